import type { MeetingLocale } from '../../../model/locale/meetings.js';
import { pattern } from '../../../text/pattern.js';
import { weekday } from './words.js';

const done =
  '(?:(?:pre-?)?inscripci(?:on|ones)|contribuci(?:on|ones)|participacion|becas?|visados?|cartas? de (?:apoyo|invitacion)|interpretacion|respuestas?|resumen(?:es)?|reservas?|candidaturas?|solicitud(?:es)?|presentacion|envio|fechas? limites?|plazos?|vencimientos?|cierres?|documentos?|informes?|orden del dia|acta|invitaci(?:on|ones)|apertura de)';

/** Days by which something is due for a meeting, and which are not its own. */
export const meetingDue: Pick<
  MeetingLocale,
  'dueBefore' | 'dueAfter' | 'doneFor' | 'doneLabel' | 'dueThing' | 'ownDays'
> = {
  dueBefore: pattern({
    id: 'es.meetings.due-before',
    source: `(?<!<(?:inmediatamente|justo|poco|dias|semanas) )<(?:antes|a mas tardar|no mas tarde|como maximo|hasta|despues|tras|desde|a (?:partir|contar)),? *(?:(?:del?|el|la|a|en|al|finales|fin|para|mes|dia)>,? *){0,4}${weekday}[("]*$|<(?:fechas? limites?|plazos?|vencimientos?) (?:para|de|del|relativ[oa]s? a) [^.;:()]{1,80},? <(?:que (?:se habia|fue|habia sido) )?(?:fijad|establecid)[oa]s? (?:al|a|en el|para el) *${weekday}$`,
    matches: [
      'El plazo para las propuestas a la PP-31, fijado al ',
      'antes del ',
      'a más tardar el ',
      'hasta el ',
      'a partir del ',
    ],
    rejects: ['antes de la reunión del ', 'el ', 'se celebrará inmediatamente antes, el '],
  }),
  dueAfter: pattern({
    id: 'es.meetings.due-after',
    source:
      '^ *[,(]? *(?:a mas tardar|como maximo|ultimo plazo|fecha (?:limite|tope|de (?:cierre|finalizacion))|plazo improrrogable)>',
    matches: [' a más tardar', ', fecha límite', ', fecha de finalización'],
    rejects: [' más tarde', ', fecha de la reunión'],
  }),
  doneFor: pattern({
    id: 'es.meetings.done-for',
    source: `<${done}>[^.;:]{0,60}<(?:al?|para|de|en|del|con miras a|durante) ?(?:la |el |las |los |esta |este |una? )?(?:\\p{L}{4,12} )?$`,
    matches: ['Fecha límite de inscripción en la ', 'presentación de contribuciones a la '],
    rejects: ['la primera ', 'Fechas de la '],
  }),
  doneLabel: pattern({
    id: 'es.meetings.done-label',
    source: `<${done}>[^.;:]{0,60}$`,
    matches: ['Inscripción', 'Presentación de contribuciones a la reunión'],
    rejects: ['Grupo de Trabajo 1', 'Ginebra'],
  }),
  dueThing: pattern({
    id: 'es.meetings.due-thing',
    source:
      '<(?:fechas? (?:limites?|topes?|de cierre)|plazos?|vencimientos?|cierres?|(?:el|la) de (?:la )?(?:inscripcion|presentacion|envio|respuesta|candidatura|solicitud|contribucion)(?:es|s)?)>[^.;:]{0,100}$',
    matches: [
      'la fecha límite de inscripción en la ',
      'el de inscripción en la ',
      ', redactadas en español; la fecha límite se ha fijado en el ',
    ],
    rejects: ['la fecha de la ', 'Plazo. La '],
  }),
  ownDays: pattern({
    id: 'es.meetings.own-days',
    source:
      '[(][^()]*$|<que (?!(?:esta|estaba|estaban|estan|habia sido|habian sido|ha sido|han sido|fue|se (?:fijo|habia fijado)) (?:\\p{L}+mente )?(?:fijad|establecid|aplazad|prolongad|prorrogad)|venc|expir|corr|finaliz)|(?<!<(?:esta|estan|sido|sera|seran|estaba) )<(?:previst|organizad|convocad|celebrad|programad|anunciad)[oa]s?>',
    matches: [' (Ginebra, ', ', que se celebrará el '],
    rejects: [
      ' se ha fijado en el ',
      ' está prevista el ',
      ': ',
      ' (CE 5) se ha fijado en el ',
      ', que había sido fijada en el ',
    ],
  }),
};
