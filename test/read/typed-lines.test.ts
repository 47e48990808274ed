import { describe, expect, test } from 'vitest';
import { withLinesJoined } from '../../src/read/typed-lines.js';
import type { Block, SourceDocument } from '../../src/model/document.js';
import { parseCircular } from '../../src/index.js';
import { outline } from '../support/letters.js';
import { docx, paragraph } from './word/docx-builder.js';

const letter = `Bureau de la normalisation des télécommunications
Circulaire TSB 391
Genève, le 6 mai 2031
Aux Administrations des Etats Membres de l'Union
Objet: Atelier sur les bouées de mesure (Brest, France, 9-10 octobre 2031)
Madame, Monsieur,
1 L'Union organise, à l'invitation de l'Administration française, un
atelier consacré aux bouées de mesure et aux liaisons par satellite dont
elles dépendent.
2 Les propositions de communication doivent parvenir au secrétariat de
l'atelier, accompagnées d'un résumé d'une page en français ou en anglais,
le 27 juin 2031 au plus tard.
3 Les participants sont priés de s'inscrire en ligne. Un petit nombre de
bourses est offert aux ressortissants des pays les moins avancés, dans la
limite des fonds disponibles.
Veuillez agréer, Madame, Monsieur, l'assurance de ma haute considération.
Aurore Kermarrec
Directrice du TSB`;

const asParagraphs = (text: string): string =>
  text
    .split('\n')
    .map((line) => paragraph(line))
    .join('');

test('of a letter whose lines are paragraphs of Word, the paragraphs are those of the letter', async () => {
  const { record } = await parseCircular(docx({ body: asParagraphs(letter) }));
  expect(outline(record.paragraphs)).toEqual([
    "1 L'Union organise, à l'invitation de l'Administration française, un atelier consacré aux bouées de mesure et aux liaisons par satellite dont elles dépendent.",
    "2 Les propositions de communication doivent parvenir au secrétariat de l'atelier, accompagnées d'un résumé d'une page en français ou en anglais, le 27 juin 2031 au plus tard.",
    "3 Les participants sont priés de s'inscrire en ligne. Un petit nombre de bourses est offert aux ressortissants des pays les moins avancés, dans la limite des fonds disponibles.",
  ]);
  expect(record.deadlines.map(({ date, kind }) => [date, kind])).toEqual([['2031-06-27', 'contribution']]);
  expect(record.source.format).toBe('docx');
  expect(record.signatory?.name).toBe('Aurore Kermarrec');
});

test('the same in capitals, as a typist without small letters wrote it', async () => {
  const typed = letter.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
  const { record } = await parseCircular(docx({ body: asParagraphs(typed) }));
  expect(outline(record.paragraphs)).toEqual([
    "1 L'UNION ORGANISE, A L'INVITATION DE L'ADMINISTRATION FRANCAISE, UN ATELIER CONSACRE AUX BOUEES DE MESURE ET AUX LIAISONS PAR SATELLITE DONT ELLES DEPENDENT.",
    "2 LES PROPOSITIONS DE COMMUNICATION DOIVENT PARVENIR AU SECRETARIAT DE L'ATELIER, ACCOMPAGNEES D'UN RESUME D'UNE PAGE EN FRANCAIS OU EN ANGLAIS, LE 27 JUIN 2031 AU PLUS TARD.",
    "3 LES PARTICIPANTS SONT PRIES DE S'INSCRIRE EN LIGNE. UN PETIT NOMBRE DE BOURSES EST OFFERT AUX RESSORTISSANTS DES PAYS LES MOINS AVANCES, DANS LA LIMITE DES FONDS DISPONIBLES.",
  ]);
  expect(record.deadlines.map(({ date, kind }) => [date, kind])).toEqual([['2031-06-27', 'contribution']]);
  expect(record.signatory?.name).toBe('AURORE KERMARREC');
});

/** A document of a word processor, each line a paragraph; what is given stands beside the span of each. */
function printed(text: string, beside: Partial<Block> = {}): SourceDocument {
  const blocks: Block[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    blocks.push({ role: 'text', span: { start: at, end: at + line.length }, ...beside });
    at += line.length + 1;
  }
  return { format: 'docx', text, blocks, noise: [], links: [], messages: [] };
}

describe('paragraphs stay as the word processor has them', () => {
  const items = [
    'rain gauges and buoys',
    'the tables of tides',
    'moored platforms',
    'their batteries',
    'radio beacons',
  ];
  test.each([
    ['of a list without signs', printed(['We ask for', ...items, 'spare parts'].join('\n'))],
    ['of a list with signs', printed(items.map((each) => `${each};`).join('\n'))],
    [
      'of a letter written there, with a title over two lines',
      printed('Report on\nbuoys of the north\nAll went well.'),
    ],
    ['where it numbered them', printed(letter, { listLevel: 0 })],
    ['in cells', printed(letter, { cell: { table: 0, row: 0, column: 0, columns: 1 } })],
  ])('%s', async (_, document) => {
    expect((await withLinesJoined(document)).blocks).toEqual(document.blocks);
  });
});
