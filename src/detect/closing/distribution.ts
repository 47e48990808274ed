import type { SegmentedDocument, ZonedBlock } from '../../model/document.js';
import type { LetterLocale } from '../../model/locale/letter.js';
import type { Span } from '../../model/span.js';
import { linesOf } from '../../text/lines.js';
import { firstMatch } from '../../text/pattern.js';

/** Distribution items as blocks without the label, for the addressee reader. */
export function distributionSpans(
  document: SegmentedDocument,
  blocks: readonly ZonedBlock[],
  locale: LetterLocale,
): { block: ZonedBlock; span: Span }[] {
  return blocks.flatMap((block) =>
    linesOf(document.text, block.span).flatMap((line) => {
      const text = document.folded.slice(line.start, line.end);
      if (firstMatch(locale.enclosures, text)) return [];
      const label = listLabel(text, locale);
      const start = label ? line.start + label[0].length : line.start;
      const lead = document.text.slice(start, line.end).search(/\S/u);
      const span = { start: start + Math.max(0, lead), end: line.end };
      return lead < 0 || isHouseAddress(document.folded.slice(span.start, span.end), locale) ? [] : [{ block, span }];
    }),
  );
}

/** `Distribution:`, or `Copie:` where the copies stand below the signature; the match ends behind the colon. */
export function listLabel(text: string, { distribution, labels }: LetterLocale): RegExpExecArray | null {
  const copies = labels.find(({ label }) => label === 'copies')?.pattern;
  return firstMatch(distribution, text) ?? (copies ? firstMatch(copies, text) : null);
}

/** The office's own telephone and addresses, printed under the list, are nobody who is written to. */
function isHouseAddress(text: string, locale: LetterLocale): boolean {
  const own = locale.labels.some(
    ({ label, pattern }) =>
      (label === 'telephone' || label === 'fax' || label === 'email') && firstMatch(pattern, text),
  );
  return own || /@|www[.]|:\/\//.test(text);
}
