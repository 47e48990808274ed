import type { GroupLocale } from '../../../model/locale/groups.js';
import { pattern } from '../../../text/pattern.js';
import { partiesBefore1993, partyNumber } from '../../any/working-parties.js';

/** Numbers that each have something said of them in brackets: `1/9 (Mme X) and 2/9 (M. Y)`. */
const eachWithBracket = (number: string): string =>
  `(?: ?\\([^()]{3,120}\\)(?: ?[,;]| ?[,;]? and)(?: of)? ${number}(?= ?\\())*`;
const numbers = `\\d{1,2}(?:(?: ?,(?: and| or)?| ?;| and| or| to| ?- ?| &) ?\\d{1,2}(?![\\p{L}\\p{N}/]))*${eachWithBracket('\\d{1,2}')}`;
/** The CCITT and the CCIR counted their study groups in Roman numbers. */
const romanOf = (letters: string): string =>
  `[${letters}]{1,5}(?:(?: ?,| and| or) ?[${letters}]{1,5}(?![\\p{L}\\p{N}/]))*`;
const sectors =
  'ITU-[TRD]|CCI(?:TT|R)|radiocommunications?|telecommunications? standardi[sz]ation|telecommunications? development|standardi[sz]ation|development';
/** `of ITU-T`, `(ITU-D)`, `of the Radiocommunication Sector` behind a number. */
const sector = `(?:(?: \\( ?| of (?:the )?|, )(?<sector>${sectors})>(?: sector>)?)?`;
/** `ITU-T Study Group 5`, `Radiocommunication Study Group 6`. */
const before = `(?:(?<before>${sectors})(?:'s|'s)? (?:sector )?)?`;
const foreign = "(?<!<(?:ISO|IEC|ETSI|WMO|ISO/IEC JTC 1|CEPT|APT|CITEL|ATU|ICAO|IMO|WHO)(?:'s)? )";

const partyOf = partiesBefore1993({ language: 'en', and: 'and', numberSign: '(?:No[.]? ?)?', eachWithBracket });

