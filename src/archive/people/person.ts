import type { Role } from '../../model/record.js';
import type { Card, Held } from '../letters/card.js';
import type { Register } from '../letters/documents.js';
import type { GroupKeys } from '../letters/group-keys.js';
import { groupKeysOf } from '../letters/group-keys.js';
import { type Saying, saying } from '../letters/saying.js';
import type { Person } from '../../model/record.js';
import { type Likeness, likeness, nameWords, personKey } from './names.js';

/** An office of a person, with the letters that name them in it. */
export interface PersonRole {
  readonly role: Role;
  /** The group as the first of the letters writes it; `null` where none is named. */
  readonly group: string | null;
  /** Letters that name the person in office, in time. */
  readonly named: readonly Saying[];
  /** Letters that say that the person leaves or has left it. */
  readonly left: readonly Saying[];
}

/** Somebody whose name may be another spelling of the one asked for: told, not joined. */
export interface PossiblySame {
  readonly name: string;
  readonly why: Likeness;
  /** The letters that name them. */
  readonly letters: readonly string[];
}

export interface PersonHistory {
  /** As the first letter spells it; what was asked for where none does. */
  readonly name: string;
  /** Other spellings: accents, case, hyphens. */
  readonly spellings: readonly string[];
  readonly roles: readonly PersonRole[];
  /** The letters that name the person, in time. */
  readonly letters: readonly string[];
  readonly possiblySame: readonly PossiblySame[];
}

interface Named {
  readonly card: Card;
  readonly held: Held<Person>;
}

/** Worked out once for the letters of an archive: those whom letters name, by what spellings of one name share. */
const shelves = new WeakMap<Register, ReadonlyMap<string, readonly Named[]>>();

function peopleIn(register: Register): ReadonlyMap<string, readonly Named[]> {
  const known = shelves.get(register);
  if (known) return known;
  const found = new Map<string, Named[]>();
  for (const { cards } of register.documents)
    for (const card of cards)
      for (const held of card.people) {
        const key = personKey(held.value.name);
        const own = found.get(key);
        if (own) own.push({ card, held });
        else found.set(key, [{ card, held }]);
      }
  shelves.set(register, found);
  return found;
}

/** Who somebody was, in time, as letters say: names are compared without honorific, case and accents. */
export function personOf(register: Register, name: string): PersonHistory {
  const groups = groupKeysOf(register.documents);
  const people = peopleIn(register);
  const key = personKey(name);
  const own = people.get(key) ?? [];
  const spellings = [...new Set(own.map(({ held }) => held.value.name))];
  return {
    name: spellings[0] ?? name,
    spellings: spellings.slice(1),
    roles: rolesOf(own, groups),
    letters: [...new Set(own.map(({ card }) => card.letter))],
    possiblySame: possiblySame(people, key, spellings[0] ?? name),
  };
}

function rolesOf(own: readonly Named[], groups: GroupKeys): PersonRole[] {
  const roles = new Map<string, { role: Role; group: string | null; named: Saying[]; left: Saying[] }>();
  for (const { card, held } of own) {
    const { role, group, outgoing } = held.value;
    const key = `${role} ${groups(card, group) ?? ''}`;
    const known = roles.get(key) ?? { role, group, named: [], left: [] };
    roles.set(key, known);
    (outgoing ? known.left : known.named).push(saying(card, held.pointer, held.evidence));
  }
  return [...roles.values()];
}

function possiblySame(people: ReadonlyMap<string, readonly Named[]>, key: string, name: string): PossiblySame[] {
  const asked = nameWords(name);
  return [...people].flatMap(([other, named]): PossiblySame[] => {
    const [first] = named;
    if (other === key || first === undefined) return [];
    const spelt = first.held.value.name;
    // of a family name alone all that bear it are told, wherever it stands
    const isPart = asked.length === 1 && nameWords(spelt).includes(asked[0] as string);
    const why = likeness(name, spelt) ?? (isPart ? 'part' : null);
    return why === null ? [] : [{ name: spelt, why, letters: [...new Set(named.map(({ card }) => card.letter))] }];
  });
}
