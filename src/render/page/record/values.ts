import type { DocumentRecord, Evidence } from '../../../model/record.js';
import type { Mark } from '../letter/segments.js';
import type { Entry } from './entry.js';

/** A place where a value stands; messages have no basis. */
export interface ValuePlace {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly paragraph: string | null;
  readonly basis: Evidence['basis'] | null;
  /** The clean words, `null` for a message. */
  readonly text: string | null;
}

/** A value of the page; its number is its place in the list of them. */
export interface Value {
  readonly pointer: string;
  readonly places: readonly ValuePlace[];
}

/** Every value of the page once, in the order of its entries. */
export function valuesOf(entries: readonly Entry[], { evidence }: DocumentRecord): Value[] {
  const values = new Map<string, Value>();
  for (const { pointer, places } of entries) {
    if (values.has(pointer)) continue;
    const known = places?.map((place) => ({ ...place, paragraph: null, basis: null, text: null }));
    values.set(pointer, { pointer, places: known ?? evidenceOf(evidence, pointer) });
  }
  return [...values.values()];
}

/** The evidence of a value, or of the nearest object it stands in. */
function evidenceOf(evidence: DocumentRecord['evidence'], pointer: string): readonly Evidence[] {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const pieces = Object.hasOwn(evidence, at) ? evidence[at] : undefined;
    if (pieces) return pieces;
  }
  return [];
}

/** Parts of the letter that are blocks of their own on the page: they are marked as a whole. */
export const isBlock = (pointer: string): boolean =>
  /^\/(?:salutation|closing|(?:annexes\/\d+\/)?paragraphs\/.*)$/.test(pointer);

/** Where values are marked inside the letter's blocks. */
export const marksOf = (values: readonly Value[]): Mark[] =>
  values.flatMap(({ pointer, places }, value) =>
    isBlock(pointer) ? [] : places.map(({ start, end }, place) => ({ start, end, value, place })),
  );
