/** Lines cut where wide gaps part them: what stands in columns. */
import { type Run, rightOf } from './geometry.js';
import { isBullet, isLabel, isPlainLabel } from './labels.js';
import { type Line, lineOf, linesOf } from './lines.js';

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

/** Lines of one row need not share a baseline: a cell may be set to the middle of its row. */
const sameRow = 0.9;

/** Lines from the top → rows. What stands a little lower and beside is of the same row. */
export function rowsOf(lines: readonly Line[]): Row[] {
  const rows: Row[] = [];
  for (const row of lines.map(rowOf)) {
    const last = rows.at(-1);
    if (last && row.y - last.y < sameRow * Math.min(row.size, last.size) && areBeside(last, row)) {
      rows[rows.length - 1] = { ...last, parts: [...last.parts, ...row.parts].sort((a, b) => a.left - b.left) };
    } else rows.push(row);
  }
  return rows;
}

const areBeside = (a: Row, b: Row): boolean =>
  a.parts.every((part) =>
    b.parts.every((other) => part.right + part.size < other.left || other.right + part.size < part.left),
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
      next.left - part.right < farthestLabel * part.size &&
      (isBullet(text) || (isLabel(text) && (parts.length === 2 || (index > 0 && isPlainLabel(text)))));
    joined.push(isOne ? lineOf([...part.runs, ...next.runs]) : part);
    if (isOne) index++;
  }
  return joined;
}
