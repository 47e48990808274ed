import { describe, expect, test } from 'vitest';
import { legible } from '../../../src/read/pdf/legible.js';
import { circular, outline, recordOf } from '../../support/letters.js';

const tablesOf = async (body: string): Promise<(readonly (readonly string[])[])[]> => {
  const { paragraphs } = await recordOf(circular(body));
  const all = paragraphs.flatMap((each) => [
    each,
    ...each.children,
    ...each.children.flatMap(({ children }) => children),
  ]);
  return all.flatMap(({ rows }) => (rows === null ? [] : [rows]));
};

describe('rows whose first cell is set halfway down', () => {
  test('are rows, one from the next by as many lines above as below', async () => {
    const body = `
Calendrier des travaux:

 Date                       Étape
                            Envoi des bulletins de candidature
 3 mars 2031
                            au secrétariat
                            Remise des avis des
 18 mars 2031               commissions saisies du
                            dossier
 2 avril 2031               Clôture
`;
    expect(await tablesOf(body)).toEqual([
      [
        ['Date', 'Étape'],
        ['3 mars 2031', 'Envoi des bulletins de candidature au secrétariat'],
        ['18 mars 2031', 'Remise des avis des commissions saisies du dossier'],
        ['2 avril 2031', 'Clôture'],
      ],
    ]);
  });

  test('go on below blank lines where their second cells have several paragraphs', async () => {
    const body = `
Calendrier des travaux:

 Date                       Étape
                            – Envoi des bulletins de
 3 mars 2031
                            candidature

                            – Remise des avis
 18 mars 2031               – Demandes de salle pour les
                            commissions saisies


                            – Clôture des listes
 2 avril 2031
                            – Départ des délégués

Le Bureau reste à votre disposition pour tout complément d'information.
`;
    expect(await tablesOf(body)).toEqual([
      [
        ['Date', 'Étape'],
        ['3 mars 2031', '– Envoi des bulletins de candidature'],
        ['18 mars 2031', '– Remise des avis – Demandes de salle pour les commissions saisies'],
        ['2 avril 2031', '– Clôture des listes – Départ des délégués'],
      ],
    ]);
  });

  test('in a letterhead leave the whole subject to its label', async () => {
    const text = `Genève, le 7 mai 2030

 Réf.:      Circulaire TSB 412

            Deuxième atelier sur la mesure des champs au voisinage
 Objet:
            des antennes (Lomé, 3-4 septembre 2030)
Madame, Monsieur,

L'atelier sera suivi d'une visite.
`;
    const { subject, salutation } = await recordOf(text);
    expect(subject).toBe(
      'Deuxième atelier sur la mesure des champs au voisinage des antennes (Lomé, 3-4 septembre 2030)',
    );
    expect(salutation).toBe('Madame, Monsieur,');
  });

  test('set to the top are read by the lines they begin on', async () => {
    const body = `
Calendrier des travaux:

 3 mars 2031                Envoi des bulletins de candidature
                            au secrétariat
 18 mars 2031               Remise des avis des commissions
                            saisies du dossier
`;
    expect(await tablesOf(body)).toEqual([
      [
        ['3 mars 2031', 'Envoi des bulletins de candidature au secrétariat'],
        ['18 mars 2031', 'Remise des avis des commissions saisies du dossier'],
      ],
    ]);
  });
});

describe('tables put down cell by cell with blank lines between', () => {
  test('are known by codes that come again', async () => {
    const body = `
Les coordonnateurs sont les suivants:
Région

Nom

Ville

AFR

Mme Aminata Keïta

Bamako

AMS

M. Rui Salgado

Recife

ASP

M. Jin Tanaka

Sendai

Ils prendront leurs fonctions en juin.
`;
    expect(await tablesOf(body)).toEqual([
      [
        ['Région', 'Nom', 'Ville'],
        ['AFR', 'Mme Aminata Keïta', 'Bamako'],
        ['AMS', 'M. Rui Salgado', 'Recife'],
        ['ASP', 'M. Jin Tanaka', 'Sendai'],
      ],
    ]);
  });

  test('are known by days, and their deadlines are read', async () => {
    const body = `
Principales échéances:
Date

Objet

4 avril 2031

Soumission des contributions au
secrétariat

9 avril 2031

Inscription à la réunion

La réunion sera courte.
`;
    const { deadlines, paragraphs } = await recordOf(circular(body));
    expect(deadlines.map(({ date, kind }) => `${date} ${kind}`)).toEqual([
      '2031-04-04 contribution',
      '2031-04-09 registration',
    ]);
    expect(paragraphs.at(-1)?.text).toBe('La réunion sera courte.');
  });

  test('acronyms among paragraphs are none', async () => {
    const body = `
Les organisations consultées ont répondu.

ETSI

Elle demande un délai, que le Bureau accorde.

CEPT

Elle approuve le texte sans réserve.
`;
    expect(await tablesOf(body)).toEqual([]);
  });
});

