import type { GroupLocale } from '../../../model/locale/groups.js';
import { pattern } from '../../../text/pattern.js';

/** Acronyms of groups, by themselves and in the bracket behind a name. */
export const groupAcronyms: Pick<
  GroupLocale,
  'acronym' | 'bracketedAcronym' | 'regionCode' | 'acronymPrefixes' | 'regionalAcronym' | 'labelledAcronym'
> = {
  acronym: pattern({
    id: 'es.groups.acronym',
    source:
      '(?<![-/.])<(?:(?:JCA|ACC|FG|GT-C|GTC|CWG|WG|EG)-[\\p{L}\\p{N}]+|GE-\\p{Lu}[\\p{L}\\p{N}]+|(?:RPR|RPM)-(?:AFR|AMS|ARB|ASP|CEI|CIS|EUR)(?=[^-&]|$)|(?:GANT|GAR|GADT|TSAG|RAG|TDAG)-\\p{Lu}{2,3}-\\p{Lu}[\\p{L}\\p{N}]+)(?:[-&](?:\\p{Lu}[\\p{L}\\p{N}]*|20\\d\\d))*(?: (?:and \\p{Lu}[\\p{Lu}\\p{N}]+(?:&\\p{Lu}+)*|[ye] \\p{Lu}{2,6}&\\p{Lu}+))?(?![\\p{L}\\p{N}/@]|[-&][\\p{L}\\p{N}])',
    flags: '',
    matches: [
      'GADT-GT-TAR',
      'RPR-EUR',
      'la JCA-IoT',
      'el FG-AI4H',
      'el GTC-COP',
      'WG-COP',
      'CWG-FHR',
      'el GE-RTI',
      'el FG-NET-2030',
      'JCA-IoT and SC&C',
    ],
    rejects: ['la JCA', 'GTC', 'jca-cop', 'el Documento FG-RES-014', 'JCA-OPT/TK', 'GE-06', 'GADT-GT-TAR/4'],
  }),
  bracketedAcronym: pattern({
    id: 'es.groups.bracketed-acronym',
    source:
      '^ ?\\( ?(?:Grupo )?(?<acronym>\\p{Lu}[\\p{L}\\p{N}]*(?:(?:[- &/]{1,2}| (?:and|y|e|of|de) )[\\p{Lu}\\p{N}][\\p{L}\\p{N}]*){0,4}) ?[),;]',
    flags: '',
    matches: [' (JCA-RA)', ' (Grupo ALF)', ' (JCA-IoT and SC&C)', ' (GTC-CMSI&ODS)', '(FG-AI4H);'],
    rejects: [' (la JCA-RA)', ' (JCA-RA y otros)', ' (Ginebra'],
  }),
  regionCode: pattern({
    id: 'es.groups.region-code',
    source: '^(?:AFR|AMS|ARB|ASP|CEI|EUR)$',
    flags: '',
    matches: ['AFR', 'CEI'],
    rejects: ['AFRO', 'CE'],
  }),
  acronymPrefixes: [
    { printed: 'RPR', prefix: 'RPR', type: 'other', sector: 'ITU-D' },
    { printed: 'RPM', prefix: 'RPR', type: 'other', sector: 'ITU-D' },
    { printed: 'JCA', prefix: 'JCA', type: 'joint-coordination-activity', sector: 'ITU-T' },
    { printed: 'ACC', prefix: 'ACC', type: 'joint-coordination-activity', sector: 'ITU-T' },
    { printed: 'FG', prefix: 'FG', type: 'focus-group', sector: 'ITU-T' },
    { printed: 'GTC', prefix: 'GTC', type: 'council-working-group', sector: 'General' },
    { printed: 'CWG', prefix: 'GTC', type: 'council-working-group', sector: 'General' },
    { printed: 'WG', prefix: 'GTC', type: 'council-working-group', sector: 'General' },
    { printed: 'EG', prefix: 'EG', type: 'other', sector: 'General' },
    { printed: 'GE', prefix: 'GE', type: 'other', sector: 'General' },
  ],
  regionalAcronym: pattern({
    id: 'es.groups.regional-acronym',
    source:
      '<(?:SG|CE) ?\\d{1,2} ?-?(?:RG|GR)-(?:AFR|AMR|AMS|ARB|ASP|AO|AP|CEI|CIS|EUR|EECAT|LAC|RCC|TAL|TAS|TEU|TAF)>(?!/)',
    flags: '',
    matches: ['SG17RG-AFR', 'SG3RG-LAC', 'el CE5GR-ARB'],
    rejects: ['SG17', 'SG3RG', '9/SG3RG-LAC/4'],
  }),
  labelledAcronym: pattern({
    id: 'es.groups.labelled-acronym',
    source:
      "<Grupo (?<acronym>(?!UIT|ITU|GSMA?>)[A-Z]{2,}[A-Z0-9]*(?:-[A-Z0-9][\\p{L}\\p{N}]*)*)(?![-/]\\p{L}|\\p{L}|')",
    flags: '',
    matches: ['el Grupo EGTI', 'el Grupo WG-COP'],
    rejects: ['el Grupo es', 'GRUPO DE TRABAJO', 'el grupo EGTI'],
  }),
};
