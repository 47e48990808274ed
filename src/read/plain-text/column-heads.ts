/** What stands over the columns of a table that a program has put down a line a cell, and the paragraph that introduces it. */
import { lineMark } from './line-marks.js';
import { beginsInLowerCase, head, openEnd, tail } from './line-shapes.js';
import type { Line } from './plain-lines.js';
import type { KindedLines } from './row-paths.js';

/** The first line of each head, and one past its last. */
export type Heads = readonly (readonly [from: number, to: number])[];

/** A word or a few over a column: `Date limite`, `E-mail`, `N.º`, `Prix par nuit`. */
const heading = /^(?:\p{Lu}[^\s\d:;,.]*|N[.\u00b0\u00bao]{1,2}|#)(?:[ /][^\s\d:;,.]+){0,4}(?<![-\u2010\u2011])$/u;
const longestHeading = 40;
export const mostColumns = 6;
/** Over a column of figures stands the sign of a number; else figures are the numbers of paragraphs. */
const numero = /^(?:N[.\u00b0\u00bao]{1,2}|#)$/u;
/** Lines of the paragraph that introduces a table. */
const mostLinesAbove = 5;

export function isHeading(text: string, line: Line | undefined): boolean {
  if (!line || line.end - line.start > longestHeading || line.start === line.end || line.tabs > 0) return false;
  return heading.test(text.slice(line.start, line.end));
}

/** The heads that end above a line, the last first; one goes on in lower case, or behind a short word. */
export function headsAbove({ text, lines }: KindedLines, first: number): (readonly [number, number])[] {
  const heads: (readonly [number, number])[] = [];
  let to = first;
  for (let at = first - 1; at >= 0 && heads.length < mostColumns && to - at <= 3; at--) {
    const line = lines[at] as Line;
    const above = lines[at - 1];
    const words = text.slice(line.start, Math.min(line.end, line.start + longestHeading + 1));
    if (words.length > longestHeading || /[:;.]$/.test(words.replace(numero, ''))) break;
    const isRest =
      line.gap === 0 &&
      above !== undefined &&
      (beginsInLowerCase.test(head(text, line)) || openEnd.test(tail(text, above)));
    if (!isRest && !heading.test(words)) break;
    if (!isRest) {
      heads.push([at, to]);
      to = at;
    }
    if (!isRest && line.gap > 1) break;
  }
  return heads;
}

/** Whether a head is the sign of a number. */
export const isNumero = (text: string, lines: readonly Line[], at: readonly [number, number] | undefined): boolean => {
  const line = at && lines[at[0]];
  return line !== undefined && numero.test(text.slice(line.start, line.end));
};

/** The number of the paragraph that introduces a table; 0 where it has none. */
export function numberAbove({ text, lines }: KindedLines, top: number): number {
  for (let at = top - 1; at >= Math.max(0, top - mostLinesAbove); at--) {
    const line = lines[at] as Line;
    const label = lineMark(text, line.start, line.end);
    if (label?.ordinal != null) return label.ordinal;
    if (line.gap > 0) break;
  }
  return 0;
}

/** `5 Les textes …` below a table that paragraph 4 introduces. */
export const isParagraph = ({ text, lines }: KindedLines, at: number, number: number): boolean => {
  const line = lines[at] as Line;
  return (
    line.end - line.start > longestHeading &&
    lineMark(text, line.start, line.end)?.ordinal === number &&
    /^\d{1,3}[.)]? \p{Lu}/u.test(text.slice(line.start, line.start + 8))
  );
};

/** Whether the heads of a table stand at a line again. */
export const areHeads = ({ text, lines }: KindedLines, heads: Heads, at: number): boolean =>
  heads.every(([from], column) => {
    const [top, line] = [lines[from] as Line, lines[at + column]];
    return line !== undefined && text.slice(line.start, line.end) === text.slice(top.start, top.end);
  });
