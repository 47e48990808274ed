import { ledGroups, leadershipOf, type Term } from '../group/leadership.js';
import type { HeldDocument, Register } from '../letters/documents.js';
import { type GroupKeys, groupKeysOf } from '../letters/group-keys.js';
import type { Saying } from '../letters/saying.js';
import { uuidOf } from '../rows/uuid.js';
import { type KeyOf, placeColumns, type Row } from './row.js';

interface GroupTerm {
  readonly group: string;
  /** Among the terms of its group. */
  readonly position: number;
  readonly term: Term;
}

const termKey = ({ group, position }: GroupTerm): string => uuidOf(`term ${group} ${position}`);

/** Times in office of all groups. */
export function termsOf({ documents }: Register): GroupTerm[] {
  const groups = groupKeysOf(documents);
  return [...ledGroups(documents, groups)].flatMap(([group, telling]) =>
    leadershipOf(telling, group, groups).map((term, position) => ({ group, position, term })),
  );
}

/** By key: how letters call each group, the first first. */
function namesOf(documents: readonly HeldDocument[], groups: GroupKeys): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const { cards } of documents)
    for (const card of cards)
      for (const { value } of card.groups) {
        const key = groups(card, value.acronym ?? value.name);
        if (key === null) continue;
        const known = names.get(key) ?? new Set();
        names.set(key, known);
        for (const name of [value.acronym, value.name]) if (name !== null) known.add(name);
      }
  return names;
}

/** Who led which group; the names are all that letters call it by, in any language. */
export function termRows({ documents }: Register, terms: readonly GroupTerm[]): Row[] {
  const names = namesOf(documents, groupKeysOf(documents));
  return terms.map((each) => {
    const called = [...(names.get(each.group) ?? [])];
    const { name, role } = each.term;
    return { term: termKey(each), body: called[0] ?? each.group, body_names: called, person: name, role };
  });
}

/** The letters that tell of each term: that it begins, that it ends, who is in office. */
export const termLetterRows = (terms: readonly GroupTerm[], keyOf: KeyOf): Row[] =>
  terms.flatMap((each) => {
    const { from, until, named } = each.term;
    const part = (name: string) => (by: Saying) => ({ part: name, ...placeColumns(by, keyOf) });
    const parts = [
      ...(from ? [from].map(part('from')) : []),
      ...named.map(part('named')),
      ...(until ? [until].map(part('until')) : []),
    ];
    return parts.map((row, position) => ({ term: termKey(each), position, ...row }));
  });
