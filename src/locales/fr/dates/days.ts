import type { DateLocale } from '../../../model/locale/dates.js';
import { pattern } from '../../../text/pattern.js';
import { dayNames, halfDay, month, monthNames, weekday, year } from './names.js';

const first = '(?: ?(?:er|ᵉʳ|°)|-er(?= ))?';
const article = '(?: *(?:le|les|au|aux|du|des))?';
/** What may stand between the days of a list or a range; ends before the next number. */
const dayLink = `(?: *(?:,|-|/|&|(?<!\\p{L})(?:et|ou|au|a|puis|ainsi que|jusqu'au)(?!\\p{L}))${article}${weekday} *)`;
/** Hours between the first day of a span and its link: `du 9 à 9 h 30 au 13 mai`, `du 9 (14 heures) au 11 mai`. */
const hoursBehind =
  '(?: *(?:[(] ?|<(?:a|des|vers) )\\d{1,2} ?(?:h|heures?)(?!\\p{L})(?: ?\\d{2}(?!\\d))?(?: ?[)])?(?= *(?:-|<(?:au|jusqu))))?';
const figure = '\\d{1,2}|[lI](?= ?er)';
const words = `(?:${dayNames})(?![\\p{L}-])`;
const anyDay = `(?:(?:${figure})${first}|<${words})`;
/** A date begins with a word, or glued to the article before it (`le14 novembre`, from a scan). */
const begin = '(?:<|(?<=<(?:le|du|au|les|des)))';
/** A day and its month in figures, their year behind; `mark` keeps them alike. */
const figures = '\\d{1,2}[./-](?:\\d{1,2}|[IVX]{1,4})[./-](?:19|20)\\d{2}';
/** A number of days in words is one where a weekday or an article opens it, or another day the list (`premier et deux mai`). */
const beforeWords = `(?<=<(?:le|du|au|les|des|et|soit|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),?) ?)`;

/** The rest of a list or range of days, up to its month. */
// a figure, a stroke and a comma are the number of a group (`GT 1/15, 13-17 …`)
const daysFollow = `(?!/\\d{1,2} ?[,(])(?=(?:${dayLink}${anyDay}${halfDay}){0,5}${dayLink}(?:${anyDay}${halfDay} *(?:${monthNames})(?!\\p{L})|${figures}))`;

/** Verbs that give what is dated before them another day. */
const moved =
  '<(?:(?:report|repouss|avanc|decal|deplac|differ|ajourn|ramen)e{1,2}s?|remise?s?)>(?:,? [^.;:,\\d]{1,40},?)?';
const lastWords = '(?= *(?:[.,;)]|$|<(?:a|au|en|dans|et|pour)>(?! *\\d)))';

