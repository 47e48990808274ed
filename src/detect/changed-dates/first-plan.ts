import type { ReplacedDates } from '../../model/locale/replaced-dates.js';
import { firstMatch } from '../../text/pattern.js';

/**
 * `Elle avait d'abord été fixée du 2 au 4 juin`: the first plan for what is dated before.
 *
 * @param left from the beginning of the clause that takes it up
 */
export function isFirstPlanned(left: string, right: string, locale: ReplacedDates): boolean {
  const says = (rule: ReplacedDates['moved'], words: string): boolean => firstMatch(rule, words) !== null;
  const goesOn = [locale.moved, locale.heldOn, locale.cancelled].some((rule) => says(rule, right));
  return says(locale.formerly, left) && says(locale.wasToBe, left) && says(locale.takenUp, left) && !goesOn;
}
