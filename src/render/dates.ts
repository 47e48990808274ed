import type { PageWords } from '../model/locale/interface/page.js';

/** A day, month or year in ISO 8601, perhaps with an hour, or a stretch of time. */
export interface Dates {
  readonly date: string;
  readonly end?: string | null;
  /** `14:30`. */
  readonly time?: string | null;
  readonly zone?: string | null;
  /** Months shortened, as on an axis. */
  readonly short?: boolean;
}

/** How a language writes dates. */
export type DateWords = Pick<PageWords, 'months' | 'shortMonths' | 'firstDay'>;

interface Moment {
  readonly year: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
  readonly time: string | null;
}

function momentOf(iso: string, time?: string | null): Moment {
  const [date = '', hour] = iso.split('T');
  const [year = '', month, day] = date.split('-');
  return { year, month, day, time: time ?? hour ?? null };
}

/** `1er mars 2024`, `mars 2024`, `2024`; what `without` names is left out. */
function dated(words: DateWords, { year, month, day }: Moment, short: boolean, without: 'year' | 'month' | null) {
  const names = short ? words.shortMonths : words.months;
  const parts = [
    day && (Number(day) === 1 ? words.firstDay : String(Number(day))),
    without === 'month' ? '' : month && (names[Number(month) - 1] ?? month),
    without ? '' : year,
  ];
  return parts.filter(Boolean).join('\u00a0');
}

/** `17–27 juin 2025`, `26 février – 1er mars 2024`, `13 juin 2024, 14:30–17:00 (Europe/Zurich)`. */
export function datesText(words: DateWords, { date, end, time, zone, short = false }: Dates): string {
  const from = momentOf(date, time);
  const to = end ? momentOf(end) : from;
  const sameMonth = from.year === to.year && from.month === to.month;
  const sameDay = sameMonth && from.day === to.day;
  const hours = [from.time, sameDay && to.time !== from.time && to.time].filter(Boolean).join('\u2013');
  const hoursText = hours === '' ? '' : `, ${hours}${zone ? ` (${zone})` : ''}`;
  if (sameDay) return dated(words, from, short, null) + hoursText;
  const first = dated(words, from, short, sameMonth ? 'month' : from.year === to.year ? 'year' : null);
  const last = dated(words, to, short, null) + (to.time === null ? '' : `, ${to.time}`);
  return `${first}${from.time === null ? '' : hoursText}${sameMonth && from.time === null ? '\u2013' : ' \u2013 '}${last}`;
}
