import { describe, expect, test } from 'vitest';
import { parseCircular } from '../../src/index.js';
import { recordOf } from '../support/letters.js';
import { letter } from '../support/letter-with-head.js';

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

describe('a letterhead of two columns in a program that prints them as one line', () => {
  const of = async (head: string, subject: string, text: string) =>
    (await parseCircular(Buffer.from(`${head}\n\n${subject}\n\n${text}\n`))).record;

  test.each([
    [
      'Lettre circulaire 3 mai 2021',
      'Objet:\tEssais de câbles',
      'Madame, Monsieur,\n\n1. Le texte de la lettre est bref.',
    ],
    [
      'Circular letter 3 May 2021',
      'Subject:\tTrials of cables',
      'Dear Sir/Madam,\n\n1. The text of the letter is short.',
    ],
    [
      'Carta circular 3 de mayo de 2021',
      'Asunto:\tPruebas de cables',
      'Estimado señor:\n\n1. El texto de la carta es breve.',
    ],
  ])('%s: the date stands behind the words of the number below', async (line, subject, text) => {
    const { reference, date } = await of(`${line}\nCR/612`, subject, text);
    expect([reference?.number, date]).toEqual(['612', '2021-05-03']);
  });

  test('not where the line below is no number of it', async () => {
    const { date } = await of(
      'Lettre circulaire 3 mai 2021\n7 pages',
      'Objet:\tEssais',
      'Madame, Monsieur,\n\n1. Un texte bref.',
    );
    expect(date).toBeNull();
  });
});

test('a list of those who are written to, below a table that ends with the subject, in every sign', async () => {
  const table =
    '<table><tr><td>Ref:</td><td>TSB Circular 44</td></tr><tr><td>Subject:</td><td>Trials of cables</td></tr></table>';
  const list = '<ul><li>To Administrations of Member States of the Union</li><li>To ITU-T Sector Members</li></ul>';
  const page = `<!DOCTYPE html><html><body>${table}${list}<p>Dear Sir/Madam,</p><p>1 The text of the letter is short.</p></body></html>`;
  const { record } = await parseCircular(Buffer.from(page));
  expect(record.subject).toBe('Trials of cables');
  expect(record.addressees.map(({ text }) => text)).toEqual([
    'To Administrations of Member States of the Union',
    'To ITU-T Sector Members',
  ]);
});
