import type { GroupLocale } from '../../model/locale/groups.js';
import { pattern } from '../../text/pattern.js';
import { standingGroups } from './groups/bodies.js';
import { conferences } from './groups/conferences.js';
import { numberedGroups } from './groups/numbered.js';
import { namedGroups } from './groups/named.js';
import { groupAcronyms } from './groups/acronyms.js';
import { groupAnaphors } from './groups/anaphors.js';

const foreign =
  'ISO|CEI|IEC|JTC|IEEE|IETF|ETSI|3GPP|W3C|GSMA|OMS|ONU|UNESCO|OMPI|OACI|OMI|OMM|UPU|CEPT|CITEL|APT|ATU|UAT|OCDE|OEA|UE|G20|G7|IPCC|Naciones Unidas|Comision Europea|Banco Mundial|Union Europea|Union Africana|Internet Society';

export const groups: GroupLocale = {
  ...standingGroups,
  ...conferences,
  ...numberedGroups,
  ...namedGroups,
  ...groupAcronyms,
  ...groupAnaphors,
  nameCue: pattern({
    id: 'es.groups.name-cue',
    source: 'comision|comisiones|grupo|oficina|comite|junta|conferencia|asamblea|actividad|reunion|equipo|foro|jca',
    matches: ['la Comisión de Estudio', 'EL GRUPO', 'esta JCA', 'las Comisiones', 'el Foro Mundial'],
    rejects: ['la Cuestión 4/17', 'el Consejo'],
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
    radiocomunicaciones: 'ITU-R',
    'normalizacion de las telecomunicaciones': 'ITU-T',
    normalizacion: 'ITU-T',
    'desarrollo de las telecomunicaciones': 'ITU-D',
    desarrollo: 'ITU-D',
  },
  rangeWords: ['a', 'al', '-'],
  foreign: pattern({
    id: 'es.groups.foreign',
    source: `<(?:${foreign})>`,
    flags: '',
    matches: ['de la ISO', 'de las Naciones Unidas'],
    rejects: ['de la UIT', 'la CE 17'],
  }),
  foreignOwner: pattern({
    id: 'es.groups.foreign-owner',
    source: `^ ?(?:de(?:l| la| las| los)? ?|\\( ?)(?:${foreign})>`,
    flags: '',
    matches: [' de la OMM', ' del 3GPP', ' (ETSI)'],
    rejects: [' del UIT-T y de la ISO', ', ISO', ' y la ISO'],
  }),
  reportOf: pattern({
    id: 'es.groups.report-of',
    source:
      '<informes?>(?: (?:de (?:actividades|progreso|situacion|sintesis)|provisional|intermedio|final|anual|sobre (?:los trabajos|las actividades)|de la (?:\\p{L}+ )?reunion))? (?:del|de la|de los) $',
    matches: ['Título: Informe de actividades del ', 'Informe final de la '],
    rejects: ['el informe al ', 'un informe sobre la '],
  }),
  revisionLead: pattern({
    id: 'es.groups.revision-lead',
    source:
      '(?:<(?:Resolucion(?:es)?|Decision(?:es)?|Acuerdos?|Recomendacion(?:es)?|Ruegos?|Opinion(?:es)?)> (?:UIT-[TRD] )?\\d[\\d ,;yebitsr-]{0,40} ?\\( ?(?:(?:rev|mod)\\.? ?)?|<Rev\\.? ?)(?:de (?:la )?|(?:a )?la )?$',
    matches: ['Resolución 750 (Rev.', 'Resoluciones 55 (', 'Rev. ', '(Rev. de la '],
    rejects: ['Resolución 2 (Rev. Kigali, 2022) de la ', 'invita a la ', 'el punto 9.1 ('],
  }),
};
