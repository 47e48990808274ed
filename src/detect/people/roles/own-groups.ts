import { mentionsWithin } from '../naming/in-order.js';
import type { NamedPerson } from '../naming/names.js';
import type { GivenRole, RoleContext } from './role-context.js';
import { isOfficer } from './role-groups.js';

/** `présidés par M. X (GT 1/12) et Mme Y (GT 2/12)`: of several named together each has the group that stands in brackets behind the name. */
export function withOwnGroups(
  persons: readonly NamedPerson[],
  given: readonly GivenRole[][],
  context: RoleContext,
): GivenRole[][] {
  const groups = persons.map((person) => groupInBracket(person, context));
  if (groups.filter((group) => group !== null).length < 2) return [...given];
  const isShared = new Set(groups.filter((group) => group !== null)).size < 2;
  return given.map((own, index) => {
    const group = groups[index] ?? null;
    if (group === null) return own;
    return own.map((said) =>
      isOfficer(said.role) || said.role === 'rapporteur'
        ? { ...said, group, role: said.role === 'co-chair' && !isShared ? 'chair' : said.role }
        : said,
    );
  });
}

/** The group named in the bracket behind a name, alone or beside the country. */
function groupInBracket({ start, end }: NamedPerson, { place: { text }, mentions }: RoleContext) {
  const open = text.startsWith(' (', end) ? end + 1 : text.slice(start, end).lastIndexOf('(') + start;
  const close = text.indexOf(')', open);
  if (open < start || close < 0 || close - open > longestBracket) return null;
  return mentionsWithin(open, close + 1, mentions).find(({ group }) => group.type !== 'bureau')?.group ?? null;
}

const longestBracket = 90;