const outlineOf = async (body: string): Promise<string[]> => outline((await recordOf(circular(body))).paragraphs);

describe('lists whose letters have a full stop', () => {
  test('are lists below a line without a colon, of whatever words', async () => {
    const body = `
1. Contenu du dossier
a. schémas;
b. relevés de mesures des trois stations.
2. Dépôt du dossier
Le dossier est déposé au greffe.
`;
    expect(await outlineOf(body)).toEqual([
      '# 1. Contenu du dossier',
      '  a. schémas;',
      '  b. relevés de mesures des trois stations.',
      '# 2. Dépôt du dossier',
      '  Le dossier est déposé au greffe.',
    ]);
  });

  test('begin a line of their own below a short heading', async () => {
    const body = `
Attributions
a. Tenir le registre des essais.
b. Publier chaque année un bilan des essais.
`;
    expect((await outlineOf(body)).slice(1)).toEqual([
      'a. Tenir le registre des essais.',
      'b. Publier chaque année un bilan des essais.',
    ]);
  });

  test('a letter in a sentence begins none', async () => {
    const lines = [
      'Le comité a repris la liste que le bureau avait dressée à sa session de mai, et dont',
      'les points b. et c. avaient été adoptés sans débat. Il a longuement examiné le point',
      'a. de cette liste, sur lequel plusieurs délégations avaient demandé des précisions au',
      'secrétariat, puis il a adopté la liste entière.',
    ];
    expect(await outlineOf(`\n${lines.join('\n')}\n`)).toEqual([lines.join(' ')]);
  });
});

test('a list of one below a heading begins as the lists below the headings before it do', async () => {
  const body = `
1. Lieu
1. La session aura lieu au centre de conférences.
2. Les salles ouvriront à huit heures.
2. Renseignements
1. Les questions sont à adresser au secrétariat.
`;
  expect(await outlineOf(body)).toEqual([
    '# 1. Lieu',
    '  1. La session aura lieu au centre de conférences.',
    '  2. Les salles ouvriront à huit heures.',
    '# 2. Renseignements',
    '  1. Les questions sont à adresser au secrétariat.',
  ]);
});

describe('lines of a page', () => {
  test('a heading that ends amid its words goes on with the acronym below it', async () => {
    const body = `
1 Propositions à l'intention de la
CMR-31
Le Comité transmettra deux propositions, dont le texte sera arrêté au mois de mars par le bureau.
`;
    expect((await outlineOf(body))[0]).toBe("# 1 Propositions à l'intention de la CMR-31");
  });

  test('a word parted at its hyphen is whole, though its rest stands a little further in', async () => {
    const body = `
 1. Le secrétariat transmettra au comité d'organisation de la session les rapports du groupe ITER-
      NET dès que possible.
`;
    expect(await outlineOf(body)).toEqual([
      "1. Le secrétariat transmettra au comité d'organisation de la session les rapports du groupe ITER-NET dès que possible.",
    ]);
  });
});