/** Groups known by a number: study groups, working parties, task groups; and the Questions that name a study group. */
export const numberedGroups: Pick<GroupLocale, 'numbered' | 'owner' | 'questions'> = {
  numbered: [
    {
      acronym: 'SG',
      type: 'study-group',
      sector: null,
      oneInSingular: true,
      pattern: pattern({
        id: 'en.groups.study-group',
        source: `${foreign}<${before}Study Group(?<plural>s)? (?:N[o°]s?[.]? ?)?(?<numbers>${numbers}|${romanOf('ivx')})(?![\\p{L}\\p{N}/])${sector}`,
        matches: [
          'Study Group 17',
          'Study Group XV',
          'Study Groups VII and IX',
          'Study Groups 2, 9 and 13',
          'Study Group 2 of ITU-D',
          'ITU-T Study Group 5',
          'Radiocommunication Study Group 6',
          'Study Group 2 (ITU-D)',
          'STUDY GROUP 5',
        ],
        rejects: ['the relevant study groups', 'ITU-T study groups', 'ISO Study Group 5'],
      }),
    },
    {
      acronym: 'SG',
      type: 'study-group',
      sector: null,
      pattern: pattern({
        id: 'en.groups.study-group-short',
        source: `(?<!<[Rr]ooms? )<(?:(?<before>ITU-[TRD]|CCITT|CCIR)(?:'s)? ?)?SG(?<plural>s)?(?: |-)?(?<numbers>${numbers}|(?<= )${romanOf('IVX')})(?![\\p{L}\\p{N}/]|-[\\p{L}\\d])${sector}`,
        flags: '',
        matches: ['SG 17', 'at SG17', 'SGs 5, 15 and 20', 'SG13', 'SG XVII', 'ITU-T SG5'],
        rejects: ['SG 17/XY', 'SG17-C823', 'the SG', 'sg 17 May', 'SG17RG-AFR', 'room SG 2'],
      }),
    },
    {
      acronym: 'WP',
      type: 'other',
      sector: null,
      pattern: pattern({
        id: 'en.groups.working-party',
        source: `<(?:(?<before>ITU-[TR]|CCITT|CCIR|Radiocommunication|RADIOCOMMUNICATION) )?(?:(?:[Jj]oint )?[Ww]orking [Pp]art(?:y|(?<plural>ies))|WORKING PART(?:Y|IES)|WPs?) ?(?:No[.]? ?)?(?<numbers>${partyNumber}(?:(?:,| and|,? ?and|-)(?: ?)${partyNumber})*${eachWithBracket(partyNumber)})(?![\\p{L}\\p{N}/])`,
        flags: '',
        matches: [
          'Working Party 5A',
          'WP 3/17',
          'Working Parties 4A and 4C',
          'Working Parties 4A (Ms X) and 4C (Mr Y)',
          'Radiocommunication Working Party 5A',
          'WP 5D',
          'WP 3M',
          'WP2/5',
        ],
        rejects: ['Council Working Group', 'WP 5', 'WP5A/30'],
      }),
      sectorOfNumber: [
        { number: /[A-HJ-MP-S]/, sector: 'ITU-R' },
        { number: /\//, sector: 'ITU-T' },
      ],
    },
    partyOf('IWP', '(?<!joint )Interim Working Part(?:y|(?<plural>ies))|IWPs?', [
      'Interim Working Party 8/15',
      'INTERIM WORKING PARTY PLEN/2',
      'IWPs 8/10 and 8/15',
    ]),
    partyOf('JIWP', '(?:Joint Interim|Interim Joint) Working Part(?:y|(?<plural>ies))|JIWPs?', [
      'Joint Interim Working Party 10-11/4',
      'JIWP 10-11/4',
    ]),
    partyOf('JWP', 'Joint Working Part(?:y|(?<plural>ies))|JWPs?', ['Joint Working Party 10-11S', 'JWP 10-11Q']),
    partyOf(
      'GAS',
      '(?:Special )?Autonomous Group(?<plural>s)?|GAS',
      ['GAS 9', 'Special Autonomous Groups 9 and 12'],
      '\\d{1,2}',
    ),
    {
      acronym: 'WG',
      type: 'other',
      sector: null,
      among: ['focus-group'],
      pattern: pattern({
        id: 'en.groups.working-group-of-focus-group',
        source: `<(?:[Ww]orking [Gg]roup(?<plural>s)?|WORKING GROUP|WG) ?(?:N[o°]s?[.]? ?)?(?<numbers>${numbers})(?![\\p{L}\\p{N}/]|-[\\p{L}\\d]| of (?:[Ss]tudy [Gg]roups?|SG>))`,
        flags: '',
        matches: ['Working Group 2', 'Working Groups 1 and 3', 'WG 4 (Methods)'],
        rejects: ['the working group', 'WG 3/17', 'Working Group 4A', 'Working Group 2 of Study Group 9'],
      }),
    },
    {
      acronym: 'JTG',
      type: 'other',
      sector: 'ITU-R',
      joint: true,
      pattern: pattern({
        id: 'en.groups.joint-task-group',
        source:
          '<(?:(?:ITU-R|Radiocommunication) )?(?:[Jj]oint [Tt]ask [Gg]roup|JOINT TASK GROUP|JTG) (?<numbers>\\d{1,2}(?:-\\d{1,2}){1,5})(?![\\p{L}\\p{N}/-])',
        flags: '',
        matches: ['Joint Task Group 5-6', 'JTG 4-5-6-7'],
        rejects: ['Joint Task Group 5/1', 'a joint task group', 'TG 5-6'],
      }),
    },
    {
      acronym: 'TG',
      type: 'other',
      sector: 'ITU-R',
      pattern: pattern({
        id: 'en.groups.task-group',
        source:
          '<(?:(?<before>ITU-[TR]|Radiocommunication) )?(?:(?:[Jj]oint )?[Tt]ask [Gg]roups?|TASK GROUP|TG|JTG) (?<numbers>\\d{1,2}/\\d{1,2})(?![\\p{L}\\p{N}/])',
        flags: '',
        matches: ['Task Group 5/1', 'TG 6/1'],
        rejects: ['a task group', 'Task Group 5'],
      }),
    },
    {
      // the committees of a conference have their name alone
      acronym: null,
      type: 'other',
      sector: null,
      among: ['conference'],
      pattern: pattern({
        id: 'en.groups.committee-of-conference',
        source:
          '<(?:Committee(?<plural>s)?|COMMITTEES?) (?<numbers>[1-9](?![\\d/.:-])(?:(?:,| and|, and) [1-9](?![\\p{L}\\p{N}/.-]))*)(?![\\p{L}\\p{N}/])',
        flags: '',
        matches: ['Committee 2 (Credentials)', 'COMMITTEE 5', 'Committees 4 and 5'],
        rejects: ['Committee 12', 'committee 2', 'Committee 2/9', 'the Committee'],
      }),
    },
  ],
  owner: pattern({
    id: 'en.groups.owner',
    source: '<(?<sector>ITU-[TRD])>(?:(?!ITU-)[^.;:]){0,40}<its $',
    matches: ['ITU-D and its ', 'ITU-R, through its '],
    rejects: ['ITU-D and the ', 'ITU-D. Its '],
  }),
  questions: pattern({
    id: 'en.groups.question',
    source: `<(?:(?<before>ITU-[RTD]) )?Q(?:uestions?)?\\.? ?(?:ITU-[RTD] )?(?:N[o°]s?[.]? ?)?(?<numbers>\\d{1,3}(?:-\\d)?(?:(?: ?,(?: and)?| and| or| to|-) ?\\d{1,3})*/(?:\\d{1,2}|[IVX]{1,5}>)(?:(?: ?,(?: and)?| and| or| to) ?\\d{1,3}(?:-\\d)?/\\d{1,2})*${eachWithBracket('\\d{1,3}(?:-\\d)?/\\d{1,2}')})(?![\\p{N}/])(?:(?: \\( ?| of (?:the )?)(?<sector>ITU-[TRD])>)?`,
    flags: '',
    matches: [
      'Question 4/17',
      'Questions 2/13 and 6/13',
      'Q.11/15',
      'Questions 2, 3 and 5/17',
      'Question 3/2 of ITU-D',
      'Q4/17',
    ],
    rejects: ['Question 4', 'planning questions'],
  }),
};
