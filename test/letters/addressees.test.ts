import { describe, expect, test } from 'vitest';
import { recordOf } from '../support/letters.js';
import { letter } from '../support/letter-with-head.js';

describe('addressees that a conversion ran together', () => {
  const three = ['Aux Administrations des États Membres', 'Aux Membres du Secteur UIT-T', "Aux Associés de l'UIT-T"];

  test.each([
    ['in a list on one line', `– ${three.join('; – ')}`],
    ['with bullets and no semicolons', `• ${three.join(' • ')}`],
    ['without a dash before the first', three.join('; - ')],
    ['in a sentence', `${three[0]}, ${three[1]?.replace('A', 'a')} et ${three[2]?.replace('A', 'a')}`],
    ['behind a label, without their article', `À: – ${three.join('; – ').replaceAll('Aux ', '')}`],
  ])('%s', async (_, line) => {
    const { addressees } = await letter(`Réf.: Circulaire TSB 4\n\n${line}\n\nObjet: X`);
    expect(addressees.map(({ text }) => text.replace(/^Aux /i, ''))).toEqual(three.map((text) => text.slice(4)));
    expect(addressees.map(({ group }) => group)).toEqual(['administrations', 'sector-members', 'associates']);
  });

  test.each([', ainsi qu’aux Associés', ' et aux Associés', '; aux Associés', " ainsi qu'aux Associés"])(
    'in a sentence that goes on with %j',
    async (more) => {
      const { addressees } = await letter(`Réf.: CR/77\n\nAux Administrations des États Membres${more}\n\nObjet: X`);
      expect(addressees.map(({ group }) => group)).toEqual(['administrations', 'associates']);
    },
  );

  test.each([
    ['FR', 'Pour: Administrations des États Membres, Membres du Secteur UIT-R et\nAssociés de l’UIT-R', 3],
    ['FR', 'Pour: les Administrations des États Membres, les Membres du Secteur UIT-R et les Associés de l’UIT-R', 3],
    ['FR', 'À tous les États Membres, à tous les Membres du Secteur UIT-R et à tous les Associés', 3],
    ['FR', 'À toutes les administrations et à tous les Membres du Secteur des radiocommunications', 2],
    ['ES', 'Para: los Estados Miembros, los Miembros del Sector UIT-R y los Asociados', 3],
    ['ES', 'A todos los Estados Miembros y a todos los Miembros del Sector UIT-R', 2],
    ['EN', 'To: the Member States, the Radiocommunication Sector Members and the Associates', 3],
    ['EN', 'To all Member States and to all Radiocommunication Sector Members', 2],
  ])('each kind is one, %s: %s', async (language, line, count) => {
    const head = { FR: 'Objet: Réunion de juin', ES: 'Asunto: Reunión de junio', EN: 'Subject: June meeting' }[
      language
    ];
    const greeting = { FR: 'Madame, Monsieur,', ES: 'Muy señora mía, muy señor mío:', EN: 'Dear Sir/Madam,' }[language];
    const { addressees } = await recordOf(`CR/77\n\n${line}\n\n${head}\n\n${greeting}\n\n1\tText.\n`);
    expect(addressees.map(({ group }) => group)).toEqual(
      ['administrations', 'sector-members', 'associates'].slice(0, count),
    );
  });

  test.each([
    'Aux Présidents et Vice-Présidents des Commissions d’études',
    'Aux experts et membres du bureau du Groupe',
  ])('but the officers of one group are one: %s', async (line) =>
    expect((await letter(`Réf.: CR/77\n\n${line}\n\nObjet: X`)).addressees).toHaveLength(1),
  );

  test('under a label of the right column, among the labels of the left one', async () => {
    const record = await letter(`Réf.:       Circulaire TSB 12                    À:
            CE 12/MT                             -   Administrations des États Membres de
Tél.:       +41 22 730 6828                          l'Union;
Télécopie:  +41 22 730 5853                      -   Membres du Secteur UIT-T
Courriel:   tsbsg12@itu.int

Objet: X`);
    expect(record.addressees.map(({ text }) => text)).toEqual([
      "Administrations des États Membres de l'Union",
      'Membres du Secteur UIT-T',
    ]);
    expect(record).toMatchObject({ fileReference: 'CE 12/MT', contact: { telephone: '+41 22 730 6828' } });
  });

  test.each([
    'Au Directeur du Bureau régional – Afrique',
    'Aux Membres du Secteur UIT-T – région des Amériques',
    "À la Commission d'études 5 - Groupe de travail 2/5",
  ])('%j is one addressee', async (line) => {
    expect((await letter(`Réf.: Circulaire TSB 4\n\n- ${line}\n\nObjet: X`)).addressees).toMatchObject([
      { text: line },
    ]);
  });

  test('two of them in the right column, parted only by a line of the left one', async () => {
    const record = await letter(`Réf.:       CL-22/17                    Aux Administrations des États Membres
Tél.:       +41 22 730 5115             de l'Union
Courriel:   sg@itu.int                  Aux Membres des Secteurs de l'Union

Objet: X`);
    expect(record.addressees.map(({ text }) => text)).toEqual([
      "Aux Administrations des États Membres de l'Union",
      "Aux Membres des Secteurs de l'Union",
    ]);
  });

  test.each([
    ["À la Directrice régionale de l'UIT pour l'Afrique", 'regional-offices'],
    ['Aux Directeurs régionaux', 'regional-offices'],
    ['Au Représentant de zone à Yaoundé', 'regional-offices'],
    ['Aux organisations régionales de télécommunication', 'other'],
    ['Au Directeur du Bureau des radiocommunications', 'bureau-director'],
  ])('the group of %j', async (text, group) => {
    expect((await letter(`Réf.: Circulaire TSB 4\nCopie:\n- ${text}\n\nObjet: X`)).copies).toEqual([{ text, group }]);
  });
});

