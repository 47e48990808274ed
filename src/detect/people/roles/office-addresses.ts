import type { Group, Role } from '../../../model/record.js';
import type { Span } from '../../../model/span.js';
import { emailIn } from '../naming/details.js';
import type { PersonReading } from '../naming/merging.js';
import { nameKey } from '../naming/same-person.js';
import type { RoleContext } from './role-context.js';
import { givenBy, isOfficer } from './role-groups.js';

/** An address in the bracket behind an office that no name stands at: `au Président de la CE 5 (x@…)`. */
export interface OfficeAddress {
  readonly role: Role;
  readonly group: Group;
  readonly email: string;
  readonly span: Span;
}

const bracketed = /^ ?\([^()@]{0,60}@[^ ()]{1,80}\)/;

/** The addresses that a block gives of offices and not of persons. */
export function officeAddresses(context: RoleContext): OfficeAddress[] {
  const { text, base } = context.place;
  return context.words.flatMap((word) => {
    if (word.plural || word.outgoing || !text.includes('@', word.end)) return [];
    const { role, group, start, end } = givenBy(word, context);
    const bracket = bracketed.exec(text.slice(end, end + 160))?.[0];
    const email = bracket === undefined ? null : emailIn(bracket);
    if (email === null || group === null || !(isOfficer(role) || role === 'rapporteur')) return [];
    return [{ role, group, email, span: { start: base + start, end: base + end + (bracket?.length ?? 0) } }];
  });
}

/** Who holds these offices, where the document names one person alone who does, and another address of none. */
export function heldAddresses(
  addresses: readonly OfficeAddress[],
  readings: readonly PersonReading[],
): PersonReading[] {
  return addresses.flatMap(({ role, group, email, span }) => {
    const holders = readings.filter((each) => each.role === role && each.group === group && each.outgoing !== true);
    const names = new Set(holders.map(({ person }) => nameKey(person.name)));
    const [holder] = holders;
    if (holder === undefined || names.size !== 1 || holders.some(({ person }) => person.email !== null)) return [];
    return [{ person: { ...holder.person, email }, role, group, span, basis: 'worded' as const }];
  });
}
