import type { CalendarDate, DateMention } from '../../model/annotation.js';
import type { SegmentedDocument, ZonedBlock } from '../../model/document.js';

/** A caption is short, or ends in a colon; a longer line may name the year of something else. */
const longestCaption = 120;
const longestBare = 60;

/** A year that stands by itself: not that of a period (`2022-2024`), a number (`12/2024`) or a bracket (`(Rev. Geneva, 2022)`). */
const years = /(?<![\p{L}\d/.'-])(?:19|20)\d{2}(?![\p{L}\d/-])/gu;
const brackets = /\([^()]{0,200}\)/g;

/**
 * The days of a table, or of the items below a line, that have no year of their own take that of their heading: `Reuniones de 2027:`
 * over `14-16 de marzo`, a row that holds `2027` alone, `Dates (2027)` at the head of their column.
 */
export function withYearsAbove(dates: readonly DateMention[], { blocks }: SegmentedDocument): readonly DateMention[] {
  if (dates.every(({ start }) => start.year !== null || start.day === null)) return dates;
  const dated = datedBlocks(dates, blocks);
  const yearOf = yearsOverBlocks(blocks, dated);
  return dates.map((date) => {
    const year = date.start.year === null && date.start.day !== null ? yearOf.get(dated.get(date) as ZonedBlock) : null;
    if (year === null || year === undefined) return date;
    const of = (day: CalendarDate): CalendarDate => ({ ...day, year: day.year ?? year });
    return { ...date, start: of(date.start), end: date.end && of(date.end) };
  });
}

/** The block of each date. */
function datedBlocks(dates: readonly DateMention[], blocks: readonly ZonedBlock[]): Map<DateMention, ZonedBlock> {
  const of = new Map<DateMention, ZonedBlock>();
  let at = 0;
  for (const date of dates) {
    while (at < blocks.length - 1 && (blocks[at] as ZonedBlock).span.end <= date.span.start) at++;
    of.set(date, blocks[at] as ZonedBlock);
  }
  return of;
}

/** The year that stands over each block, where one does. */
function yearsOverBlocks(
  blocks: readonly ZonedBlock[],
  dated: ReadonlyMap<DateMention, ZonedBlock>,
): Map<ZonedBlock, number> {
  const whole = new Set([...dated].flatMap(([date, block]) => (date.start.day === null ? [] : [block])));
  const over = new Map<ZonedBlock, number>();
  let caption: number | null = null;
  let before: ZonedBlock | null = null;
  let table = new Columns();
  for (const block of blocks) {
    if (block.zone === 'page' || block.text.trim() === '') continue;
    const own = whole.has(block) ? null : loneYear(block);
    if (block.cell) {
      if (before?.cell?.table !== block.cell.table) table = new Columns();
      table.take(block, own);
      const year = table.yearOver(block) ?? caption;
      if (year !== null) over.set(block, year);
    } else if (caption !== null && isItem(block, whole)) over.set(block, caption);
    else caption = own;
    before = block;
  }
  return over;
}

/** The years that head the columns of a table, and that of the rows from here on. */
class Columns {
  private readonly heads = new Map<number, number>();
  private ofRows: number | null = null;

  take({ cell, text }: ZonedBlock, year: number | null): void {
    if (!cell || year === null) return;
    // `2027` in the first column is the year of what stands beside and below it, as is that of a row of one cell.
    if (cell.column === 0 && (cell.columns === 1 || /^ *\d{4} *$/.test(text))) this.ofRows = year;
    else this.heads.set(cell.column, year);
  }

  yearOver({ cell }: ZonedBlock): number | null {
    return this.ofRows ?? this.heads.get(cell?.column ?? 0) ?? null;
  }
}

function loneYear({ text, heading, emphasis }: ZonedBlock): number | null {
  const words = text.trim();
  const isHead = heading !== undefined || emphasis === true || words.endsWith(':') || words.length <= longestBare;
  if (!isHead || words.length > longestCaption || /[.;]$/.test(words)) return null;
  // `Dates (2027)`: a bracket that holds a year and nothing else says whose days stand below.
  const [year, second] =
    words.replace(brackets, (bracket) => (/^\( *\d{4} *\)$/.test(bracket) ? bracket : ' ')).match(years) ?? [];
  return year !== undefined && second === undefined ? Number(year) : null;
}

/** A line of a list: it has the sign of one, or begins with its day. */
const isItem = (block: ZonedBlock, dated: ReadonlySet<ZonedBlock>): boolean =>
  dated.has(block) &&
  (block.listLevel !== undefined || /^ *(?:[-*\u2022\u00b7]|\d{1,2}[ -]|[a-z]\))/u.test(block.text));
