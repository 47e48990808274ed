import type { Group } from '../../model/record.js';
import { keyOfAcronym, keyOfName } from './acronym.js';

const keys = new WeakMap<Group, string>();

/** What a group is looked up by, of whatever kind and Sector: its acronym in any language, its name where it has none. */
export const lookedUpBy = ({ acronym, name }: Pick<Group, 'acronym' | 'name'>): string =>
  acronym === null ? keyOfName(name ?? '') : keyOfAcronym(acronym);

/** What a group is known by in any language; one without an acronym by its name, which each language has its own of. */
export function groupKey(group: Group): string {
  const known = keys.get(group);
  if (known !== undefined) return known;
  const { acronym, type, sector } = group;
  const key = [type, sector ?? '', acronym === null ? ':' : '', lookedUpBy(group)]
    .filter((part) => part !== '')
    .join(' ');
  keys.set(group, key);
  return key;
}
