import type { MeetingLocale } from '../../../model/locale/meetings.js';
import { pattern } from '../../../text/pattern.js';
import { meetingNouns } from './words.js';

const ordinal = '(?:primera?|segund[oa]|tercer[oa]?|proxim[oa]|ultim[oa]|\\p{N}{1,3} ?[.]? ?[ªºa])';

/** Meetings in the head of a report, in labelled lines, lists and tables. */
export const listedMeetings: Pick<
  MeetingLocale,
  | 'session'
  | 'leadIn'
  | 'daysOfGroups'
  | 'meetingDateLabel'
  | 'meetingDateHeader'
  | 'dateLabel'
  | 'placeLabel'
  | 'meetingRow'
  | 'meetingHeader'
> = {
  session: pattern({
    id: 'es.meetings.session',
    source: `^(?:${ordinal} )?(?:consejo(?! de>)|conferencia|asamblea|sesion|reunion|grupo|comision|comite|junta|foro|coloquio|seminario|taller|simposio|cumbre|jornadas)>[^.;:]{0,140}$`,
    matches: ['Consejo 2020', 'Conferencia de Plenipotenciarios (PP-02)', 'CONSEJO', 'Reunión de 2001 del Consejo'],
    rejects: ['Documento C20/57', 'Consejo de Seguridad', 'Original: inglés'],
  }),
  leadIn: pattern({
    id: 'es.meetings.lead-in',
    source: `<(?:${meetingNouns})>[^.]{0,160}: *$`,
    matches: ['Las próximas reuniones están previstas como sigue:', 'Calendario de reuniones:'],
    rejects: ['La reunión se clausura.', 'Plazos principales:'],
  }),
  daysOfGroups: pattern({
    id: 'es.meetings.days-of-groups',
    source:
      '<(?:fechas?|dias|calendario|programa)>(?! (?:limite|tope|de cierre|clave))(?:(?!<(?:contribuci(?:on|ones)|respuestas?|inscripci(?:on|ones)|plazos?|documentos?)>)[^.:]){0,60}<(?:grupos?|comisi(?:on|ones)|comites?)>(?:(?!<(?:contribuci(?:on|ones)|respuestas?|inscripci(?:on|ones)|plazos?|documentos?)>)[^.:]){0,60}: *$',
    matches: ['Las fechas de cada uno de los grupos son ahora las siguientes:', 'Calendario de los Grupos de Trabajo:'],
    rejects: [
      'Las fechas límite para los grupos son las siguientes:',
      'Fechas de las contribuciones a los grupos:',
      'Las fechas son las siguientes:',
    ],
  }),
  meetingDateLabel: pattern({
    id: 'es.meetings.meeting-date-label',
    source: `^[-*• ]*(?:fechas?|celebracion|dias?|fechas? y (?:lugar|horas?|horarios?)|lugar y fechas?) (?:de la |del |de las |de los |de esta |de este |de una? )(?:\\p{L}+ )?(?:${meetingNouns})(?!\\p{L})`,
    matches: ['Fecha de la reunión', 'Fechas del taller', 'Fecha y lugar de la reunión'],
    rejects: ['Fecha límite de inscripción', 'Fecha'],
  }),
  meetingDateHeader: pattern({
    id: 'es.meetings.meeting-date-header',
    source: `^(?:fechas? (?:de la |del |de las |de los |de )?)?(?:(?:proxim[oa]s?|ultim[oa]s?|primer[oa]s?|nuev[oa]s?|${ordinal}) (?:${meetingNouns})(?: previst[oa]s?)?|(?:${meetingNouns}) (?:siguientes?|previst[oa]s?|celebrad[oa]s?|anterior(?:es)?|en \\d{4}|de \\d{4}|\\d{4}))(?: *\\([^()]{1,40}\\))?$`,
    matches: ['Próxima reunión', 'Reuniones previstas', 'Fechas de la próxima reunión', 'Reuniones en 2027'],
    rejects: ['Reunión', 'Próxima etapa', 'Objeto de la próxima reunión'],
  }),
  dateLabel: pattern({
    id: 'es.meetings.date-label',
    source:
      '^[-*• ]*(?:fechas?|periodos?|semanas?(?: del)?|dias?|fechas? y (?:lugar|horas?|horarios?)(?: *\\([^()]{1,40}\\))?|lugar y fechas?|cuando) *:? *$',
    matches: ['Fecha:', 'Fecha y hora (hora de Ginebra)', 'Fechas', 'Periodo', 'Semana del', 'Lugar y fecha:'],
    rejects: ['Fecha límite', 'Lugar'],
  }),
  placeLabel: pattern({
    id: 'es.meetings.place-label',
    source:
      '^[-*• ]*(?:lugar|ciudad|lugar de (?:la |celebracion|reunion)[^:]{0,40}|lugar del (?:taller|seminario|foro|evento)|sede) *:?(?= |$)',
    matches: ['Lugar:', 'Lugar', 'Lugar de la reunión', 'Lugar de celebración:'],
    rejects: ['Fecha', 'en lugar de'],
  }),
  meetingRow: pattern({
    id: 'es.meetings.meeting-row',
    source: `^[-*•0-9. ]*(?:la |el |celebracion de la |celebracion del )?(?:${ordinal} )?(?:${meetingNouns})(?!\\p{L})(?! (?:a|para) )`,
    matches: ['Reunión de la Comisión de Estudio 5', '20ª reunión del Grupo', 'Taller sobre las redes'],
    rejects: ['Inscripción en la reunión', 'Fecha de la reunión', 'Clausura de la reunión'],
  }),
  meetingHeader: pattern({
    id: 'es.meetings.meeting-header',
    source: `^(?:(?:nombre|titulo|denominacion) (?:de la |del |de los |de las )?)?(?:${meetingNouns}|grupos?|comision(?:es)?(?: de estudio)?)(?!\\p{L})[^.]{0,30}$`,
    matches: ['Reunión', 'Manifestación', 'Grupo'],
    rejects: ['Fecha', 'Recomendación'],
  }),
};
