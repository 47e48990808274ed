import type { DateMention } from '../../model/annotation.js';
import type { Basis } from '../../model/finding.js';
import type { Country, Group, MeetingMode } from '../../model/record.js';
import type { Span } from '../../model/span.js';

/** Where a meeting is held, as the text beside its date says. */
export interface MeetingPlace {
  readonly name: string | null;
  readonly country: Country | null;
  /** Where its words begin in the source. */
  readonly start: number;
}

/** The days that a meeting was to be on. */
export interface FormerDays {
  readonly mention: DateMention;
  /** The text says when it was to begin (`qui devait s'ouvrir le`), and not how long it would last. */
  readonly opening: boolean;
}

/** One place that dates a meeting, before its date gets a year and places that mean the same are merged. */
export interface Candidate {
  readonly mention: DateMention;
  /** The meeting was moved: its day is the last of the mention's days. */
  readonly atEnd: boolean;
  /** The document says that it will not take place. */
  readonly cancelled: boolean;
  /** The days that these take the place of; `null` where none are said. */
  readonly replaces: FormerDays | null;
  readonly title: Span | null;
  readonly group: Group | null;
  readonly place: MeetingPlace | null;
  readonly mode: MeetingMode | null;
  /** The sentence says that it is part of another meeting, or held beside one. */
  readonly alongside: boolean;
  /** The sentence says that it is held where the one told before is. */
  readonly samePlace: boolean;
  /** The paragraph says that one may take part from afar. */
  readonly remote: boolean;
  /** The sentence looks ahead or back; `null` where it does neither. */
  readonly tense: 'future' | 'past' | null;
  /** The words that name the meeting's days. */
  readonly span: Span;
  readonly basis: Basis;
}
