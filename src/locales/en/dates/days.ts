import type { DateLocale } from '../../../model/locale/dates.js';
import { pattern } from '../../../text/pattern.js';
import { dayNames, halfDay, month, monthNames, weekday, year, yearDigits } from './names.js';

const nth = '(?: ?(?:st|nd|rd|th)(?!\\p{L}))?';
const article = '(?: *(?:on|the|from))?';
/** What may stand between the days of a list or a range; ends before the next number. */
const dayLink = `(?: *(?:,|-|/|&|(?<!\\p{L})(?:and|or|to|through|till|until|then|as well as|and then)(?!\\p{L}))${article}${weekday}(?: *the)? *)`;
/**
 * Hours between the first day of a span and its link: `9 at 9.30 a.m. to 13 May`, `9 (1400 hours) to 11 May`. A figure alone is none
 * (`Study Group 2 from 18 to 27 January`).
 */
const hoursBehind =
  '(?: *(?:[(] ?|<(?:at|from) )(?:\\d{4} ?(?:hours?|hrs|h)|\\d{1,2}[.:]\\d{2}(?: ?(?:hours?|hrs|h|a\\.?m\\.?|p\\.?m\\.?))?|\\d{1,2} ?(?:hours?|hrs|h|a\\.?m\\.?|p\\.?m\\.?))(?!\\p{L})(?: ?[)])?(?= *(?:-|<(?:to|until|through)>)))?';
const figure = '\\d{1,2}|[lI](?= ?st>)';
const words = `(?:${dayNames})(?![\\p{L}-])`;
const anyDay = `(?:(?:${figure})${nth}|<${words})`;
/** A day and its month in figures, their year behind. */
const figures = '\\d{1,2}[./-](?:\\d{1,2}|[IVX]{1,4})[./-](?:19|20)\\d{2}';
const ofMonth = `(?:(?: of|,)? *|-)(?:${monthNames})(?!\\p{L})`;

/** The rest of a list or range of days, up to its month. */
// a figure, a stroke and a comma are the number of a group (`GT 1/15, 13-17 …`)
const daysFollow = `(?!/\\d{1,2} ?[,(])(?=(?:${dayLink}${anyDay}${halfDay}){0,5}${dayLink}(?:${anyDay}${halfDay}${ofMonth}|${figures}))`;
/** A month before its day: `May 3`. No day of another date stands before it (`5 May 14:00`). */
const monthFirst = `(?<!\\d(?:st|nd|rd|th)? ?-?(?:of )?(?:the )?)<(?:${monthNames})(?!\\p{L})\\.? *`;

/** `Study Group 15 may prolong its life`, `Questions 4/9 and 7/9 may be merged`: the number of a thing, and a verb. */
const numberOfThing =
  '(?!(?<=<(?:groups?|part(?:y|ies)|committees?|commissions?|questions?|resolutions?|recommendations?|decisions?|opinions?|circulars?|sections?|clauses?|articles?|paragraphs?|annex(?:es)?|items?|regions?|tasks?|categor(?:y|ies)|classe?s?|nos?[.]?) (?:\\d{1,3}/)?(?:\\d{1,3}(?:/\\d{1,3})?(?:, ?| and | or | to |-)(?:\\d{1,3}/)?){0,4})\\d{1,2} may(?!\\p{L}|,? *(?:19|20)\\d{2}))';

/** Verbs that give what is dated before them another day. */
const moved =
  '<(?:postponed|put (?:off|back)|moved|deferred|brought forward|shifted|rescheduled|adjourned|delayed|pushed back)>(?:,? [^.;:,\\d]{1,40},?)?';
const lastWords = '(?= *(?:[.,;)]|$|<(?:at|in|and|for)>(?! *\\d)))';

