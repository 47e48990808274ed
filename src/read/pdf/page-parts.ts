/** The body of an untagged page → running text and tables, in the order of the page. */
import { type Cells, isList, newspaperColumns, tableOf } from './aligned-tables.js';
import { cutAtRules } from './cut-runs.js';
import { leadingOf } from './flow.js';
import type { Page, Run } from './geometry.js';
import { type Grid, gridsOf } from './grids.js';
import { type Line, lineOf, linesOf } from './lines.js';
import { type Region, regionsOf } from './regions.js';
import { type Row, rowsOf } from './rows.js';
import { fieldEnds, isInside, ruledRows } from './ruled-tables.js';

export interface FlowPart {
  readonly kind: 'flow';
  readonly page: Page;
  readonly lines: Line[];
  /** One of several columns: its margin is not that of the page. */
  readonly isColumn: boolean;
}

export interface TablePart {
  readonly kind: 'table';
  readonly page: Page;
  readonly rows: Cells[];
  /** Where its columns begin. */
  readonly lefts: readonly number[];
  /** Where the lines of each end at the latest. */
  readonly ends: readonly number[];
}

export type PagePart = FlowPart | TablePart;

export function partsOf(page: Page, body: readonly Line[]): PagePart[] {
  const runs = body.flatMap((line) => line.runs);
  const grids = gridsOf(page.rules).map((grid) => ({ grid, inside: runs.filter((run) => isInside(run, grid)) }));
  const ruled = grids.filter(
    ({ grid, inside }) => inside.length > 0 && !isFrame(grid, page) && !framesRows(grid, inside),
  );
  const inTables = new Set(ruled.flatMap(({ inside }) => inside));
  const rows = rowsOf(inTables.size === 0 ? body : linesOf(runs.filter((run) => !inTables.has(run))));
  const leading = leadingOf(body);
  const parts: PagePart[] = [];
  let from = 0;
  for (const { grid, inside } of ruled) {
    const next = rows.findIndex((row, index) => index >= from && row.y > grid.top);
    const to = next < 0 ? rows.length : next;
    addRows(parts, page, rows.slice(from, to), leading);
    from = to;
    addGrid(parts, page, grid, inside, leading);
  }
  addRows(parts, page, rows.slice(from), leading);
  return parts;
}

/** A box around most of the page is an ornament. */
const isFrame = ({ columns, rows, top, bottom }: Grid, page: Page): boolean =>
  columns.length === 2 && rows.length === 2 && bottom - top > 0.6 * page.height;

/** A frame alone around text in columns: the rows of a table that has no rules between them. */
function framesRows({ columns, rows }: Grid, runs: readonly Run[]): boolean {
  if (columns.length > 2 || rows.length > 2) return false;
  const lines = rowsOf(linesOf(runs));
  return lines.length > 1 && regionsOf(lines).some((region) => region.rows.length > 1 && !isList(region));
}

function addGrid(parts: PagePart[], page: Page, grid: Grid, runs: readonly Run[], leading: number): void {
  parts.push({
    kind: 'table',
    page,
    rows: ruledRows(
      grid,
      runs.flatMap((run) => cutAtRules(run, grid)),
      leading,
    ),
    lefts: grid.columns.slice(0, -1),
    ends: fieldEnds(grid),
  });
}

function addRows(parts: PagePart[], page: Page, rows: readonly Row[], leading: number): void {
  const right = rows.reduce((most, row) => Math.max(most, row.parts.at(-1)?.right ?? 0), 0);
  for (const region of regionsOf(rows)) {
    const columns = newspaperColumns(region);
    if (region.rows.length === 1 || isList(region)) {
      for (const row of region.rows) addLine(parts, page, lineOf(row.parts.flatMap((part) => part.runs)));
    } else if (columns) for (const lines of columns) parts.push({ kind: 'flow', page, lines, isColumn: true });
    else parts.push({ kind: 'table', page, ...tableOf(region, { right, leading }), lefts: leftsOf(region) });
  }
}

function addLine(parts: PagePart[], page: Page, line: Line): void {
  const last = parts.at(-1);
  if (last?.kind === 'flow' && !last.isColumn) last.lines.push(line);
  else parts.push({ kind: 'flow', page, lines: [line], isColumn: false });
}

function leftsOf({ rows, gutters }: Region): number[] {
  const left = Math.min(...rows.flatMap(({ parts }) => parts.map((part) => part.left)));
  return [left, ...gutters.map((gutter) => gutter.right)];
}
