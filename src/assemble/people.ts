import type { Clue, Finding } from '../model/finding.js';
import type { Person } from '../model/record.js';
import { fold } from '../text/fold.js';

/**
 * The people of a document, each once in one role: the signatory and the letterhead's contact are often named in the text
 * too, with more or less said of them.
 */
export function mergePeople(found: readonly Finding<Person>[]): Finding<Person>[] {
  const merged: Merged[] = [];
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
  return withFamilyNames(merged).sort((a, b) => first(a) - first(b));
}

interface Merged {
  value: Person;
  readonly clues: Clue[];
}

/** `M. Ruiz Ocampo`, to whom one writes, is the `M. Juan Ruiz Ocampo` of the letterhead: a family name alone, of one in the same role. */
function withFamilyNames(merged: readonly Merged[]): Merged[] {
  const joined = new Set<Merged>();
  for (const short of merged) {
    const [full, other] = merged.filter(
      (each) => each.value.role === short.value.role && isFullOf(each.value, short.value),
    );
    if (full === undefined || other !== undefined || joined.has(full)) continue;
    full.value = complete(full.value, short.value);
    full.clues.push(...short.clues);
    joined.add(short);
  }
  return merged.filter((each) => !joined.has(each));
}

const isFullOf = (full: Person, short: Person): boolean =>
  fold(full.name)
    .toLowerCase()
    .endsWith(` ${fold(short.name).toLowerCase()}`) &&
  (full.group === short.group || full.group === null || short.group === null);

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
