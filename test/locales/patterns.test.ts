import { describe, expect, test } from 'vitest';
import { languageFolders, otherwise } from '../../src/locales/index.js';
import { fold } from '../../src/text/fold.js';
import { firstMatch, noPattern } from '../../src/text/pattern.js';
import { rulesIn } from '../support/rules.js';

/** The rules of each language, those of its checks among them: a language in the table is held by its own examples. */
const languages = await Promise.all(
  Object.entries({ ...languageFolders, und: otherwise }).map(async ([language, folder]) => {
    const [pack, check, amending] = await Promise.all([folder.pack(), folder.check(), folder.amending()]);
    return { language, pack, rules: [...rulesIn([pack, check, amending])] };
  }),
);
/** What stands in any language a pack may take over. */
const everyRule = [...new Set(languages.flatMap(({ rules }) => rules))];

describe.each(languages)('the pack $language', ({ language, pack, rules }) => {
  test('has its rules, named after it', () => {
    expect(pack.language).toBe(language);
    expect(rules.length).toBeGreaterThan(20);
    expect(rules.map(({ id }) => id).filter((id) => !id.startsWith('und.') && !id.startsWith(`${language}.`))).toEqual(
      [],
    );
  });
});

test('no two rules share a name', () => {
  const names = everyRule.map(({ id }) => id);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

describe.each(everyRule.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('matches what it says it matches', () => {
    expect(rule.matches.filter((words) => firstMatch(rule, fold(words)) === null)).toEqual([]);
  });

  test('rejects what it says it rejects', () => {
    expect(rule.rejects.filter((words) => firstMatch(rule, fold(words)) !== null)).toEqual([]);
  });
});

test.each(['', 'la', 'the 3 May'])('what a language has no words for stands nowhere in %j', (text) => {
  expect(firstMatch(noPattern, text)).toBeNull();
});

/** What a hostile file repeats: the pieces on which a careless expression would try every way to part them. */
const pieces = [
  'a ',
  'de la ',
  "l'",
  'of the ',
  'y de ',
  '1.',
  '1 ',
  '(',
  ', ',
  'Mme ',
  'Mr ',
  'reunion ',
  'x@',
  'A-',
  ' ',
];

test.each(pieces)('every rule comes to an end on %j again and again', (piece) => {
  // Long enough that a rule that tries every way to part it would not.
  const text = fold(piece.repeat(50_000 / piece.length));
  const found = everyRule.map((rule) => firstMatch(rule, text));
  expect(found).toHaveLength(everyRule.length);
});
