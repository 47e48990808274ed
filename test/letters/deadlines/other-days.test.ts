import { describe, expect, test } from 'vitest';
import { type Line } from '../../support/made-document.js';
import { sentencesWithOtherDates } from '../../support/other-dates.js';
import { detectIn as detect, shownDeadline as shown } from '../../support/read-deadlines.js';

const read = (...lines: (string | Line)[]): string[] => detect(lines).findings.map(shown);

describe('dates beside other dates', () => {
  test.each<[string, string[]]>([
    [
      'La consultation ouverte par la Lettre circulaire CR/310 du 5 janvier 2021 a pris fin le 10 avril 2021.',
      ['2021-04-10 consultation until'],
    ],
    [
      'En réponse à ma lettre du 12 janvier 2021, les Membres doivent soumettre leurs observations avant le 3 avril 2021.',
      ['2021-04-03 comment before'],
    ],
    [
      "La date limite d'inscription au séminaire (Tunis (Tunisie), 9 mai 2021) est reportée au 2 mai 2021.",
      ['2021-05-02 registration by'],
    ],
    ['Le tableau des échéances de la Lettre collective TSB 3/13, datée du 4 février 2021, est modifié.', []],
    [
      "Le délai de réponse, fixé initialement au 30 mars 2021, est prorogé jusqu'au 30 avril 2021.",
      ['2021-04-30 reply by'],
    ],
    [
      'La date limite de soumission des contributions, fixée au 3 mai 2021, est reportée au 10 mai 2021.',
      ['2021-05-10 contribution by'],
    ],
    ['Dates de la réunion: au lieu de "du 3 au 14 mai 2021", lire "du 17 au 28 mai 2021".', []],
    ['Demandes de bourse: au lieu du 3 mars 2021, lire 10 mars 2021.', ['2021-03-10 fellowship by']],
    [
      'Le Directeur du TSB fera savoir quels sont les résultats de la consultation avant le 5 mai 2021.',
      ['2021-05-05 other before'],
    ],
    [
      "Chaque entité est priée de désigner une personne chargée des inscriptions d'ici au 8 avril 2021.",
      ['2021-04-08 nomination by'],
    ],
    [
      'Veuillez nous faire parvenir au moyen du formulaire, avant le 9 avril 2021, la liste des délégués qui vous représenteront.',
      ['2021-04-09 registration before'],
    ],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });

  test('the columns of a table that a converter wrote out line for line', () => {
    const columns = ['Ouverture de la session', 'Date limite de soumission des contributions', 'Réunion de clôture'];
    expect(read(...columns, '3 mai 2021', 'Lundi 26 avril 2021', '7 mai 2021')).toEqual(['2021-04-26 contribution by']);
    expect(read(...columns, 'Mme Diallo présidera la session.', '3 mai 2021', 'Lundi 26 avril 2021')).toEqual([]);
  });
});

describe('sentences with dates that bind nobody', () => {
  test.each(sentencesWithOtherDates)('%s', (text) => {
    const { findings } = detect([text], { year: 2024, month: 1, day: 15 });
    expect(findings.filter(({ value }) => value.kind !== 'other')).toEqual([]);
  });
});

describe('dates that are no deadline', () => {
  test.each([
    'La réunion se tiendra à Genève du 3 au 7 mai 2021.',
    'Les consultations ont débuté le 22 mars 2021.',
    'La Recommandation a été approuvée le 29 avril 2020.',
    "Jusqu'en décembre 2020, plusieurs ateliers ont été organisés.",
    "Le mandat du Groupe est prolongé jusqu'au 31 décembre 2022.",
    'Les inscriptions sont ouvertes à partir du 3 mars 2021.',
    'Genève, le 15 février 2021',
    'Avant le 1er janvier 2019, cette fonction était assurée par un autre service.',
    'Le rapport de la réunion du 3 mars 2021 est disponible.',
    'La prochaine réunion aura lieu avant le 30 juin 2021.',
    "Le tarif préférentiel de l'hôtel est valable jusqu'au 3 mai 2021.",
    'Les contributions présentées à la réunion du 5 mai 2020 sont archivées.',
    'La réunion se terminera le 7 mai 2021.',
    'Elle a pris ses fonctions le 1er janvier 2021 pour quatre ans.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('the end of a mandate is its duration', () => {
    const annex = (text: string): Line => ({ text, zone: 'annex', annex: 0 });
    expect(read(annex('9\tDurée'), annex("Jusqu'à fin avril 2023, date limite de ses travaux: avril 2023."))).toEqual(
      [],
    );
  });

  test('a deadline without a date is a message', () => {
    const { findings, messages } = detect([
      'Les contributions doivent être soumises quatre semaines avant la réunion.',
    ]);
    expect(findings).toEqual([]);
    expect(messages.map(({ code }) => code)).toEqual(['relative-deadline']);
  });

  test('no message where the date stands with it', () => {
    const { findings, messages } = detect([
      'Les contributions doivent être soumises quatre semaines avant la réunion, soit le 5 avril 2021 au plus tard.',
    ]);
    expect(findings.map(shown)).toEqual(['2021-04-05 contribution by']);
    expect(messages).toEqual([]);
  });

  test('a date that no year can be given to is a message', () => {
    const { findings, messages } = detect(['Veuillez vous inscrire avant le 20 mars.'], null);
    expect(findings).toEqual([]);
    expect(messages.map(({ code }) => code)).toEqual(['missing-year']);
  });
});

describe('until when something may be done, and until when it holds', () => {
  test.each<[string, string[]]>([
    ['Les anciens modèles pourront encore être utilisés jusqu’au 31 décembre 2021.', ['2021-12-31 other until']],
    ['Les badges peuvent être retirés à l’accueil jusqu’au 4 mai 2021.', ['2021-05-04 other until']],
    ['Le candidat doit être muni d’un passeport valable au moins jusqu’au 30 mai 2022.', []],
    ['La présente Recommandation reste en vigueur jusqu’au 31 décembre 2021.', []],
    ['Le mandat du groupe pourra être reconduit jusqu’au 31 décembre 2022.', []],
    [
      'La consultation en ligne sur les écoles, lancée le 1er janvier 2021, a pris fin le 5 février 2021; 41 réponses ont été reçues.',
      ['2021-02-05 consultation until'],
    ],
    [
      'La consultation publique, engagée le 3 janvier 2021, a été close le 1er février 2021.',
      ['2021-02-01 consultation by'],
    ],
    ['La consultation publique a été ouverte le 3 janvier 2021.', []],
  ])('%s', (sentence, expected) => expect(read(sentence)).toEqual(expected));

  test('files that can be completed are those that the paragraph before asks for', () => {
    const asked = 'Les demandes de bourse doivent parvenir au Service avant le 14 mai 2021.';
    const completed = 'Les dossiers incomplets pourront être régularisés jusqu’au 28 mai 2021.';
    expect(read(asked, completed)).toEqual(['2021-05-14 fellowship before', '2021-05-28 fellowship until']);
    expect(read(completed)).toEqual(['2021-05-28 other until']);
  });
});
