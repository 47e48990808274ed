import type { PeopleLocale, RoleWords } from '../../../model/locale/people.js';
import type { Role } from '../../../model/record.js';
import { firstMatch, matchesOf } from '../../../text/pattern.js';

/** The words for a role in a block; offsets count in the block. */
export interface RoleWord {
  readonly role: Role;
  readonly plural: boolean;
  /** True where the words themselves say that the office is left: `Président sortant`, `ancienne Présidente`. */
  readonly outgoing: boolean;
  readonly start: number;
  readonly end: number;
}

export function findRoleWords(text: string, locale: PeopleLocale): readonly RoleWord[] {
  if (!firstMatch(locale.roleCue, text)) return [];
  return longestFirst(text, locale.roles).map((word) => settleRole(word, text, locale));
}

/** The words for offices that name no holder (`la présidence`) and those for roles (`Président`), in reading order. */
export function findOffices(text: string, words: readonly RoleWord[], locale: PeopleLocale): readonly RoleWord[] {
  return [...words, ...longestFirst(text, locale.offices)].sort((a, b) => a.start - b.start);
}

function longestFirst(text: string, roles: readonly RoleWords[]): RoleWord[] {
  const found: RoleWord[] = [];
  for (const { role, pattern } of roles) {
    for (const match of matchesOf(pattern, text)) {
      const plural = match.groups?.plural !== undefined;
      found.push({ role, plural, outgoing: false, start: match.index, end: match.index + match[0].length });
    }
  }
  // The sort is stable and the pack has longer words first: of two that begin together the first is meant.
  found.sort((a, b) => a.start - b.start);
  const words: RoleWord[] = [];
  for (const word of found) {
    if (word.start >= (words.at(-1)?.end ?? 0)) words.push(word);
  }
  return words;
}

function settleRole(found: RoleWord, text: string, locale: PeopleLocale): RoleWord {
  const behind = text.slice(found.end, found.end + 80);
  const outgoing =
    firstMatch(locale.leaving, behind) ??
    firstMatch(locale.former, text.slice(Math.max(0, found.start - 24), found.start));
  const word = outgoing ? { ...found, outgoing: true } : found;
  if (word.role === 'chair' && firstMatch(locale.acting, behind)) return { ...word, role: 'acting-chair' };
  if (word.role === 'secretary-general' && !firstMatch(locale.union, behind)) return { ...word, role: 'other' };
  if (word.role !== 'rapporteur' && word.role !== 'contact' && firstMatch(locale.outside, behind))
    return { ...word, role: 'other' };
  return word;
}

/** `présidée depuis mars par intérim par M. X`, `préside la CE 1 à titre intérimaire`: the words that say who presides say that it is for a time. */
export const forNow = (role: Role, words: string, { interim }: PeopleLocale): Role =>
  role === 'chair' && firstMatch(interim, words) !== null ? 'acting-chair' : role;
