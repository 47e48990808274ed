/** Offsets into the source text, in UTF-16 code units: from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** `outer` without the parts that `holes` (sorted, disjoint) cover, in order. */
export function without(outer: Span, holes: readonly Span[]): Span[] {
  const rest: Span[] = [];
  let start = outer.start;
  for (const hole of holes) {
    if (hole.end <= start) continue;
    if (hole.start >= outer.end) break;
    if (hole.start > start) rest.push({ start, end: hole.start });
    start = hole.end;
  }
  if (start < outer.end) rest.push({ start, end: outer.end });
  return rest;
}

/** Of spans that are sorted and disjoint, those that touch `span`; logarithmic, then linear in what is found. */
export function touching<T extends Span>(spans: readonly T[], { start, end }: Span): readonly T[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as T).end <= start) low = middle + 1;
    else high = middle;
  }
  let stop = low;
  while (stop < spans.length && (spans[stop] as T).start < end) stop++;
  return spans.slice(low, stop);
}
