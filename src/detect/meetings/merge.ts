import type { CalendarDate } from '../../model/annotation.js';
import type { AnnotatedDocument } from '../../model/detection.js';
import type { Clue } from '../../model/finding.js';
import type { MeetingLocale } from '../../model/locale/meetings.js';
import type { Meeting } from '../../model/record.js';
import type { Span } from '../../model/span.js';
import { compareDates, isoDate } from '../../text/calendar.js';
import { clean } from '../../text/clean.js';
import { fold } from '../../text/fold.js';
import { closedUp } from '../../text/letter-spacing.js';
import { firstMatch } from '../../text/pattern.js';
import { zoneOfPlace } from '../../text/place-clock.js';
import type { MeetingFinding } from '../findings.js';
import type { Candidate, MeetingPlace } from './candidate.js';
import { formerDays } from './changes.js';
import { settledMode } from './mode.js';
import { countryOf } from './place.js';

/** A candidate whose days have their year. */
export interface Resolved {
  readonly candidate: Candidate;
  readonly start: CalendarDate;
  /** Equals `start` for one day; `null` for a month. */
  readonly end: CalendarDate | null;
}

/** The places that mean one meeting, and the different things they say of its days and group. */
interface Gathered {
  readonly places: Resolved[];
  readonly shapes: Map<string, Resolved>;
}

/** One meeting named several times is one, with a clue for each; the places complete one another. */
export function mergeMeetings(
  document: AnnotatedDocument,
  resolved: readonly Resolved[],
  locale: MeetingLocale,
): MeetingFinding[] {
  const exactFirst = withPlaceOfWhole(withoutParts(resolved, document, locale)).toSorted(
    (a, b) => rank(a) - rank(b) || a.candidate.span.start - b.candidate.span.start,
  );
  const byMonth = new Map<string, Gathered[]>();
  for (const each of exactFirst) {
    const month = `${each.start.year}-${each.start.month}`;
    const meetings = byMonth.get(month) ?? [];
    byMonth.set(month, meetings);
    const same = meetings.filter(({ shapes }) => {
      const others = [...shapes.values()];
      return (
        others.some((other) => isSame(each, other) && !isOnFirstDay(document, each, other, locale)) &&
        others.every((other) => groupsAgree(each, other))
      );
    });
    const [only, second] = same;
    if (only === undefined) meetings.push({ places: [each], shapes: new Map([[shapeOf(each), each]]) });
    else if (second === undefined || each.start.day !== null) {
      only.places.push(each);
      only.shapes.set(shapeOf(each), each);
    }
  }
  const head = document.blocks.findLast(({ zone }) => zone === 'letterhead')?.span.end ?? 0;
  // the subject of a letter names the meeting it leads up to; the text tells them in their order
  const told = (places: readonly Resolved[]): number =>
    (places.find(({ candidate }) => candidate.span.start >= head) ?? places[0])?.candidate.span.start ?? 0;
  return [...byMonth.values()]
    .flat()
    .map(({ places }) => places.toSorted((a, b) => a.candidate.span.start - b.candidate.span.start))
    .toSorted((a, b) => told(a) - told(b))
    .map((places) => findingOf(document, places, locale));
}

/**
 * Without what is no meeting of its own: the days of a subject that names several (`Atelier et réunion, 5-17 mai`)
 * where the text dates each, and the sittings inside a longer meeting.
 */
function withoutParts(
  resolved: readonly Resolved[],
  document: AnnotatedDocument,
  locale: MeetingLocale,
): readonly Resolved[] {
  const head = document.blocks.findLast(({ zone }) => zone === 'letterhead')?.span.end ?? 0;
  const whole = (each: Resolved): each is Resolved & { end: CalendarDate } =>
    each.start.day !== null && each.end !== null;
  const told = resolved.filter(whole).filter(({ candidate }) => candidate.span.start >= head);
  const long = told.filter((each) => compareDates(each.start, each.end) < 0);
  return resolved.filter((each) => {
    if (!whole(each)) return true;
    const { title, span } = each.candidate;
    const isSitting =
      title !== null && firstMatch(locale.sitting, document.folded.slice(title.start, title.end)) !== null;
    if (isSitting && compareDates(each.start, each.end) === 0) {
      const inside = ({ start, end }: Resolved & { end: CalendarDate }): boolean =>
        compareDates(start, each.start) <= 0 && compareDates(each.start, end) <= 0;
      return !long.some(inside);
    }
    // `a levé la séance le 14 février à 17 h 30`: the last hour of the meeting that was told before
    const closes =
      firstMatch(locale.closes, document.folded.slice(Math.max(0, span.start - longestLead), span.start)) !== null;
    if (closes && long.some((other) => compareDates(other.end, each.start) === 0 && groupsAgree(other, each)))
      return false;
    if (span.start >= head) return true;
    const first = told.filter(
      ({ start, end }) => compareDates(start, each.start) === 0 && compareDates(end, each.end) < 0,
    );
    const covers = (one: Resolved & { end: CalendarDate }): boolean =>
      long.some(({ start, end }) => compareDates(end, each.end) === 0 && compareDates(start, one.end) >= 0);
    return !first.some(covers);
  });
}

