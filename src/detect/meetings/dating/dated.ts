import type { MeetingLocale } from '../../../model/locale/meetings.js';
import type { Group } from '../../../model/record.js';
import type { Span } from '../../../model/span.js';
import type { DatedClause } from '../../../text/dated-clause.js';
import type { Passage } from '../../../text/passage.js';
import type { Named } from '../naming/named.js';

/** A meeting and a date of its own, before what else the phrase says of it is read. */
export interface Dated {
  readonly clause: DatedClause;
  /** Null where a group meets without a noun (`se réunira`). */
  readonly named: Named | null;
  /** Where what is said of the meeting begins, back from the date, and ends. */
  readonly reach: Span;
  readonly group: Group | null;
  /** The groups that meet on the same days, each by itself, in reading order; none where one meets alone. */
  readonly together?: readonly Group[];
  /** Told with another meeting, whose name is not its own (`la cinquième` after `la quatrième réunion`). */
  readonly unnamed?: boolean;
  /** Where the days end that these replace, in the same sentence. */
  readonly formerEnd?: number;
}

/** A meeting that a noun of the date's own sentence names. */
export const namedBy = (clause: DatedClause, noun: Span, start: number): Dated => ({
  clause,
  named: { noun, sentence: clause.sentence },
  reach: { start, end: clause.span.end },
  group: null,
});

/** ` et la 97e `: another than the one told before. */
export const namesOrdinal = (words: Passage, locale: MeetingLocale): boolean =>
  [...words.words.matchAll(/(?<=^| )\S/gu)].some(({ index }) =>
    words.from({ start: words.span.start + index }).says(locale.ordinal),
  );
