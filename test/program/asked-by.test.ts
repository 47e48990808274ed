import { describe, expect, test } from 'vitest';
import { type Line, table } from '../support/made-document.js';
import { detectIn, shownDeadline } from '../support/read-deadlines.js';

const read = (...lines: (string | Line)[]): string[] => detectIn(lines).findings.map(shownDeadline);
const actions = (...lines: (string | Line)[]): (string | null)[] =>
  detectIn(lines).findings.map(({ value }) => value.action);

describe('what is asked for, in the present and in short', () => {
  test.each<[string, string[]]>([
    ['Les candidatures sont attendues avant le 9 avril 2021.', ['2021-04-09 nomination before']],
    ['Les demandes de visa sont exigées pour le 9 avril 2021.', ['2021-04-09 visa by']],
    ['Retour souhaité: 9 avril 2021', ['2021-04-09 other by']],
    ['Réponse au questionnaire requise: 9 avril 2021', ['2021-04-09 reply by']],
    ['Observations à transmettre au TSB: 9 avril 2021', ['2021-04-09 comment by']],
    ['À retourner avant le 9 avril 2021.', ['2021-04-09 reply before']],
    ["Il est possible de s'inscrire jusqu'au 9 avril 2021.", ['2021-04-09 registration until']],
    ["Les inscriptions sont encore possibles jusqu'au 9 avril 2021.", ['2021-04-09 registration until']],
    ["Les membres ont jusqu'au 9 avril 2021 pour répondre au questionnaire.", ['2021-04-09 reply until']],
    ["La demande d'accréditation est à déposer avant le 9 avril 2021.", ['2021-04-09 registration before']],
    ['Documents pour traduction: au plus tard le 9 avril 2021.', ['2021-04-09 contribution by']],
  ])('%s', (text, deadlines) => {
    expect(read(text)).toEqual(deadlines);
  });
});

