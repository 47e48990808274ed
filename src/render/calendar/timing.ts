import type { Property } from './component.js';
import type { Moment } from './moment.js';
import { type CalendarZone, type WrittenTime, writtenTime } from './zones.js';

const dated = (name: string, { value, zone }: WrittenTime): Property => [
  name,
  zone === null ? {} : { tzid: zone.tzid },
  'date-time',
  value,
];

const wholeDays = (first: string, behind: string): Property[] => [
  ['dtstart', {}, 'date', first],
  ['dtend', {}, 'date', behind],
];

export interface Timing {
  readonly properties: readonly Property[];
  readonly zones: readonly CalendarZone[];
}

/** When something is, as the properties of an event and the zones that they name. */
export function timing(when: Moment): Timing {
  if (when.kind === 'period') return { properties: [], zones: [] };
  if (when.kind === 'days' || when.kind === 'months')
    return { properties: wholeDays(when.first, when.behind), zones: [] };
  const start = writtenTime(when.start, when.timeZone);
  const end = when.end === null ? null : writtenTime(when.end, when.timeZone);
  return {
    properties: [dated('dtstart', start), ...(end ? [dated('dtend', end)] : [])],
    zones: [start.zone, end?.zone ?? null].filter((zone) => zone !== null),
  };
}
