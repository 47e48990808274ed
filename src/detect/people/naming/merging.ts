import type { Basis, Clue, Finding } from '../../../model/finding.js';
import type { Group, Person, Role } from '../../../model/record.js';
import type { Span } from '../../../model/span.js';
import type { NamedPerson } from './names.js';
import { familyKeys, nameKey } from './same-person.js';

/** A person in a role as one place says it; the span counts in the source. */
export interface PersonReading {
  readonly person: NamedPerson;
  readonly role: Role;
  readonly group: Group | null;
  /** True where the words say that the office is that of no group. */
  readonly elsewhere?: boolean;
  /** True where the words say that the person leaves or has left the office. */
  readonly outgoing?: boolean;
  readonly span: Span;
  readonly basis: Basis;
}

interface Draft {
  person: Person;
  readonly key: string;
  readonly clues: Clue[];
}

/**
 * One finding for each person in each role. Names differ in accents, case and spacing (`Al Zarooni`, `Alzarooni`),
 * and a family name alone, of one word or several, is the person whose full name the document gives.
 */
export function mergePeople(readings: readonly PersonReading[]): Finding<Person>[] {
  const fullNames = new Map<string, Set<string>>();
  for (const { person } of readings) {
    for (const family of familyKeys(person.name))
      fullNames.set(family, (fullNames.get(family) ?? new Set()).add(nameKey(person.name)));
  }
  const drafts = new Map<string, Draft[]>();
  for (const reading of [...readings].sort((a, b) => a.span.start - b.span.start)) {
    const key = personKey(reading.person.name, fullNames);
    const slot = `${key}|${reading.role}`;
    const known = drafts.get(slot) ?? [];
    drafts.set(slot, known);
    const group = labelOf(reading.group);
    const draft = known.find(({ person }) => person.group === group || person.group === null || group === null);
    if (draft) add(draft, reading, group);
    else known.push({ key, person: personOf(reading, group), clues: [{ span: reading.span, basis: reading.basis }] });
  }
  return finish([...drafts.values()].flat());
}

/** What a person's country, address and honorific are in one role they are in the other. */
function finish(drafts: readonly Draft[]): Finding<Person>[] {
  const known = new Map<string, Person>();
  for (const { key, person } of drafts) {
    const shared = known.get(key) ?? person;
    known.set(key, {
      ...shared,
      name: fullerName(shared.name, person.name),
      country: shared.country ?? person.country,
      email: shared.email ?? person.email,
    });
  }
  return drafts
    .map(({ key, person, clues }) => ({
      value: {
        ...person,
        // `Mme Adeola exerçait …`: who has another office is named by the family name alone there
        name: fullerName(person.name, known.get(key)?.name ?? person.name),
        country: person.country ?? known.get(key)?.country ?? null,
      },
      clues,
    }))
    .sort((a, b) => (a.clues[0]?.span.start ?? 0) - (b.clues[0]?.span.start ?? 0));
}

function personKey(name: string, fullNames: ReadonlyMap<string, ReadonlySet<string>>): string {
  const key = nameKey(name);
  const full = [...(fullNames.get(key) ?? [])];
  const [only, second] = full.filter((each) => !full.some((other) => other !== each && other.endsWith(each)));
  return only !== undefined && second === undefined ? only : key;
}

const labelOf = (group: Group | null): string | null => group?.acronym ?? group?.name ?? null;

function personOf({ person, role, outgoing = false }: PersonReading, group: string | null): Person {
  const { name, honorific, region, country, email } = person;
  return { name, honorific, role, group, region, country, email, outgoing };
}

/** Of two names of one person that which has more words, unless they only part them otherwise. */
const fullerName = (first: string, second: string): string =>
  second.split(' ').length > first.split(' ').length && nameKey(second) !== nameKey(first) ? second : first;

function add(draft: Draft, reading: PersonReading, group: string | null): void {
  const { person } = draft;
  const { name, honorific, region, country, email } = reading.person;
  draft.person = {
    ...person,
    name: fullerName(person.name, name),
    honorific: person.honorific ?? honorific,
    group: person.group ?? group,
    region: person.region ?? region,
    country: person.country ?? country,
    email: person.email ?? email,
    outgoing: person.outgoing || reading.outgoing === true,
  };
  draft.clues.push({ span: reading.span, basis: reading.basis });
}
