import ICAL from 'ical.js';
import { tzlib_get_ical_block as blockOf, tzlib_get_timezones as zoneNames } from 'timezones-ical-library';
import { instantOf } from '../../text/zoned-time.js';
import type { Component } from './component.js';

/** A time zone as a calendar carries it. */
export interface CalendarZone {
  /** The name that its VTIMEZONE has: `Asia/Kolkata` for `Asia/Calcutta`. */
  readonly tzid: string;
  readonly component: Component;
  readonly zone: ICAL.Timezone;
}

const known = new Set(zoneNames());
const zones = new Map<string, CalendarZone>();

/** `null` where no such zone is known. */
function zoneOf(name: string): CalendarZone | null {
  if (!known.has(name)) return null;
  let found = zones.get(name);
  if (!found) {
    const [block = ''] = blockOf(name);
    const component = ICAL.parse(block) as Component;
    const zone = ICAL.Timezone.fromData({ component: new ICAL.Component(component as never) });
    found = { tzid: zone.tzid, component, zone };
    zones.set(name, found);
  }
  return found;
}

/** A wall-clock time as a calendar writes it. */
export interface WrittenTime {
  /** jCal (RFC 7265): `2024-06-13T14:30:00`, with `Z` in UTC. */
  readonly value: string;
  /** The zone whose clocks show it; `null` in UTC, and where no zone is known (then it is a time wherever one is). */
  readonly zone: CalendarZone | null;
}

/**
 * A time of a zone, by the zone's name where calendars can know it, else in UTC: a VTIMEZONE has the rules of today,
 * which some zones did not have at the time (Moscow before 2014, Cairo before 2023).
 *
 * @param moment `YYYY-MM-DDTHH:MM`
 */
export function writtenTime(moment: string, timeZone: string | null): WrittenTime {
  const value = `${moment}:00`;
  if (timeZone === null) return { value, zone: null };
  const instant = instantOf(moment, timeZone);
  if (instant === null) return { value, zone: null };
  const inUtc = { value: `${new Date(instant).toISOString().slice(0, 19)}Z`, zone: null };
  if (/^(?:Etc\/|UTC$|GMT$)/.test(timeZone)) return inUtc;
  const zone = zoneOf(timeZone);
  if (zone === null) return inUtc;
  const time = ICAL.Time.fromDateTimeString(value);
  time.zone = zone.zone;
  return time.toUnixTime() * 1000 === instant ? { value, zone } : inUtc;
}
