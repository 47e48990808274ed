import type { CalendarDate } from '../../../model/annotation.js';
import type { AnnotatedDocument } from '../../../model/detection.js';
import type { Clue } from '../../../model/finding.js';
import type { MeetingLocale } from '../../../model/locale/meetings.js';
import type { Meeting } from '../../../model/record.js';
import type { Span } from '../../../model/span.js';
import { compareDates, isoDate } from '../../../text/calendar.js';
import { clean } from '../../../text/clean.js';
import { fold } from '../../../text/fold.js';
import { closedUp } from '../../../text/letter-spacing.js';
import { zoneOfPlace } from '../../../text/place-clock.js';
import type { MeetingFinding } from '../../findings.js';
import type { Candidate, MeetingPlace } from '../candidate.js';
import { formerDays } from '../changes/former-days.js';
import { rank, type Resolved } from './resolved.js';
import { settledMode } from '../held/mode.js';
import { countryOf } from '../held/place.js';

export function findingOf(
  document: AnnotatedDocument,
  places: readonly Resolved[],
  locale: MeetingLocale,
): MeetingFinding {
  const exact = places.toSorted((a, b) => rank(a) - rank(b))[0] as Resolved;
  const all = places.map(({ candidate }) => candidate);
  const oneDay = exact.end !== null && compareDates(exact.start, exact.end) === 0;
  const timed = oneDay ? all.find(({ mention }) => mention.startTime !== null && mention.end === null) : undefined;
  const start = isoDate(exact.start) ?? '';
  const end = exact.end === null ? null : isoDate(exact.end);
  const startTime = timed?.mention.startTime ?? null;
  const place = venueOf(all);
  const country =
    place?.country ??
    all.find((each) => each.place?.country != null)?.place?.country ??
    (place?.name == null ? null : countryOf(document, place.name, locale));
  const said = all.find(({ mention }) => mention.timeZone !== null)?.mention.timeZone ?? null;
  const ofPlace = zoneOfPlace(place?.name ?? null, country?.code ?? null, locale.clocks);
  const titles = all.flatMap(({ title }) => (title === null ? [] : [title]));
  // `sixième réunion` names a meeting less well than `sixième réunion de la JCA`
  const length = ({ start: from, end: to }: Span): number => Math.min(120, clean(document.text.slice(from, to)).length);
  // of the same name the running text's, as a heading writes its first letter large
  const [title = null] = titles.toSorted((a, b) => length(b) - length(a) || b.start - a.start);
  const mode = all.find((each) => each.mode !== null)?.mode ?? null;
  const group = all.find((each) => each.group !== null)?.group ?? null;
  const value: Meeting = {
    title: title === null ? null : shown(document.text.slice(title.start, title.end)),
    group: group === null ? null : (group.acronym ?? group.name),
    place: place?.name ?? null,
    country,
    start: startTime === null ? start : `${start}T${startTime}`,
    end: endOf(end, start, startTime, timed?.mention.endTime ?? null),
    precision: startTime !== null ? 'minute' : exact.start.day === null ? 'month' : 'day',
    timeZone: said ?? (startTime === null ? null : ofPlace),
    mode: settledMode(
      mode,
      place?.name != null,
      all.some(({ remote }) => remote),
    ),
    status: all.some(({ cancelled }) => cancelled) ? 'cancelled' : null,
    replaces: replacedDays(all, exact.start),
  };
  const clues = new Map(
    all.flatMap(({ span, mention: { hours }, basis }) =>
      (hours === null ? [span] : [span, hours]).map((each): [number, Clue] => [each.start, { span: each, basis }]),
    ),
  );
  return { value, clues: [...clues.values()], venues: venuesOf(all) };
}

/** The first city that is named, as running text writes it and not a heading in capitals, else the first country. */
function venueOf(all: readonly Candidate[]): MeetingPlace | null {
  const named = all.flatMap(({ place }) => (place?.name == null ? [] : [{ place, name: place.name }]));
  const [first] = named;
  if (first === undefined) return all.find(({ place }) => place !== null)?.place ?? null;
  const plain = (name: string): string => fold(name).toLowerCase();
  const isCapitals = first.name === first.name.toUpperCase();
  const again = named.find(({ name }) => name !== name.toUpperCase() && plain(name) === plain(first.name));
  return isCapitals && again !== undefined ? { ...first.place, name: again.name } : first.place;
}

/** Every city that the meeting is said to be held in, where it is said. */
const venuesOf = (all: readonly Candidate[]): MeetingFinding['venues'] =>
  all.flatMap(({ place: venue }) =>
    venue?.name == null
      ? []
      : [{ name: venue.name, span: { start: venue.start, end: venue.start + venue.name.length } }],
  );

/** The old days that any of the places gives, as far as it gives them. */
function replacedDays(all: readonly Candidate[], now: CalendarDate): Meeting['replaces'] {
  const said = all.find(({ replaces }) => replaces !== null)?.replaces ?? null;
  const days = said === null ? null : formerDays(said, now);
  if (days === null) return null;
  return { start: isoDate(days.start) ?? '', end: days.end === null ? null : isoDate(days.end) };
}

/** Without the spaces between the letters of an old heading. */
const shown = (title: string): string | null => clean(closedUp(title) ?? title) || null;

/** `end` of a one-day meeting equals `start`, hours and all, where the text gives no end. */
function endOf(end: string | null, start: string, startTime: string | null, endTime: string | null): string | null {
  if (end === null || startTime === null) return end;
  return `${start}T${endTime ?? startTime}`;
}
