/**
 * Pages of typed text: one font whose characters are all as wide as each other, each in a column of the typewriter, lines evenly apart. Programs print
 * texts so (letterheads in columns by spaces, paragraphs by empty lines), and typed letters are set anew so: the page says no more than that text.
 */
import { type Page, type Run, rightOf } from './geometry.js';
import { type Line, linesOf } from './lines.js';

/** The part of the characters, and of the lines, that stand so. */
const mostlyTyped = 0.95;
/** How far from its column a run may stand, as a part of it; lines stand half a line apart, too. */
const offColumn = 0.12;
const offLine = 0.12;

/** A page has few empty lines at once; a page number stands at its foot. */
const mostEmpty = 3;
/** Fewer lines say nothing of how far apart they are. */
const fewestLines = 8;

/** The widest paper has fewer columns. */
const mostColumns = 400;

/** In points. */
interface Typewriter {
  readonly column: number;
  readonly line: number;
}

/** The text, a form feed before each further page; `undefined` where the pages are set otherwise. */
export function typedText(pages: readonly Page[], fonts: ReadonlyMap<string, number>): string | undefined {
  if (fonts.size === 0 || pages.some((page) => page.turned.length + page.links.length > 0)) return undefined;
  const runs = pages.flatMap((page) => page.runs);
  const column = commonest(runs.map((run) => [(fonts.get(run.font) ?? 0) * run.size, run.text.length]));
  if (column === undefined || column === 0 || runs.some((run) => run.isStruck)) return undefined;
  const lined = pages.map((page) => linesOf(page.runs));
  const apart = lined.flatMap(distances);
  const line = lineHeight(apart);
  if (line === undefined || !areEven(apart, line)) return undefined;
  const typed = runs.filter((run) => Math.abs((fonts.get(run.font) ?? 0) * run.size - column) < offColumn);
  if (!areInColumns(typed, runs, column)) return undefined;
  const left = runs.reduce((least, run) => Math.min(least, run.x), Infinity);
  if (runs.some((run) => run.x - left > mostColumns * column)) return undefined;
  return lined.map((lines) => pageText(lines, left, { column, line })).join('\n\f');
}

/** Of values by weight, to a tenth of a point. */
function commonest(values: readonly (readonly [value: number, weight: number])[]): number | undefined {
  const weights = new Map<number, { sum: number; weight: number }>();
  let most: { sum: number; weight: number } | undefined;
  for (const [value, weight] of values) {
    const key = Math.round(value * 10);
    const known = weights.get(key) ?? { sum: 0, weight: 0 };
    known.sum += value * weight;
    known.weight += weight;
    weights.set(key, known);
    if (!most || known.weight > most.weight) most = known;
  }
  return most && most.sum / most.weight;
}

/** Lines of one paragraph are this part of all at least: where most have one line, empty lines are the most. */
const leastLines = 0.08;

function lineHeight(all: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const distance of all) counts.set(Math.round(distance * 10), (counts.get(Math.round(distance * 10)) ?? 0) + 1);
  const [height] =
    [...counts].filter(([, count]) => count >= leastLines * all.length).sort(([a], [b]) => a - b)[0] ?? [];
  return height && commonest(all.filter((each) => Math.abs(each * 10 - height) < 1).map((each) => [each, 1]));
}

const distances = (lines: readonly Line[]): number[] =>
  lines.slice(1).map((line, index) => line.y - (lines[index] as Line).y);

/** Whether lines are whole or half lines apart, nearly all. */
function areEven(all: readonly number[], line: number): boolean {
  const even = all.filter(
    (distance) => Math.abs((2 * distance) / line - Math.round((2 * distance) / line)) < 2 * offLine,
  );
  return all.length >= fewestLines && even.length >= mostlyTyped * all.length;
}

/** Whether nearly all text is of one width, and stands in columns counted from the first character of its page. */
function areInColumns(typed: readonly Run[], all: readonly Run[], column: number): boolean {
  const characters = (runs: readonly Run[]): number => runs.reduce((sum, run) => sum + run.text.length, 0);
  const lefts = new Map<number, number>();
  for (const run of typed) lefts.set(run.page, Math.min(lefts.get(run.page) ?? Infinity, run.x));
  const inColumns = typed.filter((run) => {
    const place = (run.x - (lefts.get(run.page) ?? 0)) / column;
    return Math.abs(place - Math.round(place)) < offColumn;
  });
  return characters(inColumns) >= mostlyTyped * characters(all);
}

function pageText(lines: readonly Line[], left: number, typewriter: Typewriter): string {
  let text = '';
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    if (above)
      text += '\n'.repeat(Math.min(mostEmpty + 1, Math.max(1, Math.round((line.y - above.y) / typewriter.line))));
    text += lineText(line, left, typewriter);
  }
  return text;
}

/** Each run in its column, behind what stands before it. */
function lineText({ runs }: Line, left: number, { column }: Typewriter): string {
  let text = '';
  let end = -Infinity;
  for (const run of runs) {
    const at = Math.round((run.x - left) / column);
    const isApart = run.x - end > column / 2;
    text += ' '.repeat(Math.max(at - text.length, isApart && text !== '' ? 1 : 0)) + run.text;
    end = rightOf(run);
  }
  return text.trimEnd();
}
