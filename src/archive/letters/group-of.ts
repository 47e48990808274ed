import { groupKey } from '../names/groups.js';
import type { Card } from './card.js';

/** The key of a group that a value of a letter names by its acronym or name; `null` where it names none. */
export function groupKeyIn({ groups }: Pick<Card, 'groups'>, group: string | null): string | null {
  if (group === null) return null;
  const found = groups.find(({ value }) => value.acronym === group) ?? groups.find(({ value }) => value.name === group);
  return groupKey(found?.value ?? { acronym: group, name: null, type: 'other', sector: null });
}
