import type { GroupMention } from '../../../model/annotation.js';
import type { RoleWord } from '../roles/role-words.js';

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

export const indexFrom = (words: readonly RoleWord[], offset: number): number =>
  firstFrom(words, offset, ({ start }) => start);

/** The mentions that begin from `start` on and end by `end`, in reading order. */
export function mentionsWithin(start: number, end: number, mentions: readonly GroupMention[]): GroupMention[] {
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
