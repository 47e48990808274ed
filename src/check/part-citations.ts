import type { Span } from '../model/span.js';
import { firstMatch, matchesOf, type Pattern } from '../text/pattern.js';
import { quote, sentenceAt, textBlocks } from './places.js';
import type { Letter } from './rule.js';

/** A paragraph, section or table of the document itself that its text cites by number. */
export interface PartCitation {
  readonly label: string;
  readonly span: Span;
  /** As printed. */
  readonly words: string;
}

const labelOf = /\d{1,2}(?:\.\d{1,2})*/g;
/** Characters on either side of a citation that say whose part it is. */
const nearby = 80;

/** Whether another text is named in the sentence, which may have the number. */
function namesAnother(letter: Letter, span: Span): boolean {
  const { evidence } = letter.record;
  const sentence = sentenceAt(letter, span);
  if (firstMatch(letter.words.parts.otherText, sentence)) return true;
  return letter.record.citations.some((_, index) =>
    (evidence[`/citations/${index}`] ?? []).some(({ start }) => Math.abs(start - span.start) <= sentence.length),
  );
}

/**
 * The document's own parts that its text sends the reader to. Numbers of other texts are left out, and those of which
 * nothing says whose they are.
 */
export function* partCitations(letter: Letter, rule: Pattern): Generator<PartCitation> {
  const { here, elsewhere, pointer } = letter.words.parts;
  for (const block of textBlocks(letter)) {
    if (block.zone === 'letterhead') continue;
    for (const match of matchesOf(rule, block.text)) {
      const end = match.index + match[0].length;
      const behind = block.text.slice(end, end + nearby);
      const span = { start: block.span.start + match.index, end: block.span.start + end };
      if (!firstMatch(here, behind)) {
        const before = block.text.slice(Math.max(0, match.index - nearby), match.index);
        if (firstMatch(elsewhere, behind) || !firstMatch(pointer, before) || namesAnother(letter, span)) continue;
      }
      const words = quote(letter, span);
      for (const [label] of (match.groups?.labels ?? '').matchAll(labelOf)) yield { label, span, words };
    }
  }
}
