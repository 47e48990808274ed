import type { AnnotatedDocument } from '../../model/detection.js';
import type { DeadlineLocale } from '../../model/locale/deadlines.js';
import { firstMatch } from '../../text/pattern.js';
import type { Candidate } from './candidate.js';
import { clipped, longestReach, type Phrase } from './phrase.js';

/**
 * The deadlines of a sentence, those marked that it lets fall away (`L'échéance du 15 mai est annulée`); of a list
 * (`Les échéances du 5 et du 15 mai sont annulées`) each.
 */
export function withCancelled(
  document: AnnotatedDocument,
  phrase: Phrase,
  candidates: readonly Candidate[],
  locale: DeadlineLocale,
): Candidate[] {
  const marked: Candidate[] = [];
  for (const candidate of candidates.toReversed()) {
    const { span } = candidate.mention;
    const next = marked[0];
    const end = next === undefined ? phrase.sentence.end : Math.max(next.mention.span.start, span.end);
    const after = document.folded.slice(span.end, Math.min(end, span.end + longestReach));
    const before = document.folded.slice(clipped(phrase.sentence, span).start, span.start).slice(-longestReach);
    const inList = next?.cancelled === true && firstMatch(locale.sharedBetween, after) !== null;
    const sameDay = next?.cancelled === true && next.mention === candidate.mention;
    const cancelled = inList || sameDay || firstMatch(locale.cancelled, `${before} ${after}`) !== null;
    marked.unshift({ ...candidate, cancelled });
  }
  return marked;
}
