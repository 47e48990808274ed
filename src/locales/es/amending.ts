import type { AmendingLocale } from '../../model/locale/amending.js';
import { pattern } from '../../text/pattern.js';

/** What may stand between such a verb and the number of a document: articles, and what documents are called. */
const named =
  '(?:(?:el|la|los|las|a|al|de|del|nuestra?|anteriore?s?|presentes?|cartas?|circular(?:es)?|colectivas?|administrativas?|documentos?|corrigend(?:um|os)|correccion|addend(?:um|a)|adicion|rev(?:ision)?[.]?|n[.]?[o°º][.]?|\\d{1,2}) ){0,10}';
const ofDay = '(?:,? [(]?(?:de|del|de fecha) [^.;,()]{4,30}[)]?,?)?';
const isNow = `${ofDay} (?:queda(?:n|ra|ran)?|es|son|sera|seran)(?: por tanto| por consiguiente| por la presente| asi)?`;

/** What becomes of another letter as a whole. */
export const amending: AmendingLocale = {
  cancels: pattern({
    id: 'es.amending.cancels',
    source: `(?<!<no )<(?:(?:anul|cancel|derog|retir)(?:a|an|amos|ara|ando)|deja(?:n|mos|ra)? sin efecto)(?: por la presente)? ${named}$|<(?:anulacion|cancelacion|derogacion|retirada) (?=de)${named}$`,
    matches: [
      'La presente Circular anula la ',
      'deja sin efecto el Corrigéndum 1 a la ',
      'Anulación de la Circular ',
      'deroga las Circulares ',
    ],
    rejects: [
      'no anula la ',
      'anula la reunión anunciada en la ',
      'la anulación del taller anunciado en la ',
      'anulada por la ',
    ],
  }),
  replaces: pattern({
    id: 'es.amending.replaces',
    source: `(?<!<no )<(?:(?:sustituy|reemplaz)(?:e|en|a|an|endo|ando|ira|ara)(?: y anula)?)(?: por la presente)? ${named}$|<(?:sustitucion|reemplazo) (?=de)${named}$`,
    matches: ['anula y sustituye a la ', 'reemplaza las cartas circulares ', 'Anulación y sustitución de la '],
    rejects: [
      'no sustituye a la ',
      'sustituye el formulario adjunto a la ',
      'ha sido sustituida por la ',
      'sustituir la ',
    ],
  }),
  isCancelled: pattern({
    id: 'es.amending.is-cancelled',
    source: `^${isNow} (?:anulad[oa]s?|cancelad[oa]s?|derogad[oa]s?|retirad[oa]s?|sin efecto|nul[oa]s? y sin valor)>(?! y (?:sustitui|reemplaza))`,
    matches: [' queda anulada.', ' de 4 de mayo de 2021 queda sin efecto', ' son canceladas'],
    rejects: [
      ' no queda anulada',
      ' anunciaba una reunión que queda anulada',
      ' queda anulada y sustituida',
      ' fue anulada',
    ],
  }),
  isReplaced: pattern({
    id: 'es.amending.is-replaced',
    source: `^${isNow} (?:(?:anulad[oa]s?|derogad[oa]s?) y )?(?:sustituid[oa]s?|reemplazad[oa]s?)>`,
    matches: [' queda sustituida por la presente', ' queda anulada y sustituida por', ' es reemplazada'],
    rejects: [' no queda sustituida', ' ha sustituido', ' cuyo texto queda sustituido'],
  }),
  clause: pattern({
    id: 'es.amending.clause',
    source: `(?:^|[.;:,(] ?|<que )${named}$`,
    matches: ['La Circular ', ' informa que la ', 'Además, la '],
    rejects: ['adjunto a la ', ' en la Circular ', ' y la '],
  }),
  joint: pattern({
    id: 'es.amending.joint',
    source: `^(?: ?,(?: y)?| y| e| asi como) ${named}$`,
    matches: [' y ', ', ', ' y la Circular ', ' así como el Corrigéndum 1 a la '],
    rejects: [' anuncia que la ', ' e invita a leer la ', '. La '],
  }),
};
