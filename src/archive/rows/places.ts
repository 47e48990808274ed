import type { DocumentRecord } from '../../model/record.js';

/** Where something stands in the source text: offsets in UTF-16 code units, the line counting from 1. */
export interface PlaceColumns {
  readonly text_start: number | null;
  readonly text_end: number | null;
  readonly text_line: number | null;
}

/** The first place that a value, or what it stands in, was read from; a value that was inferred may have none. */
export function placeOf({ evidence }: DocumentRecord, pointer: string): PlaceColumns {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const [first] = evidence[at] ?? [];
    if (first) return { text_start: first.start, text_end: first.end, text_line: first.line };
  }
  return { text_start: null, text_end: null, text_line: null };
}
