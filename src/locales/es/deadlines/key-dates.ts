import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { pattern } from '../../../text/pattern.js';

/** Tables and lists of key dates. */
export const keyDates: Pick<
  DeadlineLocale,
  | 'keyDates'
  | 'keyDatesWeak'
  | 'dateHeader'
  | 'dateHeaderWeak'
  | 'actorHeader'
  | 'byHeader'
  | 'programmeHeader'
  | 'rowLabel'
  | 'leadTime'
  | 'meetingRow'
  | 'opening'
  | 'actionTail'
  | 'dateFiller'
  | 'lineLead'
  | 'dashLead'
> = {
  lineLead: pattern({
    id: 'es.deadlines.line-lead',
    source: '^ ?\\p{L}{1,3} ?(?:dias? ?)?$',
    matches: ['El ', ' al ', 'Los días '],
    rejects: ['Visado ', 'antes del ', ''],
  }),
  dashLead: pattern({
    id: 'es.deadlines.dash-lead',
    source: '^ ?(?:\\p{L}{1,5} )*$',
    matches: [' ', ' el ', ' antes del '],
    rejects: [' inscripción el ', ' el 3 '],
  }),
  keyDates: pattern({
    id: 'es.deadlines.key-dates',
    source:
      '^[\\p{N}.)* -]{0,8}(?:(?:anexo|parrafo|apartado|seccion|parte|punto|§|pagina|cuadro) ?[\\p{L}\\p{N}-]{1,5}(?:[.,] (?:parrafo|apartado|seccion|punto|§) ?[\\p{L}\\p{N}.-]{1,5})?[.:,] ?)?(?=[^.;]{3,130}: *$)[^.;:]{0,80}<(?:plazos?|vencimientos?|fechas? (?:limites?|importantes?|clave|fundamentales|principales|topes?|que (?:han|deben) (?:de )?(?:recordarse|respetarse|tenerse)[^.;:]{0,20}|que (?:no )?(?:conviene|hay que|deben?|se deben?|cabe) (?:no )?(?:recordar|olvidar(?:se)?|respetar|tener|retener|anotar|pasar(?:se)? por alto|perder(?:se)?)[^.;:]{0,20}|(?:a|por) (?:recordar|retener|anotar|tener (?:en cuenta|presentes?))))>[^.;:]{0,110}: *$|' +
      '^[\\p{N}.)* -]{0,8}(?:(?:principales|proximos|proximas) (?:plazos|fechas|vencimientos)(?: limite)?|plazos?(?: y fechas)? (?:clave|fundamentales|principales|importantes|limites?)|fechas (?:importantes|clave|limites?|fundamentales|principales|topes?|destacadas|de vencimiento|que deben recordarse)|(?:fecha (?:limite|tope)|plazo)(?=[:.*]{0,3}$)|resumen de (?:las )?(?:fechas|plazos)|calendario de (?:plazos|fechas|vencimientos)|plazos)(?![\\p{L}])(?:[ (][^.]{0,70})?[:.*]{0,3}$',
    matches: [
      'Plazos fundamentales:',
      'Plazos clave:',
      'Fechas importantes',
      '3 Plazos',
      'Plazos que deben respetarse',
      '6 Las fechas que no deben olvidarse son las siguientes:',
      'Estas son las fechas a tener en cuenta:',
      'FECHAS LÍMITE:',
      'Principales plazos:',
      '3. Las fechas clave son las siguientes:',
      '2 Anexo B. El cuadro de plazos se sustituye por el siguiente:',
      'Párrafo 7: los plazos son los siguientes:',
    ],
    rejects: ['Los plazos se recuerdan a continuación. Gracias', 'Fecha', 'Calendario'],
  }),
  keyDatesWeak: pattern({
    id: 'es.deadlines.key-dates-weak',
    source:
      '^[\\p{N}.)* -]{0,8}(?:calendario|fechas|etapas|procedimiento y calendario)(?![\\p{L}])(?:[ (][^.]{0,60})?[:.*]{0,3}$|' +
      '^[\\p{N}.)* -]{0,8}(?=[^.;]{3,140}: *$)[^.;:]{0,80}<(?:fechas|calendario|dias|etapas) (?:(?:es|son|esta|estan) )?(?:siguientes?|a continuacion|el siguiente|las siguientes|los siguientes)>[^.;:]{0,80}: *$',
    matches: [
      'Calendario',
      'Calendario indicativo:',
      'Fechas',
      'Señalamos a su atención las fechas siguientes:',
      '6. El calendario es el siguiente:',
    ],
    rejects: ['El calendario figura en el anexo', 'Fecha de la reunión'],
  }),
  dateHeader: pattern({
    id: 'es.deadlines.date-header',
    source:
      '^(?:nuev[oa]s? )?(?:fechas? (?:limites?|topes?|de vencimiento)|vencimientos?|plazos?|a mas tardar|antes del?|fecha de cierre)(?![\\p{L}])[^.]{0,40}$|' +
      '^[^.;:]{3,50} (?:esperad[oa]s?|exigid[oa]s?|solicitad[oa]s?|aceptad[oa]s?|admitid[oa]s?|abiert[oa]s?|(?:a|por|para) (?:someter|entregar|enviar|presentar|transmitir|comunicar|recibir|remitir))(?: (?:el|para el|a mas tardar(?: el)?|antes del?|hasta(?: el)?))$',
    matches: [
      'Nuevo plazo',
      'Fecha límite',
      'Vencimiento',
      'Plazo',
      'Contribuciones esperadas el',
      'Documentos por presentar antes del',
    ],
    rejects: ['Fecha', 'Acción', 'Contribuciones esperadas', 'Reunión prevista el'],
  }),
  dateHeaderWeak: pattern({
    id: 'es.deadlines.date-header-weak',
    source: '^fechas?(?: previstas?| indicativas?)?:?$|^(?:para )?cuando[?:]?$',
    matches: ['Fecha', 'Fechas', 'Cuándo', 'Para cuándo'],
    rejects: ['Fecha de la reunión', 'Acción'],
  }),
  actorHeader: pattern({
    id: 'es.deadlines.actor-header',
    source:
      '^(?:quien|por quien|(?:persona |entidad )?responsables?|responsabilidad|encargad[oa]s?|(?:accion|medidas?) a cargo de|a cargo de|por hacer por)[?:]?$',
    matches: ['Quién', 'Responsable', 'Entidad responsable', 'A cargo de'],
    rejects: ['Contacto', 'Acción', 'Quienes'],
  }),
  programmeHeader: pattern({
    id: 'es.deadlines.programme-header',
    source:
      '^(?:(?:por la )?(?:manana|tarde|noche)|sesion(?:es)?|horarios?|horas?|programa|temas?|oradores?|ponentes?|moderador(?:es)?|salas?)$',
    matches: ['Mañana', 'Tarde', 'Sesión'],
    rejects: ['Reunión de la mañana', 'Acción'],
  }),
  byHeader: pattern({
    id: 'es.deadlines.by-header',
    source:
      '<(?:fechas? (?:limites?|topes?)|plazo|plazos (?:de|para)|a mas tardar|cierres?|ultimo plazo)>(?! (?:fundamental|clave|principal))',
    matches: ['Fecha límite', 'Plazo de inscripción', 'Cierre de las inscripciones'],
    rejects: ['Plazos fundamentales', 'Fecha'],
  }),
  rowLabel: pattern({
    id: 'es.deadlines.row-label',
    source:
      '^[-* ]*(?:(?:fechas?|plazos?) (?:limites?|topes?|final(?:es)?|de (?:presentacion|recepcion|respuesta|entrega|cierre|inscripcion|envio)|para (?:la|el|presentar|enviar|inscribirse|remitir))|plazos?|cierres? (?:del?|de la|de las)|vencimientos? (?:del?|para))(?![\\p{L}])',
    matches: ['Fecha límite de inscripción', 'Plazo de presentación de contribuciones', 'Cierre de las inscripciones'],
    rejects: ['Fecha de la reunión', 'Inscripción'],
  }),
  leadTime: pattern({
    id: 'es.deadlines.lead-time',
    source:
      '^(?:al menos |como minimo )?(?:\\p{N}{1,3}|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|treinta)(?: \\(\\p{N}{1,3}\\))? (?:mes(?:es)?|semanas?|dias?)(?: (?:civiles|naturales|laborables|habiles))?(?: (?:antes|despues)[^.]{0,60})?$',
    matches: ['Dos meses', 'Un mes', '12 días naturales', 'Seis semanas antes de la reunión'],
    rejects: ['Inscripción', '12 de mayo de 2021', 'Dos contribuciones'],
  }),
  meetingRow: pattern({
    id: 'es.deadlines.meeting-row',
    source:
      '^[-*• ]*(?:(?:fechas?|lugar|celebracion|apertura|inicio|comienzo|clausura|fin|duracion|dias?|horarios?)(?: y (?:lugar|hora|clausura|horarios?))? (?:de la |del |de las |de los |de )?(?:\\p{L}+ )?)?(?:(?:primera|segunda|proxima|ultima|(?:decim|vigesim|trigesim)?[o]? ?\\p{L}{3,12}[ao]|\\p{N}{1,3} ?[.]? ?[ªºa]) )?(?:reuni(?:on|ones)|sesi(?:on|ones)|taller(?:es)?|seminarios?|foros?|conferencias?|asambleas?|manifestaci(?:on|ones)|eventos?|webinarios?|coloquios?|consultas? (?:oficiosas?|informales))(?![\\p{L}])',
    matches: ['Fecha de la reunión', 'Apertura de la reunión', 'Reunión de la Comisión de Estudio 5', 'Taller'],
    rejects: ['Inscripción en la reunión', 'Cierre de las inscripciones', 'Contribuciones'],
  }),
  opening: pattern({
    id: 'es.deadlines.opening',
    source:
      '^[-*• ]*(?:(?:inscripcion|registro|acreditacion|recepcion)(?: de (?:los )?(?:participantes|delegados))? y (?:apertura|bienvenida|cafe)|apertura|inicio|comienzo|lanzamiento|(?:envio|expedicion|difusion) de(?:l cuestionario| la (?:carta|presente|circular|invitacion)| las? invitaci(?:on|ones)| los cuestionarios)|fecha de (?:envio|apertura)|partida|entrada en vigor)(?![\\p{L}])',
    matches: ['Apertura de las inscripciones', 'Inicio de la consulta'],
    rejects: ['Cierre de las inscripciones', 'Fin de la consulta'],
  }),
  dateFiller: pattern({
    id: 'es.deadlines.date-filler',
    source:
      '^[ ,;.:()*-]*(?:(?:el|los|las|del|al|antes|hasta|a mas tardar|inclusive|fecha (?:limite|tope)|ultimo plazo|(?:a )?lo mas tarde|a lo sumo|como (?:maximo|muy tarde)|no mas tarde|sin rebasar|aproximadamente|hacia|a|de|desde|dia|dias|hora|horas|ginebra|medianoche|tbc|provisional|anteriormente|antes|inicialmente|en lugar del?|lunes|martes|miercoles|jueves|viernes|sabado|domingo)(?![\\p{L}])[ ,;.:()*-]*){0,6}$',
    matches: ['', ' antes del ', 'a más tardar el martes ', 'A lo sumo el ', '()', ' (anteriormente el )'],
    rejects: ['Inscripción', ' para las contribuciones'],
  }),
  actionTail: pattern({
    id: 'es.deadlines.action-tail',
    source:
      '(?:[ :;,.(*-]|(?<![\\p{L}\\p{N}])(?:el|al|a|las|antes|hasta|a mas tardar|desde|hacia|de|del)(?= *$|[ :;,.(*-]))+$',
    matches: ['Contribuciones, a las ', 'Inscripción (a más tardar a las ', 'Visado el '],
    rejects: ['Contribuciones de Lea', 'el visado del delegado', 'Vencimiento en la Oficina'],
  }),
};
