import { firstMatch } from '../../../text/pattern.js';
import { leaversAmong } from './departures.js';
import type { NamedPerson } from '../naming/names.js';
import { officeBehind, officeWithin } from '../roles/offices.js';
import type { GivenRole, RoleContext } from '../roles/role-context.js';
import { sentenceEnds, sentenceStart } from '../naming/sentence-ends.js';
import { successionsOf, type Succession } from './takeovers.js';

/** Persons back from a successor among whom the one that leaves is looked for. */
const longestSuccession = 12;

/** Roles of the persons of a block with what successions and departures say: who leaves has the role too, and leaves it. */
export function withSuccessions(
  persons: readonly NamedPerson[],
  given: readonly GivenRole[][],
  context: RoleContext,
): GivenRole[][] {
  const roles = given.map((own) => [...own]);
  if (persons.length === 0 || !firstMatch(context.locale.successionCue, context.place.text)) return roles;
  const successions = successionsOf(persons, context);
  for (const { leaver, successor } of successions) {
    if (successor !== null && successor < leaver) takeMainClause({ leaver, successor }, persons, roles, context);
  }
  for (const succession of successions) settle(succession, persons, roles, context);
  for (const [leaver, office] of leaversAmong(persons, roles, context)) {
    if (office) roles[leaver]?.push({ ...office, outgoing: true });
    else roles[leaver] = (roles[leaver] ?? []).map((role) => (isOffice(role) ? { ...role, outgoing: true } : role));
  }
  for (const index of persons.keys()) {
    inherit(persons, index, roles, context);
    if (keepsOffice(persons, index, context))
      roles[index] = (roles[index] ?? []).map((role) => ({ ...role, outgoing: false }));
  }
  return roles;
}

/** `Mme Y, qui remplace M. X, a été élue Présidente`: the verb behind him is hers. */
function takeMainClause(
  { leaver, successor }: { readonly leaver: number; readonly successor: number },
  persons: readonly NamedPerson[],
  roles: GivenRole[][],
  { place: { text }, locale }: RoleContext,
): void {
  const [left, taker] = [persons[leaver] as NamedPerson, persons[successor] as NamedPerson];
  if (!firstMatch(locale.relative, text.slice(taker.end, left.start)) || roles[successor]?.some(isHigh)) return;
  const isHers = ({ start }: GivenRole): boolean => {
    const between = text.slice(left.end, start);
    return (
      start > left.end &&
      /^ ?,/.test(between) &&
      !firstMatch(locale.relative, between) &&
      firstMatch(locale.verb, between) !== null
    );
  };
  roles[successor] = [...(roles[successor] ?? []), ...(roles[leaver] ?? []).filter(isHers)];
  roles[leaver] = (roles[leaver] ?? []).filter((role) => !isHers(role));
}

/** Offices that change hands; to be asked is none. */
const isOffice = ({ role }: GivenRole): boolean => role !== 'contact';

const isHigh = ({ role }: GivenRole): boolean => role !== 'contact' && role !== 'other';

function settle(
  { leaver, successor, joined = false }: Succession,
  persons: readonly NamedPerson[],
  roles: GivenRole[][],
  context: RoleContext,
): void {
  // `Mme Y remplace M. X et M. Z est nommé Rapporteur`: who has an office of his own leaves none
  if (joined && roles[leaver]?.some(isOffice)) return;
  const said = officeOf({ leaver, successor }, persons, roles, context);
  if (!said) return;
  const [left, taken] = [roles[leaver] ?? [], successor === null ? [] : (roles[successor] ?? [])];
  const office = { ...said, group: said.group ?? taken.find((role) => sameOffice(role, said))?.group ?? null };
  // who is put in for the time being stands in for a chair
  const isForNow =
    office.role === 'acting-chair' &&
    taken.some((role) => sameOffice(role, said)) &&
    !left.some((role) => sameOffice(role, said));
  const given: GivenRole = isForNow ? { ...office, role: 'chair' } : office;
  roles[leaver] = [
    ...left.map((role) =>
      sameOffice(role, given) ? { ...role, group: role.group ?? given.group, outgoing: true } : role,
    ),
    ...(left.some((role) => sameOffice(role, given)) ? [] : [placed(given, persons[leaver] as NamedPerson, true)]),
  ];
  if (successor === null) return;
  if (!taken.some((role) => sameOffice(role, office) || (role.role === 'acting-chair' && office.role === 'chair')))
    roles[successor] = [...taken.filter(isOffice), placed(office, persons[successor] as NamedPerson, false)];
}

/**
 * The office that changes hands: behind the two (`… succède à M. X à la présidence`), else what the one who leaves holds,
 * what stands between them (`cède la présidence à`), what the successor becomes, or the one office that the sentence names.
 */
