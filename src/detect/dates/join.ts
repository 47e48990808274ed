import type { CalendarDate } from '../../model/annotation.js';
import type { DateLocale } from '../../model/locale/dates.js';
import { compareDates, followsDirectly } from '../../text/calendar.js';
import { firstMatch, matchesOf, type Pattern } from '../../text/pattern.js';
import type { Atom, Clock } from './atoms.js';

/** Dates that belong together: one date, first and last day, with the hours that go with them. */
export interface Joined {
  start: number;
  end: number;
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
  /** Where the last day ends, whatever the hours behind it add. */
  readonly daysEnd: number;
  /** Where hours begin that stand by themselves, apart from their day. */
  hoursApart: number | null;
  clock: Clock | null;
  clockTo: Clock | null;
  /** Where the words of the hours end; what follows may name their zone. */
  hoursEnd: number | null;
}

const longestLink = 60;
const holds = (rule: Pattern, text: string): boolean => firstMatch(rule, text) !== null;

/**
 * Gives a date what it lacks from the date it is listed or ranged with: `22` of `22 et 23 janvier 2024` its month
 * and year, `30 septembre` of `30 septembre et 1er octobre 2024` its year. A day that gets no month is dropped.
 */
export function completeDates(text: string, atoms: readonly Atom[], locale: DateLocale): Atom[] {
  const dates = inMonthBefore(text, behindMonths(text, atoms, locale), locale);
  for (let at = dates.length - 2; at >= 0; at--) {
    const atom = dates[at] as Atom;
    const next = dates[at + 1] as Atom;
    if (atom.kind === 'time' || next.kind === 'time' || !linked(text, atom, next, locale)) continue;
    dates[at] = { ...atom, date: borrow(atom.date, next.date) };
  }
  for (let at = 1; at < dates.length; at++) {
    const before = dates[at - 1] as Atom;
    const atom = dates[at] as Atom;
    if (atom.kind === 'time' || atom.date.year !== null || before.date.year === null) continue;
    if (!linked(text, before, atom, locale)) continue;
    const turns = (atom.date.month ?? 0) < (before.date.month ?? 0) ? 1 : 0;
    dates[at] = { ...atom, date: { ...atom.date, year: before.date.year + turns } };
  }
  return withoutFalseListHeads(text, dates, locale).filter((atom) => atom.kind === 'time' || atom.date.month !== null);
}

const monthFirst = () => /^\p{L}+\.? *\d{1,2}(?:\p{L}{2})?$/u;

/** `May 3 to 5, 2019`: where the month stands in front, the day behind is of it. */
function behindMonths(text: string, atoms: readonly Atom[], locale: DateLocale): Atom[] {
  const dates = atoms.map((atom) => atom);
  for (const [at, atom] of dates.entries()) {
    const before = dates[at - 1];
    if (atom.kind !== 'day' || atom.date.month !== null || before === undefined || before.date.month === null) continue;
    if (monthFirst().test(text.slice(before.start, before.end)) && linked(text, before, atom, locale))
      dates[at] = { ...atom, date: { ...atom.date, month: before.date.month } };
  }
  return dates;
}

/** `celle du 21 juin est reportée au 28`, `le 28 du même mois`: a day that stands alone is of the month of the date before it. */
function inMonthBefore(text: string, atoms: readonly Atom[], locale: DateLocale): Atom[] {
  const alone = new Set(Array.from(matchesOf(locale.dayAlone, text), ({ index }) => index));
  if (alone.size === 0) return [...atoms];
  let last: Atom | null = null;
  return atoms.map((atom) => {
    if (atom.kind === 'time') return atom;
    const isOfMonth =
      last !== null && atom.kind === 'day' && atom.date.month === null && alone.has(atom.start) && isLater(last, atom);
    last = isOfMonth && last !== null ? { ...atom, date: { ...last.date, day: atom.date.day } } : atom;
    return last;
  });
}

