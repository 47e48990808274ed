import { expect, it } from 'vitest';
import { parseCircular } from '../../src/index.js';
import { docx, paragraph } from '../read/word/docx-builder.js';

/** A Word letter whose number and date stand on one line, parted by tabs. */
const dateOf = async (lines: readonly string[]) =>
  (await parseCircular(docx({ body: lines.map((line) => paragraph(line)).join('') }))).record.date;

it.each<[string, readonly string[]]>([
  [
    'en',
    [
      'Circular Letter',
      'CR/612\t\t\t14 May 2024',
      'To Administrations of Member States',
      'Subject:\tTides',
      'Dear Sir,',
      'The tides are high in May, and the harbours of the Union measure them.',
    ],
  ],
  [
    'fr',
    [
      'Lettre circulaire',
      'CR/612\t\t\t14 mai 2024',
      'Aux Administrations des États Membres',
      'Objet:\tMarées',
      'Madame, Monsieur,',
      'Les marées sont hautes en mai, et les ports de l’Union les mesurent.',
    ],
  ],
  [
    'es',
    [
      'Carta Circular',
      'CR/612\t\t\t14 de mayo de 2024',
      'A las Administraciones de los Estados Miembros',
      'Asunto:\tMareas',
      'Muy señor mío:',
      'Las mareas son altas en mayo, y los puertos de la Unión las miden.',
    ],
  ],
])('the date behind the number on its line is that of the letter: %s', async (_, lines) => {
  expect(await dateOf(lines)).toBe('2024-05-14');
});

it.each<[string, readonly string[]]>([
  [
    'en',
    [
      'Circular Letter',
      'CR/612',
      'To Administrations of Member States',
      'Subject:\tCorrection to Circular Letter CR/598 of 14 May 2024',
      'Dear Sir,',
      'The tides are high in May, and the harbours of the Union measure them.',
    ],
  ],
  [
    'en',
    [
      'Circular Letter',
      'Valid for the tides from\t\t14 May 2024',
      'To Administrations of Member States',
      'Subject:\tTides',
      'Dear Sir,',
      'The tides are high in May, and the harbours of the Union measure them.',
    ],
  ],
])('another date is not: %s', async (_, lines) => {
  expect(await dateOf(lines)).toBeNull();
});
