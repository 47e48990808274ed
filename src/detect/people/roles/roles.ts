import type { PeopleLocale } from '../../../model/locale/people.js';
import { firstMatch } from '../../../text/pattern.js';
import { withCandidacies } from '../successions/candidacies.js';
import { withContactsTogether } from './contacts-together.js';
import { withCorrected } from '../successions/corrected.js';
import type { NamedPerson } from '../naming/names.js';
import { indexFrom } from '../naming/in-order.js';
import { withLabelled } from '../listed/labelled.js';
import { withGroupLed } from './group-led.js';
import { linkAgain, officeAgain } from './link-again.js';
import { withOwnGroups } from './own-groups.js';
import { asReachable, withReached } from './reached.js';
import { actingBefore, roleBefore, type SharedRole } from './role-before.js';
import { roleBehind } from './role-behind.js';
import { madeContact, type GivenRole, type RoleContext } from './role-context.js';
import type { RoleWord } from './role-words.js';
import { isOfficer } from './role-groups.js';
import { sentenceEnds } from '../naming/sentence-ends.js';
import { withSharedOffices } from './shared-offices.js';
import { withSuccessions } from '../successions/successions.js';
import { withTasksTaken } from '../successions/tasks-taken.js';
import { withToldOffices } from './told-offices.js';

/** The last person of a chain, and the role that words before it say. */
interface Spoken {
  readonly last: number;
  readonly said: GivenRole;
}

/** Gives each person of a block the role that the words beside the name say; `null` for one without. */
export function giveRoles(persons: readonly NamedPerson[], context: RoleContext): GivenRole[][] {
  const given: GivenRole[][] = persons.map(() => []);
  const used = new Set<RoleWord>();
  let link: Spoken | null = null;
  let held: Spoken | null = null;
  for (const chain of chainsOf(persons, context.place.text, context.locale)) {
    const after = roleBehind(persons, chain, context, used);
    // `La Présidente, Mme X, se tient à votre disposition`: an office goes before being the one to ask.
    const office = after.findIndex((roles) => roles.some(({ role }) => role !== 'contact'));
    const led = office === 0 ? ledByLink(persons, chain, after, context) : 0;
    for (let position = 0; position < led; position++) after[position] = [];
    const without = led > 0 ? led : office < 0 ? chain.length : office;
    const first = persons[chain[0] as number] as NamedPerson;
    const found: SharedRole | null = without > 0 ? roleBefore(first, without, context, used) : null;
    const isOpen = !found && without === chain.length;
    const again: GivenRole | null =
      link && isOpen
        ? linkAgain(persons[link.last] as NamedPerson, first, link.said, context)
        : held && isOpen
          ? officeAgain(persons[held.last] as NamedPerson, first, held.said, context)
          : null;
    const before: SharedRole | null = again ? { given: again, shared: true } : found;
    const said: Spoken | null = before && { last: chain.at(-1) as number, said: again ?? before.given };
    const isLinked: boolean = before?.byLink === true || (again !== null && link !== null);
    link = isLinked ? said : null;
    held = isLinked ? null : said;
    chain.forEach((index, position) => {
      const own = after[position] ?? [];
      if (own.length > 0 && !(before && position === 0)) {
        const before =
          chain.length === 1 ? [...heldWhile(first, own, context, used), ...presidedBeside(first, own, context)] : [];
        const all = chain.length === 1 ? asLeaver(first, presidingOnce(first, own, context), context) : own;
        given[index] = asContact([...before, ...all], first, context);
      } else if (before && (position === 0 || (before.shared && position < without))) {
        // `questions à Mme X, le contact au BDT`: turned to, and said behind whose contact she is
        const asked = before.given.role === 'contact' ? own.find(({ role }) => role === 'contact') : undefined;
        const group = before.groups?.[position] ?? before.given.group ?? asked?.group ?? null;
        const taken = chain.length === 1 && again === null ? actingBefore(before, context) : [];
        given[index] = asContact([{ ...before.given, group }, ...taken], persons[index] as NamedPerson, context);
      }
    });
    // `contacter M. X, Chef de …, ou, à Lomé, Mme Y`: whom the verb makes one to ask, whatever the office behind the name
    link ??= askedOf(chain.at(-1) as number, given);
  }
  const ofGroups = withOwnGroups(persons, withGroupLed(persons, given, context), context);
  const corrected = withCorrected(persons, ofGroups, context);
  const reached = withReached(persons, withLabelled(persons, corrected, context), context);
  const together = withContactsTogether(persons, reached, context);
  const shared = withSharedOffices(persons, together, context);
  const standing = withCandidacies(persons, shared, context);
  const taken = withTasksTaken(persons, standing, context);
  const told = withToldOffices(persons, taken, context);
  const settled = withSuccessions(persons, ofSameEvent(persons, told, context.place.text), context);
  return asReachable(persons, settled, context);
}

