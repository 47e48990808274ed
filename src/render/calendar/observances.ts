import { daysInMonth, isoDate, weekdayOf } from '../../text/calendar.js';
import type { Component } from './component.js';

/** When a zone's clocks are set, and how they go from then on (RFC 5545, 3.6.5). */
export interface Observance {
  /** What the clocks show when it begins for the first time: `1970-03-29T02:00:00`. */
  readonly start: string;
  /** The day of the month of each year on which it begins again, as `2SU` and `-1SU` name it; `null` where it began once. */
  readonly yearly: { readonly month: number; readonly which: number; readonly weekday: number } | null;
  /** How far the clocks are ahead of UTC, in milliseconds. */
  readonly offset: number;
}

/** 1 is Monday. */
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

function observanceOf([, properties]: Component): Observance {
  const valueOf = (name: string): string => String(properties.find(([property]) => property === name)?.[3] ?? '');
  const start = valueOf('dtstart').replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)$/, '$1-$2-$3T$4:$5:$6');
  const [, sign = '+', hours, minutes] = /^([+-])(\d\d)(\d\d)/.exec(valueOf('tzoffsetto')) ?? [];
  const rule = valueOf('rrule');
  const yearly = /^FREQ=YEARLY;BYMONTH=(?<month>\d+);BYDAY=(?<which>-?\d)(?<day>[A-Z]{2})$/.exec(rule)?.groups;
  if (rule !== '' && yearly === undefined) throw new Error(`a time zone has a rule that is not read: ${rule}`);
  return {
    start,
    yearly: yearly
      ? { month: Number(yearly.month), which: Number(yearly.which), weekday: weekdays.indexOf(yearly.day ?? '') + 1 }
      : null,
    offset: (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000,
  };
}

export const observancesOf = (components: readonly Component[]): Observance[] => components.map(observanceOf);

/** What the clocks show when it begins in a year, or began before. */
function onsetIn(year: number, { start, yearly }: Observance): string {
  if (yearly === null) return start;
  const { month, which, weekday } = yearly;
  const last = daysInMonth(month, year);
  const day =
    which > 0
      ? 1 + ((weekday - weekdayOf(year, month, 1) + 7) % 7) + (which - 1) * 7
      : last - ((weekdayOf(year, month, last) - weekday + 7) % 7) + (which + 1) * 7;
  return `${isoDate({ year, month, day }) ?? ''}${start.slice(10)}`;
}

/**
 * How far the clocks of a zone are ahead of UTC, in milliseconds, when they show a time (`2024-06-13T14:30:00`); of one that they show
 * twice it is the first (RFC 5545, 3.3.5). `null` before anything is known of them.
 */
export function offsetAt(time: string, observances: readonly Observance[]): number | null {
  const year = Number(time.slice(0, 4));
  const begun = observances
    .flatMap((observance) => [year, year - 1].map((each) => ({ observance, onset: onsetIn(each, observance) })))
    .filter(({ observance: { start }, onset }) => onset >= start && onset <= time)
    .toSorted((a, b) => (a.onset < b.onset ? 1 : -1));
  return begun[0]?.observance.offset ?? null;
}
