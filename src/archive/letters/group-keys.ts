import type { Group, GroupType } from '../../model/record.js';
import { groupKey } from '../names/groups.js';
import type { Card } from './card.js';
import { groupKeyIn } from './group-of.js';
import type { HeldDocument } from './documents.js';

/** Groups that have a name of their own; those told by a number are known by it. */
const named: ReadonlySet<GroupType> = new Set(['focus-group', 'joint-coordination-activity', 'council-working-group']);
/** A name of a few letters may be that of a kind of group, not of one. */
const shortestName = 25;

/** The group that a value of a letter names, as the archive knows it; `null` where it names none. */
export type GroupKeys = (card: Pick<Card, 'groups'>, group: string | null) => string | null;

/**
 * Which keys mean one group. A letter that gives name and acronym says so; so do two languages of one document where each
 * has one group of a kind that the other does not: `GTC-ECO` and `CWG-SCH`.
 */
export function groupKeysOf(documents: readonly HeldDocument[]): GroupKeys {
  const known = keysOf.get(documents);
  if (known) return known;
  const keys = joinedKeys(documents);
  keysOf.set(documents, keys);
  return keys;
}

/** Worked out once for the documents of an archive, whatever is asked of them. */
const keysOf = new WeakMap<readonly HeldDocument[], GroupKeys>();

function joinedKeys(documents: readonly HeldDocument[]): GroupKeys {
  const joined = new Map<string, string>();
  const root = (key: string): string => {
    let at = key;
    for (let next = joined.get(at); next !== undefined; next = joined.get(at)) at = next;
    return at;
  };
  const join = (one: string, other: string): void => {
    const [a, b] = [root(one), root(other)].toSorted();
    if (a !== undefined && b !== undefined && a !== b) joined.set(b, a);
  };
  for (const { cards } of documents) {
    for (const { groups } of cards) for (const { value } of groups) joinName(value, join);
    const [first] = cards;
    for (const other of cards) if (first && other.language !== first.language) joinVersions(first, other, join);
  }
  return (card, group) => {
    const key = groupKeyIn(card, group);
    return key === null ? null : root(key);
  };
}

type Join = (one: string, other: string) => void;

function joinName(group: Group, join: Join): void {
  const { acronym, name, type } = group;
  if (acronym === null || name === null || name.length < shortestName || !named.has(type)) return;
  join(groupKey(group), groupKey({ ...group, acronym: null }));
}

function joinVersions(one: Card, other: Card, join: Join): void {
  const keys = (card: Card): Map<string, Group> => new Map(card.groups.map(({ value }) => [groupKey(value), value]));
  const [a, b] = [keys(one), keys(other)];
  const alone = (from: Map<string, Group>, to: Map<string, Group>): [string, Group][] =>
    [...from].filter(([key]) => !to.has(key));
  const [here, there] = [alone(a, b), alone(b, a)];
  for (const [key, group] of here) {
    const isAlike = ([, each]: [string, Group]): boolean => each.type === group.type && each.sector === group.sector;
    const answer = there.filter(isAlike);
    if (answer.length === 1 && here.filter(isAlike).length === 1) join(key, (answer[0] as [string, Group])[0]);
  }
}
