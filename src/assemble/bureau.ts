import type { Finding } from '../model/finding.js';
import type { Findings } from '../detect/findings.js';
import type { Group, Person } from '../model/record.js';
import { sectorOfIssuer } from '../model/sector.js';
import { isoDate } from '../text/calendar.js';

/** When the Bureaux took the place of the secretariats of the CCITT, the CCIR and the IFRB. */
const firstOfBureaux = '1993-03';

/** Series that these numbered themselves; their last letters crossed that day. */
const before: ReadonlySet<string> = new Set(['CCITT', 'CCIR', 'IFRB']);

/** Whether there was such a Bureau when the letter was written; that for development is the oldest. */
function hadBureau({ issuer, date, reference }: Findings['letterhead']): boolean {
  if (issuer?.value === 'BDT') return true;
  return !before.has(reference?.value.series ?? '') && (date === null || (isoDate(date.value) ?? '') >= firstOfBureaux);
}

/**
 * A Director who signs belongs to the Bureau that issues the letter, also where the page names it only by its series; the Bureau
 * is then one of the groups. The Director of a committee is of none.
 */
export function withBureau(
  { letterhead }: Findings,
  people: readonly Finding<Person>[],
  groups: readonly Finding<Group>[],
): { people: Finding<Person>[]; groups: Finding<Group>[] } {
  const { issuer } = letterhead;
  const sector = sectorOfIssuer(issuer?.value);
  const orphan = people.some(({ value }) => value.role === 'director' && value.group === null);
  if (!issuer || sector === null || !orphan || !hadBureau(letterhead))
    return { people: [...people], groups: [...groups] };
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
