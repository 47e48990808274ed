import type { ReplacedDates } from '../../model/locale/replaced-dates.js';
import { firstMatch, matchesOf } from '../../text/pattern.js';

/** The days that a noun or verb in front may cancel stand no farther behind it. */
const longestAhead = 200;
const longestBehind = 200;

/**
 * What was to be on a date falls away: the verb behind it (`prevue le 5 mai, n'aura pas lieu`), or words in front of it
 * (`annulation de la reunion prevue le 5 mai`). Says whether it is a day of its own or a limit joined to other things.
 *
 * @param before the sentence up to the date
 * @param right the sentence behind it
 */
export function cancelledThing(
  before: string,
  { left, right }: { readonly left: string; readonly right: string },
  locale: ReplacedDates,
): 'meeting' | 'limit' | null {
  return isBehind(before, right, locale) ? 'meeting' : inFront(before, left, locale);
}

function isBehind(before: string, right: string, locale: ReplacedDates): boolean {
  const verb = firstMatch(locale.cancelled, right);
  if (verb === null || verb.index > longestBehind) return false;
  const between = right.slice(0, verb.index);
  if (firstMatch(locale.barrier, between) !== null || isSupposed(`${before} ${between}`, locale)) return false;
  if (isReason(before, between, locale)) return false;
  if (!/\d/.test(between)) return true;
  // a verb for one thing is that of the date next to it, or of one before an aside (`, suivie d'un atelier le 8 mai,`)
  return firstMatch(locale.cancelledAll, verb[0]) !== null || /^ *,[^,]*, *$/.test(between);
}

/** `Comme la Conférence (Lima, 5-9 mai) approche, l'atelier n'aura pas lieu`: the date tells only why, and the verb has a subject of its own. */
export const isReason = (before: string, between: string, locale: ReplacedDates): boolean =>
  /,[^,]*\p{L}[^,]*$/u.test(between) && firstMatch(locale.because, `${before} ${between}`) !== null;

function inFront(before: string, left: string, locale: ReplacedDates): 'meeting' | 'limit' | null {
  for (const rule of [locale.cancelling, locale.cancelled]) {
    let rest: string | null = null;
    let head = '';
    for (const match of matchesOf(rule, left)) {
      rest = left.slice(match.index + match[0].length);
      head = left.slice(0, match.index);
    }
    if (rest === null || rest.length > longestAhead) continue;
    const thing = withoutPlan(rest, locale);
    if (firstMatch(locale.barrier, thing) !== null) continue;
    // `La réunion du 5 mai est annulée; l'atelier du 6 mai`: that verb has a subject in front of it
    const isLimit = isJoinedLimit(thing, locale);
    if (rule === locale.cancelled && firstMatch(locale.cancelledDays, thing) === null && !isLimit) continue;
    if (!isSupposed(`${before.slice(0, before.length - left.length)}${head}`, locale))
      return isLimit ? 'limit' : 'meeting';
  }
  return null;
}

/** `l'atelier sur la cybersécurité qui devait se tenir le`, without the words that only say that it was planned. */
function withoutPlan(thing: string, locale: ReplacedDates): string {
  const plan = firstMatch(locale.wasToBe, thing);
  if (plan === null) return thing;
  const relative = /\S+ *$/.exec(thing.slice(0, plan.index))?.[0].length ?? 0;
  return thing.slice(0, plan.index - relative) + thing.slice(plan.index + plan[0].length).trimStart();
}

/** `Sont annulées les bourses et, partant, la date limite du`: the last of several things is the limit of the others. */
function isJoinedLimit(thing: string, locale: ReplacedDates): boolean {
  const limit = firstMatch(locale.limit, thing);
  if (limit === null || limit.index === 0 || /[()]/.test(thing)) return false;
  return firstMatch(locale.cancelledDays, thing.slice(limit.index + limit[0].length)) !== null;
}

const isSupposed = (text: string, locale: ReplacedDates): boolean => firstMatch(locale.supposed, text) !== null;
