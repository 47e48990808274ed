import { expect, test } from 'vitest';
import { readDocx } from '../../../src/read/docx.js';
import { formatNumber } from '../../../src/read/printing/number-formats.js';
import { abstractList, docx, item, level, list } from './docx-builder.js';
import { numberingCases } from './docx-numbering-cases.js';

test.for(numberingCases.map((one) => [one.name, one] as const))('%s', async ([, { parts, lines }]) => {
  const { text, blocks } = await readDocx(docx(parts));
  expect(text.split('\n').slice(0, -1)).toEqual(lines);
  for (const { number, span } of blocks) {
    if (number === undefined) continue;
    expect(number.start).toBe(span.start);
    expect(text.slice(number.start, number.end)).toMatch(/\S$/);
  }
});

test('the number of a block is its label without what parts it from the text', async () => {
  const one = numberingCases.find(({ name }) => name === 'levels in levels');
  const { text, blocks } = await readDocx(docx(one?.parts ?? {}));
  expect(blocks.map(({ number, listLevel }) => [number && text.slice(number.start, number.end), listLevel])).toEqual([
    ['1', 0],
    ['1.1', 1],
    ['1.1.1', 2],
    ['1.1.2', 2],
    ['1.2', 1],
    ['1.2.1', 2],
    ['2', 0],
    ['2.1', 1],
  ]);
});

test.for([
  [27, 'lowerLetter', undefined, 'aa'],
  [53, 'lowerLetter', undefined, 'aaa'],
  [4, 'lowerRoman', undefined, 'iv'],
  [1999, 'upperRoman', undefined, 'MCMXCIX'],
  [32_767, 'upperRoman', undefined, `${'M'.repeat(32)}DCCLXVII`],
  [2_147_483_647, 'upperLetter', undefined, '2147483647'],
  [-1, 'lowerRoman', undefined, '-1'],
  [1, 'ordinal', 'fr-CH', '1er'],
  [2, 'ordinal', 'fr', '2e'],
  [11, 'ordinal', 'en-GB', '11th'],
  [22, 'ordinal', undefined, '22nd'],
  [21, 'decimalEnclosedCircle', undefined, '21'],
  [5, 'chicago', undefined, '**'],
  [7, 'somethingNew', undefined, '7'],
] as const)('%i as %s (%s) is %s', ([value, format, language, expected]) => {
  expect(formatNumber(value, format, { language })).toBe(expected);
});

test('a custom format gives the number its digits', () => {
  expect(formatNumber(7, 'custom', { language: 'fr' }, '001, 002, 003, ...')).toBe('007');
});

test('an accent that a text begins with is not for the letter that numbers it', async () => {
  const letters = level(0, '%1', { format: 'lowerLetter', more: '<w:suff w:val="nothing"/>' });
  const { text, blocks } = await readDocx(
    docx({ numbering: abstractList(1, letters) + list(1, 1), body: item('\u0301 tude') }),
  );
  expect(text).toBe('a \u0301 tude\n');
  expect(blocks[0]?.number).toEqual({ start: 0, end: 1 });
});
