import { describe, expect, test } from 'vitest';
import { clean } from '../../../src/text/clean.js';
import { type Line, table } from '../../support/made-document.js';
import { detectIn as detect, shownDeadline as shown } from '../../support/read-deadlines.js';
import { expectLinear } from '../../support/steps.js';

const read = (...lines: (string | Line)[]): string[] => detect(lines).findings.map(shown);

describe('what is due, as one would quote it', () => {
  test.each<[string, string]>([
    [
      "Les contributions à l'atelier, rédigées en anglais, doivent parvenir au TSB avant le 5 mai 2021.",
      "Les contributions à l'atelier",
    ],
    [
      'Les États Membres sont invités à soumettre leurs candidatures, avec une notice, avant le 5 mai 2021.',
      'soumettre leurs candidatures',
    ],
    [
      'Veuillez remplir le questionnaire et le renvoyer au plus tard le 5 mai 2021.',
      'remplir le questionnaire et le renvoyer',
    ],
    ["Date limite d'inscription: 5 mai 2021", 'inscription'],
    ['Les contributions sont à envoyer à contributions@itu.int avant le 5 mai 2021.', 'Les contributions'],
    ["L'inscription en ligne sera close le 5 mai 2021.", "L'inscription en ligne"],
    // words that lead on to the date are none of what is due
    [
      'Vous êtes priés de vous inscrire à la visite dès que possible et au plus tard le 5 mai 2021.',
      'vous inscrire à la visite',
    ],
    ['Merci de renvoyer votre réponse sans tarder, et avant le 5 mai 2021.', 'renvoyer votre réponse'],
    // the object stands behind what is put in between, or behind the date
    [
      'Veuillez transmettre, le cas échéant, vos demandes de bourse avant le 5 mai 2021.',
      'transmettre vos demandes de bourse',
    ],
    ['Veuillez soumettre (en anglais) vos exposés avant le 5 mai 2021.', 'soumettre vos exposés'],
    [
      'Veuillez adresser au secrétariat, avant le 5 mai 2021, la liste de vos essais.',
      'adresser au secrétariat la liste de vos essais',
    ],
    [
      'Veuillez répondre avant le 5 mai 2021 au questionnaire sur les relais.',
      'répondre au questionnaire sur les relais',
    ],
    ["Veuillez répondre avant le 5 mai 2021 à l'adresse ci-dessous.", 'répondre'],
    [
      'Veuillez faire connaître dans les meilleurs délais, et avant le 5 mai 2021, le nom de votre expert.',
      'faire connaître le nom de votre expert',
    ],
    // a clause is a complement too
    ["Veuillez m'indiquer qui prendra la parole avant le 5 mai 2021.", "m'indiquer qui prendra la parole"],
    [
      "Veuillez nous faire savoir s'il vous faut un interprète avant le 5 mai 2021.",
      "nous faire savoir s'il vous faut un interprète",
    ],
    [
      'Veuillez confirmer que vous présenterez vos essais avant le 5 mai 2021.',
      'confirmer que vous présenterez vos essais',
    ],
    [
      'Veuillez communiquer les mesures requises par le protocole avant le 5 mai 2021.',
      'communiquer les mesures requises par le protocole',
    ],
    // what is named among the words of the limit, or before
    ["Dernier délai pour demander une lettre d'appui: 5 mai 2021", "demander une lettre d'appui"],
    ['Les chambres doivent être réservées directement, avant le 5 mai 2021.', 'Les chambres'],
    ["L'inscription est obligatoire. Elle sera close le 5 mai 2021.", "L'inscription"],
    ["L'inscription commencera le 2 avril 2021 et prendra fin le 5 mai 2021.", "L'inscription"],
    [
      "Les demandes de visa sont à adresser à l'hôte (visa-relais@example.org) avant le 5 mai 2021.",
      'Les demandes de visa',
    ],
  ])('%s', (text, action) => {
    expect(detect([text]).findings.map(({ value }) => value.action)).toEqual([action]);
  });
});

