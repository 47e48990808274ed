import { describe, expect, test } from 'vitest';
import { findDates } from '../src/detect/dates.js';
import { detectDeadlines } from '../src/detect/deadlines.js';
import { dateLocale } from '../src/locales/fr/dates.js';
import { deadlineLocale } from '../src/locales/fr/deadlines.js';
import type { CalendarDate } from '../src/model/annotation.js';
import type { Detection } from '../src/model/detection.js';
import type { Deadline } from '../src/model/record.js';
import { clean } from '../src/text/clean.js';
import { annotated, documentOf, type Line, table } from './document.js';

const letter: CalendarDate = { year: 2021, month: 2, day: 15 };
const names = {
  'JCA-QKD': 'JCA-QKD',
  "Commission d'études 13": 'CE 13',
  "Commission d'études 5": 'CE 5',
  TSB: 'TSB',
};

function detect(
  lines: readonly (string | Line)[],
  date: CalendarDate | null = letter,
): Detection<Deadline> & { text: string } {
  const document = documentOf(...lines);
  const detection = detectDeadlines(
    annotated(document, findDates(document, dateLocale).dates, names, date),
    deadlineLocale,
  );
  return { ...detection, text: document.text };
}

const shown = ({ value }: { value: Deadline }): string => `${value.date} ${value.kind} ${value.qualifier ?? '-'}`;
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

test('a long paragraph of dates is read in time that grows with its length', () => {
  const sentence =
    'Veuillez soumettre vos contributions et vous inscrire avant le 4 mai 2021 au plus tard, deux mois avant. ';
  const started = performance.now();
  read(sentence.repeat(3_000));
  expect(performance.now() - started).toBeLessThan(6_000);
});
