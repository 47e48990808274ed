import { describe, expect, test } from 'vitest';
import { parseCircular } from '../../src/index.js';

const read = async (text: string) => (await parseCircular(Buffer.from(text))).record;

describe('telefaxes to one addressee', () => {
  const french = `UNION INTERNATIONALE DES TÉLÉCOMMUNICATIONS
Bureau de développement des télécommunications

                     T É L É C O P I E

Date:           Genève, le 9 mai 1996
Pages:          1
Notre réf.:     BDT/ARB/96-311
Votre réf.:     MPT/4418

Destinataire:   Mme la Directrice générale de l'Office des postes de
                la Barbade
Votre fax:      +1 246 555 0102
Tél. (UIT):     +41 22 730 5101
Fax (UIT):      +41 22 730 5102

Objet:          Cours sur les câbles

Madame la Directrice générale,

J'ai bien reçu votre message du 2 mai et je vous en remercie. Le cours pourra commencer en septembre.

Veuillez agréer, Madame la Directrice générale, l'assurance de ma considération.
`;
  const english = `INTERNATIONAL TELECOMMUNICATION UNION
Telecommunication Development Bureau

FACSIMILE MESSAGE

To:        Mr Tobias Quill, Posts Authority, Bridgetown
Fax:       +1 246 555 0102

From:      Ms Agnes Brodie, ITU, Geneva
Tel.:      +41 22 730 5101
Fax:       +41 22 730 5102

Date:      9 May 1996
Our ref.:  BDT/ARB/96-311
Pages:     1

Subject:   Course on cables

Dear Sir,

Thank you for your message of 2 May. The course can begin in September.

Yours faithfully,
`;
  const spanish = `UNIÓN INTERNACIONAL DE TELECOMUNICACIONES
Oficina de Desarrollo de las Telecomunicaciones

TELEFAX

Fecha:          9 de mayo de 1996
N/ref.:         BDT/ARB/96-311
Destinatario:   Sr. Tobías Quintero, Dirección de Correos, Asunción
Fax del destinatario:  +595 21 555 102
Tel. (UIT):     +41 22 730 5101
Fax (UIT):      +41 22 730 5102

Asunto:         Curso sobre cables

Muy señor mío:

Le agradezco su mensaje del 2 de mayo. El curso podrá comenzar en septiembre.

Atentamente,
`;

  test.each([
    ['French', french],
    ['English', english],
    ['Spanish', spanish],
  ])('the numbers are those of the sender, and the kind of letter is none of a series: %s', async (_, text) => {
    expect(await read(text)).toMatchObject({
      documentType: 'other',
      reference: { series: 'BDT', number: 'ARB/96-311' },
      contact: { telephone: '+41 22 730 5101', fax: '+41 22 730 5102' },
      addressees: [{ group: 'other' }],
    });
  });

  test('a circular sent by telefax remains a circular', async () => {
    const toAll = french.replace(/Destinataire:[\s\S]*?Barbade/, 'Destinataires:  Administrations des États Membres');
    expect((await read(toAll)).documentType).toBe('circular');
    expect((await read(french.replace('BDT/ARB', 'Circulaire BDT/ARB'))).documentType).toBe('circular');
  });

  test('side by side, the numbers in the column of the sender are its own', async () => {
    const { contact, addressees } = await read(`General Secretariat

FACSIMILE

TO:       Mr Tobias Quill, Posts Authority          FROM:   Ms Agnes Brodie
          Bridgetown (Barbados)                     TEL:    +41 22 730 5101
FAX:      +1 246 555 0102                           FAX:    +41 22 730 5102
OUR REF.: DM-96/1311                                DATE:   9 May 1996

SUBJECT:  Course on cables

Dear Sir,

The course can begin in September.
`);
    expect(contact).toMatchObject({ telephone: '+41 22 730 5101', fax: '+41 22 730 5102' });
    expect(addressees.map(({ text }) => text)).toEqual(['Mr Tobias Quill, Posts Authority Bridgetown (Barbados)']);
  });

  test.each(['Fax:', 'Fax', 'FAX'])('a label %j makes no telefax of a circular', async (label) => {
    const { contact, addressees } = await read(
      `| | | |\n|---|---|---|\n| Ref.: | Circular TSB 71 | – A las Administraciones |\n| Tel.: | +41 22 730 5101 | Copia:<br>– A los Presidentes de las Comisiones de Estudio |\n| ${label} | +41 22 730 5102 | |\n\nMuy señora mía:\n\nTexto de la carta.\n`,
    );
    expect(contact).toMatchObject({ telephone: '+41 22 730 5101', fax: '+41 22 730 5102' });
    expect(addressees).toHaveLength(1);
  });

  test('a telefax with one number has that number', async () => {
    const one = english.replace('Fax:       +41 22 730 5102\n', '').replace('Tel.:      +41 22 730 5101\n', '');
    expect((await read(one)).contact.fax).toBe('+1 246 555 0102');
  });
});

