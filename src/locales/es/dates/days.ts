import type { DateLocale } from '../../../model/locale/dates.js';
import { pattern } from '../../../text/pattern.js';
import { dayNames, halfDay, month, monthNames, weekday, weekdayNames, year } from './names.js';

const first = '(?: ?\\.? ?[ºo°ª](?!\\p{L}))?';
const article = '(?: *(?:el|los|al|del|de|dias?))*';
/** What may stand between the days of a list or a range; ends before the next number. */
const dayLink = `(?: *(?:,|-|/|&|(?<!\\p{L})(?:y|e|o|u|al|a|hasta|asi como)(?!\\p{L}))${article}${weekday} *)`;
/** Hours between the first day of a span and its link: `del 9 a las 9.30 horas al 13 de mayo`. */
const hoursBehind =
  '(?: *(?:[(] ?|,? <(?:a|desde) las )\\d{1,2}(?:[.:]\\d{2})? ?(?:h|horas?)?(?!\\p{L})(?: ?[)])?(?= *(?:-|<(?:al|hasta))))?';
const figure = '\\d{1,2}|[lI](?= ?[ºo°])';
const words = `(?:${dayNames})(?![\\p{L}-])`;
const anyDay = `(?:(?:${figure})${first}|<${words})`;
/** A date begins with a word, or glued to the article before it (`el14 de noviembre`, from a scan). */
const begin = '(?:<|(?<=<(?:el|del|al|los)))';
/** A day and its month in figures, their year behind; `mark` keeps them alike. */
const figures = '\\d{1,2}[./-](?:\\d{1,2}|[IVX]{1,4})[./-](?:19|20)\\d{2}';
/** A number of days in words is one where a weekday or an article opens it, or another day the list. */
const beforeWords = `(?<=<(?:el|del|al|los|y|dia|dias|(?:${weekdayNames}),?) ?)`;
/** Between a day and its month. */
const ofMonth = '(?: *(?:de|del)(?!\\p{L}) *(?:mes de )?| *)';

/** The rest of a list or range of days, up to its month. */
// a figure, a stroke and a comma are the number of a group (`GT 1/15, 13-17 …`)
const daysFollow = `(?!/\\d{1,2} ?[,(])(?=(?:${dayLink}${anyDay}${halfDay}){0,5}${dayLink}(?:${anyDay}${halfDay}${ofMonth}(?:${monthNames})(?!\\p{L})|${figures}))`;

/** Verbs that give what is dated before them another day. */
const moved =
  '<(?:aplaz|aplac|pospon|pospuest|traslad|adelant|difier|diferid|retras|reprogram|posterg|desplaz)\\p{L}{0,6}>(?:,? [^.;:,\\d]{1,40},?)?';
const lastWords = '(?= *(?:[.,;)]|$|<(?:a|en|y|para)>(?! *\\d)))';

