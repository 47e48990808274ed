import { say } from '../../model/sentence/index.js';
import { firstLine, isLetter } from '../places.js';
import type { LetterRule } from '../rule.js';

/** A letter that does not say what it is about. */
export const missingSubject: LetterRule = {
  code: 'missing-subject',
  severity: 'error',
  *check(letter) {
    if (!isLetter(letter) && letter.record.salutation === null) return;
    if (letter.record.subject !== null) return;
    yield { span: firstLine(letter), sentence: say('missing-subject', {}) };
  },
};
