import { expect, test } from 'vitest';
import { type Returned, returned } from '../../scripts/robustness/trip-facts.js';
import { parseCircular } from '../../src/index.js';
import type { DocumentRecord } from '../../src/model/record.js';

const letter = `Genève, le 4 mars 2025

Objet: Atelier sur les câbles sous-marins

Madame, Monsieur,

1.1 Les câbles seront inspectés par les administrations.

1.2 Les résultats seront publiés au mois de juin.

Veuillez agréer, Madame, Monsieur, l'assurance de ma haute considération.
`;

const recordOf = async (text: string): Promise<DocumentRecord> =>
  (await parseCircular(new TextEncoder().encode(text), { name: 'lettre.txt' })).record;

const trip = async (converted: string, read = converted): Promise<Returned> =>
  returned(await recordOf(letter), converted, await recordOf(read));

const texts = (facts: readonly { readonly text: string }[]): string[] => facts.map(({ text }) => text);

test('a letter that comes back as it went has kept everything', async () => {
  const back = await trip(letter);
  expect([back.gone, back.fresh, back.lost]).toEqual([[], [], []]);
});

test('a number that the converter prints otherwise is lost by the converter, its paragraph kept as it is printed', async () => {
  const back = await trip(letter.replace('1.1 Les', '1. Les').replace('1.2 Les', '2. Les'));
  expect(texts(back.gone)).toEqual([]);
  expect(texts(back.fresh)).toEqual([]);
  expect(back.lost.map(({ paragraph }) => paragraph?.label)).toEqual(['11', '12']);
});

test('a number that stands in the converted text must be read there', async () => {
  const back = await trip(letter, letter.replace('1.1 Les', '1. Les').replace('1.2 Les', '2. Les'));
  expect(back.lost).toEqual([]);
  expect(back.gone.map(({ paragraph }) => paragraph?.label)).toEqual(['11', '12']);
});

test('what the converter left out is lost by the converter, and that it is missing is nothing new', async () => {
  const back = await trip(letter.replace('Objet: Atelier sur les câbles sous-marins\n', ''));
  expect(texts(back.lost)).toEqual(['subject / ateliersurlescablessousmarins']);
  expect([back.gone, back.fresh]).toEqual([[], []]);
});

test('words that stand in the converted text count against the reader, wherever they stand', async () => {
  const strewn = letter.replace(
    'Objet: Atelier sur les câbles sous-marins',
    'Atelier sur les câbles\n\nObjet: X\n\nsous-marins',
  );
  const back = await trip(strewn, letter.replace('Objet: Atelier sur les câbles sous-marins\n', ''));
  expect(texts(back.gone)).toContain('subject / ateliersurlescablessousmarins');
});

test('a note whose number the converter leaves out is lost by it, and so is the paragraph that it looks like then', async () => {
  const noted = letter.replace('seront inspectés', 'seront inspectés[1]').concat('\n[1]Par drone ou par plongeur.\n');
  const unnumbered = noted.replaceAll('[1]', '');
  const back = returned(await recordOf(noted), unnumbered, await recordOf(unnumbered));
  expect((await recordOf(noted)).notes).toHaveLength(1);
  expect(texts(back.lost)).toEqual(['1 / pardroneouparplongeur']);
  expect([back.gone, back.fresh]).toEqual([[], []]);
});

test('the code of a link amid the words of a paragraph hides no number that the converter took', async () => {
  const linked = letter.replace('1.2 Les résultats', '1.2 Les www.itu.int/cables résultats');
  const printed = linked
    .replace('1.2 Les', 'Les')
    .replace('www.itu.int/cables', ' HYPERLINK "http://www.itu.int/cables" www.itu.int/cables');
  const back = returned(await recordOf(linked), printed, await recordOf(linked.replace('1.2 Les', 'Les')));
  expect(back.lost.map(({ paragraph }) => paragraph?.label)).toEqual(['12']);
  expect(texts(back.gone)).toEqual([]);
});
