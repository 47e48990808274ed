import { readLabel } from '../../text/label.js';
import type { Unit } from '../units.js';
import type { Figure } from './figures.js';

/** What a paragraph shows of itself in any language. */
export interface Shown {
  readonly figures: readonly Figure[];
  /** Beginnings of its words: languages that are neighbours share many. */
  readonly stems: ReadonlySet<string>;
  readonly label: string | null;
}

export type Showing = (unit: Unit) => Shown;

/** What leaving one out costs. */
const gapCost = 0.2;
/** Up to so many pairs of siblings all are weighed; above it those about as far along. */
const weighedPairs = 250_000;
const bandWidth = 60;

/** `3`, `a`, `ii`: a label as it counts, whatever stands around it and in whatever script. */
export function labelKey(label: string | null): string | null {
  if (label === null) return null;
  const reading = readLabel(`${label}\tx`)?.readings[0];
  const bare = label.replace(/[().\s]+$/g, '').replace(/^\(/, '');
  return reading && reading.counting !== 'bullet' && reading.counting !== 'decimal'
    ? `${reading.counting} ${reading.ordinal}`
    : bare.toLowerCase();
}

/** The same beginnings of words, without marks and case. */
export const stemsOf = (text: string): Set<string> =>
  new Set(
    (
      text
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .match(/\p{L}{4,}|\p{L}+-?\d+/gu) ?? []
    ).map((word) => word.slice(0, 5)),
  );

/**
 * Which of two lists of siblings answer each other, in their order: by label, figures, shape and length, and only a little by
 * words. So a paragraph that was left out is found where those behind it were numbered anew.
 */
export function pairSiblings(lefts: readonly Unit[], rights: readonly Unit[], shown: Showing): [Unit, Unit][] {
  const [rows, columns] = [lefts.length, rights.length];
  const isBanded = rows * columns > weighedPairs;
  const near = (i: number, j: number): boolean =>
    !isBanded || Math.abs(i * (columns / rows) - j) <= bandWidth + Math.abs(rows - columns);
  const best: Float64Array[] = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1));
  const scores: Float64Array[] = Array.from({ length: rows }, () => new Float64Array(columns).fill(-Infinity));
  for (let i = rows; i >= 0; i--) {
    for (let j = columns; j >= 0; j--) {
      if (i === rows || j === columns) {
        (best[i] as Float64Array)[j] = -gapCost * (rows - i + columns - j);
        continue;
      }
      const skip = Math.max(at(best, i + 1, j), at(best, i, j + 1)) - gapCost;
      if (!near(i, j)) {
        (best[i] as Float64Array)[j] = skip;
        continue;
      }
      const score = likenessOf(lefts[i] as Unit, rights[j] as Unit, shown);
      (scores[i] as Float64Array)[j] = score;
      (best[i] as Float64Array)[j] = Math.max(skip, score + at(best, i + 1, j + 1));
    }
  }
  const pairs: [Unit, Unit][] = [];
  for (let [i, j] = [0, 0]; i < rows && j < columns; ) {
    const here = at(best, i, j);
    if (here === at(scores, i, j) + at(best, i + 1, j + 1)) pairs.push([lefts[i++] as Unit, rights[j++] as Unit]);
    else if (here === at(best, i + 1, j) - gapCost) i++;
    else j++;
  }
  return pairs;
}

const at = (table: readonly Float64Array[], i: number, j: number): number => table[i]?.[j] ?? -Infinity;

const kindOf = ({ address }: Unit): string =>
  /\/row:\d+$/.test(address) ? 'row' : address.startsWith('notes/') ? 'note' : '';

/** About -2 to 8. */
function likenessOf(a: Unit, b: Unit, shown: Showing): number {
  if (kindOf(a) !== kindOf(b)) return -Infinity;
  const [left, right] = [shown(a), shown(b)];
  let score = a.heading === b.heading ? 0.5 : -0.3;
  if (left.label !== null && left.label === right.label) score += 1.5;
  else if (left.label !== right.label) score -= left.label === null || right.label === null ? 1.5 : 0.5;
  if (a.topic !== null || b.topic !== null) score += a.topic === b.topic ? 1.5 : -1;
  const [some, others] = [left.figures, right.figures].map((figures) => new Set(figures.map(({ key }) => key)));
  if (some && others && some.size + others.size > 0) score += 3.5 * shareOf(some, others) - 1;
  score += 2 * shareOf(left.stems, right.stems);
  score += 1.5 * ratio(a.text.length + 20, b.text.length + 20) - 0.5;
  return score + ratio(a.children.length + 1, b.children.length + 1) - 0.5;
}

const ratio = (a: number, b: number): number => Math.min(a, b) / Math.max(a, b);

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  let common = 0;
  for (const each of a) if (b.has(each)) common++;
  return (2 * common) / (a.size + b.size);
}
