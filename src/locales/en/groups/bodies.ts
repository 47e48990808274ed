import type { GroupLocale, StandingGroup } from '../../../model/locale/groups.js';
import type { GroupType, Sector } from '../../../model/record.js';
import { pattern } from '../../../text/pattern.js';

type Proof = readonly [string, ...string[]];

const body = (
  [acronym, type, sector]: [string, GroupType, Sector],
  name: { source: string; matches: Proof; rejects: Proof },
  short: { source: string; matches: Proof; rejects: Proof },
): StandingGroup => ({
  acronym,
  type,
  sector,
  name: pattern({ id: `en.groups.${acronym.toLowerCase()}.name`, ...name }),
  short: pattern({ id: `en.groups.${acronym.toLowerCase()}.short`, flags: '', ...short }),
});

/** Advisory groups, Bureaux and committees that stand for good, by name and acronym. */
export const standingGroups: Pick<GroupLocale, 'standing'> = {
  standing: [
    body(
      ['TSAG', 'advisory-group', 'ITU-T'],
      {
        source: '<Telecommunications? Standardi[sz]ation Advisory Group>',
        matches: ['the Telecommunication Standardization Advisory Group'],
        rejects: ['the Radiocommunication Advisory Group'],
      },
      {
        source: '<TSAG>(?! ?[-/] ?\\p{Lu})',
        matches: ['TSAG meeting', 'at TSAG'],
        rejects: ['TSAG/ME', 'TSAG – R 1', 'tsag'],
      },
    ),
    body(
      ['RAG', 'advisory-group', 'ITU-R'],
      {
        source: '<Radiocommunications? Advisory Group>',
        matches: ['to the Radiocommunication Advisory Group'],
        rejects: ['the Radiocommunication Bureau'],
      },
      { source: '<RAG>(?! ?[-/] ?\\p{Lu})(?!/\\d)', matches: ['the meeting of RAG'], rejects: ['RAG/3', 'RAGX'] },
    ),
    body(
      ['TDAG', 'advisory-group', 'ITU-D'],
      {
        source: '<Telecommunications? Development Advisory Group>',
        matches: ['of the Telecommunication Development Advisory Group'],
        rejects: ['telecommunication development'],
      },
      { source: '<TDAG>(?! ?[-/] ?[\\p{Lu}\\d])', matches: ['TDAG will consider'], rejects: ['TDAG-18/INF/1'] },
    ),
    body(
      ['TSB', 'bureau', 'ITU-T'],
      {
        source: '<Telecommunications? Standardi[sz]ation Bureau>',
        matches: [
          'Director of the Telecommunication Standardization Bureau',
          'TELECOMMUNICATION STANDARDIZATION BUREAU',
        ],
        rejects: ['a standardization bureau'],
      },
      {
        source:
          '(?<!(?:[Cc]irculars?|CIRCULARS?|[Ll]etters?|LETTERS?) )<TSB>(?! ?[-/] ?[\\p{Lu}\\d])(?! (?:N[o°]\\.? ?)?\\d)(?! (?:[Cc]irculars?|CIRCULARS?|[Cc]ollective|COLLECTIVE)[ -])(?! (?:[Cc]ircular|CIRCULAR)(?!\\p{L}))',
        matches: ['TSB will provide support', 'the Director of TSB'],
        rejects: ['TSB Circular 278', 'TSB-2', 'TSB Collective letter 5/17', 'Circular TSB 12'],
      },
    ),
    body(
      ['BR', 'bureau', 'ITU-R'],
      {
        source: '<Radiocommunications? Bureau>',
        matches: ['To the Director of the Radiocommunication Bureau'],
        rejects: ['Radiocommunication Assembly'],
      },
      {
        source:
          '<BR>(?! ?[-/.] ?[\\p{Lu}\\d])(?! IFIC)(?! (?:[Cc]ircular|[Aa]dministrative [Cc]ircular|CIRCULAR|ADMINISTRATIVE)(?!\\p{L}))',
        matches: ['BR will publish', 'the Director of BR'],
        rejects: ['BR IFIC 2870', 'BR.1234', 'BR/3', 'BR Administrative Circular CACE/560'],
      },
    ),
    body(
      ['BDT', 'bureau', 'ITU-D'],
      {
        source: '<Telecommunications? Development Bureau>',
        matches: ['Telecommunication Development Bureau', 'of the Telecommunication Development Bureau'],
        rejects: ['telecommunication development'],
      },
      {
        source: '<BDT>(?! ?[-/] ?[\\p{Lu}\\d])(?! (?:N[o°]\\.? ?)?\\d)(?! (?:[Cc]ircular|CIRCULAR)(?!\\p{L}))',
        matches: ['BDT is organizing'],
        rejects: ['Circular BDT/DNS/DGS/112', 'BDT Circular 12'],
      },
    ),
    body(
      ['RRB', 'other', 'ITU-R'],
      {
        source: '<Radio Regulations Board>',
        matches: ['the Radio Regulations Board'],
        rejects: ['the Radio Regulations'],
      },
      { source: '<RRB>(?! ?[-/]? ?\\d)', matches: ['members of RRB'], rejects: ['RRB-23'] },
    ),
    body(
      ['IFRB', 'other', 'ITU-R'],
      {
        source: '<International Frequency Registration Board>',
        matches: ['the International Frequency Registration Board'],
        rejects: ['the Radio Regulations Board'],
      },
      {
        source: '<IFRB>(?! ?[-/] ?[\\p{Lu}\\d])(?! (?:N[o°][.]? ?)?\\d)(?! (?:[Cc]ircular|CIRCULAR|[Ww]eekly))',
        matches: ['Chairman of the IFRB'],
        rejects: ['IFRB Circular-letter No. 12', 'IFRB/3', 'IFRB 12'],
      },
    ),
    body(
      ['TDAB', 'advisory-group', 'ITU-D'],
      {
        source: '<Telecommunications? Development Advisory Board>',
        matches: ['the Telecommunication Development Advisory Board'],
        rejects: ['the Telecommunication Development Advisory Group'],
      },
      { source: '<TDAB>(?! ?[-/] ?[\\p{Lu}\\d])', matches: ['TDAB has met'], rejects: ['TDAB-3', 'tdab'] },
    ),
    body(
      ['SCV', 'other', 'ITU-T'],
      {
        source: '<Standardi[sz]ation Committee for Vocabulary>',
        matches: ['the Standardization Committee for Vocabulary'],
        rejects: ['the Coordination Committee for Vocabulary'],
      },
      { source: '<SCV>(?![-/])', matches: ['SCV'], rejects: ['SCV-TD 3', 'scv'] },
    ),
    body(
      ['CCV', 'other', 'ITU-R'],
      {
        source: '<Co-?ordination Committee for Vocabulary>',
        matches: ['the Coordination Committee for Vocabulary'],
        rejects: ['the Standardization Committee for Vocabulary'],
      },
      { source: '<CCV>(?![-/])', matches: ['CCV'], rejects: ['CCV/3', 'ccv'] },
    ),
    body(
      ['CCT', 'other', 'General'],
      {
        source: '<(?:ITU )?Co-?ordination Committee for Terminology>',
        matches: ['the ITU Coordination Committee for Terminology', 'Coordination Committee for Terminology'],
        rejects: ['terminology'],
      },
      {
        source: '<(?:ITU CCT|CCT(?= of ITU)|(?<=<[Tt]he )CCT)>(?![-/])',
        matches: ['ITU CCT', 'with the CCT'],
        rejects: ['CCT', 'the CCT/3'],
      },
    ),
  ],
};
