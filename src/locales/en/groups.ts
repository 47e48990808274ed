import type { GroupLocale } from '../../model/locale/groups.js';
import { pattern } from '../../text/pattern.js';
import { standingGroups } from './groups/bodies.js';
import { conferences } from './groups/conferences.js';
import { numberedGroups } from './groups/numbered.js';
import { namedGroups } from './groups/named.js';
import { groupAcronyms } from './groups/acronyms.js';
import { groupAnaphors } from './groups/anaphors.js';

const foreign =
  'ISO|IEC|JTC|IEEE|IETF|ETSI|3GPP|W3C|GSMA|WHO|UN|UNESCO|WIPO|ICAO|IMO|WMO|UPU|CEPT|CITEL|APT|ATU|OECD|EU|G20|G7|IPCC|United Nations|European Commission|World Bank|European Union|African Union|Internet Society|World Health Organization';

export const groups: GroupLocale = {
  ...standingGroups,
  ...conferences,
  ...numberedGroups,
  ...namedGroups,
  ...groupAcronyms,
  ...groupAnaphors,
  nameCue: pattern({
    id: 'en.groups.name-cue',
    source:
      'group|party|parties|bureau|committee|board|conference|assembly|activit|meeting|task force|forum|jca|preparatory',
    matches: ['Study Group', 'THE GROUP', 'this JCA', 'Working Parties', 'Policy Forum'],
    rejects: ['Question 4/17', 'the Council'],
  }),
  sectorWords: {
    'itu-t': 'ITU-T',
    'itu-r': 'ITU-R',
    'itu-d': 'ITU-D',
    ccitt: 'ITU-T',
    ccir: 'ITU-R',
    radiocommunication: 'ITU-R',
    radiocommunications: 'ITU-R',
    'telecommunication standardization': 'ITU-T',
    'telecommunication standardisation': 'ITU-T',
    standardization: 'ITU-T',
    standardisation: 'ITU-T',
    'telecommunication development': 'ITU-D',
    development: 'ITU-D',
  },
  rangeWords: ['to', '-'],
  foreign: pattern({
    id: 'en.groups.foreign',
    source: `<(?:${foreign})>`,
    flags: '',
    matches: ['of ISO', 'of the United Nations'],
    rejects: ['of ITU', 'SG 17'],
  }),
  foreignOwner: pattern({
    id: 'en.groups.foreign-owner',
    source: `^ ?(?:of (?:the )?|\\( ?)(?:${foreign})>`,
    flags: '',
    matches: [' of WMO', ' of the European Union', ' (ETSI)'],
    rejects: [' of ITU-T and ISO', ', ISO', ' and ISO'],
  }),
  reportOf: pattern({
    id: 'en.groups.report-of',
    source:
      '<(?:(?:progress |interim |final |activity |annual )?reports?|summary records?)>(?: (?:on the (?:work|activities|meetings?)|of the (?:\\p{L}+ )?meetings?))? of (?:the )?$',
    matches: ['Title: Progress report of the ', 'Report on the activities of '],
    rejects: ['the report to the ', 'a report on the '],
  }),
  revisionLead: pattern({
    id: 'en.groups.revision-lead',
    source:
      '(?:<(?:Resolutions?|Decisions?|Recommendations?|Opinions?)> (?:ITU-[TRD] )?\\d[\\d ,;andbisrtor-]{0,40} ?\\( ?(?:(?:rev|mod)\\.? ?)?|<Rev\\.? ?)(?:of (?:the )?)?$',
    matches: ['Resolution 750 (Rev.', 'Resolutions 55 (', 'Rev. ', '(Rev. of the '],
    rejects: ['Resolution 2 (Rev. Kigali, 2022) of ', 'invites ', 'item 9.1 ('],
  }),
};
