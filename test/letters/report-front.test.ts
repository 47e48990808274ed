import { describe, expect, test } from 'vitest';
import { recordOf } from '../support/letters.js';

describe('the front of a report', () => {
  const head = 'GCNT – R 4 – F\n\nMars 2024\nOriginal: anglais\n\nRAPPORT\n\nOrigine:\tGroupe consultatif\n';
  const body = '\n\n1\tOuverture\n1.1\tLa réunion a été ouverte à dix heures.\n2\tClôture\nElle a été close.';

  test.each([
    ['Titre:\tRapport de la troisième réunion', 'Rapport de la troisième réunion'],
    ['Titre : Compte rendu des travaux', 'Compte rendu des travaux'],
    ['TITRE:\nRapport de la troisième réunion', 'Rapport de la troisième réunion'],
  ])('names its title behind a label: %j', async (title, subject) => {
    const record = await recordOf(head + title + body);
    expect(record).toMatchObject({ documentType: 'report', subject, date: '2024-03', place: null });
    expect(record.paragraphs.map(({ text }) => text)).toEqual(['Ouverture', 'Clôture']);
  });

  test('how to reach its contact stands in the columns below the name, or without them', async () => {
    const contact =
      'Titre:\tRapport de la réunion\nContact:\tIda Moreau\nTSB\tTél.: +41 22 730 0000\nCourriel: ida@itu.example';
    const record = await recordOf(head + contact + body);
    expect(record.contact).toMatchObject({
      name: 'Ida Moreau',
      telephone: '+41 22 730 0000',
      email: 'ida@itu.example',
    });
    expect(record.paragraphs.map(({ text }) => text)).toEqual(['Ouverture', 'Clôture']);
  });

  test('the title ends where text without a number begins', async () => {
    const record = await recordOf(
      `${head}Titre:\tRapport de la troisième réunion\n\nLa réunion s'est tenue en ligne.\n`,
    );
    expect(record.subject).toBe('Rapport de la troisième réunion');
    expect(record.paragraphs.map(({ text }) => text)).toEqual(["La réunion s'est tenue en ligne."]);
  });

  test('titles in a list of texts are none of the document', async () => {
    const record = await recordOf('Liste de textes\n\nTitre: Câbles\nAuteur: CE 15\n\nTitre: Antennes\nAuteur: CE 5\n');
    expect(record.subject).toBeNull();
    expect(record.paragraphs.map(({ text }) => text)).toContain('Titre: Antennes');
  });

  test('a month in the text, or in the subject, dates nothing', async () => {
    const record = await recordOf('Réf.: Circulaire TSB 9\n\nObjet: Réunion de juin 2021\n\nMadame,\nJuin 2021\n');
    expect(record.date).toBeNull();
  });
});

describe('a letter without salutation', () => {
  const letter = (subject: string, [context, action]: readonly [string, string]): string =>
    `BR\n\nCR/9\n\n3.2.2031\n\n${subject}\n\n\n1       ${context}\n\nABC.\n\n2       ${action}\n\nABC.\n`;

  test.each([
    ['Objet: Fichiers de notification', ['Contexte', 'Suite à donner']],
    ['Subject: Notification files', ['Background', 'Action required']],
    ['Asunto: Ficheros de notificación', ['Antecedentes', 'Acción requerida']],
  ] as const)('%s: a numbered heading that reports have too makes no report', async (subject, headings) => {
    const record = await recordOf(letter(subject, headings));
    expect(record.subject).toBe(subject.slice(subject.indexOf(' ') + 1));
    expect([record.summary, record.action]).toEqual([null, null]);
    expect(record.paragraphs.map(({ text, label }) => `${label} ${text}`)).toEqual(
      headings.map((text, at) => `${at + 1} ${text}`),
    );
  });
});

describe('the title of a report in small letters', () => {
  const head = `Conseil 2031
Genève, 3-13 juin 2031

Point de l'ordre du jour: ADM 4
Document C31/18-F
2 mars 2031
Original: anglais

Rapport du Secrétaire général

`;
  const sections = `
Résumé

On trouvera ici l'état des réserves.

Suite à donner

Le Conseil est invité à en prendre note.

Références

Décision 5 (Rév. Bucarest, 2022)
Document C30/12

`;

  test('stands below the line of its author', async () => {
    const record = await recordOf(`${head}État des réserves de la caisse d'assurance\n${sections}1\tIntroduction\n`);
    expect(record).toMatchObject({ documentType: 'report', subject: "État des réserves de la caisse d'assurance" });
  });

  test('may take two lines', async () => {
    const record = await recordOf(`${head}État des réserves\nde la caisse d'assurance\n${sections}1\tIntroduction\n`);
    expect(record.subject).toBe("État des réserves de la caisse d'assurance");
  });

  test('ends before a body without numbers, which begins behind the references', async () => {
    const record = await recordOf(
      `${head}État des réserves\n${sections}La caisse a été créée pour les fonctionnaires et leurs familles. Elle est saine.\n\nElle le restera.\n`,
    );
    expect(record.subject).toBe('État des réserves');
    expect(record.paragraphs.map(({ text }) => text)).toEqual([
      'La caisse a été créée pour les fonctionnaires et leurs familles. Elle est saine.',
      'Elle le restera.',
    ]);
    expect(record.action).toBe('Le Conseil est invité à en prendre note.');
  });

  test('is read in Markdown too', async () => {
    const record = await recordOf(
      `Conseil 2031\\\nGenève, 3-13 juin 2031\n\nDocument C31/18-F\\\n2 mars 2031\\\nOriginal: anglais\n\nRapport du Secrétaire général\n\nÉtat des réserves\n\n**Résumé**\n\nOn trouvera ici l'état des réserves.\n\n# 1 Introduction\n`,
    );
    expect(record.subject).toBe('État des réserves');
  });

  test('is not looked for in a letter', async () => {
    const record = await recordOf(
      'Genève, le 3 mars 2031\n\nRéf.: CR/512\n\nUne ligne de plus\n\nMadame, Monsieur,\nMerci.\n',
    );
    expect(record.subject).toBeNull();
  });
});