/** Days and months as they are written. */
export const dayForms: Pick<DateLocale, 'bareDay' | 'dayAlone' | 'days' | 'monthsAlone'> = {
  bareDay: pattern({
    id: 'fr.dates.bare-day',
    source:
      `(?:${begin}(?<day>${figure})(?:[./](?<month>\\d{1,2})\\.?(?=${dayLink}${figures})|${first}${halfDay}${hoursBehind})` +
      `|${beforeWords}<(?<dayInWords>${dayNames})(?![\\p{L}-]))${daysFollow}`,
    matches: [
      'les 22 et 23 janvier 2024',
      'du 10 au 17 mai',
      '27 (après-midi) – 29 juin',
      'du 9 à 9 h 30 au 13 mai',
      'du lundi 9 (14 heures) au mercredi 11 juin',
      'les 3, 4 et 5 mars',
      'du 30.11 au 4.12.2020',
      '9.6.-13.6.2025',
      '15-19/05/2006',
      '4-5 (matin) mars 2014',
      'du premier au 5 mai',
      'du lundi vingt-huit au mercredi trente mai',
    ],
    rejects: [
      'les deux et les trois premiers',
      'un à deux mars',
      "les Commissions d'études 16 et 17",
      '22 janvier 2024',
      '§ 2.2.3',
      'de 18 à 19 heures',
    ],
  }),
  dayAlone: pattern({
    id: 'fr.dates.day-alone',
    source:
      `(?:(?<=${moved} (?:au|aux|du|le|les)${weekday} (?:\\d{1,2} *(?:au|et|-) *)?)(?=\\d{1,2}${first}(?: *(?:au|et|-) *\\d{1,2})?${lastWords})|` +
      `(?=\\d{1,2}${first}(?:,? *(?:au|et|-) *\\d{1,2})? (?:du|de ce) meme mois>))<(?<day>\\d{1,2})${first}`,
    matches: [
      'est reportée au 28.',
      'est repoussé d’une semaine, au lundi 28',
      'reportés du 28 au 30',
      'le 28 du même mois',
    ],
    rejects: ['est reportée au 28 juin', 'aura lieu le 28.', 'reportée au 28e rang', 'est reportée au point 28.'],
  }),
  days: [
    pattern({
      id: 'fr.dates.day-month',
      source:
        `(?:${begin}(?<day>${figure})${first}|${beforeWords}<(?<dayInWords>${dayNames})(?![\\p{L}-]))` +
        `(?: du mois (?:de |d')|${halfDay} *)${month}(?:(?: *| de l'annee )${year}|, *(?<yearApart>(?:19|20)\\d{2})(?! *\\p{L}))?`,
      matches: [
        '30 août 2012',
        '1er juin',
        '1 er juin 2022',
        '20 mai2022',
        '1ᵉʳ juin',
        'ler mars 2004',
        '3 sept. 2019',
        'le14novembre 2003',
        'le 15 du mois de mai',
        'le vendredi vingt-deux août 2025',
        'le premier juin',
        'le 5 juin, 2025',
        "le 5 mai de l'année 2025",
        'le 3 juill. 2025',
        '5 (matin) mars 2014',
      ],
      rejects: [
        'juin 2017',
        '12 maisons',
        'les 12 marsouins',
        "Commission d'études 16",
        'C20/57',
        'Question trois mars',
      ],
    }),
    pattern({
      id: 'fr.dates.iso',
      source:
        '<(?<year>(?:19|20)\\d{2})-(?<month>\\d{2})-(?<day>\\d{2})(?![\\p{N}-])' +
        '(?:T(?<hour>\\d{2}):(?<minute>\\d{2})(?::\\d{2})?|(?!\\p{L}))',
      matches: ['2024-07-02', '2024-07-02T18:00'],
      rejects: ['2019-2020', '2024-07-023', '+41 22 730-05-11'],
    }),
    pattern({
      id: 'fr.dates.year-first',
      source:
        '(?<![\\p{L}\\p{N}./-])(?<year>(?:19|20)\\d{2})(?<mark>[./])(?<month>0?[1-9]|1[0-2])\\k<mark>(?<day>0?[1-9]|[12]\\d|3[01])' +
        '(?![\\p{L}\\p{N}])(?![./-][\\p{L}\\p{N}])',
      matches: ['2025/09/30', 'le 2025.09.30', '2025/9/3'],
      rejects: ['2025/30/09', 'itu.int/2025/09/30', '2025/09/30-F', '2025/09', '2025.09/30'],
    }),
    pattern({
      id: 'fr.dates.numeric',
      source:
        '(?:(?<![\\p{L}\\p{N}./-])|(?<=(?<![\\p{L}\\p{N}./-])\\d{1,2}(?:[./]\\d{1,2}\\.?)?-))(?<day>\\d{1,2})(?<mark>[./-])(?<month>\\d{1,2}|[IVX]{1,4})\\k<mark>' +
        '(?<year>(?:19|20)\\d{2})(?![\\p{L}\\p{N}])(?![./-]\\p{N})',
      matches: ['20.05.2022', '20/05/2022', '1.V.2019', '20-5-2022', '9.6.-13.6.2025'],
      rejects: ['§ 2.2.3', '1.1', 'C20/57', '10.1.2.2022', '022 730 51 11'],
    }),
    pattern({
      // a page footer prints such figures too: only an article or a city before them makes them a date
      id: 'fr.dates.numeric-short',
      source:
        '(?<=(?:<(?:le|du|au)|,|<(?:date|delai|echeance|cloture)>[^.;:\\d]{0,40}:) *)(?<day>\\d{1,2})(?<mark>[./-])(?<month>\\d{1,2})\\k<mark>(?<year>\\d{2})' +
        '(?![\\p{L}\\p{N}])(?![./-]\\p{N})',
      matches: ['Genève, 23.03.98', 'le 3/10/03', 'Date: 03.10.03', 'le 30-09-25', 'Date limite de réponse: 30-09-25'],
      rejects: ['019F.DOC 03.10.03', 'le 23.03.1998', 'au 10.1.2.22', 'section 3.10.03', 'Recommandation: 30-09-25'],
    }),
  ],
  monthsAlone: [
    pattern({
      id: 'fr.dates.month-year',
      source:
        `<(?:(?:fin|debut|mi|courant)(?: du mois)?(?: de| d'| *-)? *)?${month}` +
        `(?: *(?:-|/|(?<= )a ) *(?<monthTo>${monthNames})(?!\\p{L})\\.?)?(?: de)? *${year}`,
      matches: ['juin 2017', 'fin avril 2013', 'mi-mai 2020', 'septembre-octobre 2020', 'de janvier à mars 2022'],
      rejects: ['automne 2021', '2017', 'juin', 'mainmise 2010'],
    }),
    pattern({
      id: 'fr.dates.month-of-list',
      source: `<${month}(?=(?: *,| +et| +ou|(?: *, *| +)puis) +(?:en )?(?:${monthNames})(?!\\p{L})\\.?[^.;\\d]{0,24}(?:19|20)\\d{2})`,
      matches: ['en mai et juin 2021', 'mai, juin et juillet 2021'],
      rejects: ['mai 2021', '5 mai, à 14 heures', 'mars et la Terre 2021'],
    }),
    pattern({
      id: 'fr.dates.month',
      source:
        `(?:<(?:fin|debut|mi|courant)(?: *- *| )(?:du mois )?(?:de |d')?|(?<=<(?:en|mois de|mois d'|de|d'|ici) {0,3}))` +
        `<${month}(?! *\\d)`,
      matches: [
        'début mars',
        'en janvier',
        "d'ici mai",
        'à la mi-juin',
        'au mois de juillet',
        'sa session de juin',
        'courant mai',
      ],
      rejects: ['mars', 'la planète Mars', 'demain', 'en maison'],
    }),
  ],
};
