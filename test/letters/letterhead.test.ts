import { describe, expect, test } from 'vitest';
import { parseCircular } from '../../src/index.js';
import type { DocumentRecord } from '../../src/model/record.js';
import { recordOf } from '../support/letters.js';

const letter = async (head: string): Promise<DocumentRecord> =>
  recordOf(
    `${head}\n\nMadame, Monsieur,\n1\tTexte de la lettre.\nVeuillez agréer, Madame, Monsieur, mes salutations distinguées.\nJean Rivoire\nDirecteur\n`,
  );

describe('the letterhead', () => {
  test.each([
    ['Réf.:\tCirculaire TSB 44', 'TSB', '44', 'circular', 'TSB'],
    ['Circulaire TSB N° 7', 'TSB', '7', 'circular', 'TSB'],
    ['CIRCULAIRE CCITT No 71', 'CCITT', '71', 'circular', 'TSB'],
    ['Lettre collective TSB 3/15', 'TSB', '3/15', 'collective-letter', 'TSB'],
    ['Réf.: Circulaire BDT/PKM/CSTG-4', 'BDT', 'PKM/CSTG-4', 'circular', 'BDT'],
    ['Circulaire administrative\nCACE/777', 'CACE', '777', 'circular', 'BR'],
    ['Lettre circulaire\nCR/512', 'CR', '512', 'circular-letter', 'BR'],
    ['Lettre circulaire CR/512', 'CR', '512', 'circular-letter', 'BR'],
    ['Lettre circulaire 4/LCCE/120', 'LCCE', '4/LCCE/120', 'circular-letter', 'BR'],
    ['Circulaire administrative CACE/777', 'CACE', '777', 'circular', 'BR'],
    ['Lettre circulaire CL-25/09', 'CL', '25/09', 'circular-letter', 'SG'],
    ['Réf.: CL-25/09', 'CL', '25/09', 'circular-letter', 'SG'],
    ['DM No. 31', 'DM', '31', 'circular-letter', 'SG'],
  ])('%j', async (head, series, number, documentType, issuer) => {
    const record = await letter(`${head}\n\nObjet:\tUn sujet`);
    expect(record).toMatchObject({ reference: { series, number, annotations: [] }, documentType, issuer });
  });

  test('a subject ends with its table: the date below it is that of the letter', async () => {
    const table =
      '| Réf.: | Circulaire TSB 44 |\n|---|---|\n| **Objet:** | Essais de câbles |\n\nGenève, le 4 mai 2021';
    const text = `${table}\n\nMadame, Monsieur,\n\n1. Texte de la lettre.\n\nVeuillez agréer, Madame, Monsieur, mes salutations.\n`;
    const { record } = await parseCircular(Buffer.from(text));
    expect(record).toMatchObject({ subject: 'Essais de câbles', date: '2021-05-04', place: 'Genève' });
  });

  test('whom it is for within an administration is an addressee, also below the subject', async () => {
    const { subject, addressees } = await letter(
      "Aux Administrations des États Membres\n\nObjet:\tProjet de Règle de procédure\n\nÀ l'attention du Directeur général",
    );
    expect(subject).toBe('Projet de Règle de procédure');
    expect(addressees.map(({ text }) => text)).toEqual([
      'Aux Administrations des États Membres',
      "À l'attention du Directeur général",
    ]);
    const held = await letter("Objet:\tQuestions à porter\nà l'attention du Conseil");
    expect(held.subject).toBe("Questions à porter à l'attention du Conseil");
  });

  test('revision words before and after the number', async () => {
    expect((await letter('Corrigendum 2 à la\nCirculaire TSB 44')).reference).toEqual({
      series: 'TSB',
      number: '44',
      annotations: ['Corrigendum 2'],
    });
    expect((await letter('Circulaire TSB 44 (Rév. 1)')).reference).toEqual({
      series: 'TSB',
      number: '44',
      annotations: ['Rév. 1'],
    });
  });

  test('two columns typed side by side are read column by column', async () => {
    const record = await letter(`Réf.:       Circulaire TSB 44          - Aux administrations des Etats
            CE 5/KL                      Membres de l'Union;
Tél.:       +41 22 730 6000            - Aux Membres du Secteur UIT-T
Fax:        +41 22 730 6001
Courriel:   tsbce5@itu.int

Objet: Un sujet`);
    expect(record.fileReference).toBe('CE 5/KL');
    expect(record.contact).toEqual({
      name: null,
      telephone: '+41 22 730 6000',
      fax: '+41 22 730 6001',
      email: 'tsbce5@itu.int',
    });
    expect(record.addressees).toEqual([
      { text: "Aux administrations des Etats Membres de l'Union", group: 'administrations' },
      { text: 'Aux Membres du Secteur UIT-T', group: 'sector-members' },
    ]);
  });

  test('labels first and values after them, in a dump of a table', async () => {
    const record = await letter(
      'Réf.:\nTél.:\nFax:\nE-mail:\n\tCirculaire TSB 44\n\n\t+41 22 730 6000\n\t+41 22 730 6001\n\ttsb@itu.int\n\nObjet:\tUn sujet',
    );
    expect(record.contact).toMatchObject({
      telephone: '+41 22 730 6000',
      fax: '+41 22 730 6001',
      email: 'tsb@itu.int',
    });
  });

  test('an empty label gives nothing', async () => {
    const record = await letter('Réf.:\nTél.:\nTélécopie:\nCourriel:\n\nObjet:\tUn sujet');
    expect(record).toMatchObject({
      reference: null,
      contact: { telephone: null, fax: null, email: null },
      subject: 'Un sujet',
    });
  });

  test('a run-on address is parted, a listed item is not', async () => {
    expect(
      (
        await letter(
          "Aux Administrations des États Membres de l'UIT, aux Membres du Secteur des radiocommunications et aux Associés\n\nObjet:\tX",
        )
      ).addressees,
    ).toEqual([
      { text: "Aux Administrations des États Membres de l'UIT", group: 'administrations' },
      { text: 'aux Membres du Secteur des radiocommunications', group: 'sector-members' },
      { text: 'aux Associés', group: 'associates' },
    ]);
    expect(
      (
        await letter('–\tAux Présidents des commissions d’études et aux Rapporteurs;\n–\tAux Associés\n\nObjet:\tX')
      ).addressees.map(({ text }) => text),
    ).toEqual(["Aux Présidents des commissions d'études et aux Rapporteurs", 'Aux Associés']);
  });

  test.each([
    ['Genève, le 4 mai 2021', 'Genève', '2021-05-04'],
    ['Genève, le lundi 3 mai 2021', 'Genève', '2021-05-03'],
    ['Le 4 mai 2021', null, '2021-05-04'],
  ])('%s', async (line, place, date) => {
    expect(await letter(`${line}\n\nRéf.: Circulaire TSB 44\n\nObjet: Un sujet`)).toMatchObject({ place, date });
  });

  test("a subject that ends with the meeting's place and dates keeps them; they are not the letter's", async () => {
    expect(
      await letter(
        "Réf.: Lettre collective TSB 2/5\n\nObjet:\tRéunion de la Commission d'études 5\nGenève, 3-7 mai 2021",
      ),
    ).toMatchObject({
      subject: "Réunion de la Commission d'études 5 Genève, 3-7 mai 2021",
      place: null,
      date: null,
    });
  });

  test('the drafting unit stands in the cell below the reference, in a row without a label', async () => {
    const head = (label: string): string =>
      `Réf.:\tCirculaire TSB 12\tAux Administrations des États Membres\n${label}\tTSB Ateliers/P.R.\tAux Associés\nTél.:\t+41 22 730 6301\tAux Membres du Secteur UIT-T\n\nObjet: X`;
    expect((await letter(head(''))).fileReference).toBe('TSB Ateliers/P.R.');
    expect((await letter(head('Web:'))).fileReference).toBeNull();
  });

  test.each([
    ['the initials of a typist', 'SG/PLEN/mb'],
    ['the words of a service', 'Séminaires du BDT/KM'],
    ['a study group', 'CE 5/LT'],
  ])('the drafting unit may have %s', async (_, unit) => {
    const { fileReference } = await recordOf(
      `Genève, le 3 mars 2011\n\nRéf.:\tCirculaire TSB 77\n${unit}\n\nObjet:\tEssai\n\nMadame, Monsieur,\n\nBonne lecture.\n`,
    );
    expect(fileReference).toBe(unit);
  });

  test('the drafting unit stands below the number, the addressees beside both', async () => {
    const { fileReference, addressees, copies } = await recordOf(
      '\t\tGenève, le 3 mars 2011\n\nRéf.:\tCirculaire TSB 77\tAux administrations des États Membres\n\tCE 5/LT\n' +
        'Contact:\tLucie Tamm\tCopie:\nTél.:\t+41 22 730 5000\t–\tAux Membres du Secteur UIT-T;\n' +
        "Fax:\t+41 22 730 5001\t–\tÀ la Présidente et aux Vice-Présidents de la Commission d'études 5\n\n" +
        'Objet:\tEssai\n\nMadame, Monsieur,\n\nBonne lecture.\n',
    );
    expect(fileReference).toBe('CE 5/LT');
    expect(addressees.map(({ text }) => text)).toEqual(['Aux administrations des États Membres']);
    expect(copies.map(({ text }) => text)).toEqual([
      'Aux Membres du Secteur UIT-T',
      "À la Présidente et aux Vice-Présidents de la Commission d'études 5",
    ]);
  });

  test("the house's address beside the telephones, above date and number, is no foot of a page", async () => {
    const { contact, place, date, fileReference } = await recordOf(
      [
        'Place des Nations                  Téléphone: +41 22 730 51 00',
        'CH-1211 GENÈVE 20                  Télécopie: +41 22 733 72 00',
        '',
        'Genève, le 9 mai 1995              Pages, celle-ci comprise: 2',
        '',
        'Réf.:    DM No. 88',
        '         SG/lt',
        '',
        'Objet:   Essai',
        '',
        'Madame, Monsieur,',
        '',
        "J'ai l'honneur de vous rappeler ma lettre.",
      ].join('\n'),
    );
    expect(contact).toEqual({ name: null, telephone: '+41 22 730 51 00', fax: '+41 22 733 72 00', email: null });
    expect([place, date, fileReference]).toEqual(['Genève', '1995-05-09', 'SG/lt']);
  });

  test('the number of a circular may stand only on its annex', async () => {
    const record = await recordOf(
      'Objet:\tX\n\nMadame, Monsieur,\nTexte.\nVeuillez agréer, Madame, mes salutations.\nJean Rivoire\nDirecteur\n\nANNEXE 1\n(de la Circulaire TSB 55)\nMandat\n1\tObjet\nTexte.',
    );
    expect(record.reference).toEqual({ series: 'TSB', number: '55', annotations: [] });
    expect(record.evidence['/reference']?.[0]?.text).toContain('TSB 55');
  });
});

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

