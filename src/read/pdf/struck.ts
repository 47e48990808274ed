/** Words that a line drawn through them strikes out: PDF has no other mark for it. */
import { type Page, type Rule, type Run, rightOf } from './geometry.js';

/** How far above the baseline such a line is drawn, as a part of the size: below that it underlines, above it is a border. */
const lowest = 0.14;
const highest = 0.48;
/** The part of a line that stands on words: a border goes on where words end. */
const leastOnWords = 0.75;
/** The part of a word that must be under the line. */
const leastOfWord = 0.6;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The page with its struck words marked, and without the lines that strike them. */
export function withStruckWords(page: Page): Page {
  const strikes = new Map<Run, Stretch[]>();
  const striking = new Set<string>();
  const byHeight = page.runs.toSorted((a, b) => a.y - b.y);
  const largest = page.runs.reduce((size, run) => Math.max(size, run.size), 0);
  for (const rule of page.rules) {
    const under = rule.isLevel ? runsUnder(rule, byHeight, largest) : [];
    if (!isOnWords(rule, under)) continue;
    striking.add(placeOf(rule));
    for (const run of under) strikes.set(run, [...(strikes.get(run) ?? []), { from: rule.from, to: rule.to }]);
  }
  if (strikes.size === 0) return page;
  return {
    ...page,
    runs: page.runs.flatMap((run) => parted(run, strikes.get(run) ?? [])),
    rules: page.rules.filter((rule) => !striking.has(placeOf(rule))),
  };
}

const placeOf = ({ isLevel, at, from, to }: Rule): string => `${isLevel} ${at} ${from} ${to}`;

/** Runs that the line goes through. */
function runsUnder({ at, from, to }: Rule, byHeight: readonly Run[], largest: number): Run[] {
  let low = 0;
  let high = byHeight.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((byHeight[middle] as Run).y < at) low = middle + 1;
    else high = middle;
  }
  const under: Run[] = [];
  for (let index = low; index < byHeight.length; index++) {
    const run = byHeight[index] as Run;
    if (run.y - at > highest * largest) break;
    const height = (run.y - at) / run.size;
    if (height > lowest && height < highest && run.x < to && rightOf(run) > from) under.push(run);
  }
  return under;
}

function isOnWords({ from, to }: Rule, under: readonly Run[]): boolean {
  let [left, right] = [Infinity, -Infinity];
  for (const run of under) {
    left = Math.min(left, run.x);
    right = Math.max(right, rightOf(run));
  }
  return Math.min(right, to) - Math.max(left, from) >= leastOnWords * (to - from);
}

/** The run in its words, those under a line struck; what is not struck stays together. */
function parted(run: Run, stretches: readonly Stretch[]): Run[] {
  if (stretches.length === 0) return [run];
  const parts: { start: number; end: number; struck: boolean }[] = [];
  for (const { 0: word, index } of run.text.matchAll(/\s*\S+\s*/gu)) {
    const struck = isStruck(
      run,
      index + word.length - word.trimStart().length,
      index + word.trimEnd().length,
      stretches,
    );
    const last = parts.at(-1);
    if (last?.struck === struck) last.end = index + word.length;
    else parts.push({ start: index, end: index + word.length, struck });
  }
  return parts.map(({ start, end, struck }) => part(run, start, end, struck));
}

const placeIn = (run: Run, offset: number): number => run.x + (run.width * offset) / Math.max(run.text.length, 1);

function isStruck(run: Run, start: number, end: number, stretches: readonly Stretch[]): boolean {
  const [left, right] = [placeIn(run, start), placeIn(run, end)];
  const covered = stretches.reduce(
    (sum, { from, to }) => sum + Math.max(0, Math.min(to, right) - Math.max(from, left)),
    0,
  );
  return covered >= leastOfWord * (right - left);
}

function part(run: Run, start: number, end: number, struck: boolean): Run {
  const x = placeIn(run, start);
  const width = placeIn(run, end) - x;
  return { ...run, text: run.text.slice(start, end), x, width, ...(struck ? { isStruck: true } : {}) };
}