function officeOf(
  { leaver, successor }: Succession,
  persons: readonly NamedPerson[],
  roles: readonly GivenRole[][],
  context: RoleContext,
): GivenRole | null {
  const [left, own] = [roles[leaver] ?? [], (successor === null ? undefined : roles[successor]) ?? []];
  const [first, last] = successor === null || successor > leaver ? [leaver, successor ?? leaver] : [successor, leaver];
  const [start, end] = [(persons[first] as NamedPerson).end, (persons[last] as NamedPerson).start];
  const limit = persons[last + 1]?.start ?? Infinity;
  const namesake = namedBefore(persons, leaver);
  return (
    officeBehind((persons[last] as NamedPerson).end, limit, context) ??
    left.find(isHigh) ??
    roles[namesake]?.find(isHigh) ??
    officeWithin(start, end, context) ??
    own.findLast(isHigh) ??
    (successor === null ? undefined : roles[namedBefore(persons, successor)]?.findLast(isHigh)) ??
    context.heldBefore(persons[leaver] as NamedPerson) ??
    officeWithin(
      sentenceStart(context.place.text, (persons[first] as NamedPerson).start),
      (persons[first] as NamedPerson).start,
      context,
    ) ??
    left.find(isOffice) ??
    own.findLast(isOffice) ??
    (successor === null ? null : context.heldBefore(persons[successor] as NamedPerson))
  );
}

/** `M. X quitte la présidence. Il est remplacé par Mme Y`: where the person was named before. */
function namedBefore(persons: readonly NamedPerson[], index: number): number {
  const first = Math.max(0, index - longestSuccession);
  const back = persons.slice(first, index).findLastIndex(({ name }) => name === persons[index]?.name);
  return back < 0 ? -1 : first + back;
}

const sameOffice = (a: GivenRole, b: GivenRole): boolean =>
  a.role === b.role && (a.group === b.group || a.group === null || b.group === null);

const placed = (office: GivenRole, { start, end }: NamedPerson, outgoing: boolean): GivenRole => ({
  ...office,
  start,
  end,
  outgoing,
});

/** `Mme Y a quitté ses fonctions; la Commission a nommé en remplacement M. X`: he is what she was. */
function inherit(
  persons: readonly NamedPerson[],
  index: number,
  roles: GivenRole[][],
  { place: { text }, locale }: RoleContext,
): void {
  const person = persons[index] as NamedPerson;
  const own = roles[index] ?? [];
  const before = text.slice(Math.max(0, person.start - 120), person.start);
  const takesOver =
    (own.length === 0 && firstMatch(locale.takesOver, before)) ||
    clausesBehind(person, own, text).some((clause) => firstMatch(locale.isSuccessor, clause));
  if (!takesOver) return;
  const holders = [...persons.keys()]
    .slice(Math.max(0, index - longestSuccession), index)
    .filter((at) => roles[at]?.some(isOffice));
  const left =
    holders.findLast((at) => roles[at]?.some(({ outgoing }) => outgoing)) ??
    (holders.length === 1 ? holders[0] : nearest(holders, persons, person, text));
  if (left === undefined) return;
  const offices = (roles[left] ?? []).filter(isOffice);
  const given = offices.filter(({ outgoing }) => outgoing);
  const passed = given.length > 0 ? given : offices;
  roles[left] = (roles[left] ?? []).map((role) => (passed.includes(role) ? { ...role, outgoing: true } : role));
  const taken = passed.filter((office) => !own.some((role) => sameOffice(role, office)));
  roles[index] = [...own, ...taken.map((office) => placed(office, person, false))];
}

/** `M. X était Vice-Président; Mme Y lui succède`: of several who hold an office the last of the same sentence. */
function nearest(holders: readonly number[], persons: readonly NamedPerson[], { start }: NamedPerson, text: string) {
  const last = holders.at(-1);
  const end = last === undefined ? undefined : persons[last]?.end;
  return end === undefined || sentenceEnds(text.slice(end, start)) ? undefined : last;
}

/** What is said behind a name, and behind the office in apposition to it: `Mme Y, Vice-Présidente du Groupe, lui succède`. */
function clausesBehind({ end }: NamedPerson, own: readonly GivenRole[], text: string): string[] {
  const [role] = own;
  const comma = role && role.end > end ? text.slice(role.end, role.end + 100).search(/[,;.]/) : -1;
  const behind = role && comma >= 0 ? [text.slice(role.end + comma, role.end + comma + 160)] : [];
  return [text.slice(end, end + 160), ...behind];
}

/** `Le Président sortant, M. X, a été réélu.` */
function keepsOffice(
  persons: readonly NamedPerson[],
  index: number,
  { place: { text }, locale }: RoleContext,
): boolean {
  const { end } = persons[index] as NamedPerson;
  const until = Math.min(end + 240, persons[index + 1]?.start ?? Infinity);
  return firstMatch(locale.staysOn, text.slice(end, until)) !== null;
}
