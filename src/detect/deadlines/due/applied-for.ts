import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { longestReach } from '../../../text/dated-clause.js';
import { firstMatch } from '../../../text/pattern.js';
import { chooseKind, kindsIn, type KindWords } from '../kind.js';
import type { Phrase } from '../worded/phrase.js';

/**
 * `L'Union offre une bourse par pays. Les candidatures …`: who applies, applies for what the lines before offer, unless an
 * office is named.
 *
 * @param text the clause that the words stand in
 */
export function appliedFor(
  { paragraph, sentence, heading }: Phrase,
  words: KindWords | null,
  text: string,
  locale: DeadlineLocale,
): KindWords | null {
  if (words === null || firstMatch(locale.applications, words.said) === null) return null;
  if (firstMatch(locale.officeSought, text.slice(words.span.start)) !== null) return null;
  const before = paragraph.before(sentence.span, longestReach);
  for (const passage of [before, heading]) {
    const offered = passage === null ? null : chooseKind(kindsIn(passage.words, locale), 'left', false);
    if (offered !== null) return offered.kind === 'fellowship' || offered.kind === 'visa' ? offered : null;
  }
  return null;
}
