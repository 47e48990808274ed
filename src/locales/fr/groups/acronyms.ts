import type { GroupLocale } from '../../../model/locale/groups.js';
import { pattern } from '../../../text/pattern.js';

/** Acronyms of groups, by themselves and in the bracket behind a name. */
export const groupAcronyms: Pick<
  GroupLocale,
  'acronym' | 'bracketedAcronym' | 'regionCode' | 'acronymPrefixes' | 'regionalAcronym' | 'labelledAcronym'
> = {
  acronym: pattern({
    id: 'fr.groups.acronym',
    source:
      '(?<![-/.])<(?:(?:JCA|FG|GTC|CWG|WG|EG)-[\\p{L}\\p{N}]+|GE-\\p{Lu}[\\p{L}\\p{N}]+|(?:RPR|RPM)-(?:AFR|AMS|ARB|ASP|CEI|CIS|EUR)(?=[^-&]|$)|(?:GCNT|GCR|GCDT|TSAG|RAG|TDAG)-\\p{Lu}{2,3}-\\p{Lu}[\\p{L}\\p{N}]+)(?:[-&](?:\\p{Lu}[\\p{L}\\p{N}]*|20\\d\\d))*(?: (?:and \\p{Lu}[\\p{Lu}\\p{N}]+(?:&\\p{Lu}+)*|et \\p{Lu}{2,6}&\\p{Lu}+))?(?![\\p{L}\\p{N}/@]|[-&][\\p{L}\\p{N}])',
    flags: '',
    matches: [
      'GCDT-GT-TAR',
      'RPR-EUR',
      'la JCA-IoT',
      'le FG-AI4H',
      'le GTC-COP',
      'WG-COP',
      'CWG-FHR',
      'le GE-RTI',
      'le FG-NET-2030',
      'JCA-IoT and SC&C',
    ],
    rejects: ['la JCA', 'GTC', 'jca-cop', 'le Document FG-RES-014', 'JCA-OPT/TK', 'GE-06', 'GCDT-GT-TAR/4'],
  }),
  bracketedAcronym: pattern({
    id: 'fr.groups.bracketed-acronym',
    source:
      '^ ?\\( ?(?:Groupe )?(?<acronym>\\p{Lu}[\\p{L}\\p{N}]*(?:(?:[- &/]{1,2}| (?:and|et|of|de) )[\\p{Lu}\\p{N}][\\p{L}\\p{N}]*){0,4}) ?[),;]',
    flags: '',
    matches: [' (JCA-RA)', ' (Groupe ALF)', ' (JCA-IoT and SC&C)', ' (GTC-SMSI&ODD)', '(FG-AI4H);'],
    rejects: [' (la JCA-RA)', ' (JCA-RA et autres)', ' (Genève'],
  }),
  regionCode: pattern({
    id: 'fr.groups.region-code',
    source: '^(?:AFR|AMS|ARB|ASP|CEI|EUR)$',
    flags: '',
    matches: ['AFR', 'CEI'],
    rejects: ['AFRO', 'CE'],
  }),
  acronymPrefixes: [
    { printed: 'RPR', prefix: 'RPR', type: 'other', sector: 'ITU-D' },
    { printed: 'RPM', prefix: 'RPR', type: 'other', sector: 'ITU-D' },
    { printed: 'JCA', prefix: 'JCA', type: 'joint-coordination-activity', sector: 'ITU-T' },
    { printed: 'FG', prefix: 'FG', type: 'focus-group', sector: 'ITU-T' },
    { printed: 'GTC', prefix: 'GTC', type: 'council-working-group', sector: 'General' },
    { printed: 'CWG', prefix: 'GTC', type: 'council-working-group', sector: 'General' },
    { printed: 'WG', prefix: 'GTC', type: 'council-working-group', sector: 'General' },
    { printed: 'EG', prefix: 'EG', type: 'other', sector: 'General' },
    { printed: 'GE', prefix: 'GE', type: 'other', sector: 'General' },
  ],
  regionalAcronym: pattern({
    id: 'fr.groups.regional-acronym',
    source:
      '<(?:SG|CE) ?\\d{1,2} ?-?(?:RG|GR)-(?:AFR|AMR|AMS|ARB|ASP|AO|AP|CEI|CIS|EUR|EECAT|LAC|RCC|TAL|TAS|TEU|TAF)>(?!/)',
    flags: '',
    matches: ['SG17RG-AFR', 'SG3RG-LAC', 'le CE5GR-ARB'],
    rejects: ['SG17', 'SG3RG', '9/SG3RG-LAC/4'],
  }),
  labelledAcronym: pattern({
    id: 'fr.groups.labelled-acronym',
    source:
      "<Groupe (?<acronym>(?!UIT|ITU|GSMA?>)[A-Z]{2,}[A-Z0-9]*(?:-[A-Z0-9][\\p{L}\\p{N}]*)*)(?![-/]\\p{L}|\\p{L}|')",
    flags: '',
    matches: ['le Groupe EGTI', 'le Groupe WG-COP'],
    rejects: ['le Groupe est', 'GROUPE DE TRAVAIL', 'le groupe EGTI'],
  }),
};
