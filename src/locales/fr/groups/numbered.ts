import type { GroupLocale } from '../../../model/locale/groups.js';
import { pattern } from '../../../text/pattern.js';
import { partiesBefore1993, partyNumber } from '../../any/working-parties.js';

/** Numbers that each have something said of them in brackets: `1/9 (Mme X) et 2/9 (M. Y)`. */
const eachWithBracket = (number: string): string =>
  `(?: ?\\([^()]{3,120}\\)(?: ?[,;]| ?[,;]? et)(?: (?:de la|du))? ${number}(?= ?\\())*`;
const numbers = `\\d{1,2}(?:(?: ?,| ?;| et| ou| a| ?-) ?\\d{1,2}(?![\\p{L}\\p{N}/]))*${eachWithBracket('\\d{1,2}')}`;
/** The CCITT and the CCIR counted their study groups in Roman numbers. */
const romanOf = (letters: string): string =>
  `[${letters}]{1,5}(?:(?: ?,| et| ou) ?[${letters}]{1,5}(?![\\p{L}\\p{N}/]))*`;
const sector =
  "(?: \\(? ?(?:de l'|(?:du )?Secteur (?:de l'|des? |du )|(?:du )?Secteur |des? (?:la )?|du )?(?<sector>(?:UIT|ITU)-[TRD]|CCI(?:TT|R)|radiocommunications|normalisation des telecommunications|developpement des telecommunications|normalisation|developpement)>)?";

const partyOf = partiesBefore1993({ language: 'fr', and: 'et', numberSign: '(?:N[o°] ?)?', eachWithBracket });

