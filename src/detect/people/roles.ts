import type { GroupMention } from '../../model/annotation.js';
import type { PeopleLocale } from '../../model/locale/people.js';
import type { Group, Role } from '../../model/record.js';
import { firstMatch, matchesOf, shape } from '../../text/pattern.js';
import type { NamedPerson } from './names.js';
import type { Place } from './place.js';

/** The words for a role in a block; offsets count in the block. */
export interface RoleWord {
  readonly role: Role;
  readonly plural: boolean;
  readonly start: number;
  readonly end: number;
}

/** A role that words next to a name give. */
export interface GivenRole {
  readonly role: Role;
  readonly group: Group | null;
  /** True where the words say what the person presides over and that is none of the groups: a seminar, a committee. */
  readonly elsewhere?: boolean;
  /** True where the words say it of several persons: an address behind them is nobody's own. */
  readonly together?: boolean;
  /** Where the words stand that say so. */
  readonly start: number;
  readonly end: number;
}

/** A block with the groups it names, offsets in the block. */
export interface RoleContext {
  readonly place: Place;
  readonly mentions: readonly GroupMention[];
  readonly words: readonly RoleWord[];
  /** The last group before the block that another group can found and appoint the officers of. */
  readonly founded: Group | null;
}

export function findRoleWords(text: string, locale: PeopleLocale): readonly RoleWord[] {
  if (!firstMatch(locale.roleCue, text)) return [];
  const found: RoleWord[] = [];
  for (const { role, pattern } of locale.roles) {
    for (const match of matchesOf(pattern, text)) {
      const plural = match.groups?.plural !== undefined;
      found.push({ role, plural, start: match.index, end: match.index + match[0].length });
    }
  }
  // The sort is stable and the pack has longer words first: of two that begin together the first is meant.
  found.sort((a, b) => a.start - b.start);
  const words: RoleWord[] = [];
  for (const word of found) {
    if (word.start >= (words.at(-1)?.end ?? 0)) words.push(word);
  }
  return words.map((word) => settleRole(word, text, locale));
}

