import type { AnnotatedDocument } from '../../model/detection.js';
import type { ZonedBlock } from '../../model/document.js';
import type { DeadlineLocale } from '../../model/locale/deadlines.js';
import type { DeadlineKind } from '../../model/record.js';
import { firstMatch } from '../../text/pattern.js';
import type { Candidate } from './candidate.js';
import { kindsIn } from './kind.js';
import type { Phrase } from './phrase.js';

/**
 * A corrigendum's `au lieu de "le 30 janvier au plus tard", lire "le 27 février au plus tard"` does not say what is due; where its
 * subject names one limit (`Report de la date limite de réponse`), it is that one, and before it what the line above the
 * two wordings names (`Au paragraphe 4, relatif à l'inscription:`).
 */
export function withAmendedLimit(
  document: AnnotatedDocument,
  { block, replaced }: Phrase,
  found: readonly Candidate[],
  locale: DeadlineLocale,
): Candidate[] {
  return found.map((candidate): Candidate => {
    if (!candidate.vague || replaced.oldOf(candidate.mention) === null) return candidate;
    const kind = kindOfLead(document, block, locale) ?? kindOfSubject(document, locale);
    return kind === null ? candidate : { ...candidate, kind, vague: false };
  });
}

/** What the last line that introduces the two wordings is about, where that is one thing. */
function kindOfLead(document: AnnotatedDocument, block: ZonedBlock, locale: DeadlineLocale): DeadlineKind | null {
  const at = document.blocks.indexOf(block);
  for (const above of document.blocks.slice(Math.max(0, at - longestCorrection), Math.max(0, at)).toReversed()) {
    const text = document.folded.slice(above.span.start, above.span.end).trim();
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
  const named = document.blocks
    .filter(({ zone }) => zone === 'letterhead')
    .slice(-subjectBlocks)
    .map(({ span }) => document.folded.slice(span.start, span.end))
    .filter((text) => firstMatch(locale.limitWord, text) !== null)
    .flatMap((text) => kindsIn(text, locale).map(({ kind }) => kind));
  const [kind = null, other] = new Set(named);
  return other === undefined ? kind : null;
}

/** The subject stands at the end of the letterhead, before the salutation. */
const subjectBlocks = 4;
