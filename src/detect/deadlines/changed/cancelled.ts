import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { longestReach } from '../../../text/dated-clause.js';
import { firstMatch } from '../../../text/pattern.js';
import type { Candidate } from '../candidate.js';
import { kindsIn } from '../kind.js';
import type { Phrase } from '../worded/phrase.js';

/**
 * The deadlines of a sentence, those marked that it lets fall away (`L'échéance du 15 mai est annulée`); of a list
 * (`Les échéances du 5 et du 15 mai sont annulées`) each.
 */
export function withCancelled(phrase: Phrase, candidates: readonly Candidate[], locale: DeadlineLocale): Candidate[] {
  const { sentence } = phrase;
  const marked: Candidate[] = [];
  for (const candidate of candidates.toReversed()) {
    const { span } = candidate.mention;
    const next = marked[0];
    const rest = sentence.behind(span, longestReach);
    const after = (next === undefined ? rest : rest.before(next.mention.span)).words;
    const before = sentence.before(span, longestReach).words;
    const inList = next?.cancelled === true && firstMatch(locale.sharedBetween, after) !== null;
    const sameDay = next?.cancelled === true && next.mention === candidate.mention;
    const cancelled = inList || sameDay || firstMatch(locale.cancelled, withoutStops(`${before} ${after}`)) !== null;
    marked.unshift({ ...candidate, cancelled });
  }
  return marked.length === 1 ? marked.map((only) => fallsAwayBehind(phrase, only, locale)) : marked;
}

/** The stop in a number (`F.748`) ends no sentence. */
const withoutStops = (words: string): string => words.replace(/\.(?=\d)/g, ' ');

/** `Le 5 mai était la date limite pour les offres. Ce délai n'est plus applicable.`: of the one limit before, in the words of the next sentence. */
function fallsAwayBehind({ paragraph, sentence }: Phrase, only: Candidate, locale: DeadlineLocale): Candidate {
  const next = paragraph.sentences(locale.sentences).find(({ span }) => span.start >= sentence.span.end);
  if (next === undefined || next.dates.length > 0 || !next.says(locale.cancelled)) return only;
  const isOther = kindsIn(next.words, locale).some(({ kind }) => kind !== only.kind);
  return isOther ? only : { ...only, cancelled: true };
}
