import type { NamedPerson } from '../naming/names.js';
import type { GivenRole } from '../roles/role-context.js';

/** Persons back from a successor among whom the one that leaves is looked for. */
export const longestSuccession = 12;

/** Offices that change hands; to be asked is none. */
export const isOffice = ({ role }: GivenRole): boolean => role !== 'contact';

export const isHigh = ({ role }: GivenRole): boolean => role !== 'contact' && role !== 'other';

export const sameOffice = (a: GivenRole, b: GivenRole): boolean =>
  a.role === b.role && (a.group === b.group || a.group === null || b.group === null);

/** The office as that of a person whom it passes from or to. */
export const placed = (office: GivenRole, { start, end }: NamedPerson, outgoing: boolean): GivenRole => ({
  ...office,
  start,
  end,
  outgoing,
});
