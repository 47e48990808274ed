import type { DateMention } from '../../../model/annotation.js';
import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { longestReach } from '../../../text/dated-clause.js';
import { firstMatch } from '../../../text/pattern.js';
import { withAmendedLimit } from '../changed/amended.js';
import { inMeetingBracket, hasBegun, isOfServed, leadsOn, takesOver } from './beside-dates.js';
import { withCancelled } from '../changed/cancelled.js';
import type { Candidate } from '../candidate.js';
import { DueClause } from './due-clause.js';
import { candidatesOf } from './due-things.js';
import { isOfText } from '../changed/former-day.js';
import { isHeldOn } from './held-on.js';
import { movesMeeting } from '../changed/moved-meeting.js';
import type { Phrase } from './phrase.js';
import { broughtHere, qualify, type Qualified, sharedBy, shareQualifier } from './qualified.js';

/** A date of a sentence in its clause, with the one before it. */
interface Dated {
  readonly clause: DueClause;
  readonly previous: DateMention | undefined;
  /** `a reporté au 16 mai l'échéance du 2 mai`: its old day stands behind it. */
  readonly isBroughtHere: boolean;
}

/** The deadlines that a sentence words: `avant le 20 mai`, `le 22 août au plus tard`, `date limite: 5 mai`. */
export function wordedDeadlines(phrase: Phrase, locale: DeadlineLocale): Candidate[] {
  const { replaced } = phrase;
  const found: Candidate[] = [];
  let inherited: Qualified['qualifier'] | null = null;
  for (const dated of clausesOf(phrase, locale)) {
    const { clause, isBroughtHere } = dated;
    const { mention } = clause;
    const own = isBroughtHere ? broughtHere(mention) : qualify(clause, locale);
    const meets = movesMeeting(clause, locale);
    if (replaced.isOld(mention)) {
      inherited = own?.qualifier ?? inherited ?? (meets ? null : 'by');
      continue;
    }
    if (meets && (own?.moves === true || replaced.oldOf(mention) !== null)) continue;
    const goesOn = isNewDay(clause);
    if (goesOn && !meets) inherited ??= 'by';
    const shares = dated.previous !== undefined || found.length > 0 || goesOn;
    const qualified = own ?? byOthers(dated, shares ? inherited : null, locale);
    if (qualified === null || isHeldOn({ clause, qualified }, locale)) continue;
    const candidates = candidatesOf({ clause, qualified }, locale);
    if (candidates.length === 0) continue;
    found.push(...candidates);
    inherited = qualified.qualifier;
  }
  return withAmendedLimit(phrase, withCancelled(phrase, withShared(phrase, found, locale), locale), locale);
}

/** The dates of a sentence that may be deadlines, each with the words up to those before and behind it. */
function clausesOf(phrase: Phrase, locale: DeadlineLocale): Dated[] {
  const { sentence } = phrase;
  const found: Dated[] = [];
  const mentions = sentence.dates.filter(
    (mention) =>
      !(mention.end === null && isOfText(sentence.document, mention, locale)) &&
      !inMeetingBracket(phrase, mention, locale),
  );
  let { start } = sentence.span;
  for (const [at, mention] of mentions.entries()) {
    const previous = mentions[at - 1];
    // what is due stands before the day that it was due at first
    if (previous !== undefined && !leadsOn(phrase, previous, mention, locale)) start = previous.span.end;
    // `Le délai d'inscription, qui s'ouvrira le 8 janvier, …`: nothing is due on the day that it begins
    if (hasBegun(phrase, mention, locale) || isOfServed(phrase, mention, locale)) continue;
    // `a reporté au 16 mai l'échéance du 2 mai pour …`: what is due stands around the old day as well
    const isBroughtHere = takesOver(phrase, mention, mentions[at + 1], locale);
    const end = mentions[isBroughtHere ? at + 2 : at + 1]?.span.start ?? sentence.span.end;
    found.push({ clause: new DueClause(phrase, mention, { start, end }), previous, isBroughtHere });
  }
  return found;
}

/** `Le délai était fixé au 3 mai. Il expire désormais le 10 mai.`: the paragraph says before that it is one. */
function isNewDay({ phrase: { replaced, paragraph }, mention }: DueClause): boolean {
  const former = replaced.oldOf(mention);
  return former !== null && former.span.start >= paragraph.span.start && former.span.end <= mention.span.start;
}

/** A date that the words of another make a deadline. */
function byOthers(
  { clause, previous }: Dated,
  inherited: Qualified['qualifier'] | null,
  locale: DeadlineLocale,
): Qualified | null {
  if (previous === undefined && isOtherLimit(clause, locale)) return sharedBy(clause.mention);
  if (inherited === null || clause.phrase.replaced.isHeld(clause.mention)) return null;
  return shareQualifier(clause, previous, inherited, locale);
}

/** `Celui des bourses (29 mars 2019) demeure inchangé`: the sentence before has named the limit of something else. */
const isOtherLimit = ({ before, phrase: { paragraph, sentence } }: DueClause, locale: DeadlineLocale): boolean =>
  firstMatch(locale.otherLimit, before) !== null &&
  paragraph.before(sentence.span, longestReach).says(locale.limitWord);

/** `les échéances du 3 et du 10 mai pour les contributions`: what is due on the first day stands behind the second. */
function withShared({ sentence }: Phrase, found: readonly Candidate[], locale: DeadlineLocale): Candidate[] {
  const shared: Candidate[] = [];
  for (const candidate of found.toReversed()) {
    const next = shared[0];
    const takes =
      candidate.vague &&
      next?.vague === false &&
      sentence.between(candidate.mention.span, next.mention.span).says(locale.sharedBetween);
    const { kind, vague, action, group } = takes && next !== undefined ? next : candidate;
    shared.unshift({ ...candidate, kind, vague, action, group });
  }
  return shared;
}
