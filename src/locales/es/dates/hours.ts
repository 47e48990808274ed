import type { DateLocale } from '../../../model/locale/dates.js';
import { pattern } from '../../../text/pattern.js';
import { dayNames, monthNames, weekday } from './names.js';

/** `h`, `hrs.`, `horas`: behind an hour. */
const unit = '(?:h(?:rs?|s)?|horas?)(?!\\p{L})';
/** `p.m.`, `de la tarde`, with one of two groups: the half of the day. */
const half = (which: string): string =>
  `(?:(?<morning${which}>a\\.? ?m(?!\\p{L})\\.?|(?:de|por) la manana>)|(?<afternoon${which}>p\\.? ?m(?!\\p{L})\\.?|(?:de|por) la (?:tarde|noche)>))`;
/** `a las`, `y las`: between two hours. */
const until = '(?:-|<(?:a|y|hasta)(?: las?)?>)';

/** Hours as they are written, and what parts them from their day. */
export const hourForms: Pick<
  DateLocale,
  | 'times'
  | 'timeAfter'
  | 'timeInBracket'
  | 'timeBehindThing'
  | 'timeBefore'
  | 'timeNext'
  | 'timeLater'
  | 'timeFar'
  | 'timeOfIt'
  | 'timeEnds'
  | 'sameHourBefore'
  | 'sameHourAfter'
  | 'hoursOfAll'
  | 'hoursColumn'
  | 'hoursHeader'
  | 'hourCue'
