import type { AnnotatedDocument } from '../../model/detection.js';
import type { ZonedBlock } from '../../model/document.js';
import type { DeadlineKind } from '../../model/record.js';
import type { Span } from '../../model/span.js';
import type { ReplacedDays } from './replaced.js';

/** A sentence with what stands around it, all as spans in the source. */
export interface Phrase {
  readonly sentence: Span;
  readonly block: ZonedBlock;
  /** The line that introduces the block (`Veuillez noter:`), `null` where none does. */
  readonly lead: ZonedBlock | null;
  /** The short line that heads the block's section or form (`Formulaire de demande de bourse`). */
  readonly heading: ZonedBlock | null;
  /** What the paragraph before it asks for, `null` where that has no deadline. */
  readonly askedBefore: DeadlineKind | null;
  /** The words over the items of a decision that charge the secretariat with them, empty where none do. */
  readonly charge: string;
  readonly replaced: ReplacedDays;
}

/** No words that make a date a deadline, or say what is due, stand further off. */
export const longestReach = 320;
const longestContext = 1500;

/** The part of a sentence or paragraph near a date: enough to judge it, and no more however long that is. */
export function clipped({ start, end }: Span, date: Span): Span {
  return { start: Math.max(start, date.start - longestContext), end: Math.min(end, date.end + longestContext) };
}

export function around(document: AnnotatedDocument, span: Span, date: Span): string {
  const { start, end } = clipped(span, date);
  return document.folded.slice(start, end);
}