describe('heads in tables', () => {
  test('a row alone between bars, below the table of the addressees', async () => {
    const record = await read(`Geneva, 4 March 2003

|Ref.:    |TSB Collective letter 3/16     |- To Administrations of Member   |
|         |                               |States of the Union;             |
|         |                               |- To ITU-T Sector Members        |
|Fax:     |+41 22 730 5853                |                                 |

|Subject: |Meeting of Study Group 16, Geneva, 3-12 June 2003                |

Dear Sir/Madam,

1 Study Group 16 will meet in Geneva from 3 to 12 June 2003.
`);
    expect(record.subject).toBe('Meeting of Study Group 16, Geneva, 3-12 June 2003');
    expect(record.addressees).toHaveLength(2);
  });

  test.each([
    [
      'Réf.:|Circulaire TSB 71|Pour:\nContact:|Aline Tremblay|– les Administrations des États Membres\nTél.:|+41 22 730 5200|– les Membres du Secteur UIT-T',
      'Madame, Monsieur,',
    ],
    [
      'Ref.:|TSB Circular 71|To:\nContact:|Aline Tremblay|– the Administrations of Member States\nTel.:|+41 22 730 5200|– ITU-T Sector Members',
      'Dear Sir/Madam,',
    ],
    [
      'Ref.:|Circular TSB 71|A:\nContacto:|Alina Trujillo|– las Administraciones de los Estados Miembros\nTel.:|+41 22 730 5200|– los Miembros de Sector del UIT-T',
      'Muy señora mía, muy señor mío:',
    ],
  ])('addressees beside the cells of the contact: %j', async (rows, salutation) => {
    const table = rows
      .split('\n')
      .map((row) => `| ${row.split('|').join(' | ')} |`)
      .join('\n');
    const { addressees, contact } = await read(
      `| | | |\n|---|---|---|\n${table}\n\n${salutation}\n\n1. Text of the letter.\n`,
    );
    expect(addressees.map(({ group }) => group)).toEqual(['administrations', 'sector-members']);
    expect(contact).toMatchObject({ name: expect.stringMatching(/^Alin[ae] /), telephone: '+41 22 730 5200' });
  });
});

describe('labels of addressees', () => {
  test.each([
    [
      'Réf.: BDT/RO/9',
      'A',
      'Mesdames et Messieurs les Directeurs généraux\ndes autorités de régulation',
      "Objet: Forum\n\nMesdames, Messieurs,\n\nLe Forum s'ouvre.",
    ],
    ['Ref.: BDT/RO/9', 'To', 'The Presidents of Regulators', 'Subject: Forum\n\nDear Sir/Madam,\n\nThe Forum opens.'],
  ])('a line of its own, without a colon: %s %s', async (reference, label, whom, rest) => {
    const { addressees } = await read(`${reference}\n\n${label}\n${whom}\n\n${rest}\n`);
    expect(addressees.map(({ text }) => text)).toEqual([whom.replace('\n', ' ')]);
  });

  test('what stands behind a label of its own is another addressee', async () => {
    const { addressees } = await read(
      'SG9-LS12\n\nSource:          ITU-T Study Group 9\nTitle:           LS on cables\nFor action to:   ITU-T SG15\nFor comment to:  Cable Forum\n\n1 Study Group 9 sends its draft.\n',
    );
    expect(addressees.map(({ text }) => text)).toEqual(['ITU-T SG15', 'Cable Forum']);
  });
});