/** `celle du 28 juin est reportée au 5`: of which month that would be nobody says. */
const isLater = ({ date }: Atom, { date: { day } }: Atom): boolean =>
  date.month !== null && date.day !== null && day !== null && day > date.day;

function borrow(date: CalendarDate, next: CalendarDate): CalendarDate {
  const month = date.month ?? next.month;
  if (date.year !== null || next.year === null) return { ...date, month };
  // `28 decembre – 2 janvier 2021` begins in the year before
  return { ...date, month, year: (month ?? 0) > (next.month ?? 0) ? next.year - 1 : next.year };
}

function linkOf(text: string, atom: Atom, next: Atom): string | null {
  const length = next.start - atom.end;
  return length >= 0 && length <= longestLink ? text.slice(atom.end, next.start) : null;
}

function linked(text: string, atom: Atom, next: Atom, locale: DateLocale): boolean {
  const link = linkOf(text, atom, next);
  return link !== null && (holds(locale.rangeLink, link) || holds(locale.listLink, link));
}

/** `Annexe 5, 14 et 15 mars`: a number before a comma is a day only where an article opens the list. */
function withoutFalseListHeads(text: string, atoms: readonly Atom[], locale: DateLocale): Atom[] {
  const kept: Atom[] = [];
  let listOpen = false;
  for (const [at, atom] of atoms.entries()) {
    const next = atoms[at + 1];
    const comma = next !== undefined && /^ *,/.test(linkOf(text, atom, next) ?? '');
    const bare = atom.kind === 'day' && /^\d{1,2} *$/.test(text.slice(atom.start, atom.end));
    listOpen = listOpen || holds(locale.listOpening, text.slice(Math.max(0, atom.start - 16), atom.start));
    if (!(bare && comma) || listOpen) kept.push(atom);
    if (!bare) listOpen = false;
  }
  return kept;
}

/** A conjunction and an article. */
const severalWords = /\p{L}+[ ,]+\p{L}/u;

/** Joins first and last days, and the days of a list that follow one another. */
export function joinRanges(text: string, atoms: readonly Atom[], locale: DateLocale): Joined[] {
  const joined: Joined[] = [];
  let before: Atom | null = null;
  let apart = false;
  // `respectivement le 6 mai et les 8 et 9 juin`: behind words that open a new member of the list two days are one span
  let opened = false;
  for (const atom of atoms) {
    if (atom.kind === 'time') continue;
    const last = joined[joined.length - 1];
    const link = before && linkOf(text, before, atom);
    const left = (place: number): string => text.slice(Math.max(0, place - longestLink), place);
    if (
      last !== undefined &&
      before !== null &&
      link !== null &&
      (last.to === null || !holds(locale.rangeLink, link))
    ) {
      const open = last.to === null && holds(locale.between, left(last.start)) && holds(locale.listLink, link);
      const list = holds(locale.listLink, link);
      apart = list && (apart || holds(locale.apart, left(last.start)));
      const isRange = compareDates(before.date, atom.date) < 0 && (open || holds(locale.rangeLink, link));
      const opens = severalWords.test(link);
      const goesOn = list && (!apart || (opened && !opens)) && followsDirectly(before.date, atom.date);
      opened = list && opens;
      if (isRange || goesOn) {
        joined[joined.length - 1] = { ...last, end: atom.end, daysEnd: atom.end, to: atom.date };
        before = atom;
        continue;
      }
    }
    const to = atom.monthTo === null ? null : { ...atom.date, month: atom.monthTo };
    const hoursEnd = atom.clock === null ? null : atom.end;
    const { start, end, clock } = atom;
    joined.push({ start, end, daysEnd: end, from: atom.date, to, clock, clockTo: null, hoursEnd, hoursApart: null });
    before = atom;
  }
  return joined;
}

