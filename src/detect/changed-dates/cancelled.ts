import type { ReplacedDates } from '../../model/locale/replaced-dates.js';
import { firstMatch, matchesOf } from '../../text/pattern.js';

/** The days that a noun or verb in front may cancel stand no farther behind it. */
const longestAhead = 200;
const longestBehind = 200;

/**
 * What was to be on a date falls away: the verb behind it (`prevue le 5 mai, n'aura pas lieu`), or words in front of it
 * (`annulation de la reunion prevue le 5 mai`).
 *
 * @param before the sentence up to the date
 * @param right the sentence behind it
 */
export function isCancelled(
  before: string,
  { left, right }: { readonly left: string; readonly right: string },
  locale: ReplacedDates,
): boolean {
  return isBehind(before, right, locale) || isInFront(before, left, locale);
}

function isBehind(before: string, right: string, locale: ReplacedDates): boolean {
  const verb = firstMatch(locale.cancelled, right);
  if (verb === null || verb.index > longestBehind) return false;
  const between = right.slice(0, verb.index);
  if (firstMatch(locale.barrier, between) !== null || isSupposed(`${before} ${between}`, locale)) return false;
  if (!/\d/.test(between)) return true;
  // a verb for one thing is that of the date next to it, or of one before an aside (`, suivie d'un atelier le 8 mai,`)
  return firstMatch(locale.cancelledAll, verb[0]) !== null || /^ *,[^,]*, *$/.test(between);
}

function isInFront(before: string, left: string, locale: ReplacedDates): boolean {
  for (const rule of [locale.cancelling, locale.cancelled]) {
    let rest: string | null = null;
    let head = '';
    for (const match of matchesOf(rule, left)) {
      rest = left.slice(match.index + match[0].length);
      head = left.slice(0, match.index);
    }
    if (rest === null || rest.length > longestAhead || firstMatch(locale.barrier, rest) !== null) continue;
    // `La réunion du 5 mai est annulée; l'atelier du 6 mai`: that verb has a subject in front of it
    if (rule === locale.cancelled && firstMatch(locale.cancelledDays, rest) === null) continue;
    if (!isSupposed(`${before.slice(0, before.length - left.length)}${head}`, locale)) return true;
  }
  return false;
}

const isSupposed = (text: string, locale: ReplacedDates): boolean => firstMatch(locale.supposed, text) !== null;
