import type { Deadline, Evidence, Meeting } from '../model/record.js';
import { blockAt, sentenceAt } from './places.js';
import type { Letter } from './rule.js';

/** What people do ahead of a meeting so as to take part in it. */
const preparing: ReadonlySet<Deadline['kind']> = new Set([
  'registration',
  'contribution',
  'visa',
  'fellowship',
  'interpretation',
]);

export const dayOf = (date: string): string => date.slice(0, 10);

/** Written as far as a day, so that two of them can be compared. */
export const isDay = (date: string | null): date is string => date !== null && date.length >= 10;

type Ahead = readonly [index: number, meeting: Meeting];

/** The only one of some meetings, `null` where there are several or none. */
const only = (meetings: readonly Ahead[]): number | null => (meetings.length === 1 ? (meetings[0]?.[0] ?? null) : null);

/** Of some meetings those that the deadline's own sentence tells, else those of its numbered paragraph or block. */
function toldBeside(letter: Letter, deadline: number, ahead: readonly Ahead[]): readonly Ahead[] {
  const { evidence } = letter.record;
  const pieces = evidence[`/deadlines/${deadline}`] ?? [];
  const beside = (isBeside: (place: Evidence, piece: Evidence) => boolean): readonly Ahead[] =>
    ahead.filter(([index]) =>
      (evidence[`/meetings/${index}`] ?? []).some((place) => pieces.some((piece) => isBeside(place, piece))),
    );
  const blockOf = (place: Evidence) => blockAt(letter, place.start);
  const inSentence = beside((place, piece) => {
    const sentence = sentenceAt(letter, piece);
    return sentence !== '' && blockOf(place) === blockOf(piece) && sentence === sentenceAt(letter, place);
  });
  if (inSentence.length > 0) return inSentence;
  return beside(
    (place, piece) =>
      (place.paragraph !== null && place.paragraph === piece.paragraph) ||
      (blockOf(place) !== null && blockOf(place) === blockOf(piece)),
  );
}

/** The one that begins last: who prepares for any of several is late when all have begun. */
const lastOf = (ahead: readonly Ahead[]): Ahead | undefined =>
  ahead.toSorted(([, a], [, b]) => (a.start < b.start ? -1 : 1)).at(-1);

/**
 * The index of the meeting that a deadline prepares, `null` where that is not plain: the only one ahead, the only one of
 * the deadline's group, the one told beside it, or the last of all where it lies behind that too.
 */
export function meetingServed(letter: Letter, index: number): number | null {
  const { record } = letter;
  const deadline = record.deadlines[index];
  if (!deadline || !preparing.has(deadline.kind)) return null;
  const ahead = [...record.meetings.entries()].filter(
    ([, { start, status }]) =>
      status === null && (record.date === null || dayOf(start) >= record.date.slice(0, start.length)),
  );
  const isOwn = ([, { group }]: Ahead): boolean => group !== null && group === deadline.group;
  const mayServe = ([, { group }]: Ahead): boolean =>
    deadline.group === null || group === null || group === deadline.group;
  const [first] = ahead;
  if (ahead.length === 1 && first) return mayServe(first) ? first[0] : null;
  const own = ahead.filter(isOwn);
  const groups = new Set(ahead.map(([, { group }]) => group));
  if (own.length === 1 && groups.size > 1) return only(own);
  const beside = only(toldBeside(letter, index, ahead).filter(mayServe));
  if (beside !== null) return beside;
  const last = lastOf(own.length > 0 ? own : ahead);
  return last && mayServe(last) && isDay(last[1].start) ? last[0] : null;
}