const longestLead = 120;

/** Meetings told before and behind one among which the one it belongs to is looked for. */
const neighbours = 40;

/** Days between meetings that the same people come for: an earlier session elsewhere is none of them. */
const longestStay = 31;
const roughDay = ({ year, month, day }: CalendarDate): number => ((year ?? 0) * 12 + (month ?? 0)) * 31 + (day ?? 0);

const daysBetween = (a: Resolved, b: Resolved): number =>
  Math.max(0, roughDay(b.start) - roughDay(a.end ?? a.start), roughDay(a.start) - roughDay(b.end ?? b.start));

/** `Elle comprendra une réunion commune, le 10 février`: what is part of a longer meeting is held where that one is. */
function withPlaceOfWhole(resolved: readonly Resolved[]): readonly Resolved[] {
  return resolved.map((each, at) => {
    const { candidate, start, end } = each;
    if (candidate.place !== null || !(candidate.samePlace || candidate.alongside)) return each;
    const near = resolved.slice(Math.max(0, at - neighbours), at + neighbours);
    if (candidate.samePlace) {
      const before = near.filter(
        (other) =>
          other.candidate.place?.name != null &&
          other.candidate.span.end <= candidate.span.start &&
          daysBetween(other, each) <= longestStay,
      );
      // of several the one whose days are nearest, and the last told of those
      const [nearest] = before.toReversed().toSorted((a, b) => daysBetween(a, each) - daysBetween(b, each));
      return { ...each, candidate: { ...candidate, place: nearest?.candidate.place ?? null } };
    }
    const elsewhere = candidate.mode === 'virtual' || candidate.mode === 'electronic';
    if (elsewhere || end === null) return each;
    const whole = near.find(
      (other) =>
        other.candidate.place?.name != null &&
        other.end !== null &&
        compareDates(other.start, other.end) < 0 &&
        compareDates(other.start, start) <= 0 &&
        compareDates(end, other.end) <= 0,
    );
    return whole === undefined ? each : { ...each, candidate: { ...candidate, place: whole.candidate.place } };
  });
}

function shapeOf({ candidate: { group }, start, end }: Resolved): string {
  return `${isoDate(start)} ${end === null ? '' : isoDate(end)} ${group?.acronym ?? ''} ${group?.name ?? ''}`;
}

/** Whole days before months, spans of days before their first day. */
const rank = ({ start, end }: Resolved): number =>
  start.day === null ? 2 : end !== null && compareDates(start, end) === 0 ? 1 : 0;

function isSame(each: Resolved, other: Resolved): boolean {
  if (each.start.day === null || other.start.day === null) {
    return each.start.year === other.start.year && each.start.month === other.start.month && citiesAgree(each, other);
  }
  if (compareDates(each.start, other.start) !== 0) return false;
  const oneDay = each.end !== null && compareDates(each.start, each.end) === 0;
  return oneDay || (each.end !== null && other.end !== null && compareDates(each.end, other.end) === 0);
}

/** `Une séance d'orientation aura lieu le 16 mai de 8 h 45 à 9 h 15`: an event with hours of its own on the first day of a longer meeting. */
function isOnFirstDay(document: AnnotatedDocument, each: Resolved, other: Resolved, locale: MeetingLocale): boolean {
  const { title, mention } = each.candidate;
  if (title === null || mention.startTime === null || mention.endTime === null) return false;
  const isLonger = other.end !== null && compareDates(other.start, other.end) < 0;
  return isLonger && firstMatch(locale.event, document.folded.slice(title.start, title.end)) !== null;
}

/** A month is that of a meeting in it, unless each is said to be in a city of its own. */
function citiesAgree(a: Resolved, b: Resolved): boolean {
  const [one, other] = [a.candidate.place?.name, b.candidate.place?.name];
  return one == null || other == null || one.toLowerCase() === other.toLowerCase();
}

const groupsAgree = (a: Resolved, b: Resolved): boolean =>
  a.candidate.group === null || b.candidate.group === null || a.candidate.group === b.candidate.group;

function findingOf(document: AnnotatedDocument, places: readonly Resolved[], locale: MeetingLocale): MeetingFinding {
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
