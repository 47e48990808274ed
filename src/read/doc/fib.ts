/** The head of a Word file, which says where everything stands ([MS-DOC] 2.5; before Word 97 the same with other offsets). */
import type { Bytes } from './bytes.js';

/** The generations of the form: WinWord 2.0, Word 6 and 95, Word 97 to 2003. */
export type Generation = 'word-2' | 'word-6' | 'word-97';

/** Tables by their index among the pairs of place and length, which is the same in all generations as far as they have them. */
export const tables = {
  styles: 1,
  footnoteReferences: 2,
  footnoteTexts: 3,
  sections: 6,
  headers: 11,
  characterPages: 12,
  paragraphPages: 13,
  fonts: 15,
  bookmarkNames: 21,
  bookmarks: 22,
  properties: 31,
  pieces: 33,
  shapes: 40,
  headerShapes: 41,
  endnoteReferences: 46,
  endnoteTexts: 47,
  drawings: 50,
  textBoxes: 56,
  headerTextBoxes: 58,
  lists: 73,
  listOverrides: 74,
} as const;

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Places of the parts of the text, in characters, in the order they stand in it (2.5.4). */
export interface Parts {
  readonly main: Range;
  readonly footnotes: Range;
  readonly headers: Range;
  readonly macros: Range;
  readonly comments: Range;
  readonly endnotes: Range;
  readonly textBoxes: Range;
  readonly headerTextBoxes: Range;
}

export interface Fib {
  readonly generation: Generation;
  readonly encrypted: boolean;
  /** The stream that holds the tables; before Word 97 they stand with the text. */
  readonly tableStream: '0Table' | '1Table' | undefined;
  /** The text is in pieces; always so from Word 97 on. */
  readonly inPieces: boolean;
  /** Where the text stands that is not in pieces, in bytes. */
  readonly text: Range;
  readonly language: number;
  readonly macintosh: boolean;
  readonly parts: Parts;
  /** Place and length of a table. */
  place(table: number): { readonly at: number; readonly length: number };
  /** First page of character and paragraph properties, and how many (for tables that do not name them all). */
  readonly pages: Readonly<Record<'characters' | 'paragraphs', { readonly first: number; readonly count: number }>>;
}

/** `undefined` where these are not the first bytes of a Word file that is known. */
export function readFib(stream: Bytes): Fib | undefined {
  const generation = generationOf(stream.u16(0), stream.u16(2));
  if (generation === undefined) return undefined;
  const flags = stream.u16(0x0a);
  const lengths = generation === 'word-97' ? 0x4c : 0x34;
  // WinWord 2.0 knows no endnotes and no text boxes.
  const known = generation === 'word-2' ? 5 : 8;
  const ends: number[] = [];
  for (let index = 0; index < 8; index++) {
    ends.push((ends.at(-1) ?? 0) + (index < known ? Math.max(stream.i32(lengths + 4 * index), 0) : 0));
  }
  const part = (index: number): Range => ({ start: ends[index - 1] ?? 0, end: ends[index] ?? 0 });
  const pages = generation === 'word-2' ? 0x13e : 0x18a;
  return {
    generation,
    encrypted: (flags & 0x01_00) !== 0,
    tableStream: generation !== 'word-97' ? undefined : (flags & 0x02_00) === 0 ? '0Table' : '1Table',
    inPieces: generation === 'word-97' || (flags & 4) !== 0,
    text: { start: stream.u32(0x18), end: stream.u32(0x1c) },
    language: stream.u16(6),
    macintosh: stream.u16(0x14) === 0x01_00,
    parts: {
      main: part(0),
      footnotes: part(1),
      headers: part(2),
      macros: part(3),
      comments: part(4),
      endnotes: part(5),
      textBoxes: part(6),
      headerTextBoxes: part(7),
    },
    place: (table) => placeOf(stream, generation, table),
    pages: {
      characters: { first: stream.u16(pages), count: stream.u16(pages + 4) },
      paragraphs: { first: stream.u16(pages + 2), count: stream.u16(pages + 6) },
    },
  };
}

function generationOf(identifier: number, version: number): Generation | undefined {
  if (identifier === 0xa5_db) return 'word-2';
  if (identifier !== 0xa5_dc && identifier !== 0xa5_ec) return undefined;
  return version < 0x6a ? 'word-6' : 'word-97';
}

function placeOf(stream: Bytes, generation: Generation, table: number): { at: number; length: number } {
  if (generation === 'word-2') {
    const at = 0x58 + 6 * table;
    return table <= tables.pieces ? { at: stream.u32(at), length: stream.u16(at + 4) } : { at: 0, length: 0 };
  }
  if (generation === 'word-6') {
    if (table > tables.textBoxes + 2) return { at: 0, length: 0 };
    const at = table < 38 ? 0x58 + 8 * table : 0x01_92 + 8 * (table - 38);
    return { at: stream.u32(at), length: stream.u32(at + 4) };
  }
  const at = 0x9a + 8 * table;
  return { at: stream.u32(at), length: stream.u32(at + 4) };
}
