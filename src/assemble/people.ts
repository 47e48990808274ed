import type { Clue, Finding } from '../model/finding.js';
import type { Person } from '../model/record.js';
import { fold } from '../text/fold.js';

/**
 * The people of a document, each once in one role: the signatory and the letterhead's contact are often named in the text
 * too, with more or less said of them.
 */
export function mergePeople(found: readonly Finding<Person>[]): Finding<Person>[] {
  const merged: { value: Person; clues: Clue[] }[] = [];
  for (const { value, clues } of found) {
    const same = merged.find((other) => isSame(other.value, value));
    if (!same) {
      merged.push({ value, clues: [...clues] });
      continue;
    }
    same.value = complete(same.value, value);
    same.clues.push(...clues);
  }
  const first = ({ clues }: Finding<Person>): number => Math.min(...clues.map(({ span }) => span.start));
  return merged.sort((a, b) => first(a) - first(b));
}

function isSame(a: Person, b: Person): boolean {
  return (
    a.role === b.role &&
    nameKey(a.name) === nameKey(b.name) &&
    (a.group === b.group || a.group === null || b.group === null)
  );
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
