import { firstLine, isLetter } from '../places.js';
import type { LetterRule } from '../rule.js';

/** A letter without its date. */
export const missingDate: LetterRule = {
  code: 'missing-date',
  severity: 'error',
  title: 'The date is missing',
  *check(letter) {
    if (!isLetter(letter) && letter.record.salutation === null) return;
    if (letter.record.date !== null) return;
    yield { span: firstLine(letter), unexpected: 'letter without a date', expected: 'its day in the letterhead' };
  },
};
