import type { ConferenceSeries, GroupLocale } from '../../../model/locale/groups.js';
import type { Sector } from '../../../model/record.js';
import { pattern } from '../../../text/pattern.js';
import { byMatter, ofMatter } from '../../any/conference-matter.js';

const year =
  '(?:(?:(?<dated>(?: of the ITU| of ITU)? (?:of |(?=\\d)))|(?:,? (?:held |meeting )?in| \\([^()]{0,40}?|,? (?:held |meeting )?in \\p{Lu}[\\p{L} -]{2,24}?(?: in|,)) ?)(?<year>(?:19|20)\\d\\d)>)?';

type Proof = readonly [string, ...string[]];

const series = (
  [acronym, sector, name]: [string, Sector, string],
  names: { matches: Proof; rejects: Proof },
  short: { source: string; matches: Proof; rejects: Proof },
): ConferenceSeries => ({
  acronym,
  sector,
  name: pattern({
    id: `en.groups.${acronym.toLowerCase()}.name`,
    source: `<(?<name>(?:(?<yearBefore>(?:19|20)\\d\\d) )?(?:ITU )?${name})>${year}`,
    ...names,
  }),
  short: pattern({ id: `en.groups.${acronym.toLowerCase()}.short`, flags: '', ...short }),
});

const dated = '(?:-?(?<year>\\d{2}(?:\\d\\d)?))?>(?![-/][\\p{L}\\d])';

