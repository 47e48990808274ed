import { describe, expect, test } from 'vitest';
import { french } from '../src/locales/fr/index.js';
import { fold } from '../src/text/fold.js';
import { firstMatch } from '../src/text/pattern.js';
import { rulesIn } from './support/rules.js';

const rules = [...rulesIn(french)];

test('the pack has its rules', () => {
  expect(rules.length).toBeGreaterThan(200);
});

test('no two rules share a name', () => {
  const names = rules.map(({ id }) => id);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('matches what it says it matches', () => {
    expect(rule.matches.filter((words) => firstMatch(rule, fold(words)) === null)).toEqual([]);
  });

  test('rejects what it says it rejects', () => {
    expect(rule.rejects.filter((words) => firstMatch(rule, fold(words)) !== null)).toEqual([]);
  });
});

/** What a hostile file repeats: the pieces on which a careless expression would try every way to part them. */
const pieces = ['a ', 'de la ', "l'", '1.', '1 ', '(', ', ', 'Mme ', 'reunion ', 'x@', 'A-', ' '];

test.each(pieces)('every rule comes to an end on %j again and again', (piece) => {
  // Long enough that a rule that tries every way to part it would not.
  const text = fold(piece.repeat(100_000 / piece.length));
  const found = rules.map((rule) => firstMatch(rule, text));
  expect(found).toHaveLength(rules.length);
});
