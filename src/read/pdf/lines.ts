/** Runs that share a baseline, with what is raised or lowered beside them. */
import { type Run, rightOf } from './geometry.js';

export interface Line {
  /** From left to right. */
  readonly runs: readonly Run[];
  /** The baseline of most of it. */
  readonly y: number;
  readonly left: number;
  readonly right: number;
  /** The size of most of it. */
  readonly size: number;
}

/** Baselines of one line differ by less, as a part of its size: two fonts, two cells of a row. */
const sameBaseline = 0.3;
/** What is raised or lowered is smaller than what it stands at, and reaches no further. */
const smaller = 0.85;
const farthestRaised = 0.75;
/** What is much smaller stands beside an ornament. */
const smallest = 0.35;
/** And stands right beside it. */
const beside = 0.6;

export const isRaised = (run: Run, line: Line): boolean =>
  run.size < smaller * line.size && line.y - run.y > 0.12 * line.size && line.y - run.y < 0.8 * line.size;

export function lineOf(runs: readonly Run[]): Line {
  const main = mainRun(runs);
  let [left, right] = [Infinity, -Infinity];
  for (const run of runs) {
    left = Math.min(left, run.x);
    right = Math.max(right, rightOf(run));
  }
  return { runs, y: main.y, left, right, size: main.size };
}

/** A run of the size that most characters have. */
function mainRun(runs: readonly Run[]): Run {
  const characters = new Map<number, number>();
  let main = runs[0] as Run;
  for (const run of runs) {
    const size = Math.round(run.size * 2);
    const count = (characters.get(size) ?? 0) + run.text.length;
    characters.set(size, count);
    if (count > (characters.get(Math.round(main.size * 2)) ?? 0)) main = run;
  }
  return main;
}

/** Lines from top to bottom; columns that share a baseline are one line still. */
export function linesOf(runs: readonly Run[]): Line[] {
  const sorted = runs.toSorted((a, b) => a.y - b.y || a.x - b.x);
  const groups: Run[][] = [];
  let base: Run | undefined;
  for (const run of sorted) {
    const group = groups.at(-1);
    if (group && base && run.y - base.y <= sameBaseline * Math.min(run.size, base.size)) group.push(run);
    else {
      groups.push([run]);
      base = run;
    }
  }
  return withRaised(groups.map((group) => printedOnce(group.sort((a, b) => a.x - b.x)))).map(lineOf);
}

/** Bold type that a font has not is often the same letters twice, a hair apart. */
function printedOnce(group: readonly Run[]): Run[] {
  const kept: Run[] = [];
  for (const run of group) {
    const twice = kept.slice(-4).some((other) => {
      return other.text === run.text && Math.abs(other.x - run.x) + Math.abs(other.y - run.y) < 0.15 * run.size;
    });
    if (!twice) kept.push(run);
  }
  return kept;
}

/** Lays small runs above or below a line (marks of notes, the end of 1er) into it, where they stand right beside it. */
function withRaised(groups: Run[][]): Run[][] {
  for (const [index, group] of groups.entries()) {
    for (const neighbour of [groups[index + 1], groups[index - 1]]) {
      if (!neighbour || group.length === 0 || neighbour.length === 0) continue;
      const stay: Run[] = [];
      const moved: Run[] = [];
      for (const run of group) (standsBeside(run, neighbour) ? moved : stay).push(run);
      if (moved.length === 0) continue;
      group.splice(0, group.length, ...stay);
      for (const run of moved) neighbour.push(run);
      neighbour.sort((a, b) => a.x - b.x);
    }
  }
  return groups.filter((group) => group.length > 0);
}

/** Longer ones are no marks. */
const longestRaised = 12;

function standsBeside(run: Run, line: readonly Run[]): boolean {
  if (run.text.trim().length > longestRaised) return false;
  return line.some((other) => {
    if (run.size < smallest * other.size) return false;
    if (run.size > smaller * other.size) return isRaisedEnding(run, other);
    if (Math.abs(run.y - other.y) > farthestRaised * other.size) return false;
    const after = run.x - rightOf(other);
    const before = other.x - rightOf(run);
    return (
      Math.max(after, before) > -0.3 * other.size &&
      (Math.abs(after) < beside * other.size || Math.abs(before) < beside * other.size)
    );
  });
}

/** Parts of the size of the type: how high an ending stands, and that nothing parts it from its number. */
const leastRaised = 0.2;
const noGap = 0.08;

/** `1er`, `19th` with an ending that is raised and hardly smaller, as some programs print pages. */
const isRaisedEnding = (run: Run, other: Run): boolean =>
  run.size <= other.size &&
  /^\p{Ll}{1,4}$/u.test(run.text.trim()) &&
  /\d\s*$/.test(other.text) &&
  other.y - run.y > leastRaised * other.size &&
  other.y - run.y < farthestRaised * other.size &&
  Math.abs(run.x - rightOf(other)) < noGap * other.size;
