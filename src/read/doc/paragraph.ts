/** What the properties of a paragraph say ([MS-DOC] 2.6.2), of its table too (2.6.3). */
import type { ParagraphFormat } from '../printing/style-sheet.js';
import type { Bytes } from './bytes.js';
import type { Generation } from './fib.js';
import { indents, oldNumber, oldNumberLevel, type Sprm, sprmsOf } from './sprms.js';

/** Before Word 97: a number without a list. */
export interface OldNumber {
  readonly level?: number;
  readonly form?: Bytes;
}

export interface Paragraph {
  style: number;
  readonly format: ParagraphFormat;
  inTable: boolean;
  /** How many tables it stands in; undefined where only `inTable` says so. */
  depth: number | undefined;
  /** Its mark ends a row; for nested tables a cell or a row. */
  endsRow: boolean;
  endsInnerCell: boolean;
  endsInnerRow: boolean;
  /** For each cell of the row it ends: 0, or that it is merged with others of the row. */
  merged: readonly number[];
  /** Its number was inserted under change tracking. */
  numberInserted: boolean;
  /** Before Word 97: how it is numbered without a list. */
  oldNumber: OldNumber;
}

export const newParagraph = (style: number): Paragraph => ({
  style,
  format: {},
  inTable: false,
  depth: undefined,
  endsRow: false,
  endsInnerCell: false,
  endsInnerRow: false,
  merged: [],
  numberInserted: false,
  oldNumber: {},
});

/** Word nests far less; a damaged number must not open millions of tables. */
const deepest = 32;

export interface ParagraphReading {
  readonly generation: Generation;
  /** The stream of large properties that do not fit a page. */
  readonly data: Bytes;
  /** Properties as they were before tracked changes of the format. */
  readonly original: boolean;
}

export function readParagraph(paragraph: Paragraph, row: Bytes, reading: ParagraphReading): Paragraph {
  for (const sprm of sprmsOf(row, reading.generation)) {
    const { code, at } = sprm;
    if (code === 0x26_64 && reading.original && row.u8(at) !== 0) return paragraph;
    if (code === 0x66_45 || code === 0x66_46) {
      // The rest stands in the data stream (sprmPHugePapx); what stands there names no further place.
      const place = row.u32(at);
      const rest = reading.data.slice(place + 2, reading.data.u16(place));
      for (const further of sprmsOf(rest, reading.generation)) take(paragraph, further, rest, reading);
    } else take(paragraph, sprm, row, reading);
  }
  return paragraph;
}

function take(paragraph: Paragraph, { code, at, length }: Sprm, row: Bytes, { generation }: ParagraphReading): void {
  const { format } = paragraph;
  switch (code) {
    case 0x46_00:
      paragraph.style = row.u16(at);
      break;
    case 0x24_07:
      format.pageBreakBefore = row.u8(at) !== 0;
      break;
    case 0x46_0b:
      format.list = listName(row.u16(at));
      break;
    case indents[0]:
    case indents[1]:
      format.left = row.i16(at);
      break;
    case 0x26_0a:
      format.level = Math.min(row.u8(at), 8);
      break;
    case oldNumberLevel:
      paragraph.oldNumber = { ...paragraph.oldNumber, level: row.u8(at) };
      break;
    case oldNumber:
      paragraph.oldNumber = { ...paragraph.oldNumber, form: row.slice(at, length) };
      break;
    case 0x26_40:
      format.outline = Math.min(row.u8(at), 9);
      break;
    case 0x24_16:
      paragraph.inTable = row.u8(at) !== 0;
      break;
    case 0x24_17:
      paragraph.endsRow = row.u8(at) !== 0;
      break;
    case 0x66_49:
      paragraph.depth = Math.min(Math.max(row.i32(at), 0), deepest);
      break;
    case 0x24_4b:
      paragraph.endsInnerCell = row.u8(at) !== 0;
      break;
    case 0x24_4c:
      paragraph.endsInnerRow = row.u8(at) !== 0;
      break;
    case 0xc6_45:
      paragraph.numberInserted = row.u8(at) !== 0;
      break;
    case 0xd6_08:
      paragraph.merged = mergedCells(row, at, length, generation);
      break;
    default:
  }
}

/** A list by its number, from 1; numbers from 0xF801 say that a list's number was taken away. */
const listName = (number: number): string => (number > 0 && number < 0xf8_01 ? String(number) : '0');

/** The first bits of each cell's description say whether it is merged with its neighbours (TC80, 2.9.313). */
function mergedCells(row: Bytes, at: number, length: number, generation: Generation): number[] {
  const cells = row.u8(at);
  const size = generation === 'word-97' ? 20 : 10;
  const merged: number[] = [];
  for (let index = 0; index < cells; index++) {
    const place = 1 + 2 * (cells + 1) + size * index;
    merged.push(place < length ? row.u16(at + place) & 3 : 0);
  }
  return merged;
}

/**
 * True for cells that go on with the one before them. Of cells merged in a row the first has one bit and the others another;
 * which, writers do not agree on.
 */
export function goesOn(merged: readonly number[], column: number): boolean {
  const value = merged[column] ?? 0;
  if (value === 0) return false;
  let first = column;
  while (first > 0 && (merged[first - 1] ?? 0) !== 0) first--;
  return first < column && value !== merged[first];
}
