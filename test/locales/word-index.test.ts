import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coreOf } from '../../src/text/word-forms.js';
import { firstBit, GrowingIndex, type Held, WordIndex } from '../../src/text/word-index.js';

/** With an edge where a whole word is asked for, and each figure as 0. */
const words = [
  'annexe',
  '\u0002ann',
  '\u0002nexe',
  'nexe\u0003',
  "l'union",
  'rev',
  '\u0002rev\u0003',
  'rev.',
  '.00',
  '\u0002.00\u0003',
  '(suite)',
  'commission',
  '\u0002mission\u0003',
  'mission',
];

/** The same question, asked of an expression. */
function stands(word: string, text: string): boolean {
  const core = word
    .replace(/[\u0002\u0003]/g, '')
    .replace(/[.()]/g, '\\$&')
    .replaceAll('0', '\\d');
  const begin = word.startsWith('\u0002') ? '(?<![\\p{L}\\d])' : '';
  return new RegExp(`${begin}${core}${word.endsWith('\u0003') ? '(?![\\p{L}\\d])' : ''}`, 'u').test(text);
}

const isSet = (held: Held, bit: number): boolean => ((held[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0;

/** The rules that each word calls, by its place; the last calls none. */
const calledBy = words.map((_, at) => (at === words.length - 1 ? [] : [at, 40 + (at % 3)]));
const rules = 43;

function finishedIndex(): WordIndex {
  const growing = new GrowingIndex();
  for (const word of words) growing.number(word);
  const calls = calledBy.map((_, at) => calledBy.slice(0, at).flat().length);
  return new WordIndex(
    { ...growing.finished(), calls: [...calls, calledBy.flat().length], called: calledBy.flat() },
    rules,
  );
}

const someText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...words.map(coreOf), '.19', '1.5', 'annexe2'),
      fc.constantFrom('', 'a', '.', "l'", 'é', '1', 'xe'),
    ),
  )
  .chain((parts) => fc.constantFrom('', ' ', '  ').map((gap) => parts.join(gap)));

describe('which words of an index stand in a text', () => {
  test('those that a search for each finds, and the rules that they call', () => {
    const index = finishedIndex();
    const property = fc.property(someText, (text) => {
      const held = index.heldIn(text);
      const standing = words.map((word) => stands(word, text));
      expect(words.map((_, at) => isSet(held, firstBit + at))).toEqual(standing);
      const called = new Set(calledBy.flatMap((numbers, at) => (standing[at] ? numbers : [])));
      const all = Array.from({ length: rules }, (_, rule) => rule);
      expect(all.filter((rule) => isSet(held, index.bitOfRule(rule)))).toEqual(all.filter((rule) => called.has(rule)));
    });
    fc.assert(property, { numRuns: 300 });
  });

  test('a word that is added later stands in a token that was looked through before', () => {
    const index = new GrowingIndex();
    index.number('annexe');
    expect(isSet(index.heldIn('la commission'), firstBit)).toBe(false);
    const added = index.number('mission');
    expect(isSet(index.heldIn('la commission'), firstBit + added)).toBe(true);
  });

  test('more tokens than are kept, and longer ones', () => {
    const index = finishedIndex();
    const tokens = Array.from({ length: 20_000 }, (_, at) => `${at}${'-'.repeat(at % 60)}`);
    const held = index.heldIn([...tokens, 'annexe', ...tokens].join(' '));
    expect(words.filter((_, at) => isSet(held, firstBit + at))).toEqual(['annexe', '\u0002ann', 'nexe\u0003']);
    expect(isSet(index.heldIn(`${'-'.repeat(50)}(suite)`), firstBit + words.indexOf('(suite)'))).toBe(true);
  });
});
