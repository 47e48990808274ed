import { say } from '../../model/sentence/index.js';
import { firstLine, isLetter } from '../places.js';
import type { LetterRule } from '../rule.js';

/** A letter to nobody. */
export const missingAddressees: LetterRule = {
  code: 'missing-addressees',
  severity: 'error',
  *check(letter) {
    const { addressees, salutation } = letter.record;
    if (salutation === null || addressees.length > 0) return;
    if (!isLetter(letter) && letter.record.reference === null) return;
    yield { span: firstLine(letter), sentence: say('missing-addressees', {}) };
  },
};
