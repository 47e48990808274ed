/**
 * Pages of properties (FKP, [MS-DOC] 2.9.68 and 2.9.178): a table names a page for each stretch of the file, the page the
 * properties of each run or paragraph in it.
 */
import { type Bytes, lastAtMost, nothing, plc } from './bytes.js';
import { type Fib, tables } from './fib.js';

const pageSize = 512;

export interface Found {
  /** Where the properties stand in the stream: the same place, the same properties. 0 where there are none. */
  readonly at: number;
  /** First byte of the file that has other ones. */
  readonly end: number;
}

export class PropertyPages {
  private readonly starts: number[] = [];
  private readonly pages: number[] = [];
  private readonly end: number;
  /** Bytes of what stands in a page for each of its runs. */
  private readonly entrySize: number;

  constructor(
    private readonly stream: Bytes,
    table: Bytes,
    fib: Fib,
    kind: 'characters' | 'paragraphs',
  ) {
    const place = fib.place(kind === 'characters' ? tables.characterPages : tables.paragraphPages);
    const wide = fib.generation === 'word-97';
    const { count, position, data } = plc(table.slice(place.at, place.length), wide ? 4 : 2);
    const bytes = table.slice(place.at, place.length);
    for (let index = 0; index < count; index++)
      this.add(position(index), wide ? bytes.u32(data(index)) & 0x3f_ff_ff : bytes.u16(data(index)));
    this.end = count > 0 ? position(count) : 0;
    this.entrySize = kind === 'characters' || fib.generation === 'word-2' ? 1 : wide ? 13 : 7;
    if (!wide && count < fib.pages[kind].count) this.addUnnamed(fib.pages[kind]);
  }

  /** Older tables may name only the first of pages that follow one another. */
  private addUnnamed({ first, count }: { first: number; count: number }): void {
    const known = this.pages.length;
    const last = this.pages.at(-1) ?? first - 1;
    for (let index = 1; index <= count - known && (last + index) * pageSize < this.stream.length; index++) {
      this.add(this.stream.u32((last + index) * pageSize), last + index);
    }
  }

  private add(start: number, page: number): void {
    this.starts.push(start);
    this.pages.push(page);
  }

  /** The properties of the byte at `at`. */
  find(at: number): Found {
    const index = lastAtMost(this.starts.length, (each) => this.starts[each] ?? 0, at);
    const page = (this.pages[index] ?? 0) * pageSize;
    const next = this.starts[index + 1] ?? Math.max(this.end, at + 1);
    if (index < 0) return { at: 0, end: this.starts[0] ?? Number.MAX_SAFE_INTEGER };
    const runs = this.stream.u8(page + pageSize - 1);
    const start = (run: number): number => this.stream.u32(page + 4 * run);
    const run = lastAtMost(runs, start, at);
    if (run < 0) return { at: 0, end: Math.max(start(0), at + 1) };
    const end = start(run + 1);
    if (end <= at) return { at: 0, end: Math.max(next, at + 1) };
    const offset = 2 * this.stream.u8(page + 4 * (runs + 1) + this.entrySize * run);
    return { at: offset === 0 ? 0 : page + offset, end };
  }
}

/** The properties of a run: their length, then the row of them. */
export const characterRow = (stream: Bytes, at: number): Bytes =>
  at === 0 ? nothing : stream.slice(at + 1, stream.u8(at));

export interface ParagraphRow {
  readonly style: number;
  readonly row: Bytes;
}

/** The properties of a paragraph: their length in words, its style, the row of them (PapxInFkp, 2.9.175). */
export function paragraphRow(stream: Bytes, at: number, fib: Fib): ParagraphRow {
  if (at === 0) return { style: 0, row: nothing };
  const words = stream.u8(at);
  if (fib.generation === 'word-2')
    return { style: oldStyle(stream.u8(at + 1)), row: stream.slice(at + 8, 2 * words - 7) };
  const short = words > 0 || fib.generation === 'word-6';
  const length = short ? 2 * words - 1 : 2 * stream.u8(at + 1);
  const start = short ? at + 1 : at + 2;
  return { style: stream.u16(start), row: stream.slice(start + 2, length - 2) };
}

/** WinWord 2.0 numbers its headings down from 254; they are styles 1 to 9 later. */
export const oldStyle = (code: number): number =>
  (code >= 1 && code <= 9) || (code >= 246 && code <= 254) ? 255 - code : code;