/** `Le Président de la CE 5, M. X, a été nommé Ministre`: the office in apposition before one who is given another behind. */
function heldWhile(
  person: NamedPerson,
  [taken]: readonly GivenRole[],
  context: RoleContext,
  used: Set<RoleWord>,
): GivenRole[] {
  const { text } = context.place;
  if (!taken || taken.role === 'contact' || !/^ ?,/.test(text.slice(person.end, person.end + 2))) return [];
  const between = text.slice(person.end, Math.max(person.end, taken.start));
  const words = [between, text.slice(taken.start, taken.end)];
  const isAppointed = words.some((clause) => firstMatch(context.locale.appointed, clause) !== null);
  // `a nommé Présidente Mme X, qui était jusqu'alors Vice-Présidente`
  if (taken.outgoing === true && firstMatch(context.locale.relative, between) !== null) {
    const given = roleBefore(person, 1, context, used);
    return given && given.given.role !== taken.role ? [given.given] : [];
  }
  // `the Vice-Chairman, Ms X, Acting Chairman as of 1 January`, `L'intérim sera assuré par M. X, Vice-Président`
  if (!isAppointed && taken.role !== 'acting-chair' && taken.role !== 'vice-chair') return [];
  const held = roleBefore(person, 1, context, used);
  const acts = held?.given.role === 'acting-chair' && taken.role === 'vice-chair';
  if (acts) return [held.given];
  if (!isAppointed && taken.role !== 'acting-chair') return [];
  return held && !held.byLink && held.given.role !== taken.role ? [held.given] : [];
}

/** `L'atelier sera présidé par Mme X, qui est par ailleurs Vice-Présidente de la CE 1`: what she leads, and the office she holds beside that. */
function presidedBeside(person: NamedPerson, own: readonly GivenRole[], context: RoleContext): GivenRole[] {
  const leads = ({ role }: GivenRole): boolean => role !== 'contact' && isOfficer(role) && role !== 'vice-chair';
  const [office] = own;
  if (office === undefined || own.some((role) => role.role === 'contact' || leads(role))) return [];
  const link = roleBefore(person, 1, context, new Set());
  if (!link?.byLink || !leads(link.given)) return [];
  const { text } = context.place;
  const isAside = firstMatch(context.locale.relative, text.slice(person.end, office.end)) !== null;
  return isAside || link.given.elsewhere === true ? [link.given] : [];
}

/** `la Vice-Présidente de la CE 5, Mme X, a présidé la réunion`: she holds the office named before her, and no other for that. */
function presidingOnce(person: NamedPerson, own: readonly GivenRole[], context: RoleContext): readonly GivenRole[] {
  const [link, ...others] = own;
  if (link?.role !== 'chair' || others.length > 0 || link.start !== person.start) return own;
  if (firstMatch(context.locale.presidesOnce, context.place.text.slice(person.end, person.end + 120)) === null)
    return own;
  const before = roleBefore(person, 1, context, new Set());
  return before && !before.byLink && before.given.role !== 'chair' ? [before.given] : own;
}