describe('tables drawn with bars', () => {
  const head = `Genève, le 4 mai 2031

`;
  const body = `

Madame, Monsieur,

Le comité se réunira au printemps.
`;

  test('a grid has cells of several lines, and labels that its columns are too narrow for', async () => {
    const grid = `+-------+--------------------+---------------------------------+
| Réf.: | Circulaire TSB 512 | – Aux Administrations des États |
|       |                    |   Membres de l'Union;           |
|       |                    |                                 |
|       |                    | – Aux Associés de l'UIT-T       |
+-------+--------------------+---------------------------------+
| Téléc | +41 22 730 5199    |                                 |
| opie: |                    |                                 |
+-------+--------------------+---------------------------------+
| O     | Essais de stations |                                 |
| bjet: | côtières en mer    |                                 |
+-------+--------------------+---------------------------------+`;
    const { reference, contact, subject, addressees } = await recordOf(head + grid + body);
    expect(reference?.number).toBe('512');
    expect(contact.fax).toBe('+41 22 730 5199');
    expect(subject).toBe('Essais de stations côtières en mer');
    expect(addressees.map(({ text }) => text)).toEqual([
      "Aux Administrations des États Membres de l'Union",
      "Aux Associés de l'UIT-T",
    ]);
  });

  test('rows of antiword go on where their cells are full, and what they say is due is one thing', async () => {
    const table = `
Principales échéances:

|Date                          |Mesure à prendre              |
|12 mars 2032                  |Demande de bourse pour prendre|
|                              |part à la réunion de la       |
|                              |JCA-XYZ                       |
|9 avril 2032                  |Soumission des contributions à|
|                              |la JCA-XYZ                    |

La JCA-XYZ publiera son programme.
`;
    const { deadlines } = await recordOf(circular(table));
    expect(deadlines.map(({ date, kind, action, group }) => [date, kind, action, group])).toEqual([
      ['2032-03-12', 'fellowship', 'Demande de bourse pour prendre part à la réunion de la JCA-XYZ', 'JCA-XYZ'],
      ['2032-04-09', 'contribution', 'Soumission des contributions à la JCA-XYZ', 'JCA-XYZ'],
    ]);
  });

  test('rows that a typist set between bars are a line each', async () => {
    expect(
      await tablesOf(`
Les séances sont les suivantes:

| Lundi | 9 heures | Ouverture |
| Mardi | 9 heures | Rapports  |
| Jeudi | 8 heures | Clôture   |
`),
    ).toEqual([
      [
        ['Lundi', '9 heures', 'Ouverture'],
        ['Mardi', '9 heures', 'Rapports'],
        ['Jeudi', '8 heures', 'Clôture'],
      ],
    ]);
  });
});

test('notes of antiword have their numbers in brackets right before their words', async () => {
  const { notes } = await recordOf(
    circular(
      '\nLe comité a tenu deux sessions.[1] Il en tiendra une autre au printemps.[2]\n',
      '\n-----------------------\n[1]Les actes des sessions sont publiés en ligne.\n[2]À Dakar, en principe.\n',
    ),
  );
  expect(notes).toEqual([
    { label: '1', text: 'Les actes des sessions sont publiés en ligne.' },
    { label: '2', text: 'À Dakar, en principe.' },
  ]);
});

test('a word parted in a label of Markdown is a label', async () => {
  const text = `Genève, le 4 mai 2031

| | |
|---|---|
| Réf.: | Circulaire TSB 512 |
| Con tact: | Inès Valdivia |
| O bjet: | Essais en mer |

Madame, Monsieur,

Les essais auront lieu.
`;
  const { contact, subject } = await recordOf(text);
  expect([contact.name, subject]).toEqual(['Inès Valdivia', 'Essais en mer']);
});

describe('a letterhead in two columns whose lines pdftotext has interleaved', () => {
  const letter = `Genève, le 6 juin 2033

– Aux Administrations des
États Membres de l'Union;
Réf.:

Circulaire TSB 731

– Aux Membres du Secteur
UIT-T;
– Aux Associés participant aux travaux de la Commission d'études
7 des sciences
Copie:

– Au Directeur du Bureau
de développement
(BDT)

Objet:

Atelier sur les liaisons par fibre (Accra et
en ligne, 2 juillet 2033)

Madame, Monsieur,

L'atelier sera gratuit.
`;

  test('has whole addressees and copies', async () => {
    const { addressees, copies } = await recordOf(letter);
    expect(addressees.map(({ text }) => text)).toEqual([
      "Aux Administrations des États Membres de l'Union",
      'Aux Membres du Secteur UIT-T',
      "Aux Associés participant aux travaux de la Commission d'études 7 des sciences",
    ]);
    expect(copies.map(({ text }) => text)).toEqual(['Au Directeur du Bureau de développement (BDT)']);
  });

  test('has its subject, also where the label stands before the last copies', async () => {
    const moved = letter.replace('Objet:\n\n', '').replace('– Au Directeur', 'Objet:\n\n– Au Directeur');
    const { subject, copies } = await recordOf(moved);
    expect(subject).toBe('Atelier sur les liaisons par fibre (Accra et en ligne, 2 juillet 2033)');
    expect(copies.map(({ text }) => text)).toEqual(['Au Directeur du Bureau de développement (BDT)']);
  });
});

