import type { Finding } from '../../../model/finding.js';
import type { Person } from '../../../model/record.js';
import { nameKey } from './same-person.js';

/** The country of a person who is named without one, where another place of the letter tells it (`dirigé par Mme X (Suède)`), with that place. */
export function withKnownCountries(people: readonly Finding<Person>[]): Finding<Person>[] {
  const telling = new Map<string, Finding<Person>>();
  for (const finding of people) {
    const key = nameKey(finding.value.name);
    if (finding.value.country !== null && !telling.has(key)) telling.set(key, finding);
  }
  return people.map((finding) => {
    const told = telling.get(nameKey(finding.value.name));
    if (finding.value.country !== null || told === undefined) return finding;
    const value = { ...finding.value, country: told.value.country };
    return { ...finding, value, clues: [...finding.clues, ...told.clues.slice(0, 1)] };
  });
}
