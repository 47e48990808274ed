/** The text of a Word file: pieces in the order they are read, each at a place of its own in the file ([MS-DOC] 2.8.35). */
import { fromWindows1252 } from '../windows-1252.js';
import { Bytes, nothing, plc } from './bytes.js';
import { type Fib, tables } from './fib.js';

export interface Piece {
  /** In characters of the whole text. */
  readonly start: number;
  readonly end: number;
  /** Place of its first character, in bytes. */
  readonly at: number;
  readonly bytesPerCharacter: 1 | 2;
  /** Properties that a quick save has laid over it: sprms, of the form the generation has. */
  readonly properties: Bytes;
}

export interface PiecedText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** A file may name the same bytes in several pieces, but not without end, and a large one has no room for that. */
const mostPerByte = 4;
const mostRepeated = 20_000_000;

/** Reads the text, `stream` at most some times over. */
export function readPieces(stream: Bytes, table: Bytes, fib: Fib): PiecedText {
  const pieces = fib.inPieces ? piecesOf(table, fib) : [];
  if (pieces.length === 0) pieces.push(wholeText(fib));
  const most = Math.max(stream.length, Math.min(mostPerByte * stream.length, mostRepeated));
  const texts: string[] = [];
  const read: Piece[] = [];
  let length = 0;
  for (const piece of pieces) {
    const wanted = Math.min(piece.end - piece.start, most - length);
    const text = textOf(stream, piece, Math.max(wanted, 0), fib);
    if (wanted <= 0) break;
    // Positions count on even where a cut file lacks the characters.
    texts.push(text, '\0'.repeat(wanted - text.length));
    read.push({ ...piece, start: length, end: length + wanted });
    length += wanted;
  }
  return { text: texts.join(''), pieces: read };
}

function textOf(stream: Bytes, { at, bytesPerCharacter }: Piece, count: number, fib: Fib): string {
  if (bytesPerCharacter === 2) return stream.utf16(at, count);
  // Word for the Macintosh wrote its own characters until its files were those of Word 97.
  if (fib.macintosh && fib.generation !== 'word-97')
    return new TextDecoder('macintosh').decode(stream.slice(at, count).data);
  return stream.latin1(at, count).replace(/[\x80-\x9f]/g, (character) => fromWindows1252(character.charCodeAt(0)));
}

function wholeText({ text, generation, parts }: Fib): Piece {
  const length = generation === 'word-97' ? parts.headerTextBoxes.end : text.end - text.start;
  return { start: 0, end: Math.max(length, 0), at: text.start, bytesPerCharacter: 1, properties: nothing };
}

/** The blocks of properties that pieces refer to, and then the pieces (CLX, 2.9.38). */
function piecesOf(table: Bytes, fib: Fib): Piece[] {
  const { at: start, length } = fib.place(tables.pieces);
  const blocks: Bytes[] = [];
  for (let at = start; at < start + length && at < table.length; ) {
    const kind = table.u8(at);
    if (kind === 1) {
      const size = table.u16(at + 1);
      blocks.push(table.slice(at + 3, size));
      at += 3 + size;
    } else if (kind === 2) {
      const wide = fib.generation !== 'word-2';
      const size = wide ? table.u32(at + 1) : table.u16(at + 1);
      return readTable(table.slice(at + (wide ? 5 : 3), size), blocks, fib);
    } else break;
  }
  return [];
}

function readTable(bytes: Bytes, blocks: readonly Bytes[], fib: Fib): Piece[] {
  const { count, position, data } = plc(bytes, 8);
  const pieces: Piece[] = [];
  for (let index = 0; index < count; index++) {
    const [start, end] = [position(index), position(index + 1)];
    const place = bytes.u32(data(index) + 2);
    // From Word 97 on a bit says that the piece has one byte a character (FcCompressed, 2.9.73).
    const wide = fib.generation === 'word-97' && (place & 0x40_00_00_00) === 0;
    const narrow = fib.generation === 'word-97' ? (place & 0x3f_ff_ff_ff) >>> 1 : place;
    const properties = laidOver(bytes.u16(data(index) + 6), blocks, fib);
    if (end <= start) continue;
    pieces.push({ start, end, at: wide ? place & 0x3f_ff_ff_ff : narrow, bytesPerCharacter: wide ? 2 : 1, properties });
  }
  return pieces;
}

/** A piece has a block of properties, or one property in seven bits and its operand (PRM, 2.9.218). */
function laidOver(value: number, blocks: readonly Bytes[], fib: Fib): Bytes {
  if ((value & 1) !== 0) return blocks[value >> 1] ?? nothing;
  if (value === 0) return nothing;
  const [code, operand] = [(value >> 1) & 0x7f, value >> 8];
  if (fib.generation !== 'word-97') return new Bytes(Uint8Array.of(code, operand));
  const sprm = shortForms.get(code);
  return sprm === undefined ? nothing : new Bytes(Uint8Array.of(sprm & 0xff, sprm >> 8, operand));
}

/** Prm0 (2.9.219), as far as text depends on it. */
const shortForms: ReadonlyMap<number, number> = new Map([
  [0x09, 0x24_07],
  [0x0c, 0x26_0a],
  [0x18, 0x24_16],
  [0x19, 0x24_17],
  [0x41, 0x08_00],
  [0x42, 0x08_01],
  [0x53, 0x2a_33],
  [0x55, 0x08_35],
  [0x57, 0x08_37],
  [0x5c, 0x08_3c],
  [0x5e, 0x2a_3e],
  [0x73, 0x2a_53],
]);
