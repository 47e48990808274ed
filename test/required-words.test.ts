import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageFolders } from '../src/locales/index.js';
import { fold } from '../src/text/fold.js';
import type { ProvenPattern } from '../src/text/pattern.js';
import { openingBeginnings, requiredWords } from '../src/text/required-words.js';
import { rulesIn } from './support/rules.js';

describe('the words that an expression requires', () => {
  test.each([
    ['objet:', [['objet:']]],
    ['(?:lettre|circulaire)s? +tsb', [['lettre', 'circulaire'], ['tsb']]],
    ['(?:la )?commission', [['commission']]],
    ['(?:la +)*commission', [['commission']]],
    ['[cs]ession', [['cession', 'session']]],
    ['re(?:un(?:ion|is)|vision)', [['reunion', 'reunis', 'revision']]],
    ['(?=annexe)(?<!l)mandat(?!s)', [['mandat'], ['annexe']]],
    ['(?<=annexe +)\\d', [['annexe']]],
    [
      'groupe +mixte|(?:comite|bureau) +restreint',
      [
        [
          [['groupe'], ['mixte']],
          [['restreint'], ['comite', 'bureau']],
        ],
      ],
    ],
    ['Groupe', [['groupe']]],
    ['(?:annexe|\\d+)', []],
    ['.*', []],
    ['œuvre', [['uvre']]],
  ])('%s', (source, words) => {
    expect(requiredWords(source)).toEqual(words);
  });
});

describe('what a text begins with where an expression tied to its beginning matches', () => {
  test.each([
    ['^objet', ['obje']],
    ['^(?:la |le )?mandat', ['la m', 'le m', 'mand']],
    [
      '^[*-]{0,2}[ae]n',
      ['**an', '**en', '*-an', '*-en', '*an', '*en', '-*an', '-*en', '--an', '--en', '-an', '-en', 'an', 'en'],
    ],
    ['^a+b', ['aaaa', 'aaab', 'aab', 'ab']],
    ['^(?:no +)\\d', ['no  ', 'no 0', 'no 1', 'no 2', 'no 3', 'no 4', 'no 5', 'no 6', 'no 7', 'no 8', 'no 9']],
    ['^(?!sans)(?:A|B)c?', ['a', 'b']],
    ['^œ|^a', ['a', '\u0080']],
    ['^[a-c\\u00c0-\\u1fff]', ['a', 'b', 'c', '\u0080']],
    ['^(?:page|pages?) ', ['page']],
    ['^ab.', ['ab']],
  ])('%s', (source, beginnings) => {
    expect(openingBeginnings(source)?.texts.split('\n').slice(1, -1)).toEqual(beginnings);
  });

  test.each(['(?:^|\\n)objet', '^objet|mandat', '^(?:objet)?', '^[^a]', '^.{3}', 'mandat', '^a*'])(
    '%s: anything',
    (source) => {
      expect(openingBeginnings(source)).toBeNull();
    },
  );
});

const packs = await Promise.all(Object.values(languageFolders).map(async ({ pack }) => [...rulesIn(await pack())]));
const rules = packs.flat();
const expressions = new Map(
  rules.map(({ content: { expression } }) => [expression, new RegExp(expression.source, expression.flags)]),
);

/** Rules that match a text and yet say of it that they cannot: there are none. */
function wronglyPassedOver(text: string, among: readonly ProvenPattern[] = rules): string[] {
  const folded = fold(text);
  const matches = ({ content }: ProvenPattern): boolean => {
    const expression = expressions.get(content.expression) as RegExp;
    expression.lastIndex = 0;
    return expression.test(content.expression.lowered ? folded.toLowerCase() : folded);
  };
  return among.filter((rule) => !rule.mayMatch(folded) && matches(rule)).map(({ id }) => id);
}

const letters = readdirSync('fixtures', { recursive: true, withFileTypes: true })
  .filter(({ name }) => /^input\.(?:txt|md)$/.test(name))
  .map(({ parentPath, name }) => join(parentPath, name));

describe('no rule is passed over where it matches', () => {
  test.each(letters)('in the paragraphs of %s', (file) => {
    const paragraphs = readFileSync(file, 'utf8').split(/\n\s*\n/);
    expect(paragraphs.flatMap((each) => wronglyPassedOver(each))).toEqual([]);
  });

  test.each(Object.keys(languageFolders))('in what rules of the language %s match and reject', (language) => {
    const own = packs[Object.keys(languageFolders).indexOf(language)] ?? [];
    const examples = new Set(own.flatMap(({ matches, rejects }) => [...matches, ...rejects]));
    expect([...examples].flatMap((each) => wronglyPassedOver(each, own))).toEqual([]);
  });

  test('in any text of their words', () => {
    const words = [...new Set(rules.flatMap(({ matches }) => matches.flatMap((match) => match.split(' '))))];
    const text = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 4 })), { maxLength: 30 });
    const property = fc.property(text, (each) => wronglyPassedOver(each.join(' ')).length === 0);
    fc.assert(property, { numRuns: 40 });
  });
});