describe('the title of a report in capitals', () => {
  const report = (title: string): string =>
    `Conseil 2031\nGenève, 3-7 juin 2031\n\nDocument C31/12-F\n2 mai 2031\nOriginal: anglais\n\n${title}\n\nRésumé\nLe Groupe s'est réuni.\n\n1\tOuverture\n1.1\tLe Groupe s'est réuni.\n`;

  test('begins with whose report it is, where the next line goes on with it', async () => {
    const { subject } = await recordOf(
      report('RAPPORT DE LA PRÉSIDENTE DU GROUPE DE TRAVAIL DU CONSEIL\nSUR LES ARCHIVES'),
    );
    expect(subject).toBe('RAPPORT DE LA PRÉSIDENTE DU GROUPE DE TRAVAIL DU CONSEIL SUR LES ARCHIVES');
  });

  test('stands below whose report it is', async () => {
    const { subject } = await recordOf(
      report('RAPPORT DE LA PRÉSIDENTE DU GROUPE DE TRAVAIL DU CONSEIL\nÉTAT DES ARCHIVES'),
    );
    expect(subject).toBe('ÉTAT DES ARCHIVES');
  });
});

test.each([
  [
    'Présidente, Groupe consultatif pour le développement des télécommunications',
    'Rapport de la 31ème réunion du GCDT',
  ],
  ['Directeur, Bureau de développement des télécommunications', 'Suivi des projets régionaux'],
])('whose report it is stands above its title: %s', async (author, title) => {
  const { subject } = await recordOf(
    `Groupe consultatif pour le\ndéveloppement des télécommunications\n(GCDT)\n31ème réunion, Genève, 20-23 mai 2024\n\nDocument TDAG-24/31-F\n27 mai 2024\nOriginal: anglais\n\n${author}\n${title}\n\nRésumé:\nLe présent document rend compte des débats.\n\n1. Ouverture\n1.1. La réunion a été ouverte.\n`,
  );
  expect(subject).toBe(title);
});

test.each([
  [
    'Lettre circulaire\nCM/31\n\n3 mai 2007\n\nObjet: Enquête sur les balises\n\nSuite à donner: Renvoyer la fiche\n\nLe Bureau met à jour sa liste.\n\nChaque administration est priée:\n\n– de remplir la fiche;\n\n– de la renvoyer.\n\nIda Moreau\nDirectrice du Bureau des radiocommunications\n\nANNEXE\n\nFiche de participation\n\n1) Combien de balises exploitez-vous?',
    'Renvoyer la fiche',
    ['Le Bureau met à jour sa liste.', 'Chaque administration est priée:'],
  ],
  [
    'Circular Letter\nCM/31\n\n3 May 2007\n\nSubject: Survey of beacons\n\nAction required: Return the form\n\nThe Bureau is bringing its list up to date.\n\nEach administration is asked:\n\n– to complete the form;\n\n– to return it.\n\nIda Moreau\nDirector, Radiocommunication Bureau\n\nANNEX\n\nForm\n\n1) How many beacons do you operate?',
    'Return the form',
    ['The Bureau is bringing its list up to date.', 'Each administration is asked:'],
  ],
  [
    'Carta Circular\nCM/31\n\n3 de mayo de 2007\n\nAsunto: Encuesta sobre las balizas\n\nAcción solicitada: Devolver la ficha\n\nLa Oficina actualiza su lista.\n\nSe ruega a cada administración:\n\n– que complete la ficha;\n\n– que la devuelva.\n\nIda Moreau\nDirectora de la Oficina de Radiocomunicaciones\n\nANEXO\n\nFicha de participación\n\n1) ¿Cuántas balizas explota?',
    'Devolver la ficha',
    ['La Oficina actualiza su lista.', 'Se ruega a cada administración:'],
  ],
])(
  'what is asked for, in the letterhead of a letter without salutation, is one line of it: %j',
  async (text, action, paragraphs) => {
    const record = await recordOf(`${text}\n`);
    expect(record).toMatchObject({ action, annexes: [{ type: 'form' }] });
    expect(record.paragraphs.map((each) => each.text)).toEqual(paragraphs);
    expect(record.paragraphs[1]?.children).toHaveLength(2);
    expect(record.signatory?.name).toBe('Ida Moreau');
  },
);
