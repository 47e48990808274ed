import { expect, test } from 'vitest';
import { circular, englishCircular, outline, recordOf, spanishCircular } from '../../support/letters.js';

const body = async (letter: string): Promise<string[]> => outline((await recordOf(letter)).paragraphs);

test('a list that has lost its marks stands below the line that introduces it', async () => {
  const letter = spanishCircular(`Los temas serán:

la contabilidad de costes;

los precios al por mayor; y

los precios al por menor.

los precios se publican cada año.`);
  expect(await body(letter)).toEqual([
    'Los temas serán:',
    '  la contabilidad de costes;',
    '  los precios al por mayor; y',
    '  los precios al por menor.',
    'los precios se publican cada año.',
  ]);
  expect(await body(englishCircular('We quote:\n\nwhat was said before.'))).toEqual([
    'We quote:',
    'what was said before.',
  ]);
});

test('targets of links at the foot of a page are no text, and are links', async () => {
  const letter = circular(
    '1\tLe Bureau répond.\n\nmailto:essai@exemple.int\nhttps://exemple.int/essai\n\n2\tLa suite vient.\n',
  );
  const { paragraphs, links } = await recordOf(letter);
  expect(outline(paragraphs)).toEqual(['1 Le Bureau répond.', '2 La suite vient.']);
  expect(links.map(({ url }) => url)).toEqual(['mailto:essai@exemple.int', 'https://exemple.int/essai']);
  // an address without its scheme for mails is one that the letter prints
  const printed = await body(circular('1\tLe Bureau répond à cette adresse:\nhttps://exemple.int/essai\n'));
  expect(printed.join(' ')).toBe('1 Le Bureau répond à cette adresse: https://exemple.int/essai');
});

test('rows of a day each on their line stay apart', async () => {
  const letter = englishCircular(
    '8 June 2021 Regulation of radio Mr Otieno Were\n9 June 2021 Measurements Ms Grace Naliaka',
  );
  expect(await body(letter)).toEqual([
    '8 June 2021 Regulation of radio Mr Otieno Were',
    '9 June 2021 Measurements Ms Grace Naliaka',
  ]);
});

test('a cell of labels run into one, and that of their values', async () => {
  const { contact, reference, fileReference } = await recordOf(`Genève, le 4 mai 2021

| Réf.: Tél.: Courriel: | Circulaire TSB 309 CE 5/AB +41 22 730 5131 tsbxx@itu.int | Aux Membres du Secteur UIT-T |
| :---- | :---- | :---- |
| **Objet:** | **Essai de lecture** |  |

Madame, Monsieur,

1\\. Le Bureau répond.

Jeanne Tavernier
Directrice
`);
  expect({ contact, reference: reference?.number, fileReference }).toEqual({
    contact: { name: null, telephone: '+41 22 730 5131', fax: null, email: 'tsbxx@itu.int' },
    reference: '309',
    fileReference: 'CE 5/AB',
  });
});
