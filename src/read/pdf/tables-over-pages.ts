/** Tables that go on over the end of a page, and rows that it cuts. */
import { decide, type Cue } from '../../text/cues.js';
import type { Cells } from './aligned-tables.js';
import type { Paragraph } from './flow.js';
import type { Line } from './lines.js';
import { endsSentence, isFilled, textOf } from './page-ends.js';
import type { TablePart } from './page-parts.js';

const sameColumn = 8;

/** Whether a table goes on with one of the page before, whose columns stand in the same places; then its rows are put there. */
export function joinTable(above: TablePart, below: TablePart): boolean {
  if (above.lefts.length !== below.lefts.length) return false;
  if (!below.lefts.every((left, index) => Math.abs(left - (above.lefts[index] ?? 0)) < sameColumn)) return false;
  // Its head may be printed again.
  const [head, again] = [above.rows[0], below.rows[0]];
  const isRepeated = head !== undefined && again !== undefined && wordsOf(head) === wordsOf(again);
  const [first, ...rows] = below.rows.slice(isRepeated ? 1 : 0);
  if (!first) return true;
  const last = above.rows.at(-1);
  const seams = last && above.rows.length > 1 ? seamsOf(last, first, above.ends) : [];
  if (last && decide(seams, cutRow, { yes: 3, doubt: 3 }).verdict === 'yes')
    above.rows[above.rows.length - 1] = joinedRow(last, first);
  else above.rows.push(first);
  for (const row of rows) above.rows.push(row);
  return true;
}

const wordsOf = (row: Cells): string =>
  row
    .map((cell) => cell.map(({ lines }) => lines.map((line) => line.runs.map((run) => run.text).join('')).join(' ')))
    .join('|');

/** Where a cell of the last row of a page meets that of the first row of the next. */
interface Seam {
  readonly before: Line | undefined;
  readonly after: Line | undefined;
  readonly end: number;
}

const seamsOf = (last: Cells, first: Cells, ends: readonly number[]): Seam[] =>
  first.map((cell, column) => ({
    before: last[column]?.at(-1)?.lines.at(-1),
    after: cell[0]?.lines[0],
    end: ends[column] ?? Infinity,
  }));

const isFull = ({ before, after, end }: Seam): boolean =>
  before !== undefined && after !== undefined && isFilled(before, after, end);

const beginsSmall = ({ before, after }: Seam): boolean =>
  before !== undefined && after !== undefined && !endsSentence(before) && /^\p{Ll}{2}/u.test(textOf(after));

const cutRow: readonly Cue<readonly Seam[]>[] = [
  {
    says: 'each cell goes on with one that is full or in the middle of a sentence',
    weight: 2,
    holds: (seams) => seams.every((seam) => !seam.after || isFull(seam) || beginsSmall(seam)),
  },
  { says: 'small letters go on', weight: 1, holds: (seams) => seams.some(beginsSmall) },
  { says: 'the first cell has no more', weight: 1, holds: ([first]) => first !== undefined && !first.after },
  {
    says: 'a cell was ended above',
    weight: 1,
    holds: (seams) => seams.some(({ before, after }) => before !== undefined && !after),
  },
  {
    says: 'a cell begins where there was none',
    weight: -3,
    holds: (seams) => seams.some(({ before, after }) => !before && after !== undefined),
  },
];

const joinedRow = (last: Cells, first: Cells): Cells =>
  last.map((cell, column) => {
    const [seam, ...more] = first[column] ?? [];
    const open = cell.at(-1);
    if (!seam || !open) return [...cell, ...(seam ? [seam] : []), ...more];
    const whole: Paragraph = { lines: [...open.lines, ...seam.lines], space: open.space };
    return [...cell.slice(0, -1), whole, ...more];
  });
