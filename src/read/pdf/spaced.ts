/** Whether the paragraphs of a text stand apart, so that lines which do not are of one. */
import { isPlainLabel, labelOf } from './labels.js';
import type { Line } from './lines.js';
import { endsSentence, textOf } from './page-ends.js';

/** Beginnings that are counted, and the part of them that has space above. */
const fewestLabels = 3;
const fewestEnds = 2;
const spacedShare = 0.8;

/** Whether what surely begins a paragraph has more space above it than a line of one: what is labelled, or stands below an early end. */
export const areSpaced = (lines: readonly Line[], right: number, leading: number): boolean =>
  isMostlySpaced(lines, leading, fewestLabels, isLabelled) ||
  isMostlySpaced(lines, leading, fewestEnds, (index) => followsEnd(lines, index, right, leading));

function isMostlySpaced(
  lines: readonly Line[],
  leading: number,
  fewest: number,
  begins: (index: number, line: Line) => boolean,
): boolean {
  let beginnings = 0;
  let spaced = 0;
  for (const [index, line] of lines.entries()) {
    const last = lines[index - 1];
    if (!last || line.y < last.y || !begins(index, line)) continue;
    beginnings++;
    if (isApart(last, line, leading)) spaced++;
  }
  return beginnings >= fewest && spaced > spacedShare * beginnings;
}

const isApart = (last: Line, line: Line, leading: number): boolean => line.y - last.y > (leading + 0.25) * line.size;

const isLabelled = (_: number, line: Line): boolean => (labelOf(line)?.gap ?? 0) >= 0.6;

/** A paragraph's last line ends within this part of the width, and the one above it does not. */
const early = 0.75;

/** Running text below the last line of a paragraph of several: no line of an address, no item of a list, no heading. */
function followsEnd(lines: readonly Line[], index: number, right: number, leading: number): boolean {
  const [above, last, line] = [lines[index - 2], lines[index - 1], lines[index]];
  if (!above || !last || !line || last.y <= above.y || isApart(above, last, leading)) return false;
  const end = last.left + early * (right - last.left);
  const isLast = last.right < end && above.right > end && endsSentence(last);
  const isSmallPart =
    Math.abs(line.left - last.left) > line.size / 2 || Math.abs(line.size - last.size) > 0.05 * line.size;
  if (!isLast || isSmallPart || line.runs.every((run) => run.look.bold)) return false;
  const text = textOf(line);
  return /^\p{Lu}/u.test(text) && !isPlainLabel(text.split(/\s/, 1)[0] ?? '');
}
