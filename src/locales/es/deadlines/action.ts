import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { pattern } from '../../../text/pattern.js';
import { weekday } from './words.js';

/** Ends what is due: a stop, a finite verb, a relative clause. */
const phraseEnd =
  '[,:;(]|<en la direccion>|<(?:deb(?:e|en|era|eran|eria|erian)|ha(?:n)? de|es|son|era(?:n)?|sera(?:n)?|estan|esta(?= (?:\\p{L}+mente )?(?:abiert|cerrad|previst|fijad|disponib|sujet|limitad|establecid|destinad|reservad|presidid|adscrit|programad|convocad|compuest|integrad))|estara(?:n)?|puede(?:n)?|podra(?:n)?|habr(?:an?|ian?)|tendr(?:an?|ian?)|tienen? que|no|que|quien|quienes|ha sido|han sido|se|finaliz\\p{L}+|termin\\p{L}+|comenz\\p{L}+|comienza(?:n)?|abrira(?:n)?|queda(?:n|ra|ran)?|expira\\p{L}*|vence\\p{L}*|venc[ei]\\p{L}*|llegara(?:n)?|obrara(?:n)?|tardi[oa]s?,)>';

/** What is said of a thing that is due (`Las contribuciones presentadas …`); of an object they tell which. */
const participles =
  'llegad[oa]s?|sometid[oa]s?|transmitid[oa]s?|presentad[oa]s?|enviad[oa]s?|remitid[oa]s?|esperad[oa]s?|exigid[oa]s?|requerid[oa]s?';

/** The words that say what is due. */
export const actions: Pick<
  DeadlineLocale,
  | 'actionLead'
  | 'pointedThing'
  | 'pointingBefore'
  | 'limitLabel'
  | 'limitPurpose'
  | 'finiteVerb'
  | 'passiveBefore'
  | 'takesUp'
  | 'looseEnd'
  | 'dateLead'
  | 'relativeClause'
  | 'placeClause'
  | 'actionEnd'
  | 'objectEnd'
