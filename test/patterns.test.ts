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

test.each(pieces)('no rule takes more than linear time on %j again and again', (piece) => {
  const text = fold(piece.repeat(20_000 / piece.length));
  const slow = rules.filter((rule) => {
    const started = performance.now();
    firstMatch(rule, text);
    return performance.now() - started > 1500;
  });
  expect(slow.map(({ id }) => id)).toEqual([]);
});
