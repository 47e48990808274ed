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

describe('documents of conferences', () => {
  const document = (session: string, number: string): string => `${session}
Lomé, 4-22 octobre 2032

SÉANCE PLÉNIÈRE\t${number}
\t2 août 2032
\tOriginal: français

Note du Secrétaire général

CALENDRIER DES SÉANCES

Je transmets à la Conférence le calendrier de ses séances.
`;

  test.each([
    ['Conférence de plénipotentiaires (PP-32)', 'Document 12-F', 'PP-32', '12-F', [], 'SG'],
    ['Conférence mondiale des radiocommunications (CMR-31)', 'Document DT/7-F', 'WRC-31', 'DT/7-F', [], 'BR'],
    [
      'Assemblée mondiale de normalisation des télécommunications (AMNT-32)',
      'Document 8(Rév.1)-F',
      'WTSA-32',
      '8(Rév.1)-F',
      ['Rév.1'],
      'TSB',
    ],
    [
      'Conférence mondiale de développement des télécommunications (CMDT-33)',
      'Addendum 3 au Document 9-F',
      'WTDC-33',
      '9-F',
      ['Addendum 3'],
      'BDT',
    ],
    [
      'Conférence de plénipotentiaires (PP-32)',
      'Révision 2 au\n\tDocument 12-F',
      'PP-32',
      '12-F',
      ['Révision 2'],
      'SG',
    ],
  ] as const)('%s, %s', async (session, line, series, number, annotations, issuer) => {
    const record = await recordOf(document(session, line));
    expect(record).toMatchObject({
      documentType: 'report',
      reference: { series, number, annotations },
      issuer,
      subject: 'CALENDRIER DES SÉANCES',
      date: '2032-08-02',
      citations: [],
    });
    expect(record.paragraphs.map(({ text }) => text)).toEqual([
      'Je transmets à la Conférence le calendrier de ses séances.',
    ]);
  });

  test('its pages are headed with the code of the Union, its letterhead with the acronym of the language', async () => {
    const text = document('Assemblée mondiale de normalisation des télécommunications (AMNT-32)', 'Document 8-F');
    const { reference, paragraphs, citations, remainder } = await recordOf(
      `${text}\n- 2 -\nWTSA-32/8-F\n\nLes séances commencent à l'heure.\n`,
    );
    expect(reference).toMatchObject({ series: 'WTSA-32', number: '8-F' });
    expect(paragraphs).toHaveLength(2);
    expect(citations).toEqual([]);
    expect(remainder).toContain('WTSA-32/8-F');
  });

  test('a document that a letter names is not the letter', async () => {
    const record = await recordOf('Genève, le 3 mars 2032\n\nObjet: Document 12-F de la PP-32\n\nMadame,\nMerci.\n');
    expect(record.reference).toBeNull();
  });
});

describe('documents of groups', () => {
  test.each([
    ['TSAG-R9-F', 'TSAG', 'TSB'],
    ['SG11-TD 212', 'SG11', 'TSB'],
    ['SG20-C45', 'SG20', 'TSB'],
    ['TDAG-31/INF/4-F', 'TDAG', 'BDT'],
    ['RAG31/5-F', 'RAG', 'BR'],
    ['RA31/PLEN/3-F', 'RA', 'BR'],
    ['C31/INF/6-F', 'Council', 'Council'],
  ] as const)('%s is of %s', async (number, series, issuer) => {
    const record = await recordOf(
      `Document ${number}\n3 mai 2031\nOriginal: anglais\n\nCOMPTE RENDU\n\n1\tOuverture\n`,
    );
    expect(record).toMatchObject({ reference: { series, number }, issuer, documentType: 'report', citations: [] });
  });
});

describe('the contact in a template', () => {
  const template = (contact: string): string => `TSAG-C33-F
Original: anglais
CONTRIBUTION
Origine:\tAdministration de Zélande
Titre:\tCarte des câbles
${contact}
Résumé:\tLe présent document dresse une carte.
1\tIntroduction
`;

  test.each([
    ['Contact:\tIvo Brandt\n\tZélande\n\tTél.: +41 22 730 0199\n\tCourriel: ivo@tele.example'],
    [
      'Contact:\tNom/Organisation/Pays: M. Ivo Brandt, Zélande\nNuméro de téléphone: + 41 22 730 0199\nCourriel:\tivo@tele.example',
    ],
    ['Contact:\tM. Ivo Brandt\nTél.:\t+41 22 730 0199\nCourriel:\tivo@tele.example'],
  ])('%j', async (contact) => {
    const record = await recordOf(template(contact));
    expect(record.contact).toMatchObject({ name: 'Ivo Brandt', email: 'ivo@tele.example' });
    expect(record.contact.telephone?.replace(/ /g, '')).toBe('+41227300199');
    expect(record).toMatchObject({ subject: 'Carte des câbles', summary: 'Le présent document dresse une carte.' });
  });

  test('ends above the first Roman heading of a body whose numbers run through', async () => {
    const old =
      'CONSEIL\n\nDocument C97/31-F\n\n1    Sujet: Reliure des actes\n\n2    Objet: Présenter un devis.\n\n          ____________\n\nI    Contexte\n1    Le devis a été demandé en mars.\n2    Deux offres ont été reçues; une seule\nest complète.\nII    Suite\n3    Le Secrétariat propose de retenir celle-ci.\n';
    const { action, paragraphs } = await recordOf(old);
    expect(action).toBeNull();
    expect(
      paragraphs.map(({ label, text, heading, children }) => [
        label,
        text,
        heading,
        children.map((child) => child.label),
      ]),
    ).toEqual([
      ['I', 'Contexte', true, ['1', '2']],
      ['II', 'Suite', true, ['3']],
    ]);
  });

  test('of a conference document by several administrations: who proposes, and a title that says so', async () => {
    const proposals = `Conférence de plénipotentiaires (PP-26)
Doha, 9-27 novembre 2026

SÉANCE PLÉNIÈRE
Addendum 2 au
Document 31-F
6 août 2026
Original: anglais

Administrations des pays membres de la Communauté des lagunes

PROPOSITIONS LAGUNAIRES COMMUNES SUR LES CÂBLES

1\tIntroduction

Les câbles de la région ont vieilli.
`;
    const { subject, documentType, paragraphs } = await recordOf(proposals);
    expect({ subject, documentType }).toEqual({
      subject: 'PROPOSITIONS LAGUNAIRES COMMUNES SUR LES CÂBLES',
      documentType: 'other',
    });
    expect(paragraphs.map(({ text }) => text)).toEqual(['Introduction']);
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
