import type { AnnotatedDocument } from '../../../model/detection.js';
import type { MeetingLocale } from '../../../model/locale/meetings.js';
import type { MeetingMode } from '../../../model/record.js';
import { type Passage, passageOf } from '../../../text/passage.js';
import type { Resolved } from '../merging/resolved.js';
import { modeIn } from './mode.js';
import { firstNoun } from '../naming/nouns.js';
import { liesAhead, longestSentence, longestSubject } from './remote.js';

const firstParagraphs = 12;
/** `La réunion`, `Cette session`, with a number before it. */
const longestArticle = 12;

/** A report of a meeting says in its first paragraphs how that was held: `La réunion, organisée sous forme hybride, a été ouverte`. */
export function withModeOfReport(
  document: AnnotatedDocument,
  resolved: readonly Resolved[],
  locale: MeetingLocale,
): readonly Resolved[] {
  const head = document.blocks.findLast(({ zone }) => zone === 'letterhead')?.span.end ?? 0;
  const [own, other] = resolved.filter(({ candidate: { span } }) => span.end <= head);
  if (own === undefined || other !== undefined || own.candidate.mode !== null || liesAhead(own, document))
    return resolved;
  const said = document.blocks
    .filter(({ zone, cell }) => (zone === 'body' || zone === 'summary') && !cell)
    .slice(0, firstParagraphs)
    .flatMap((block) => passageOf(document, block).sentences(locale.sentences));
  const mode = said.reduce<MeetingMode | null>(
    (known, sentence) => known ?? modeReported(sentence.head(longestSentence), locale),
    null,
  );
  return resolved.map((each) => (each === own ? { ...each, candidate: { ...each.candidate, mode } } : each));
}

function modeReported(sentence: Passage, locale: MeetingLocale): MeetingMode | null {
  const noun = firstNoun(sentence, locale);
  if (noun === null || sentence.dates.length > 0) return null;
  const article = sentence.before(noun);
  if (article.words.length > longestArticle || article.says(locale.indefinite)) return null;
  const isHeld = sentence.behind(noun, longestSubject).says(locale.holding);
  return isHeld ? modeIn(sentence.from(noun).words, locale) : null;
}
