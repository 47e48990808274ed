import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { firstMatch } from '../../../text/pattern.js';
import { ledBy } from './charge.js';
import type { DueClause } from '../worded/due-clause.js';
import type { Due } from '../worded/due-things.js';
import { sentenceBefore } from '../worded/phrase.js';

/** The secretariat is to act by the date: it tells, publishes or sends, and nobody is asked for what it names. */
export function isSecretariats({ limit, side, meaning: { words } }: Due, locale: DeadlineLocale): boolean {
  const { before, phrase } = limit.clause;
  const { charge } = phrase;
  if (firstMatch(locale.secretariatTells, before) !== null) return true;
  if (isOwed(limit.clause, locale)) return true;
  if (charge !== '' && firstMatch(locale.secretariatTells, ledBy(charge, before)) !== null) return true;
  // `Nominations received late will be distributed until 15 August`: how long the secretariat still takes what is sent
  if (limit.qualified.qualifier === 'until' && words?.kind === 'nomination') return false;
  if (side.at === 'right' && words !== null) return false;
  const rest = before.slice(words?.span.end ?? 0);
  // `will be circulated only if the secretariat has received them by`: whoever wants that is to act
  return firstMatch(locale.secretariatAct, rest) !== null && firstMatch(locale.onCondition, rest) === null;
}

/** `Le Directeur doit faire rapport. Il remettra ce rapport au Groupe avant le …`: it is the officer that owes it. */
function isOwed({ before, phrase }: DueClause, locale: DeadlineLocale): boolean {
  if (firstMatch(locale.secretariatOwes, before) !== null) return true;
  if (firstMatch(locale.owesTakenUp, before) === null) return false;
  return sentenceBefore(phrase, locale.sentences)?.says(locale.secretariatOwes) === true;
}
