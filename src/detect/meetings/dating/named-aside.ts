import type { MeetingLocale } from '../../../model/locale/meetings.js';
import type { Span } from '../../../model/span.js';
import type { DatedClause } from '../../../text/dated-clause.js';
import type { Passage } from '../../../text/passage.js';

/** Two nouns of a clause, the one in front and the one next to the date. */
type Pair = readonly [owner: Span, last: Span];

/** `en marge de la réunion du Groupe 4A, qui aura lieu le`: the days are of the meeting beside which something is. */
export function isBeside(left: Passage, noun: Span, locale: MeetingLocale): boolean {
  if (!left.before(noun).says(locale.besideThat)) return false;
  const gap = left.behind(noun);
  return !gap.words.includes('(') && !gap.says(locale.ownDays);
}

/** `Le Forum prolonge les travaux de la Commission d'études 1, qui s'est réunie à Genève du`: the days are of the group that met. */
export function isBeforeThoseWhoMet(left: Passage, noun: Span, locale: MeetingLocale): boolean {
  const gap = left.behind(noun);
  const group = gap.groups.at(-1);
  if (group === undefined || group.group.type === 'bureau') return false;
  const clause = gap.behind(group.span);
  const met = clause.find(locale.assembling);
  return met !== null && clause.says(locale.relativeBehind) && met.start - group.span.end <= longestRelative;
}

/** `, qui s'est `, `, which has since `. */
const longestRelative = 20;

/** `Un webinaire présentant les thèmes du Forum aura lieu le`: the verb is that of the meeting which the sentence tells first. */
export function isAbout(left: Passage, [owner, other]: Pair, locale: MeetingLocale): boolean {
  const verb = left.behind(other).find(locale.holding);
  return (
    verb !== null &&
    verb.start - other.end <= 1 &&
    left.before(owner).says(locale.indefinite) &&
    left.between(owner, other).says(locale.aboutAnother)
  );
}

/** `s'est réuni deux fois depuis la session du Conseil: le`: the session only says since when, and the days are of what was held. */
export function isPointInTime(left: Passage, noun: Span, locale: MeetingLocale): boolean {
  const before = left.before(noun);
  const gap = left.behind(noun);
  if (!before.says(locale.sinceThen)) return false;
  if (gap.says(locale.assembling)) return true;
  const isHeld = before.says(locale.assembling) || before.says(locale.holding);
  return isHeld && gap.says(locale.pointEnds);
}

/**
 * `réunion préparatoire en vue de la Conférence mondiale …, qui se tiendra le`: the letter dates the meeting that prepares,
 * unless a later date of the sentence is that one's.
 */
export function isPrepared(
  { left, sentence, mention }: DatedClause,
  [owner, last]: Pair,
  locale: MeetingLocale,
): boolean {
  const between = left.part({ start: owner.start, end: last.start });
  const [noun] = /^\p{L}*/u.exec(between.words) ?? [''];
  if (!between.behind({ end: owner.start + noun.length }).says(locale.prepares)) return false;
  const [later] = sentence.behind(mention.span).dates;
  return later === undefined || !sentence.between(mention.span, later.span).says(locale.holding);
}
