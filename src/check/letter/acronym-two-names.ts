import { firstMatch } from '../../text/pattern.js';
import { say } from '../../model/sentence/index.js';
import { type Definition, definitions, spells } from '../definitions.js';
import { shortened } from '../places.js';
import type { LetterRule } from '../rule.js';
import { likeness, nameBeside } from '../same-words.js';

/** Persons and places stand before a country or an office in brackets too: their words are all capitalised. */
const isName = ({ name }: Definition): boolean => /\p{Ll}/u.test(name) && !/(?:^| )\p{Ll}{3,}/u.test(name);

/** One acronym that is explained in two ways. */
export const acronymTwoNames: LetterRule = {
  code: 'acronym-two-names',
  severity: 'warning',
  *check(letter) {
    const first = new Map<string, Definition[]>();
    for (const definition of definitions(letter)) {
      if (!definition.certain || isName(definition) || firstMatch(letter.words.unionAcronym, definition.acronym))
        continue;
      const known = first.get(definition.acronym) ?? [];
      const likenesses = known.map((other) => likeness(other.words, definition.words, letter));
      const at = likenesses.indexOf('different');
      const spelt = (each: Definition): boolean => spells(each.words, each.acronym);
      const other =
        known[at] ?? known.find((each, index) => likenesses[index] === 'unrelated' && spelt(each) && spelt(definition));
      if (other && !likenesses.includes('same') && !likenesses.includes('reordered')) {
        yield {
          span: definition.span,
          related: other.span,
          sentence: say('acronym-two-names', {
            acronym: definition.acronym,
            name: shortened(nameBeside(definition.name, other.name, letter)),
            other: shortened(nameBeside(other.name, definition.name, letter)),
          }),
        };
      }
      if (!likenesses.includes('same')) first.set(definition.acronym, [...known, definition]);
    }
  },
};
