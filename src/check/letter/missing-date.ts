import { say } from '../../model/sentence/index.js';
import { overlaps } from '../../model/span.js';
import { firstLine, isLetter } from '../places.js';
import type { Letter, LetterRule } from '../rule.js';

function hasImpossibleDate({ findings, document }: Letter): boolean {
  const head = document.blocks.findLast(({ zone }) => zone === 'letterhead')?.span.end ?? 0;
  const subject = findings.letterhead.subject?.clues[0]?.span;
  return findings.messages.some(
    ({ code, span }) =>
      code === 'impossible-date' && span && span.start < head && !(subject && overlaps(subject, span)),
  );
}

/** A letter without its date. */
export const missingDate: LetterRule = {
  code: 'missing-date',
  severity: 'error',
  *check(letter) {
    if (!isLetter(letter) && letter.record.salutation === null) return;
    if (letter.record.date !== null) return;
    // A day that no calendar has is told where it stands.
    if (hasImpossibleDate(letter)) return;
    yield { span: firstLine(letter), sentence: say('missing-date', {}) };
  },
};
