import type { PeopleLocale } from '../../../model/locale/people.js';
import type { Group } from '../../../model/record.js';
import { firstMatch } from '../../../text/pattern.js';
import { indexFrom, mentionsWithin } from '../naming/in-order.js';
import type { NamedPerson } from '../naming/names.js';
import type { GivenRole, RoleContext } from './role-context.js';
import { complementGroup, givenBy, groupInSentence, groupsInOrder } from './role-groups.js';
import { groupAskedFor } from './asked-for.js';
import { forNow, type RoleWord } from './role-words.js';

/** Roles behind the names of a chain, one list for each: `M. X, Président du …`, `X et Y, Vice-Présidents`. */
export function roleBehind(
  persons: readonly NamedPerson[],
  chain: readonly number[],
  context: RoleContext,
  used: Set<RoleWord>,
): GivenRole[][] {
  const roles = chain.map((index) => {
    const person = persons[index] as NamedPerson;
    const word = wordBehind(person, context);
    if (word && !isOfNext(person, word, persons[index + 1], context)) {
      used.add(word);
      const words = withSecondRole(word, context, used);
      const limit = persons[index + 1]?.start ?? Infinity;
      const further = furtherRole(words.at(-1) ?? word, limit, context, used);
      return [...words.map((each) => heldBy(person, each, context)), ...(further ? [further] : [])];
    }
    const link = linkBehind(person, context);
    return link && !leadsToNext(link, persons[index + 1], context) ? [link] : [];
  });
  const last = persons[chain.at(-1) as number] as NamedPerson;
  const contacts = linkBehind(last, context, true);
  const inTurn = presidingInTurn(persons, chain, contacts ?? roles.at(-1)?.[0], context);
  if (inTurn) return inTurn;
  if (contacts) return chain.map((index, at) => ofSeveral(roles[at] ?? [], persons[index] as NamedPerson, contacts));
  const word = wordBehind(last, context);
  const presiding = word ? null : presidingTogether(persons, chain, roles, context);
  if (presiding) return chain.map((index) => [{ ...presiding, start: persons[index]?.start ?? presiding.start }]);
  if (word && chain.length > 1) {
    const between = context.place.text.slice(last.end, word.start);
    if (firstMatch(context.locale.respectively, between)) {
      const from = indexFrom(context.words, word.start);
      const inOrder = context.words.slice(from, from + chain.length);
      if (inOrder.length === chain.length) {
        inOrder.forEach((each) => used.add(each));
        // `respectivement Présidente et Vice-Président du Groupe`: the group behind the last is that of each.
        const shared = complementGroup(inOrder.at(-1) as RoleWord, context)?.group ?? null;
        return inOrder.map((each) => {
          const given = givenBy(each, context);
          return [complementGroup(each, context) ? given : { ...given, group: shared ?? given.group }];
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

/** `Mme X et M. Y présideront respectivement les Commissions d'études 1 et 2`: each the group named in their place. */
function presidingInTurn(
  persons: readonly NamedPerson[],
  chain: readonly number[],
  link: GivenRole | undefined,
  { place: { text }, mentions, locale }: RoleContext,
): GivenRole[][] | null {
  if (chain.length < 2 || (link?.role !== 'chair' && link?.role !== 'co-chair')) return null;
  const from = (persons[chain.at(-1) as number] as NamedPerson).end;
  const clause = /^[^.;:]*/.exec(text.slice(from, from + 300))?.[0] ?? '';
  if (!firstMatch(locale.respectively, clause)) return null;
  const named = mentionsWithin(from, from + clause.length, mentions).map(({ group }) => group);
  const groups = [...new Set(named)].filter(({ type }) => type !== 'bureau' && type !== 'conference');
  if (groups.length !== chain.length) return null;
  return chain.map((index, at) => {
    const { start } = persons[index] as NamedPerson;
    return [{ role: 'chair', group: groups[at] ?? null, start, end: link.end }];
  });
}

/** `Mme X et M. Y se tiennent à votre disposition`: each is one to ask who has no office besides. */
const ofSeveral = (own: GivenRole[], { start, end }: NamedPerson, given: GivenRole): GivenRole[] =>
  own.length > 0 ? own : [{ ...given, together: true, start, end }];

/** `Mr X and Ms Y will chair WP 2/17`: `M. X, conjointement avec Mme Y, coprésidera`: the names joined before the verb tell how many. */
function presidingTogether(
  persons: readonly NamedPerson[],
  chain: readonly number[],
  roles: readonly GivenRole[][],
  { place: { text } }: RoleContext,
): GivenRole | null {
  const said = roles.at(-1)?.find(({ role, elsewhere }) => /^(?:co-)?chair$/.test(role) && elsewhere !== true);
  if (!said || chain.length !== 2 || roles[0]?.length !== 0) return null;
  const [first, second] = chain.map((index) => persons[index]);
  const isJoined = /\p{L}/u.test(text.slice(first?.end, second?.start).replace(/\([^()]*\)/g, ''));
  return isJoined ? { ...said, role: 'co-chair' } : null;
}

/** `exerce à titre provisoire les fonctions de Présidente`: what leads to the office says that it is for a time. */
function heldBy({ end }: NamedPerson, word: RoleWord, context: RoleContext): GivenRole {
  const given = givenBy(word, context);
  return { ...given, role: forNow(given.role, context.place.text.slice(end, word.start), context.locale) };
}

const clauseFrom = (end: number, text: string): string => /^[^.;:,()]*/.exec(text.slice(end, end + 100))?.[0] ?? '';

/** Up to the comma, bracket or stop behind what a role is of. */
function complementEnd({ end }: RoleWord, text: string): number {
  const stop = text.slice(end, end + 160).search(/[,;:.()]/);
  return end + (stop < 0 ? 160 : stop);
}

function wordBehind(person: NamedPerson, { place, words, locale }: RoleContext): RoleWord | null {
  const from = indexFrom(words, person.end);
  // `nommé par le Directeur en qualité de Rapporteur`: the office may stand behind that of another
  const near = words.slice(from, from + 2).filter(({ start }) => start - person.end <= 130);
  return near.find(({ start }) => firstMatch(locale.beforeRole, place.text.slice(person.end, start))) ?? null;
}

/** `présidée par M. X, le Président élu, M. Y, ayant démissionné`: behind one who presides, an office with its article and the next name. */
function isOfNext(
  { start, end }: NamedPerson,
  word: RoleWord,
  next: NamedPerson | undefined,
  { place: { text }, locale }: RoleContext,
): boolean {
  if (next !== undefined && isPredicateOf(next, { end }, word, { text, locale })) return true;
  if (next === undefined || !articleBefore.test(text.slice(end, word.start))) return false;
  const joint = firstMatch(locale.roleToName, text.slice(word.end, next.start))?.groups?.joint ?? '';
  const before = text.slice(Math.max(0, start - 220), start);
  return (
    joint.startsWith(',') &&
    locale.linksBefore.some(({ role, pattern }) => role !== 'contact' && firstMatch(pattern, before) !== null)
  );
}

/**
 * `Por hallarse indispuesto el Presidente, Sr. X, hará las veces de Presidenta interina la Sra. Y`: a verb behind a comma, its office, and
 * right behind that, with no comma, the person whom it is said of.
 */
function isPredicateOf(
  next: NamedPerson,
  { end }: Pick<NamedPerson, 'end'>,
  word: RoleWord,
  { text, locale }: { readonly text: string; readonly locale: PeopleLocale },
): boolean {
  const before = text.slice(end, word.start);
  return (
    isRightBefore(text.slice(word.end, next.start), locale) &&
    /^ ?,/.test(before) &&
    firstMatch(locale.officeVerb, before) !== null
  );
}

/** The same where the verb and the office are one rule: right behind them, with no comma, stands the person meant. */
const leadsToNext = (
  { role, end }: GivenRole,
  next: NamedPerson | undefined,
  { place, locale }: RoleContext,
): boolean =>
  next !== undefined &&
  role === 'acting-chair' &&
  isRightBefore(place.text.slice(end, Math.max(end, next.start)), locale);

/** Nothing but an article between an office and a name, no comma. */
const isRightBefore = (between: string, { roleToName }: PeopleLocale): boolean =>
  firstMatch(roleToName, between)?.groups?.joint === ' ';

const articleBefore = /^, \p{Ll}{2,3} $/u;

/** `Président de la CE 5 et Vice-Président du GCNT`: a second role joined to the first. */
function withSecondRole(word: RoleWord, { place, words, locale }: RoleContext, used: Set<RoleWord>): RoleWord[] {
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

/** `M. X, Vice-Président de la CE 5, assurera la présidence par intérim`, `…, est nommé Président de la CE 9`. */
function furtherRole(word: RoleWord, limit: number, context: RoleContext, used: Set<RoleWord>): GivenRole | null {
  const { locale } = context;
  const { text } = context.place;
  const stop = complementEnd(word, text);
  // `Vice-Président du Groupe de travail sur les langues (GTC-LANG), est …`
  const from = stop + (/^\([^()]{1,60}\)/.exec(text.slice(stop, stop + 62))?.[0].length ?? 0);
  if (text[from] !== ',') return null;
  const behind = text.slice(from, Math.min(from + 160, limit));
  for (const { role, pattern, takesOffice } of locale.linksAfter) {
    const match = takesOffice ? firstMatch(pattern, behind) : null;
    if (match && (match.groups?.alone === undefined || word.role === 'vice-chair'))
      return {
        role,
        group: groupOfLink(from + match[0].length, from, context, complementGroup(word, context)?.group),
        start: from,
        end: from + match[0].length,
      };
  }
  const next = context.words[indexFrom(context.words, from)];
  if (!next || next.start >= limit) return null;
  const between = text.slice(from, next.start);
  // `jusqu'ici Vice-Président du Groupe, Président par intérim`: an office that is over, and behind it the one taken
  if (!firstMatch(locale.beforeRole, between)) return null;
  const isTaken = firstMatch(locale.appointed, between) !== null || firstMatch(locale.officeVerb, between) !== null;
  if (!(word.outgoing && !next.outgoing) && !isTaken) return null;
  used.add(next);
  return givenBy(next, context);
}

/** The group right behind a link, in its clause; else within the link, else that of the office before it, else of the sentence. */
function groupOfLink(end: number, from: number, context: RoleContext, own: Group | null = null): Group | null {
  const after = mentionsWithin(end - 4, end + 300, context.mentions).find(
    ({ span }) => span.start < end + 80 && !isFurther(context.place.text.slice(end, span.start), context),
  );
  // `en assurera la présidence jusqu'à la réunion du GCNT`: that says how long, not where
  const isTerm =
    after && firstMatch(context.locale.officeTerm, context.place.text.slice(end, after.span.start)) !== null;
  const inside = mentionsWithin(from, end, context.mentions)[0];
  return (isTerm ? null : after?.group) ?? inside?.group ?? own ?? groupInSentence(from, context);
}

/** `la CE 9, que préside Mme X, et la CE 11`: what another clause names, or `et` adds. */
const isFurther = (between: string, { locale }: RoleContext): boolean =>
  /[.;:]/.test(between) || firstMatch(locale.verbAgain, between) !== null;

/** `Le plan établi par M. X peut être consulté`, `Le rapport de M. X est à votre disposition`: the paper is, not the person. */
const isAgent = (person: NamedPerson, words: string, { place, locale }: RoleContext): boolean =>
  firstMatch(locale.agent, place.text.slice(Math.max(0, person.start - 12), person.start)) !== null &&
  firstMatch(locale.relative, words) === null;

/** @param several true for what is said of all the persons named together, of whom `person` is the last */
function linkBehind(person: NamedPerson, context: RoleContext, several = false): GivenRole | null {
  const { text } = context.place;
  for (const { role, pattern, plural } of context.locale.linksAfter) {
    const match = (plural ?? false) === several ? firstMatch(pattern, text.slice(person.end, person.end + 240)) : null;
    if (!match || match.groups?.alone !== undefined || (role === 'contact' && isAgent(person, match[0], context)))
      continue;
    const end = person.end + match[0].length;
    if (role === 'contact') {
      const clause = end + clauseFrom(end, text).length;
      return { role, group: groupAskedFor(person.end, clause, context), start: person.start, end };
    }
    if (match.groups?.event !== undefined) return { role, group: null, elsewhere: true, start: person.start, end };
    const said = forNow(role, match[0] + clauseFrom(end, text), context.locale);
    return { role: said, group: groupOfLink(end, person.end, context), start: person.start, end };
  }
  return null;
}
