import type { AnnotatedDocument } from '../../model/detection.js';
import type { DeadlineLocale } from '../../model/locale/deadlines.js';
import type { DeadlineKind } from '../../model/record.js';
import { firstMatch } from '../../text/pattern.js';
import type { Candidate } from './candidate.js';
import { kindsIn } from './kind.js';
import type { Phrase } from './phrase.js';

/**
 * A corrigendum's `au lieu de "le 30 janvier au plus tard", lire "le 27 février au plus tard"` does not say what is due; where its
 * subject names one limit (`Report de la date limite de réponse`), it is that one.
 */
export function withAmendedLimit(
  document: AnnotatedDocument,
  { replaced }: Phrase,
  found: readonly Candidate[],
  locale: DeadlineLocale,
): Candidate[] {
  return found.map((candidate): Candidate => {
    if (!candidate.vague || replaced.oldOf(candidate.mention) === null) return candidate;
    const kind = kindOfSubject(document, locale);
    return kind === null ? candidate : { ...candidate, kind, vague: false };
  });
}

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
