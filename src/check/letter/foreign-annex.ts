import { say } from '../../model/sentence/index.js';
import { placeOf, shortened } from '../places.js';
import type { LetterRule } from '../rule.js';

const squeezed = (name: string): string => name.toLowerCase().replace(/[\s/.-]+/g, '');

/** An annex heading that names another circular, mostly left from the letter it was copied from. */
export const foreignAnnex: LetterRule = {
  code: 'foreign-annex',
  severity: 'error',
  *check(letter) {
    const { reference, annexes } = letter.record;
    if (!reference) return;
    const own = `${reference.series} ${reference.number}`;
    for (const [index, { of }] of annexes.entries()) {
      // Words that are no reference (`au présent rapport`) name no other circular.
      if (of === null || !/^[A-Z]+ \S*\d/.test(of) || squeezed(of).includes(squeezed(own))) continue;
      if (squeezed(own).includes(squeezed(of))) continue;
      yield {
        span: placeOf(letter, `/annexes/${index}`),
        related: placeOf(letter, '/reference'),
        sentence: say('foreign-annex', { named: shortened(of), own: shortened(own) }),
      };
    }
  },
};
