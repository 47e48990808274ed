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
