import type { ZonedBlock } from '../model/document.js';
import type { ReplacedDates } from '../model/locale/replaced-dates.js';
import { firstMatch, type Pattern } from '../text/pattern.js';

/** The cells of one thing that a table changes: what was, and what is in its stead. */
export interface ChangeRow {
  readonly former: readonly ZonedBlock[];
  readonly current: readonly ZonedBlock[];
}

/**
 * The cells of a table without dates that others replace: where a column (or row) of old dates stands beside one of new
 * dates, the old one counts only where the new cell says that nothing changes.
 *
 * @param blocks the cells of one table, in reading order, its header in the first row
 */
export function withoutReplaced(blocks: readonly ZonedBlock[], locale: ReplacedDates): readonly ZonedBlock[] {
  const dropped = new Set<ZonedBlock>();
  for (const { former, current } of changeRows(blocks, locale)) {
    const unchanged = current.some(({ text }) => firstMatch(locale.unchanged, text.trim()));
    // what falls away keeps its days
    const cancelled = current.some(({ text }) => firstMatch(locale.cancelled, text.trim()));
    for (const cell of unchanged || cancelled ? current : former) dropped.add(cell);
  }
  return dropped.size === 0 ? blocks : blocks.filter((block) => !dropped.has(block));
}

/** What a table sets side by side, in two columns under headers or in two rows behind labels. */
export function changeRows(blocks: readonly ZonedBlock[], locale: ReplacedDates): ChangeRow[] {
  const named = namedColumns(blocks, locale);
  const former = named.former ?? (named.current === undefined ? undefined : otherDates(blocks, named.current));
  const current = named.current ?? (named.former === undefined ? undefined : otherDates(blocks, named.former));
  if (former !== undefined && current !== undefined) return columnRows(blocks, former, current);
  return labelRows(blocks, locale);
}

interface NamedColumns {
  readonly former: number | undefined;
  readonly current: number | undefined;
}

/** By the first row, or by the second where that goes on with it: `Item | Date` over `| old | new`. */
function namedColumns(blocks: readonly ZonedBlock[], locale: ReplacedDates): NamedColumns {
  const rows = [...new Set(blocks.flatMap(({ cell }) => cell?.row ?? []))].slice(0, 2);
  const [first, second] = rows.map((row) => {
    const header = blocks.filter(({ cell }) => cell?.row === row);
    return { former: columnOf(header, locale.former), current: columnOf(header, locale.current) };
  });
  const isNamed = first?.former !== undefined || first?.current !== undefined;
  const goesOn = second?.former !== undefined && second.current !== undefined;
  return !isNamed && goesOn ? second : (first ?? { former: undefined, current: undefined });
}

const columnOf = (header: readonly ZonedBlock[], rule: Pattern): number | undefined =>
  header.find(({ text }) => firstMatch(rule, text.trim()))?.cell?.column;

/** Days and months, by words or figures: `16 octobre 2018`, `16.10.2018`. */
const looksDated = () => /\d.*\p{L}{3}|\p{L}{3}.*\d|\d[./-]\d/u;

/** `Ancienne date` beside `Date limite`: the one other column whose cells are dates, below a header of its own. */
function otherDates(blocks: readonly ZonedBlock[], column: number): number | undefined {
  const head = blocks[0]?.cell?.row;
  const columns = new Map<number, string[]>();
  for (const { cell, text } of blocks) {
    if (!cell || cell.row === head || text.trim() === '') continue;
    columns.set(cell.column, [...(columns.get(cell.column) ?? []), text]);
  }
  const isDates = (cells: readonly string[]): boolean =>
    cells.every((text) => text.trim().length <= longestDate && looksDated().test(text));
  if (!isDates(columns.get(column) ?? [])) return undefined;
  const others = [...columns].filter(([each, cells]) => each !== column && isDates(cells)).map(([each]) => each);
  const [only, second] = others;
  return second === undefined ? only : undefined;
}

const longestDate = 60;

function columnRows(blocks: readonly ZonedBlock[], former: number, current: number): ChangeRow[] {
  const rows = new Map<number, { former: ZonedBlock[]; current: ZonedBlock[] }>();
  for (const block of blocks) {
    if (!block.cell || (block.cell.column !== former && block.cell.column !== current)) continue;
    const row = rows.get(block.cell.row) ?? { former: [], current: [] };
    rows.set(block.cell.row, row);
    (block.cell.column === former ? row.former : row.current).push(block);
  }
  return [...rows.values()];
}

/** `Au lieu de | 2-4 juin` over `Lire | 9-11 juin`. */
function labelRows(blocks: readonly ZonedBlock[], locale: ReplacedDates): ChangeRow[] {
  const rows = new Map<number, ZonedBlock[]>();
  for (const block of blocks) {
    if (!block.cell) continue;
    const row = rows.get(block.cell.row);
    if (row === undefined) rows.set(block.cell.row, [block]);
    else row.push(block);
  }
  const all = [...rows.values()];
  const isLabelled = (row: readonly ZonedBlock[] | undefined, rule: Pattern): boolean =>
    row?.[0] !== undefined && row.length > 1 && firstMatch(rule, row[0].text.trim()) !== null;
  return all.flatMap((row, at) => {
    const next = all[at + 1];
    return next !== undefined && isLabelled(row, locale.former) && isLabelled(next, locale.current)
      ? [{ former: row.slice(1), current: next.slice(1) }]
      : [];
  });
}
