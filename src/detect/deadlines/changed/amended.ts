import type { AnnotatedDocument } from '../../../model/detection.js';
import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import type { DeadlineKind } from '../../../model/record.js';
import { endOfHead } from '../../head-blocks.js';
import type { Candidate } from '../candidate.js';
import { kindsIn } from '../kind.js';
import type { Phrase } from '../worded/phrase.js';

/**
 * A corrigendum's `au lieu de "le 30 janvier au plus tard", lire "le 27 février au plus tard"` does not say what is due; where its
 * subject names one limit (`Report de la date limite de réponse`), it is that one, and before it what the line above the
 * two wordings names (`Au paragraphe 4, relatif à l'inscription:`).
 */
export function withAmendedLimit(phrase: Phrase, found: readonly Candidate[], locale: DeadlineLocale): Candidate[] {
  return found.map((candidate): Candidate => {
    if (!candidate.vague || phrase.replaced.oldOf(candidate.mention) === null) return candidate;
    const kind = kindOfLead(phrase, locale) ?? kindOfSubject(phrase.sentence.document, locale);
    return kind === null ? candidate : { ...candidate, kind, vague: false };
  });
}

/** What the last line that introduces the two wordings is about, where that is one thing. */
function kindOfLead({ sentence, block }: Phrase, locale: DeadlineLocale): DeadlineKind | null {
  const { passages } = sentence.document;
  for (const above of passages.slice(Math.max(0, block.index - longestCorrection), block.index).toReversed()) {
    const text = above.words.trim();
    const isQuoted = text.includes('"');
    if (!isQuoted && !text.endsWith(':')) return null;
    const [kind = null, other] = isQuoted ? [] : new Set(kindsIn(text, locale).map((each) => each.kind));
    if (kind !== null) return other === undefined ? kind : null;
  }
  return null;
}

/** The line that introduces them, `au lieu de:`, the old words, and `lire:`. */
const longestCorrection = 4;

function kindOfSubject(document: AnnotatedDocument, locale: DeadlineLocale): DeadlineKind | null {
  const named = endOfHead(document)
    .flatMap(({ index }) => document.passages[index] ?? [])
    .filter((passage) => passage.says(locale.limitWord))
    .flatMap(({ words }) => kindsIn(words, locale).map(({ kind }) => kind));
  const [kind = null, other] = new Set(named);
  return other === undefined ? kind : null;
}
