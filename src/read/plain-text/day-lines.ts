/** Tables of key dates whose cells a program has put on one line, a day and what is due on it (pypdf, `pdftotext -raw`). */
import { dayBefore, headBefore } from './column-kinds.js';
import { cutLine } from './line-cut.js';
import { isBullet, lineMark } from './line-marks.js';
import type { Line } from './plain-lines.js';

const fewestRows = 2;
/** Lines of a row. */
const mostLines = 5;
const longestLine = 160;

/** Where the first cell of a line ends; `null` where the line is no row. */
function breakOf(text: string, line: Line | undefined, lengthOf: (words: string) => number | null): number | null {
  if (!line || line.tabs > 0 || line.end - line.start > longestLine) return null;
  const length = lengthOf(text.slice(line.start, line.end));
  return length === null ? null : line.start + length;
}

/** The rows that follow one another from a line on: each has its day and what is due, and lines that go on with it. */
function rowsFrom(text: string, lines: readonly Line[], from: number): Map<Line, number> {
  const rows = new Map<Line, number>();
  let last = from;
  for (let at = from; at < lines.length && at - last < mostLines; at++) {
    const line = lines[at] as Line;
    const place = breakOf(text, line, dayBefore);
    if (line.page || (at > from && line.gap > 1)) break;
    if (place !== null) {
      rows.set(line, place);
      last = at;
    } else if (
      line.gap > 0 ||
      (lineMark(text, line.start, line.end)?.weak === false && !isFurtherItem(text, lines[last], line))
    )
      break;
  }
  return rows;
}

/** `– …` below `16 mai 2024  – …`: what else is due on the day. */
const isFurtherItem = (text: string, row: Line | undefined, line: Line): boolean =>
  row !== undefined && isBullet(text, line) && / [\u2012-\u2015\u2022-] \p{Lu}/u.test(text.slice(row.start, row.end));

/** The lines, with both cells of such rows, and their heads, on lines of their own. */
export function dayLinesApart(text: string, lines: readonly Line[]): readonly Line[] {
  const places = new Map<Line, number>();
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (places.has(line) || breakOf(text, line, dayBefore) === null) continue;
    const rows = rowsFrom(text, lines, at);
    const above = lines[at - 1];
    const head = breakOf(text, above, headBefore);
    if (rows.size < (head === null ? fewestRows + 1 : fewestRows)) continue;
    for (const [row, place] of rows) places.set(row, place);
    if (above && head !== null) places.set(above, head);
  }
  return places.size === 0
    ? lines
    : lines.flatMap((line) => {
        const place = places.get(line);
        return place === undefined ? [line] : cutLine(text, line, place);
      });
}
