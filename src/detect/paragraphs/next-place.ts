import type { LabelReading } from '../../text/label-reading.js';
import { choose, type Cue } from '../../text/cues.js';
import { leastStep, levelOf } from './headings.js';
import type { Item } from './items.js';
import type { Choice, Open } from './open.js';

/** Items among which the list that a label might continue goes on in its own print. */
export const sequenceReach = 40;

/** A list that the label may continue, being its next number. */
interface Place extends Choice {
  readonly reading: LabelReading;
  /** False where the list is printed otherwise (`4.` after `3`). */
  readonly samePrint: boolean;
  /** Whether the item and the last of the list are headings. */
  readonly heading: boolean;
  readonly sisterHeading: boolean;
  /** True where the same number in the list's own print comes later. */
  readonly taken: boolean;
  /** True where the list counts below a number (`3.3`), and the label does not. */
  readonly composed: boolean;
  /** Whether the file sets the item as far in as the last of the list. */
  readonly sameLevel: boolean;
}

const cues: readonly Cue<Place>[] = [
  { says: 'the same print', weight: 3, holds: ({ samePrint }) => samePrint },
  { says: 'looks like its sisters', weight: 2, holds: ({ heading, sisterHeading }) => heading === sisterHeading },
  { says: 'a heading among items', weight: -2, holds: ({ heading, sisterHeading }) => heading && !sisterHeading },
  { says: 'set further in or out', weight: -2, holds: ({ sameLevel }) => !sameLevel },
  { says: 'its number comes later', weight: -4, holds: ({ taken }) => taken },
  { says: 'a list that counts below a number', weight: -2, holds: ({ composed }) => composed },
];
const bar = -1;

/** The list whose next number the label is, by its print, its looks and how the list goes on; of equals the innermost. */
export function nextPlace(
  item: Item,
  heading: boolean,
  chain: readonly Open[],
  following: readonly Item[],
): Choice | null {
  const places: Place[] = [];
  for (let depth = chain.length - 1; depth >= 0; depth--)
    for (const reading of item.label?.readings ?? [])
      places.push(...placesAt({ item, reading, heading }, { depth, open: chain[depth] as Open }, following));
  const best = choose(places, cues, bar);
  return best && { depth: best.depth, reading: best.reading };
}

/** An item with one way to read its label, and whether it is a heading. */
interface Read {
  readonly item: Item;
  readonly reading: LabelReading;
  readonly heading: boolean;
}

function placesAt(
  { item, reading, heading }: Read,
  { depth, open }: { readonly depth: number; readonly open: Open },
  following: readonly Item[],
): Place[] {
  const text = item.label?.text ?? '';
  if (reading.prefix !== null) {
    const sisterHeading = open.series.get(reading.series)?.heading ?? heading;
    return open.path === reading.prefix
      ? [{ depth, reading, samePrint: true, heading, sisterHeading, taken: false, composed: false, sameLevel: true }]
      : [];
  }
  const places: Place[] = [];
  for (const [series, last] of open.series) {
    const samePrint = series === reading.series;
    if (!samePrint && !(mayVary(reading) && withoutPrint(series) === withoutPrint(reading.series))) continue;
    // `1bis` stands beside its `1`.
    const next =
      last.ordinal === reading.ordinal - 1 || (samePrint && last.ordinal === reading.ordinal && isLatin(text));
    if (!next) continue;
    const taken = !samePrint && following.some((other) => continues(other, series, reading.ordinal));
    const sameLevel = Math.abs(last.level - levelOf(item)) < leastStep;
    const { heading: sisterHeading, composed } = last;
    places.push({
      depth,
      reading: { ...reading, series },
      samePrint,
      heading,
      sisterHeading,
      taken,
      composed,
      sameLevel,
    });
  }
  return places;
}

const isLatin = (label: string): boolean => /\p{L}{3}$/u.test(label);

/** Conversions gain and lose what stands behind a number, not behind a Roman one that may be a letter. */
const mayVary = ({ counting, ordinal }: LabelReading): boolean => counting === 'decimal' && ordinal > 1;

const withoutPrint = (series: string): string => series.replace(/^\(/, '').replace(/[.)\u00b0-]+$/, '');

const continues = ({ label }: Item, series: string, ordinal: number): boolean =>
  label?.readings.some((reading) => reading.series === series && reading.ordinal === ordinal) ?? false;
