/** Lines that end in a space where they go on: some programs leave the space at which a page broke the line. */
import { lineMark } from './line-marks.js';
import { beginsInLowerCase, head, isEnd } from './line-shapes.js';
import type { Line } from './plain-lines.js';

const fewestSpaced = 4;
const shortestProse = 30;

/** Whether a line ends in a space: the one between two cells on one line ends none. */
export const endsInSpace = (text: string, line: Line, next: Line | undefined): boolean =>
  text[line.end] === ' ' && next?.start !== line.end + 1;

/** Whether lines end in a space where a sentence goes on, and in none where it ends. */
export function endInSpaces(text: string, lines: readonly Line[]): boolean {
  let [open, broken, closed, ended] = [0, 0, 0, 0];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const isSpaced = endsInSpace(text, line, next);
    if (!next || line.end - line.start < shortestProse) continue;
    if (isEnd(text, line)) {
      ended++;
      if (!isSpaced) closed++;
    } else if (beginsInLowerCase.test(head(text, next))) {
      broken++;
      if (isSpaced) open++;
    }
  }
  return open >= fewestSpaced && 10 * open >= 6 * broken && 10 * closed >= 6 * ended;
}

/** The lines that go on with the one above, which ends in a space. */
export function spacedLines(text: string, lines: readonly Line[]): Line[] {
  if (!endInSpaces(text, lines)) return [];
  return lines.filter((line, index) => {
    const above = lines[index - 1];
    return (
      above !== undefined && endsInSpace(text, above, line) && lineMark(text, line.start, line.end)?.weak !== false
    );
  });
}
