import { expect, it } from 'vitest';
import { parseCircular } from '../../src/index.js';

/** A letter whose head is a table of labels and values. */
const letter = (rows: readonly (readonly [string, string])[], bodies: readonly [string, string, string]): string =>
  [
    '| | |\n|---|---|',
    rows.map(([label, value]) => `| ${label} | ${value} |`).join('\n'),
    `\n\n${bodies[0]}\n\n${bodies[1]}\n\n${bodies[2]}\n`,
  ].join('\n');

const english = [
  'Geneva, 3 May 2021',
  '**Subject: Trials of cables**',
  'Dear Sir/Madam,\n\nThe text is short.',
] as const;
const french = [
  'Genève, le 3 mai 2021',
  '**Objet: Essais de câbles**',
  'Madame, Monsieur,\n\nLe texte est bref.',
] as const;
const spanish = [
  'Ginebra, 3 de mayo de 2021',
  '**Asunto: Ensayos de cables**',
  'Estimado señor:\n\nEl texto es breve.',
] as const;

it.each<[string, string, string | null, string]>([
  [
    'en',
    letter(
      [
        ['Ref.:', 'Circular BDT/IP/LAB-7'],
        ['', 'Corrigendum 1'],
        ['Tel.:', '+41 22 730 5001'],
      ],
      english,
    ),
    null,
    'Corrigendum 1',
  ],
  [
    'fr',
    letter(
      [
        ['Réf.:', 'Circulaire BDT/IP/LAB-7'],
        ['', 'Corrigendum 1'],
        ['Tél.:', '+41 22 730 5001'],
      ],
      french,
    ),
    null,
    'Corrigendum 1',
  ],
  [
    'es',
    letter(
      [
        ['Ref.:', 'Circular BDT/IP/LAB-7'],
        ['', 'Corrigéndum 1'],
        ['Tel.:', '+41 22 730 5001'],
      ],
      spanish,
    ),
    null,
    'Corrigéndum 1',
  ],
  [
    'the unit behind the number of the circular',
    letter(
      [
        ['Ref.:', 'TSB Circular 12 – SG9/AB'],
        ['', 'Corrigendum 1'],
        ['Tel.:', '+41 22 730 5001'],
      ],
      english,
    ),
    'SG9/AB',
    'Corrigendum 1',
  ],
  [
    'the unit below the corrigendum',
    letter(
      [
        ['Ref.:', 'TSB Circular 12'],
        ['', 'Corrigendum 1'],
        ['', 'SG9/AB'],
        ['Tel.:', '+41 22 730 5001'],
      ],
      english,
    ),
    'SG9/AB',
    'Corrigendum 1',
  ],
])('the number of a circular over its corrigendum is no unit (%s)', async (_, text, unit, annotation) => {
  const { record } = await parseCircular(new TextEncoder().encode(text), { name: 'letter.md' });
  expect([record.fileReference, record.reference?.annotations]).toEqual([unit, [annotation]]);
});
