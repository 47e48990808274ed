/**
 * Runs that run over a rule: where cells stand close, pdf.js gives the end of one and the beginning of the next as one text. No text runs
 * through a rule: what stands on both sides of it is of two cells.
 */
import { type Run, rightOf } from './geometry.js';
import type { Grid } from './grids.js';

/** A run that goes over an upright rule of the grid is cut at the space nearest to it. */
export function cutAtRules(run: Run, { rules }: Grid): Run[] {
  const middle = run.y - run.size / 3;
  const places = rules
    .filter(({ isLevel, from, to }) => !isLevel && from <= middle && to >= middle)
    .map(({ at }) => at)
    .filter((at) => at > run.x + margin * run.size && at < rightOf(run) - margin * run.size)
    .sort((a, b) => a - b);
  const parts: Run[] = [];
  let [from, x] = [0, run.x];
  for (const place of places) {
    const space = spaceNear(run, { from, x }, place);
    if (space === undefined) continue;
    parts.push({ ...run, text: run.text.slice(from, space), x, width: place - x });
    [from, x] = [space + 1, place];
  }
  return [...parts, { ...run, text: run.text.slice(from), x, width: rightOf(run) - x }];
}

/** Parts of the size of the type: what reaches less far over a rule touches it, and a space farther from it is another. */
const margin = 0.3;
const farthest = 2.5;

/** The space of a run nearest to a place; what is left of the run begins with the character `from`, at `x`. */
function spaceNear(
  run: Run,
  { from, x }: { readonly from: number; readonly x: number },
  place: number,
): number | undefined {
  const rest = run.text.slice(from);
  const whole = breadth(rest);
  let nearest: number | undefined;
  let least = farthest * run.size;
  let [before, counted] = [0, 0];
  for (const { index } of rest.matchAll(/ /g)) {
    before += breadth(rest.slice(counted, index));
    counted = index;
    const distance = Math.abs(x + ((rightOf(run) - x) * (before + spaceBreadth / 2)) / whole - place);
    if (distance >= least) continue;
    least = distance;
    nearest = from + index;
  }
  return nearest;
}

const spaceBreadth = 0.55;

/** How broad text is in type of the usual proportions: the file gives the width of the whole run. */
function breadth(text: string): number {
  let sum = 0;
  for (const sign of text) {
    if (/[ iljtfrI.,;:'’!()[\]|]/.test(sign)) sum += 0.55;
    else if (/[mwMW]/.test(sign)) sum += 1.6;
    else sum += /\p{Lu}/u.test(sign) ? 1.3 : 1;
  }
  return sum;
}
