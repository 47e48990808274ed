import type { HeldDocument } from './documents.js';
import type { GroupKeys } from './group-keys.js';

/** Worked out once for the letters of an archive. */
const shelves = new WeakMap<readonly HeldDocument[], ReadonlyMap<string, readonly HeldDocument[]>>();

/** The documents that speak of a group: that name it, whom it has, or what it is to do; in their order. */
export function documentsOfGroup(
  documents: readonly HeldDocument[],
  groups: GroupKeys,
  group: string,
): readonly HeldDocument[] {
  const known = shelves.get(documents) ?? byGroup(documents, groups);
  shelves.set(documents, known);
  return known.get(group) ?? [];
}

function byGroup(documents: readonly HeldDocument[], groups: GroupKeys): Map<string, HeldDocument[]> {
  const found = new Map<string, HeldDocument[]>();
  for (const document of documents) {
    const named = document.cards.flatMap((card) => [
      ...card.groups.map(({ value }) => groups(card, value.acronym ?? value.name)),
      ...card.people.map(({ value }) => groups(card, value.group)),
      ...card.mandates.map(({ mandate }) => groups(card, mandate.group)),
    ]);
    for (const key of new Set(named)) {
      if (key === null) continue;
      const own = found.get(key);
      if (own) own.push(document);
      else found.set(key, [document]);
    }
  }
  return found;
}
