import { describe, expect, it } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../support/letters.js';

const letter = (head: string, body: string): string => `${head}

Aux Administrations des Membres de l'Union

Objet: Essai de transmission

Monsieur le Directeur,

${body}

Veuillez agréer, Monsieur le Directeur, l'assurance de ma considération distinguée.


L. Brandao-Kettler
Secrétaire général`;

const address = `Place des Nations                       Télex : 421 000 uit ch
CH-1211 GENEVE 20                       Téléphone : +41 22 730 4400
Suisse                                  Télécopie : +41 22 730 4411`;

describe('heads with the address of the house beside the numbers', () => {
  it('have the numbers of the letter where no others stand above the text', async () => {
    const { contact } = await recordOf(
      letter(
        `${address}\n\n\n                    Genève, le 9 mai 1988\n\nNotification DM No. 77`,
        'Le plan est prêt.',
      ),
    );
    expect(contact).toMatchObject({ telephone: '+41 22 730 4400', fax: '+41 22 730 4411' });
  });
  it.each([
    ['French', 'Tél.:', 'Fax:', 'Télégramme: UNINTER', letter],
    [
      'Spanish',
      'Tel.:',
      'Fax:',
      'Telegrama: UNINTER',
      (head: string) => spanishCircular('\nTodo sigue igual.\n').replace(/^[^\n]*/, head),
    ],
    [
      'English',
      'Tel.:',
      'Fax:',
      'Cable: UNINTER',
      (head: string) => englishCircular('\nAll is as before.\n').replace(/^[^\n]*/, head),
    ],
  ])('have them with short labels in a column of their own: %s', async (_, telephone, fax, telegram, write) => {
    const column = (...cells: readonly string[]): string => cells[0]!.padEnd(41) + cells[1]!.padEnd(12) + cells[2]!;
    const head = [
      'TELEFAX',
      column('Place des Nations', telephone, '+41 22 730 4400'),
      column('CH-1211 Geneva 20', fax, '+41 22 730 4411'),
      ' '.repeat(41) + telegram,
    ].join('\n');
    const { contact } = await recordOf(write(`${head}\n\n9.5.1988`, 'Le plan est prêt.'));
    expect(contact).toMatchObject({ telephone: '+41 22 730 4400', fax: '+41 22 730 4411' });
  });
  it('are the foot of a page where the letter has a number of its own', async () => {
    const { contact } = await recordOf(
      letter(`${address}\n\n\nTél.: +41 22 730 4455\n\nGenève, le 9 mai 1988`, 'Le plan est prêt.'),
    );
    expect(contact).toMatchObject({ telephone: '+41 22 730 4455', fax: null });
  });
});