/** Days and months as they are written. */
export const dayForms: Pick<DateLocale, 'bareDay' | 'dayAlone' | 'days' | 'monthsAlone'> = {
  bareDay: pattern({
    id: 'en.dates.bare-day',
    source:
      `(?:<(?<day>${figure})(?:[./](?<month>\\d{1,2})\\.?(?=${dayLink}${figures})|${nth}${halfDay}${hoursBehind})` +
      `|(?<=<(?:the|on|from|between|and|to),?${weekday} )<(?<dayInWords>${dayNames})(?![\\p{L}-]))${daysFollow}`,
    matches: [
      'on 22 and 23 January 2024',
      'from 10 to 17 May',
      '27 (afternoon) to 29 June',
      'from 9 at 9.30 a.m. to 13 May',
      'Monday, 9 (1400 hours) to Wednesday, 11 June',
      '3, 4 and 5 March',
      '30.11 to 4.12.2020',
      '15-19/05/2006',
      '1st to 5th May',
      'from the first to the third of May',
      '13-22 November 2017',
    ],
    rejects: ['the two and three first', 'Study Groups 16 and 17', '22 January 2024', '§ 2.2.3', 'from 18 to 19 hours'],
  }),
  dayAlone: pattern({
    id: 'en.dates.day-alone',
    source:
      `(?:(?<=${moved} (?:to|until|for|from|on)(?: the)?${weekday}(?: the)? (?:\\d{1,2}${nth} *(?:to|and|-) *)?)(?=\\d{1,2}${nth}(?: *(?:to|and|-) *\\d{1,2}${nth})?${lastWords})|` +
      `(?=\\d{1,2}${nth}(?:,? *(?:to|and|-) *\\d{1,2}${nth})? of (?:the same|that(?: same)?) month>))<(?<day>\\d{1,2})${nth}`,
    matches: [
      'is postponed to the 28th.',
      'is put off by a week, to Monday 28',
      'moved to 28-30',
      'on the 28th of the same month',
    ],
    rejects: ['is postponed to 28 June', 'will be held on the 28th.', 'moved to 28 rooms', 'is deferred to item 28.'],
  }),
  days: [
    pattern({
      id: 'en.dates.day-month',
      source:
        `(?:${numberOfThing}<(?<day>${figure})${nth}|(?<=<(?:the|on|from|until|by|to|and|before|of),?${weekday} )<(?<dayInWords>${dayNames})(?![\\p{L}-]))` +
        `(?:(?: day)? of(?: the month of)? |${halfDay}(?: *,? *|-))${month}(?:(?:,? *|-)${year}|, *(?<yearApart>(?:19|20)\\d{2})(?! *\\p{L}))?`,
      matches: [
        '30 August 2012',
        '1st June',
        '1 st June 2022',
        '20 May2022',
        '3 Sept. 2019',
        'the 5th of May 2025',
        'the first of June',
        '22nd May, 2025',
        'the meeting of Study Group 5 on 15 May',
        'Annex 2, 5 May 2020',
        '3-MAY-2019',
        '5 (morning) March 2014',
        'on the twenty-second of August 2025',
      ],
      rejects: [
        'Study Group 15 may prolong it',
        'Working Party 4/15 may meet',
        'Questions 4 and 7 may',
        'June 2017',
        '12 maypoles',
        'the 12 marchers',
        'Study Group 16',
        'C20/57',
        'the first marched',
      ],
    }),
    pattern({
      id: 'en.dates.month-day',
      source: `(?<!\\d(?:st|nd|rd|th)? ?-?(?:of )?(?:the )?)<${month} *(?<day>\\d{1,2})${nth}(?![\\d:./%]|-\\d{3}| *(?:hours?|hrs|h|a\\.?m|p\\.?m|days?|weeks?|months?|years?|countries|delegates|members|per)>)(?:,? *${year})?`,
      matches: ['May 3, 2019', 'May 3rd, 2019', 'May 3', 'Sept. 12 2004', 'on April 21st'],
      rejects: ['May 2019', '5 May 14:00', 'may 3 days later', '12 March 10 a.m.', 'May 3.2'],
    }),
    pattern({
      id: 'en.dates.day-behind-month',
      source: `(?<=${monthFirst}\\d{1,2}(?:st|nd|rd|th)?(?:,? *${yearDigits})? *(?:-|,|&|<(?:to|and|or|through|until)>)(?: *the)? *)<(?<day>\\d{1,2})${nth}(?![\\d:./%]| *(?:hours?|hrs|h|a\\.?m|p\\.?m|days?|weeks?)>| *,? *(?:of )?(?:${monthNames})(?!\\p{L}))(?:,? *${year})?`,
      matches: ['May 3-5, 2019', 'April 21 and 22, 2010', 'June 2 to 4'],
      rejects: ['May 3', 'May 3 to 5 June', '3-5 May 2019', 'May 3, 2019'],
    }),
    pattern({
      id: 'en.dates.iso',
      source:
        '<(?<year>(?:19|20)\\d{2})-(?<month>\\d{2})-(?<day>\\d{2})(?![\\p{N}-])' +
        '(?:T(?<hour>\\d{2}):(?<minute>\\d{2})(?::\\d{2})?|(?!\\p{L}))',
      matches: ['2024-07-02', '2024-07-02T18:00'],
      rejects: ['2019-2020', '2024-07-023', '+41 22 730-05-11'],
    }),
    pattern({
      id: 'en.dates.year-first',
      source:
        '(?<![\\p{L}\\p{N}./-])(?<year>(?:19|20)\\d{2})(?<mark>[./])(?<month>0?[1-9]|1[0-2])\\k<mark>(?<day>0?[1-9]|[12]\\d|3[01])' +
        '(?![\\p{L}\\p{N}])(?![./-][\\p{L}\\p{N}])',
      matches: ['2025/09/30', 'on 2025.09.30', '2025/9/3'],
      rejects: ['2025/30/09', 'itu.int/2025/09/30', '2025/09/30-E', '2025/09', '2025.09/30'],
    }),
    pattern({
      id: 'en.dates.numeric',
      source:
        '(?:(?<![\\p{L}\\p{N}./-])|(?<=(?<![\\p{L}\\p{N}./-])\\d{1,2}(?:[./]\\d{1,2}\\.?)?-))(?<day>\\d{1,2})(?<mark>[./-])(?<month>\\d{1,2}|[IVX]{1,4})\\k<mark>' +
        '(?<year>(?:19|20)\\d{2})(?![\\p{L}\\p{N}])(?![./-]\\p{N})',
      matches: ['20.05.2022', '20/05/2022', '1.V.2019', '20-5-2022', '9.6.-13.6.2025'],
      rejects: ['§ 2.2.3', '1.1', 'C20/57', '10.1.2.2022', '022 730 51 11'],
    }),
    pattern({
      // a page footer prints such figures too: only a word or a city before them makes them a date
      id: 'en.dates.numeric-short',
      source:
        '(?<=(?:<(?:on|by|before|until|dated|from|to)|,|<(?:date|deadline)>[^.;:\\d]{0,40}:) *)(?<day>\\d{1,2})(?<mark>[./-])(?<month>\\d{1,2})\\k<mark>(?<year>\\d{2})' +
        '(?![\\p{L}\\p{N}])(?![./-]\\p{N})',
      matches: ['Geneva, 23.03.98', 'on 3/10/03', 'Date: 03.10.03', 'by 30-09-25', 'Deadline for replies: 30-09-25'],
      rejects: ['019E.DOC 03.10.03', 'on 23.03.1998', 'to 10.1.2.22', 'section 3.10.03', 'Recommendation: 30-09-25'],
    }),
  ],
  monthsAlone: [
    pattern({
      id: 'en.dates.month-year',
      source:
        `<(?:(?:(?:the )?(?:end|beginning|middle|start|course)(?: of)?(?: the month of)?|early|late|mid)[ -] *)?${month}` +
        `(?: *(?:-|/|(?<= )(?:to|and) ) *(?<monthTo>${monthNames})(?!\\p{L})\\.?)?(?: of)?,? *${year}`,
      matches: [
        'June 2017',
        'end of April 2013',
        'mid-May 2020',
        'September-October 2020',
        'from January to March 2022',
        'early June 2024',
        'end April 2013',
      ],
      rejects: ['autumn 2021', '2017', 'June', 'marching 2010', '5 May 2000 hours'.slice(2)],
    }),
    pattern({
      id: 'en.dates.month-of-list',
      source: `<${month}(?=(?: *,| +and| +or|(?: *, *| +)then) +(?:in )?(?:${monthNames})(?!\\p{L})\\.?[^.;\\d]{0,24}(?:19|20)\\d{2})`,
      matches: ['in May and June 2021', 'May, June and July 2021'],
      rejects: ['May 2021', '5 May, at 1400', 'March and the Earth 2021'],
    }),
    pattern({
      id: 'en.dates.month',
      source:
        `(?:<(?:(?:end|beginning|middle|start)(?: of)? |mid[ -]|early |late )(?:the month of )?|(?<=<(?:in|month of|by|until|during|since|from|before|its|the|their) {0,3}(?=(?:${monthNames})(?!\\p{L})(?! (?:be|have|also|not|wish|need|only|apply|then|therefore|include|request)))))` +
        `<${month}(?! *\\d)`,
      matches: [
        'early March',
        'in January',
        'by May',
        'in mid-June',
        'in the month of July',
        'its June session',
        'end of May',
      ],
      rejects: ['March', 'delegations may wish', 'the may be', 'in march2'],
    }),
  ],
};
