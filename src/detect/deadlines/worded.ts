import type { AnnotatedDocument } from '../../model/detection.js';
import type { DeadlineLocale } from '../../model/locale/deadlines.js';
import { withoutLeadingMark } from '../../text/note-marks.js';
import { firstMatch } from '../../text/pattern.js';
import { within } from '../../text/within.js';
import { withAmendedLimit } from './amended.js';
import type { Candidate } from './candidate.js';
import { isHeldOn } from './held-on.js';
import { longestReach, type Phrase } from './phrase.js';
import { broughtHere, qualify, type Qualified, sharedBy, shareQualifier } from './qualified.js';
import { hasBegun, inMeetingBracket, isOldHere, movesMeeting, takesOver } from './beside-dates.js';
import { withCancelled } from './cancelled.js';
import { isOfText } from './replaced.js';
import { candidatesOf } from './due-things.js';

/** The deadlines that a sentence words: `avant le 20 mai`, `le 22 août au plus tard`, `date limite: 5 mai`. */
export function wordedDeadlines(document: AnnotatedDocument, phrase: Phrase, locale: DeadlineLocale): Candidate[] {
  const found: Candidate[] = [];
  const mentions = within(document.dates, phrase.sentence).filter(
    (mention) =>
      !(mention.end === null && isOfText(document, mention, locale)) &&
      !inMeetingBracket(document, phrase.sentence, mention, locale),
  );
  let inherited: Qualified['qualifier'] | null = null;
  let from = phrase.sentence.start;
  for (const [at, mention] of mentions.entries()) {
    // what is due stands before the day that it was due at first
    const before = mentions[at - 1];
    if (
      before !== undefined &&
      !isOldHere(document, before, mention, phrase, locale) &&
      !hasBegun(document, before, locale)
    )
      from = before.span.end;
    // `a reporté au 16 mai l'échéance du 2 mai pour …`: what is due stands around the old day as well
    // `Le délai d'inscription, qui s'ouvrira le 8 janvier, …`: nothing is due on the day that it begins
    if (hasBegun(document, mention, locale)) continue;
    const movedHere = takesOver(document, mention, mentions[at + 1], phrase, locale);
    const to = mentions[movedHere ? at + 2 : at + 1]?.span.start ?? phrase.sentence.end;
    const left = document.folded.slice(Math.max(from, mention.span.start - longestReach), mention.span.start);
    const right = withoutLeadingMark(
      document.folded.slice(mention.span.end, Math.min(to, mention.span.end + longestReach)),
    );
    const own = movedHere ? broughtHere(mention) : qualify(document, phrase, mention, left, right, locale);
    const meets = movesMeeting(document, phrase, mention, locale);
    if (phrase.replaced.isOld(mention)) {
      inherited = own?.qualifier ?? inherited ?? (meets ? null : 'by');
      continue;
    }
    if (meets && (own?.moves === true || phrase.replaced.oldOf(mention) !== null)) continue;
    // `Le délai était fixé au 3 mai. Il expire désormais le 10 mai.`: the sentence before says that it is one
    const former = phrase.replaced.oldOf(mention);
    const goesOn =
      former !== null && former.span.start >= phrase.block.span.start && former.span.end <= mention.span.start;
    if (goesOn && !meets) inherited ??= 'by';
    const shares =
      own === null && inherited !== null && !phrase.replaced.isHeld(mention) && (at > 0 || found.length > 0 || goesOn);
    const qualified =
      own ??
      (at === 0 && isOtherLimit(document, phrase, left, locale) ? sharedBy(mention) : null) ??
      (shares && inherited !== null
        ? shareQualifier(mention, inherited, left, from, mentions, at, phrase.replaced, locale)
        : null);
    if (qualified === null || isHeldOn(mention, left, qualified, locale)) continue;
    const clause = { start: from, end: to };
    const candidates = candidatesOf(document, phrase, mention, qualified, clause, left, right, locale);
    if (candidates.length === 0) continue;
    found.push(...candidates);
    inherited = qualified.qualifier;
  }
  return withAmendedLimit(
    document,
    phrase,
    withCancelled(document, phrase, withShared(document, found, locale), locale),
    locale,
  );
}

/** `Celui des bourses (29 mars 2019) demeure inchangé`: the sentence before has named the limit of something else. */
function isOtherLimit(
  document: AnnotatedDocument,
  { sentence, block }: Phrase,
  left: string,
  locale: DeadlineLocale,
): boolean {
  if (firstMatch(locale.otherLimit, left) === null) return false;
  const before = document.folded.slice(Math.max(block.span.start, sentence.start - longestReach), sentence.start);
  return firstMatch(locale.limitWord, before) !== null;
}

/** `les échéances du 3 et du 10 mai pour les contributions`: what is due on the first day stands behind the second. */
function withShared(document: AnnotatedDocument, found: readonly Candidate[], locale: DeadlineLocale): Candidate[] {
  const shared: Candidate[] = [];
  for (const candidate of found.toReversed()) {
    const next = shared[0];
    const end = candidate.mention.span.end;
    const link = next === undefined ? '' : document.folded.slice(end, Math.max(end, next.mention.span.start));
    const takes = candidate.vague && next?.vague === false && firstMatch(locale.sharedBetween, link) !== null;
    const { kind, vague, action, group } = takes && next !== undefined ? next : candidate;
    shared.unshift({ ...candidate, kind, vague, action, group });
  }
  return shared;
}
