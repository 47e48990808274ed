import type { DateMention } from '../../../model/annotation.js';
import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import type { AnnotatedDocument } from '../../../model/detection.js';
import { longestReach } from '../../../text/dated-clause.js';
import { type Passage, wholeOf } from '../../../text/passage.js';
import { firstMatch, matchesOf } from '../../../text/pattern.js';

/** As near before a date as the words that say what it is the date of. */
const nearBefore = 80;

/** `la Circulaire TSB 12 du 5 mai 2020` only says which circular is meant. */
export const isOfText = (document: AnnotatedDocument, { span }: DateMention, locale: DeadlineLocale): boolean =>
  wholeOf(document).before(span, nearBefore).says(locale.replacedDates.datedText);

/** An old date that the text replaces: `au lieu du 5 mai, lire …`, `initialement fixée au 5 mai`. */
export function isReplaced(document: AnnotatedDocument, mention: DateMention, locale: DeadlineLocale): boolean {
  if (isFormer(document, mention, locale)) return true;
  const whole = wholeOf(document);
  const before = whole.before(mention.span, longestReach).words;
  const instead = [...matchesOf(locale.replaced, before)].at(-1);
  if (instead === undefined) return false;
  const since = before.slice(instead.index);
  const after = whole.behind(mention.span, longestReach).words;
  return firstMatch(locale.replacement, since) === null && firstMatch(locale.replacement, since + after) !== null;
}

/** The day that is no longer the last: `initialement fixée au 5 mai`; `fixée au 5 mai, est reportée au`. */
function isFormer(document: AnnotatedDocument, { start, end, span }: DateMention, locale: DeadlineLocale): boolean {
  const before = wholeOf(document).before(span, longestReach);
  if (before.says(locale.formerly) || before.says(locale.insteadOf)) return true;
  const rest = wholeOf(document).behind(span, longestReach);
  const [next] = rest.dates;
  if (next === undefined) return false;
  const after = withoutNumbers(rest, locale);
  if (start.day !== null && firstMatch(locale.movedAway, after) !== null) {
    // where the span is a move by itself (`reportée du 2 au 16 mai`) it holds its own new date
    if (end === null || !before.says(locale.moved)) return true;
  }
  if (before.says(locale.wasFixed) && firstMatch(locale.nowMoved, after) !== null) return true;
  // `qui devaient être closes le 3 mai, seront acceptées jusqu'au 31 mai`: another day takes its place
  const goesOn = before.says(locale.wasToBe) && firstMatch(locale.nowIs, after) !== null;
  return goesOn && !/[.;] /.test(after.slice(0, next.span.start - span.end));
}

/** Its words, in which the figures are those of dates alone, but for that of a letter: `Circulaire TSB ###`, `notre lettre du # mai ####`. */
function withoutNumbers(passage: Passage, locale: DeadlineLocale): string {
  let text = '';
  let from = passage.span.start;
  const bare = ({ words }: Passage): string => words.replace(/\.(?= ?\d)/g, ' ').replace(/\d/g, '#');
  for (const mention of passage.dates) {
    const { span } = mention;
    if (isOfText(passage.document, mention, locale)) continue;
    text += bare(passage.part({ start: from, end: span.start })) + passage.part(span).words;
    from = span.end;
  }
  return text + bare(passage.behind({ end: from }));
}

/**
 * `reçues d'ici au 19 août … La date limite du 19 juillet est donc reportée d'un mois.`: no day of its own is told behind it, and the
 * paragraph has named the new one before, or nobody has.
 */
export function isMovedBy(document: AnnotatedDocument, { span, end }: DateMention, locale: DeadlineLocale): boolean {
  const whole = wholeOf(document);
  if (end !== null || !whole.before(span, nearBefore).says(locale.limitWord)) return false;
  return firstMatch(locale.movedBy, withoutNumbers(whole.behind(span, longestReach), locale)) !== null;
}

/** In one paragraph, in two sentences of it: `Les dates limites du 4 et du 11 mars sont repoussées` has no new day. */
export const toldBefore = (document: AnnotatedDocument, first: DateMention, second: DateMention): boolean =>
  !isParted(document, first, second) && /[.;] /.test(wholeOf(document).between(first.span, second.span).words);

/** A paragraph begins between the two. */
export const isParted = ({ blocks }: AnnotatedDocument, first: DateMention, second: DateMention): boolean =>
  blocks.some(({ span }) => span.start > first.span.end && span.start <= second.span.start);

/** What stands between the new day and an old one behind it in the same sentence; `null` where that is too far, or another sentence begins. */
function between(document: AnnotatedDocument, current: DateMention, former: DateMention): Passage | null {
  const passage = wholeOf(document).between(current.span, former.span);
  return passage.words.length > longestReach || /[.;] +\p{Lu}/u.test(passage.words) ? null : passage;
}

/** `le 12 mai (au lieu du 5 mai)`: nothing but the words that set the old date beside the new one parts the two. */
export function standsInstead(
  document: AnnotatedDocument,
  current: DateMention,
  former: DateMention,
  locale: DeadlineLocale,
): boolean {
  // the date of the letter stands before its first paragraph, and is nobody's new day
  const gap = isParted(document, current, former) ? null : between(document, current, former);
  return gap !== null && (gap.says(locale.insteadOf) || gap.says(locale.formerly) || gap.says(locale.wasToBe));
}

/** `proroger au 15 avril le délai de réponse, qui avait expiré le 31 mars`: the new day stands in front, with the limit that had the old one. */
export function isGivenUp(
  document: AnnotatedDocument,
  current: DateMention,
  former: DateMention,
  locale: DeadlineLocale,
): boolean {
  const gap = between(document, current, former);
  const lead = wholeOf(document).before(current.span, longestReach);
  return (
    gap !== null && gap.says(locale.limitWord) && gap.says(locale.wasToBe) && lead.says(locale.replacedDates.movesTo)
  );
}
