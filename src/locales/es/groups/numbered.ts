import type { GroupLocale } from '../../../model/locale/groups.js';
import { pattern } from '../../../text/pattern.js';
import { partiesBefore1993, partyNumber } from '../../any/working-parties.js';

/** Numbers that each have something said of them in brackets: `1/9 (Mme X) y 2/9 (M. Y)`. */
const eachWithBracket = (number: string): string =>
  `(?: ?\\([^()]{3,120}\\)(?: ?[,;]| ?[,;]? y)(?: (?:del?|la|el))* ${number}(?= ?\\())*`;
const numbers = `\\d{1,2}(?:(?: ?,| ?;| y| e| o| a| ?-) ?(?:la )?\\d{1,2}(?![\\p{L}\\p{N}/]))*${eachWithBracket('\\d{1,2}')}`;
/** The CCITT and the CCIR counted their study groups in Roman numbers. */
const romanOf = (letters: string): string =>
  `[${letters}]{1,5}(?:(?: ?,| y| e| o) ?[${letters}]{1,5}(?![\\p{L}\\p{N}/]))*`;
const numberSign = '(?:N[.]?[oº°][.]?s? ?|N[.] ?)?';
const sector =
  '(?: \\(? ?(?:de la UIT del? |del? (?:Sector de (?:las? )?|la )?|Sector de )?(?<sector>(?:UIT|ITU)-[TRD]|CCI(?:TT|R)|radiocomunicaciones|normalizacion de las telecomunicaciones|desarrollo de las telecomunicaciones|normalizacion|desarrollo)>)?';

const partyOf = partiesBefore1993({ language: 'es', and: 'y', numberSign, eachWithBracket });

