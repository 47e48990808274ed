import { say } from '../../model/sentence/index.js';
import { firstMatch } from '../../text/pattern.js';
import { amends, isLetter, placeOf, textBlocks } from '../places.js';
import type { Letter, LetterRule, Problem } from '../rule.js';
import { annexCitations, sameLabel } from './missing-annex.js';

/** Annexes with a label that nobody cites, where the text cites another. */
function* uncited(letter: Letter): Generator<Problem> {
  const { annexes } = letter.record;
  if (annexes.length < 2 || amends(letter) || !isLetter(letter)) return;
  if (textBlocks(letter).some(({ text, zone }) => zone !== 'annex' && firstMatch(letter.words.annexUnlabelled, text)))
    return;
  const citations = [...annexCitations(letter)];
  const isCited = (label: string): boolean => citations.some((citation) => sameLabel(citation.label, label));
  const [known] = citations;
  if (!known || !annexes.some(({ label }) => label !== null && isCited(label))) return;
  for (const [index, { label }] of annexes.entries()) {
    if (label === null || isCited(label)) continue;
    yield {
      span: placeOf(letter, `/annexes/${index}`),
      related: known.span,
      sentence: say('unannounced-annex/uncited', { label }),
    };
  }
}

/** More annexes than the letter announces. */
export const unannouncedAnnex: LetterRule = {
  code: 'unannounced-annex',
  severity: 'warning',
  *check(letter) {
    const { enclosures, annexes } = letter.record;
    if (enclosures === null) yield* uncited(letter);
    else if (annexes.length > enclosures) {
      yield {
        span: placeOf(letter, `/annexes/${enclosures}`),
        related: placeOf(letter, '/enclosures'),
        sentence: say('unannounced-annex/count', { announced: enclosures, there: annexes.length }),
      };
    }
  },
};
