/** Lines cut where wide gaps part them: what stands in columns. */
import { type Run, rightOf } from './geometry.js';
import { isBullet, isLabel, isPlainLabel } from './labels.js';
import { type Line, lineOf, linesOf } from './lines.js';
import { withNarrowGaps } from './narrow-gaps.js';

export interface Row {
  readonly y: number;
  readonly size: number;
  /** From left to right. */
  readonly parts: readonly Line[];
}

/** Parts of the size of the type: a wider gap may part columns. */
const columnGap = 1;
/** A label stands no farther from its text. */
const farthestLabel = 6;

function rowOf(line: Line): Row {
  return { y: line.y, size: line.size, parts: withLabels(partsOf(line.runs, columnGap * line.size).map(lineOf)) };
}

/**
 * Lines of one row need not share a baseline: a cell may be set to the middle of its row. No line of a column stands so near below another,
 * so that a narrow gap parts such cells.
 */
const sameRow = 0.9;
const cellGap = 0.3;

/** Lines from the top → rows. What stands a little lower and beside is of the same row. */
export function rowsOf(lines: readonly Line[]): Row[] {
  const rows: Row[] = [];
  const single = lines.map((line, index) => besideCell(line, lines[index - 1], lines[index + 1]) ?? rowOf(line));
  for (const row of withNarrowGaps(single)) {
    const last = rows.at(-1);
    if (last && row.y - last.y < sameRow * Math.min(row.size, last.size) && areBeside(last, row)) {
      rows[rows.length - 1] = { ...last, parts: [...last.parts, ...row.parts].sort((a, b) => a.left - b.left) };
    } else rows.push(row);
  }
  return rows;
}

/** Parts of the size of the type: the gap that cells of a narrow table leave, and the farthest line of one. */
const narrowGap = 0.5;
const nextLine = 1.7;

/**
 * `Subject:` set to the middle of a cell of three lines, with a gap no wider than others have between words: the lines above and below begin
 * where its text does.
 */
function besideCell(line: Line, above: Line | undefined, below: Line | undefined): Row | undefined {
  const at = line.runs.findIndex((_, index) => index > 0 && (line.runs[index - 1]?.text.trim().endsWith(':') ?? false));
  const [label, text] = [line.runs.slice(0, at), line.runs.slice(at)];
  const [first] = text;
  const last = label.at(-1);
  if (at < 1 || !first || !last || !above || !below) return undefined;
  const isOfCell = (other: Line): boolean =>
    Math.abs(other.left - first.x) < 0.1 * line.size && Math.abs(other.y - line.y) < nextLine * line.size;
  if (first.x - rightOf(last) < narrowGap * line.size || !isOfCell(above) || !isOfCell(below)) return undefined;
  return { y: line.y, size: line.size, parts: [lineOf(label), lineOf(text)] };
}

const areBeside = (a: Row, b: Row): boolean =>
  a.parts.every((part) =>
    b.parts.every((other) => {
      const gap = cellGap * part.size;
      return part.right + gap < other.left || other.right + gap < part.left;
    }),
  );

/** Short lines in a row are the cells of a form, or a list. */
const shortLines = 3;
/** Lines that begin this far in, in points, are items of a list whose signs are drawn. */
const listIndent = 15;

/** Whether the rules of a page may tell how to read it: text beside text, short lines, marks of notes. Most pages have none. */
export function mayBeRuled(runs: readonly Run[], pageWidth: number): boolean {
  let short = 0;
  const indents = new Map<number, number>();
  for (const { parts, size } of rowsOf(linesOf(runs))) {
    const isShort = parts.every((part) => part.right - part.left < 0.4 * pageWidth);
    short = isShort ? short + 1 : 0;
    const left = Math.round(parts[0]?.left ?? 0);
    indents.set(left, (indents.get(left) ?? 0) + 1);
    if (parts.length > 1 || short >= shortLines) return true;
    if (parts.some(({ runs: own }) => own.some((run) => run.size < 0.85 * size))) return true;
  }
  const margin = Math.min(...indents.keys());
  return [...indents].some(([left, count]) => count >= shortLines && left > margin + listIndent);
}

function partsOf(runs: readonly Run[], gap: number): Run[][] {
  const parts: Run[][] = [];
  let end = 0;
  for (const run of runs) {
    const part = parts.at(-1);
    if (part && run.x - end <= gap) part.push(run);
    else parts.push([run]);
    end = Math.max(part ? end : 0, rightOf(run));
  }
  return parts;
}

const soleText = (line: Line): string =>
  line.runs
    .map((run) => run.text)
    .join('')
    .trim();

/** Labels and the text they belong to are one part, unless a whole row of columns follows. */
function withLabels(parts: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] as Line;
    const next = parts[index + 1];
    const text = soleText(part);
    const isOne =
      next !== undefined &&
      // A number beside an item of a list is a cell of its own: the first line of a day.
      (isBullet(text) || !isBullet(soleText(next).split(/\s/, 1)[0] ?? '')) &&
      next.left - part.right < farthestLabel * part.size &&
      (isBullet(text) || (isLabel(text) && (parts.length === 2 || (index > 0 && isPlainLabel(text)))));
    joined.push(isOne ? lineOf([...part.runs, ...next.runs]) : part);
    if (isOne) index++;
  }
  return joined;
}
