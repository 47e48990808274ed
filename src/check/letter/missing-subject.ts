import { firstLine, isLetter } from '../places.js';
import type { LetterRule } from '../rule.js';

/** A letter that does not say what it is about. */
export const missingSubject: LetterRule = {
  code: 'missing-subject',
  severity: 'error',
  title: 'The subject is missing',
  *check(letter) {
    if (!isLetter(letter) && letter.record.salutation === null) return;
    if (letter.record.subject !== null) return;
    yield {
      span: firstLine(letter),
      unexpected: 'letter without a subject',
      expected: 'its subject above the salutation',
    };
  },
};
