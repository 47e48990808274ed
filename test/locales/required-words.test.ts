import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageFolders } from '../../src/locales/index.js';
import { fold } from '../../src/text/fold.js';
import type { ProvenPattern } from '../../src/text/pattern.js';
import { branchNumbers, shortened } from '../../src/text/branches.js';
import { MarkedText } from '../../src/text/marked-text.js';
import { branchesOf, openingBeginnings, requiredWords } from '../../src/text/required-words.js';
import { rulesIn } from '../support/rules.js';
import { anyLetter, expand } from '../../src/text/short-forms.js';
import { sampled } from '../support/sampled.js';

describe('the words that an expression requires', () => {
  test.each([
    ['objet:', [['objet:']]],
    ['(?:lettre|circulaire)s? +tsb', [['lettre', 'circulaire'], ['tsb']]],
    ['(?:la )?commission', [['commission']]],
    ['(?:la +)*commission', [['commission']]],
    ['[cs]ession', [['cession', 'session']]],
    ['re(?:un(?:ion|is)|vision)', [['reunion', 'reunis', 'revision']]],
    ['(?=annexe)(?<!l)mandat(?!s)', [['mandat'], ['annexe']]],
    ['(?<=annexe +)\\d', [['annexe'], ['0']]],
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
    ['(?:annexe|\\d+)', [['annexe', '0']]],
    ['\\d{1,2}[.:]\\d\\d', [['0.00', '0:00']]],
    ['(?:19|20)\\d{2}-[0-9]', [['0000-0']]],
    ['rev\\.? \\d{1,9}', [['rev ', 'rev. '], ['0']]],
    [expand('<notes?>'), [['\u0002note\u0003', '\u0002notes\u0003']]],
    [expand("<d'<etudes"), [["\u0002d'etudes"]]],
    ['a|annexe', []],
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

/** What is left of an expression for a text. */
const leftOf = (source: string, text: string): string | null =>
  shortened(source, branchNumbers(source, branchesOf(source)), 0, new MarkedText().take(text));

describe('an expression without the branches whose words a text lacks', () => {
  test.each([
    ['commission|bureau', 'le bureau', 'bureau'],
    ['commission|bureau', 'le conseil', null],
    ['(?:commission|bureau) +restreint', 'bureau restreint', '(?:bureau) +restreint'],
    ['(?:grande +)?(?:commission|bureau)|x', 'un bureau', '(?:bureau)|x'],
    ['(?:tres +grande +)?le (?:commission|bureau|\\d)', 'le 3', 'le (?:\\d)'],
    ['(?<!chef +du +)bureau', 'le bureau', 'bureau'],
    ['(?<!chef +du +)bureau', 'le chef du bureau', '(?<!chef +du +)bureau'],
    ['(?:du|de la) (?:bureau|commission)', 'de la commission', '(?:du|de la) (?:commission)'],
    ['(?:le (?:bureau|conseil)|la (?:commission|cour))', 'la cour', '(?:la (?:cour))'],
    ['(?<first>commission|bureau)|(?<second>conseil)', 'conseil', '(?!)(?<first>)|(?<second>conseil)'],
    [`(?:[${anyLetter}]{2,3}|bureau) +x`, 'a x', `(?:[${anyLetter}]{2,3}) +x`],
    ['(?<of>commission|bureau)? (\\d)', ' 3', '(?<of>commission)? (\\d)'],
    ['(?:le +|la +)bureau', 'bureau', '(?:le +|la +)bureau'],
    ['Bureau|Cour', 'bureau', 'Bureau'],
  ])('%s in "%s"', (source, text, left) => {
    expect(leftOf(source, text)).toBe(left);
  });
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

/** The numbers of an expression's branches, however short it is. */
const branches = new Map(
  rules.map(({ content: { expression } }) => [
    expression,
    branchNumbers(expression.source, branchesOf(expression.source)),
  ]),
);

function shortenedFor(expression: ProvenPattern['content']['expression'], marked: MarkedText): string | null {
  const numbers = branches.get(expression) ?? new Uint16Array();
  return numbers.length === 0 ? expression.source : shortened(expression.source, numbers, 0, marked);
}

/** Rules that match a text otherwise without the branches whose words it lacks: there are none. */
function differentlyShortened(text: string, among: readonly ProvenPattern[] = rules): string[] {
  const folded = fold(text);
  const marked = new MarkedText().take(folded.toLowerCase());
  const found = (regex: RegExp, searched: string): string => {
    regex.lastIndex = 0;
    const match = regex.exec(searched);
    return JSON.stringify(match && [match.index, [...match], match.groups]);
  };
  return among
    .filter(({ content: { expression } }) => {
      const searched = expression.lowered ? folded.toLowerCase() : folded;
      const source = shortenedFor(expression, marked);
      const whole = found(expressions.get(expression) as RegExp, searched);
      return whole !== (source === null ? 'null' : found(new RegExp(source, expression.flags), searched));
    })
    .map(({ id }) => id);
}

const letters = readdirSync('fixtures', { recursive: true, withFileTypes: true })
  .filter(({ name }) => /^input\.(?:txt|md)$/.test(name))
  .map(({ parentPath, name }) => join(parentPath, name));

describe('no rule is passed over where it matches', () => {
  test.each(sampled(letters))('in the paragraphs of %s', (file) => {
    const paragraphs = readFileSync(file, 'utf8').split(/\n\s*\n/);
    expect(paragraphs.flatMap((each) => wronglyPassedOver(each))).toEqual([]);
  });

  test.each(Object.keys(languageFolders))('in what rules of the language %s match and reject', (language) => {
    const own = packs[Object.keys(languageFolders).indexOf(language)] ?? [];
    const examplesOf = ({ matches, rejects }: ProvenPattern): string[] => [...matches, ...rejects];
    expect(own.flatMap((rule) => examplesOf(rule).flatMap((each) => wronglyPassedOver(each, [rule])))).toEqual([]);
    const examples = new Set(own.flatMap(examplesOf));
    expect(sampled([...examples], 25).flatMap((each) => wronglyPassedOver(each, own))).toEqual([]);
  });

  test('in any text of their words', () => {
    const words = [...new Set(rules.flatMap(({ matches }) => matches.flatMap((match) => match.split(' '))))];
    const text = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 4 })), { maxLength: 30 });
    const property = fc.property(text, (each) => wronglyPassedOver(each.join(' ')).length === 0);
    fc.assert(property, { numRuns: 20 });
  });
});

describe('no rule matches otherwise without the branches whose words a text lacks', () => {
  test('a branch without words stays, whatever goes of the branch beside it', () => {
    const source = '^(?:on )?(?=\\d|(?:january|february) \\d)';
    const numbers = branchNumbers(source, branchesOf(source));
    const regexFor = (text: string): RegExp | null => {
      const short = shortened(source, numbers, 0, new MarkedText().take(text));
      return short === null ? null : new RegExp(short);
    };
    expect(regexFor('12 march')?.test('12 march')).toBe(true);
    expect(regexFor('on january 12')?.test('on january 12')).toBe(true);
    expect(regexFor('on monday')?.test('on monday') ?? false).toBe(false);
  });

  test.each(Object.keys(languageFolders))('in what rules of the language %s match and reject', (language) => {
    const own = packs[Object.keys(languageFolders).indexOf(language)] ?? [];
    const ofMany = own.filter(({ content }) => (branches.get(content.expression)?.length ?? 0) > 0);
    for (const rule of ofMany)
      for (const example of [...rule.matches, ...rule.rejects])
        expect(differentlyShortened(example, [rule])).toEqual([]);
  });

  test('in any text of their words', () => {
    const ofMany = rules.filter(({ content }) => (branches.get(content.expression)?.length ?? 0) > 0);
    const words = [...new Set(rules.flatMap(({ matches }) => matches.flatMap((match) => match.split(' '))))];
    const text = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 4 })), { maxLength: 30 });
    const property = fc.property(text, (each) => differentlyShortened(each.join(' '), ofMany).length === 0);
    fc.assert(property, { numRuns: 5 });
  });
});
