import { say } from '../../model/sentence/index.js';
import { blockAt, firstLine, isLetter, placesOf } from '../places.js';
import type { LetterRule } from '../rule.js';

/** A letter without its number, or one whose number only an annex gives. */
export const missingReference: LetterRule = {
  code: 'missing-reference',
  severity: 'error',
  *check(letter) {
    const { reference } = letter.record;
    if (!isLetter(letter) && letter.record.salutation === null) return;
    const places = placesOf(letter, '/reference');
    const [first] = places;
    if (reference === null) {
      yield { span: firstLine(letter), sentence: say('missing-reference', {}) };
    } else if (first && places.every(({ start }) => blockAt(letter, start)?.zone === 'annex')) {
      yield {
        span: firstLine(letter),
        related: first,
        sentence: say('missing-reference/annex', { reference: `${reference.series} ${reference.number}` }),
      };
    }
  },
};
