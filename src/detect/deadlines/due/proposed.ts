import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { firstMatch } from '../../../text/pattern.js';
import { wholeOf } from '../../../text/passage.js';
import type { DueClause } from '../worded/due-clause.js';
import type { KindWords } from '../kind.js';

/** Characters back within which a letter says what it wants proposed. */
const reachBack = 1500;

/**
 * `Les propositions doivent parvenir au Bureau avant le 5 mai`: where the letter asks for candidates, and says no more of the
 * proposals, persons are proposed and no papers; where the paragraph has said what they are for, papers.
 *
 * @param text what the words stand in
 */
export function proposedThere(
  { document, mention, phrase: { paragraph } }: DueClause,
  words: KindWords | null,
  text: string,
  locale: DeadlineLocale,
): KindWords | null {
  if (words?.kind !== 'contribution' || firstMatch(locale.proposal, text.slice(words.span.start)) === null)
    return words;
  if (paragraph.before(mention.span, reachBack).says(locale.paperProposal)) return words;
  const asked = wholeOf(document).before(mention.span, reachBack).says(locale.candidatesAsked);
  return asked ? { ...words, kind: 'nomination' } : words;
}
