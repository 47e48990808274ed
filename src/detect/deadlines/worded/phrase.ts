import type { DeadlineKind } from '../../../model/record.js';
import type { Span } from '../../../model/span.js';
import type { SentenceLocale } from '../../../text/sentences.js';
import type { Passage } from '../../../text/passage.js';
import type { ReplacedDays } from '../changed/replaced.js';
import type { Surroundings } from '../surroundings.js';

/** A sentence with what stands around it. */
export interface Phrase extends Surroundings {
  readonly sentence: Passage;
  /** What the paragraph before it asks for, `null` where that has no deadline. */
  readonly askedBefore: DeadlineKind | null;
  readonly replaced: ReplacedDays;
}

const longestContext = 1500;

/** The part of a sentence or paragraph near a date: enough to judge it, and no more however long that is. */
export const near = (passage: Passage, { start, end }: Span): Passage =>
  passage.part({ start: Math.max(passage.span.start, start - longestContext), end: end + longestContext });

/** The sentence before it in its paragraph. */
export const sentenceBefore = ({ paragraph, sentence }: Phrase, locale: SentenceLocale): Passage | null =>
  paragraph.sentences(locale).findLast(({ span }) => span.end <= sentence.span.start) ?? null;