describe('the group of a telefax machine', () => {
  const number = '+41 22 733 70 01';
  const english = (head: string): string => englishCircular('All is as before.').replace('Ref:', `${head}\nRef:`);
  const french = (head: string): string => circular("Rien n'a changé.").replace('Réf.:', `${head}\nRéf.:`);
  const spanish = (head: string): string => spanishCircular('Todo sigue igual.').replace('Ref.:', `${head}\nRef.:`);
  const labels = [
    ['Telefax Gr. 3:', english],
    ['Facsimile (Group 3):', english],
    ['Fax: Gr. 2/3:', english],
    ['Telecopier G3:', english],
    ['Téléfax Gr. 3:', french],
    ['Télécopie (groupe 3):', french],
    ['Facsimilé: (Gr. 3)', french],
    ['Telefax Gr. 3:', spanish],
    ['Facsímil (Grupo 3):', spanish],
    ['Telecopiadora: Gr. 3:', spanish],
  ] as const;
  it.each(labels)('is no part of its number: %s', async (label, write) => {
    const { contact } = await recordOf(
      write(`Tel.: +41 22 730 50 01\nTelex: 421 000 uit ch\nTeletex: 2(28) 468 100\n${label} ${number}`),
    );
    expect(contact).toMatchObject({ telephone: '+41 22 730 50 01', fax: number });
  });
  it.each(labels)(
    'stands behind it as well, and in a line of its own for another machine: %s',
    async (label, write) => {
      const word = label.replace(/[ :(]+g.*$/i, '').replace(':', '');
      const { contact } = await recordOf(
        write(`${word}: ${number} (Gr. 3)\n         Gr. 4: +41 22 730 60 02\nTel.: +41 22 730 50 01`),
      );
      expect(contact).toMatchObject({ telephone: '+41 22 730 50 01', fax: number });
    },
  );
});

describe('numbers of letters', () => {
  it('are read behind the word notification, and are no citation', async () => {
    const { reference, citations } = await recordOf(
      letter(
        'Notification DM No. 77\n\nGenève, le 9 mai 1988',
        'La présente notification remplace la notification DM No. 75.',
      ),
    );
    expect(reference).toMatchObject({ series: 'DM', number: '77' });
    expect(citations.map(({ series, number }) => `${series} ${number}`)).toEqual(['DM 75']);
  });
  it('of no series are no citation in their own head, and are one in another letter', async () => {
    const body = 'Les fiches annoncées par la lettre-circulaire N° 640 sont jointes.';
    const { documentType, citations } = await recordOf(
      letter('Lettre-circulaire N° 655\n\nGenève, le 9 mai 1988', body),
    );
    expect(documentType).toBe('circular-letter');
    expect(citations.map(({ number }) => number)).toEqual(['640']);
  });
  it.each([
    ['IFRB Circular-letter No. 655', 'circular-letter', 'IFRB'],
    ['CCITT Circular No. 655', 'circular', 'CCITT'],
  ])('of a committee are of the kind that its head says: %s', async (head, type, series) => {
    const { documentType, reference, citations } = await recordOf(`INTERNATIONAL TELECOMMUNICATION UNION

${head}            Geneva, 9 May 1988

To the Administrations of Members of the Union

Subject: Test

Dear Sir,

The forms sent with circular-letter No. 655 are to be filled in; those of circular-letter No. 640 are no longer valid.

Yours faithfully,

L. Brandao-Kettler
Director`);
    expect([documentType, reference?.series, reference?.number]).toEqual([type, series, '655']);
    expect(citations.map(({ number }) => number)).toEqual(['640']);
  });
  it('begin with a year in old circulars of the BDT', async () => {
    const { citations } = await recordOf(
      circular('Le cours annoncé par la Circulaire BDT/95/HRD/41 et la Circulaire BDT/7 est complet.'),
    );
    expect(citations.map(({ series, number, issuer }) => `${series} ${number} ${issuer}`)).toEqual([
      'BDT 95/HRD/41 BDT',
      'BDT 7 BDT',
    ]);
  });
  it('stand behind a plain N. in Spanish', async () => {
    const { reference, citations } = await recordOf(`UNIÓN INTERNACIONAL DE TELECOMUNICACIONES

Circular del CCITT N. 203            Ginebra, 9 de mayo de 1990

A las Administraciones de los Miembros de la Unión

Asunto: Prueba

Muy señor mío:

De conformidad con la Resolución N. 9 (Niza, 1989) se abre la prueba.

Atentamente,

L. Brandao Kettler
Director del CCITT`);
    expect(reference).toMatchObject({ series: 'CCITT', number: '203' });
    expect(citations.map(({ type, number, revision }) => [type, number, revision?.year])).toEqual([
      ['resolution', '9', 1989],
    ]);
  });
});

describe('a number that a hard wrap parts from its label', () => {
  const paragraphs = async (body: string): Promise<string[]> =>
    (await recordOf(letter('Lettre-circulaire N° 655\n\nGenève, le 9 mai 1988', body))).paragraphs.map(
      ({ text }) => text,
    );
  it.each([
    ['Les questions peuvent être posées à M. Anselme Kouyaté (tél.:\n+41 22 730 4412).'],
    ['Les questions peuvent être posées à M. Anselme Kouyaté (tél.\n: +41 22 730 4412), le matin.'],
  ])('goes on in its bracket', async (body) => {
    expect(await paragraphs(body)).toEqual([body.replace('\n', ' ')]);
  });
  it('is a line of its own below a line that introduces it', async () => {
    expect(await paragraphs('Le secrétariat répond au numéro suivant:\n+41 22 730 4412')).toEqual([
      'Le secrétariat répond au numéro suivant:',
      '+41 22 730 4412',
    ]);
  });
});

describe('a corrigendum whose lines name what it is to', () => {
  const head = (lines: string, to: string): string => `${lines}\n\n${to}\n\n`;
  it.each([
    [
      head(
        'Addendum 1\nto Administrative Circular\nCACE/611                    3 May 2013',
        'To Administrations of Member States of the ITU',
      ),
      'Subject: Test\n\nThe calendar is changed.\n\nHelen Marsh\nDirector',
    ],
    [
      head(
        'Addéndum 1\na la Carta Circular\nCR/240                    3 de mayo de 2013',
        'A las Administraciones de los Estados Miembros de la UIT',
      ),
      'Asunto: Prueba\n\nMuy señor mío:\n\nEl calendario cambia.\n\nAtentamente,\n\nElena Marsh\nDirectora',
    ],
    [
      head(
        'Addendum 1\nà la Lettre circulaire\nCR/240                    3 mai 2013',
        "Aux Administrations des États Membres de l'UIT",
      ),
      "Objet: Essai\n\nMonsieur,\n\nLe calendrier change.\n\nVeuillez agréer, Monsieur, l'assurance de ma considération distinguée.\n\nHélène Marsh\nDirectrice",
    ],
  ])('has no addressee in them: %s', async (above, below) => {
    const { addressees } = await recordOf(above + below);
    expect(addressees.map(({ group }) => group)).toEqual(['administrations']);
  });
});
