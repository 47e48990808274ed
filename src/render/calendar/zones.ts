import { tzlib_get_ical_block as blockOf, tzlib_get_timezones as zoneNames } from 'timezones-ical-library';
import { instantOf } from '../../text/zoned-time.js';
import type { Component } from './component.js';
import { type Observance, observancesOf, offsetAt } from './observances.js';
import { componentOf } from './written-component.js';

/** A time zone as a calendar carries it. */
export interface CalendarZone {
  /** The name that its VTIMEZONE has: `Asia/Kolkata` for `Asia/Calcutta`. */
  readonly tzid: string;
  readonly component: Component;
}

interface KnownZone extends CalendarZone {
  readonly observances: readonly Observance[];
}

const known = new Set(zoneNames());
const zones = new Map<string, KnownZone>();

/** `null` where no such zone is known. */
function zoneOf(name: string): KnownZone | null {
  if (!known.has(name)) return null;
  let found = zones.get(name);
  if (!found) {
    const [block = ''] = blockOf(name);
    const component = componentOf(block);
    const [, properties, components] = component;
    const tzid = String(properties.find(([property]) => property === 'tzid')?.[3] ?? name);
    found = { tzid, component, observances: observancesOf(components) };
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
  const offset = zone === null ? null : offsetAt(value, zone.observances);
  return offset !== null && Date.parse(`${value}Z`) - offset === instant ? { value, zone } : inUtc;
}
