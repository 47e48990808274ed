import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { firstMatch, matchesOf } from '../../../text/pattern.js';
import type { Limit } from './due-clause.js';
import { kindsIn } from '../kind.js';

/** `Passé ce délai, …, qui tiendra sa réunion du 9 au 13 décembre`: several days, right behind the verb of what is held on them. */
export function isHeldOn({ clause: dated, qualified }: Limit, locale: DeadlineLocale): boolean {
  if (dated.mention.end === null) return false;
  const left = dated.before;
  const clause = /[^.;:]{0,80}$/.exec(left)?.[0] ?? '';
  // `la réunion est avancée et se tiendra du …` moves to the days that it is held on
  if (qualified.moves && firstMatch(locale.limitWord, left) !== null) return false;
  return [...matchesOf(locale.holding, clause)].some(
    ({ index, 0: verb }) => kindsIn(clause.slice(index + verb.length), locale).length === 0 && !isPeriod(left, locale),
  );
}

/** `La consultation se déroulera du 3 au 14 mai`: what is held is what may be done on those days. */
const isPeriod = (left: string, locale: DeadlineLocale): boolean => {
  const sentence = left.slice(left.search(/[^,.;:]*$/));
  return firstMatch(locale.periodBefore, sentence) !== null;
};
