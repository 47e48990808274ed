import { describe, expect, test } from 'vitest';
import { clean } from '../../../src/text/clean.js';
import { circular, recordOf } from '../../support/letters.js';
import { type Line, table } from '../../support/made-document.js';
import { sentencesWithOtherDates } from '../../support/other-dates.js';
import { detectIn as detect, shownDeadline as shown } from '../../support/read-deadlines.js';
import { expectLinear } from '../../support/steps.js';

const read = (...lines: (string | Line)[]): string[] => detect(lines).findings.map(shown);

describe('worded deadlines', () => {
  test.each<[string, string[]]>([
    ['Les contributions devront parvenir au TSB au plus tard le 20 mai 2021.', ['2021-05-20 contribution by']],
    [
      'Les participants sont priés de soumettre leurs contributions avant le 20 mai 2021.',
      ['2021-05-20 contribution before'],
    ],
    ['Merci de bien vouloir vous inscrire avant le mardi 4 mai 2021 au plus tard.', ['2021-05-04 registration by']],
    ["L'inscription en ligne est ouverte jusqu'au 7 juin 2021.", ['2021-06-07 registration until']],
    [
      "Au plus tard le 3 mars 2021, les délégués devront s'inscrire au moyen du formulaire en ligne.",
      ['2021-03-03 registration by'],
    ],
    [
      'Les demandes de bourse, accompagnées du formulaire, doivent être renvoyées avant le 12 mars 2021.',
      ['2021-03-12 fellowship before'],
    ],
    ["Veuillez renvoyer le formulaire d'inscription (Annexe 2) d'ici au 9 avril 2021.", ['2021-04-09 registration by']],
    ['Une demande de visa doit nous être adressée le 2 avril 2021 au plus tard.', ['2021-04-02 visa by']],
    ['Vos observations sur le projet sont attendues pour le 30 juin 2021 au plus tard.', ['2021-06-30 comment by']],
    [
      "Je vous saurais gré de répondre au questionnaire de l'Annexe 1 avant le 1er juillet 2021.",
      ['2021-07-01 reply before'],
    ],
    ['La consultation se terminera le 18 juin 2021.', ['2021-06-18 consultation until']],
    [
      "Au 18 juin 2021, date de fin de la consultation, aucune objection n'avait été reçue.",
      ['2021-06-18 consultation until'],
    ],
    ['La consultation électronique se déroulera du 3 mai au 18 juin 2021.', ['2021-06-18 consultation until']],
    ['Les candidatures reçues après le 22 juillet 2021 ne seront pas examinées.', ['2021-07-22 nomination by']],
    [
      "Les demandes d'interprétation doivent parvenir au secrétariat avant fin mars 2021.",
      ['2021-03 interpretation before'],
    ],
    ["Date limite d'inscription: 5 mai 2021", ['2021-05-05 registration by']],
    [
      'La préinscription, obligatoire, se fait en ligne; elle sera ouverte du 2 avril au 10 mai 2021.',
      ['2021-05-10 registration until'],
    ],
    [
      'Les réponses au questionnaire seront recueillies entre le 1er avril et le 28 mai 2021.',
      ['2021-05-28 reply until'],
    ],
    ["Les offres des pays hôtes seront acceptées jusqu'au 28 juin 2021.", ['2021-06-28 other until']],
    ["L'exposition sera ouverte du 2 avril au 10 mai 2021.", []],
    ['Les diapositives sont à transmettre au secrétariat pour le 7 mai 2021.', ['2021-05-07 contribution by']],
    ["La Secrétaire générale est chargée d'engager des négociations avant le 3 mai 2021.", ['2021-05-03 other before']],
    [
      'Veuillez renvoyer la fiche jointe dans les meilleurs délais et, en tout cas, avant le 3 mai 2021.',
      ['2021-05-03 reply before'],
    ],
    [
      'La date limite pour la soumission des contributions est fixée au 10 mai 2021 à 23 h 59 UTC.',
      ['2021-05-10 contribution by'],
    ],
    ["Le délai de réponse au questionnaire est prorogé jusqu'au 14 mai 2021.", ['2021-05-14 reply by']],
    ["Le TSB publiera le projet d'ordre du jour au plus tard le 1er avril 2021.", ['2021-04-01 other by']],
    [
      'Les États Membres sont invités à désigner un coordonnateur avant le 28 mai 2021.',
      ['2021-05-28 nomination before'],
    ],
    [
      'Les entités qui souhaitent devenir membre doivent se manifester avant le 5 mai 2021.',
      ['2021-05-05 accession before'],
    ],
    [
      "Prière d'envoyer vos contributions avant le 4 mai 2021 et votre inscription avant le 20 mai 2021.",
      ['2021-05-04 contribution before', '2021-05-20 registration before'],
    ],
    [
      "Les dates à respecter sont les suivantes: au plus tard le 4 mai 2021 pour les contributions et le 20 mai 2021 pour l'inscription.",
      ['2021-05-04 contribution by', '2021-05-20 registration by'],
    ],
    [
      'Au lieu de «avant le 5 mai 2021», lire «avant le 12 mai 2021» pour les contributions.',
      ['2021-05-12 contribution before'],
    ],
    [
      "La date limite d'inscription, initialement fixée au 5 mai 2021, est reportée au 12 mai 2021.",
      ['2021-05-12 registration by'],
    ],
    ["La date limite d'inscription est reportée du 5 mai au 12 mai 2021.", ['2021-05-12 registration by']],
    [
      'Les contributions sont rédigées dans une langue officielle. Elles doivent nous parvenir au plus tard le 6 mai 2021.',
      ['2021-05-06 contribution by'],
    ],
    ['Veuillez vous inscrire avant le 20 mars.', ['2021-03-20 registration before']],
    ['Veuillez vous inscrire avant le 20 janvier.', ['2022-01-20 registration before']],
    [
      "Le Président vous prie de l'aider à recueillir les coordonnées des experts. Merci d'envoyer votre contribution le 8 mars 2021 au plus tard.",
      ['2021-03-08 reply by'],
    ],
    [
      'Veuillez faire savoir au TSB, avant le 8 mars 2021, si votre Administration approuve le texte.',
      ['2021-03-08 reply before'],
    ],
    ['Les inscriptions seront closes le mercredi 10 mars 2021.', ['2021-03-10 registration by']],
    [
      "Les candidatures doivent parvenir au plus tard 28 jours avant l'ouverture de la Conférence, soit le 29 août 2021 à 23 h 59.",
      ['2021-08-29 nomination by'],
    ],
    ["La période d'examen s'étendra sur deux mois, jusqu'au 25 avril 2021.", ['2021-04-25 consultation until']],
    ["La consultation s'est achevée le 3 février 2021.", ['2021-02-03 consultation until']],
    [
      'Les résumés doivent être soumis avant le 2 mai 2021; la notification sera envoyée le 15 juin 2021.',
      ['2021-05-02 contribution before'],
    ],
    [
      "Les États Membres sont invités à informer le Secrétariat, d'ici au 10 juillet 2021 à 23 h 59 (UTC), s'ils approuvent le projet.",
      ['2021-07-10 reply by'],
    ],
    ['Les inscriptions seront closes: date de clôture le 8 mars 2021.', ['2021-03-08 registration by']],
  ])('%s', (text, deadlines) => {
    expect(read(text)).toEqual(deadlines);
  });

  test('hour, zone, words and group of a deadline', () => {
    const { findings, text } = detect([
      'Les membres sont priés de soumettre leurs contributions à la JCA-QKD au plus tard le 10 mai 2021 à 23 h 59 UTC.',
    ]);
    expect(findings[0]?.value).toEqual({
      date: '2021-05-10',
      precision: 'minute',
      time: '23:59',
      timeZone: 'UTC',
      kind: 'contribution',
      qualifier: 'by',
      action: 'soumettre leurs contributions à la JCA-QKD',
      group: 'JCA-QKD',
      status: null,
      replaces: null,
    });
    const span = findings[0]?.clues[0]?.span;
    expect(clean(text.slice(span?.start, span?.end))).toBe('au plus tard le 10 mai 2021 à 23 h 59 UTC');
  });

  test('the Bureau that receives a paper is not the group it is for', () => {
    expect(
      detect(['Les contributions doivent parvenir au TSB avant le 10 mai 2021.']).findings[0]?.value.group,
    ).toBeNull();
  });

  test('what is due, where it is named and not asked for by a verb', () => {
    const [finding] = detect(['Les demandes de bourse doivent parvenir au TSB avant le 10 mai 2021.']).findings;
    expect(finding?.value.action).toBe('Les demandes de bourse');
  });
});

