/**
 * Lines of a tagged paragraph that its author ended: no program tags those, and letterheads and names above offices have them. The rows of a
 * table that a browser takes for a matter of layout are tagged no better.
 */
import { rightOf } from './geometry.js';
import type { Line } from './lines.js';
import { isFilled, textOf } from './page-ends.js';
import type { TaggedBlock } from './structure.js';
import { readingLines } from './tagged.js';

/** Lines of one column begin within so many points. */
const sameLeft = 4;
/** A line that ends within this part of its column, with room for the next word, was ended. */
const early = 0.62;
/** Fewer lines tell nothing of how wide their column is. */
const fewestLines = 4;
/** Parts of the size of the type: lines that begin so far apart are of two cells, and a cell stands so far from its label. */
const farApart = 3;
const cellGap = 1;

/** Lines that begin at one place of a page. */
interface Column {
  readonly right: number;
  readonly lines: number;
}

type Columns = ReadonlyMap<string, Column>;

/** Whether the end of a line is its author's. */
export function brokenLines(blocks: readonly TaggedBlock[]): (above: Line, line: Line) => boolean {
  const columns = columnsOf(blocks);
  return (above, line) => {
    const own = columns.get(keyOf(above));
    const page = columns.get(pageOf(above));
    if (!own || !page || above.runs[0]?.page !== line.runs[0]?.page) return false;
    if (endsEarly(above, line, own)) return true;
    return !isFilled(above, line, page.right) && (isField(line) || isElsewhere(above, line));
  };
}

/** Other lines that begin at its place reach much farther. */
const endsEarly = (above: Line, line: Line, { right, lines }: Column): boolean =>
  lines >= fewestLines &&
  Math.abs(above.left - line.left) < sameLeft &&
  above.right < above.left + early * (right - above.left) &&
  !isFilled(above, line, right);

/** `Ref.:` with its text in a cell of its own. */
function isField(line: Line): boolean {
  const at = line.runs.findIndex(
    (run, index) => index > 0 && run.x - rightOf(line.runs[index - 1] ?? run) > cellGap * line.size,
  );
  return at > 0 && /^[^:]{1,24}:$/.test(textOf({ ...line, runs: line.runs.slice(0, at) }));
}

/** Not below the text of a label, nor in the middle as the line above is. */
const isElsewhere = (above: Line, line: Line): boolean =>
  Math.abs(above.left - line.left) > farApart * line.size &&
  above.runs.every((run) => Math.abs(run.x - line.left) > line.size) &&
  Math.abs(above.left + above.right - line.left - line.right) > line.size;

/** A page at a time: text beside a picture is narrower on that page alone. */
function columnsOf(blocks: readonly TaggedBlock[]): Columns {
  const columns = new Map<string, Column>();
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    for (const line of readingLines(block.runs)) {
      for (const key of [keyOf(line), pageOf(line)]) {
        const known = columns.get(key) ?? { right: 0, lines: 0 };
        columns.set(key, { right: Math.max(known.right, line.right), lines: known.lines + 1 });
      }
    }
  }
  return columns;
}

const pageOf = (line: Line): string => String(line.runs[0]?.page);

const keyOf = (line: Line): string => `${pageOf(line)},${Math.round(line.left / sameLeft)}`;
