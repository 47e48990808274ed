import { describe, expect, test } from 'vitest';
import { circular, outline, recordOf } from '../../support/letters.js';

const meetingOf = async (text: string): Promise<string[]> =>
  (await recordOf(text)).meetings.map(({ start, end }) => `${start}/${end}`);

describe('a line broken before the dash of a period', () => {
  test.for([
    ['a long dash', '\nLe Groupe se réunira à Nairobi du 27 septembre\n– 1er octobre 2021.\n'],
    ["Pandoc's two hyphens", '\nLe Groupe se réunira à Nairobi du 27 septembre\n-- 1er octobre 2021.\n'],
    ['a hyphen', '\nLe Groupe se réunira à Nairobi du 27 septembre\n- 1er octobre 2021.\n'],
  ])('%s', async ([, body = '']) => {
    expect(await meetingOf(circular(body))).toEqual(['2021-09-27/2021-10-01']);
  });

  test('in Markdown begins no list', async () => {
    const text = circular('\nLe Groupe se réunira à **Nairobi**, 27 septembre\n- 1er octobre 2021.\n').replaceAll(
      '\t',
      ' ',
    );
    const { source, meetings, paragraphs } = await recordOf(text);
    expect(source.format).toBe('md');
    expect(paragraphs).toHaveLength(1);
    expect(meetings.map(({ start, end }) => `${start}/${end}`)).toEqual(['2021-09-27/2021-10-01']);
  });

  test('a list of days stays a list', async () => {
    const { paragraphs } = await recordOf(circular('\nLes dates sont:\n– 3 mai 2021\n– 5 mai 2021\n'));
    expect(outline(paragraphs)).toEqual(['Les dates sont:', '  • 3 mai 2021', '  • 5 mai 2021']);
  });
});

describe('dashes of Pandoc', () => {
  const letter = `Genève, le 4 mai 2021

Réf.: Circulaire TSB 301

-- Aux Administrations des États Membres;

-- Aux Associés de l'UIT-T

Objet: Essai

Madame, Monsieur,

Le plan 2018--2022 --- le troisième --- est sur https://www.example.org/a--b.
`;

  test('are dashes, save in addresses', async () => {
    const { addressees, paragraphs, links } = await recordOf(letter);
    expect(addressees.map(({ text }) => text)).toEqual([
      'Aux Administrations des États Membres',
      "Aux Associés de l'UIT-T",
    ]);
    expect(outline(paragraphs)).toEqual(['Le plan 2018–2022 — le troisième — est sur https://www.example.org/a--b.']);
    expect(links.map(({ url }) => url)).toEqual(['https://www.example.org/a--b']);
  });
});

test('a line of a grid that is full goes on, a short one ends', async () => {
  const { addressees, reference } = await recordOf(`Genève, le 4 mai 2021

+--------------+--------------------+------------------------+
| Réf.:        | Circulaire TSB 301 | -- Aux                 |
|              |                    | Administrations des    |
|              |                    | États Membres de       |
|              |                    | l'Union;               |
|              |                    |                        |
|              |                    | -- Aux établissements  |
|              |                    | universitaires         |
+--------------+--------------------+------------------------+
| Objet:       | Essai              |                        |
+--------------+--------------------+------------------------+

Madame, Monsieur,

a.  Le texte est prêt.
`);
  expect(addressees.map(({ text }) => text)).toEqual([
    "Aux Administrations des États Membres de l'Union",
    'Aux établissements universitaires',
  ]);
  expect(reference?.number).toBe('301');
});

test('between bars, a row of two cells below rows of three is of their table', async () => {
  const { subject, contact, addressees } = await recordOf(`
Genève, le 4 mai 2021
|Réf.:          |Circulaire TSB 301       |– Aux Administrations des États  |
|               |                         |Membres;                         |
|Tél.:          |+41 22 730 0009          |– Aux Associés                   |
|Objet:         |Atelier sur les réseaux agricoles et les capteurs          |

Madame, Monsieur,
Le texte est prêt.
`);
  expect(subject).toBe('Atelier sur les réseaux agricoles et les capteurs');
  expect(contact.telephone).toBe('+41 22 730 0009');
  expect(addressees.map(({ text }) => text)).toEqual(['Aux Administrations des États Membres', 'Aux Associés']);
});
