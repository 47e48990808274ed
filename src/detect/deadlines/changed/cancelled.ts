import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { longestReach } from '../../../text/dated-clause.js';
import { firstMatch } from '../../../text/pattern.js';
import type { Candidate } from '../candidate.js';
import type { Phrase } from '../worded/phrase.js';

/**
 * The deadlines of a sentence, those marked that it lets fall away (`L'échéance du 15 mai est annulée`); of a list
 * (`Les échéances du 5 et du 15 mai sont annulées`) each.
 */
export function withCancelled(
  { sentence }: Phrase,
  candidates: readonly Candidate[],
  locale: DeadlineLocale,
): Candidate[] {
  const marked: Candidate[] = [];
  for (const candidate of candidates.toReversed()) {
    const { span } = candidate.mention;
    const next = marked[0];
    const rest = sentence.behind(span, longestReach);
    const after = (next === undefined ? rest : rest.before(next.mention.span)).words;
    const before = sentence.before(span, longestReach).words;
    const inList = next?.cancelled === true && firstMatch(locale.sharedBetween, after) !== null;
    const sameDay = next?.cancelled === true && next.mention === candidate.mention;
    const cancelled = inList || sameDay || firstMatch(locale.cancelled, `${before} ${after}`) !== null;
    marked.unshift({ ...candidate, cancelled });
  }
  return marked;
}