describe('how secretariats word them', () => {
  test.each<[string, string[]]>([
    [
      "Les Etats Membres voudront bien remplir le formulaire de l'Annexe 2 et le renvoyer au plus tard à 23 h 59 UTC le 5 avril 2024.",
      ['2024-04-05 reply'],
    ],
    [
      "Un Membre du Secteur qui a connaissance d'un brevet visant tout ou partie de ces textes est invité à le déclarer avant le 1er mars 2024. Les observations de forme peuvent être envoyées au TSB jusqu'au 12 mars 2024.",
      ['2024-03-01 other', '2024-03-12 comment'],
    ],
    [
      "L'inscription est gratuite; elle se fait au moyen du formulaire joint, à renvoyer jusqu'au 21 novembre 2024.",
      ['2024-11-21 registration'],
    ],
    [
      "L'inscription en ligne, ouverte depuis le 4 mars 2024, prendra fin le 17 mai 2024 à minuit.",
      ['2024-05-17 registration'],
    ],
    ["Les contributions doivent être soumises d'ici au 5 mars 2024 à 16 heures UTC.", ['2024-03-05 contribution']],
    [
      'La date limite de soumission des contributions est fixée au 19 juin 2024 à 16 heures UTC.',
      ['2024-06-19 contribution'],
    ],
    [
      "Les contributions peuvent être envoyées jusqu'au 5 mars 2024, à 18 h 00 (heure de Genève).",
      ['2024-03-05 contribution'],
    ],
    [
      'Veuillez vous inscrire et présenter vos demandes de visa avant le 3 mai 2024.',
      ['2024-05-03 visa', '2024-05-03 registration'],
    ],
    [
      "Les demandes de bourse et d'interprétation devront parvenir au TSB avant le 4 mai 2024.",
      ['2024-05-04 fellowship', '2024-05-04 interpretation'],
    ],
    [
      "Les participants qui ont besoin d'un visa sont priés de s'inscrire au plus tard le 2 mai 2024.",
      ['2024-05-02 registration'],
    ],
    [
      "Je vous saurais gré de bien vouloir me faire parvenir vos observations d'ici au 30 avril.",
      ['2024-04-30 comment'],
    ],
    ['Vos observations éventuelles sont à envoyer pour le 15 mai 2024 au plus tard.', ['2024-05-15 comment']],
    [
      'Toutes les observations devront parvenir au Bureau au plus tard le 12 avril 2024 à 16 h 00 UTC, et les contributions le 19 avril 2024.',
      ['2024-04-12 comment', '2024-04-19 contribution'],
    ],
    [
      'Si vous souhaitez formuler des observations, je vous prie de les transmettre avant fin avril 2024.',
      ['2024-04 comment'],
    ],
    ['La période de candidature, ouverte le 1er février 2024, sera close le 31 mars 2024.', ['2024-03-31 nomination']],
    ['Les candidatures seront reçues du 1er février au 31 mars 2024.', ['2024-03-31 nomination']],
    [
      "Les États Membres disposent d'un délai de deux mois pour répondre, soit jusqu'au 14 mai 2024.",
      ['2024-05-14 reply'],
    ],
    [
      'Conformément au § 9.4 de la Résolution 1, la consultation prendra fin le 12 juin 2024.',
      ['2024-06-12 consultation'],
    ],
    ['Les réponses reçues après le 12 juin 2024 ne seront pas prises en compte.', ['2024-06-12 reply']],
    ['Date limite de réception des réponses: 14 juin 2024', ['2024-06-14 reply']],
    ['Date limite: 14 juin 2024', ['2024-06-14 other']],
    [
      'Les auteurs sont invités à envoyer un résumé de leur exposé au plus tard le 1er mai 2024 et le texte complet avant le 15 juin 2024.',
      ['2024-05-01 contribution', '2024-06-15 contribution'],
    ],
    ["Les chambres doivent être réservées au moyen du formulaire joint d'ici au 3 mai 2024.", ['2024-05-03 other']],
    ['Il vous est demandé de répondre au questionnaire pour le 1er mars 2024.', ['2024-03-01 reply']],
    ['Prière de confirmer votre participation avant le 1er mars 2024.', ['2024-03-01 registration']],
    [
      "L'inscription est obligatoire et s'effectuera en ligne à partir du 3 février 2024 et jusqu'au 22 avril 2024.",
      ['2024-04-22 registration'],
    ],
    [
      'Les noms des représentants désignés devraient être communiqués au TSB au plus tard le vendredi 22 mars 2024.',
      ['2024-03-22 nomination'],
    ],
    [
      "Je vous invite à vous inscrire en ligne dès que possible, et en tout cas avant le 3 mai 2024, à l'adresse http://www.itu.int.",
      ['2024-05-03 registration'],
    ],
  ])('%s', (text, deadlines) => {
    const { findings } = detect([text], { year: 2024, month: 1, day: 15 });
    expect(findings.map(({ value }) => `${value.date} ${value.kind}`).toSorted()).toEqual(deadlines.toSorted());
  });
});

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

