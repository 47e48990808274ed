import { firstLine, isLetter } from '../places.js';
import type { LetterRule } from '../rule.js';

/** A letter to nobody. */
export const missingAddressees: LetterRule = {
  code: 'missing-addressees',
  severity: 'error',
  title: 'The addressees are missing',
  *check(letter) {
    const { addressees, salutation } = letter.record;
    if (salutation === null || addressees.length > 0) return;
    if (!isLetter(letter) && letter.record.reference === null) return;
    yield {
      span: firstLine(letter),
      unexpected: 'letter without addressees',
      expected: 'those it goes to above the salutation',
    };
  },
};