/** Groups known by a number: study groups, working parties, task groups; and the Questions that name a study group. */
export const numberedGroups: Pick<GroupLocale, 'numbered' | 'owner' | 'questions'> = {
  numbered: [
    {
      acronym: 'CE',
      type: 'study-group',
      sector: null,
      oneInSingular: true,
      pattern: pattern({
        id: 'fr.groups.study-group',
        source: `<Commission(?<plural>s)? d'etudes? (?:N[o°]s? ?)?(?<numbers>${numbers}|${romanOf('ivx')})(?![\\p{L}\\p{N}/])${sector}`,
        matches: [
          "la Commission d'études 17",
          "la Commission d'études XV",
          "les Commissions d'études VII et IX",
          "les Commissions d'études 2, 9 et 13",
          "Commission d'études 2 de l'UIT-D",
          "Commission d'études 2 (UIT-D)",
          "COMMISSION D'ÉTUDES 5",
        ],
        rejects: ["les commissions d'études compétentes", "Commissions d'études de l'UIT-T"],
      }),
    },
    {
      acronym: 'CE',
      type: 'study-group',
      sector: null,
      pattern: pattern({
        id: 'fr.groups.study-group-short',
        source: `(?<!<[Ss]alles? )<(?:CE(?<plural>s)?|SG(?:s)?)(?: |-)?(?<numbers>${numbers}|(?<= )${romanOf('IVX')})(?![\\p{L}\\p{N}/]|-[\\p{L}\\d])${sector}`,
        flags: '',
        matches: ['la CE 17', 'à la CE17', 'les CE 5, 15 et 20', 'SG13', 'la CE XVII'],
        rejects: ['CE 17/XY', 'SG17-C823', 'la CE', 'ce 17 mai', 'SG17RG-AFR', 'la salle CE 2'],
      }),
    },
    {
      acronym: 'GT',
      type: 'other',
      sector: null,
      pattern: pattern({
        id: 'fr.groups.working-party',
        source: `<(?:[Gg]roupe(?<plural>s)? de travail|GROUPE DE TRAVAIL|GT|WP) ?(?<numbers>${partyNumber}(?:(?:,| et|,? ?et) ${partyNumber})*${eachWithBracket(partyNumber)})(?![\\p{L}\\p{N}/])`,
        flags: '',
        matches: [
          'le Groupe de travail 5A',
          'le GT 3/17',
          'les Groupes de travail 4A et 4C',
          'Groupes de travail 4A (Mme X, Mali) et 4C (M. Y)',
          'GT 5D',
          'GT 3J',
        ],
        rejects: ['Groupe de travail du Conseil', 'GT 5', 'WP5A/30'],
      }),
      sectorOfNumber: [
        { number: /[A-HJ-MP-S]/, sector: 'ITU-R' },
        { number: /\//, sector: 'ITU-T' },
      ],
    },
    partyOf('GTI', 'Groupe(?<plural>s)? de travail interimaires?|GTI', [
      'Groupe de travail intérimaire 8/15',
      'GROUPE DE TRAVAIL INTERIMAIRE PLEN/2',
      'les GTI 8/10 et 8/15',
    ]),
    partyOf(
      'GTIM',
      'Groupe(?<plural>s)? (?:de travail (?:interimaires? mixte|mixtes? interimaire)|mixtes? de travail interimaire)s?|GTIM',
      ['Groupe de travail intérimaire mixte 10-11/4', 'GTIM 10-11/4'],
    ),
    partyOf('GTM', 'Groupe(?<plural>s)? (?:de travail mixte|mixtes? de travail)s?|GTM', [
      'Groupe de travail mixte 10-11S',
      'Groupe mixte de travail 10-11S',
      'GTM 10-11Q',
    ]),
    partyOf(
      'GAS',
      'Groupe(?<plural>s)? autonomes? specialises?|GAS',
      ['GAS 9', 'Groupes autonomes spécialisés 9 et 12'],
      '\\d{1,2}',
    ),
    {
      acronym: 'GT',
      type: 'other',
      sector: null,
      among: ['focus-group'],
      pattern: pattern({
        id: 'fr.groups.working-group-of-focus-group',
        source: `<(?:[Gg]roupe(?<plural>s)? de travail|GROUPE DE TRAVAIL|GT|WG) ?(?:N[o°]s? ?)?(?<numbers>${numbers})(?![\\p{L}\\p{N}/]|-[\\p{L}\\d]| (?:de la |des )?(?:[Cc]ommissions? d'etudes|CE>))`,
        flags: '',
        matches: ['le Groupe de travail 2', 'les Groupes de travail 1 et 3', 'le GT 4 (Méthodes)'],
        rejects: [
          'le groupe de travail',
          'GT 3/17',
          'Groupe de travail 4A',
          "Groupe de travail 2 de la Commission d'études 9",
        ],
      }),
    },
    {
      acronym: 'GAM',
      type: 'other',
      sector: 'ITU-R',
      joint: true,
      pattern: pattern({
        id: 'fr.groups.joint-task-group',
        source:
          "<(?:[Gg]roupe d'action mixte|GROUPE D'ACTION MIXTE|GAM) (?<numbers>\\d{1,2}(?:-\\d{1,2}){1,5})(?![\\p{L}\\p{N}/-])",
        flags: '',
        matches: ["Groupe d'action mixte 5-6", 'GAM 4-5-6-7'],
        rejects: ["Groupe d'action mixte 5/1", "un groupe d'action mixte", 'GA 5-6'],
      }),
    },
    {
      acronym: 'GA',
      type: 'other',
      sector: 'ITU-R',
      pattern: pattern({
        id: 'fr.groups.task-group',
        source:
          "<(?:Groupe d'action(?: mixte)?|Equipe d'action|GA|TG) (?<numbers>\\d{1,2}/\\d{1,2})(?![\\p{L}\\p{N}/])",
        flags: '',
        matches: ["le Groupe d'action 5/1", 'le GA 6/1'],
        rejects: ["un groupe d'action", "Groupe d'action 5"],
      }),
    },
    {
      // the committees of a conference have their name alone
      acronym: null,
      type: 'other',
      sector: null,
      among: ['conference'],
      pattern: pattern({
        id: 'fr.groups.committee-of-conference',
        source:
          "<(?:[Cc]ommission(?<plural>s)?|COMMISSIONS?) (?<numbers>[1-9](?![\\d/.:-]|\\)? *%)(?:(?:,| et|,? ?et) [1-9](?![\\p{L}\\p{N}/.-]))*)(?![\\p{L}\\p{N}/]| (?:d'etudes|mai|juin))",
        flags: '',
        matches: ['la Commission 2 (Pouvoirs)', 'COMMISSION 5', 'les Commissions 4 et 5'],
        rejects: ["la Commission d'études 2", 'la commission 12', 'Commission 2/9', 'une commission de 2%'],
      }),
    },
  ],
  owner: pattern({
    id: 'fr.groups.owner',
    source: '<(?<sector>UIT-[TRD])>(?:(?!UIT-)[^.;:]){0,40}<(?:sa|ses) $',
    matches: ["l'UIT-D et sa ", "l'UIT-R, par l'intermédiaire de ses "],
    rejects: ["l'UIT-D et la ", "l'UIT-D. Sa "],
  }),
  questions: pattern({
    id: 'fr.groups.question',
    source: `<Q(?:uestions?)?\\.? ?(?:(?<before>UIT-[RTD]) )?(?:N[o°] ?)?(?<numbers>\\d{1,3}(?:-\\d)?(?:(?: ?,| et| ou| a) ?\\d{1,3})*/(?:\\d{1,2}|[IVX]{1,5}>)(?:(?: ?,| et| ou| a) ?\\d{1,3}(?:-\\d)?/\\d{1,2})*${eachWithBracket('\\d{1,3}(?:-\\d)?/\\d{1,2}')})(?![\\p{N}/])${sector}`,
    flags: '',
    matches: [
      'la Question 4/17',
      'les Questions 2/13 et 6/13',
      'Q.11/15',
      'les Questions 2, 3 et 5/17',
      'Question 3/2 de l’UIT-D',
    ],
    rejects: ['la Question 4', 'les questions de planification'],
  }),
};
