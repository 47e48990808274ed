import type { PersonReading } from '../naming/merging.js';
import type { NamedPerson } from '../naming/names.js';
import type { GivenRole, RoleContext } from '../roles/role-context.js';
import { isSaidOf } from '../naming/same-person.js';

/**
 * The office that the document gave a person before: a paragraph that tells of a departure often says no more of who leaves than
 * the family name (`M. Diallo a quitté le Groupe et a été remplacé par …`). Of several offices that of the group it names.
 */
export function heldBefore(
  readings: readonly PersonReading[],
  { name, start, end }: NamedPerson,
  mentions: RoleContext['mentions'],
): GivenRole | null {
  const held = readings.filter(
    ({ person, role }) => role !== 'contact' && role !== 'other' && isSaidOf(person.name, name),
  );
  const named = held.findLast(({ group }) => mentions.some((mention) => mention.group === group));
  const office = named ?? held.at(-1);
  if (office === undefined) return null;
  const { role, group, elsewhere = false } = office;
  return { role, group, elsewhere, start, end };
}