> = {
  actionLead: pattern({
    id: 'es.deadlines.action-lead',
    source:
      '(?:(?<!\\p{L})(?:el |la |los |las |una? |sus? |nuestr[oa]s? |tod[oa]s? (?:l[oa]s )?|est[oa]s |esta |este )(?:<(?!fechas?>|plazos?>|vencimientos?>|cierres?>|fin>)\\p{L}{4,14} (?:del? |de la |de los |de las |para la |a la |al ))?(?:<(?!fechas?>|plazos?>|vencimientos?>|cierres?>|fin>)\\p{L}{4,14} (?:del? |de la |de los |de las |para la |a la |al ))?|<(?:envio|recepcion|entrega|presentacion|formularios?) (?:del? |de la |de los |de las ))$',
    matches: ['Las ', 'Los formularios de ', 'La ', 'el envío de las '],
    rejects: ['la fecha límite de ', 'cierre de '],
  }),
  pointedThing: pattern({
    id: 'es.deadlines.pointed-thing',
    source: '^(?:est[ae]|est[ao]s|dich[oa]s?) (?<noun>\\p{L}{5,24})$',
    matches: ['Estas consultas', 'esta inscripción', 'dicha encuesta'],
    rejects: ['estas consultas sobre el plan', 'Estas', 'Estado', 'las consultas', 'este día'],
  }),
  pointingBefore: pattern({
    id: 'es.deadlines.pointing-before',
    source: '<(?:est[ae]|est[ao]s|dich[oa]s?) $',
    matches: ['para estas ', 'dicha '],
    rejects: ['las ', 'oeste '],
  }),
  limitLabel: pattern({
    id: 'es.deadlines.limit-label',
    source:
      '^[-*• ]*(?:la |el )?(?:fechas? (?:limites?|topes?|de cierre)|plazos?|cierres?|vencimientos?|ultimo plazo|ultimo dia|fin)>(?: fijad[oa]s?)?(?: (?:de la |de las |de los |del |de )| para )',
    matches: [
      'Fecha límite de inscripción',
      'fecha límite para el envío',
      'Cierre de las inscripciones',
      'Plazo de inscripción',
    ],
    rejects: ['Inscripción', 'Plazo: 5 de mayo'],
  }),
  finiteVerb: pattern({
    id: 'es.deadlines.finite-verb',
    source:
      '(?<!<(?:cuy[oa]s?|que|quien|quienes|cual|cuales)>[^.;,]{0,40})<(?:deb(?:e|en|era|eran|eria|erian)|sera(?:n)?|es|son|estan|esta(?= (?:\\p{L}+mente )?(?:abiert|cerrad|previst|fijad|disponib|sujet|limitad|establecid|destinad|reservad|presidid|adscrit|programad|convocad|compuest|integrad))|estara(?:n)?|puede(?:n)?|podra(?:n)?|ha(?:n)? de)>',
    matches: ['las contribuciones deberán presentarse', 'la inscripción se cerrará y será'],
    rejects: ['contribuciones cuya traducción se pide', 'Presentación de contribuciones'],
  }),
  limitPurpose: pattern({
    id: 'es.deadlines.limit-purpose',
    source:
      '<(?:plazos?|fechas? limites?|vencimientos?)>[^,;:.]{0,80}? para (?=(?:la|el|los|las|una?|tod[oa]s?|sus?|\\p{L}{3,12}[aei]r) )',
    matches: [
      'El plazo fijado por la Circular para la comunicación',
      'la fecha límite para el envío',
      'el plazo para presentar contribuciones',
    ],
    rejects: ['El plazo se ha fijado en', 'plazo previsto, para la comunicación'],
  }),
  passiveBefore: pattern({
    id: 'es.deadlines.passive-before',
    source: '<(?:ser|es|son|sera|seran|sido) (?:\\p{L}{3,14}mente )?$',
    matches: ['deben ser ', 'serán directamente '],
    rejects: ['es una ', 'Los '],
  }),
  takesUp: pattern({
    id: 'es.deadlines.takes-up',
    source:
      '^ *(?:\\(?[\\da-z]{1,3}(?:\\.\\d{1,3}){0,4}[.)]? +)?(?:y |pero |luego )?(?:ellas?|ellos|estas?|estos?|est[ae] ultim[oa]|dich[oa]s?|se (?:hace|hara|efectua|efectuara|realiza|realizara|tramita|tramitara|formaliza|formalizara|cierra|abre|abrira|cerrara|cerraran|enviara|enviaran|presentara|presentaran|recibira|recibiran|aceptaran|admitiran|publicara|publicaran|cerro|cerraron|clausuro)|debera(?:n)?|quedara(?:n)?|finalizo|finalizaron|concluyo|concluyeron|termino|terminaron|expiro|finalizara|concluira|terminara|expirara)>(?! (?:reunion|taller|contribuciones|documentos|delegados))',
    matches: ['Se cerrará', '4.2 Estas deben llegar', 'Deberán enviarse'],
    rejects: ['Estatutos', 'La reunión'],
  }),
  looseEnd: pattern({
    id: 'es.deadlines.loose-end',
    source:
      '(?:^| )(?:y|e|o|u|pero|del?|el|la|los|las|al?|en|para|con|sobre|por|si|a ser posible|preferiblemente|preferentemente|de preferencia|desde (?:ahora|ya)|lo antes posible|cuanto antes|tan pronto como sea posible|a la mayor brevedad(?: posible)?|con la mayor brevedad(?: posible)?|sin (?:demora|dilacion|tardar)|rapidamente|con urgencia)$',
    matches: ['formulario en línea lo antes posible', 'sus respuestas, preferiblemente', ' y'],
    rejects: ['inscripción en línea', 'si ello es posible', 'una respuesta rápida'],
  }),
  placeClause: pattern({
    id: 'es.deadlines.place-clause',
    source:
      '<(?:donde|en (?:el|la|los|las) (?:que|cual(?:es)?)) (?=(?:se|esta|estan|estaran?|figura|figuran|encontrara|encontraran|podra|podran|tambien|l[ao]s?|el|l[ao]s)>)',
    matches: [', donde se publican los documentos', 'en la que figuran los formularios'],
    rejects: ['adonde se envía', 'en la fecha', 'dondequiera'],
  }),
  relativeClause: pattern({
    id: 'es.deadlines.relative-clause',
    source: '<(?:que|quien|quienes|el cual|la cual|los cuales|las cuales)> ',
    matches: [', que transmitirá '],
    rejects: ['porque ', 'cuyo '],
  }),
  dateLead: pattern({
    id: 'es.deadlines.date-lead',
    source: `<(?:el|la|al|del|para el|a fecha del?|en)> *(?:dia *)?${weekday}$`,
    matches: ['sus presentaciones el ', 'el cuestionario al ', 'la lista el martes '],
    rejects: ['las contribuciones', 'el cuestionario '],
  }),
  actionEnd: pattern({
    id: 'es.deadlines.action-end',
    source: `(?:${phraseEnd}|<(?:recibid[oa]s?|${participles})>)`,
    matches: [' deben', ', ', ' recibidas', ' que', ' comenzará'],
    rejects: [' previo', ' de los Miembros'],
  }),
  objectEnd: pattern({
    id: 'es.deadlines.object-end',
    source: `(?:${phraseEnd}|<recibid[oa]s?>)`,
    matches: [' deben', ', ', ' que', ' recibidos'],
    rejects: [' requeridas', ' presentada'],
  }),
};
