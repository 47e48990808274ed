import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { pattern } from '../../../text/pattern.js';
import { endings } from './endings.js';
import { closable, isFixed, toDate, weekday } from './words.js';

const papers =
  'respuestas?|devolucion|contribuci(?:on|ones)|observaci(?:on|ones)|comentarios?|inscripci(?:on|ones)|candidaturas?|designaci(?:on|ones)|nombramientos?|documentos?|solicitud(?:es)?|formularios?|cuestionarios?|envios?|confirmaci(?:on|ones)|propuestas?|textos?|ponencias?|resumen(?:es)?|acuses? de recibo';

/** What makes the date beside it a deadline. */
export const qualifiers: Pick<DeadlineLocale, 'qualifiersBefore' | 'qualifiersAfter' | 'purposeAfter'> = {
  qualifiersBefore: [
    {
      qualifier: 'by',
      needsAction: false,
      pattern: pattern({
        id: 'es.deadlines.in-my-hands',
        source: `<(?:deb(?:e|en|era|eran|erian?)|ha(?:n|bra|bran|bria|brian)? de|tien(?:e|en) que|tendran? que)> [^.;:]{0,30}?<(?:estar|obrar) (?:ya )?en (?:mi|nuestro|su) (?:poder|mano) el *${weekday}$`,
        matches: ['habrán de estar en mi poder el ', 'deben obrar en nuestro poder el lunes '],
        rejects: ['está en mi poder desde el ', 'habrán de estar en mi poder antes del '],
      }),
    },
    {
      qualifier: 'by',
      needsAction: false,
      pattern: pattern({
        id: 'es.deadlines.at-the-latest-before',
        source: `<(?:a mas tardar|(?:no|nunca|jamas|en ningun caso) (?:mas tarde (?:del?|que)|mas alla del?|despues del?|con posterioridad al?|(?<!<de fecha no )posterior(?:es)? al?)|como (?:muy|mas) tarde|como maximo|ultimo plazo|(?:a )?lo mas tarde|a lo sumo|como mucho|cuando mas|a lo mas|sin (?:rebasar|sobrepasar|exceder)(?: del?)?|antes o|de aqui)>${toDate}|<a mas tardar>[^.;]{0,90}<(?:o sea|es decir|a saber|esto es)>,? *(?:(?:antes del?|el|al|hasta el) *)?(?:dia *)?${weekday}$`,
        matches: [
          'a más tardar el ',
          'A más tardar, el martes ',
          'a más tardar para el ',
          'no más tarde del ',
          'nunca más allá del ',
          'lo más tarde, el ',
          'a lo sumo el ',
          'sin rebasar el ',
          'como máximo el ',
          'como más tarde, el ',
          'no después del ',
          'en una fecha no posterior al ',
          'nunca después del ',
          'en ningún caso con posterioridad al ',
          'de aquí al ',
          'a más tardar a finales de ',
        ],
        rejects: [
          'más tarde el ',
          'sin rebasar tres páginas el ',
          'una carta de fecha no posterior al ',
          'en fecha posterior al ',
          'después del ',
          'no irá más allá del ',
          'a más tardar una semana después del ',
        ],
      }),
    },
    {
      qualifier: 'by',
      needsAction: false,
      pattern: pattern({
        id: 'es.deadlines.limit',
        source:
          `<(?:fechas? (?:limites?|topes?|de cierre)|ultimo plazo) *${weekday}$|` +
          '<(?:(?:fechas?|plazos?|dias?|terminos?|horas?) (?:limites?|topes?|ultim[oa]s?|final(?:es)?|fijad[oa]s?|improrrogables?|de (?:recepcion|entrega|respuesta|cierre|presentacion|expiracion|vencimiento|envio|inscripcion))|ultim[oa]s? (?:dias?|fechas?)(?= (?:de plazo|para|de (?:inscripcion|presentacion))>)|plazos?|vencimientos?)>' +
          `(?:[^.;]|[.](?=[\\dIVX])){0,150}?${isFixed} *(?:dia *)?${weekday}[("]* *$`,
        matches: [
          'fecha límite de inscripción: ',
          'La fecha límite para la presentación de contribuciones es el ',
          'plazo de presentación: ',
          'la fecha límite del ',
          'El último día para inscribirse es el ',
          'Plazo (contribuciones): ',
          'el plazo de respuesta expirará el ',
          'el plazo vence el ',
          'la fecha límite se ha fijado en el ',
        ],
        rejects: ['en un plazo dos meses a contar texto ', 'la fecha del ', 'sin límite el '],
      }),
    },
    {
      qualifier: 'by',
      needsAction: false,
      pattern: pattern({
        id: 'es.deadlines.wished',
        source:
          `<(?:${papers})>(?: (?:de |del |de las |al |a la |a los )[^.;:]{1,50}?)? ` +
          `<(?:(?:esperad|requerid|exigid|solicitad|desead|previst)[oa]s?|(?:a|por|para) (?:\\p{L}{3,12}[aei]r))(?: (?:al?|por) [^.;:]{1,30})? *(?:[:=(-]|<(?:el|para el)>) *${weekday}[("]* *$`,
        matches: [
          'Respuesta esperada: ',
          'Observaciones a transmitir: ',
          'Contribuciones esperadas el ',
          'Devolución del formulario exigida: ',
        ],
        rejects: ['Participación deseada: ', 'Respuesta: ', 'Las respuestas esperadas por la Oficina, '],
      }),
    },
    {
      qualifier: 'by',
      needsAction: false,
      pattern: pattern({
        id: 'es.deadlines.closing-of-entries',
        source: `<cierres? (?:de |del |de las |de los |de la )${closable}>(?:(?!<(?:que|cual|(?<!<(?:esta|estara|queda|quedado|sido) )previst[oa]s?)>)[^.;]){0,80}?(?:[:=(,-]|<(?:(?:en|para) )?(?:el|al)>) *(?:dia *)?${weekday}[("]* *$`,
        matches: [
          'El cierre de las inscripciones ha quedado fijado el ',
          'Cierre de la presentación de candidaturas: ',
          'el cierre del portal de inscripción está previsto para el ',
        ],
        rejects: [
          'El cierre de la Asamblea está fijado para el ',
          'cierre de inscripciones en el taller previsto para el ',
        ],
      }),
    },
    {
      qualifier: 'by',
      needsAction: false,
      pattern: pattern({
        id: 'es.deadlines.their-closing',
        source: `<${closable}>[^.;]{0,120}<(?:su|cuyo) cierre(?:,? (?:esta|estara|queda|sera|se)(?: (?:fijado|previsto|ha fijado|fija))?)? (?:(?:en|para) )?(?:el|al) *(?:dia *)?${weekday}$`,
        matches: [
          'La apertura de las inscripciones se ha fijado para el 3 de febrero y su cierre para el ',
          'Las candidaturas se reciben en línea y su cierre está fijado para el ',
        ],
        rejects: ['La apertura de la reunión se fija para el 3 de febrero y su cierre para el ', 'el cierre para el '],
      }),
    },
    {
      qualifier: 'by',
      needsAction: true,
      pattern: pattern({
        id: 'es.deadlines.closing',
        source: `<cierres? (?:de |de las |de los |de la |del )[^.;]{0,80}?${isFixed} *${weekday}[("]* *$`,
        matches: [
          'Cierre de las inscripciones: ',
          'el cierre de las candidaturas se ha fijado en el ',
          'cierre de la votación el ',
        ],
        rejects: ['cierre ', 'el cierre las inscripciones '],
      }),
    },
    {
      qualifier: 'before',
      needsAction: true,
      pattern: pattern({
        id: 'es.deadlines.before',
        source: `<(?:(?:preferiblemente |preferentemente )?(?<!<(?:dias?|semanas?|mes(?:es)?|anos?|horas?|poco|mucho) )antes|(?:con anterioridad|previamente)(?! *,))>${toDate}`,
        matches: [
          'antes del final de la jornada del ',
          'antes del ',
          'antes del fin del mes de ',
          'antes de finales de ',
          'antes del martes ',
          'con anterioridad al ',
        ],
        rejects: ['anteayer el ', 'Unos días antes, el ', 'Previamente, el ', 'dos semanas antes de la reunión del '],
      }),
    },
    ...endings,
    {
      qualifier: 'by',
      needsAction: true,
      pattern: pattern({
        id: 'es.deadlines.for',
        source: `(?<!<convocad[oa]s? )(?<!<(?:reuni(?:on|ones)|sesi(?:on|ones)|talleres|taller|seminarios?(?: web)?|conferencias?|foros?|jornadas?|simposios?|asambleas?|cursos?)>[^.;:]{0,120}<(?:previst|programad|anunciad|fijad|senalad|planead)[oa]s? )<para (?:el|(?:finales|fines|fin|el final) de|finales del mes de) *(?:dia *)?${weekday}$`,
        matches: ['para el ', 'para finales de ', 'para el martes ', 'para el día '],
        rejects: [
          'para la reunión del ',
          'para ',
          'la Asamblea, convocada para el ',
          'El taller sobre tarifas, previsto inicialmente en Lima y anunciado para el ',
        ],
      }),
    },
  ],
  qualifiersAfter: [
    {
      qualifier: 'by',
      needsAction: false,
      pattern: pattern({
        id: 'es.deadlines.at-the-latest-after',
        source:
          '^ *[,(:-]* *(?:inclusive,? *)?(?:a mas tardar|(?:a )?lo mas tarde|a lo sumo|(?:y |pero )?no (?:mas tarde|despues)(?! (?:del?|que)>)|como (?:maximo|(?:muy |mas )?tarde|plazo|fecha (?:limite|tope))|ultimo plazo|o (?:antes|con anterioridad)(?: (?:de|a) (?:es[ae]|dicha) fecha)?|(?:como |que es (?:la )?|o sea la )?(?:fecha|plazo) (?:limite|tope|improrrogable)|plazo improrrogable|(?:se (?:indica(?:ba)?|indico|fijo|fijaba|senala(?:ba)?|senalo|mencionaba|daba)|figura(?:ba)?|aparec(?:e|ia)|fue (?:indicad|fijad|anunciad|senalad)[oa]) como (?:el |la )?(?:plazo|ultimo (?:dia|plazo)|fecha (?:limite|tope))|(?:el ultimo (?:dia|plazo)|la (?:ultima fecha|fecha (?:limite|tope)))(?= en (?:el |la )?que (?:\\p{L}{2,4} )?(?:pod|pued|admit|acept|recib))|(?:es|era|sera|constituye|sigue siendo|seguira siendo|continua siendo) (?:el ultimo (?:dia|plazo)|la (?:ultima fecha|fecha (?:limite|tope))|el plazo(?: limite| maximo)?)(?= (?:para|fijad[oa]|establecid[oa]|prescrit[oa]|previst[oa]|en (?:el |la )?que|de (?:inscripcion|presentacion))>))>\\)?|^ *[,(:-]* *(?:fecha de )?cierre (?=(?:de|del|de las) )|^ para (?:las? |los |el )?(?:pre)?(?:inscripci(?:on|ones)|contribuciones|respuestas?|observaciones|solicitudes|candidaturas|presentacion) [^.;\\d]{0,60}<(?:sigue|se mantiene|permanece|no (?:varia|cambia)|queda inalterada)>',
        matches: [
          ' sigue siendo la fecha límite para las contribuciones',
          ' figuraba como fecha límite',
          ' es la fecha límite fijada por',
          ' o antes de esa fecha',
          ' la última fecha en que podrán presentarse',
          ', no más tarde',
          ' para la inscripción de los delegados sigue siendo',
          ' como plazo de respuesta',
          ' a más tardar',
          ', como más tarde',
          ', a lo sumo',
          ', último plazo',
          ' (fecha límite)',
          ', plazo improrrogable',
          ': fecha límite',
          ' – cierre de las inscripciones',
          ' como máximo',
          ' es el último día para responder',
        ],
        rejects: [
          ' figuraba como fecha de la reunión',
          ' es el último día de la reunión',
          ' el último día en que se reunió',
          ' más tarde',
          ', fecha de la reunión',
          ' a lo más cerca',
        ],
      }),
    },
    {
      qualifier: 'until',
      needsAction: false,
      pattern: pattern({
        id: 'es.deadlines.end-after',
        source:
          '^ *[,(]? *(?:(?:siendo |que es |o sea |que marca )?(?:la |el )?(?:fecha (?:de )?|termino )?(?:fin|finalizacion|expiracion|final)|(?:fecha|dia) en que (?:finaliz|termin|conclu|expir)\\p{L}*)> (?:de |del |de las |de estas |de esta |la |el )',
        matches: [', fecha de finalización de estas consultas', ', fin del periodo de votación'],
        rejects: [', finalmente', ' fin', ', fecha de la reunión'],
      }),
    },
  ],
  purposeAfter: pattern({
    id: 'es.deadlines.purpose',
    source:
      '^ *,? *(?:\\(|<(?:para|en lo que respecta a|por lo que respecta a|tratandose de|en el caso de|en cuanto a)>)',
    matches: [' para las contribuciones', ' (inscripción)', ', en lo que respecta a'],
    rejects: [' a más tardar', ' a fin de'],
  }),
};
