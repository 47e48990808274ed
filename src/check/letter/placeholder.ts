import type { ZonedBlock } from '../../model/document.js';
import { say } from '../../model/sentence/index.js';
import { firstMatch, matchesOf } from '../../text/pattern.js';
import { quote, textBlocks } from '../places.js';
import type { Letter, LetterRule } from '../rule.js';

/** Blanks and boxes that are for those who answer. */
function isToFill({ record, words }: Letter, { annex, text }: ZonedBlock): boolean {
  const type = annex === null ? null : record.annexes[annex]?.type;
  return type === 'form' || type === 'questionnaire' || firstMatch(words.tick, text) !== null;
}

/** A place of the draft that nobody has filled in. */
export const placeholder: LetterRule = {
  code: 'placeholder',
  severity: 'error',
  *check(letter) {
    for (const block of textBlocks(letter)) {
      if (isToFill(letter, block)) continue;
      for (const match of matchesOf(letter.words.placeholder, block.text)) {
        const start = block.span.start + match.index;
        const span = { start, end: start + match[0].length };
        yield { span, sentence: say('placeholder', { words: quote(letter, span) }) };
      }
    }
  },
};
