import { expect, test } from 'vitest';
import { parseCircular } from '../../src/index.js';
import { breaches } from '../support/invariants.js';
import { circular } from '../support/letters.js';
import { abstractList, docx, item, level, list, paragraph } from '../read/word/docx-builder.js';

/** The record of a Word letter with paragraphs of two lists in its body: numbered, and behind the bullet `o`. */
async function letterWith(...body: readonly string[]): ReturnType<typeof parseCircular> {
  const [before, after] = circular('\u0000').split('\u0000') as [string, string];
  const lines = (text: string): string =>
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => paragraph(line))
      .join('');
  const numbering =
    abstractList(1, level(0, '%1.')) + abstractList(2, level(0, 'o', { format: 'bullet' })) + list(1, 1) + list(2, 2);
  return parseCircular(docx({ numbering, body: lines(before) + body.join('') + lines(after) }));
}

test('a number that is printed before an empty paragraph is its evidence', async () => {
  const { record, text } = await letterWith(
    item('Le Groupe se réunit en mai.'),
    item(''),
    item('Il a deux présidents.'),
  );
  expect(record.paragraphs.map(({ label, text: words }) => [label, words])).toEqual([
    ['1.', 'Le Groupe se réunit en mai.'],
    ['2.', ''],
    ['3.', 'Il a deux présidents.'],
  ]);
  expect(record.evidence['/paragraphs/1']?.map((piece) => piece.text)).toEqual(['2.']);
  expect(breaches(record, text)).toEqual([]);
});

test('a bullet that is a letter makes no paragraph of an empty one', async () => {
  const { record, text } = await letterWith(item('les chaises;', 2), item('', 2), item('les tables.', 2));
  expect(record.paragraphs.map(({ marker, text: words }) => [marker, words])).toEqual([
    ['bullet', 'les chaises;'],
    ['bullet', 'les tables.'],
  ]);
  expect(breaches(record, text)).toEqual([]);
});