/** `le Président sortant, M. X, qui présidait la CE 5 depuis 2011`: the office before the name says that what is told behind is over. */
function asLeaver(person: NamedPerson, own: readonly GivenRole[], context: RoleContext): readonly GivenRole[] {
  const word = context.words[indexFrom(context.words, person.start) - 1];
  if (!word?.outgoing || !firstMatch(context.locale.relative, context.place.text.slice(person.end))) return own;
  const before = roleBefore(person, 1, context, new Set());
  if (before === null || before.byLink) return own;
  return own.map((role) => (role.role === before.given.role ? { ...role, outgoing: true } : role));
}

/** `L'atelier sera présidé par M. X; Mme Y en sera la Vice-Présidente`: she is an officer of no group either. */
function ofSameEvent(persons: readonly NamedPerson[], given: readonly GivenRole[][], text: string): GivenRole[][] {
  let elsewhere = false;
  return given.map((roles, index) => {
    const [previous, person] = [persons[index - 1], persons[index] as NamedPerson];
    if (previous && sentenceEnds(text.slice(previous.end, person.start))) elsewhere = false;
    const own = elsewhere
      ? roles.map((role) => (role.group === null && isOfficer(role.role) ? { ...role, elsewhere: true } : role))
      : roles;
    if (own.length > 0) elsewhere = own.some((role) => role.elsewhere === true);
    return own;
  });
}

/**
 * How many persons a chain begins with that have another role before them than the one behind says of the rest:
 * `présidée par Mme X; M. Y et Mme Z, Vice-Présidents, …`.
 */
function ledByLink(
  persons: readonly NamedPerson[],
  chain: readonly number[],
  after: readonly GivenRole[][],
  { place: { text }, locale }: RoleContext,
): number {
  const [first, rest] = [persons[chain[0] as number] as NamedPerson, after.at(-1)];
  // what is said of all in the plural is one and the same
  if (chain.length < 2 || !rest || after[0] !== rest || rest.some(({ role }) => role === 'co-chair')) return 0;
  const before = text.slice(Math.max(0, first.start - 220), first.start);
  const link = locale.linksBefore.find(({ role, pattern }) => role !== 'contact' && firstMatch(pattern, before));
  if (!link || rest.some(({ role }) => role === link.role)) return 0;
  const parted = chain.findIndex((index, at) => {
    const previous = persons[chain[at - 1] ?? -1];
    return previous && text.slice(previous.end, persons[index]?.start).includes(';');
  });
  return parted > 0 ? parted : 1;
}

/**
 * `s'adresser à M. X, Conseiller de …`, `Mme X, Conseillère de …, répondra à vos questions`: an office that we do not tell
 * apart is here that of the contact.
 */
function asContact(roles: GivenRole[], first: NamedPerson, { place, locale }: RoleContext): GivenRole[] {
  if (roles.some(({ role }) => role !== 'other')) return roles;
  const start = Math.min(first.start, ...roles.map((given) => given.start));
  const before = place.text.slice(Math.max(0, start - 160), start);
  const behind = place.text.slice(first.end, first.end + 240);
  const asked =
    locale.linksBefore.some(({ role, pattern }) => role === 'contact' && firstMatch(pattern, before)) ||
    locale.linksAfter.some(({ role, pattern }) => role === 'contact' && firstMatch(pattern, behind));
  return asked ? roles.map(madeContact) : roles;
}

function askedOf(last: number, given: readonly GivenRole[][]): Spoken | null {
  const said = given[last]?.find(({ role }) => role === 'contact');
  return said === undefined ? null : { last, said: { ...said, group: null } };
}

const longestLink = 60;

/** Runs of persons between whom only `, ` or ` et ` stands: what is said of them in the plural is said of each. */
function chainsOf(persons: readonly NamedPerson[], text: string, locale: PeopleLocale): number[][] {
  const chains: number[][] = [];
  persons.forEach((person, index) => {
    const previous = persons[index - 1];
    const linked =
      previous &&
      person.start - previous.end < longestLink &&
      firstMatch(locale.nameLink, text.slice(previous.end, person.start));
    if (linked) chains.at(-1)?.push(index);
    else chains.push([index]);
  });
  return chains;
}
