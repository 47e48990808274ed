/** Rows of a page → running text, and regions whose text stands in columns. */
import type { Line } from './lines.js';
import { firstOrder, lastOrder } from './printed-rows.js';
import type { Row } from './rows.js';

/** White space from top to bottom of a region. */
export interface Gutter {
  readonly left: number;
  readonly right: number;
}

export interface Region {
  readonly rows: readonly Row[];
  readonly gutters: readonly Gutter[];
}

/** Parts of the size of the type. */
const narrowestGutter = 0.6;
const farthestRow = 5;
/** Rows that may follow in one column before another shows that the table goes on. */
const lookAhead = 4;
const mostGutters = 15;

/** Rows in order: those that stand in no region are alone in one without gutters. */
export function regionsOf(rows: readonly Row[]): Region[] {
  const regions: Region[] = [];
  for (let at = 0; at < rows.length; ) {
    const region = regionFrom(rows, at);
    const above = region.rows.length > 1 || region.gutters.length > 0 ? rowsAbove(regions, region) : [];
    regions.splice(regions.length - above.length, above.length);
    regions.push({ rows: [...above, ...region.rows], gutters: region.gutters });
    at += region.rows.length;
  }
  return regions;
}

/** Lines of a cell that is higher than the others of its row: the file prints them right before those in the region. */
function rowsAbove(regions: readonly Region[], { rows: [first], gutters }: Region): Row[] {
  const above: Row[] = [];
  let below = first;
  for (let index = regions.length - 1; index >= 0 && below; index--) {
    const row = regions[index]?.rows[0];
    const [part] = row?.parts ?? [];
    if (regions[index]?.rows.length !== 1 || !row || !part || row.parts.length > 1) break;
    const column = columnOf(part, gutters);
    const under = below.parts.find((other) => columnOf(other, gutters) === column);
    const isOfCell = under !== undefined && firstOrder(under) - lastOrder(part) === 1 && below.y - row.y < 4 * row.size;
    if (!isOfCell || column < 1) break;
    above.unshift(row);
    below = row;
  }
  return above;
}

function regionFrom(rows: readonly Row[], start: number): Region {
  const first = rows[start] as Row;
  let gutters = gapsOf(first);
  if (gutters.length === 0) return { rows: [first], gutters };
  let end = start + 1;
  const members = [first];
  for (let at = start + 1; at < rows.length && at <= end + lookAhead; at++) {
    const row = rows[at] as Row;
    const before = rows[at - 1] as Row;
    if (row.y - before.y > farthestRow * Math.max(row.size, before.size)) break;
    const fitted = fit(gutters, members, row);
    if (!fitted) break;
    members.push(row);
    gutters = fitted;
    // A short line in the first column alone is a line of the text as well as of the table.
    if (row.parts.some((part) => columnOf(part, gutters) > 0)) end = at + 1;
    else if (isWrapped(before, row)) end = Math.max(end, at === end ? at + 1 : end);
  }
  return { rows: rows.slice(start, end), gutters };
}

const isWrapped = (before: Row, row: Row): boolean => row.y - before.y < 1.35 * row.size && before.parts.length > 1;

const gapsOf = ({ parts }: Row): Gutter[] =>
  parts.slice(1).map((part, index) => ({ left: (parts[index] as Line).right, right: part.left }));

/** The gutters that a row leaves, with those it adds; `undefined` where it runs over them. */
function fit(gutters: readonly Gutter[], members: readonly Row[], row: Row): Gutter[] | undefined {
  const least = narrowestGutter * row.size;
  const left = gutters.map((gutter) => clear(gutter, row.parts));
  const crossed = left.filter((gutter) => gutter.right - gutter.left < least).length;
  if (crossed > 0 && row.parts.length === 1) return hangsUnder(members, row) ? [...gutters] : undefined;
  if (crossed > gutters.length / 2) return undefined;
  const isMoved = gutters.some((gutter, index) => {
    const now = left[index] as Gutter;
    return now.right < gutter.right - 1.5 * row.size && beginsAlike(members, gutter, row.size);
  });
  if (isMoved && crossed === 0) return undefined;
  // A row that one cell takes over several columns leaves the others where they are.
  const kept = gutters.map((gutter, index) => {
    const now = left[index] as Gutter;
    return now.right - now.left < least ? gutter : now;
  });
  const added = kept.length < mostGutters ? gapsOf(row).filter((gap) => isNew(gap, kept, members, least)) : [];
  return [...kept, ...added].sort((a, b) => a.left - b.left);
}

