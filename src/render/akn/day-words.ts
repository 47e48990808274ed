import { wholeDate } from './naming.js';
import { around, type Wrap } from './wrap.js';

interface Words {
  readonly from: number;
  readonly to: number;
}

function found(text: string, pattern: string): Words | null {
  const match = new RegExp(pattern, 'u').exec(text);
  return match && { from: match.index, to: match.index + match[0].length };
}

/** `20`, `1er`: the number of a day, with what a language hangs on it. */
const dayNumber = (day: string): string => String.raw`(?<!\d)0?${Number(day)}(?!\d)(?:\p{L}{1,3}(?!\p{L}))?`;

/**
 * The words of a text that say a day or a month (`20 mai 2022`, `15.VII.2001`, `juin 2003`), known by their numbers alone,
 * whatever the language; without a year, by the word behind the day.
 */
function wordsOf(text: string, date: string): Words | null {
  const [year = '', month, dayAndHour] = date.split('-');
  const day = dayAndHour?.slice(0, 2);
  if (day === undefined) return found(text, month === undefined ? year : String.raw`\p{L}{2,12}\.?\s*${year}`);
  const separated = String.raw`(?:[^\d]{0,24}|[./-]0?${Number(month)}[./-])`;
  return (
    found(text, `${dayNumber(day)}${separated}${year}(?!\\d)`) ??
    found(text, String.raw`${dayNumber(day)}[\s.]{0,3}\p{L}{2,12}`)
  );
}

/** The day in front of a range's end: a number alone (`8 au 10 septembre`) where the month is the same. */
function firstWords(text: string, start: string, end: string): Words | null {
  const sameMonth = start.slice(0, 7) === end.slice(0, 7);
  return sameMonth ? found(text, dayNumber(start.slice(8, 10))) : wordsOf(text, start);
}

/**
 * A day or a period of days in a text: an event around it, and each of its dates. Where the dates are not found, the event
 * stands around the whole.
 *
 * @param end `null` for one day, and for a period whose end is not known
 * @param event the event's `#eId`
 */
export function dayWraps(text: string, start: string, end: string | null, event: string): Wrap[] {
  const isPeriod = end !== null && end.slice(0, 10) !== start.slice(0, 10);
  const last = wordsOf(text, isPeriod ? end : start);
  if (!last) return [around(text, 'event', { refersTo: event })];
  const first = isPeriod ? firstWords(text.slice(0, last.from), start, end) : null;
  const dates = [
    { words: first, date: start },
    { words: last, date: isPeriod ? end : start },
  ].flatMap(({ words, date }): Wrap[] => {
    const day = wholeDate(date);
    return words && day !== null ? [{ ...words, name: 'date', attributes: { date: day } }] : [];
  });
  return [{ from: first?.from ?? last.from, to: last.to, name: 'event', attributes: { refersTo: event } }, ...dates];
}
