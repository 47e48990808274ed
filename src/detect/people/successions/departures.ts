import type { PeopleLocale } from '../../../model/locale/people.js';
import type { Role } from '../../../model/record.js';
import { firstMatch } from '../../../text/pattern.js';
import type { NamedPerson } from '../naming/names.js';
import { officeBehind, officeWithin } from '../roles/offices.js';
import type { GivenRole, RoleContext } from '../roles/role-context.js';
import { sentenceEnds, sentenceStart } from '../naming/sentence-ends.js';

/**
 * The persons who are said to leave, each with the office they leave where that is none they were given: `M. X, Vice-Président
 * du GCNT, quitte la présidence de la CE 5`.
 */
export function leaversAmong(
  persons: readonly NamedPerson[],
  roles: readonly GivenRole[][],
  context: RoleContext,
): Map<number, GivenRole | null> {
  const leavers = new Map<number, GivenRole | null>();
  for (const index of persons.keys()) {
    const said =
      leavesBehind(persons, index, context) ??
      leavesBefore(persons, index, context) ??
      leavesTogether(persons, index, context);
    if (!said) continue;
    const own = roles[index] ?? [];
    const held = own.some(({ role }) => role !== 'contact');
    const office = said.office ?? (held ? null : officeLeft(index, said, { persons, roles, context }));
    const isOther = office && !own.some(({ role, group }) => role === office.role && group === office.group);
    if (office && (isOther || !held)) leavers.set(index, office);
    else if (held) leavers.set(index, null);
  }
  return leavers;
}

/** The office of one who leaves and was given none: what is free, what the clause is told beside, or what the letter said before. */
function officeLeft(index: number, { aside = false }: Departure, { persons, roles, context }: Told): GivenRole | null {
  const [previous, person] = [persons[index - 1], persons[index] as NamedPerson];
  const sentence = sentenceStart(context.place.text, person.start);
  const taken = previous && previous.start >= sentence ? roles[index - 1]?.find(({ role }) => isLed(role)) : undefined;
  const told = aside ? (officeWithin(sentence, person.start, context) ?? taken) : null;
  // `M. X est nommé ministre. Il a renoncé à ses fonctions`
  const named = persons.slice(0, index).findLastIndex(({ name }) => name === person.name);
  const own = roles[named]?.find(({ role }) => isLed(role));
  const vacant = vacantOffice(person, context);
  const held = context.heldBefore(person);
  // `à nommer un nouveau Rapporteur, M. X ayant quitté ses fonctions`: the office is the one that he was given before
  return (vacant && held?.role === vacant.role ? held : vacant) ?? told ?? own ?? held;
}

/** The persons of a block, with what it says that each is. */
interface Told {
  readonly persons: readonly NamedPerson[];
  readonly roles: readonly GivenRole[][];
  readonly context: RoleContext;
}

const isLed = (role: Role): boolean => role !== 'contact' && role !== 'other';

interface Departure {
  readonly office: GivenRole | null;
  /** True where it is told on the way: `Mme Y prend la présidence de la CE 5, M. X ayant démissionné`. */
  readonly aside?: boolean;
}

/** `M. X quitte la présidence de la CE 5`, `M. X, Président de la CE 5, part à la retraite`. */
function leavesBehind(persons: readonly NamedPerson[], index: number, context: RoleContext): Departure | null {
  const { end } = persons[index] as NamedPerson;
  const limit = Math.min(end + longestClause, persons[index + 1]?.start ?? Infinity);
  const behind = context.place.text.slice(end, limit);
  const leaves = firstMatch(context.locale.leaves, behind.replace(brackets, ''));
  if (!leaves || isLeftByNext(persons[index + 1], end, context, lengthInFull(behind, leaves[0].length) - 1))
    return null;
  const aside = firstMatch(context.locale.asideClause, leaves[0]) !== null;
  return { office: officeBehind(end + lengthInFull(behind, leaves[0].length), limit, context), aside };
}

/** As far as a clause may go, from the name over the office and its group to the verb. */
const longestClause = 420;

/** `Président de la CE 5 (Qualité de service)`: what stands in brackets tells nothing of who leaves, and may have a stop in it. */
const brackets = / ?\([^()]{1,160}\)/g;

/** How far the first characters of a text without its brackets reach in the text with them. */
function lengthInFull(text: string, bare: number): number {
  let length = bare;
  for (const { index, 0: words } of text.matchAll(brackets)) {
    if (index >= length) break;
    length += words.length;
  }
  return length;
}

