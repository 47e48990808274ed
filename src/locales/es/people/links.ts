import type { RoleLinksLocale } from '../../../model/locale/people.js';
import { pattern } from '../../../text/pattern.js';
import { asking } from './asking.js';
import { linksAfter } from './links-after.js';
import { linksBefore } from './links-before.js';
import { linksBelow } from './links-below.js';

export const roleLinks: RoleLinksLocale = {
  ...asking,
  linksAfter,
  linksBefore,
  linksBelow,
  officeAgain: pattern({
    id: 'es.people.office-again',
    source:
      '^(?: ?\\([^()]{1,120}\\))?,? ?(?:y|e|asi como) (?:(?:el|la) )?(?:de (?:la )?|del )[^.;:]{1,140}?(?:,| -) ?$|^(?:, [^()]{1,60})?\\)(?:[,;]|,? (?:y|asi como)) (?:(?:(?:el|la) )?(?:de (?:la )?|del )|la |el )?(?=[\\p{Lu}\\d])[^.;:()]{1,120} ?\\($',
    flags: '',
    matches: [
      ', Malí) y 2/9 (',
      ') y de la CE 3 (',
      ', y de la Comisión de Estudio 2, ',
      ' (Malí), así como el del GANT, ',
    ],
    rejects: [', ', ' y ', ', y el Presidente de la CE 2, ', '. Y de la CE 2, '],
  }),
  presidesOnce: pattern({
    id: 'es.people.presides-once',
    source:
      '^ ?,? ?(?:que |quien )?(?:preside|presidira|presidio|presidia|ha presidido|dirigio|dirigira|ha dirigido) (?:la |el |los |las |esta |su )(?:\\p{L}+ ){0,2}(?:reunion|sesion|plenaria|debates?|deliberaciones|discusiones)>',
    matches: [' presidió la reunión', ' presidirá la primera sesión', ', que ha dirigido los debates'],
    rejects: [' preside el Grupo', ' preside la Comisión de Estudio 5', ' asistió a la reunión'],
  }),
  labelPreposition: pattern({
    id: 'es.people.label-preposition',
    source: '^(?:al?|en|para|sobre) ',
    matches: ['a Lima', 'para los visados'],
    rejects: ['Lima', 'antes de'],
  }),
  regionOfOffice: pattern({
    id: 'es.people.region-of-office',
    source:
      '^(?: (?:saliente|dimisionari[oa]|actual))?,? ?(?:para|por|en (?:representacion|nombre) de) (?:la region (?<region>[\\p{L}-]{2,12})|(?:la )?(?<letters>AFR|AMS|ARB|ASP|CEI|RCC|EUR))(?![\\p{L}-])',
    matches: [
      ' para la región CEI',
      ' saliente por AMS',
      ', en representación de la región AFR',
      ' por EUR',
      ', en nombre de la CEI',
    ],
    rejects: [' para la región', ' de la región', ' por Europa'],
  }),
  linkAgain: pattern({
    id: 'es.people.link-again',
    source:
      '^(?: ?\\([^()]{1,120}\\))?(?<lead>[^.;:()]{0,90}?(?: ?\\([^()]{1,80}\\))?)(?:[,;]| y| e| o| asi como| mientras que),? (?<words>(?:[^.;:()]{0,90}?(?:\\([^()@]{1,30}\\))? )??)(?:en [^.;:,()]{2,40}, )?(?:por|bajo la del?|(?:el|la) (?:del?|en|para) [^.;:,()]{2,60} (?:es|sera)|(?<=<(?:para|sobre|en cuanto a) [^.;:,()]{2,60},? )(?:lo )?(?:es|sera)|al?|ante|con|del?|(?<=^ ?(?:para|sobre) [^.;:,()]{2,60},? [yeo],? )|(?<=(?:[;,]|<[yo]),? (?:[yo],? )?(?:para|en|fuera de) [^.;:,()]{2,60}, )) ?(?:el |la )?$',
    matches: [
      ' y el GTC-LANG por ',
      '; el del país anfitrión es la ',
      '; para la logística lo es el ',
      ' para el programa y la ',
      ', la del Grupo B por ',
      ' para el programa y al ',
      ' o a ',
      '; para los visados, con la ',
      ', Jefe de la Oficina de Lima (ab@ejemplo.org) o, en Quito, la ',
    ],
    rejects: ['. La CE 5 está presidida por ', ' y ', ', Presidente', ' por '],
  }),
  sharedWith: pattern({
    id: 'es.people.shared-with',
    source:
      '(?:^|[ ,)])(?<!<(?:acuerdo|colaboracion|concertacion|conformidad|consulta|contacto|cooperacion|coordinacion|enlace|relacion|asociacion|conversaciones) ?)(?:(?<jointly>(?:junto|conjuntamente|juntamente) )?con|al lado de) ?(?:el |la )?$',
    matches: [' con la ', ', junto con la ', ' el GT 2/17 conjuntamente con el '],
    rejects: [' en consulta con la ', ' y ', ' con la asistencia de ', ' en estrecha colaboración con el '],
  }),
  officeTerm: pattern({
    id: 'es.people.office-term',
    source:
      '<(?:hasta|a la espera|en espera|durante|desde|a partir|antes|despues|tras|al termino|al cierre|a la clausura)>',
    matches: [' hasta la reunión del ', ' a la espera de la elección por la '],
    rejects: [' de la ', ' y del '],
  }),
  correctedName: pattern({
    id: 'es.people.corrected-name',
    source:
      '^[^"]{0,140}" ?[,;]? ?(?:lease|debe decir|por|se sustituye por|queda sustituid[oa] por|dira)(?: lo siguiente)? ?:? ?"$',
    matches: ['" por "', ' (ab@example.org)", debe decir "'],
    rejects: ['" y "', ', por ', '" en lugar de "'],
  }),
  relative: pattern({
    id: 'es.people.relative',
    source: '^(?: ?\\([^()]{1,160}\\))?,? (?:que|quien|quienes)>',
    matches: [' (tel.: 12), quien está a su disposición', ', que preside'],
    rejects: [' está a su disposición', '. El que', ' (la que'],
  }),
};
