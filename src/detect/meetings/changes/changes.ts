import type { DateMention } from '../../../model/annotation.js';
import type { AnnotatedDocument } from '../../../model/detection.js';
import type { MeetingLocale } from '../../../model/locale/meetings.js';
import type { ChangedDates } from '../../changed-dates.js';
import { cancelledByHead } from './cancelled-by-head.js';
import type { Candidate, FormerDays } from '../candidate.js';
import { withCorrectedPlaces } from './corrected-places.js';
import { dated, formerDaysOn } from './former-days.js';
import { movedApart } from './moved-apart.js';
import { movedByQuotation, placeBehind } from './quoted-changes.js';

/**
 * The meetings with what the document changes about them: one that moves is told once, on its new days and with all that
 * was said of it on the old ones; one that falls away keeps its days and says so.
 *
 * A meeting put off to a date that is not known yet counts as cancelled: on the days that are said it will not take
 * place, and whoever holds them free must learn that; the letter with the new days brings another entry.
 */
export function withChanges(
  candidates: readonly Candidate[],
  changedDates: ChangedDates,
  document: AnnotatedDocument,
  locale: MeetingLocale,
): readonly Candidate[] {
  const { changes, formerOf } = changedDates;
  const former = (mention: DateMention): FormerDays => formerDaysOn(mention, document, locale);
  const byPlace = new Map(candidates.map((each) => [each.mention.span.start, each]));
  const apart = movedApart(candidates, changedDates, document, locale);
  const leftBehind = new Set(apart.values());
  const changed = candidates.flatMap((candidate): Candidate[] => {
    const { mention } = candidate;
    const change = changes.get(mention.span.start);
    if (change === undefined && leftBehind.has(candidate)) return [];
    const old = apart.get(mention);
    if (change === undefined && !formerOf.has(mention.span.start) && old !== undefined)
      return [moved(candidate, former(old.mention), { ...old, place: null })];
    if (change?.kind === 'shifted' && old !== undefined) return [moved(candidate, former(old.mention), old)];
    if (change?.kind === 'shifted')
      return [{ ...candidate, atEnd: true, replaces: { mention: { ...mention, end: null }, opening: false } }];
    if (change?.kind === 'postponed' || change?.kind === 'cancelled') return [{ ...candidate, cancelled: true }];
    if (change?.kind === 'replaced') {
      // the new days may stand where nothing names the meeting: `Les nouvelles dates sont:`
      if (change.by === null || byPlace.has(change.by.span.start)) return [];
      const place = candidate.place ?? placeBehind(document, change.by, locale);
      return [
        { ...candidate, mention: dated(change.by, mention), replaces: former(mention), span: change.by.span, place },
      ];
    }
    const before = formerOf.get(mention.span.start);
    return before === undefined ? [candidate] : [moved(candidate, former(before), byPlace.get(before.span.start))];
  });
  const whole = [...changed, ...movedByQuotation(candidates, changedDates, document, locale)];
  return cancelledByHead(withCorrectedPlaces(whole, document, locale), document, locale);
}

function moved(candidate: Candidate, old: FormerDays, before: Candidate | undefined): Candidate {
  const own = { ...candidate, mention: dated(candidate.mention, old.mention), replaces: old };
  if (before === undefined) return own;
  return {
    ...own,
    title: own.title ?? before.title,
    group: own.group ?? before.group,
    place: placeOfMoved(own, before),
    mode: own.mode ?? before.mode,
  };
}

/** A meeting moved from a hall onto the network has no place but one that is said behind its new days. */
function placeOfMoved(own: Candidate, before: Candidate): Candidate['place'] {
  const isOnline = own.mode === 'virtual' || own.mode === 'electronic';
  if (isOnline) return own.place !== null && own.place.start > own.mention.span.start ? own.place : null;
  return own.place ?? before.place;
}
