import type { Deadline, DeadlineKind, Meeting } from '../../model/record.js';
import { fold } from '../../text/fold.js';
import type { Saying } from '../letters/saying.js';
import type { Days } from './agenda.js';

/** A deadline or a meeting as one document says it. */
export type Fact = FactOf<'deadline', Deadline> | FactOf<'meeting', Meeting>;

interface FactOf<Type, Value> {
  readonly type: Type;
  readonly value: Value;
  readonly group: string | null;
  readonly language: string;
  readonly by: Saying;
  /** The same in the document's other languages. */
  readonly also: readonly Saying[];
}

type Told = Pick<Fact, 'type' | 'group' | 'language'> & { readonly value: Deadline | Meeting };

export const isMeeting = (value: Deadline | Meeting): value is Meeting => 'start' in value;

export const daysOf = (value: Deadline | Meeting): Days =>
  isMeeting(value)
    ? { start: value.start.slice(0, 10), end: value.end?.slice(0, 10) ?? null }
    : { start: value.date, end: null };

/** The days that it takes the place of; `null` where none are said. */
export const formerDays = (value: Deadline | Meeting): Days | null => {
  const { replaces } = value;
  if (replaces === null) return null;
  return typeof replaces === 'string'
    ? { start: replaces.slice(0, 10), end: null }
    : { start: replaces.start.slice(0, 10), end: replaces.end?.slice(0, 10) ?? null };
};

/** A month holds its days: `2022-07` may be `2022-07-04`. */
const mayBe = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/** Whether two say the same days, as far as either says them. */
export const sameDays = (a: Days, b: Days): boolean =>
  mayBe(a.start, b.start) && (a.end === null || b.end === null || mayBe(a.end, b.end));

export const words = (text: string | null): string =>
  fold(text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What it is called: what is due, or the title of a meeting. */
export const titleOf = (value: Deadline | Meeting): string => words(isMeeting(value) ? value.title : value.action);

const sameKind = (a: Told, b: Told): boolean =>
  a.type === b.type && (isMeeting(a.value) || isMeeting(b.value) || a.value.kind === b.value.kind);

/** Of one kind and, as far as both say, of one group. */
export const compatible = (a: Told, b: Told): boolean =>
  sameKind(a, b) && (a.group === null || b.group === null || a.group === b.group);

/** Called alike, as far as words of two languages can be compared. */
export const calledAlike = (a: Told, b: Told): boolean => {
  const [one, other] = [titleOf(a.value), titleOf(b.value)];
  return a.language !== b.language || one === '' || other === '' || one === other;
};

/** Called the same, in the same words. */
export const namedAlike = (a: Told, b: Told): boolean =>
  a.language === b.language && titleOf(a.value) !== '' && titleOf(a.value) === titleOf(b.value);

/** Whether it says that something told before is moved or falls away. */
export const isChange = ({ status, replaces }: Deadline | Meeting): boolean => status !== null || replaces !== null;

/** What is done for a meeting, before it. */
const forMeetings: ReadonlySet<DeadlineKind> = new Set([
  'registration',
  'contribution',
  'visa',
  'fellowship',
  'interpretation',
]);

export const isForMeetings = (kind: DeadlineKind): boolean => forMeetings.has(kind);
