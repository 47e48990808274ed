import type { Group, GroupType, Sector } from '../../model/record.js';
import type { Register } from '../letters/documents.js';
import { documentsOfGroup } from '../letters/by-group.js';
import { groupKeysOf } from '../letters/group-keys.js';
import { groupsNamed } from '../letters/groups-named.js';
import { type Saying, saying } from '../letters/saying.js';
import { leadershipOf, type Term } from './leadership.js';
import { type MandateEdition, mandatesOf } from './mandates.js';

/** What letters say of one group. */
export interface GroupHistory {
  readonly type: GroupType;
  readonly sector: Sector | null;
  /** Its acronyms and names, as letters write them, the first first. */
  readonly acronyms: readonly string[];
  readonly names: readonly string[];
  /** The letters that name it, in time. */
  readonly letters: readonly Saying[];
  readonly mandates: readonly MandateEdition[];
  /** Chairs and vice-chairs, in the order in which they are first named. */
  readonly leadership: readonly Term[];
}

const distinct = (values: readonly (string | null)[]): string[] => [
  ...new Set(values.filter((value): value is string => value !== null)),
];

/**
 * The groups that a text names by acronym or name, in any language: several where Sectors have groups of one number and the text
 * names none of them.
 */
export function groupsOf(register: Register, text: string): GroupHistory[] {
  const { documents } = register;
  const groups = groupKeysOf(documents);
  return [...groupsNamed(documents, groups, text)].flatMap((key): GroupHistory[] => {
    const own = documentsOfGroup(documents, groups, key);
    const named = own.flatMap(({ cards }) =>
      cards.flatMap((card) =>
        card.groups
          .filter(({ value }) => groups(card, value.acronym ?? value.name) === key)
          .map((held) => ({ group: held.value, by: saying(card, held.pointer, held.evidence) })),
      ),
    );
    const first: Group | undefined = named[0]?.group;
    if (!first) return [];
    return [
      {
        type: first.type,
        sector: first.sector,
        acronyms: distinct(named.map(({ group }) => group.acronym)),
        names: distinct(named.map(({ group }) => group.name)),
        letters: named.map(({ by }) => by),
        mandates: mandatesOf(own, key, groups),
        leadership: leadershipOf(own, key, groups),
      },
    ];
  });
}
