import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesIn } from '../../src/archive/search/matches.js';
import { asksForSigns, questionIn } from '../../src/archive/search/question.js';
import { type Word, wordsOf } from '../../src/archive/search/words.js';
import { searchLanguageOf } from '../../src/index.js';

const parts: Readonly<Record<string, readonly string[]>> = {
  fr: [
    'commission',
    'Commissions',
    "d'études",
    "l'",
    'de la',
    'no',
    'n°',
    'œuvre',
    'oeuvres',
    'yeux',
    'travaux',
    'travail',
    'à',
    'Et',
  ],
  en: [
    'group',
    "group's",
    'Groups',
    'of the',
    'No.',
    'studies',
    'study',
    'and',
    'children',
    'child',
    'The',
    'men',
    'on',
  ],
  es: [
    'comisión',
    'Comisiones',
    'de la',
    'N.º',
    'estudios',
    'vicepresidentes',
    'y',
    'del',
    'reuniones',
    'reunión',
    'La',
  ],
};
const signs = [' ', ' ', ' ', ' ', '\n', '  ', ', ', '. ', '-', '/', '', "'", ' – ', ` ${' '.repeat(80)}`, '\n\n'];
const numbers = ['17', '017', '2024', 'A.1', 'CE 17', 'SG17', 'TSB-278', '²', 'Б', 'x'.repeat(120)];

/** Every place where the words of one of the sequences stand one behind the other, each looked for by itself. */
const placesIn = (words: readonly Word[], sequences: readonly (readonly string[])[]): string[] =>
  sequences.flatMap((sequence) =>
    words.flatMap(({ start }, at) =>
      sequence.every((lexeme, index) => words[at + index]?.lexeme === lexeme)
        ? [`${start}-${words[at + sequence.length - 1]?.end}`]
        : [],
    ),
  );

test.each(Object.entries(parts))(
  '%s: words are found as if the whole letter were read word by word',
  async (tag, own) => {
    const language = await searchLanguageOf(tag);
    const word = fc.constantFrom(...own, ...numbers);
    const text = fc
      .array(fc.tuple(word, fc.constantFrom(...signs)), { maxLength: 40 })
      .map((pairs) => pairs.flat().join(''));
    const asked = fc
      .array(word, { minLength: 1, maxLength: 3 })
      .chain((words) => fc.constantFrom(words.join(' '), `"${words.join(' ')}"`));
    fc.assert(
      fc.property(text, asked, (letter, typed) => {
        const question = questionIn(typed, language);
        fc.pre(question.length > 0 && !asksForSigns(question));
        const words = wordsOf(letter, language);
        // One item at a time: what overlaps with another is left out.
        for (const item of question) {
          const places = new Set(placesIn(words, item.alternatives));
          const marked = matchesIn(letter, [item], language).map(({ start, end }) => `${start}-${end}`);
          expect(marked.every((place) => places.has(place))).toBe(true);
          expect(marked.length === 0).toBe(places.size === 0);
          if (item.alternatives.every((sequence) => sequence.length === 1)) expect(new Set(marked)).toEqual(places);
        }
      }),
      { numRuns: 3000 },
    );
  },
);

test.each([
  ['fr', 'les murs de la pierre', '"murs pierre"', ['murs de la pierre']],
  ['es', 'muros de piedra, muros\nde la piedra', '"muros piedra"', ['muros de piedra', 'muros\nde la piedra']],
  ['en', `walls${' '.repeat(90)}of stone`, '"walls stone"', [`walls${' '.repeat(90)}of stone`]],
  ['en', 'walls and doors of stone', '"walls stone"', []],
  ['en', 'Room 045, room 450', '45', ['045']],
])('%s: of %j, %j marks %j', async (tag, letter, typed, marked) => {
  const language = await searchLanguageOf(tag);
  const found = matchesIn(letter, questionIn(typed, language), language);
  expect(found.map(({ start, end }) => letter.slice(start, end))).toEqual(marked);
});

test('words of a family begin as their lexemes do, or have one of their own', async () => {
  for (const [tag, words] of Object.entries(parts)) {
    const { lexeme, words: known } = await searchLanguageOf(tag);
    const forms = [...words, ...known.sameAs.keys()]
      .map((word) => word.toLowerCase().replace(/[^a-z]/g, ''))
      .filter(Boolean);
    expect(forms.filter((form) => !known.sameAs.has(form) && lexeme(form).charAt(0) !== form.charAt(0))).toEqual([]);
  }
});
