/** Text in the fields of a grid → rows and cells. */
import type { Cells } from './aligned-tables.js';
import { measureOf, paragraphsOf } from './flow.js';
import { type Run, rightOf } from './geometry.js';
import { type Field, fieldsOf, type Grid } from './grids.js';
import { linesOf } from './lines.js';

/** Word processors leave this much between text and border. */
const padding = 5;

/** Where the lines of each column end at the latest. */
export const fieldEnds = ({ columns }: Grid): number[] => columns.slice(1).map((right) => right - padding);

const middleOf = (run: Run): number => run.y - run.size / 3;

/** Whether a run stands in a grid, by its middle. */
export const isInside = (run: Run, grid: Grid): boolean => {
  const x = (run.x + rightOf(run)) / 2;
  return x >= grid.left && x <= grid.right && middleOf(run) >= grid.top && middleOf(run) <= grid.bottom;
};

export function ruledRows(grid: Grid, runs: readonly Run[], leading: number): Cells[] {
  const fields = fieldsOf(grid).map((row) => row.flatMap((field) => partedByText(grid, field, runs)));
  const texts = new Map<Field, Run[]>();
  for (const run of runs) {
    const row = intervalOf(grid.rows, middleOf(run));
    const column = intervalOf(grid.columns, run.x + Math.min(run.width / 2, run.size));
    const field = topField(fields, row, column);
    if (!field) continue;
    const known = texts.get(field);
    if (known) known.push(run);
    else texts.set(field, [run]);
  }
  return fields
    .map((row) => row.map((field) => paragraphsIn(grid, field, texts.get(field) ?? [], leading)))
    .filter((cells) => cells.some((cell) => cell.length > 0));
}

/** Parts of the size of the type. */
const narrowestGap = 0.5;

/** A row without upright rules (styles that shade every other row) in a table whose columns other rows show: its text parts them. */
function partedByText({ columns, rows }: Grid, field: Field, runs: readonly Run[]): Field[] {
  if (field.span === 1) return [field];
  const [top = 0, bottom = 0] = rows.slice(field.row, field.row + 2);
  const [left = 0] = columns.slice(field.column);
  const end = field.column + field.span;
  const own = runs.filter(
    (run) => middleOf(run) >= top && middleOf(run) < bottom && run.x >= left && run.x < (columns[end] ?? 0),
  );
  const starts = [field.column];
  for (let column = field.column + 1; column < end; column++)
    if (partsText(columns[column] as number, own)) starts.push(column);
  return starts.map((column, index) => ({ ...field, column, span: (starts[index + 1] ?? end) - column }));
}

/** Text stands on both sides of a place, and none runs over it or near it. */
function partsText(place: number, runs: readonly Run[]): boolean {
  const before = runs.filter((run) => run.x < place);
  const nearest = Math.max(...before.map(rightOf));
  const behind = runs.filter((run) => run.x >= place);
  return behind.length > 0 && before.length > 0 && behind.every((run) => run.x - nearest > narrowestGap * run.size);
}

function paragraphsIn(
  { columns }: Grid,
  { column, span }: Field,
  runs: readonly Run[],
  leading: number,
): ReturnType<typeof paragraphsOf> {
  if (runs.length === 0) return [];
  const lines = linesOf(runs);
  return paragraphsOf(lines, measureOf(lines, { right: (columns[column + span] ?? 0) - padding, leading }));
}

/** The field at a place; where no rule parts it from the one above, that one. */
function topField(fields: readonly (readonly Field[])[], row: number, column: number): Field | undefined {
  let field: Field | undefined;
  for (let at = row; at >= 0; at--) {
    field = fields[at]?.find((each) => column >= each.column && column < each.column + each.span);
    if (!field?.above) break;
  }
  return field;
}

function intervalOf(places: readonly number[], at: number): number {
  let interval = 0;
  for (let index = 1; index < places.length - 1; index++) if (at >= (places[index] as number)) interval = index;
  return interval;
}