/** Days and months as they are written. */
export const dayForms: Pick<DateLocale, 'bareDay' | 'dayAlone' | 'days' | 'monthsAlone'> = {
  bareDay: pattern({
    id: 'es.dates.bare-day',
    source:
      `(?:${begin}(?<day>${figure})(?:[./](?<month>\\d{1,2})\\.?(?=${dayLink}${figures})|${first}${halfDay}${hoursBehind})` +
      `|${beforeWords}<(?<dayInWords>${dayNames})(?![\\p{L}-]))${daysFollow}`,
    matches: [
      'los días 22 y 23 de enero de 2024',
      'del 10 al 17 de mayo',
      '27 (por la tarde) – 29 de junio',
      'del 9 a las 9.30 horas al 13 de mayo',
      'del lunes 9 al miércoles 11 de junio',
      'del lunes, 9, al miércoles, 11 de junio',
      'los días 3, 4 y 5 de marzo',
      '13-16 de marzo',
      'del 30.11 al 4.12.2020',
      '15-19/05/2006',
      'el 3 y 4 de septiembre',
      'del 1.º al 5 de mayo',
      'los días 31 y 1º de junio',
      'del uno al cinco de mayo',
    ],
    rejects: [
      'los dos y los tres primeros',
      'las Comisiones de Estudio 16 y 17',
      '22 de enero de 2024',
      '§ 2.2.3',
      'de 18 a 19 horas',
    ],
  }),
  dayAlone: pattern({
    id: 'es.dates.day-alone',
    source:
      `(?:(?<=${moved} (?:al|a los|del|para el|para los|el|los)(?: dias?)?${weekday} (?:\\d{1,2} *(?:al|y|-) *)?)(?=\\d{1,2}${first}(?: *(?:al|y|-) *\\d{1,2})?${lastWords})|` +
      `(?=\\d{1,2}${first}(?:,? *(?:al|y|-) *\\d{1,2})? (?:del mismo|de ese(?: mismo)?) mes>))<(?<day>\\d{1,2})${first}`,
    matches: [
      'se aplaza al 28.',
      'se ha aplazado una semana, al lunes 28',
      'se trasladan del 28 al 30',
      'el 28 del mismo mes',
    ],
    rejects: ['se aplaza al 28 de junio', 'se celebrará el 28.', 'se traslada al punto 28.', 'aplazado al 28% de'],
  }),
  days: [
    pattern({
      id: 'es.dates.day-month',
      source:
        `(?:${begin}(?<day>${figure})${first}|${beforeWords}<(?<dayInWords>${dayNames})(?![\\p{L}-]))` +
        `${halfDay}${ofMonth}${month}(?:(?: *,? *(?:del?(?!\\p{L})(?: ano)?)? *)${year}|, *(?<yearApart>(?:19|20)\\d{2})(?! *\\p{L}))?`,
      matches: [
        '30 de agosto de 2012',
        '1 de junio',
        '1º de junio de 2022',
        '1.º de junio de 2022',
        '1° de mayo',
        '20 de mayo del 2022',
        '20 de mayo del año 2022',
        '20 mayo 2022',
        '14 de Mayo de 2020',
        '3 sept. 2019',
        'el14 de noviembre de 2003',
        'el 15 del mes de mayo',
        'el viernes veintidós de agosto de 2025',
        'el primero de junio',
        'el 5 de junio, 2025',
        '5 (mañana) de marzo de 2014',
        '11 de setiembre de 2001',
      ],
      rejects: [
        'junio de 2017',
        '12 mayores',
        'los 12 marsupiales',
        'Comisión de Estudio 16',
        'C20/57',
        'Cuestión tres marzo',
      ],
    }),
    pattern({
      id: 'es.dates.day-month-joined',
      source: `${begin}(?<day>\\d{1,2})(?<mark>[-/])${month}\\k<mark>${year}`,
      matches: ['12-ago-2026', '3/sept/2026', '12-agosto-2026'],
      rejects: ['12-ago/2026', '112-ago-2026', '12-ago-26'],
    }),
    pattern({
      id: 'es.dates.iso',
      source:
        '<(?<year>(?:19|20)\\d{2})-(?<month>\\d{2})-(?<day>\\d{2})(?![\\p{N}-])' +
        '(?:T(?<hour>\\d{2}):(?<minute>\\d{2})(?::\\d{2})?|(?!\\p{L}))',
      matches: ['2024-07-02', '2024-07-02T18:00'],
      rejects: ['2019-2020', '2024-07-023', '+41 22 730-05-11'],
    }),
    pattern({
      id: 'es.dates.year-first',
      source:
        '(?<![\\p{L}\\p{N}./-])(?<year>(?:19|20)\\d{2})(?<mark>[./])(?<month>0?[1-9]|1[0-2])\\k<mark>(?<day>0?[1-9]|[12]\\d|3[01])' +
        '(?![\\p{L}\\p{N}])(?![./-][\\p{L}\\p{N}])',
      matches: ['2025/09/30', 'el 2025.09.30', '2025/9/3'],
      rejects: ['2025/30/09', 'itu.int/2025/09/30', '2025/09/30-S', '2025/09', '2025.09/30'],
    }),
    pattern({
      id: 'es.dates.numeric',
      source:
        '(?:(?<![\\p{L}\\p{N}./-])|(?<=(?<![\\p{L}\\p{N}./-])\\d{1,2}(?:[./]\\d{1,2}\\.?)?-))(?<day>\\d{1,2})(?<mark>[./-])(?<month>\\d{1,2}|[IVX]{1,4})\\k<mark>' +
        '(?<year>(?:19|20)\\d{2})(?![\\p{L}\\p{N}])(?![./-]\\p{N})',
      matches: ['20.05.2022', '20/05/2022', '1.V.2019', '20-5-2022', '9.6.-13.6.2025'],
      rejects: ['§ 2.2.3', '1.1', 'C20/57', '10.1.2.2022', '022 730 51 11'],
    }),
    pattern({
      // a page footer prints such figures too: only an article or a city before them makes them a date
      id: 'es.dates.numeric-short',
      source:
        '(?<=(?:<(?:el|del|al)|,|<(?:fecha|plazo|cierre|vencimiento)>[^.;:\\d]{0,40}:) *)(?<day>\\d{1,2})(?<mark>[./-])(?<month>\\d{1,2})\\k<mark>(?<year>\\d{2})' +
        '(?![\\p{L}\\p{N}])(?![./-]\\p{N})',
      matches: ['Ginebra, 23.03.98', 'el 3/10/03', 'Fecha: 03.10.03', 'el 30-09-25', 'Plazo de respuesta: 30-09-25'],
      rejects: ['019S.DOC 03.10.03', 'el 23.03.1998', 'al 10.1.2.22', 'sección 3.10.03', 'Recomendación: 30-09-25'],
    }),
  ],
  monthsAlone: [
    pattern({
      id: 'es.dates.month-year',
      source:
        `<(?:(?:finales|fines|fin|final|principios|comienzos|inicios|mediados|mitad|primeros|ultimos)(?: del mes)?(?: del?)? *)?${month}` +
        `(?: *(?:-|/|(?<= )al? |(?<= )y ) *(?<monthTo>${monthNames})(?!\\p{L})\\.?)?(?: *,? *(?:del?(?!\\p{L})(?: ano)?)?) *${year}`,
      matches: [
        'junio de 2017',
        'finales de abril de 2013',
        'a mediados de mayo de 2020',
        'septiembre-octubre de 2020',
        'de enero a marzo de 2022',
        'JUNIO DE 2017',
        'mayo del 2021',
      ],
      rejects: ['otoño de 2021', '2017', 'junio', 'marzal 2010'],
    }),
    pattern({
      id: 'es.dates.month-of-list',
      source: `<${month}(?=(?: *,| +y| +o|(?: *, *| +)e) +(?:en )?(?:${monthNames})(?!\\p{L})\\.?[^.;\\d]{0,24}(?:19|20)\\d{2})`,
      matches: ['en mayo y junio de 2021', 'mayo, junio y julio de 2021'],
      rejects: ['mayo de 2021', '5 de mayo, a las 14 horas', 'marzo y la Tierra 2021'],
    }),
    pattern({
      id: 'es.dates.month',
      source:
        `(?:<(?:finales|fines|fin|final|principios|comienzos|inicios|mediados|mitad)(?: +(?:del mes )?(?:de )?)|(?<=<(?:en|mes de|de|para|hasta|desde) {0,3}))` +
        `<${month}(?! *\\d)(?! (?:de|del) *(?:19|20)\\d\\d)`,
      matches: [
        'a principios de marzo',
        'en enero',
        'a mediados de junio',
        'en el mes de julio',
        'su reunión de junio',
      ],
      rejects: ['marzo', 'mañana', 'en mayor medida', 'en mayo de 2020'],
    }),
  ],
};