/** A cell over several columns goes on in a line that stands under it alone. */
function hangsUnder(members: readonly Row[], row: Row): boolean {
  const [part] = row.parts;
  const lines = [...members.slice(-mostHanging), row];
  // Lines of the cell between its first and this one.
  while (lines.length > 2 && isLineOf(lines.at(-2), part, lines.at(-1))) lines.pop();
  const above = lines.at(-2);
  const { y, size } = lines.at(-1) ?? row;
  const last = members.at(-1)?.parts.at(-1);
  if (!above || !part || !last) return false;
  return above.parts.some((upper, index) => {
    const isLast = index === above.parts.length - 1;
    const isNear = y - above.y <= 1.4 * size || Math.abs(reachOf(upper, above) - y) < 0.4 * size;
    // The file prints the lines of a cell one after the other; without that, one that is longer may be text below the table.
    const isNext = firstOrder(part) - lastOrder(last) === 1;
    const isBelow = Math.abs(upper.left - part.left) < 0.3 * size && (isNext || part.right < upper.right + size);
    return index > 0 && isLast && isNear && isBelow;
  });
}

/** Lines of one cell. */
const mostHanging = 8;

const isLineOf = (line: Row | undefined, part: Line | undefined, below: Row | undefined): boolean =>
  line !== undefined &&
  part !== undefined &&
  below !== undefined &&
  line.parts.length === 1 &&
  Math.abs((line.parts[0]?.left ?? 0) - part.left) < 0.3 * line.size &&
  below.y - line.y <= 1.4 * line.size;

/** How far down a cell goes beside one that is set to the middle of the row. */
const reachOf = (upper: Line, { parts }: Row): number =>
  parts.reduce((low, { y, size }) => (y > upper.y + 0.3 * size ? Math.max(low, 2 * y - upper.y) : low), upper.y);

/** What the parts of a row leave of a gutter: the widest piece. */
function clear(gutter: Gutter, parts: readonly Line[]): Gutter {
  let [widest, from]: [Gutter, number] = [{ left: gutter.left, right: gutter.left }, gutter.left];
  const take = (to: number): void => {
    if (to - from > widest.right - widest.left) widest = { left: from, right: to };
  };
  for (const part of parts) {
    if (part.right <= gutter.left || part.left >= gutter.right) continue;
    take(Math.max(part.left, from));
    from = Math.max(from, part.right);
  }
  take(gutter.right);
  return widest;
}

/** Whether two rows or more begin at the right edge of a gutter: a column set to the left. */
function beginsAlike(members: readonly Row[], gutter: Gutter, size: number): boolean {
  let alike = 0;
  for (const { parts } of members.slice(-12)) {
    if (parts.some((part) => Math.abs(part.left - gutter.right) < 0.3 * size)) alike++;
  }
  return alike > 1;
}

function isNew(gap: Gutter, known: readonly Gutter[], members: readonly Row[], least: number): boolean {
  if (known.some((gutter) => gap.left < gutter.right && gutter.left < gap.right)) return false;
  return members.every(({ parts }) => {
    const rest = clear(gap, parts);
    return rest.right - rest.left >= least;
  });
}

/** The column that a part begins in, from 0. */
export function columnOf(part: Line, gutters: readonly Gutter[]): number {
  let column = 0;
  for (const gutter of gutters) if (part.left >= (gutter.left + gutter.right) / 2) column++;
  return column;
}
