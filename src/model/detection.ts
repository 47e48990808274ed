import type { DateMention, GroupMention } from './annotation.js';
import type { CalendarDate } from './annotation.js';
import type { SegmentedDocument } from './document.js';
import type { Finding } from './finding.js';
import type { Passage } from '../text/passage.js';
import type { Message } from './message.js';

/** What a detector gives: its findings in reading order, and what a person should know. */
export interface Detection<T> {
  readonly findings: readonly Finding<T>[];
  readonly messages: readonly Message[];
}

/** A document with its dates and groups found: what most detectors read. */
export interface AnnotatedDocument extends SegmentedDocument {
  /** Every date of the text, in reading order, not overlapping. */
  readonly dates: readonly DateMention[];
  /** Every mention of a group, in reading order; of two that overlap the longer. */
  readonly groups: readonly GroupMention[];
  /** The letter's own date; gives a date without a year its year. */
  readonly date: CalendarDate | null;
  /** Each block's words with what was found in them: `passages[block.index]`. */
  readonly passages: readonly Passage[];
}
