import { expect, test, describe } from 'vitest';
import { englishCircular, recordOf } from '../support/letters.js';

/** A letter of each language without salutation or closing formula. */
const heads = {
  fr: 'Bureau des radiocommunications (BR)\n\nCirculaire administrative\nCACE/871\n\nLe 3 février 2031\n\nAux Administrations des États Membres\n\nObjet:\tMesure des marées\n\nLa Commission se réunira au printemps et examinera les mesures faites en mer.',
  en: 'Radiocommunication Bureau (BR)\n\nAdministrative Circular\nCACE/871\n\n3 February 2031\n\nTo Administrations of Member States\n\nSubject:\tMeasuring tides\n\nThe Study Group will meet in spring and consider the measurements made at sea.',
  es: 'Oficina de Radiocomunicaciones (BR)\n\nCircular Administrativa\nCACE/871\n\n3 de febrero de 2031\n\nA las Administraciones de los Estados Miembros\n\nAsunto:\tMedición de mareas\n\nLa Comisión se reunirá en primavera y examinará las mediciones hechas en el mar.',
};

const endings: readonly [
  says: string,
  language: keyof typeof heads,
  ending: string,
  name: string,
  title: string | null,
  enclosures: number | null,
][] = [
  [
    'a list of what is enclosed below their number',
    'es',
    'Otilia Vanderbeek-Ruiz\nDirectora\n\nAnexos:   3\n\n–    Un proyecto de nueva Cuestión y dos proyectos de Cuestión revisada\n\nDistribución:\n–    Administraciones de los Estados Miembros',
    'Otilia Vanderbeek-Ruiz',
    'Directora',
    3,
  ],
  [
    'a numbered list of what is enclosed, and no distribution',
    'en',
    'Otto Lund\nDirector\n\nAnnexes: 2\n\n1.\tDraft agenda\n2.\tReply form',
    'Otto Lund',
    'Director',
    2,
  ],
  [
    'what is enclosed behind its count',
    'fr',
    "Otto Lund\nDirecteur\n\nAnnexes: 3 (ordre du jour, bulletin d'inscription, liste d'hôtels)",
    'Otto Lund',
    'Directeur',
    3,
  ],
  ['initials joined', 'fr', 'P.-A. Lund\nDirecteur du BR\n\nPièces jointes: 2', 'P.-A. Lund', 'Directeur du BR', 2],
  [
    'name and title on one line',
    'es',
    'Mara Quint y Solís, Directora de la TSB\n\nAdjuntos: 2',
    'Mara Quint y Solís',
    'Directora de la TSB',
    2,
  ],
  ['what is enclosed above the name', 'fr', 'Annexes: 1\n\nOtto Lund\nDirecteur', 'Otto Lund', 'Directeur', 1],
  ['initials without a space', 'en', 'J.R. Lund\nDirector', 'J.R. Lund', 'Director', null],
];

describe('where a letter ends that has no closing formula', () => {
  test.each(endings)('%s (%s)', async (_, language, ending, name, title, enclosures) => {
    const record = await recordOf(`${heads[language]}\n\n${ending}\n`);
    expect(record.paragraphs).toHaveLength(1);
    expect(record.signatory).toMatchObject({ name, title });
    expect(record.enclosures).toBe(enclosures);
  });
});

test('an officer named among the paragraphs above a count signs nothing', async () => {
  const record = await recordOf(
    `${heads.en}\n\nOfficers elected:\n\nOtto Lund\n\nDirector of the station\n\nThe measurements that were made this year are given in the following tables, which the Bureau will keep.\n\nAnnexes: 2\n`,
  );
  expect(record.signatory).toBeNull();
  expect(record.enclosures).toBe(2);
});

test('that a letter was signed is told below a formula of courtesy that fills its line', async () => {
  const body = [
    "1     Les propositions que les stations côtières auront à faire parvenir à l'",
    'Union seront examinées par le Groupe à sa troisième séance.',
    '',
    '2     Ce Groupe est ouvert aux Administrations et aux Membres du Secteur qui',
    'exploitent des stations.',
    '',
    "3     Les comptes rendus des essais doivent être envoyés au Bureau, à l'adresse",
    'essais@itu.int, et seront publiés.',
    '',
    '4     La liste des stations figure dans le document joint.',
  ];
  const letter = [
    'Genève, le 4 mai 2021',
    'Réf.: Circulaire TSB 301',
    'Objet: Stations côtières',
    'Madame, Monsieur,',
    ...body,
    '',
    "Veuillez agréer, Madame, Monsieur, l'assurance de ma haute considération.",
    '(signé)',
    'Jeanne Tavernier',
    'Directrice du TSB',
  ];
  const { closing, signatory } = await recordOf(letter.join('\n'));
  expect(closing).toBe("Veuillez agréer, Madame, Monsieur, l'assurance de ma haute considération.");
  expect(signatory).toMatchObject({ name: 'Jeanne Tavernier', signed: true });
});

describe('M. above an office, where it is no form of address of the language', () => {
  test.each<[string, string, string, string | null]>([
    ['before one name an initial', 'M. Castor', 'M. Castor', null],
    ['before two the French form', 'M. Jean Castor', 'Jean Castor', 'M.'],
  ])('is %s', async (_, line, name, honorific) => {
    const { signatory } = await recordOf(englishCircular('1 The station is open.').replace('Joan Tavernier', line));
    expect(signatory).toMatchObject({ name, honorific });
  });
});
