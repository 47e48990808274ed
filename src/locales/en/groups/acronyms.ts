import type { GroupLocale } from '../../../model/locale/groups.js';
import { pattern } from '../../../text/pattern.js';

/** Acronyms of groups, by themselves and in the bracket behind a name. */
export const groupAcronyms: Pick<
  GroupLocale,
  'acronym' | 'bracketedAcronym' | 'regionCode' | 'acronymPrefixes' | 'regionalAcronym' | 'labelledAcronym'
> = {
  acronym: pattern({
    id: 'en.groups.acronym',
    source:
      '(?<![-/.])<(?:(?:JCA|FG|CWG|WG|EG|GTC)-[\\p{L}\\p{N}]+|GE-\\p{Lu}[\\p{L}\\p{N}]+|(?:RPM)-(?:AFR|AMS|ARB|ASP|CIS|EUR)(?=[^-&]|$)|(?:TSAG|RAG|TDAG)-\\p{Lu}{2,3}-\\p{Lu}[\\p{L}\\p{N}]+)(?:[-&](?:\\p{Lu}[\\p{L}\\p{N}]*|20\\d\\d))*(?: and \\p{Lu}[\\p{Lu}\\p{N}]+&\\p{Lu}+)?(?![\\p{L}\\p{N}/@]|[-&][\\p{L}\\p{N}])',
    flags: '',
    matches: [
      'TDAG-WG-TAR',
      'RPM-EUR',
      'JCA-IoT',
      'FG-AI4H',
      'CWG-COP',
      'WG-COP',
      'CWG-FHR',
      'FG-NET-2030',
      'JCA-IoT and SC&C',
    ],
    rejects: ['the JCA', 'CWG', 'jca-cop', 'Document FG-RES-014', 'JCA-OPT/TK', 'GE-06', 'TDAG-WG-TAR/4'],
  }),
  bracketedAcronym: pattern({
    id: 'en.groups.bracketed-acronym',
    source:
      '^ ?\\( ?(?:the )?(?<acronym>\\p{Lu}[\\p{L}\\p{N}]*(?:(?:[- &/]{1,2}| (?:and|of) )[\\p{Lu}\\p{N}][\\p{L}\\p{N}]*){0,4}?)(?: Group)? ?[),;]',
    flags: '',
    matches: [' (JCA-RA)', ' (ALF Group)', ' (JCA-IoT and SC&C)', ' (CWG-WSIS&SDG)', '(FG-AI4H);'],
    rejects: [' (this JCA-RA)', ' (JCA-RA and others)', ' (Geneva'],
  }),
  regionCode: pattern({
    id: 'en.groups.region-code',
    source: '^(?:AFR|AMS|ARB|ASP|CIS|RCC|EUR)$',
    flags: '',
    matches: ['AFR', 'CIS'],
    rejects: ['AFRO', 'CI'],
  }),
  acronymPrefixes: [
    { printed: 'RPM', prefix: 'RPM', type: 'other', sector: 'ITU-D' },
    { printed: 'JCA', prefix: 'JCA', type: 'joint-coordination-activity', sector: 'ITU-T' },
    { printed: 'FG', prefix: 'FG', type: 'focus-group', sector: 'ITU-T' },
    { printed: 'CWG', prefix: 'CWG', type: 'council-working-group', sector: 'General' },
    { printed: 'GTC', prefix: 'CWG', type: 'council-working-group', sector: 'General' },
    { printed: 'WG', prefix: 'CWG', type: 'council-working-group', sector: 'General' },
    { printed: 'EG', prefix: 'EG', type: 'other', sector: 'General' },
    { printed: 'GE', prefix: 'EG', type: 'other', sector: 'General' },
  ],
  regionalAcronym: pattern({
    id: 'en.groups.regional-acronym',
    source: '<SG ?\\d{1,2} ?-?RG-(?:AFR|AMR|AMS|ARB|ASP|AO|AP|CIS|EUR|EECAT|LAC|RCC|TAL|TAS|TEU|TAF)>(?!/)',
    flags: '',
    matches: ['SG17RG-AFR', 'SG3RG-LAC', 'SG5 RG-ARB'],
    rejects: ['SG17', 'SG3RG', 'SG3RG-LAC/4'],
  }),
  labelledAcronym: pattern({
    id: 'en.groups.labelled-acronym',
    source:
      "<Group (?<acronym>(?!ITU|GSMA?>|ON>|FOR>|OF>|AND>|TO>)[A-Z]{2,}[A-Z0-9]*(?:-[A-Z0-9][\\p{L}\\p{N}]*)*)(?![-/]\\p{L}|\\p{L}|')",
    flags: '',
    matches: ['Group EGTI', 'the Group WG-COP'],
    rejects: ['the Group is', 'WORKING PARTY', 'the group EGTI'],
  }),
};
