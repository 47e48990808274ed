import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { kindsIn } from '../kind.js';
import { holds } from './rows.js';

/** A header cell over dates that are last days: by a word for that (`Date limite`), or by what is due and the words that lead on to its date (`Contributions au plus tard le`). */
export const headsLimits = (text: string, locale: DeadlineLocale): boolean =>
  holds(locale.dateHeader, text.trim()) || leadsToDate(text, locale);

function leadsToDate(text: string, locale: DeadlineLocale): boolean {
  const head = `${text.trim()} `;
  const leads = locale.qualifiersBefore.some(({ pattern }) => holds(pattern, head));
  // `Candidatures reçues jusqu'au` tells what came in
  return leads && !holds(locale.receivedUntil, head) && kindsIn(head, locale).some(({ weight }) => weight >= 1);
}
