import { describe, expect, test } from 'vitest';
import { type Line, table } from '../../support/made-document.js';
import { sentencesWithOtherDates } from '../../support/other-dates.js';
import { detect, read } from '../../support/detected-meetings.js';

describe('sentences with dates of other things', () => {
  test.each(sentencesWithOtherDates)('%s', (text) => {
    expect(detect([text], { year: 2024, month: 1, day: 15 }).findings).toEqual([]);
  });
});

describe('what is no meeting', () => {
  test.each([
    'Les contributions à la réunion doivent parvenir au TSB avant le 20 mai 2021.',
    "Date limite d'inscription à la réunion: 5 mai 2021",
    'Genève, le 15 février 2021',
    "L'ordre du jour de la réunion sera publié le 5 mai 2021.",
    'La réunion a été annoncée dans la Circulaire TSB 12 du 3 mars 2021.',
    'La Recommandation a été approuvée le 29 avril 2020.',
    'La prochaine réunion aura lieu en 2023.',
    'À sa session de 2009, le Conseil a décidé de créer un groupe.',
    'Les consultations ont débuté le 22 mars 2021.',
    'La réunion devrait avoir lieu avant le 30 juin 2021.',
    'Le Groupe consultatif a été créé le 5 mai 2019.',
    "L'inscription à la réunion est ouverte depuis le 5 janvier 2021.",
    'Mme Ndiaye a été nommée Présidente le 3 mars 2020.',
    'La lettre du 3 mars 2021 relative à la réunion est jointe.',
    'Les contributions reçues avant la réunion, soit le 5 avril 2021 au plus tard, seront traduites.',
    'Journée mondiale des télécommunications, 17 mai 2021',
    'La JCA-QKD organisera des téléconférences ainsi que des réunions physiques.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('what counts as a meeting, and whose it is', () => {
  const titled = (...lines: (string | Line)[]): (string | null)[][] =>
    detect(lines).findings.map(({ value: { title, group } }) => [title, group]);

  test.each<[string, string]>([
    ["Une séance d'information aura lieu à Kigali (Rwanda) le 5 mai 2021.", "séance d'information"],
    [
      "Une journée d'étude consacrée aux câbles sous-marins est organisée à Kigali (Rwanda) le 5 mai 2021.",
      "journée d'étude consacrée aux câbles sous-marins",
    ],
    [
      'Un stage de formation sur le contrôle des émissions se déroulera à Kigali (Rwanda) du 3 au 7 mai 2021.',
      'stage de formation sur le contrôle des émissions',
    ],
    ['Un cours sur la mesure du champ sera dispensé, du 3 au 7 mai 2021.', 'cours sur la mesure du champ'],
    [
      "L'atelier intitulé «Des villages reliés» se tiendra à Kigali (Rwanda) le 5 mai 2021.",
      'atelier intitulé «Des villages reliés»',
    ],
    ['Un congrès africain du numérique se tiendra à Kigali (Rwanda) le 5 mai 2021.', 'congrès africain du numérique'],
  ])('%s', (line, title) => {
    expect(titled(line)).toEqual([[title, null]]);
  });

  test.each<string>([
    'Au cours de la séance, le rapport du 5 mai 2021 a été lu.',
    'Le palais des congrès a été rénové le 5 mai 2021.',
    'Les frais de formation sont dus le 5 mai 2021.',
  ])('none: %s', (line) => {
    expect(titled(line)).toEqual([]);
  });

  test('a meeting that prepares a conference is not the conference', () => {
    expect(
      titled(
        "Vous êtes invités à la réunion préparatoire pour l'Asie (RPA-ASIE) en vue de la Conférence de plénipotentiaires, qui se tiendra à Kigali (Rwanda) les 7 et 8 juin 2021.",
      ),
    ).toEqual([["réunion préparatoire pour l'Asie (RPA-ASIE)", null]]);
    expect(titled('Une réunion de coordination en vue de la PP-26 aura lieu à Genève le 7 juin 2021.')).toEqual([
      ['réunion de coordination en vue de la PP-26', null],
    ]);
    expect(titled('La PP-26 se tiendra à Genève du 7 au 18 juin 2021.')).toEqual([[null, 'PP-26']]);
  });

  test('of a meeting that is known already, or that a place follows, no word is a name', () => {
    expect(titled('Ce Forum poursuit les débats tenus à Lomé du 2 au 4 juin 2020.')).toEqual([[null, null]]);
    expect(titled("À sa réunion de Genève (1-5 février 2021), la Commission d'études 13 a conclu.")).toEqual([
      [null, 'CE 13'],
    ]);
    expect(titled('Cet atelier sur les câbles sous-marins se tiendra à Lomé le 4 juin 2021.')).toEqual([
      ['atelier sur les câbles sous-marins', null],
    ]);
  });

  test('how a meeting is held is no name of it', () => {
    const rows = table([
      ['Réunion', 'Date', 'Modalités'],
      ['Première', '4 mai 2021', 'Visioconférence'],
      ['Deuxième', '9 juin 2021', 'Réunion physique, Lomé'],
    ]);
    expect(titled('La JCA-QKD a prévu deux réunions:', ...rows).map(([title]) => title)).toEqual([null, null]);
  });

  test('a session of the Council is of no other group', () => {
    expect(
      titled(
        'La JCA-QKD a remis son rapport. La JCA-QKD en a discuté.',
        'Il sera présenté au Conseil à sa session de 2021 (Genève, 8-18 juin 2021).',
      ),
    ).toEqual([['session de 2021', null]]);
    expect(titled('La JCA-QKD rendra compte à la session de 2021 du Conseil (Genève, 8-18 juin 2021).')).toEqual([
      ['session de 2021 du Conseil', null],
    ]);
    expect(titled('La JCA-QKD rendra compte à sa session de juin (Genève, 8-18 juin 2021).')).toEqual([
      [null, 'JCA-QKD'],
    ]);
  });

  test("a form said with the verb in the pluperfect: s'était déroulé en ligne", () => {
    expect(read("L'atelier, qui s'était déroulé en ligne le 5 mai 2020, a réuni vingt experts.")).toEqual([
      '2020-05-05 virtual',
    ]);
  });
});
