import type { AnnotatedDocument } from '../../../model/detection.js';
import type { MeetingLocale } from '../../../model/locale/meetings.js';
import { passageOf } from '../../../text/passage.js';
import type { Candidate } from '../candidate.js';
import { firstNoun } from '../naming/nouns.js';

/**
 * `Objet: Annulation de la réunion de la JCA-RA`, without its days: the one meeting of that group that the text dates, or
 * the only one of all, falls away.
 */
export function cancelledByHead(
  candidates: readonly Candidate[],
  document: AnnotatedDocument,
  locale: MeetingLocale,
): readonly Candidate[] {
  const head = document.blocks
    .filter(({ zone }) => zone === 'letterhead')
    .map((block) => passageOf(document, block))
    .find(
      (words) =>
        words.dates.length === 0 && words.says(locale.replacedDates.cancelling) && firstNoun(words, locale) !== null,
    );
  if (head === undefined || candidates.some(({ cancelled, replaces }) => cancelled || replaces !== null))
    return candidates;
  const groups = new Set(head.groups.map(({ group }) => group));
  const meant = candidates.filter(
    ({ group, tense }) => tense !== 'past' && (group === null || groups.size === 0 || groups.has(group)),
  );
  const days = new Set(meant.map(({ mention: { start, end } }) => JSON.stringify([start, end])));
  return days.size === 1
    ? candidates.map((each) => (meant.includes(each) ? { ...each, cancelled: true } : each))
    : candidates;
}
