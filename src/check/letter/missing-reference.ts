import { blockAt, firstLine, isLetter, placesOf } from '../places.js';
import type { LetterRule } from '../rule.js';

/** A letter without its number, or one whose number only an annex gives. */
export const missingReference: LetterRule = {
  code: 'missing-reference',
  severity: 'error',
  title: 'The reference is missing',
  *check(letter) {
    const { reference } = letter.record;
    if (!isLetter(letter) && letter.record.salutation === null) return;
    const places = placesOf(letter, '/reference');
    const [first] = places;
    if (reference === null) {
      yield {
        span: firstLine(letter),
        unexpected: 'letter without a reference',
        expected: 'its series and number in the letterhead',
      };
    } else if (first && places.every(({ start }) => blockAt(letter, start)?.zone === 'annex')) {
      yield {
        span: firstLine(letter),
        related: first,
        unexpected: 'letterhead without a reference',
        expected: `"${reference.series} ${reference.number}" as in the annex`,
      };
    }
  },
};