/** Groups known by a number: study groups, working parties, task groups; and the Questions that name a study group. */
export const numberedGroups: Pick<GroupLocale, 'numbered' | 'owner' | 'questions'> = {
  numbered: [
    {
      acronym: 'CE',
      type: 'study-group',
      sector: null,
      oneInSingular: true,
      pattern: pattern({
        id: 'es.groups.study-group',
        source: `<Comision(?<plural>es)? de Estudios? ${numberSign}(?<numbers>${numbers}|${romanOf('ivx')})(?![\\p{L}\\p{N}/])${sector}`,
        matches: [
          'la Comisión de Estudio 17',
          'la Comisión de Estudio XV',
          'las Comisiones de Estudio VII y IX',
          'las Comisiones de Estudio 2, 9 y 13',
          'Comisión de Estudio 2 del UIT-D',
          'Comisión de Estudio 2 (UIT-D)',
          'Comisión de Estudio 6 de Radiocomunicaciones',
          'COMISIÓN DE ESTUDIO 5',
        ],
        rejects: ['las comisiones de estudio competentes', 'Comisiones de Estudio del UIT-T'],
      }),
    },
    {
      acronym: 'CE',
      type: 'study-group',
      sector: null,
      pattern: pattern({
        id: 'es.groups.study-group-short',
        source: `(?<!<[Ss]alas? )<(?:CE(?<plural>s)?|SG(?:s)?)(?: |-)?(?<numbers>${numbers}|(?<= )${romanOf('IVX')})(?![\\p{L}\\p{N}/]|-[\\p{L}\\d])${sector}`,
        flags: '',
        matches: ['la CE 17', 'a la CE17', 'las CE 5, 15 y 20', 'SG13', 'la CE XVII'],
        rejects: ['CE 17/XY', 'SG17-C823', 'la CE', 'ce 17 de mayo', 'SG17RG-AFR', 'la sala CE 2'],
      }),
    },
    {
      acronym: 'GT',
      type: 'other',
      sector: null,
      pattern: pattern({
        id: 'es.groups.working-party',
        source: `<(?:[Gg]rupo(?<plural>s)? de [Tt]rabajo|GRUPOS? DE TRABAJO|GT|WP) ?(?<numbers>${partyNumber}(?:(?:,| y|,? ?y) ${partyNumber})*${eachWithBracket(partyNumber)})(?![\\p{L}\\p{N}/])`,
        flags: '',
        matches: [
          'el Grupo de Trabajo 5A',
          'el GT 3/17',
          'los Grupos de Trabajo 4A y 4C',
          'Grupos de Trabajo 4A (Sra. X) y 4C (Sr. Y)',
          'GT 5D',
          'GT 3J',
        ],
        rejects: ['Grupo de Trabajo del Consejo', 'GT 5', 'WP5A/30'],
      }),
      sectorOfNumber: [
        { number: /[A-HJ-MP-S]/, sector: 'ITU-R' },
        { number: /\//, sector: 'ITU-T' },
      ],
    },
    partyOf('GIT', 'Grupo(?<plural>s)? Interinos? de Trabajo|GIT', [
      'Grupo Interino de Trabajo 8/15',
      'GRUPO INTERINO DE TRABAJO PLEN/2',
      'los GIT 8/10 y 8/15',
    ]),
    partyOf('GIMT', 'Grupo(?<plural>s)? (?:Interinos? Mixto|Mixtos? Interino)s? de Trabajo|GIMT', [
      'Grupo Interino Mixto de Trabajo 10-11/4',
      'GIMT 10-11/4',
    ]),
    partyOf('GTM', 'Grupo(?<plural>s)? (?:de Trabajo Mixto|Mixtos? de Trabajo)s?|GTM', [
      'Grupo de Trabajo Mixto 10-11S',
      'Grupo Mixto de Trabajo 10-11S',
      'GTM 10-11Q',
    ]),
    partyOf(
      'GAS',
      'Grupo(?<plural>s)? Autonomos? (?:Especializad|Especial)(?:os?|es)?|GAS',
      ['GAS 9', 'Grupos Autónomos Especializados 9 y 12'],
      '\\d{1,2}',
    ),
    {
      acronym: 'GT',
      type: 'other',
      sector: null,
      among: ['focus-group'],
      pattern: pattern({
        id: 'es.groups.working-group-of-focus-group',
        source: `<(?:[Gg]rupo(?<plural>s)? de [Tt]rabajo|GRUPO DE TRABAJO|GT|WG) ?${numberSign}(?<numbers>${numbers})(?![\\p{L}\\p{N}/]|-[\\p{L}\\d]| (?:de las? )?(?:[Cc]omision(?:es)? de [Ee]studio|CE>))`,
        flags: '',
        matches: ['el Grupo de Trabajo 2', 'los Grupos de Trabajo 1 y 3', 'el GT 4 (Métodos)'],
        rejects: [
          'el grupo de trabajo',
          'GT 3/17',
          'Grupo de Trabajo 4A',
          'Grupo de Trabajo 2 de la Comisión de Estudio 9',
        ],
      }),
    },
    {
      acronym: 'GMTE',
      type: 'other',
      sector: 'ITU-R',
      joint: true,
      pattern: pattern({
        id: 'es.groups.joint-task-group',
        source:
          '<(?:Grupo (?:Mixto de Tareas Especiales|de Tareas Especiales Mixto|de Accion Mixto)|GMTE|GTEM) (?<numbers>\\d{1,2}(?:-\\d{1,2}){1,5})(?![\\p{L}\\p{N}/-])',
        flags: '',
        matches: ['Grupo Mixto de Tareas Especiales 5-6', 'GMTE 4-5-6-7'],
        rejects: ['Grupo Mixto de Tareas Especiales 5/1', 'un grupo mixto', 'GTE 5-6'],
      }),
    },
    {
      acronym: 'GTE',
      type: 'other',
      sector: 'ITU-R',
      pattern: pattern({
        id: 'es.groups.task-group',
        source:
          '<(?:Grupo (?:Mixto )?de (?:Tareas Especiales|Accion)(?: Mixto)?|Equipo de Accion|GTE|GA|TG) (?<numbers>\\d{1,2}/\\d{1,2})(?![\\p{L}\\p{N}/])',
        flags: '',
        matches: ['el Grupo de Tareas Especiales 5/1', 'el GTE 6/1', 'el Grupo de Acción 5/1'],
        rejects: ['un grupo de tareas especiales', 'Grupo de Tareas Especiales 5'],
      }),
    },
    {
      // the committees of a conference have their name alone
      acronym: null,
      type: 'other',
      sector: null,
      among: ['conference'],
      pattern: pattern({
        id: 'es.groups.committee-of-conference',
        source:
          '<(?:Comision(?<plural>es)?|COMISION(?<plurals>ES)?) (?<numbers>[1-9](?![\\d/.:-])(?:(?:,| y) [1-9](?![\\p{L}\\p{N}/.-]))*)(?![\\p{L}\\p{N}/])',
        flags: '',
        matches: ['la Comisión 2 (Credenciales)', 'COMISIÓN 5', 'las Comisiones 4 y 5'],
        rejects: ['la Comisión de Estudio 2', 'la Comisión 12', 'Comisión 2/9'],
      }),
    },
  ],
  owner: pattern({
    id: 'es.groups.owner',
    source: '<(?<sector>UIT-[TRD])>(?:(?!UIT-)[^.;:]){0,40}<(?:su|sus) $',
    matches: ['el UIT-D y su ', 'el UIT-R, por conducto de sus '],
    rejects: ['el UIT-D y la ', 'el UIT-D. Su '],
  }),
  questions: pattern({
    id: 'es.groups.question',
    source: `<(?:Cuestion(?:es)?|CUESTION(?:ES)?|C(?=[.])|Q)\\.? ?(?:(?<before>UIT-[RTD]) )?${numberSign}(?<numbers>\\d{1,3}(?:-\\d)?(?:(?: ?,| y| e| o| a) ?\\d{1,3})*/(?:\\d{1,2}|[IVX]{1,5}>)(?:(?: ?,| y| e| o| a) ?\\d{1,3}(?:-\\d)?/\\d{1,2})*${eachWithBracket('\\d{1,3}(?:-\\d)?/\\d{1,2}')})(?![\\p{N}/])${sector}`,
    flags: '',
    matches: [
      'la Cuestión 4/17',
      'las Cuestiones 2/13 y 6/13',
      'Q.11/15',
      'C.4/17',
      'las Cuestiones 2, 3 y 5/17',
      'Cuestión 3/2 del UIT-D',
    ],
    rejects: ['la Cuestión 4', 'las cuestiones de planificación', 'C20/16'],
  }),
};
