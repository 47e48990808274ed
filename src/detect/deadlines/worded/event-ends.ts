import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { firstMatch } from '../../../text/pattern.js';
import { kindsIn } from '../kind.js';
import type { Limit } from './due-clause.js';

/** `The workshop, for which registration is free, ends on`: the verb behind the aside is that of the event before it. */
export function endsEvent({ clause, qualified }: Limit, locale: DeadlineLocale): boolean {
  if (!qualified.closes) return false;
  const [subject = '', aside, verb, further] = clause.saidSoFar.words.split(',');
  if (aside === undefined || verb === undefined || further !== undefined) return false;
  const names = (words: string): boolean =>
    firstMatch(locale.limitWord, words) !== null || kindsIn(words, locale).length > 0;
  return firstMatch(locale.meetingWord, subject) !== null && !names(subject) && !names(verb);
}
