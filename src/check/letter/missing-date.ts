import { say } from '../../model/sentence/index.js';
import { firstLine, isLetter } from '../places.js';
import type { LetterRule } from '../rule.js';

/** A letter without its date. */
export const missingDate: LetterRule = {
  code: 'missing-date',
  severity: 'error',
  *check(letter) {
    if (!isLetter(letter) && letter.record.salutation === null) return;
    if (letter.record.date !== null) return;
    yield { span: firstLine(letter), sentence: say('missing-date', {}) };
  },
};
