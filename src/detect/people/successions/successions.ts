import { firstMatch } from '../../../text/pattern.js';
import { leaversAmong } from './departures.js';
import type { NamedPerson } from '../naming/names.js';
import { officeBehind, officeWithin } from '../roles/offices.js';
import { regionOfOffice } from '../roles/region-of-office.js';
import type { GivenRole, RoleContext } from '../roles/role-context.js';
import { sentenceStart } from '../naming/sentence-ends.js';
import { inherit } from './inherited.js';
import { isHigh, isOffice, longestSuccession, placed, sameOffice } from './passed-office.js';
import { successionsOf, type Succession } from './takeovers.js';

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
  const office: GivenRole = {
    ...said,
    group: said.group ?? taken.find((role) => sameOffice(role, said))?.group ?? null,
    region: said.region ?? regionOfOffice(said, context),
  };
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
