import type { GroupLocale } from '../../model/locale/groups.js';
import { pattern } from '../../text/pattern.js';
import { standingGroups } from './groups/bodies.js';
import { conferences } from './groups/conferences.js';
import { numberedGroups } from './groups/numbered.js';
import { namedGroups } from './groups/named.js';
import { groupAcronyms } from './groups/acronyms.js';
import { groupAnaphors } from './groups/anaphors.js';

const foreign =
  'ISO|CEI|IEC|JTC|IEEE|IETF|ETSI|3GPP|W3C|GSMA|OMS|ONU|UNESCO|OMPI|OACI|OMI|OMM|UPU|CEPT|CITEL|APT|ATU|UAT|OCDE|UE|G20|G7|GIEC|IPCC|Nations Unies|Commission europeenne|Banque mondiale|Union europeenne|Union africaine|Internet Society';

export const groups: GroupLocale = {
  ...standingGroups,
  ...conferences,
  ...numberedGroups,
  ...namedGroups,
  ...groupAcronyms,
  ...groupAnaphors,
  nameCue: pattern({
    id: 'fr.groups.name-cue',
    source:
      'commission|groupe|bureau|comite|conference|assemblee|activite|reunion|equipe|forum|jca|conseil consultatif',
    matches: ["la Commission d'études", 'LE GROUPE', 'cette JCA'],
    rejects: ['la Question 4/17', 'le Conseil'],
  }),
  sectorWords: {
    'uit-t': 'ITU-T',
    'uit-r': 'ITU-R',
    'uit-d': 'ITU-D',
    'itu-t': 'ITU-T',
    'itu-r': 'ITU-R',
    'itu-d': 'ITU-D',
    ccitt: 'ITU-T',
    ccir: 'ITU-R',
    radiocommunications: 'ITU-R',
    'normalisation des telecommunications': 'ITU-T',
    normalisation: 'ITU-T',
    'developpement des telecommunications': 'ITU-D',
    developpement: 'ITU-D',
  },
  rangeWords: ['a', '-'],
  foreign: pattern({
    id: 'fr.groups.foreign',
    source: `<(?:${foreign})>`,
    flags: '',
    matches: ["de l'ISO", 'des Nations Unies'],
    rejects: ["de l'UIT", 'la CE 17'],
  }),
  foreignOwner: pattern({
    id: 'fr.groups.foreign-owner',
    source: `^ ?(?:d(?:u|es|e l'|e la|e) ?|\\( ?)(?:${foreign})>`,
    flags: '',
    matches: [" de l'OMM", ' du 3GPP', ' (ETSI)'],
    rejects: [" de l'UIT-T et de l'ISO", ', ISO', ' et l’ISO'],
  }),
  reportOf: pattern({
    id: 'fr.groups.report-of',
    source:
      "<(?:rapports?|comptes? rendus?)>(?: (?:d'activites?|d'etape|d'avancement|de synthese|interimaire|intermediaire|final|succinct|annuel|sur les (?:travaux|activites)|de la (?:\\p{L}+ )?reunion|des (?:\\p{L}+ )?reunions)){0,2} (?:d[eu]|de la|des) $",
    matches: ["Titre: Rapport d'activité du ", 'Compte rendu de la troisième réunion du '],
    rejects: ['le rapport au ', 'un rapport sur la '],
  }),
  revisionLead: pattern({
    id: 'fr.groups.revision-lead',
    source:
      "(?:<(?:Resolutions?|Decisions?|Recommandations?|Voeux?|Avis)> (?:UIT-[TRD] )?\\d[\\d ,;etbisr-]{0,40} ?\\( ?(?:(?:rev|mod)\\.? ?)?|<Rev\\.? ?)(?:de (?:la |l')|(?:a )?la )?$",
    matches: ['Résolution 750 (Rév.', 'Résolutions 55 (', 'Rév. ', '(Rév. de la '],
    rejects: ['Résolution 2 (Rév. Kigali, 2022) de la ', 'invite la ', 'le point 9.1 ('],
  }),
};
