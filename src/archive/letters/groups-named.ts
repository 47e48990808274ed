import type { Group, Sector } from '../../model/record.js';
import { fold } from '../../text/fold.js';
import { inUnionCode } from '../names/union-codes.js';
import type { HeldDocument } from './documents.js';
import type { GroupKeys } from './group-keys.js';

/** `ITU-T SG 17`, `UIT-R CE 5`: the Sector before a group, in any language. */
const sectorLead = /^(?:ITU|UIT)[- ]?([TRD])[ :]+/;
const sectors: Readonly<Record<string, Sector>> = { T: 'ITU-T', R: 'ITU-R', D: 'ITU-D' };

const plain = (text: string): string =>
  fold(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** `CE17`, `ce 17` and `SG 17` are one acronym. */
const code = (acronym: string): string =>
  inUnionCode(
    fold(acronym)
      .toUpperCase()
      .replace(/[ -]+/g, '')
      .replace(/^(\p{Lu}+)(?=\d)/u, '$1 '),
  ).replace(/ /g, '');
const spaced = (acronym: string): string => inUnionCode(fold(acronym).toUpperCase().trim()).replace(/[ -]+/g, '');

/** The keys of the groups that a text names as letters do, by acronym or whole name, in any language. */
export function groupsNamed(documents: readonly HeldDocument[], groups: GroupKeys, text: string): ReadonlySet<string> {
  const upper = fold(text).toUpperCase().trim();
  const sector = sectors[sectorLead.exec(upper)?.[1] ?? ''] ?? null;
  const asked = upper.replace(sectorLead, '');
  const isAsked = (group: Group): boolean =>
    (sector === null || group.sector === sector) &&
    ((group.acronym !== null && (spaced(group.acronym) === spaced(asked) || code(group.acronym) === code(asked))) ||
      (group.name !== null && (plain(group.name) === plain(asked) || plain(group.name) === plain(text))));
  const keys = new Set<string>();
  for (const { cards } of documents)
    for (const card of cards)
      for (const { value } of card.groups)
        if (isAsked(value)) {
          const key = groups(card, value.acronym ?? value.name);
          if (key !== null) keys.add(key);
        }
  return keys;
}