describe('days after which nothing is taken', () => {
  test.each<[string, string[]]>([
    ['Les contributions parvenues après le 9 avril 2021 ne seront pas traduites.', ['2021-04-09 contribution by']],
    ['Toute candidature reçue après le 9 avril 2021 sera écartée.', ['2021-04-09 nomination by']],
    ['Passé le 9 avril 2021, aucune inscription ne sera enregistrée.', ['2021-04-09 registration by']],
    ['Il ne sera pas tenu compte des observations reçues après le 9 avril 2021.', ['2021-04-09 comment by']],
    ['Les demandes de bourse postérieures au 9 avril 2021 seront rejetées.', ['2021-04-09 fellowship by']],
  ])('%s', (text, deadlines) => {
    expect(read(text)).toEqual(deadlines);
  });

  test.each([
    "La prolongation ne pourra être décidée que par la Commission d'études 13 et n'ira pas au-delà du 30 juin 2022.",
    'Le mandat du Groupe ne sera pas prolongé au-delà du 30 juin 2022.',
  ])('%s binds nobody', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('what is due, and what that is about', () => {
  test.each<[string, string[]]>([
    [
      'Veuillez nous envoyer vos remarques sur le projet de rapport avant le 9 avril 2021.',
      ['2021-04-09 comment before'],
    ],
    [
      'Les observations relatives aux documents doivent être soumises avant le 9 avril 2021.',
      ['2021-04-09 comment before'],
    ],
    [
      'Le formulaire relatif aux demandes de bourse doit être renvoyé avant le 9 avril 2021.',
      ['2021-04-09 fellowship before'],
    ],
    [
      "Les fiches de demande de visa sont dans l'Annexe D. L'inscription est à faire avant le 9 avril 2021.",
      ['2021-04-09 registration before'],
    ],
    [
      "Au 5 février 2021, date limite de la consultation des membres, aucune objection n'était parvenue.",
      ['2021-02-05 consultation by'],
    ],
    [
      'Au terme de la consultation, le 5 février 2021, huit réponses avaient été reçues.',
      ['2021-02-05 consultation until'],
    ],
  ])('%s', (text, deadlines) => {
    expect(read(text)).toEqual(deadlines);
  });

  test.each([
    [
      'Les délégués sont priés de soumettre au plus tard le 9 avril 2021 leurs contributions.',
      'soumettre leurs contributions',
    ],
    ['Veuillez désigner, avant le 9 avril 2021, un point de contact.', 'désigner un point de contact'],
    ["La date limite du 9 avril 2021 pour les demandes de bourse n'est pas modifiée.", 'les demandes de bourse'],
    ["Le délai d'inscription du 9 avril 2021 est court.", 'inscription'],
  ])('%s', (text, action) => {
    expect(actions(text)).toEqual([action]);
  });
});

describe('rows without a date, and hours behind what is due', () => {
  test('an empty date cell belongs to the date above', () => {
    const rows = table([
      ['Date', 'Action'],
      ['9 avril 2021', 'Contributions'],
      ['', 'Demandes de visa'],
      ['7 mai 2021', 'Inscription'],
      ['', "Demandes d'interprétation"],
    ]).filter(({ text }) => text !== '');
    expect(read('Principales échéances:', ...rows)).toEqual([
      '2021-04-09 contribution -',
      '2021-04-09 visa -',
      '2021-05-07 registration -',
      '2021-05-07 interpretation -',
    ]);
  });

  test('where the dates stand right, too', () => {
    const rows = table([
      ['Mesure', 'Date limite'],
      ['Contributions', '9 avril 2021'],
      ['Demandes de visa', ''],
    ]).filter(({ text }) => text !== '');
    expect(read(...rows)).toEqual(['2021-04-09 contribution by', '2021-04-09 visa by']);
  });

  test.each<[string, (string | Line)[]]>([
    ['in a line', ['Principales échéances:', '9 avril 2021 – Contributions, à 18 h 30 (heure de Lima) au plus tard']],
    [
      'in a cell',
      table([
        ['Date limite', 'Mesure'],
        ['9 avril 2021', 'Contributions, à 18 h 30 (heure de Lima)'],
      ]),
    ],
    [
      'in a bracket',
      table([
        ['Date limite', 'Mesure'],
        ['9 avril 2021', 'Contributions (à 18 h 30, heure de Lima)'],
      ]),
    ],
  ])('hours %s', (_, lines) => {
    const [first] = detectIn(lines).findings;
    expect(first?.value).toMatchObject({ time: '18:30', timeZone: 'America/Lima', action: 'Contributions' });
  });
});

describe('consultations, by the words that open and close them', () => {
  test.each([
    "La consultation s'est ouverte le 8 février 2021 pour s'achever le 9 avril 2021.",
    "La période d'approbation débutera le 8 février 2021 pour prendre fin le 9 avril 2021.",
    "La consultation, engagée le 8 février 2021, s'est conclue le 9 avril 2021 sans observation.",
    'La consultation, qui devait se terminer le 9 avril 2021, a permis de recueillir douze avis.',
    'Le scrutin est arrivé à son terme le 9 avril 2021.',
    'La consultation a couru du 8 février au 9 avril 2021.',
    "La consultation prévue au § 4 s'est étendue du 8 février au 9 avril 2021.",
    "La consultation a été lancée pour un mois, soit jusqu'au 9 avril 2021.",
  ])('%s', (text) => {
    expect(read(text)).toEqual(['2021-04-09 consultation until']);
  });

  test("a meeting that opened to end on a day isn't one", () => {
    expect(read("La réunion s'est ouverte le 7 avril 2021 pour s'achever le 9 avril 2021.")).toEqual([]);
  });
});

describe('who is asked to tell something, in any form of the verb', () => {
  test.each([
    'Nous serions heureux que les opérateurs nous indiquent, pour le 9 avril 2021, la bande qu’ils emploient.',
    'Il serait utile que les administrations fassent savoir au Bureau, pour le 9 avril 2021, si elles sont concernées.',
    'Le Bureau souhaiterait connaître, pour le 9 avril 2021, le nombre de stations.',
    'Il est demandé que chaque opérateur et chaque administration fournissent pour le 9 avril 2021 la liste de leurs stations.',
    'Les opérateurs intéressés préciseront pour le 9 avril 2021 au plus tard la bande employée.',
    'Le Bureau attend de chaque opérateur qu’il lui signale, au plus tard le 9 avril 2021, les stations fermées.',
    'Chaque administration confirmera au secrétariat, le 9 avril 2021 au plus tard, les données ci-jointes.',
  ])('%s', (text) => {
    expect(read(text)).toEqual(['2021-04-09 reply by']);
  });
});

describe('what is taken until a day', () => {
  test.each<[string, string[]]>([
    ["Les inscriptions sont reçues jusqu'au 9 avril 2021.", ['2021-04-09 registration until']],
    ["On s'inscrit sur place jusqu'au 9 avril 2021.", ['2021-04-09 registration until']],
    ["Les observations sont recueillies jusqu'au 9 avril 2021.", ['2021-04-09 comment until']],
    ["Les inscriptions reçues jusqu'au 9 avril 2021 sont au nombre de douze.", []],
  ])('%s', (text, deadlines) => {
    expect(read(text)).toEqual(deadlines);
  });
});

describe('what is asked by other words', () => {
  test.each<[string, string[]]>([
    ["Chacun peut commenter l'avant-projet d'ici au 9 avril 2021.", ['2021-04-09 comment by']],
    ["On s'inscrira auprès du secrétariat, au plus tard le 9 avril 2021.", ['2021-04-09 registration by']],
    [
      'Chaque administration voudra bien inscrire sa délégation avant le 9 avril 2021.',
      ['2021-04-09 registration before'],
    ],
    [
      'Les intervenants feront parvenir le texte de leur exposé avant le 9 avril 2021. Tous renseignements figurent en ligne.',
      ['2021-04-09 contribution before'],
    ],
    ["– de dresser un bilan et de l'adresser au GCNT avant le 9 avril 2021;", ['2021-04-09 other before']],
    [
      "– d'organiser, du 8 février au 9 avril 2021, une vaste consultation des membres;",
      ['2021-04-09 consultation until'],
    ],
    ['De janvier à mars, le Groupe a publié ce bilan, avant le 9 avril 2021.', []],
  ])('%s', (text, deadlines) => {
    expect(read(text)).toEqual(deadlines);
  });
});
