import type { SegmentedDocument, ZonedBlock } from '../../model/document.js';
import type { LetterLocale } from '../../model/locale/letter.js';
import type { Span } from '../../model/span.js';
import { linesOf } from '../../text/lines.js';
import { firstMatch } from '../../text/pattern.js';
import { wordsIn } from '../../text/words-in.js';
import { enclosuresIn } from './enclosures.js';

/** Distribution items as blocks without the label, for the addressee reader. */
export function distributionSpans(
  document: SegmentedDocument,
  blocks: readonly ZonedBlock[],
  locale: LetterLocale,
): { block: ZonedBlock; span: Span }[] {
  const items: { block: ZonedBlock; span: Span }[] = [];
  for (const block of blocks) {
    let sign: Span | null = null;
    for (const line of linesOf(document.text, block.span)) {
      const printed = wordsIn(document, line);
      if (enclosuresIn(printed, locale)) continue;
      const label = listLabel(printed, locale);
      const start = label ? line.start + label[0].length : line.start;
      const lead = document.text.slice(start, line.end).search(/\S/u);
      if (lead < 0) continue;
      const span: Span = { start: sign?.start ?? start + lead, end: line.end };
      const text = wordsIn(document, span);
      // the sign of an item, on a line of its own
      sign = /[\p{L}\d]/u.test(text) ? null : span;
      if (sign) continue;
      // the foot of the page, in columns as it may be, ends the list
      if (items.length > 0 && isHouseFoot(text, locale)) return items;
      if (!isHouseAddress(text, locale)) items.push({ block, span });
    }
  }
  return items;
}

/** `Distribution:`, or `Copie:` where the copies stand below the signature; the match ends behind the colon. */
export function listLabel(text: string, { distribution, labels }: LetterLocale): RegExpExecArray | null {
  const copies = labels.find(({ label }) => label === 'copies')?.pattern;
  return firstMatch(distribution, text) ?? (copies ? firstMatch(copies, text) : null);
}

/** A rule across the page, or the house's own address under the list. */
const isHouseFoot = (text: string, locale: LetterLocale): boolean =>
  /^[_=*-]{8,} *$/.test(text) || locale.pageNoise.some((pattern) => firstMatch(pattern, text) !== null);

/** The office's own telephone and addresses, printed under the list, are nobody who is written to. */
function isHouseAddress(text: string, locale: LetterLocale): boolean {
  const own = locale.labels.some(
    ({ label, pattern }) =>
      (label === 'telephone' || label === 'fax' || label === 'email') && firstMatch(pattern, text),
  );
  return own || /@|www[.]|:\/\//.test(text);
}
