import type { GroupMention } from '../../../model/annotation.js';
import type { PeopleLocale } from '../../../model/locale/people.js';
import type { Group, Role } from '../../../model/record.js';
import { firstMatch } from '../../../text/pattern.js';
import { mentionsWithin } from '../naming/in-order.js';
import type { GivenRole, RoleContext } from './role-context.js';
import type { RoleWord } from './role-words.js';
import { sentenceStart } from '../naming/sentence-ends.js';

/** `Présidents des Commissions d'études 9 et 16, MM. X et Y`: as many groups as persons, each that of one. */
export function groupsInOrder(word: RoleWord, end: number, persons: number, { mentions }: RoleContext): Group[] | null {
  const groups = mentionsWithin(word.end, end + 1, mentions).map(({ group }) => group);
  return word.plural && persons > 1 && groups.length === persons ? groups : null;
}

export const endsWithMention = (end: number, { mentions }: RoleContext): boolean =>
  mentionsWithin(end - 300, end + 1, mentions).some(({ span }) => span.end >= end - 1);

export const groupWithin = (start: number, end: number, { mentions }: RoleContext): Group | null =>
  mentionsWithin(start, end, mentions)[0]?.group ?? null;

/** `sous la présidence de M. X, le Groupe …`: the first group behind, in the same sentence, and not that of another office of his. */
export function groupBehind(end: number, context: RoleContext): Group | null {
  const { place, mentions, words } = context;
  const next = mentionsWithin(end, end + 400, mentions).find(({ group }) => !isOffice(group));
  if (!next || next.span.start - end >= 100 || /[.;:]/.test(place.text.slice(end, next.span.start))) return null;
  const isOfOffice = words.some(
    (word) => word.start >= end && word.end <= next.span.start && complementGroup(word, context) === next,
  );
  return isOfOffice ? null : next.group;
}

/** The role of a word with the group of its complement: `Président de la CE 5`, `Directrice du BDT`. */
export function givenBy(word: RoleWord, context: RoleContext): GivenRole {
  const given = roleOf(word, context);
  return word.outgoing ? { ...given, outgoing: true } : given;
}

function roleOf(word: RoleWord, context: RoleContext): GivenRole {
  const { locale } = context;
  const { role, start, end } = word;
  const own = complementGroup(word, context);
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
  if (own) return { role, group: own.group, byAnaphor: own.anaphor, start, end: own.span.end };
  const behind = context.place.text.slice(end, end + 40);
  const company = firstMatch(locale.properName, behind) !== null;
  if (role === 'contact' || role === 'other' || company)
    return { role: company ? 'other' : role, group: null, start, end };
  // `Président de la réunion` is that of the sentence's group; `Présidente du Forum` and `du Comité X` are none of its officers.
  if (firstMatch(locale.otherBody, behind)) return { role, group: null, elsewhere: true, start, end };
  return { role, group: groupInSentence(start, context), start, end };
}

export function complementGroup(word: RoleWord, { place, mentions, locale }: RoleContext): GroupMention | null {
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
export function groupInSentence(at: number, { place, mentions, founded, locale }: RoleContext): Group | null {
  const from = sentenceStart(place.text, at);
  const presided = ({ group }: GroupMention) => !isOffice(group);
  const inSentence = mentionsWithin(from, at, mentions).filter(presided);
  const isOwn = (mention: GroupMention): boolean =>
    !firstMatch(locale.parent, place.text.slice(Math.max(0, mention.span.start - 60), mention.span.start)) &&
    !isOwner(mention, { place, mentions }, locale);
  const earlier = mentionsWithin(0, from, mentions).filter(presided);
  const named = inSentence.findLast(isOwn) ?? inSentence.at(-1) ?? earlier.findLast(isOwn) ?? earlier.at(-1);
  return named ? officersOf(named, at, { place, founded }, locale) : null;
}

/** `le Groupe du Rapporteur pour la Question 3/2 de la Commission d'études 2`: the one to which the group named right before belongs. */
function isOwner(
  { span }: GroupMention,
  { place, mentions }: Pick<RoleContext, 'place' | 'mentions'>,
  locale: PeopleLocale,
): boolean {
  const before = mentions.findLast(({ span: other, group }) => other.end <= span.start && !isOffice(group));
  if (!before || before.anaphor || span.start - before.span.end > longestGenitive) return false;
  const between = place.text.slice(before.span.end, span.start);
  return between.trim() !== '' && !/[,;:.()]/.test(between) && firstMatch(locale.officeComplement, between) !== null;
}

const longestGenitive = 12;

/** The group whose officers a sentence names that speaks of a group up to `end`: that group, or the one that it founded and appoints them of. */
export function officersOf(
  { group, span }: GroupMention,
  end: number,
  { place, founded }: Pick<RoleContext, 'place' | 'founded'>,
  locale: PeopleLocale,
): Group {
  const appoints = founded && !isFounded(group) && firstMatch(locale.appoints, place.text.slice(span.end, end));
  return appoints ? founded : group;
}

/** Roles that are always those of a group. */
export const isOfficer = (role: Role): boolean =>
  role === 'chair' || role === 'vice-chair' || role === 'co-chair' || role === 'acting-chair';

/** Groups that another one founds and gives its officers. */
export const isFounded = ({ type }: Group): boolean =>
  type === 'joint-coordination-activity' || type === 'focus-group' || type === 'regional-group';

const isOffice = ({ type }: Group): boolean => type === 'bureau' || type === 'conference';
