import type { Deadline, Meeting } from '../../model/record.js';
import type { HeldDocument } from '../letters/documents.js';
import type { Saying } from '../letters/saying.js';
import type { AgendaEntry, Days, Move, Standing } from './agenda.js';
import { daysOf, type Fact, sameDays } from './fact.js';

/** One deadline or meeting while the letters are gone through in time. */
export interface Matter {
  fact: Fact;
  status: Standing;
  /** The family of documents that it belongs to. */
  readonly family: string;
  readonly setBy: Saying | null;
  readonly movedBy: Move[];
  endedBy: Saying | null;
  readonly alsoIn: Saying[];
  /** The documents that say it as it stands, in time. */
  documents: HeldDocument[];
  /** The document that last changed it, or first said it. */
  last: HeldDocument;
}

export const daysNow = ({ fact }: Matter): Days => daysOf(fact.value);

export const had = ({ movedBy }: Matter, days: Days): boolean => movedBy.some(({ former }) => sameDays(former, days));

/** In the language in which a thing was first told, where that has words for it. */
const worded = (later: string | null, before: string | null, isSameLanguage: boolean): string | null =>
  isSameLanguage ? (later ?? before) : (before ?? later);

/** What is said later counts; what it leaves open stays as it was. */
function filledDeadline(later: Deadline, before: Deadline, isSameLanguage: boolean): Deadline {
  return {
    ...later,
    qualifier: later.qualifier ?? before.qualifier,
    action: worded(later.action, before.action, isSameLanguage),
    group: worded(later.group, before.group, isSameLanguage),
  };
}

function filledMeeting(later: Meeting, before: Meeting, isSameLanguage: boolean): Meeting {
  const { title, group, place, country, mode } = before;
  return {
    ...later,
    title: worded(later.title, title, isSameLanguage),
    group: worded(later.group, group, isSameLanguage),
    // a country without a place of its own is that of the place
    place: later.place ?? (later.country === null ? place : null),
    country: later.country ?? (later.place === null ? country : null),
    mode: later.mode ?? mode,
  };
}

function filled(later: Fact, before: Fact): Fact {
  const isSame = later.language === before.language;
  const whole = { group: later.group ?? before.group, language: before.language };
  if (later.type === 'deadline')
    return before.type === 'deadline'
      ? { ...later, ...whole, value: filledDeadline(later.value, before.value, isSame) }
      : later;
  return before.type === 'meeting'
    ? { ...later, ...whole, value: filledMeeting(later.value, before.value, isSame) }
    : later;
}

/** A matter that a document says for the first time, or that it alone is known to change. */
export function newMatter(fact: Fact, document: HeldDocument, former: Days | null): Matter {
  const isCancelled = fact.value.status !== null;
  return {
    fact,
    status: isCancelled ? 'cancelled' : 'standing',
    family: document.family,
    setBy: former === null && !isCancelled ? fact.by : null,
    movedBy: former === null ? [] : [{ by: fact.by, former }],
    endedBy: isCancelled ? fact.by : null,
    alsoIn: [...fact.also],
    documents: [document],
    last: document,
  };
}

/** A further document says the same: what the first left open it may tell. */
export function say(matter: Matter, fact: Fact, document: HeldDocument): void {
  matter.alsoIn.push(fact.by, ...fact.also);
  matter.documents.push(document);
  const isSameLanguage = matter.fact.language === fact.language;
  // the days of a month that alone was known
  if (daysOf(fact.value).start.length > daysNow(matter).start.length) matter.fact = filled(fact, matter.fact);
  else if (isSameLanguage) matter.fact = filled(matter.fact, fact);
  else matter.fact = { ...matter.fact, group: matter.fact.group ?? fact.group };
}

export function move(matter: Matter, fact: Fact, document: HeldDocument): void {
  matter.movedBy.push({ by: fact.by, former: daysNow(matter) });
  matter.alsoIn.push(...fact.also);
  matter.fact = filled(fact, matter.fact);
  matter.documents = [document];
  matter.last = document;
}

export function end(matter: Matter, status: Standing, by: Saying, document: HeldDocument): void {
  matter.status = status;
  matter.endedBy = by;
  matter.last = document;
}

export function entryOf({ fact, status, setBy, movedBy, endedBy, alsoIn }: Matter): AgendaEntry {
  const rest = { status, setBy, movedBy, endedBy, alsoIn };
  return fact.type === 'deadline'
    ? { type: fact.type, value: fact.value, ...rest }
    : { type: fact.type, value: fact.value, ...rest };
}