describe('a subject on two lines', () => {
  test.each([
    "Objet:\tCommission d'études 5\n\n\t–\tAdoption d'un texte",
    "Objet:\tCommission d'études 5\n\t–\tAdoption d'un texte",
    "Objet: Commission d'études 5\n\n– Adoption d'un texte",
  ])('%j', async (head) => {
    for (const below of ['\n\nMadame,\nTexte de la lettre.\n', '\n\n\n1\tTexte de la lettre.\n']) {
      const record = await recordOf(`CACE/777\n\n${head}${below}`);
      expect(record.subject).toBe("Commission d'études 5 – Adoption d'un texte");
      expect(record.paragraphs.map(({ text }) => text)).toEqual(['Texte de la lettre.']);
    }
  });

  test('a dashed addressee below it is no part of it', async () => {
    const record = await letter('Réf.: CR/77\n\nObjet: Règles de procédure\n\n– Aux Administrations des États Membres');
    expect(record).toMatchObject({ subject: 'Règles de procédure', addressees: [{ group: 'administrations' }] });
  });
});

test("a column `Objet` in a table of the body makes no report of a letter's subject", async () => {
  const record = await recordOf(
    [
      'Aux Administrations des États Membres',
      'Objet: Réunion du Groupe de travail 3K',
      '1 La réunion aura lieu à Varese.',
      '| Objet | Date limite |\n|---|---|\n| Visas | 6 janvier 2025 |\n| Contributions | 3 février 2025 |',
      '2 Elle est ouverte.',
    ].join('\n\n'),
  );
  expect(record).toMatchObject({ subject: 'Réunion du Groupe de travail 3K', summary: null });
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

describe('the salutation', () => {
  const below = 'Je vous écris.\nVeuillez agréer mes salutations.\nJean Rivoire\nDirecteur\n';

  test.each([
    ['Excellence,\nMadame, Monsieur,\n\n', 'Excellence, Madame, Monsieur,'],
    ['Excellences,\n\nMesdames et Messieurs,\n', 'Excellences, Mesdames et Messieurs,'],
    ['Madame la Ministre,\nMonsieur le Ministre,\n', 'Madame la Ministre, Monsieur le Ministre,'],
    ['Madame, Monsieur le Directeur général,\n', 'Madame, Monsieur le Directeur général,'],
    ["Madame l'Ambassadrice, Monsieur l'Ambassadeur,\n", "Madame l'Ambassadrice, Monsieur l'Ambassadeur,"],
    ['Chers collègues,\n', 'Chers collègues,'],
    ['Madame la Conseillère,\nMonsieur le Conseiller,\n', 'Madame la Conseillère, Monsieur le Conseiller,'],
    ['Madame la Représentante permanente,\n', 'Madame la Représentante permanente,'],
    [
      "Mesdames et Messieurs les membres de la Commission d'études 12,\n",
      "Mesdames et Messieurs les membres de la Commission d'études 12,",
    ],
  ])('%j', async (lines, salutation) => {
    const record = await recordOf(`Objet:\tX\n\n${lines}${below}`);
    expect(record).toMatchObject({ salutation, subject: 'X', paragraphs: [{ text: 'Je vous écris.' }] });
  });

  test.each([
    'Madame Diop préside le Groupe.',
    'Mesdames et Messieurs les délégués sont priés de venir.',
    'Monsieur le Directeur a ouvert la réunion.',
  ])('is not %j, the first words of the text', async (text) => {
    const record = await recordOf(`Objet:\tX\n\nMadame,\n${text}\n${below}`);
    expect(record.salutation).toBe('Madame,');
    expect(record.paragraphs[0]?.text).toBe(text);
  });
});

describe('the end of a letter', () => {
  const end = async (lines: string): Promise<DocumentRecord> =>
    recordOf(`Objet:\tX\n\nMadame, Monsieur,\nTexte.\n${lines}`);

  test.each([
    [
      'Veuillez agréer, Madame, mes salutations.\nH. Zhao Directeur du Bureau de la normalisation des télécommunications',
      'H. Zhao',
      'Directeur du Bureau de la normalisation des télécommunications',
      false,
    ],
    [
      'Je vous prie de croire, Madame, à ma haute considération.\n(signé)\nMme Aline Korhonen\nDirectrice',
      'Aline Korhonen',
      'Directrice',
      true,
    ],
    [
      "En remerciant M. Diop de son aide, je vous prie d'agréer, Madame, mes salutations.\n[Original signé]\nAline Korhonen\nSecrétaire générale",
      'Aline Korhonen',
      'Secrétaire générale',
      true,
    ],
    [
      "Dans l'attente de votre réponse, je vous prie d'agréer, Madame, mes salutations.\n[Original signé]\nAline Korhonen\nSecrétaire générale",
      'Aline Korhonen',
      'Secrétaire générale',
      true,
    ],
    [
      'Veuillez agréer, Madame, mes salutations distinguées.\np.o. Aline Korhonen\nDirectrice adjointe',
      'Aline Korhonen',
      'Directrice adjointe',
      false,
    ],
  ])('%j', async (lines, name, title, signed) => {
    expect((await end(lines)).signatory).toMatchObject({ name, title, signed });
  });

  const office = 'Aline Korhonen\nDirectrice\n\n';
  const mission = 'À la Mission permanente du Togo à Genève';
  const region = "Au Chef du Bureau régional de l'UIT pour l'Afrique";

  test.each([
    ['one a line', `Copie:\n– ${mission};\n– ${region}\n`],
    [
      'beside the label',
      `Copie:  -  ${mission}\n        -  Au Chef du Bureau régional de l'UIT\n           pour l'Afrique\n`,
    ],
    ['behind what is enclosed', `Annexes: 3\n\nCopies: ${mission}; - ${region}\n`],
    ['before what is enclosed', `c.c.: ${mission}\n      ${region}\n\nAnnexes: 3\n`],
  ])('copies below the signature, %s', async (_, lines) => {
    const formula = 'Veuillez agréer, Madame, mes salutations.\n';
    for (const closing of [formula, '\n']) {
      const record = await end(`${closing}${office}${lines}`);
      expect(record.copies).toEqual([
        { text: mission, group: 'permanent-missions' },
        { text: region, group: 'regional-offices' },
      ]);
      expect(record).toMatchObject({
        signatory: { name: 'Aline Korhonen' },
        addressees: [],
        paragraphs: [{ text: 'Texte.' }],
      });
      expect(record.enclosures).toBe(lines.includes('Annexes') ? 3 : null);
    }
  });

  test.each([
    "Je saisis cette occasion pour vous renouveler, Excellence, l'assurance de ma très haute considération.",
    'Recevez, Madame, Monsieur, mes salutations les meilleures.',
    'Cordialement,',
  ])('the formula %j', async (formula) => {
    const record = await end(`\n${formula}\n\nAline Korhonen\nDirectrice\n`);
    expect(record).toMatchObject({ closing: formula, paragraphs: [{ text: 'Texte.' }] });
  });

  test('an occasion to say something else is no formula', async () => {
    const sentence = 'Je saisis cette occasion pour rappeler que le délai court toujours.';
    expect((await end(`\n${sentence}\n`)).closing).toBeNull();
  });

  test('a letter without a formula may be signed', async () => {
    const record = await end('\n\t\tAline Korhonen\n\t\tDirectrice du Bureau des radiocommunications\n\nAnnexes: 2\n');
    expect(record).toMatchObject({ closing: null, signatory: { name: 'Aline Korhonen' }, enclosures: 2 });
    expect(record.people).toMatchObject([{ name: 'Aline Korhonen', role: 'director', group: 'BR' }]);
  });
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

describe('a number broken over two lines', () => {
  const head = (lines: string): string => `Réf.: Circulaire TSB 17\n${lines}\n\nObjet: Essai\n\nMadame,\n\nTexte.\n`;
  const grid = (...cell: string[]): string =>
    `+${'-'.repeat(28)}+${'-'.repeat(30)}+\n${cell.map((line) => `| ${line.padEnd(27)}| ${''.padEnd(29)}|`).join('\n')}\n+${'-'.repeat(28)}+${'-'.repeat(30)}+`;

  test.each([
    ['in a cell', grid('Télécopie: +41 22 730', '5853', '', 'Courriel: essai@itu.int')],
    ['in lines', 'Télécopie: +41 22 730 58\n53\nCourriel: essai@itu.int'],
  ])('%s', async (_, lines) => {
    const { fax, email } = (await recordOf(head(lines))).contact;
    expect([fax?.replaceAll(' ', ''), email]).toEqual(['+41227305853', 'essai@itu.int']);
  });

  test('what stands below a whole number is no part of it, nor is a year below half a number', async () => {
    for (const below of ['5854', '12'])
      expect((await recordOf(head(`Télécopie: +41 22 730 5853\n${below}`))).contact.fax).toBe('+41 22 730 5853');
    expect((await recordOf(head('Télécopie: 5853\n2021'))).contact.fax ?? '').not.toContain('2021');
    expect((await recordOf(head('Télécopie: +41 22 730\n5853 Genève'))).contact.fax).toBe('+41 22 730');
  });
});

test('a telefax numbers its labels and counts its pages beside its date', async () => {
  const record = await recordOf(`UNION INTERNATIONALE DES TELECOMMUNICATIONS

1. REFERENCE:        LETTRE CIRCULAIRE CR/77

2. DATE:             LE 9 OCTOBRE 1996              PAGES: 2

3. DESTINATAIRES:    AUX ADMINISTRATIONS DES MEMBRES DE L'UNION

4. OBJET:            ENQUETE SUR LES STATIONS COTIERES ET REUNION
                     DES RESPONSABLES DU CONTROLE

5. INTERNET:         bureau@exemple.int


Monsieur le Directeur général,

1    Le Bureau a établi le questionnaire.
`);
  expect(record).toMatchObject({
    date: '1996-10-09',
    subject: 'ENQUETE SUR LES STATIONS COTIERES ET REUNION DES RESPONSABLES DU CONTROLE',
    addressees: [{ text: "AUX ADMINISTRATIONS DES MEMBRES DE L'UNION", group: 'administrations' }],
    contact: { email: 'bureau@exemple.int' },
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

test('a letter with two numbers cites neither', async () => {
  const { reference, citations } = await letter(
    'Réf.:\tLettres circulaires 4/LCCE/60 et 6/LCCE/9\n\nObjet:\tSuite donnée à la Lettre circulaire CR/11',
  );
  expect(reference?.number).toBe('4/LCCE/60');
  expect(citations.map(({ number }) => number)).toEqual(['11']);
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

test.each([
  ['Téléfax Gr3: +41 22 733 72 56\nPour votre réponse: Fax: +41 22 730 66 75   E-mail: inscriptions@itu.int', null],
  [
    'Téléfax      +41 22 733 72 56\nE-mail: bureau@itu.int\nPour toute réponse: Télécopie: +41 22 730 66 75',
    'bureau@itu.int',
  ],
])('numbers for the reply are not those of the office: %j', async (head, email) => {
  const { contact } = await letter(`Réf.: DM-99/7\n${head}\n\nObjet:\tUn sujet`);
  expect(contact).toMatchObject({ fax: '+41 22 733 72 56', email });
});

test('the drafting unit stands below the label of the number, beside the first addressee', async () => {
  const { fileReference, addressees } = await letter(
    "Réf.:\tCirculaire TSB 44\tAux:\n\tCE 20/AB\t–\tAdministrations des États Membres de l'Union;\n\t\t–\tMembres du Secteur UIT-T;\nTél.:\t+41 22 730 00 00\t–\tAssociés de l'UIT-T;\nCourriel:\ttsbfg@itu.int\t–\tétablissements universitaires participant aux travaux de l'UIT\n\nObjet:\tUn sujet",
  );
  expect(fileReference).toBe('CE 20/AB');
  expect(addressees.map(({ group }) => group)).toEqual(['administrations', 'sector-members', 'associates', 'academia']);
});

test('name, number and address of the contact follow one another on a line, without colons', async () => {
  const { contact } = await letter(
    'Réf.: DM-99/7\nContact: Mme Eva Lund, tél. +41 22 733 72 56, courriel bureau@itu.int\n\nObjet:\tUn sujet',
  );
  expect(contact).toMatchObject({ name: 'Eva Lund', telephone: '+41 22 733 72 56', email: 'bureau@itu.int' });
});

test('a label that fills its cell needs no colon', async () => {
  const { contact } = await letter(
    '| Réf. | DM-99/7 |\n| --- | --- |\n| Contact | Mme Eva Lund |\n| Tél. | +41 22 733 72 56 |\n| Fax | +41 22 733 72 57 |\n\nObjet: Un sujet',
  );
  expect(contact).toMatchObject({ name: 'Eva Lund', telephone: '+41 22 733 72 56', fax: '+41 22 733 72 57' });
});
