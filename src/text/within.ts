import type { Span } from '../model/span.js';

interface Placed {
  readonly span: Span;
}

/** Of things in reading order that do not overlap, those that lie wholly inside `span`; logarithmic, then linear. */
export function within<T extends Placed>(things: readonly T[], span: Span): readonly T[] {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((things[middle] as T).span.start < span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < things.length && (things[end] as T).span.start < span.end) end++;
  const found = things.slice(low, end);
  return found.length > 0 && (found[found.length - 1] as T).span.end > span.end ? found.slice(0, -1) : found;
}
