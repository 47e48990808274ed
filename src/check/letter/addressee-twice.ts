import type { Addressee } from '../../model/record.js';
import { say } from '../../model/sentence/index.js';
import { overlaps, type Span } from '../../model/span.js';
import { fold } from '../../text/fold.js';
import { placeOf, shortened } from '../places.js';
import type { Letter, LetterRule } from '../rule.js';

/** What names somebody: `Aux Membres du Secteur UIT-T` and `Membres du Secteur de l'UIT-T` are one. */
const nameOf = ({ text }: Addressee, { words }: Letter): string =>
  (
    fold(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}-]+/gu) ?? []
  )
    .filter((word) => !words.connectives.has(word))
    .join(' ');

/** Somebody who is written to twice. A distribution list below the letter says again who is addressed. */
export const addresseeTwice: LetterRule = {
  code: 'addressee-twice',
  severity: 'warning',
  *check(letter) {
    for (const list of ['addressees', 'copies'] as const) {
      const first = new Map<string, Span>();
      for (const [index, addressee] of letter.record[list].entries()) {
        const name = nameOf(addressee, letter);
        const span = placeOf(letter, `/${list}/${index}`);
        if (name === '' || !span) continue;
        const related = first.get(name);
        if (!related) first.set(name, span);
        else if (!overlaps(span, related))
          yield { span, related, sentence: say('addressee-twice', { addressee: shortened(addressee.text) }) };
      }
    }
  },
};
