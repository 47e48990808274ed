import type { DateMention } from '../../model/annotation.js';
import type { AnnotatedDocument } from '../../model/detection.js';
import type { DeadlineLocale } from '../../model/locale/deadlines.js';
import { firstMatch, matchesOf } from '../../text/pattern.js';
import { within } from '../../text/within.js';

const longestReach = 320;

/** The day that is no longer the last: `initialement fixée au 5 mai`; `fixée au 5 mai, est reportée au`. */
export function isFormer(
  document: AnnotatedDocument,
  { start, end, span }: DateMention,
  locale: DeadlineLocale,
): boolean {
  const before = document.folded.slice(Math.max(0, span.start - longestReach), span.start);
  if (firstMatch(locale.formerly, before) !== null || firstMatch(locale.insteadOf, before) !== null) return true;
  const after = document.folded.slice(span.end, span.end + longestReach);
  if (start.day !== null && end === null && firstMatch(locale.movedAway, after) !== null) return true;
  if (firstMatch(locale.wasToBe, before) === null) return false;
  // `qui devaient être closes le 3 mai, seront acceptées jusqu'au 31 mai`: another day takes its place
  const goesOn = firstMatch(locale.nowIs, after);
  const [next] = within(document.dates, { start: span.end, end: span.end + longestReach });
  return goesOn !== null && next !== undefined && !/[.;] /.test(after.slice(0, next.span.start - span.end));
}

/** An old date that the text replaces: `au lieu du 5 mai, lire …`, `initialement fixée au 5 mai`. */
export function isReplaced(document: AnnotatedDocument, mention: DateMention, locale: DeadlineLocale): boolean {
  if (isFormer(document, mention, locale)) return true;
  const before = document.folded.slice(Math.max(0, mention.span.start - longestReach), mention.span.start);
  let instead = -1;
  for (const match of matchesOf(locale.replaced, before)) instead = match.index;
  if (instead < 0) return false;
  const after = document.folded.slice(mention.span.end, mention.span.end + longestReach);
  return (
    firstMatch(locale.replacement, before.slice(instead)) === null &&
    firstMatch(locale.replacement, before.slice(instead) + after) !== null
  );
}
