import { describe, expect, test } from 'vitest';
import { recordOf, spanishCircular } from '../../support/letters.js';

const first = "1    Le Groupe a examiné les propositions qui lui avaient été soumises par ses membres et a décidé d'en";
const rest = 'renvoyer deux à leurs auteurs.';
const letter = (foot: string, below = rest): string =>
  `Réf.:  Circulaire TSB 17\nObjet: Essai\n\nMadame,\n\n${first}\n\n${foot}\n\n${below}\n\n2    La suite est connue.\n`;

const sentence = `${first.slice(5)} ${rest}`;

describe('the foot of a page in the middle of a paragraph', () => {
  test.each([
    [
      'in three columns and a line',
      'Place des Nations        Téléphone  +41 22 730 51 11     Courriel: itumail@itu.int\nCH-1211 Genève 20        Téléfax    +41 22 733 72 56                www.itu.int\nSuisse\n\f      - 2 -\n      Circulaire TSB 17',
    ],
    [
      "under the office's name",
      'Bureau de la normalisation des télécommunications (TSB)\nPlace des Nations, CH-1211 Genève 20, Suisse    Tél.: +41 22 730 5035    Télécopie: +41 22 730 5484\n        Page 2',
    ],
    [
      'on two lines',
      'Union internationale des télécommunications • Place des Nations • Suisse\nTél.: +41 22 730 5111 • www.itu.int\n\n2',
    ],
    [
      'in columns of other widths from line to line',
      'Place des Nations     Téléphone +41 22 730 51 11     Télex 421 000 uit ch\nCH-1211 Genève 20     Téléfax Gr3: +41 22 733 72 56  Télégramme ITU GENEVE\nSuisse                      Gr4: +41 22 730 65 00',
    ],
    [
      'with the groups of its fax',
      'Place des Nations\nCH-1211 Genève 20\nGr3: +41 22 733 72 56\nGr4: +41 22 730 65 00',
    ],
  ])('%s', async (_, foot) => {
    const record = await recordOf(letter(foot));
    expect(record.paragraphs).toMatchObject([
      { label: '1', text: sentence },
      { label: '2', text: 'La suite est connue.' },
    ]);
  });

  test.each(['Suisse', 'Tél.: +41 22 730 5035', 'Bureau de la normalisation des télécommunications'])(
    '%j alone is no foot',
    async (line) => {
      const record = await recordOf(letter(line, 'Une autre phrase.'));
      expect(
        record.paragraphs.flatMap(({ text, children }) => [text, ...children.map((child) => child.text)]),
      ).toContain(line);
    },
  );

  test('an address on the next page belongs to the sentence that announces it', async () => {
    const record = await recordOf(
      `Objet: Essai\n\nMadame,\n\n1    Les Questions attribuées à la Commission d'études se trouvent à l'adresse suivante:\n\n- 2 -\nCACE/601-F\n\nhttp://www.itu.int/go/que.\n\n2    La suite est connue.\n`,
    );
    expect(record.paragraphs.map(({ text }) => text)).toEqual([
      "Les Questions attribuées à la Commission d'études se trouvent à l'adresse suivante: http://www.itu.int/go/que.",
      'La suite est connue.',
    ]);
  });

  test('a list on the next page does not', async () => {
    const record = await recordOf(
      `Objet: Essai\n\nMadame,\n\n1    Les participants sont priés de se munir des documents suivants:\n\n- 2 -\n\nun passeport en cours de validité\n`,
    );
    expect(record.paragraphs[0]?.text).toBe('Les participants sont priés de se munir des documents suivants:');
  });

  test("the telephone of a letterhead under the Union's address is the letter's", async () => {
    const record = await recordOf(
      'Place des Nations\nCH-1211 Genève 20\nTél.: +41 22 730 6111\nCourriel: tsbce5@itu.int\n\nObjet: Essai\n\nMadame,\n\nTexte.\n',
    );
    expect(record.contact).toMatchObject({ telephone: '+41 22 730 6111', email: 'tsbce5@itu.int' });
  });

  test('a signature above a foot keeps its last line', async () => {
    const record = await recordOf(
      `Objet: Essai\n\nMadame,\n\n${sentence}\n\nVeuillez agréer, Madame, mes salutations.\n\nIda Brandt\nDirectrice du\nBureau des radiocommunications\nPlace des Nations, CH-1211 Genève 20\nTél.: +41 22 730 5111\n`,
    );
    expect(record.signatory).toMatchObject({
      name: 'Ida Brandt',
      title: 'Directrice du Bureau des radiocommunications',
    });
  });
});

test('a phrase that the foot of a page parts, however wide it is printed, is one', async () => {
  const foot = [
    '',
    '',
    '',
    `${' '.repeat(20)}Unión Internacional de Telecomunicaciones • Place des Nations • CH-1211 Ginebra 20 • Suiza`,
    `${' '.repeat(24)}Tel.: +41 22 730 00 00 • Fax: +41 22 730 00 01 • Correo-e: correo@ejemplo.int • www.ejemplo.int`,
    `${' '.repeat(52)}- 2 -`,
    `${' '.repeat(48)}Circular TSB 301`,
    '',
    '',
  ].join('\n');
  const { deadlines } = await recordOf(
    spanishCircular(
      `1      Se invita a las Administraciones de la región a que presenten candidaturas a\n${foot}\nmás tardar el 1 de junio de 2021.`,
    ),
  );
  expect(deadlines.map(({ date, kind, qualifier }) => [date, kind, qualifier])).toEqual([
    ['2021-06-01', 'nomination', 'by'],
  ]);
});