/** Conferences and assemblies, by name and acronym, with their year. */
export const conferences: Pick<GroupLocale, 'conferences'> = {
  conferences: [
    byMatter('en'),
    series(
      ['PP', 'General', 'Plenipotentiary Conference'],
      {
        matches: [
          'the Plenipotentiary Conference',
          'the Plenipotentiary Conference (Bucharest, 2022)',
          'the 2026 Plenipotentiary Conference',
        ],
        rejects: ['the conference of regional plenipotentiaries'],
      },
      {
        source:
          '<(?:PP-?(?<year>\\d{2}(?:\\d\\d)?)|PP(?<=(?:<(?:the|at|by|of|from) |\\( ?)PP)|PP(?= (?:Resolutions?|Decisions?|Opinions?) \\d))>(?![-/])',
        matches: ['PP-26', 'at PP-2010', 'the PP decided', 'Plenipotentiary Conference (PP)', 'PP Resolution 30'],
        rejects: ['PP-02/36-E', 'pp. 26', 'Document PP'],
      },
    ),
    series(
      ['APP', 'General', 'Additional Plenipotentiary Conference'],
      {
        matches: ['the Additional Plenipotentiary Conference (Geneva, 1992)'],
        rejects: ['the Plenipotentiary Conference'],
      },
      { source: '<APP-?(?<year>92|1992)>(?![-/])', matches: ['APP-92'], rejects: ['APP', 'APP-24'] },
    ),
    // The administrative conferences of before 1993.
    series(
      ['WARC', 'ITU-R', 'World Administrative Radio Conference'],
      {
        matches: ['the World Administrative Radio Conference (Geneva, 1979)'],
        rejects: ['the Regional Administrative Radio Conference'],
      },
      { source: `<WARC${ofMatter}${dated}`, matches: ['WARC-92', 'WARC', 'WARC ORB-88'], rejects: ['WARC/3', 'warc'] },
    ),
    series(
      ['RARC', 'ITU-R', 'Regional Administrative Radio Conference'],
      {
        matches: ['the Regional Administrative Radio Conference (Geneva, 1989)'],
        rejects: ['the World Administrative Radio Conference'],
      },
      { source: `<RARC${ofMatter}${dated}`, matches: ['RARC-83', 'RARC'], rejects: ['RARC/3', 'rarc'] },
    ),
    series(
      ['WATTC', 'ITU-T', 'World Administrative Telegraph and Telephone Conference'],
      {
        matches: ['the World Administrative Telegraph and Telephone Conference (Melbourne, 1988)'],
        rejects: ['the World Administrative Radio Conference'],
      },
      { source: `<WATTC${dated}`, matches: ['WATTC-88', 'WATTC'], rejects: ['WATTC/3', 'wattc'] },
    ),
    series(
      ['WTSA', 'ITU-T', 'World Telecommunications? Standardi[sz]ation Assembly'],
      {
        matches: ['the World Telecommunication Standardization Assembly of 2024'],
        rejects: ['the Radiocommunication Assembly'],
      },
      { source: `<WTSA${dated}`, matches: ['WTSA-24', 'of WTSA'], rejects: ['WTSA/3', 'wtsa'] },
    ),
    // The Assembly's name until 2000.
    series(
      ['WTSC', 'ITU-T', 'World Telecommunications? Standardi[sz]ation Conference'],
      {
        matches: ['the World Telecommunication Standardization Conference (Helsinki, 1993)'],
        rejects: ['the World Telecommunication Standardization Assembly'],
      },
      { source: `<WTSC${dated}`, matches: ['WTSC-93', 'by WTSC'], rejects: ['WTSC/3', 'wtsc'] },
    ),
    series(
      ['WTDC', 'ITU-D', 'World Telecommunications? Development Conference'],
      {
        matches: ['the World Telecommunication Development Conference (Kigali, 2022)'],
        rejects: ['the World Radiocommunication Conference'],
      },
      { source: `<WTDC${dated}`, matches: ['WTDC-25', 'WTDC'], rejects: ['WTDC-22/3', 'wtdc'] },
    ),
    series(
      ['WRC', 'ITU-R', 'World Radiocommunications? Conference'],
      {
        matches: ['the World Radiocommunication Conference 2027', 'the 2027 World Radiocommunication Conference'],
        rejects: ['the Regional Radiocommunication Conference'],
      },
      { source: `<WRC${dated}`, matches: ['WRC-23', 'WRC'], rejects: ['WRC23/PLEN'] },
    ),
    series(
      [
        'CPM',
        'ITU-R',
        '(?:Conference Preparatory Meeting|Preparatory Meeting for the Conference)>(?: for (?:the )?(?:World Radiocommunication Conference|WRC)>)?',
      ],
      {
        matches: [
          'the Conference Preparatory Meeting',
          'Conference Preparatory Meeting for the World Radiocommunication Conference',
        ],
        rejects: ['a preparatory meeting for the session'],
      },
      {
        source: '<CPM(?:-?(?<year>\\d\\d(?:\\d\\d)?)(?:-(?<session>\\d))?)?>(?![-/])',
        matches: ['the first session of CPM', 'CPM23-1', 'CPM-27'],
        rejects: ['CPM/3'],
      },
    ),
    series(
      ['RRC', 'ITU-R', 'Regional Radiocommunications? Conference'],
      {
        matches: ['the Regional Radiocommunication Conference of 2006'],
        rejects: ['the World Radiocommunication Conference'],
      },
      { source: '<RRC-?(?<year>\\d{2}(?:\\d\\d)?)>(?![-/])', matches: ['RRC-06'], rejects: ['RRC'] },
    ),
    series(
      ['RA', 'ITU-R', 'Radiocommunications? Assembly'],
      { matches: ['the Radiocommunication Assembly of 2023'], rejects: ['Radiocommunication Bureau'] },
      {
        source: '<RA-?(?<year>(?:19|20)?\\d{2})>(?![-/])',
        matches: ['RA-23', 'RA-15'],
        rejects: ['RA15/PLEN/7-E', 'RA'],
      },
    ),
    series(
      ['WCIT', 'General', 'World Conference on International Telecommunications'],
      {
        matches: ['the World Conference on International Telecommunications'],
        rejects: ['the World Radiocommunication Conference'],
      },
      { source: `<WCIT${dated}`, matches: ['WCIT-12'], rejects: ['WCIT/3'] },
    ),
    series(
      [
        'WTPF',
        'General',
        'World Telecommunications?(?:(?: ?/ ?| and )(?:ICTs?|Information and Communication Technolog(?:y|ies)))? Polic(?:y|ies) Forum',
      ],
      {
        matches: [
          'the World Telecommunication Policy Forum',
          'World Telecommunication/ICT Policy Forum',
          'World Telecommunication and ICT Policy Forum',
        ],
        rejects: ['the World Telecommunication Development Conference'],
      },
      { source: `<WTPF${dated}`, matches: ['WTPF-13'], rejects: ['WTPF/3'] },
    ),
  ],
};
