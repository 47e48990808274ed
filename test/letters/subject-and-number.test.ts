import { describe, expect, test } from 'vitest';
import { recordOf } from '../support/letters.js';
import { letter } from '../support/letter-with-head.js';

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

test('a letter with two numbers cites neither', async () => {
  const { reference, citations } = await letter(
    'Réf.:\tLettres circulaires 4/LCCE/60 et 6/LCCE/9\n\nObjet:\tSuite donnée à la Lettre circulaire CR/11',
  );
  expect(reference?.number).toBe('4/LCCE/60');
  expect(citations.map(({ number }) => number)).toEqual(['11']);
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
