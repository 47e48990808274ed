import { firstMatch } from '../../../text/pattern.js';
import type { NamedPerson } from '../naming/names.js';
import type { GivenRole, RoleContext } from './role-context.js';

/** Between a name and the group that the person is the contact of. */
const longestApposition = 40;

/** `Les questions peuvent être posées à Mme X, point de contact au BDT`: the words right behind the name say whose contact she is. */
export const withGroupsOfContacts = (
  persons: readonly NamedPerson[],
  given: readonly GivenRole[][],
  { place: { text }, mentions, locale }: RoleContext,
): GivenRole[][] =>
  given.map((own, index) => {
    const { end } = persons[index] as NamedPerson;
    const mention = mentions.find(({ span }) => span.start >= end && span.start - end <= longestApposition);
    const between = mention === undefined ? '' : text.slice(end, mention.span.start);
    if (mention === undefined || !/^ ?,/.test(between) || firstMatch(locale.contactOf, between) === null) return own;
    return own.map((role) => (role.role === 'contact' ? { ...role, group: role.group ?? mention.group } : role));
  });
