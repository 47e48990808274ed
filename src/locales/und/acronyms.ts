import type { GroupLocale } from '../../model/locale/groups.js';
import type { GroupType, Sector } from '../../model/record.js';
import { noPattern, pattern } from '../../text/pattern.js';

const standing = (acronym: string, type: GroupType, sector: Sector | null): GroupLocale['standing'][number] => ({
  acronym,
  type,
  sector,
  name: noPattern,
  short: pattern({
    id: `und.groups.${acronym.toLowerCase()}`,
    source: `<${acronym}>(?! ?[-/] ?[\\p{Lu}\\d])(?! \\d)`,
    flags: '',
    matches: [acronym, `${acronym}, Geneva`],
    rejects: [`${acronym}/ME`, `${acronym} 12`, `X${acronym}`, `${acronym} – R 1`],
  }),
});

const conference = (acronym: string, sector: Sector): GroupLocale['conferences'][number] => ({
  acronym,
  sector,
  name: noPattern,
  short: pattern({
    id: `und.groups.${acronym.toLowerCase()}`,
    source: `<${acronym}-?(?<year>\\d{2}(?:\\d\\d)?)>(?![-/])`,
    flags: '',
    matches: [`${acronym}-26`, `${acronym}-2010`],
    rejects: [acronym, `${acronym}-02/36-E`],
  }),
});

/** What the letters before the hyphen of an acronym say, in any language. */
export const acronyms: Pick<
  GroupLocale,
  'standing' | 'conferences' | 'numbered' | 'acronym' | 'acronymPrefixes' | 'regionalAcronym' | 'rangeWords'
> = {
  standing: [
    standing('TSAG', 'advisory-group', 'ITU-T'),
    standing('RAG', 'advisory-group', 'ITU-R'),
    standing('TDAG', 'advisory-group', 'ITU-D'),
    standing('TSB', 'bureau', 'ITU-T'),
    standing('BDT', 'bureau', 'ITU-D'),
  ],
  conferences: [
    conference('PP', 'General'),
    conference('WTSA', 'ITU-T'),
    conference('WRC', 'ITU-R'),
    conference('RA', 'ITU-R'),
    conference('WTDC', 'ITU-D'),
  ],
  numbered: [
    {
      acronym: 'SG',
      type: 'study-group',
      sector: null,
      pattern: pattern({
        id: 'und.groups.study-group',
        source: '<SG ?(?<numbers>\\d{1,2})(?![\\p{L}\\p{N}@]|[-/.][\\p{L}\\p{N}])',
        flags: '',
        matches: ['SG17', 'ITU-T SG 5', 'SG 2.'],
        rejects: ['SG17RG-AFR', 'SG17-C823', 'sg2', 'MSG 4'],
      }),
    },
  ],
  acronym: pattern({
    id: 'und.groups.acronym',
    source:
      '(?<![-/.])<(?:JCA|FG|CWG|EG)-[\\p{L}\\p{N}]+(?:[-&](?:\\p{Lu}[\\p{L}\\p{N}]*|20\\d\\d))*(?![\\p{L}\\p{N}/@]|[-&][\\p{L}\\p{N}])',
    flags: '',
    matches: ['JCA-IoT', 'FG-AI4H', 'CWG-FHR', 'FG-NET-2030'],
    rejects: ['JCA', 'jca-cop', 'FG-RES-014', 'JCA-OPT/TK'],
  }),
  acronymPrefixes: [
    { printed: 'JCA', prefix: 'JCA', type: 'joint-coordination-activity', sector: 'ITU-T' },
    { printed: 'FG', prefix: 'FG', type: 'focus-group', sector: 'ITU-T' },
    { printed: 'CWG', prefix: 'CWG', type: 'council-working-group', sector: 'General' },
    { printed: 'EG', prefix: 'EG', type: 'other', sector: 'General' },
  ],
  regionalAcronym: pattern({
    id: 'und.groups.regional-acronym',
    source: '<SG ?\\d{1,2} ?-?RG-(?:AFR|AMR|ARB|AP|CIS|EUR|EECAT|LAC|RCC)>(?!/)',
    flags: '',
    matches: ['SG17RG-AFR', 'SG3RG-LAC'],
    rejects: ['SG17', 'SG3RG', 'SG3RG-LAC/4'],
  }),
  rangeWords: ['-'],
};
