/** How lines that hold a cell, or a part of one, share out on the rows of a table: the reading that most speaks for. */
import type { ColumnKind } from './column-kinds.js';
import { isBullet, lineMark } from './line-marks.js';
import { beginsInLowerCase, head, longestColumn, openEnd, tail } from './line-shapes.js';
import type { Line } from './plain-lines.js';
import { endsInSpace } from './spaced-lines.js';

/** The lines of a text, with what is asked of them often. */
export interface KindedLines {
  readonly text: string;
  readonly lines: readonly Line[];
  /** What a cell that begins with the line is known by. */
  readonly kindAt: (line: number) => ColumnKind | null;
  /** Whether lines end in a space where they go on. */
  readonly areSpaced: boolean;
  /** What only the foot or the head of a page has. */
  readonly edges: ReadonlySet<Line>;
  /** Numbers of paragraphs on lines of their own: there every table ends but one whose rows are numbered. */
  readonly numbers: ReadonlySet<Line>;
}

/** So many columns, and those of them whose cells are known by what they are; `kind` is `null` where none is. */
export interface Shape {
  readonly columns: number;
  readonly keys: readonly number[];
  readonly kind: ColumnKind | null;
}

/** Rows read from a line on: for each the lines that its cells begin with, and one past the last line of all. */
export interface Rows {
  readonly rows: readonly (readonly number[])[];
  readonly end: number;
  readonly weight: number;
}

const never = Number.NEGATIVE_INFINITY;
const mostCellLines = 8;
/** Characters of a cell; of two columns, what is due beside a day may be a sentence or two. */
const longestCell = 140;
const longestSentences = 400;
/** What a row must weigh beside its further columns: a key, and nothing that was forced together. */
const rowWeight = 2.5;

