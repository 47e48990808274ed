import type { Meeting } from '../model/record.js';
import { contains, type Span } from '../model/span.js';
import { isoDate, resolveDate } from '../text/calendar.js';
import { fold } from '../text/fold.js';
import { firstMatch, type Pattern } from '../text/pattern.js';
import { within } from '../text/within.js';
import { dayOf, isDay } from './meeting-served.js';
import { blockAt, placeOf, placesOf, quote, sentenceAt } from './places.js';
import type { Letter } from './rule.js';

/** A meeting with its days, and the parts of the letter (subject, body, each annex) that tell of it. */
export interface Told {
  readonly group: Meeting['group'];
  readonly title: string | null;
  readonly start: string;
  readonly end: string;
  readonly places: readonly Span[];
  readonly parts: ReadonlySet<string>;
}

/** The part of the letter that a place stands in; `null` for its head and foot. */
export function partOf(letter: Letter, place: Span, subject: Span | null): string | null {
  if (subject && contains(subject, place)) return 'subject';
  const block = blockAt(letter, place.start);
  if (!block) return null;
  if (block.zone === 'annex') return `annex ${block.annex}`;
  return block.zone === 'body' ? 'body' : null;
}

function readMeetings(letter: Letter): Told[] {
  const subject = placeOf(letter, '/subject');
  return letter.record.meetings.flatMap(({ group, title, start, end, status, replaces }, index): Told[] => {
    if (!isDay(start) || status !== null || replaces !== null) return [];
    const places = placesOf(letter, `/meetings/${index}`);
    const parts = places.flatMap((place) => partOf(letter, place, subject) ?? []);
    if (parts.length === 0) return [];
    return [{ group, title, start: dayOf(start), end: dayOf(end ?? start), places, parts: new Set(parts) }];
  });
}

/** `Ordre du jour de la première réunion (Genève, 6 juin 2023)`: headings of annexes date the meeting of the subject. */
function headedMeetings(letter: Letter, read: readonly Told[]): Told[] {
  const [only, second] = read.filter(({ parts }) => parts.has('subject'));
  if (!only || second) return [];
  const { document, findings, words } = letter;
  return findings.annexes.flatMap(({ finding: { clues } }, index): Told[] => {
    const [clue] = clues;
    if (!clue) return [];
    const heading = quote(letter, clue.span);
    const [mention, next] = within(document.dates, clue.span);
    if (!mention || next || !firstMatch(words.meetings.noun, fold(heading))) return [];
    if (read.some(({ places }) => places.some((place) => contains(clue.span, place)))) return [];
    const [start, end] = [mention.start, mention.end ?? mention.start].map((each) => {
      const resolved = resolveDate(each, document.date, 'nearest');
      return resolved && isoDate(resolved);
    });
    if (!start || !end || !isDay(start) || !isDay(end)) return [];
    const parts = new Set([`annex ${index}`]);
    return [{ group: only.group, title: heading, start, end, places: [mention.span], parts }];
  });
}

/** Every meeting that has a day, by where it is told of. */
export function toldMeetings(letter: Letter): Told[] {
  const read = readMeetings(letter);
  return [...read, ...headedMeetings(letter, read)];
}

const said = (rule: Pattern, name: string, text: string): string | null =>
  firstMatch(rule, text)?.groups?.[name]?.toLowerCase() ?? null;

/** Of one group, and by their names no two of its meetings; without a group, of one kind. */
export function mayBeOne(a: Told, b: Told, letter: Letter): boolean {
  if (a.group !== b.group) return false;
  const { noun, ordinal, ordinalForms } = letter.words.meetings;
  const named = (rule: Pattern, name: string, { title, places }: Told): string | null => {
    const [place] = places;
    return said(rule, name, fold(title ?? '')) ?? (place ? said(rule, name, sentenceAt(letter, place)) : null);
  };
  const kinds = [a, b].map((each) => named(noun, 'noun', each));
  const ordinals = [a, b].map((each) => {
    const printed = named(ordinal, 'ordinal', each);
    return printed === null ? null : (ordinalForms[printed] ?? printed);
  });
  if (ordinals[0] !== null && ordinals[1] !== null && ordinals[0] !== ordinals[1]) return false;
  return kinds[0] === kinds[1] && (a.group !== null || kinds[0] !== null);
}

const dayInMilliseconds = 86_400_000;
const lengthOf = ({ start, end }: Told): number => (Date.parse(end) - Date.parse(start)) / dayInMilliseconds;

/** Days apart in no more than one thing that a hand mistypes: a first or last day, the month, the year. */
export function isSlip(a: Told, b: Told): boolean {
  const [length, other] = [lengthOf(a), lengthOf(b)];
  if ((length === 0) !== (other === 0)) return false;
  if (length !== other) return (a.start === b.start) !== (a.end === b.end);
  const parts = b.start.split('-');
  return a.start.split('-').filter((part, at) => part !== parts[at]).length === 1;
}

/** The only meeting of its group in each part that tells of it. */
export const isOnlyThere = (told: Told, all: readonly Told[]): boolean =>
  all.every(
    (other) => other === told || other.group !== told.group || ![...other.parts].some((part) => told.parts.has(part)),
  );