describe('tables of other shapes', () => {
  test('a row that a converter ran together', () => {
    expect(
      read(
        'Les dates à retenir sont les suivantes:',
        'Date             Mesure',
        '---------------- ----------------',
        '20 mars 2021     Demandes de visa 3 avril 2021     Contributions à envoyer au TSB 10 avril 2021    Inscription',
      ),
    ).toEqual(['2021-03-20 visa -', '2021-04-03 contribution -', '2021-04-10 registration -']);
  });

  test('a table on its side, with and without labels', () => {
    expect(
      read(
        ...table([
          ['Échéance', '3 mai 2021', '20 mai 2021'],
          ['Mesure', 'Inscription', 'Soumission des contributions'],
        ]),
      ),
    ).toEqual(['2021-05-03 registration -', '2021-05-20 contribution -']);
    expect(
      read(
        ...table([
          ['Inscription', 'Contributions', 'Demandes de visa'],
          ['3 mai 2021', '20 mai 2021', '5 avril 2021'],
        ]),
      ),
    ).toEqual(['2021-05-03 registration -', '2021-05-20 contribution -', '2021-04-05 visa -']);
  });

  test('a table whose last rows became lines', () => {
    expect(
      read(
        'Principales échéances:',
        ...table([
          ['3 avril 2021', 'Soumission des contributions'],
          ['22 avril 2021', 'Demandes de bourse'],
        ]),
        "-\tDemandes d'interprétation",
        '6 mai 2021\t-\tInscription préalable',
        "-\tLettres d'invitation",
      ),
    ).toEqual([
      '2021-04-03 contribution -',
      '2021-04-22 fellowship -',
      '2021-04-22 interpretation -',
      '2021-05-06 registration -',
      '2021-05-06 visa -',
    ]);
  });

  test('a form says in its heading what is sent back', () => {
    expect(
      read(
        { text: 'Demande de bourse', zone: 'annex', annex: 0 },
        { text: '(à renvoyer avant le 12 mars 2021)', zone: 'annex', annex: 0 },
      ),
    ).toEqual(['2021-03-12 fellowship before']);
  });

  test('a day that one place names without what is due', () => {
    const { findings } = detect([
      'Au point 3, au lieu de "le 3 mai 2021", lire "le 5 mai 2021 au plus tard".',
      'Les réponses doivent parvenir au Bureau le 5 mai 2021 au plus tard.',
    ]);
    expect(findings.map(shown)).toEqual(['2021-05-05 reply by']);
    expect(findings[0]?.clues).toHaveLength(2);
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

describe('tables and lists of key dates', () => {
  test('dates first, several things due on one date', () => {
    expect(
      read(
        'Principales échéances:',
        ...table([
          [
            '20 mai 2021',
            ['– Demandes de bourse', "– Demandes d'interprétation", '– Autres demandes de bourse partielle'],
          ],
          ['27 mai 2021', '– Inscription préalable (en ligne)'],
          ['9-11 juin 2021', 'Réunion de la JCA-QKD'],
        ]),
      ),
    ).toEqual(['2021-05-20 fellowship -', '2021-05-20 interpretation -', '2021-05-27 registration -']);
  });

  test('how long before the meeting, date, what is due', () => {
    const { findings } = detect([
      'Principales échéances (avant la réunion)',
      ...table([
        ['Deux mois', '12 mars 2021', '– Soumission des contributions pour lesquelles une traduction est demandée'],
        [
          'Un mois',
          '12 avril 2021',
          ['– Inscription préalable', "– Demandes de lettres visant à faciliter l'obtention du visa"],
        ],
        ['12 jours calendaires', '29 avril 2021', '– Délai final pour la soumission des contributions'],
      ]),
    ]);
    expect(findings.map(shown)).toEqual([
      '2021-03-12 contribution -',
      '2021-04-12 registration -',
      '2021-04-12 visa -',
      '2021-04-29 contribution by',
    ]);
    expect(findings[1]?.value.action).toBe('Inscription préalable');
  });

  test('a header row, the date in the last column, the meeting itself among the rows', () => {
    expect(
      read(
        ...table([
          ['Étape', 'Date limite'],
          ['Ouverture des inscriptions', '1er mars 2021'],
          ['Inscription', '1er avril 2021'],
          ['Soumission de contributions', '8 avril 2021'],
          ['Date de la réunion', '8 et 9 mai 2021'],
        ]),
      ),
    ).toEqual(['2021-04-01 registration by', '2021-04-08 contribution by']);
  });

  test('a row that says itself that it is a deadline', () => {
    expect(
      read(
        ...table([
          ['Lieu', 'Genève'],
          ['Dates', '3-7 mai 2021'],
          ["Date limite d'inscription", '1er avril 2021'],
        ]),
      ),
    ).toEqual(['2021-04-01 registration by']);
  });

  test('a calendar whose headers say which column is a deadline', () => {
    const { findings } = detect(
      table([
        ['Groupe', 'Date de la réunion', 'Date limite de soumission des contributions', "Séance d'ouverture"],
        [
          "Commission d'études 5",
          '8 et 9 juin 2021',
          'Mardi 1er juin 2021 à 16 heures UTC',
          '8 juin 2021 à 9 h 30 (heure locale)',
        ],
      ]),
    );
    expect(findings.map(shown)).toEqual(['2021-06-01 contribution by']);
    expect(findings[0]?.value).toMatchObject({ time: '16:00', timeZone: 'UTC', group: 'CE 5' });
  });

  test('a corrigendum whose old and new texts stand on lines of their own', () => {
    expect(
      read(
        'Au paragraphe 4, au lieu de:',
        '«Les contributions doivent parvenir au TSB avant le 3 avril 2021»',
        'lire:',
        '«Les contributions doivent parvenir au TSB avant le 10 avril 2021»',
      ),
    ).toEqual(['2021-04-10 contribution before']);
  });

  test('a table of another matter has none', () => {
    expect(
      read(
        'Liste des Recommandations approuvées',
        ...table([
          ['Recommandation', 'Date'],
          ['UIT-T Y.3800', '3 octobre 2019'],
          ['UIT-T Y.3801', '4 avril 2020'],
        ]),
      ),
    ).toEqual([]);
  });

  test('a plain list under a heading', () => {
    expect(
      read(
        'Dates importantes',
        '– Inscription: 5 mai 2021',
        '– Contributions (documents à traduire): 12 avril 2021',
        '– Réunion: 7-9 juin 2021',
        'Je vous prie de croire à ma considération distinguée.',
      ),
    ).toEqual(['2021-05-05 registration -', '2021-04-12 contribution -']);
  });

  test('a date on a line of its own, and what is due under it', () => {
    expect(
      read(
        'Principales échéances:',
        '27 mai 2021',
        '–\tInscription préalable',
        '20 mai2021',
        '–\tSoumission des contributions',
        "9\tUn projet d'ordre du jour figure dans l'Annexe B.",
      ),
    ).toEqual(['2021-05-27 registration -', '2021-05-20 contribution -']);
  });

  test('the text and the table name one deadline: two clues', () => {
    const { findings } = detect([
      'Les contributions sont à soumettre avant le 20 mai 2021 au plus tard.',
      'Principales échéances:',
      ...table([['20 mai 2021', '– Soumission des contributions']]),
    ]);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.clues.map(({ basis }) => basis)).toEqual(['worded', 'labelled']);
    expect(findings[0]?.value.qualifier).toBe('by');
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

describe('dates that replace others', () => {
  test.each<[string, readonly (readonly string[])[], string[]]>([
    [
      'only the new column counts',
      [
        ['Mesure à prendre', 'Ancienne date', 'Nouvelle date'],
        ['Demandes de bourse', '11 mars 2021', '18 mars 2021'],
        ['Inscription', '16 mars 2021', 'Sans objet'],
      ],
      ['2021-03-18 fellowship -'],
    ],
    [
      'whichever stands first',
      [
        ['Nouveau délai', 'Délai initial', 'Objet'],
        ['18 mars 2021', '11 mars 2021', 'Contributions'],
        ['20 mars 2021', '12 mars 2021', 'Visa'],
      ],
      ['2021-03-18 contribution by', '2021-03-20 visa by'],
    ],
    [
      'a date that stays is the old one',
      [
        ['Objet', 'Au lieu de', 'Lire'],
        ['Contributions', '11 mars 2021', 'inchangé'],
        ['Inscription', '12 mars 2021', '20 mars 2021'],
      ],
      ['2021-03-11 contribution -', '2021-03-20 registration -'],
    ],
    [
      'two columns of dates that do not replace each other',
      [
        ['Mesure', 'Date limite (CE 13)', 'Date limite (CE 5)'],
        ['Inscription', '12 mars 2021', '20 mars 2021'],
      ],
      ['2021-03-12 registration by', '2021-03-20 registration by'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(read('Les délais sont modifiés en conséquence:', ...table(rows))).toEqual(expected);
  });
});

describe('schedules known by what is in them', () => {
  test.each<[string, (string | Line)[], string[]]>([
    [
      'a corrigendum says which table it replaces',
      [
        'Annexe A. Le tableau des échéances est remplacé par le suivant:',
        ...table([
          ['9 mars 2021', 'Dépôt des contributions (18 h 00, heure de Genève)'],
          ['12 mars 2021', 'Demandes de lettre pour le visa'],
        ]),
      ],
      ['2021-03-09 contribution -', '2021-03-12 visa -'],
    ],
    [
      'every row has a date to come and a thing due',
      [
        'Le tableau devient:',
        ...table([
          ['Demandes de bourse', '9 mars 2021'],
          ['Inscription en ligne', '12 mars 2021'],
        ]),
      ],
      ['2021-03-09 fellowship -', '2021-03-12 registration -'],
    ],
    [
      'a table of what has happened is none',
      [
        'Le projet a suivi les étapes que voici.',
        ...table([
          ['Réception des contributions', '9 mars 2020'],
          ['Désignation des candidats', '12 mars 2020'],
        ]),
      ],
      [],
    ],
    [
      'nor is one in which other things happen too',
      [
        'Le programme est le suivant.',
        ...table([
          ['9 mars 2021', 'Présentation des résumés'],
          ['10 mars 2021', 'Visite du laboratoire'],
        ]),
      ],
      [],
    ],
    [
      'dates that a letter points out',
      [
        'Nous appelons votre attention sur les dates suivantes:',
        "• 9 mars 2021: demandes de lettre d'invitation en vue de l'obtention d'un visa;",
        '• 30 mars 2021: clôture des inscriptions.',
      ],
      ['2021-03-09 visa -', '2021-03-30 registration by'],
    ],
    [
      'dates of workshops are none',
      [
        'Les ateliers auront lieu aux dates suivantes:',
        '• 9 mars 2021: Lomé;',
        '• 30 mars 2021: Atelier pratique, Dakar.',
      ],
      [],
    ],
    [
      'numbered paragraphs behind the table are the letter',
      [
        'Principales échéances:',
        ...table([['11 mars 2021', 'Inscription préalable']]),
        "7.\tLa Commission d'études 5 est présidée par M. Luc Perrin.",
        '8.\tCette réunion fait suite à celles de Lomé (2-5 mai 2019) et de Dakar (12-15 mars 2020). Elle préparera la session du 5 juin 2021.',
      ],
      ['2021-03-11 registration -'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(read(...lines)).toEqual(expected);
  });
});

test('under a header of due dates an amount is what is due', () => {
  const rows = table([
    ['Échéance', 'Montant'],
    ['30 juin 2021', '50 %'],
    ['30 septembre 2021', '50 %'],
  ]);
  expect(read('Les paiements sont échelonnés.', ...rows)).toEqual(['2021-06-30 other -', '2021-09-30 other -']);
});

describe('hours apart from their day', () => {
  const timed = (...lines: (string | Line)[]): string[] =>
    detect(lines).findings.map(
      ({ value }) =>
        `${value.date} ${value.time ?? '-'} ${value.timeZone ?? '-'} ${value.kind} ${value.qualifier ?? '-'}`,
    );
  test.each<[string, (string | Line)[], string[]]>([
    [
      'behind the words that make the day the last',
      ['Les contributions doivent être soumises le 6 mars 2021 au plus tard (23 h 59, heure de Genève).'],
      ['2021-03-06 23:59 Europe/Zurich contribution by'],
    ],
    [
      'without a bracket',
      ['Les inscriptions devront parvenir au TSB le 6 mars 2021 au plus tard à 18 heures UTC.'],
      ['2021-03-06 18:00 UTC registration by'],
    ],
    [
      'in the next cell',
      ['Échéances:', ...table([['9 mars 2021', 'Dépôt des contributions (18 h 00, heure de Genève)']])],
      ['2021-03-09 18:00 Europe/Zurich contribution -'],
    ],
    [
      'at the end of a line of a list',
      ['Échéances:', '• 9 mars 2021: dépôt des contributions (18 h 00, heure de Genève);'],
      ['2021-03-09 18:00 Europe/Zurich contribution -'],
    ],
    [
      'a number in the next cell is no hour',
      ['Échéances:', ...table([['9 mars 2021', 'Dépôt des contributions (18 pages au plus)']])],
      ['2021-03-09 - - contribution -'],
    ],
    [
      'the clock that the letter gives all its hours',
      [
        'Les inscriptions devront parvenir au TSB le 6 mars 2021 à 18 h au plus tard.',
        'Sauf indication contraire, toutes les heures mentionnées sont exprimées en heure de Genève.',
      ],
      ['2021-03-06 18:00 Europe/Zurich registration by'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(timed(...lines)).toEqual(expected);
  });
  test('point at their own words', () => {
    const { findings, text } = detect(['Échéances:', ...table([['9 mars 2021', 'Contributions (18 h 00)']])]);
    expect(findings[0]?.clues.map(({ span }) => clean(text.slice(span.start, span.end)))).toEqual([
      '9 mars 2021',
      '18 h 00',
    ]);
  });
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

test.each([
  [
    "En vertu de la Résolution 9 (Rév. Oran, 2016) de l'AMNT, les contributions reçues après le 5 mai 2021 seront rejetées.",
    null,
  ],
  ["Les contributions à l'AMNT doivent être reçues avant le 5 mai 2021.", 'AMNT'],
])('a conference named for a text that it adopted is not whom papers are for: %s', async (sentence, group) => {
  const { deadlines } = await recordOf(circular(`1\t${sentence}`));
  expect(deadlines.map((each) => each.group)).toEqual([group]);
});

describe('the group whose meeting a contribution is for', () => {
  const groups = (...lines: (string | Line)[]): (string | null)[] =>
    detect(lines).findings.map(({ value }) => value.group);
  const subject: Line = { text: "Réunion de la Commission d'études 5", zone: 'letterhead' };
  test.each<[string, (string | Line)[], (string | null)[]]>([
    [
      'named in the sentence before',
      [
        "La réunion de la Commission d'études 13 aura lieu en mai 2021. Les contributions à cette réunion devront parvenir au TSB avant le 4 mai 2021.",
      ],
      ['CE 13'],
    ],
    [
      'that of the subject',
      [subject, 'Les contributions à la réunion doivent parvenir au TSB avant le 4 mai 2021.'],
      ['CE 5'],
    ],
    [
      'none where they are for something else',
      [subject, 'Les contributions à cet ouvrage doivent parvenir au TSB avant le 4 mai 2021.'],
      [null],
    ],
    [
      'the same for an inscription',
      [subject, 'Les inscriptions à la réunion doivent parvenir au TSB avant le 4 mai 2021.'],
      ['CE 5'],
    ],
    [
      'none for an inscription to a workshop held beside it',
      [subject, "Les inscriptions à l'atelier doivent parvenir au TSB avant le 4 mai 2021."],
      [null],
    ],
    [
      'none for what is asked of the secretariat',
      [subject, 'Les demandes de bourse doivent parvenir au TSB avant le 4 mai 2021.'],
      [null],
    ],
  ])('%s', (_, lines, expected) => {
    expect(groups(...lines)).toEqual(expected);
  });
});

describe('days that no longer hold', () => {
  test.each<[string, string[]]>([
    ['La réunion était prévue à Genève du 2 au 4 juin 2021. Elle est reportée du 9 au 11 juin 2021.', []],
    ["L'atelier, annoncé pour le 2 juin 2021, est reprogrammé le 9 juin 2021.", []],
    ['Le délai de réponse expirait le 3 mai 2021. Il est reporté au 31 mai 2021.', ['2021-05-31 reply by']],
    [
      'Les inscriptions, qui devaient être closes le 3 mai, seront acceptées jusqu’au 31 mai 2021.',
      ['2021-05-31 registration until'],
    ],
    ['Le délai de réponse, qui expirait le 3 mai 2021, est prorogé au 31 mai 2021.', ['2021-05-31 reply by']],
    [
      'Les contributions, attendues au départ pour le 3 mai 2021, devront parvenir au TSB avant le 10 mai 2021.',
      ['2021-05-10 contribution before'],
    ],
    [
      'Les inscriptions, prévues jusqu’au 3 mai 2021, sont prolongées jusqu’au 31 mai 2021.',
      ['2021-05-31 registration until'],
    ],
    [
      'Les demandes de bourse doivent être présentées avant le 10 mai 2021 (au lieu du 3 mai 2021).',
      ['2021-05-10 fellowship before'],
    ],
    [
      'Les demandes de bourse doivent être présentées avant le 10 mai 2021 et non avant le 3 mai 2021.',
      ['2021-05-10 fellowship before'],
    ],
    // no other day takes the place of these
    ['Le mandat du Groupe est prolongé jusqu’au 31 décembre 2022.', []],
    [
      'Les experts, qui devaient s’inscrire avant le 3 mai 2021, recevront leur badge le 4 mai 2021.',
      ['2021-05-03 registration before'],
    ],
    [
      'Les contributions seront envoyées avant le 10 mai 2021 au lieu de réunion indiqué, et les inscriptions avant le 3 mai 2021.',
      ['2021-05-10 contribution before', '2021-05-03 registration before'],
    ],
  ])('%s', (sentence, expected) => expect(read(sentence)).toEqual(expected));

  test('items of a list under an announcement keep their new day alone, and a tab behind a label parts nothing', () => {
    expect(
      read(
        'Les échéances sont modifiées comme suit:',
        'a)\tInscription: 20 mai 2021 (au lieu du 13 mai 2021);',
        'b)\tla date limite de soumission des contributions, fixée au 3 mai 2021, est repoussée au 10 mai 2021;',
        'c)\tles demandes de bourse devront être présentées avant le 12 mai 2021 (au lieu du 4 mai 2021);',
      ),
    ).toEqual(['2021-05-20 registration -', '2021-05-10 contribution by', '2021-05-12 fellowship before']);
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
