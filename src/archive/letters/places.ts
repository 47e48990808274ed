import type { DocumentRecord, Evidence } from '../../model/record.js';

/** The first place that a value was read from; `null` where the record says of none. */
export const firstPlace = ({ evidence }: DocumentRecord, pointer: string): Evidence | null =>
  evidence[pointer]?.[0] ?? null;

/** A stretch of running text or a heading, whole, which other values stand in. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const ofText = /^\/(?:subject|summary|action|notes\/\d+|(?:annexes\/\d+\/)?paragraphs\/(?:.*\/)?\d+)$/;

/** The stretches of text that a record holds. */
export const stretchesOf = ({ evidence }: DocumentRecord): Stretch[] =>
  Object.entries(evidence)
    .filter(([pointer]) => ofText.test(pointer))
    .flatMap(([, pieces]) => pieces);

/** Where words stand in a stretch: offsets in its text. */
export interface Located {
  readonly stretch: Stretch;
  readonly from: number;
  readonly to: number;
}

/** A place in the shortest stretch that holds it; `null` where none does. */
export function locate(stretches: readonly Stretch[], place: Evidence): Located | null {
  let found: Stretch | null = null;
  for (const stretch of stretches) {
    const holds = stretch.start <= place.start && place.end <= stretch.end;
    if (holds && (found === null || stretch.end - stretch.start < found.end - found.start)) found = stretch;
  }
  if (found === null || place.text === '') return null;
  // Clean text is a little shorter than its source: the words are looked for near where they stood.
  const near = place.start - found.start;
  let from = -1;
  for (let at = found.text.indexOf(place.text); at >= 0; at = found.text.indexOf(place.text, at + 1))
    if (from < 0 || Math.abs(at - near) < Math.abs(from - near)) from = at;
  return from < 0 ? null : { stretch: found, from, to: from + place.text.length };
}
