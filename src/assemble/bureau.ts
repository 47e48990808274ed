import type { Finding } from '../model/finding.js';
import type { Findings } from '../detect/findings.js';
import type { Group, Person } from '../model/record.js';
import { sectorOfIssuer } from '../model/sector.js';

/**
 * A Director who signs belongs to the Bureau that issues the letter, also where the page names it only by its series; the Bureau
 * is then one of the groups.
 */
export function withBureau(
  { letterhead: { issuer } }: Findings,
  people: readonly Finding<Person>[],
  groups: readonly Finding<Group>[],
): { people: Finding<Person>[]; groups: Finding<Group>[] } {
  const sector = sectorOfIssuer(issuer?.value);
  const orphan = people.some(({ value }) => value.role === 'director' && value.group === null);
  if (!issuer || sector === null || !orphan) return { people: [...people], groups: [...groups] };
  const bureau: Group = { acronym: issuer.value, name: null, type: 'bureau', sector };
  const known = groups.some(({ value }) => value.acronym === bureau.acronym);
  return {
    people: people.map(({ value, clues }) => ({
      value: value.role === 'director' && value.group === null ? { ...value, group: issuer.value } : value,
      clues,
    })),
    groups: known ? [...groups] : [{ value: bureau, clues: issuer.clues }, ...groups],
  };
}
