import { say } from '../../model/sentence/index.js';
import { matchesOf } from '../../text/pattern.js';
import { quote, textBlocks } from '../places.js';
import type { LetterRule } from '../rule.js';

/** A full stop between the place and the year of a revision. */
export const revisionForm: LetterRule = {
  code: 'revision-form',
  severity: 'warning',
  *check(letter) {
    for (const block of textBlocks(letter)) {
      for (const match of matchesOf(letter.words.revisionWithFullStop, block.text)) {
        const start = block.span.start + match.index;
        const span = { start, end: start + match[0].length - 1 };
        yield { span, sentence: say('revision-form', { words: quote(letter, span) }) };
      }
    }
  },
};
