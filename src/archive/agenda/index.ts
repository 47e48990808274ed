import type { Register } from '../letters/documents.js';
import { groupKeysOf } from '../letters/group-keys.js';
import { groupsNamed } from '../letters/groups-named.js';
import { isNotAfter } from '../letters/part-of-day.js';
import type { Agenda, AgendaEntry } from './agenda.js';
import { type Clash, courseOf } from './course.js';
import { daysNow, entryOf, type Matter } from './matter.js';
import { deadlinesOnTwoDates, meetingsOnTwoDates } from './two-dates.js';

/** What of an agenda is wanted. */
export interface AgendaOptions {
  /** The first day, month or year (`2026-03-01`, `2026-03`, `2026`): what is over before it is left out. */
  readonly from?: string;
  /** The last day, month or year. */
  readonly to?: string;
  /** A group by its acronym or name, in any language: `CE 17`, `ITU-T SG 17`. */
  readonly group?: string;
}

/** A month is over with its last day. */
const lastOf = (date: string): string => (date.length < 10 ? `${date}-99` : date);

function isWithin(matter: Matter, { from, to }: AgendaOptions): boolean {
  const { start, end } = daysNow(matter);
  return (from === undefined || lastOf(end ?? start) >= from) && (to === undefined || isNotAfter(start, to));
}

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const time = ({ fact }: Matter): string =>
  fact.type === 'deadline' ? (fact.value.time ?? '') : fact.value.start.slice(11);

/** All that stands, by its days, whatever is wanted of it. */
interface Whole {
  readonly matters: readonly Matter[];
  readonly clashes: readonly Clash[];
}

/** Worked out once for the letters of an archive. */
const wholes = new WeakMap<Register, Whole>();

function wholeOf(register: Register): Whole {
  const known = wholes.get(register);
  if (known) return known;
  const { matters, clashes } = courseOf(register, groupKeysOf(register.documents));
  const whole: Whole = {
    matters: matters.toSorted((a, b) => compared(daysNow(a).start, daysNow(b).start) || compared(time(a), time(b))),
    clashes: [...clashes, ...meetingsOnTwoDates(matters), ...deadlinesOnTwoDates(matters)],
  };
  wholes.set(register, whole);
  return whole;
}

/** Deadlines and meetings as they stand when all letters of an archive are read. */
export function agendaOf(register: Register, options: AgendaOptions = {}): Agenda {
  const { matters, clashes } = wholeOf(register);
  const groups = groupKeysOf(register.documents);
  const wanted = options.group === undefined ? null : groupsNamed(register.documents, groups, options.group);
  const kept = matters
    .filter((matter) => isWithin(matter, options))
    .filter(({ fact }) => wanted === null || (fact.group !== null && wanted.has(fact.group)));
  const places = new Map(kept.map((matter, at) => [matter, at]));
  const contradictions = clashes.flatMap(({ kind, matters: concerned, said }) => {
    const entries = [...new Set(concerned.flatMap((matter) => places.get(matter) ?? []))];
    return entries.length > 0 ? [{ kind, entries, said }] : [];
  });
  return { entries: kept.map((matter): AgendaEntry => entryOf(matter)), contradictions };
}