/** Gives each hour to the date it stands beside, or to the date whose phrase it ends. */
export function joinHours(text: string, dates: readonly Joined[], times: readonly Atom[], locale: DateLocale): void {
  let at = 0;
  for (const time of times) {
    while (at < dates.length && (dates[at] as Joined).end <= time.start) at++;
    const before = dates[at - 1];
    const after = dates[at];
    if (before && goesOn(before, time, text, locale)) {
      before.clockTo = time.clockTo;
      before.hoursEnd = time.end;
      before.end = time.end;
      continue;
    }
    if (before && endsThen(before, time, text, locale)) {
      before.clockTo = time.clock;
      before.hoursEnd = time.end;
      continue;
    }
    if (before && isToldLater(before, time, text, locale)) {
      before.clock = time.clock;
      before.clockTo = time.clockTo;
      before.hoursEnd = time.end;
      before.hoursApart = time.start;
      continue;
    }
    const lead = before && time.start - before.end <= 100 ? text.slice(before.end, time.start) : null;
    if (before && lead !== null && before.clock === null) {
      const later = time.clockTo !== null && holds(locale.timeLater, lead);
      if (later || holds(locale.timeAfter, lead)) {
        take(before, time, text, lead.includes('('));
        continue;
      }
      const opens = !/\p{L}/u.test(text.slice(0, before.start)) && holds(locale.timeBehindThing, lead);
      if (before.to === null && (opens || holds(locale.timeInBracket, lead))) {
        before.clock = time.clock;
        before.clockTo = time.clockTo;
        before.hoursEnd = time.end;
        before.hoursApart = time.start;
        continue;
      }
    }
    const tail = after && after.start - time.end <= 90 ? text.slice(time.end, after.start) : null;
    if (after && tail !== null && after.clock === null && standsBefore(tail, locale)) {
      after.start = Math.min(after.start, time.start);
      after.clock = time.clock;
      after.clockTo = time.clockTo;
      after.hoursEnd = time.end;
    }
  }
}

/** `de 9 h à 12 h et de 14 h à 17 h`: the second half of a day. */
function goesOn(date: Joined, time: Atom, text: string, locale: DateLocale): boolean {
  if (date.clockTo === null || time.clockTo === null || date.hoursEnd === null) return false;
  const link = text.slice(date.hoursEnd, Math.min(time.start, date.hoursEnd + longestLink));
  return date.hoursEnd + link.length === time.start && holds(locale.timeNext, link);
}

const longestPhrase = 280;

/** `le 6 mai dans les locaux de l'Agence, à Lomé, de 9 h à 17 h`; `… le 6 mai. Elle commencera à 9 h`: hours of a day told before. */
function isToldLater(date: Joined, time: Atom, text: string, locale: DateLocale): boolean {
  if (date.clock !== null || date.to !== null || date.from.day === null) return false;
  if (time.start - date.end > longestPhrase) return false;
  const lead = text.slice(date.end, time.start);
  return holds(locale.timeOfIt, lead) || (time.clockTo !== null && holds(locale.timeFar, lead));
}

/** `à 9 heures et se terminera à 18 heures` */
function endsThen(date: Joined, time: Atom, text: string, locale: DateLocale): boolean {
  if (date.clock === null || date.clockTo !== null || date.hoursEnd === null || time.clockTo !== null) return false;
  const link = text.slice(date.hoursEnd, time.start);
  return link.length > 0 && link.length <= longestLink && holds(locale.timeEnds, link);
}

/** Between an hour and its date there may be the name of its clock: `a 18 h 00 (heure de Geneve) le 5 mai`. */
function standsBefore(tail: string, locale: DateLocale): boolean {
  if (holds(locale.timeBefore, tail)) return true;
  return locale.zones.some(({ pattern }) => {
    const zone = firstMatch(pattern, tail);
    return zone !== null && holds(locale.timeBefore, tail.slice(zone[0].length));
  });
}

function take(date: Joined, time: Atom, text: string, bracket: boolean): void {
  date.clock = time.clock;
  date.clockTo = time.clockTo;
  date.hoursEnd = time.end;
  date.end = bracket && text[time.end] === ')' ? time.end + 1 : time.end;
}
