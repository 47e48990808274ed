import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { pattern } from '../../../text/pattern.js';
import { weekday } from './words.js';

/** Periods for acting, and dates after which nothing is taken any more. */
export const periods: Pick<
  DeadlineLocale,
  'periodBefore' | 'periodOpens' | 'periodBehind' | 'begun' | 'afterBefore' | 'refusal' | 'sharedBetween'
> = {
  periodBefore: pattern({
    id: 'es.deadlines.period',
    source:
      '<(?:consultas?(?! (?:virtual(?:es)?|oficiosas?|informales|de los consejeros)>)|periodos? (?:(?:previsto|fijado|reservado|establecido)s? )?(?:de|para) (?:la |el |las |los )?(?:(?:enviar|envio de|formular|presentar) (?:las |los )?)?(?:consulta|candidatura|inscripcion|votacion|respuesta|presentacion|observacion|comentario|contribucion)\\p{L}*|inscripci(?:on|ones)|inscribirse|candidaturas?|voto por correspondencia)>' +
      '(?:(?!<(?:que (?:se|tendra|deb|inaugur|comenz)|previst[oa]s?>|convocad[oa]s?>|en (?:su|dicha|est?a) (?:\\p{L}+ )?(?:reunion|sesion)>))(?:[^.;]|\\.(?=\\p{L}))){0,90}?(?:[:(]|<(?:del|de|desde el|desde|entre el|entre|se extiende|abiert[oa]s?)>) *(?:dias? *)?' +
      `${weekday}$|<(?:respuestas?|observaciones|comentarios|opiniones|solicitudes|ofertas?|propuestas?|resumenes|cuestionarios?|encuestas?)>(?:(?!<(?:realizad|efectuad|recibid|hech|recogid|llevad|organizad|celebrad)[oa]s?>)(?:[^.;]|\\.(?=\\p{L}))){0,110}(?<!(?<!<(?:ser|seran|estaran|podran) )<\\p{L}{2,12}[ai]d[oa]s? )<entre (?:el|los dias) *${weekday}$|<(?:respuestas?|observaciones|comentarios|opiniones|solicitudes|ofertas?|propuestas?|candidaturas?|expedientes?|cuestionarios?|encuestas?)>[^.;]{0,60}<(?:se|podran?|pueden?|seran?|estaran?|deberan?) (?:\\p{L}{1,8} ){0,2}(?:recog|recib|acept|admit|abiert|deposit|present|somet|formul|rellen|cumpliment|transmit|remit|envi)\\p{L}{0,6} (?:en linea )?(?:del|desde el|entre el|entre los dias) *(?:dias? *)?${weekday}$`,
    matches: [
      'El periodo para formular observaciones abarca del ',
      'que cumplimente el cuestionario en línea (https://www.itu.int/go/x) entre el ',
      'podrán inscribirse del ',
      'La consulta se desarrollará del ',
      'La inscripción se hará en www.ejemplo.org/x desde el ',
      'Las respuestas se recibirán del ',
      'las inscripciones estarán abiertas del ',
      'Periodo de consulta: ',
    ],
    rejects: [
      'las respuestas recibidas del ',
      'la reunión se celebrará del ',
      'estudiará las candidaturas en su reunión del ',
      'inscripciones en la reunión, que se celebrará del ',
      'consulta ',
    ],
  }),
  periodOpens: pattern({
    id: 'es.deadlines.period-opens',
    source: `<(?:abr|organi|lan|empr|inic|llev|celebr|proced|efectu)\\p{L}{0,7},? (?:del|de|entre el|en el periodo del|durante el periodo del) *${weekday}$`,
    matches: ['de abrir, del ', 'organizará del ', 'procederá del martes '],
    rejects: ['abrirá el ', 'la reunión del '],
  }),
  periodBehind: pattern({
    id: 'es.deadlines.period-behind',
    source: '^,? (?:a )?(?:una?|la|el|su|las) (?:\\p{L}{4,12} )?(?:consultas?|encuestas?|votacion|llamamiento)>',
    matches: [', una consulta en línea', ' a una amplia consulta'],
    rejects: [', una reunión', ' una sesión de consulta'],
  }),
  begun: pattern({
    id: 'es.deadlines.begun',
    source: `<desde (?:el (?:dia )?|(?:mediados|principios|finales) de )?${weekday}$|<(?:(?:lanzad|abiert|iniciad|comenzad|emprendid|anunciad|puest)[oa]s?(?: en marcha)?|se (?:lanzo|abrio|inicio|abre(?:n)?|abrira(?:n)?|inicia(?:n)?|iniciara(?:n)?)|comenzo|empezo|comienza(?:n)?|comenzara(?:n)?|empieza(?:n)?|empezara(?:n)?) (?:\\p{L}+mente )?(?:desde |a partir )?(?:del?|el|en) *${weekday}$|<(?:apertura|inicio|comienzo) (?:de |del )[^.;,\\d]{0,60}<(?:el|al) *${weekday}$`,
    matches: [
      'La apertura de las inscripciones se ha fijado para el ',

      'La consulta, lanzada el ',
      'que se abrirá el ',
      'abierta desde mediados de ',
      'comenzará a partir del ',
      'abierta el martes ',
      'iniciada oficialmente el ',
    ],
    rejects: ['está abierta ', 'se cerrará el ', 'el '],
  }),
  afterBefore: pattern({
    id: 'es.deadlines.after',
    source: `(?<!<(?:ira|iran|prolong\\p{L}{1,4}|prorrog\\p{L}{1,4}|mantenid\\p{L}{0,2}|durar\\p{L}{0,3}|proseguir\\p{L}+|extender\\p{L}+|extiend\\p{L}{1,2}|ampli\\p{L}{1,4})(?: no)? ?)<(?:despues|pasad[oa]|mas alla|transcurrid[oa]|posterior(?:es)? a|con posterioridad al?|posteriormente al?|mas tarde|tras)(?: (?:de|la|el|de las?))?(?: ?(?:el|la fecha del?|dicha fecha del?|la fecha limite del?|el plazo del?|el vencimiento del?|del?|al?|l))? *${weekday}$`,
    matches: [
      'recibidas con posterioridad al ',
      'recibidas después del ',
      'después de la fecha límite del ',
      'pasado el ',
    ],
    rejects: ['después de la reunión del ', 'antes del ', 'no irá más allá del '],
  }),
  refusal: pattern({
    id: 'es.deadlines.refusal',
    source:
      '<(?:nadie|ningun[oa]? \\p{L}{4,14})>[^.;]{0,40}<podran? (?:ya )?(?:ser )?(?:inscri|registr|acredit|apunt|admi)\\p{L}*|<no (?:(?:les?|l[oa]s?|se (?=l[eoa]s?)) ?)?(?:se(?:ra|ran)?(?: podra| podran| puede| pueden)?|podra(?:n)?|puede(?:n)?|es|son|esta(?:n)?|estara(?:n)?)>[^.;]{0,40}<(?:examin|tom|recib(?:ir|id|e)|recog|acept|trat|tradu|reten|consider|admit|admisib|dispon|public|difund|distribu|registr|valid|atend|satisf|garanti|asegur|inclu|integr|reprodu|comunic|transmit|estudi|contabil|posible|somet|present|ten(?:er|dr|id)|curs|autoriz|otorg|conced|tramit|serv|tenid)\\p{L}*|' +
      '<(?:(?:sera(?:n)?|es|son|se(?:ran)?) (?:automaticamente |sistematicamente |por tanto )?|se )(?:rechaz|deneg|consider|descart|ignor|declar|exclu|inadmisib|devolv|devuelt|desestim|elimin|aplaz|tardi)\\p{L}*|<(?:dejara(?:n)? de (?:estar|ser|poder)|solo (?:figurara|aparecera)(?:n)?|caducara(?:n)?)>',
    matches: [
      'Nadie podrá inscribirse',
      'no se traducirán',
      'ya no se recibirán',
      'no se registrará',
      'será descartada',
      'no se tendrá en cuenta',
      'no serán examinadas',
      'no podrá ser tomada en cuenta',
      'ya no se aceptará',
      'serán rechazadas',
    ],
    rejects: ['se examinarán', 'no dice', 'serán traducidas'],
  }),
  sharedBetween: pattern({
    id: 'es.deadlines.shared',
    source:
      '^[^.;:]{0,90}?(?:,|<(?:y|e|o|u)>) (?:(?:los |las |la |el |sus )(?:(?:de |para )(?:las? |los )?)?\\p{L}{4,16}(?: (?:de |de las |de los )\\p{L}{4,16})? )?' +
      `(?:(?:antes |hasta )?(?:el|al|del|(?:la|el) del?|a la) *)${weekday}$`,
    matches: [' para la inscripción y el ', ' y el de inscripción el ', ' y el ', ' (contribuciones) y al '],
    rejects: [' para la reunión del ', '. Inscripción y el '],
  }),
};