/** The index of the first of `items`, in reading order, that begins at `offset` or behind it. */
function firstFrom<T>(items: readonly T[], offset: number, startOf: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(items[middle] as T) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const indexFrom = (words: readonly RoleWord[], offset: number): number =>
  firstFrom(words, offset, ({ start }) => start);

/** The mentions that begin from `start` on and end by `end`, in reading order. */
function mentionsWithin(start: number, end: number, mentions: readonly GroupMention[]): GroupMention[] {
  const within: GroupMention[] = [];
  for (
    let i = firstFrom(mentions, start, ({ span }) => span.start);
    i < mentions.length && (mentions[i] as GroupMention).span.start < end;
    i++
  ) {
    const mention = mentions[i] as GroupMention;
    if (mention.span.end <= end) within.push(mention);
  }
  return within;
}

function settleRole(word: RoleWord, text: string, locale: PeopleLocale): RoleWord {
  const behind = text.slice(word.end, word.end + 60);
  if (word.role === 'chair' && firstMatch(locale.acting, behind)) return { ...word, role: 'acting-chair' };
  if (word.role === 'secretary-general' && !firstMatch(locale.union, behind)) return { ...word, role: 'other' };
  if (word.role !== 'rapporteur' && firstMatch(locale.outside, behind)) return { ...word, role: 'other' };
  return word;
}

/** Gives each person of a block the role that the words beside the name say; `null` for one without. */
export function giveRoles(persons: readonly NamedPerson[], context: RoleContext, locale: PeopleLocale): GivenRole[][] {
  const given: GivenRole[][] = persons.map(() => []);
  const used = new Set<RoleWord>();
  for (const chain of chainsOf(persons, context.place.text, locale)) {
    const after = roleBehind(persons, chain, context, locale, used);
    // `La Présidente, Mme X, se tient à votre disposition`: an office goes before being the one to ask.
    const office = after.findIndex((roles) => roles.some(({ role }) => role !== 'contact'));
    const without = office < 0 ? chain.length : office;
    const first = persons[chain[0] as number] as NamedPerson;
    const before = without > 0 ? roleBefore(first, without, context, locale, used) : null;
    const replaced = replacedRoles(persons, chain[0] as number, given, context, locale);
    chain.forEach((index, position) => {
      const own = after[position] ?? [];
      if (own.length > 0 && !(before && position === 0)) given[index] = asContact(own, first, context, locale);
      else if (before && (position === 0 || (before.shared && position < without))) {
        const group = before.groups?.[position] ?? before.given.group;
        given[index] = asContact([{ ...before.given, group }], persons[index] as NamedPerson, context, locale);
      } else if (position === 0) given[index] = replaced;
    });
  }
  for (const index of persons.keys()) {
    if (given[index]?.length === 0) given[index] = inheritedRoles(persons, index, given, context, locale);
  }
  return given;
}

/** Persons back from a successor among whom the one that leaves is looked for. */
const longestSuccession = 12;

/** `Mme Y a quitté ses fonctions; la Commission a nommé en remplacement M. X`: he is what she was. */
function inheritedRoles(
  persons: readonly NamedPerson[],
  index: number,
  given: readonly GivenRole[][],
  { place }: RoleContext,
  locale: PeopleLocale,
): GivenRole[] {
  const person = persons[index] as NamedPerson;
  const takesOver =
    firstMatch(locale.takesOver, place.text.slice(Math.max(0, person.start - 80), person.start)) ??
    firstMatch(locale.isSuccessor, place.text.slice(person.end, person.end + 100));
  if (!takesOver) return [];
  const from = Math.max(0, index - longestSuccession);
  const holders = persons.slice(from, index).flatMap((holder, at) => {
    const roles = given[from + at] ?? [];
    return roles.length > 0 && roles[0]?.role !== 'contact' ? [{ holder, roles }] : [];
  });
  const left = holders.findLast(({ holder }) =>
    firstMatch(locale.leaves, place.text.slice(holder.end, holder.end + 240)),
  );
  const roles = (left ?? (holders.length === 1 ? holders[0] : undefined))?.roles ?? [];
  return roles.map((role) => ({ ...role, start: person.start, end: person.end }));
}

/** `M. X a été nommé Rapporteur en remplacement de Mme Y`: she was what he is. */
function replacedRoles(
  persons: readonly NamedPerson[],
  index: number,
  given: readonly GivenRole[][],
  { place }: RoleContext,
  locale: PeopleLocale,
): GivenRole[] {
  const [person, successor] = [persons[index], persons[index - 1]];
  if (!person || !successor || !firstMatch(locale.replaces, place.text.slice(successor.end, person.start).slice(-240)))
    return [];
  return (given[index - 1] ?? []).map((role) => ({ ...role, start: person.start, end: person.end }));
}

/**
 * `s'adresser à M. X, Conseiller de …`, `Mme X, Conseillère de …, répondra à vos questions`: an office that we do not tell
 * apart is here that of the contact.
 */
function asContact(roles: GivenRole[], first: NamedPerson, { place }: RoleContext, locale: PeopleLocale): GivenRole[] {
  if (roles.some(({ role }) => role !== 'other')) return roles;
  const start = Math.min(first.start, ...roles.map((given) => given.start));
  const before = place.text.slice(Math.max(0, start - 160), start);
  const behind = place.text.slice(first.end, first.end + 240);
  const asked =
    locale.linksBefore.some(({ role, pattern }) => role === 'contact' && firstMatch(pattern, before)) ||
    locale.linksAfter.some(({ role, pattern }) => role === 'contact' && firstMatch(pattern, behind));
  return asked ? roles.map((given) => ({ ...given, role: 'contact' })) : roles;
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

/** Roles behind the names of a chain, one list for each: `M. X, Président du …`, `X et Y, Vice-Présidents`. */
function roleBehind(
  persons: readonly NamedPerson[],
  chain: readonly number[],
  context: RoleContext,
  locale: PeopleLocale,
  used: Set<RoleWord>,
): GivenRole[][] {
  const roles = chain.map((index) => {
    const person = persons[index] as NamedPerson;
    const word = wordBehind(person, context, locale);
    if (word) {
      used.add(word);
      return withSecondRole(word, context, locale, used).map((each) => givenBy(each, context, locale));
    }
    const link = linkBehind(person, context, locale);
    return link ? [link] : [];
  });
  const last = persons[chain.at(-1) as number] as NamedPerson;
  const contacts = linkBehind(last, context, locale, true);
  if (contacts) return chain.map((index, at) => ofSeveral(roles[at] ?? [], persons[index] as NamedPerson, contacts));
  const word = wordBehind(last, context, locale);
  if (word && chain.length > 1) {
    const between = context.place.text.slice(last.end, word.start);
    if (firstMatch(locale.respectively, between)) {
      const from = indexFrom(context.words, word.start);
      const inOrder = context.words.slice(from, from + chain.length);
      if (inOrder.length === chain.length) {
        inOrder.forEach((each) => used.add(each));
        // `respectivement Présidente et Vice-Président du Groupe`: the group behind the last is that of each.
        const shared = complementGroup(inOrder.at(-1) as RoleWord, context, locale)?.group ?? null;
        return inOrder.map((each) => {
          const given = givenBy(each, context, locale);
          return [complementGroup(each, context, locale) ? given : { ...given, group: shared ?? given.group }];
        });
      }
    }
    const saidOfAll = word.plural ? roles.at(-1) : undefined;
    const groups = groupsInOrder(word, complementEnd(word, context.place.text), chain.length, context);
    if (saidOfAll && groups) return groups.map((group) => saidOfAll.map((given) => ({ ...given, group })));
    if (saidOfAll) return roles.map((own) => (own.length > 0 ? own : saidOfAll));
  }
  return roles;
}

/** `Mme X et M. Y se tiennent à votre disposition`: each is one to ask who has no office besides. */
const ofSeveral = (own: GivenRole[], { start, end }: NamedPerson, given: GivenRole): GivenRole[] =>
  own.length > 0 ? own : [{ ...given, together: true, start, end }];

/** Up to the comma, bracket or stop behind what a role is of. */
function complementEnd({ end }: RoleWord, text: string): number {
  const stop = text.slice(end, end + 160).search(/[,;:.()]/);
  return end + (stop < 0 ? 160 : stop);
}

function wordBehind(person: NamedPerson, { place, words }: RoleContext, locale: PeopleLocale): RoleWord | null {
  const word = words[indexFrom(words, person.end)];
  if (!word || word.start - person.end > 130) return null;
  return firstMatch(locale.beforeRole, place.text.slice(person.end, word.start)) ? word : null;
}

/** `Président de la CE 5 et Vice-Président du GCNT`: a second role joined to the first. */
function withSecondRole(
  word: RoleWord,
  { place, words }: RoleContext,
  locale: PeopleLocale,
  used: Set<RoleWord>,
): RoleWord[] {
  const next = words[indexFrom(words, word.end + 1)];
  if (!next || word.plural || next.plural) return [word];
  const between = place.text.slice(word.end, next.start);
  const joint = between.length > 120 ? null : firstMatch(locale.secondRole, between);
  if (!joint) return [word];
  const complement = between.slice(0, joint.index);
  if (/[,;:.]/.test(complement)) return [word];
  if (!firstMatch(locale.roleComplement, complement) || firstMatch(locale.verb, complement)) return [word];
  used.add(next);
  return [word, next];
}

/** `Le plan établi par M. X peut être consulté`, `Le rapport de M. X est à votre disposition`: the paper is, not the person. */
const isAgent = (person: NamedPerson, words: string, { place }: RoleContext, locale: PeopleLocale): boolean =>
  firstMatch(locale.agent, place.text.slice(Math.max(0, person.start - 12), person.start)) !== null &&
  firstMatch(locale.relative, words) === null;

/** @param several true for what is said of all the persons named together, of whom `person` is the last */
function linkBehind(
  person: NamedPerson,
  context: RoleContext,
  locale: PeopleLocale,
  several = false,
): GivenRole | null {
  const { text } = context.place;
  for (const { role, pattern, plural } of locale.linksAfter) {
    const match = (plural ?? false) === several ? firstMatch(pattern, text.slice(person.end, person.end + 240)) : null;
    if (!match || (role === 'contact' && isAgent(person, match[0], context, locale))) continue;
    const end = person.end + match[0].length;
    if (role === 'contact') return { role, group: null, start: person.start, end };
    if (match.groups?.event !== undefined) return { role, group: null, elsewhere: true, start: person.start, end };
    const after = mentionsWithin(end - 4, end + 300, context.mentions).find(
      ({ span }) => span.start < end + 80 && !/[.;:]/.test(text.slice(end, span.start)),
    );
    return { role, group: after?.group ?? groupInSentence(person.start, context, locale), start: person.start, end };
  }
  return null;
}

interface SharedRole {
  readonly given: GivenRole;
  readonly shared: boolean;
  /** Where each person has the role in a group of their own, in the order of the names. */
  readonly groups?: readonly Group[] | null;
}

/** A role before a name: `est présidé par M. X`, `le Président de la JCA, M. X`, `Vice-Présidents: M. X, M. Y`. */
function roleBefore(
  person: NamedPerson,
  chained: number,
  context: RoleContext,
  locale: PeopleLocale,
  used: Set<RoleWord>,
): SharedRole | null {
  const { text } = context.place;
  const before = text.slice(Math.max(0, person.start - 220), person.start);
  for (const { role, pattern } of locale.linksBefore) {
    const match = firstMatch(pattern, before);
    if (!match) continue;
    const several = chained > 1 && role === 'chair';
    const start = person.start - before.length + match.index;
    const group =
      role === 'contact'
        ? null
        : (groupWithin(start, person.start, context) ??
          groupInSentence(start, context, locale) ??
          groupBehind(person.end, context));
    // `Une réunion d'échange de vues aura lieu le …. Elle sera présidée par M. X`: not by the officers of a group
    const elsewhere =
      group === null && firstMatch(locale.presidedEvent, text.slice(Math.max(0, start - 320), start)) !== null;
    return { given: { role: several ? 'co-chair' : role, group, elsewhere, start, end: person.end }, shared: true };
  }
  const word = context.words[indexFrom(context.words, person.start) - 1];
  if (!word || word.end > person.start || used.has(word) || person.start - word.end > 170) return null;
  const match = firstMatch(locale.roleToName, text.slice(word.end, person.start));
  if (!match) return null;
  const complement = match.groups?.complement ?? '';
  if (
    complement &&
    (!firstMatch(locale.roleComplement, complement.replace(/ ?\([^()]*\)/g, '')) ||
      firstMatch(locale.verb, `${complement} `))
  )
    return null;
  const joint = match.groups?.joint ?? '';
  if (joint === ' ' && complement.trim() && !endsWithMention(word.end + complement.length, context)) return null;
  used.add(word);
  const given = { ...givenBy(word, context, locale), start: word.start, end: person.end };
  return { given, shared: word.plural, groups: groupsInOrder(word, word.end + complement.length, chained, context) };
}

/** `Présidents des Commissions d'études 9 et 16, MM. X et Y`: as many groups as persons, each that of one. */
function groupsInOrder(word: RoleWord, end: number, persons: number, { mentions }: RoleContext): Group[] | null {
  const groups = mentionsWithin(word.end, end + 1, mentions).map(({ group }) => group);
  return word.plural && persons > 1 && groups.length === persons ? groups : null;
}

const endsWithMention = (end: number, { mentions }: RoleContext): boolean =>
  mentionsWithin(end - 300, end + 1, mentions).some(({ span }) => span.end >= end - 1);

const groupWithin = (start: number, end: number, { mentions }: RoleContext): Group | null =>
  mentionsWithin(start, end, mentions)[0]?.group ?? null;

/** `sous la présidence de M. X, le Groupe …`: the first group behind, in the same sentence. */
function groupBehind(end: number, { place, mentions }: RoleContext): Group | null {
  const next = mentionsWithin(end, end + 400, mentions).find(({ group }) => !isOffice(group));
  return next && next.span.start - end < 100 && !/[.;:]/.test(place.text.slice(end, next.span.start))
    ? next.group
    : null;
}

/** The role of a word with the group of its complement: `Président de la CE 5`, `Directrice du BDT`. */
export function givenBy(word: RoleWord, context: RoleContext, locale: PeopleLocale): GivenRole {
  const { role, start, end } = word;
  const own = complementGroup(word, context, locale);
  if (role === 'director') {
    // Only a Bureau has a Director; another office of that name is none of the roles we tell apart.
    if (own?.group.type === 'bureau') return { role, group: own.group, start, end: own.span.end };
    if (own || firstMatch(locale.officeComplement, context.place.text.slice(end, end + 20)))
      return { role: 'other', group: own?.group ?? null, start, end };
    const bureau = mentionsWithin(start - 600, start, context.mentions).findLast(
      ({ group }) => group.type === 'bureau',
    );
    return { role, group: bureau?.group ?? null, start, end };
  }
  if (role === 'secretary-general' || role === 'deputy-secretary-general') return { role, group: null, start, end };
  if (own) return { role, group: own.group, start, end: own.span.end };
  const behind = context.place.text.slice(end, end + 40);
  const company = firstMatch(locale.properName, behind) !== null;
  if (role === 'contact' || role === 'other' || company)
    return { role: company ? 'other' : role, group: null, start, end };
  // `Président de la réunion` is that of the sentence's group; `Présidente du Forum` and `du Comité X` are none of its officers.
  if (firstMatch(locale.otherBody, behind)) return { role, group: null, elsewhere: true, start, end };
  return { role, group: groupInSentence(start, context, locale), start, end };
}

function complementGroup(word: RoleWord, { place, mentions }: RoleContext, locale: PeopleLocale): GroupMention | null {
  const [next] = mentionsWithin(word.end, word.end + 400, mentions);
  if (!next || next.span.start - word.end > 90) return null;
  const between = place.text.slice(word.end, next.span.start);
  if (!firstMatch(locale.roleComplement, between) && !/^ ?[,(-]? ?$/.test(between)) return null;
  return firstMatch(locale.verb, between) ? null : next;
}

/**
 * The group that a sentence speaks of before `at`, else the last one before it in the block (`Son Président, M. X`);
 * offices and conferences are not presided over in passing. Where that group is the one that appoints, the officers
 * are those of the group it founded.
 */
export function groupInSentence(
  at: number,
  { place, mentions, founded }: RoleContext,
  locale: PeopleLocale,
): Group | null {
  const from = sentenceStart(place.text, at);
  const presided = ({ group }: GroupMention) => !isOffice(group);
  const inSentence = mentionsWithin(from, at, mentions).filter(presided);
  const named =
    inSentence.findLast(
      ({ span }) => !firstMatch(locale.parent, place.text.slice(Math.max(from, span.start - 60), span.start)),
    ) ??
    inSentence.at(-1) ??
    mentionsWithin(0, from, mentions).findLast(presided);
  if (!named) return null;
  const appoints =
    founded && !isFounded(named.group) && firstMatch(locale.appoints, place.text.slice(named.span.end, at));
  return appoints ? founded : named.group;
}

/** Roles that are always those of a group. */
export const isOfficer = (role: Role): boolean =>
  role === 'chair' || role === 'vice-chair' || role === 'co-chair' || role === 'acting-chair';

/** Groups that another one founds and gives its officers. */
export const isFounded = ({ type }: Group): boolean =>
  type === 'joint-coordination-activity' || type === 'focus-group' || type === 'regional-group';

const isOffice = ({ type }: Group): boolean => type === 'bureau' || type === 'conference';

const sentenceEnd = shape(String.raw`(?<=\p{Ll}{3}|[\d)\]])[.;!?] `, 'g');

/** A full stop behind a word of three letters or more, or a bracket, ends a sentence; that of `M.` or an initial does not. */
function sentenceStart(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 600), at);
  let start = 0;
  for (const match of before.matchAll(sentenceEnd)) start = match.index + match[0].length;
  return at - before.length + start;
}