/** `Mme Y est nommée Rapporteure, fonction que quitte M. X`: the verb before his name is his. */
const isLeftByNext = (
  next: NamedPerson | undefined,
  from: number,
  { place: { text }, locale }: RoleContext,
  verb: number,
): boolean =>
  next !== undefined &&
  (firstMatch(locale.officeOnce, text.slice(from, next.start))?.groups?.held !== undefined ||
    isDepartureOf(text.slice(from, next.start), verb, locale));

/** `Mme Y prendra la présidence suite au départ de M. X`: words that lead to his name, and hold the verb, are his. */
function isDepartureOf(before: string, verb: number, locale: PeopleLocale): boolean {
  const departure = firstMatch(locale.departure, before);
  return departure !== null && departure.index <= verb;
}

/** `la démission du Président, M. X`, `Le mandat de M. X a pris fin`. */
function leavesBefore(persons: readonly NamedPerson[], index: number, context: RoleContext): Departure | null {
  const { locale } = context;
  const { text } = context.place;
  const { start, end } = persons[index] as NamedPerson;
  const from = Math.max(sentenceStart(text, start), start - 160, persons[index - 1]?.end ?? 0);
  const before = text.slice(from, start);
  const over = firstMatch(locale.term, before) && firstMatch(locale.termEnds, text.slice(end, end + 260));
  if (!over && !firstMatch(locale.departure, before)) return null;
  const limit = Math.min(end + 120, persons[index + 1]?.start ?? Infinity);
  return { office: officeBehind(end, limit, context) ?? officeWithin(from, start, context) };
}

/** `M. X et Mme Y ont quitté leurs fonctions`, `le départ de M. X et de Mme Y`: what is said of both is said of each. */
function leavesTogether(persons: readonly NamedPerson[], index: number, context: RoleContext): Departure | null {
  const { locale } = context;
  const { text } = context.place;
  const linked = (at: number): boolean => {
    const [one, next] = [persons[at - 1], persons[at]];
    if (one === undefined || next === undefined) return false;
    const joint = text.slice(one.end, next.start);
    return firstMatch(locale.nameLink, joint) !== null || firstMatch(locale.apposedLink, joint) !== null;
  };
  let last = index;
  while (last - index < longestRun && linked(last + 1)) last++;
  const behind = last > index ? text.slice(persons[last]?.end ?? 0, (persons[last]?.end ?? 0) + 260) : '';
  const leaves = firstMatch(locale.leaves, behind);
  // `assurée par Mme Y, M. X ayant démissionné`: a comma alone begins a clause of its own
  const joint = text.slice(persons[last - 1]?.end ?? 0, persons[last]?.start ?? 0);
  const isOwnClause = leaves && firstMatch(locale.asideClause, leaves[0]) && !/\p{L}/u.test(joint);
  if (leaves && !isOwnClause && firstMatch(locale.saidOfSeveral, leaves[0]))
    return leavesBehind(persons, last, context);
  let first = index;
  // `Suite au départ de M. X, Mme Y …`: a comma begins what happened then
  while (
    index - first < longestRun &&
    linked(first) &&
    !text.slice(persons[first - 1]?.end, persons[first]?.start).includes(',')
  )
    first--;
  return first < index ? leavesBefore(persons, first, context) : null;
}

/** Persons named together. */
const longestRun = 8;

/** `Un poste de Vice-Président est vacant, M. X ayant quitté ses fonctions`: the office that the sentence, or the one before, says is free. */
function vacantOffice({ start, end }: NamedPerson, context: RoleContext): GivenRole | null {
  const { text } = context.place;
  const sentence = sentenceStart(text, start);
  for (const from of [sentence, sentenceStart(text, Math.max(0, sentence - 2))]) {
    if (start - from <= longestVacancy && firstMatch(context.locale.vacancy, text.slice(from, start)))
      return officeWithin(from, start, context);
  }
  const limit = end + (/^[^;]*?(?=[.;] |$)/.exec(text.slice(end, end + longestVacancy))?.[0].length ?? 0);
  const behind = text.slice(end, limit);
  return firstMatch(context.locale.vacancy, behind) && !sentenceEnds(behind) ? officeWithin(end, limit, context) : null;
}

const longestVacancy = 400;
