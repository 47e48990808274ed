import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languageFolders } from '../src/locales/index.js';
import { expectedTexts } from '../src/text/expected-texts.js';
import { fold } from '../src/text/fold.js';
import { pattern } from '../src/text/pattern.js';
import { Rule } from '../src/text/rule.js';
import { searchedTexts } from '../src/text/searched-text.js';
import { shortened } from '../src/text/shortening.js';
import { spareNumbers } from '../src/text/spare-numbers.js';
import { requiredIndex } from '../src/text/word-index.js';
import { rulesIn } from './support/rules.js';

/** A rule's expression as a document that consists of these words has it. */
function shortenedFor({ content: { expression } }: Rule, document: string): string {
  const numbers = Uint16Array.from(spareNumbers(expression.source, (word) => requiredIndex.number(word)));
  const words = new Set(searchedTexts.wordsIn(fold(document)));
  return shortened(expression.source, { required: { numbers, first: 0 }, at: 0 }, words);
}

const rule = (source: string): Rule => pattern({ id: 'xx', source, matches: ['x'], rejects: ['x'] });

describe('an expression without what a document has no words for', () => {
  test.each([
    ['mandat(?:revise)?', 'un mandat', 'mandat'],
    ['mandat(?:revise)?', 'le mandat est revise', 'mandat(?:revise)?'],
    ['(?:lettre|circulaire|note)s?', 'la circulaire', '(?:circulaire)s?'],
    ['(?:lettre|circulaire|note)s?', 'note, lettre', '(?:lettre|note)s?'],
    ['(?:lettre|circulaire)', 'une seance', '(?:(?!))'],
    ['(?<!sans)mandat(?!aire)', 'un mandat', 'mandat'],
    ['(?:lettre (?:collective|circulaire)|\\d+)', 'lettre collective', '(?:lettre +(?:collective)|\\d+)'],
    ['(?:\\d+|lettre(?:circulaire)?|[ivx]+)', 'une seance', '(?:\\d+|[ivx]+)'],
    ['(?<kind>lettre|circulaire)|seance', 'une seance', '(?<kind>(?!))|seance'],
    ['(?:le|la)mandat', 'un mandat', '(?:le|la)mandat'],
  ])('%s for %j', (source, document, left) => {
    expect(shortenedFor(rule(source), document)).toBe(left);
  });
});

/** What a rule finds in a folded text by one expression. */
function found({ content }: Rule, source: string, folded: string): unknown {
  const { flags, lowered } = content.expression;
  const searched = lowered ? folded.toLowerCase() : folded;
  return [...searched.matchAll(new RegExp(source, flags))].map((match) => [match.index, ...match, match.groups]);
}

test.each([
  ['fr', 'fixtures/tsb-circular-consultation/input.txt'],
  ['en', 'scripts/letters/en.txt'],
  ['es', 'scripts/letters/es.txt'],
] as const)('the rules of the language %s find the same in %s', async (language, file) => {
  const letter = fold(readFileSync(file, 'utf8'));
  const paragraphs = readFileSync(file, 'utf8')
    .split(/\n\s*\n/)
    .map(fold);
  const differing = [...rulesIn(await languageFolders[language]?.pack())].filter((each) => {
    const texts = paragraphs.filter((text) => each.mayMatch(text));
    if (texts.length === 0) return false;
    const whole = each.content.expression.source;
    const short = shortenedFor(each, letter);
    return texts.some((text) => JSON.stringify(found(each, whole, text)) !== JSON.stringify(found(each, short, text)));
  });
  expect(differing.map(({ id }) => id)).toEqual([]);
});

test('a text with words that the document lacks is searched for all that the rule says', () => {
  const { expression } = rule('(?:lettre|circulaire)s?').content;
  const numbers = Uint16Array.from(spareNumbers(expression.source, (word) => requiredIndex.number(word)));
  const kind = new Rule({ expression, required: { numbers, first: 0 }, from: 0, to: 0, opening: null });
  const matched = (text: string): string | undefined => kind.exec(text, 0)?.[0];
  expectedTexts.expect(['la circulaire jointe']);
  expect(matched('la circulaire')).toBe('circulaire');
  expect(matched('la lettre')).toBe('lettre');
  expect(matched('deux circulaires')).toBe('circulaires');
});