describe('a letterhead in columns that pdftotext -layout puts down line by line', () => {
  const letter = `Genève, le 7 mai 2030


                                          À:

            Circulaire TSB 412            – Aux Administrations des États
 Réf.:                                    Membres de l'Union;
            SG5/LM
                                          – Aux Membres du Secteur
                                          UIT-T;
 Tél.:      +41 22 730 6804               – Aux établissements universitaires
                                          participant aux travaux de l'UIT
 Courriel:  antennes@itu.int
                                          Copie:

                                          – Au Directeur du Bureau des
                                          radiocommunications

 Objet:     Mesure des champs au voisinage des antennes

Madame, Monsieur,

1 Le Groupe se réunira en juin.
`;

  test('has its left column with its labels, and whole addressees and copies at the right', async () => {
    const { reference, fileReference, contact, addressees, copies, subject } = await recordOf(letter);
    expect([reference?.series, reference?.number, fileReference]).toEqual(['TSB', '412', 'SG5/LM']);
    expect([contact.telephone, contact.email]).toEqual(['+41 22 730 6804', 'antennes@itu.int']);
    expect(addressees.map(({ text }) => text)).toEqual([
      "Aux Administrations des États Membres de l'Union",
      'Aux Membres du Secteur UIT-T',
      "Aux établissements universitaires participant aux travaux de l'UIT",
    ]);
    expect(copies.map(({ text }) => text)).toEqual(['Au Directeur du Bureau des radiocommunications']);
    expect(subject).toBe('Mesure des champs au voisinage des antennes');
  });

  test('has a reference whose number stands on the next line, and is no page of a number of pages', async () => {
    const parted = letter
      .replace('Circulaire TSB 412   ', 'Lettre collective TSB')
      .replace('            SG5/LM', '            7/15  ');
    const { reference, evidence } = await recordOf(parted);
    expect([reference?.series, reference?.number]).toEqual(['TSB', '7/15']);
    expect(evidence['/reference']).toHaveLength(2);
  });
});

test('a blank line may part the label of a paragraph from its text, and the number of a page is no label', async () => {
  const letter = (body: string): string =>
    `Genève, le 4 mai 2021\n\nObjet: Essai\n\nMadame, Monsieur,\n\n${body}\n\nVeuillez agréer, Madame, Monsieur, mes salutations.\n\nJean Rivoire\nDirecteur\n`;
  const paragraphs = async (body: string): Promise<(string | null)[]> =>
    (await recordOf(letter(body))).paragraphs.flatMap(({ label, children }) => [
      label,
      ...children.map((child) => child.label),
    ]);
  expect(
    await paragraphs(
      '1\n\nLe mandat du groupe est le suivant:\na)\n\ntâches: recenser les câbles;\n\nb)\n\ndurée: un an.\n\n2\n\nIl se réunira en juin.',
    ),
  ).toEqual(['1', 'a)', 'b)', '2']);
  expect(
    await paragraphs(
      '1\n\nLe groupe a recensé les câbles.\n\n2\n\fIl se réunira en juin à Lomé.\n\n3\n\nIl rendra compte.\n\n4\n\nFin.',
    ),
  ).not.toContain('2');
});

describe('what a font says of a ligature with its bytes turned round', () => {
  test.each([
    ['Admini\u7300\u7400ra\u7400\u6900on', 'Administration'],
    ['a\u7400\u7400\u6900tude', 'attitude'],
    ['\u5400\u6800e certi\u6600\u6900cate', 'The certificate'],
  ])('is its letters: %s', (printed, read) => {
    expect(legible(printed, 'Carlito')).toBe(read);
  });

  test.each(['\u6771\u4eac', '\u7400\u6900\u6771', 'n\u7400n'])('is no Chinese word: %s', (printed) => {
    expect(legible(printed, 'Carlito')).toBe(printed);
  });
});
