import type { PeopleLocale } from '../../../model/locale/people.js';
import { firstMatch } from '../../../text/pattern.js';
import { emailIn } from '../naming/details.js';
import type { PersonReading } from '../naming/merging.js';
import type { Place } from '../naming/place.js';
import { sentenceStart } from '../naming/sentence-ends.js';

/** Behind the one who leaves, the words of an address and the address. */
const longestAddress = 300;

/**
 * `Mme X devient la personne à contacter, en remplacement de M. Y. Son adresse est x@…`: what the next sentence says of an address is
 * said of the one who comes, of whom the sentence speaks, not of the one who leaves and is named last.
 *
 * @param readings those of each person, in reading order
 */
export function withSuccessorsAddresses(
  readings: readonly PersonReading[][],
  place: Place,
  locale: PeopleLocale,
): readonly PersonReading[][] {
  const given = readings.map((own) => [...own]);
  for (const [at, leaving] of given.entries()) {
    const coming = given[at - 1] ?? [];
    const email = addressTold(coming, leaving, place, locale);
    if (email === null) continue;
    given[at - 1] = coming.map((reading) => withEmail(reading, email));
    given[at] = leaving.map((reading) => withEmail(reading, null));
  }
  return given;
}

/** The address of the one who comes that stands behind the one who leaves; `null` where one of them has an address at the name. */
function addressTold(
  [coming]: readonly PersonReading[],
  leaving: readonly PersonReading[],
  { text, base }: Place,
  locale: PeopleLocale,
): string | null {
  const [left] = leaving;
  if (coming === undefined || left === undefined || !leaving.every(({ outgoing }) => outgoing)) return null;
  if (coming.outgoing || coming.person.email !== null || left.person.email === null) return null;
  const end = left.span.end - base;
  const behind = text.slice(end, end + longestAddress);
  const isOneSentence = sentenceStart(text, left.person.start) <= coming.person.start;
  // an address at the name of the one who leaves is not told in a sentence of its own
  const isApart = /^[^@]*\. /.test(behind) && firstMatch(locale.writtenTo, behind) !== null;
  return isOneSentence && isApart && emailIn(behind) === left.person.email ? left.person.email : null;
}

const withEmail = (reading: PersonReading, email: string | null): PersonReading => ({
  ...reading,
  person: { ...reading.person, email },
});
