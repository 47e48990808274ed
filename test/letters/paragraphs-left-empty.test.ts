import { expect, test } from 'vitest';
import { parseCircular } from '../../src/index.js';
import { breaches } from '../support/invariants.js';
import { wordLetter } from '../support/word-letter.js';
import { abstractList, item, level, list } from '../read/word/docx-builder.js';

/** The record of a Word letter with paragraphs of two lists in its body: numbered, and behind the bullet `o`. */
const letterWith = (...body: readonly string[]): ReturnType<typeof wordLetter> => {
  const numbering =
    abstractList(1, level(0, '%1.')) + abstractList(2, level(0, 'o', { format: 'bullet' })) + list(1, 1) + list(2, 2);
  return wordLetter(body.join(''), { numbering });
};

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

test.each(['\u00ad', '\u00ad\u00ad'])(
  'a table whose only cell besides the closing holds the sign %j is none',
  async (sign) => {
    const text = `1 Le Groupe se réunit à Genève.\n\n${sign}\tVeuillez agréer, Madame, Monsieur, mes salutations.\nAnnexe 1\tTexte.\n`;
    const { record } = await parseCircular(new TextEncoder().encode(text));
    expect(record.paragraphs.map(({ label, text: words }) => [label, words])).toEqual([
      ['1', 'Le Groupe se réunit à Genève.'],
    ]);
  },
);