test('a list of those written to below the date, in its own column and without a preposition', async () => {
  const record = await recordOf(
    [
      'Réf.:      BDT/IP/041                   Genève, le 6 février 2023',
      '',
      '                                        - Administrations des États',
      '                                          Membres',
      '                                        - Autorités nationales de',
      '                                          régulation',
      '                                        - Organisations régionales',
      '',
      'Contact:   Mme Tuuli Rautio',
      '',
      'Objet:     Enquête sur les câbles',
      '',
      'Madame, Monsieur,',
      '',
      'Je vous écris.',
    ].join('\n'),
  );
  expect(record.addressees).toEqual([
    { text: 'Administrations des États Membres', group: 'administrations' },
    { text: 'Autorités nationales de régulation', group: 'regulators' },
    { text: 'Organisations régionales', group: 'other' },
  ]);
});

test('rows with nothing below the label go on with the value above them', async () => {
  const record = await recordOf(
    [
      '| | |',
      '|---|---|',
      '| **Réf.:** | **Circulaire TSB 118** |',
      '| | SG5/MD |',
      '| **À:** | Administrations des États Membres; |',
      '| | Associés de la région Afrique |',
      '| **Copie:** | Présidente de la Commission; |',
      '| | Directrice du Bureau régional |',
      '',
      'Genève, le 3 mai 2023',
      '',
      '**Objet: Réunion**',
      '',
      'Madame, Monsieur,',
      '',
      'Je vous écris.',
    ].join('\n'),
  );
  expect(record.addressees.map(({ text }) => text)).toEqual([
    'Administrations des États Membres',
    'Associés de la région Afrique',
  ]);
  expect(record.copies.map(({ text }) => text)).toEqual([
    'Présidente de la Commission',
    'Directrice du Bureau régional',
  ]);
});

describe('an addressee over several lines of a cell that is printed a line a row', () => {
  const cells = (...rows: [string, string, string][]): string =>
    `${rows.map(([label, value, other]) => `|${label.padEnd(12)}|${value.padEnd(20)}|${other.padEnd(38)}|`).join('\n')}\n\nMadame,\n\nTexte.\n`;

  test('goes on in capitals below its dash', async () => {
    const record = await recordOf(
      cells(
        ['Réf.:', 'Circulaire TSB 17', '–  Aux Administrations des États'],
        ['', 'CE 13/AB', "Membres de l'Union;"],
        ['', '', '–  Aux Membres du Secteur UIT-T;'],
        ['', '', '–  Aux Associés'],
        ['Tél.:', '+41 22 730 5126', "UIT-T de la Commission d'études 13"],
        ['Objet:', 'Essai', ''],
      ),
    );
    expect(record.addressees).toEqual([
      { text: "Aux Administrations des États Membres de l'Union", group: 'administrations' },
      { text: 'Aux Membres du Secteur UIT-T', group: 'sector-members' },
      { text: "Aux Associés UIT-T de la Commission d'études 13", group: 'associates' },
    ]);
  });

  test('goes on below its dash in a column of spaces', async () => {
    const record = await recordOf(
      `Réf.:   Circulaire TSB 17           –  Aux Administrations des États\n        CE 13/AB                    Membres de l'Union;\n                                    –  Aux Membres du Secteur UIT-T\n\nObjet:  Essai\n\nMadame,\n\nTexte.\n`,
    );
    expect(record.addressees.map(({ text }) => text)).toEqual([
      "Aux Administrations des États Membres de l'Union",
      'Aux Membres du Secteur UIT-T',
    ]);
  });

  test('ends with its semicolon; addressees without dashes are one a line', async () => {
    const record = await recordOf(
      cells(
        ['Réf.:', 'Circulaire TSB 17', '–  Aux Administrations;'],
        ['', 'CE 13/AB', 'Membres du Secteur UIT-T'],
        ['Objet:', 'Essai', ''],
      ),
    );
    expect(record.addressees.map(({ text }) => text)).toEqual(['Aux Administrations', 'Membres du Secteur UIT-T']);
  });
});

test.each([
  ['À:\t– tous les États Membres', 'administrations'],
  ["À l'ensemble des Administrations des États Membres", 'administrations'],
  ['À tous les Membres du Secteur UIT-T', 'sector-members'],
])('%j is written to %s', async (head, group) => {
  expect(
    (await letter(`Circulaire TSB 7\n\n${head}\n\nObjet:\tUn sujet`)).addressees.map((each) => each.group),
  ).toEqual([group]);
});

test('numbers of study groups at the end of an addressee are no day', async () => {
  const { copies } = await letter(
    "Réf.: Circulaire TSB 44\nCopie:\n–\tAux Présidents des Commissions d'études 4, 9 et 12;\n–\tAu Président du GCNT\n\nObjet:\tUn sujet",
  );
  expect(copies).toEqual([
    { text: "Aux Présidents des Commissions d'études 4, 9 et 12", group: 'study-group-chairs' },
    { text: 'Au Président du GCNT', group: 'other' },
  ]);
});