test('every clue and action is a clean slice of the text', () => {
  const { findings, text } = detect([
    "Prière d'envoyer vos contributions avant le 4 mai 2021 et votre inscription avant le 20 mai 2021.",
    "Au plus tard le 3 mars 2021, les délégués devront s'inscrire.",
  ]);
  for (const { value, clues } of findings) {
    if (value.action !== null) expect(clean(text)).toContain(value.action);
    for (const { span } of clues) expect(span.end).toBeGreaterThan(span.start);
  }
});

test('a long paragraph of dates is read with work that grows with its length', async () => {
  const sentence =
    'Veuillez soumettre vos contributions et vous inscrire avant le 4 mai 2021 au plus tard, deux mois avant. ';
  await expectLinear((times) => read(sentence.repeat(times)), 500);
});

describe('what is due, by the words around it', () => {
  test.each<[string[], string[]]>([
    [
      ['4 Bourses', 'Le formulaire figurant en annexe devra parvenir au Bureau le 4 mai 2021 au plus tard.'],
      ['2021-05-04 fellowship by'],
    ],
    [['Inscription', 'Le formulaire ci-joint est à renvoyer avant le 4 mai 2021.'], ['2021-05-04 registration before']],
    [
      ['4 Bourses', 'Aucune.', '5 Enquête', 'Le questionnaire ci-joint est à renvoyer avant le 4 mai 2021.'],
      ['2021-05-04 reply before'],
    ],
    [['Les orateurs enverront leurs diapositives le 2 mai 2021 au plus tard.'], ['2021-05-02 contribution by']],
    [['Envoi des résumés: le 2 mai 2021 au plus tard'], ['2021-05-02 contribution by']],
    [['Les résumés retenus seront annoncés le 16 mai 2021.'], []],
    [["Les frais d'inscription doivent être acquittés avant le 30 avril 2021."], ['2021-04-30 other before']],
    [['Leur paiement est exigible le 31 mars 2021 au plus tard.'], ['2021-03-31 other by']],
    [
      ['Les Membres qui changent de classe de contribution doivent en informer le TSB avant le 31 mars 2021.'],
      ['2021-03-31 reply before'],
    ],
    [["Prière de s'y inscrire d'ici au 5 mai 2021."], ['2021-05-05 registration by']],
    [['Le résultat sera communiqué aux États Membres au plus tard le 10 mai 2021.'], ['2021-05-10 other by']],
  ])('%j', (lines, expected) => {
    expect(read(...lines)).toEqual(expected);
  });
});

describe('papers, payments and columns', () => {
  test('a contribution that is payable is no paper, nor is the report of a mission', () => {
    expect(
      read(
        'Un retard entraîne une suspension après la date à laquelle la contribution était exigible. Les entités soumettront le plan le 30 juin 2021 au plus tard.',
      ),
    ).toEqual(['2021-06-30 other by']);
    expect(
      read(
        ...table([
          ['Étape', 'Date limite'],
          ['Remise du rapport de mission', '30 juin 2021'],
          ['Propositions d’exposé', '30 mai 2021'],
        ]),
      ),
    ).toEqual(['2021-06-30 other by', '2021-05-30 contribution by']);
  });

  test('a column says what is expected on its dates', () => {
    expect(
      read(
        ...table([
          ['Réunion', 'Dates', 'Contributions attendues avant le'],
          ['Douzième', '8 et 9 septembre 2021', '27 août 2021'],
          ['Treizième', 'janvier 2022', 'à fixer'],
        ]),
      ),
    ).toEqual(['2021-08-27 contribution before']);
    expect(
      read(
        ...table([
          ['Réunion', 'Contributions attendues'],
          ['8 et 9 septembre 2021', '27'],
        ]),
      ),
    ).toEqual([]);
  });
});
