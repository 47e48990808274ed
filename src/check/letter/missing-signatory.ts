import { say } from '../../model/sentence/index.js';
import { firstLine, isLetter, placeOf } from '../places.js';
import type { LetterRule } from '../rule.js';

/** A letter that nobody signs. */
export const missingSignatory: LetterRule = {
  code: 'missing-signatory',
  severity: 'error',
  *check(letter) {
    const { signatory, salutation, closing } = letter.record;
    if ((signatory && signatory.name !== null) || (salutation === null && closing === null)) return;
    if (!isLetter(letter) && closing === null) return;
    yield {
      span: placeOf(letter, '/closing') ?? firstLine(letter),
      sentence: say('missing-signatory', {}),
    };
  },
};
