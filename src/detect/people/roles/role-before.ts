import type { PeopleLocale } from '../../../model/locale/people.js';
import type { Group } from '../../../model/record.js';
import { firstMatch } from '../../../text/pattern.js';
import { indexFrom, mentionsWithin } from '../naming/in-order.js';
import type { NamedPerson } from '../naming/names.js';
import type { GivenRole, RoleContext } from './role-context.js';
import { endsWithMention, givenBy, groupBehind, groupInSentence, groupsInOrder, groupWithin } from './role-groups.js';
import type { RoleWord } from './role-words.js';
import { groupAskedFor } from './asked-for.js';
import { forNow } from './role-words.js';
import { sentenceStart, untilSentenceEnd } from '../naming/sentence-ends.js';

export interface SharedRole {
  readonly given: GivenRole;
  readonly shared: boolean;
  /** True where a link says it (`présidé par`), no name of an office. */
  readonly byLink?: boolean;
  /** Where each person has the role in a group of their own, in the order of the names. */
  readonly groups?: readonly Group[] | null;
}

/** A role before a name: `est présidé par M. X`, `le Président de la JCA, M. X`, `Vice-Présidents: M. X, M. Y`. */
export function roleBefore(
  person: NamedPerson,
  chained: number,
  context: RoleContext,
  used: Set<RoleWord>,
): SharedRole | null {
  const { locale } = context;
  const { text } = context.place;
  const before = text.slice(Math.max(0, person.start - 220), person.start);
  for (const { role, pattern } of locale.linksBefore) {
    const match = firstMatch(pattern, before);
    if (!match) continue;
    const start = person.start - before.length + match.index;
    const groups = chained > 1 ? groupsOfEach(start, person.start, chained, context) : null;
    const several = chained > 1 && role === 'chair' && groups === null;
    const group =
      role === 'contact'
        ? groupAskedFor(sentenceStart(text, person.start), person.start, context)
        : (groupWithin(start, person.start, context) ??
          // the verb that gives the office tells by whom: `La CE 5 a confié la présidence à`
          groupInSentence(person.start, context) ??
          groupBehind(person.end, context));
    // `Une réunion d'échange de vues aura lieu le …. Elle sera présidée par M. X`: not by the officers of a group
    const elsewhere =
      group === null &&
      (firstMatch(locale.presidedEvent, text.slice(Math.max(0, start - 320), person.start)) !== null ||
        isOfEventBefore(start, context));
    return {
      given: { role: several ? 'co-chair' : forNow(role, match[0], locale), group, elsewhere, start, end: person.end },
      shared: true,
      byLink: true,
      groups,
    };
  }
  const word = context.words[indexFrom(context.words, person.start) - 1];
  if (!word || word.end > person.start || used.has(word) || person.start - word.end > 170) return null;
  const match = firstMatch(locale.roleToName, text.slice(word.end, person.start));
  if (!match) return null;
  const said = match.groups?.complement ?? '';
  const complement = withoutNames(said, word.end, context);
  if (
    complement &&
    (!firstMatch(locale.roleComplement, complement.replace(/ ?\([^()]*\)/g, '')) ||
      firstMatch(locale.verb, `${complement} `))
  )
    return null;
  const joint = match.groups?.joint ?? '';
  // `Actuará como Presidente del seminario el Sr. X`, in capitals too
  const isWhole = endsWithMention(word.end + said.length, context) || isBodyAlone(said.toLowerCase(), locale);
  if (joint === ' ' && complement.trim() && !isWhole) return null;
  used.add(word);
  const given = { ...givenBy(word, context), start: word.start, end: person.end };
  const groups =
    groupsInOrder(word, word.end + said.length, chained, context) ??
    (word.plural && chained > 1 && said === '' ? groupsOfEach(word.start, person.start, chained, context) : null);
  return { given, shared: word.plural, groups };
}

/** ` del seminario`: what is presided over, and no word more. */
const isBodyAlone = (said: string, { otherBody }: PeopleLocale): boolean =>
  said.length - (firstMatch(otherBody, said)?.[0].length ?? 0) === 0;

/** `Il sera présidé par M. X` opens a paragraph behind one that an event opens (`L'atelier …`): that is meant. */
const isOfEventBefore = (link: number, { earlier, locale }: RoleContext): boolean =>
  link <= longestPronoun && firstMatch(locale.presidedEvent, earlier.slice(0, longestOpening)) !== null;

/** `3.1 It is to be `, before `chaired`. */
const longestPronoun = 24;
const longestOpening = 40;

/** `Ocupará el puesto, como Presidenta interina, la Vicepresidenta del Grupo, Sra. X`: the office taken, before the one held. */
export function actingBefore({ given, byLink }: SharedRole, context: RoleContext): GivenRole[] {
  const { text } = context.place;
  if (byLink || given.role === 'contact' || given.role === 'acting-chair') return [];
  const before = text.slice(Math.max(0, given.start - 220), given.start);
  for (const { role, pattern } of context.locale.linksBefore) {
    const match = role === 'acting-chair' ? firstMatch(pattern, before) : null;
    if (!match) continue;
    const start = given.start - before.length + match.index;
    return [{ role, group: groupWithin(start, given.start, context) ?? given.group, start, end: given.end }];
  }
  return [];
}

/** The words of a complement with a letter for each group that it names: in a name, however long, `and the` begins no clause;
 * `del Grupo` is no name, and holds the word that makes it a complement. */
function withoutNames(complement: string, from: number, { mentions }: RoleContext): string {
  return mentionsWithin(from, from + complement.length, mentions)
    .filter(({ span, anaphor }) => !anaphor && span.end <= from + complement.length)
    .toReversed()
    .reduce((words, { span }) => `${words.slice(0, span.start - from)}X${words.slice(span.end - from)}`, complement);
}

const longestNames = 300;

/** `Les Commissions d'études 5 et 9 sont présidées par Mme X et M. Y respectivement`: the groups that the sentence names, as many as persons. */
function groupsOfEach(
  link: number,
  names: number,
  persons: number,
  { place: { text }, mentions, locale }: RoleContext,
): readonly Group[] | null {
  const behind = untilSentenceEnd(text.slice(names, names + longestNames));
  if (!firstMatch(locale.respectively, text.slice(link, names) + behind)) return null;
  // `Les GT 1/12 et 2/12 se réunissent en parallèle; leurs Présidents sont …`: the clause, the sentences before
  for (let from = sentenceStart(text, link); ; from = sentenceStart(text, from - 2)) {
    const groups = [...new Set(mentionsWithin(from, link, mentions).map(({ group }) => group))].filter(
      ({ type }) => type !== 'bureau' && type !== 'conference',
    );
    if (groups.length > 0) return groups.length === persons ? groups : null;
    if (from < 2) return null;
  }
}
