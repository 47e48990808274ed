import type { AnnotatedDocument } from '../../model/detection.js';
import type { DeadlineLocale } from '../../model/locale/deadlines.js';
import { firstMatch } from '../../text/pattern.js';
import type { KindWords } from './kind.js';

/** Characters back within which a letter says what it wants proposed. */
const reachBack = 1500;

/**
 * `Les propositions doivent parvenir au Bureau avant le 5 mai`: where the letter asks for candidates, and says no more of the
 * proposals, persons are proposed and no papers.
 *
 * @param text what the words stand in
 * @param at where the date stands in the document
 */
export function proposedThere(
  document: AnnotatedDocument,
  words: KindWords | null,
  text: string,
  at: number,
  locale: DeadlineLocale,
): KindWords | null {
  if (words?.kind !== 'contribution' || firstMatch(locale.proposal, text.slice(words.span.start)) === null)
    return words;
  const before = document.folded.slice(Math.max(0, at - reachBack), at);
  return firstMatch(locale.candidatesAsked, before) === null ? words : { ...words, kind: 'nomination' };
}
