import { matchesOf } from '../../text/pattern.js';
import { quote, textBlocks } from '../places.js';
import type { LetterRule } from '../rule.js';

/** A full stop between the place and the year of a revision. */
export const revisionForm: LetterRule = {
  code: 'revision-form',
  severity: 'warning',
  title: 'A revision is written with a full stop for a comma',
  *check(letter) {
    for (const block of textBlocks(letter)) {
      for (const match of matchesOf(letter.words.revisionWithFullStop, block.text)) {
        const start = block.span.start + match.index;
        const span = { start, end: start + match[0].length - 1 };
        yield { span, unexpected: `revision ${quote(letter, span)}`, expected: 'a comma between place and year' };
      }
    }
  },
};
