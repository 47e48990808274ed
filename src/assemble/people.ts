import type { Clue, Finding } from '../model/finding.js';
import type { Person } from '../model/record.js';
import { fold } from '../text/fold.js';

/**
 * The people of a document, each once in one role: the signatory and the letterhead's contact are often named in the text
 * too, with more or less said of them.
 */
export function mergePeople(found: readonly Finding<Person>[]): Finding<Person>[] {
  const merged: { value: Person; clues: Clue[] }[] = [];
  const byName = new Map<string, typeof merged>();
  for (const { value, clues } of found) {
    const key = `${value.role} ${nameKey(value.name)}`;
    const namesakes = byName.get(key) ?? [];
    byName.set(key, namesakes);
    const same = namesakes.find(
      ({ value: { group } }) => group === value.group || group === null || value.group === null,
    );
    if (same) {
      same.value = complete(same.value, value);
      for (const clue of clues) same.clues.push(clue);
      continue;
    }
    const person = { value, clues: [...clues] };
    merged.push(person);
    namesakes.push(person);
  }
  const first = ({ clues }: Finding<Person>): number =>
    clues.reduce((start, { span }) => Math.min(start, span.start), Infinity);
  return merged.sort((a, b) => first(a) - first(b));
}

/** `Al Zarooni` and `Alzarooni`, `Bogdan-Martin` and `BOGDAN-MARTIN` are one name. */
function nameKey(name: string): string {
  return fold(name)
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
}

function complete(a: Person, b: Person): Person {
  return {
    ...a,
    honorific: a.honorific ?? b.honorific,
    group: a.group ?? b.group,
    region: a.region ?? b.region,
    country: a.country ?? b.country,
    email: a.email ?? b.email,
  };
}
