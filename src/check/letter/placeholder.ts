import { say } from '../../model/sentence/index.js';
import { matchesOf } from '../../text/pattern.js';
import { quote, textBlocks } from '../places.js';
import type { LetterRule } from '../rule.js';

/** A place of the draft that nobody has filled in. */
export const placeholder: LetterRule = {
  code: 'placeholder',
  severity: 'error',
  *check(letter) {
    for (const block of textBlocks(letter)) {
      for (const match of matchesOf(letter.words.placeholder, block.text)) {
        const start = block.span.start + match.index;
        const span = { start, end: start + match[0].length };
        yield { span, sentence: say('placeholder', { words: quote(letter, span) }) };
      }
    }
  },
};
