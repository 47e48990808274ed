import { firstMatch } from '../../../text/pattern.js';
import type { NamedPerson } from '../naming/names.js';
import { sentenceEnds } from '../naming/sentence-ends.js';
import { officeBehind } from '../roles/offices.js';
import type { GivenRole, RoleContext } from '../roles/role-context.js';
import { isHigh, isOffice, longestSuccession, placed, sameOffice } from './passed-office.js';

/** Characters between one who is said to have gone and the next, who succeeds him. */
const longestPause = 240;
const longestClause = 160;

/** `Mme Y a quitté ses fonctions; la Commission a nommé en remplacement M. X`, `… M. X lui succède comme Président`: he is what she was. */
export function inherit(
  persons: readonly NamedPerson[],
  index: number,
  roles: GivenRole[][],
  context: RoleContext,
): void {
  const { locale, place } = context;
  const person = persons[index] as NamedPerson;
  const own = roles[index] ?? [];
  const before = place.text.slice(Math.max(0, person.start - 120), person.start);
  const behind = endOfSuccession(person, own, context);
  if (behind === null && !(own.length === 0 && firstMatch(locale.takesOver, before))) return;
  const said = behind === null ? null : officeBehind(behind, persons[index + 1]?.start ?? Infinity, context);
  const left = leaverBefore(persons, index, roles, place.text);
  if (left === null) {
    const office = said ?? own.find((role) => isHigh(role) && role.outgoing !== true);
    const gone = behind === null || !office ? null : goneBefore(persons, index, roles);
    if (office && gone !== null) roles[gone] = [placed(office, persons[gone] as NamedPerson, true)];
    if (said) roles[index] = withOffices(own, [said], person);
    return;
  }
  const offices = (roles[left] ?? []).filter(isOffice);
  const given = offices.filter(({ outgoing }) => outgoing);
  const all = given.length > 0 ? given : offices;
  const named = said === null ? [] : all.filter((office) => sameOffice(office, said));
  const passed = named.length > 0 ? named : all;
  roles[left] = (roles[left] ?? []).map((role) => (passed.includes(role) ? { ...role, outgoing: true } : role));
  roles[index] = withOffices(own, passed, person);
}

/** The person's offices with those that were another's. */
function withOffices(own: readonly GivenRole[], taken: readonly GivenRole[], person: NamedPerson): GivenRole[] {
  const isNew = (office: GivenRole): boolean => !own.some((role) => role.outgoing !== true && sameOffice(role, office));
  return [...own, ...taken.filter(isNew).map((office) => placed(office, person, false))];
}

/** The one who holds, or has left, what the person takes over. */
function leaverBefore(
  persons: readonly NamedPerson[],
  index: number,
  roles: readonly GivenRole[][],
  text: string,
): number | null {
  const holders = [...persons.keys()]
    .slice(Math.max(0, index - longestSuccession), index)
    .filter((at) => roles[at]?.some(isOffice));
  const left = holders.findLast((at) => roles[at]?.some(({ outgoing }) => outgoing));
  if (left !== undefined) return left;
  return holders.length === 1 ? (holders[0] ?? null) : nearest(holders, persons, persons[index] as NamedPerson, text);
}

/** `M. X a pris sa retraite. Mme Y lui succède comme Présidente`: whoever was named right before, where the text gave him no office. */
function goneBefore(persons: readonly NamedPerson[], index: number, roles: readonly GivenRole[][]): number | null {
  const [previous, person] = [persons[index - 1], persons[index] as NamedPerson];
  const isNear = previous !== undefined && person.start - previous.end <= longestPause;
  return isNear && roles[index - 1]?.length === 0 ? index - 1 : null;
}

/** `M. X était Vice-Président; Mme Y lui succède`: of several who hold an office the last of the same sentence. */
function nearest(
  holders: readonly number[],
  persons: readonly NamedPerson[],
  { start }: NamedPerson,
  text: string,
): number | null {
  const last = holders.at(-1);
  const end = last === undefined ? undefined : persons[last]?.end;
  return last === undefined || end === undefined || sentenceEnds(text.slice(end, start)) ? null : last;
}

/**
 * Where the words end that say behind a name, or behind the office in apposition to it, whom the person succeeds by a pronoun:
 * `Mme Y, Vice-Présidente du Groupe, lui succède`.
 */
function endOfSuccession(
  { end }: NamedPerson,
  [role]: readonly GivenRole[],
  { place: { text }, locale }: RoleContext,
): number | null {
  const comma = role && role.end > end ? text.slice(role.end, role.end + 100).search(/[,;.]/) : -1;
  const clauses = role && comma >= 0 ? [end, role.end + comma] : [end];
  for (const from of clauses) {
    const match = firstMatch(locale.isSuccessor, text.slice(from, from + longestClause));
    if (match) return from + match[0].length;
  }
  return null;
}