> = {
  hourCue: pattern({
    id: 'es.dates.hour-cue',
    source: '\\d ?h|\\d[:.]\\d\\d|las? \\d|\\d ?[ap][.]? ?m|\\d{4} ?(?:utc|tuc|gmt)|<medio ?dia>|<media ?noche>',
    matches: ['9 h', '14h30', '9:30', '0930 UTC', 'a las 9', '5 p. m.', 'al mediodía'],
    rejects: ['9 de mayo', '3.2', '2026'],
  }),
  times: [
    pattern({
      id: 'es.dates.hours',
      source: `(?<![-/])<(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))? *(?:${unit}\\.?)? *${until} *(?<hourTo>\\d{1,2})(?:[.:](?<minuteTo>\\d{2}))? *${unit}`,
      matches: [
        'de 18 a 19.30 horas',
        'de 9 a 12 horas',
        '09.40 a las 12.35 horas',
        'de las 9:00 a las 17:30 h',
        '14h-17h',
        'entre las 9 y las 12 horas',
        'de 09.30 horas a 12.30 horas',
      ],
      rejects: ['00 a 19', 'a las 16 horas', '18:00', 'de 3 a 4 días', '2026-08-12 a las 18 horas'],
    }),
    pattern({
      id: 'es.dates.hours-halves',
      source: `(?<![-/])<(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))? *${half('')} *${until} *(?<hourTo>\\d{1,2})(?:[.:](?<minuteTo>\\d{2}))? *${half('To')}`,
      matches: [
        'de 9:30 a.m. a 12:30 p.m.',
        'de las 9 a. m. a las 5 p. m.',
        'de las 10 de la mañana a las 4 de la tarde',
      ],
      rejects: ['9:30 a 12:30', 'de 2 a 5 p.m.'],
    }),
    pattern({
      id: 'es.dates.hours-one-half',
      source: `(?<![-/])<(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))? *${until} *(?=[\\d.:]{1,5} *${half('')})(?<hourTo>\\d{1,2})(?:[.:](?<minuteTo>\\d{2}))? *${half('To')}`,
      matches: ['de 2 a 5 p.m.', 'de las 9.30 a las 11 a. m.', 'entre las 2 y las 4 de la tarde'],
      rejects: ['de 14 a 17 horas', 'de 3 a 4 días', '2 a 5 pmd'],
    }),
    pattern({
      id: 'es.dates.hour-half',
      source: `<(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))? *(?:(?:horas|h) )?${half('')}`,
      matches: ['a las 5 p.m.', '5pm', '9.30 a. m.', 'a las 3 de la tarde', 'las 9 horas de la mañana'],
      rejects: ['5 pmd', '16:00', '3 de la mañanita', 'el 3 por la mañanita'],
    }),
    pattern({
      id: 'es.dates.hours-to-word',
      source: `<(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))? *(?:${unit})? *(?:-|<(?:al?|hasta)(?: la| el)?>) *(?<wordTo>mediodia|medianoche)>`,
      matches: ['de 10 horas a mediodía', '9.30 h – mediodía', 'de 9.30 al mediodía'],
      rejects: ['a las 10 horas', '10 horas y mediodía'],
    }),
    pattern({
      id: 'es.dates.hours-point',
      source: `<(?<hour>\\d{1,2})[.:](?<minute>\\d{2}) *(?:${unit})? *${until} *(?<hourTo>\\d{1,2}):(?<minuteTo>\\d{2})(?![:\\d])`,
      matches: ['9:30-12:30', '13:00 a 16:00', 'de las 13:00 a las 16:00'],
      rejects: ['13:00', '1.1 a 2.2'],
    }),
    pattern({
      id: 'es.dates.hours-of-clock',
      source: `(?<=<(?:de|entre) las? )(?<hour>\\d{1,2})(?:\\.(?<minute>\\d{2}))? *${until.replace('-|', '')} *(?<hourTo>\\d{1,2})(?:\\.(?<minuteTo>\\d{2}))?(?![\\d.:]\\d| (?:de|dias?|meses)>)`,
      matches: ['de las 9.30 a las 12.30', 'entre las 9 y las 11'],
      rejects: ['de las 3 a 4 días', 'de las 9 reuniones', '9.30 a 12.30'],
    }),
    pattern({
      id: 'es.dates.hour',
      source: `<(?<hour>\\d{1,2})(?:(?:[.:]|(?<=(?<!\\d)\\d{2}))(?<minute>\\d{2})(?::00)?)? *${unit}\\.?(?! ?\\d{2}(?!\\d))`,
      matches: [
        'a las 16 h',
        'a las 16 horas',
        'a las 17.30 horas',
        '23.59 horas UTC',
        '9:30 h',
        '23:59 hrs',
        '23:59:00 horas',
        'a las 2400 horas UTC',
      ],
      rejects: ['16:00', '200 horas', '16 hombres', '5 horarios'],
    }),
    pattern({
      id: 'es.dates.hour-h-minute',
      source: '<(?<hour>\\d{1,2}) *h *(?<minute>\\d{2})(?!\\d)',
      matches: ['18h00', 'a las 23 h 59'],
      rejects: ['18 h', '18 ha 30'],
    }),
    pattern({
      id: 'es.dates.hour-in-words',
      source: `(?<=<las? )(?<hour>una|(?!primero)(?:${dayNames}))(?: (?<minute>y media|y cuarto|y treinta))?(?: horas?| en punto)(?!\\p{L})`,
      matches: ['a las quince horas', 'a las nueve y media horas', 'a las nueve en punto'],
      rejects: ['15 horas', 'primeras horas', 'las dos reuniones', 'dos horas'],
    }),
    pattern({
      id: 'es.dates.hour-minute',
      source: '<(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::00)?(?![:\\d])',
      matches: ['16:00', 'a las 9:30', '23:59:00'],
      rejects: ['1:105', '16 h 00', 'itu.int:8080'],
    }),
    pattern({
      id: 'es.dates.hour-of-clock',
      source:
        '(?<=<(?:a|desde|hasta|de|antes de|tras|sobre) las? )(?<hour>\\d{1,2})(?:\\.(?<minute>\\d{2}))?(?![\\d.:]\\d)(?= *(?:[,;)(]|$|\\.(?!\\d)|de(?:l|(?: la manana| la tarde)?)>|UTC|GMT|hora>|en punto|y>|el>))(?! de (?:los|las|enero|febrero|sus)>)',
      matches: [
        'a las 17.30, hora de Ginebra',
        'a las 18 (hora de Ginebra)',
        'hasta las 24.00 UTC',
        'a las 9 del 3 de mayo',
      ],
      rejects: ['a las 17 administraciones', 'de las 3 de los Grupos', '§ 9.30'],
    }),
    pattern({
      id: 'es.dates.hour-four-digits',
      source: `<(?<hour>\\d{2})(?<minute>\\d{2}) *(?:${unit}|(?=\\(?(?:UTC|TUC|GMT)>))`,
      matches: ['2400 horas UTC', '2359 UTC', '1600 h'],
      rejects: ['en 2400', '2022 hombres'],
    }),
    pattern({
      id: 'es.dates.hours-four-digits',
      source:
        `<(?<hour>\\d{2})(?<minute>\\d{2}) *(?:${unit} *)?(?:-|(?<=(?<!<(?:${monthNames}) {1,2})<de(?: las)? {1,2}\\d{4}[ horas]{1,10})a(?: las)?>) *` +
        `(?<hourTo>\\d{2})(?<minuteTo>\\d{2}) *(?:${unit}|(?=\\(?(?:UTC|TUC|GMT)>))`,
      matches: ['0900-1230 UTC', 'de 0930 a 1230 horas'],
      rejects: ['2019-2020', '0900 UTC', 'de 2019 a 2020', 'mayo de 2021 a las 2400 horas'],
    }),
    pattern({
      // by a comma right behind the year
      id: 'es.dates.hours-behind-year',
      source:
        '(?<=<(?:19|20)\\d{2},? ?\\(?)(?<hour>[012]?\\d)\\.(?<minute>[0-5]\\d) *- *(?<hourTo>[012]?\\d)\\.(?<minuteTo>[0-5]\\d)(?![\\d.:]| *(?:h|%))',
      matches: ['4 de mayo de 2021, 15.00-16.30'],
      rejects: ['el § 15.00-16.30', '2021, 15.30'],
    }),
    pattern({
      id: 'es.dates.hour-word',
      source: '<(?<word>mediodia|medianoche)>',
      matches: ['a medianoche', 'al mediodía'],
      rejects: ['mediodías', 'noche'],
    }),
  ],
  timeAfter: pattern({
    id: 'es.dates.time-after',
    source:
      '^ *[,;(]? *(?:(?:inclusive|incluido),? *)?(?:(?:a mas tardar|como maximo|como muy tarde|ultimo plazo|plazo improrrogable|fecha limite),? *(?:[(;,-] *)?)?(?:<(?:de(?: las?)?|a(?: las?)?|al|desde(?: las?)?|hacia(?: las?)?|antes de(?: las?)?|a partir de(?: las?)?|hasta(?: las?)?|entre(?: las?)?|no mas tarde de las?)> *|[-:] *)?$',
    matches: [
      ' a las ',
      ', de ',
      ' (',
      ' ',
      ' a más tardar a las ',
      ' a más tardar (',
      ', fecha límite: ',
      ' – ',
      ' antes de las ',
    ],
    rejects: [' en Ginebra, a las ', ' y a las ', ' para '],
  }),
  timeInBracket: pattern({
    id: 'es.dates.time-in-bracket',
    source:
      '^ *(?:[:)-] *){0,3}(?:[^.;:()\\d]|<\\d{1,3}>(?! ?h)){3,90}[(] *(?:<(?:a(?: las?)?|antes de(?: las?)?|hasta(?: las?)?|a mas tardar a(?: las?)?|a partir de(?: las?)?|de(?: las?)?)> *)?$',
    matches: [
      ': presentación de contribuciones (',
      ' – entrega de los 2 resúmenes (antes de las ',
      ' Inscripción en línea (a las ',
    ],
    rejects: [' (', '. Sesión (', ', a las 18 horas (', ': entrega; inscripción ('],
  }),
  timeBehindThing: pattern({
    id: 'es.dates.time-behind-thing',
    source:
      '^ *(?:[:)-] *){0,3}(?=\\p{L})(?:[^.,;:()\\d]|<\\d{1,3}>(?! ?h)){3,90}, *(?:a mas tardar )?<(?:a|antes de|hasta|desde|de)(?: las?)?> *$',
    matches: [' – Presentación de contribuciones, a las ', ': inscripción, a más tardar a las '],
    rejects: [' (', ', en Lima, a las ', ': entrega; inscripción, a las '],
  }),
  timeBefore: pattern({
    id: 'es.dates.time-before',
    source: `^ *[,(]? *(?:al final del? (?:dia )?|del? dia|el dia|el|del?|al|los)?${weekday} *$`,
    matches: [' del ', ' al final del ', ', el martes ', ' ', ' (el ', ' del día '],
    rejects: [' en Ginebra el ', ' y el '],
  }),
  timeNext: pattern({
    id: 'es.dates.time-next',
    source: '^ *(?:,|,? *<(?:y|e)>) *(?:<de(?: las?)?> *)?$',
    matches: [' y de ', ', y de las ', ', '],
    rejects: [' a ', ' y el 5 de mayo de '],
  }),
  timeLater: pattern({
    id: 'es.dates.time-later',
    source:
      '^(?=[^.;:\\d]{0,80}$)(?:(?!<(?:abiert|acreditac|tarjeta|inscri|mostrador))[^.;:\\d])*(?:,|<(?:de|entre)(?: las?)?>) *(?:de(?: las?)? *)?$',
    matches: [' en Ginebra (Suiza), de ', ' (reunión virtual) de las '],
    rejects: ['. Sesión de ', ' para ', ' a 3 km de ', ', con la oficina de inscripción abierta de '],
  }),
  timeFar: pattern({
    id: 'es.dates.time-far',
    source:
      '^(?:(?!<(?:inscri|acreditac|tarjeta|abiert|secretaria|cuy|pausa|visita|registr|oficina|mostrador|hotel|antes|hasta))[^.;:]){3,260}(?:,|(?<=\\p{L}) en [^.;:,]{3,40}) (?:de|entre)(?: las?)? *$',
    matches: [
      ', de la reunión del Grupo de Trabajo 2/12, que se celebrará en Lima, de ',
      ' en los locales de la Agencia, en Bogotá (Colombia), entre las ',
    ],
    rejects: [' en Ginebra, en la sala 4, cuya entrada estará abierta, de ', ' en Ginebra. Las tarjetas, de '],
  }),
  timeOfIt: pattern({
    id: 'es.dates.time-of-it',
    source:
      '^[^.;:]{0,120}[.;,)] *(?:la hora *[(] *|(?:(?:(?:esta|este|la (?:reunion|sesion|manifestacion|jornada)|el (?:taller|seminario|seminario web|foro|acto)|l[oa]s (?:trabajos|debates|sesiones)) )?(?:(?:comenzar|empezar|durar|ser|transcurrir|dar)an?(?: comienzo)?|se (?:celebrar|desarrollar|abrir|iniciar|prolongar|extender)an?|tendra(?:n)? lugar)(?: ese (?:mismo )?dia)? (?:de|a|desde|entre)(?: las?)?)|(?:horarios?|horas?|(?:hora de )?(?:comienzo|inicio|apertura))(?: de la (?:reunion|sesion)| de los trabajos)? *:(?: *(?:de|entre|a)(?: las?)?)?) *$',
    matches: [
      '; comenzará a las ',
      ', la CE 5 celebrará un taller; durará de ',
      '. Horario: ',
      '; la hora (',
      ' en línea. El taller se desarrollará de ',
      '. La reunión será de las ',
    ],
    rejects: ['. Las tarjetas se entregarán de ', ' en Ginebra, de ', '. Comenzará el 5 de mayo a las '],
  }),
  timeEnds: pattern({
    id: 'es.dates.time-ends',
    source:
      '^ *,? y (?:(?:se )?(?:terminara|concluira|clausurara|cerrara|levantara)|finalizara|acabara|durara hasta) *(?:a|hacia|sobre)?(?: las?)? *$',
    matches: [' y terminará a las ', ' y finalizará hacia las '],
    rejects: [' y se reanudará a las ', ' a las '],
  }),
  sameHourBefore: pattern({
    id: 'es.dates.same-hour-before',
    source: `(?<=<a la )misma hora,? (?:el |del )?(?:dia )?${weekday} *$`,
    matches: ['a la misma hora del ', 'a la misma hora, el martes '],
    rejects: ['a la misma hora la reunión del '],
  }),
  sameHourAfter: pattern({
    id: 'es.dates.same-hour-after',
    source: '^,? a la misma hora>',
    matches: [' a la misma hora', ', a la misma hora'],
    rejects: [' en la misma fecha'],
  }),
  hoursHeader: pattern({
    id: 'es.dates.hours-header',
    source: '^(?:horas?|horarios?)(?: (?:de inicio|de comienzo|local(?:es)?))?(?: ?\\([^()]{2,40}\\))?$',
    matches: ['Hora', 'Horario', 'Horario (hora de Ginebra)'],
    rejects: ['Fecha y hora', 'Horas de apertura', 'Hora de la reunión'],
  }),
  hoursColumn: pattern({
    id: 'es.dates.hours-column',
    source:
      "^(?:[Ff]echas? y )?(?:[Hh]oras?|[Hh]orarios?|HORAS?|HORARIOS?)(?: local)?(?: ?[(:,-] ?| )(?:en )?(?:hora )?(?:de )?(?<clock>\\p{Lu}[\\p{L} '-]{1,30}?)\\)?$",
    flags: '',
    matches: ['Hora (Ginebra)', 'Horario (hora de Nairobi)', 'Hora UTC', 'Hora de Ginebra'],
    rejects: ['Hora', 'Hora de la reunión', 'Horas de apertura'],
  }),
  hoursOfAll: pattern({
    id: 'es.dates.hours-of-all',
    source:
      '<(?:las|los|todas las|todos los|el conjunto de l[ao]s|l[ao]s distint[oa]s) (?:horas|horarios)>[^.;]{0,80}<(?:son|estan|corresponden|indicad[oa]s?|se (?:indican|dan|expresan|entienden|refieren)|expresad[oa]s?|dad[oa]s?)>[^.;]{0,40}?(?:<(?:en|a|segun|con arreglo a|l[ao]s? de)(?: la| el| al)?|<al? la) *(?=(?:hora|horario|utc|tuc)>)',
    matches: [
      'Los horarios se indican en hora de Taskent',
      'Salvo indicación contraria, todas las horas mencionadas se expresan en UTC',
      'los horarios corresponden a la hora de Ginebra',
    ],
    rejects: ['Las horas extraordinarias se pagan en francos', 'a las 18 horas, hora local'],
  }),
};
