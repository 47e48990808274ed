import { say } from '../../model/sentence/index.js';
import { fold } from '../../text/fold.js';
import { matchesOf } from '../../text/pattern.js';
import { placeOf } from '../places.js';
import type { Letter, LetterRule } from '../rule.js';

const formsIn = (text: string, { words }: Letter): string[] =>
  [...matchesOf(words.address, fold(text))].flatMap((match) => {
    const form = match.groups?.form?.toLowerCase().replace(/ +/g, ' ') ?? '';
    return words.addressForms[form] ?? [];
  });

/** A salutation whose words of address the closing formula does not take up. */
export const closingAddress: LetterRule = {
  code: 'closing-address',
  severity: 'warning',
  *check(letter) {
    const { salutation, closing } = letter.record;
    if (salutation === null || closing === null) return;
    const greeted = formsIn(salutation, letter);
    const closed = formsIn(closing, letter);
    const missing = greeted.filter((form) => !closed.includes(form));
    const added = closed.filter((form) => !greeted.includes(form));
    if (greeted.length === 0 || missing.length + added.length === 0) return;
    yield {
      span: placeOf(letter, '/closing'),
      related: placeOf(letter, '/salutation'),
      sentence:
        closed.length === 0
          ? say('closing-address/none', { greeted: greeted.join(', ') })
          : say('closing-address', { closed: closed.join(', '), greeted: greeted.join(', ') }),
    };
  },
};
