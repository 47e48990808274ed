import type { DeadlineKind } from '../../model/record.js';
import { dayNumber } from '../../text/calendar.js';
import type { HeldDocument } from '../letters/documents.js';
import type { Clash } from './course.js';
import { compatible, daysOf, isForMeetings, isMeeting, namedAlike, sameDays, titleOf } from './fact.js';
import { daysNow, type Matter } from './matter.js';

/** A meeting that is called the same again so soon is the same one, unless it was over. */
const soon = 45;
/** A title of fewer words may be that of many meetings. */
const fewestWords = 3;

const numberOf = (date: string): number => {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  return dayNumber(year, month, day);
};

const isWhole = (date: string): boolean => date.length === 10;
const lastDay = (matter: Matter): string => daysNow(matter).end ?? daysNow(matter).start;
const isOneDay = (matter: Matter): boolean => lastDay(matter) === daysNow(matter).start;
const lengthOf = (matter: Matter): number => numberOf(lastDay(matter)) - numberOf(daysNow(matter).start);

const families = ({ documents }: Matter): Set<string> => new Set(documents.map(({ family }) => family));
const areApart = (a: Matter, b: Matter): boolean => {
  const others = families(b);
  return [...families(a)].every((family) => !others.has(family));
};

const clash = (a: Matter, b: Matter): Clash => ({
  kind: 'two-dates',
  matters: [a, b],
  said: [a, b].map(({ fact }) => ({ days: daysOf(fact.value), by: fact.by })),
});

/** All words of a title in a fuller one: `meeting of FG-ICE`, `next meeting of FG-ICE`. */
function isWithin(title: string, fuller: string): boolean {
  const words = new Set(fuller.split(' '));
  return title !== '' && title.split(' ').every((word) => words.has(word));
}

/** A group meets once at a time: two that overlap, and are called alike, are one with other days. */
function areOneOfGroup(a: Matter, b: Matter): boolean {
  if (a.fact.group === null || a.fact.group !== b.fact.group) return false;
  if (daysNow(a).start > lastDay(b) || daysNow(b).start > lastDay(a)) return false;
  const [one, other] = [titleOf(a.fact.value), titleOf(b.fact.value)];
  // a day among those of a longer meeting may be a part of it
  if (isOneDay(a) !== isOneDay(b)) return false;
  if (one === other || isWithin(one, other) || isWithin(other, one)) return true;
  // a title may say no more than whose meeting it is, and titles in two languages cannot be compared
  const isOpen = one === '' || other === '' || a.fact.language !== b.fact.language;
  return isOpen && lengthOf(a) === lengthOf(b);
}

const places = ({ fact: { value } }: Matter): string | null => (isMeeting(value) ? value.place : null);

/** Called the same in as many words, not in two places, and before either was over. */
function areOneByTitle(a: Matter, b: Matter): boolean {
  if (!namedAlike(a.fact, b.fact) || titleOf(a.fact.value).split(' ').length < fewestWords) return false;
  if (!compatible(a.fact, b.fact)) return false;
  const [here, there] = [places(a), places(b)];
  if (here !== null && there !== null && here !== there) return false;
  const [first, second] = [daysNow(a).start, daysNow(b).start].toSorted();
  if (first === undefined || second === undefined || numberOf(second) - numberOf(first) > soon) return false;
  return [a, b].every(({ last }) => last.date !== null && last.date <= first);
}

/** Meetings to which two letters give different days, of which neither amends the other. */
export function meetingsOnTwoDates(matters: readonly Matter[]): Clash[] {
  const standing = matters
    .filter(
      (matter) => matter.fact.type === 'meeting' && matter.status === 'standing' && isWhole(daysNow(matter).start),
    )
    .toSorted((a, b) => (daysNow(a).start < daysNow(b).start ? -1 : 1));
  const shelves = new Map<string, Matter[]>();
  const clashes: Clash[] = [];
  for (const matter of standing) {
    const keys = [...(matter.fact.group === null ? [] : [matter.fact.group]), `title ${titleOf(matter.fact.value)}`];
    const near = new Set(keys.flatMap((key) => shelves.get(key) ?? []));
    for (const other of near) {
      if (sameDays(daysNow(matter), daysNow(other)) || !areApart(matter, other)) continue;
      if (areOneOfGroup(other, matter) || areOneByTitle(other, matter)) clashes.push(clash(other, matter));
    }
    for (const key of keys) {
      const recent = (shelves.get(key) ?? []).filter(
        (other) => numberOf(daysNow(matter).start) - numberOf(daysNow(other).start) <= soon,
      );
      shelves.set(key, [...recent, matter]);
    }
  }
  return clashes;
}

/** Deadlines of one kind for one meeting, to which two letters that announce it give different days. */
export function deadlinesOnTwoDates(matters: readonly Matter[]): Clash[] {
  const held = new Map<HeldDocument, Matter[]>();
  for (const matter of matters)
    if (matter.status === 'standing')
      for (const document of matter.documents) held.set(document, [...(held.get(document) ?? []), matter]);
  const clashes: Clash[] = [];
  const told = new Set<string>();
  for (const [at, meeting] of matters.entries()) {
    if (meeting.fact.type !== 'meeting' || meeting.status !== 'standing' || families(meeting).size < 2) continue;
    const limits = [...new Set(meeting.documents)].flatMap((document) => [
      ...limitsFor(meeting, held.get(document) ?? []),
    ]);
    for (const [index, [kind, one]] of limits.entries())
      for (const [otherKind, other] of limits.slice(index + 1)) {
        if (kind !== otherKind || one === other || !areApart(one, other) || sameDays(daysNow(one), daysNow(other)))
          continue;
        const key = [at, matters.indexOf(one), matters.indexOf(other)].join(' ');
        if (told.has(key)) continue;
        told.add(key);
        clashes.push(clash(one, other));
      }
  }
  return clashes;
}

/** What one document wants done for a meeting by one day, by its kind: a kind that has several days there tells nothing. */
function limitsFor(meeting: Matter, matters: readonly Matter[]): Map<DeadlineKind, Matter> {
  const meetings = matters.filter(({ fact }) => fact.type === 'meeting');
  const limits = new Map<DeadlineKind, Matter[]>();
  for (const matter of matters) {
    const { fact } = matter;
    if (fact.type !== 'deadline' || !isForMeetings(fact.value.kind) || fact.value.date > lastDay(meeting)) continue;
    const isForIt = fact.group === null ? meetings.length === 1 : fact.group === meeting.fact.group;
    if (isForIt) limits.set(fact.value.kind, [...(limits.get(fact.value.kind) ?? []), matter]);
  }
  return new Map(
    [...limits].flatMap(([kind, [only, ...more]]) => (only && more.length === 0 ? [[kind, only] as const] : [])),
  );
}