/** What speaks for a line to go on with the one above, and what against. */
function joint({ text, lines, kindAt, areSpaced }: KindedLines, at: number): number {
  const [above, line] = [lines[at - 1], lines[at]];
  if (!above || !line) return never;
  const end = tail(text, above);
  let weight = line.gap > 0 ? -3 : -1;
  if (areSpaced && endsInSpace(text, above, line)) weight += 4;
  // an address begins small
  if ((beginsInLowerCase.test(head(text, line)) && kindAt(at) === null) || head(text, line).startsWith('('))
    weight += 3;
  if (openEnd.test(end) || /[,\-\u2010\u2011@/]$/u.test(end) || end.lastIndexOf('(') > end.lastIndexOf(')'))
    weight += 3;
  if (honorificAndName.test(end) && /^\p{Lu}[\p{L}'\u2019-]+$/u.test(head(text, line))) weight += 2;
  return weight;
}

/** `Ms Wairimu`, `Sr. Kofi`: in a narrow column the family name stands on the next line. */
const honorificAndName = /^\p{Lu}\p{Ll}{0,3}\.? \p{Lu}[\p{L}'\u2019-]+$/u;

/** For a cell that begins with a line: whether it is what the cells of its column are. */
function fitting({ kindAt }: KindedLines, { keys, kind }: Shape, at: number, column: number): number {
  if (kind === null) return 0;
  const isKey = kindAt(at) === kind;
  return keys.includes(column) ? (isKey ? (keys.length > 1 ? 2 : 3) : never) : isKey ? -3 : 0;
}

/** For the first line of a row, less what a row must weigh: rows stand apart where anything does. */
function apart({ lines }: KindedLines, { kind, columns }: Shape, at: number): number {
  const isApart = (lines[at]?.gap ?? 0) > 0;
  return (kind === null ? (isApart ? 4 : never) : isApart ? 1 : 0) - rowWeight - columns + 1;
}

/** For a further cell: where nothing but blank lines parts rows, one stands within a row only behind a cell of several lines. */
function within({ lines }: KindedLines, { kind }: Shape, at: number, { from }: Step): number {
  return kind === null && (lines[at]?.gap ?? 0) > 0 && at - from === 1 ? -4 : 0;
}

/** For a further line of a cell: a day or a code is whole on its line, if nothing shows that it is not. */
const joining = ({ keys, kind }: Shape, column: number, going: number): number =>
  Math.min(1, going) - (kind !== null && keys.includes(column) && going < 0 ? 2 : 0);

/** The best reading in which a line stands in one column: where its cell began, and the reading it goes on from. */
interface Step {
  readonly weight: number;
  readonly from: number;
  readonly above: Step | null;
  readonly column: number;
}

/** Whether cells may be sentences: beside days and hours, where there is one other column. */
const hasSentences = ({ kind, columns }: Shape): boolean => columns === 2 && (kind === 'day' || kind === 'hour');

/** Whether a cell may reach to a line. */
function isCell({ lines }: KindedLines, shape: Shape, from: number, to: number): boolean {
  const [first, last] = [lines[from], lines[to]];
  if (!first || !last || to - from >= mostCellLines || first.start === first.end) return false;
  if (last.end - last.start > (shape.columns === 2 ? 2 : 1) * longestColumn) return false;
  return last.end - first.start <= (hasSentences(shape) ? longestSentences : longestCell);
}

const endsAsSentence = ({ text, lines }: KindedLines, shape: Shape, at: number): boolean =>
  !hasSentences(shape) && /[.;:]$/.test(tail(text, lines[at] as Line)) && !isInitial(text, lines[at]);

/** `N.`, `Jr.` */
const isInitial = (text: string, line: Line | undefined): boolean =>
  line !== undefined && /(?:^|\s)\p{Lu}\p{Ll}?\.$/u.test(tail(text, line));

function stepsAt(source: KindedLines, shape: Shape, at: number, steps: readonly (Step | null)[]): (Step | null)[] {
  const { columns } = shape;
  const going = joint(source, at);
  const mark = lineMark(source.text, (source.lines[at] as Line).start, (source.lines[at] as Line).end);
  const isKey = shape.kind !== null && source.kindAt(at) === shape.kind;
  return Array.from({ length: columns }, (_, column) => {
    const same = steps[column] ?? null;
    const before = steps[column === 0 ? columns - 1 : column - 1] ?? null;
    const joined =
      same && (mark?.weak !== false || areItems(source, same.from, at)) && isCell(source, shape, same.from, at)
        ? { ...same, weight: same.weight + joining(shape, column, going) - (isKey ? 4 : 0) }
        : null;
    const isOpen = before !== null && !endsAsSentence(source, shape, at - 1) && isCell(source, shape, at, at);
    const placed = !before ? 0 : column === 0 ? apart(source, shape, at) : within(source, shape, at, before);
    const weight = isOpen ? before.weight - Math.max(going, -1) + fitting(source, shape, at, column) + placed : never;
    const begun = weight > never ? { weight, from: at, above: before, column } : null;
    return joined && (!begun || joined.weight >= begun.weight) ? joined : begun;
  });
}

/** A dash below a cell that itself begins with one. */
const areItems = ({ text, lines }: KindedLines, from: number, at: number): boolean =>
  [from, at].every((each) => isBullet(text, lines[each] as Line));

/** A reading that lies so far behind the best of whole rows will not come back. */
const hopeless = 12;

/** The rows of a shape that begin at a line, and end before another; `null` where not one stands there. */
export function rowsAt(
  source: KindedLines,
  shape: Shape,
  first: number,
  limit: number = source.lines.length,
): Rows | null {
  const opening = fitting(source, shape, first, 0) + apart(source, shape, first);
  if (opening === never || !isCell(source, shape, first, first)) return null;
  let steps: (Step | null)[] = Array.from({ length: shape.columns }, () => null);
  steps[0] = { weight: opening, from: first, above: null, column: 0 };
  let best: { readonly step: Step; readonly end: number; readonly weight: number } | null = null;
  for (let at = first + 1; at <= limit; at++) {
    const whole = steps[shape.columns - 1];
    const ends = at === limit ? 0 : -Math.max(0, joint(source, at));
    if (whole && !endsAsSentence(source, shape, at - 1)) {
      const weight = whole.weight + ends;
      if (!best || weight >= best.weight) best = { step: whole, end: at, weight };
    }
    const line = at === limit ? undefined : source.lines[at];
    if (!line || line.gap > 2 || line.page || source.edges.has(line)) break;
    if (shape.kind !== 'number' && source.numbers.has(line)) break;
    steps = stepsAt(source, shape, at, steps);
    const most = steps.reduce((top, step) => Math.max(top, step?.weight ?? never), never);
    if (most === never || (best && most < best.weight - hopeless)) break;
  }
  return best && { rows: rowsOf(best.step), end: best.end, weight: best.weight };
}

function rowsOf(last: Step): number[][] {
  const rows: number[][] = [];
  let row: number[] = [];
  for (let step: Step | null = last; step; step = step.above) {
    row.unshift(step.from);
    if (step.column > 0) continue;
    rows.push(row);
    row = [];
  }
  return rows.toReversed();
}
