import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { type Bar, type Cue, decide } from '../../../text/cues.js';
import { firstMatch, type Pattern } from '../../../text/pattern.js';
import { liesBehind } from '../days.js';
import type { Limit } from './due-clause.js';

/** A day that only `avant le` or `jusqu'au` stands at, and what its sentence is known to say of it. */
export interface OpenLimit {
  readonly limit: Limit;
  /** What is due is named, here or in the sentence that this one takes up. */
  readonly isNamed: boolean;
  /** The lines before name what somebody is asked for here. */
  readonly isAskedFor: boolean;
  readonly locale: DeadlineLocale;
}

/** The clause that leads to the date; what stands before a stop speaks of something else, one in an address is none. */
const lastClause = (before: string): string =>
  before.slice(1 + Math.max(...['. ', '; ', ': '].map((stop) => before.lastIndexOf(stop))));

const says =
  (rule: (locale: DeadlineLocale) => Pattern) =>
  (open: OpenLimit): boolean =>
    firstMatch(rule(open.locale), lastClause(open.limit.clause.before)) !== null;

const isBehind = ({ limit: { clause } }: OpenLimit): boolean => liesBehind(clause.document, clause.mention);

const isOffered = says(({ offers }) => offers);

const tellsOfThose = ({ limit, locale }: OpenLimit): boolean =>
  firstMatch(locale.tellsOfThose, limit.clause.behind) !== null;

/** Around the date, as `past` stands behind it too (`Les textes arrivés avant le 3 mai ont été traduits`). */
const isNarrated = ({ limit: { clause }, locale }: OpenLimit): boolean =>
  firstMatch(locale.past, clause.told()) !== null;

/**
 * Whoever writes `before` or `until` with a day to come mostly wants something by it, in words that no list has. `Until` is said of
 * what lasts as well, so that something must be allowed, kept or handed in there; of `before` it is enough that nothing speaks against it.
 */
const cues: readonly Cue<OpenLimit>[] = [
  { says: 'the day is to come', weight: 1, holds: (open) => !isBehind(open) },
  { says: 'the day lies behind', weight: -2, holds: isBehind },
  { says: 'before it, not until it', weight: 1, holds: ({ limit }) => limit.qualified.qualifier === 'before' },
  { says: 'names what is due', weight: 1, holds: ({ isNamed }) => isNamed },
  { says: 'asks for what the lines before name', weight: 1, holds: ({ isAskedFor }) => isAskedFor },
  { says: 'something is allowed or taken in', weight: 2, holds: says(({ permits }) => permits) },
  { says: 'a host keeps something', weight: 1, holds: isOffered },
  { says: 'it only lasts', weight: -3, holds: says(({ lasts }) => lasts) },
  {
    says: 'a mandate or validity',
    weight: -2,
    holds: (open) => says(({ lifetime }) => lifetime)(open) && !isOffered(open),
  },
  { says: 'tells of those that came by it', weight: -2, holds: tellsOfThose },
  { says: 'told of the past', weight: -3, holds: isNarrated },
  { says: 'a meeting is held', weight: -3, holds: says(({ holding }) => holding) },
  { says: 'growth foretold', weight: -3, holds: says(({ foretold }) => foretold) },
];

/** No line of a letter is told about: what falls short was never read, and mostly is no limit. */
const bar: Bar = { yes: 2, doubt: 2 };

/** Whether a day that no exact rule decides is one to act by. */
export const isOpenLimit = (open: OpenLimit): boolean => decide(open, cues, bar).verdict === 'yes';

/** What no word beside it makes a limit: how long something holds, on what day it begins, or what will have come of it. */
export function bindsNobody({ clause, qualified }: Limit, isNamed: boolean, locale: DeadlineLocale): boolean {
  const { before, behind, document, mention } = clause;
  if (firstMatch(locale.holdsUntil, before) !== null) return true;
  const told = `${before} ${behind}`;
  if (qualified.qualifier === 'by') {
    const hasBeen = !isNamedLimit(clause, locale) && liesBehind(document, mention) && !qualified.passed;
    return firstMatch(locale.foretold, told) !== null || (hasBeen && firstMatch(locale.accomplished, told) !== null);
  }
  const clauseBefore = lastClause(before);
  // `Although the rooms will be free before 5 May`: granted, not asked
  if ([locale.earliest, locale.conceded].some((rule) => firstMatch(rule, clauseBefore) !== null)) return true;
  return qualified.qualifier === 'until' && !isNamed && firstMatch(locale.lasts, clauseBefore) !== null;
}

/** `L'échéance du 3 mai avait été oubliée` speaks of a limit, whatever became of it. */
const isNamedLimit = ({ before, behind }: Limit['clause'], locale: DeadlineLocale): boolean =>
  firstMatch(locale.limitWord, `${before} ${behind.slice(0, 60)}`) !== null;
