import type { Span } from '../../../model/span.js';

/** A place where a value was read. */
export interface Mark extends Span {
  /** Number of the value on the page. */
  readonly value: number;
  /** Which of the value's places it is, from 0. */
  readonly place: number;
}

/** A stretch of text with the same values on all of it. */
export interface Segment extends Span {
  /** Numbers of values, that of the shortest mark first. */
  readonly values: readonly number[];
  /** The marks that are met here for the first time: here they can be reached by keyboard. */
  readonly begins: readonly Mark[];
}

/**
 * Cuts spans of the letter wherever a mark begins or ends, so that marks may overlap and run over several spans.
 *
 * @param spans in reading order, not overlapping
 * @returns the segments of each span; together they are the span
 */
export function segmentsOf(spans: readonly Span[], marks: readonly Mark[]): Segment[][] {
  const sorted = marks.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start || b.end - a.end);
  const begun = new Set<Mark>();
  let active: Mark[] = [];
  let next = 0;
  return spans.map((span) => {
    active = active.filter(({ end }) => end > span.start);
    for (; next < sorted.length && (sorted[next] as Mark).start < span.end; next += 1)
      if ((sorted[next] as Mark).end > span.start) active.push(sorted[next] as Mark);
    return segmentsOfSpan(span, active, begun);
  });
}

function segmentsOfSpan(span: Span, active: readonly Mark[], begun: Set<Mark>): Segment[] {
  const within = (at: number): boolean => at > span.start && at < span.end;
  const cuts = [...new Set(active.flatMap(({ start, end }) => [start, end]).filter(within))].sort((a, b) => a - b);
  const segments: Segment[] = [];
  let start = span.start;
  for (const end of [...cuts, span.end]) {
    const covering = active.filter((mark) => mark.start < end && mark.end > start);
    const begins = covering.filter((mark) => !begun.has(mark));
    for (const mark of begins) begun.add(mark);
    const values = covering.sort((a, b) => a.end - a.start - (b.end - b.start)).map(({ value }) => value);
    if (start < end) segments.push({ start, end, values: [...new Set(values)], begins });
    start = end;
  }
  return segments;
}
