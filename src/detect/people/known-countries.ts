import type { Finding } from '../../model/finding.js';
import type { Country, Person } from '../../model/record.js';
import { nameKey } from './same-person.js';

/** The country of a letterhead's contact where another place of the letter tells it: `dirigé par Mme X (Suède)`. */
export function withKnownCountries(people: readonly Finding<Person>[]): Finding<Person>[] {
  const known = new Map<string, Country>();
  for (const { value } of people) {
    if (value.country !== null && !known.has(nameKey(value.name))) known.set(nameKey(value.name), value.country);
  }
  return people.map((finding) => {
    const country = finding.value.country ?? known.get(nameKey(finding.value.name)) ?? null;
    return country === finding.value.country ? finding : { ...finding, value: { ...finding.value, country } };
  });
}
