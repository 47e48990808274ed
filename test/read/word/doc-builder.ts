/** Word files of Word 97 to 2003 ([MS-DOC]) made for tests. */
import { compound } from './compound-writer.js';
import { lengthOf, paragraph, type ParagraphPart, u16, u32 } from './doc-content.js';
import { Pages, propertyRuns } from './doc-pages.js';
import {
  addBookmarks,
  addBoxes,
  addFonts,
  addLists,
  addNotes,
  addSections,
  type DocParts,
  type StoryPart,
  styleSheet,
  TableStream,
} from './doc-tables.js';

export * from './doc-content.js';
export type { DocParts } from './doc-tables.js';

const textStart = 2048;

/** The streams of a Word file. */
export function docStreams(parts: DocParts): Record<string, Uint8Array> {
  const stories = storiesOf(parts);
  const all = stories.flatMap((story) => story.paragraphs);
  const text = all.map((each) => each.runs.map((one) => one.text).join('') + each.mark).join('');
  const width = parts.narrow ? 1 : 2;
  const pieces = placePieces(text.length, parts.pieces ?? [text.length], width);
  const bytes = Buffer.alloc(textStart + text.length * width);
  for (const { start, end, at } of pieces) bytes.write(text.slice(start, end), at, parts.narrow ? 'latin1' : 'utf16le');
  const placeOf = (position: number): number => {
    const piece = pieces.find(({ start, end }) => position >= start && position < end);
    return piece ? piece.at + (position - piece.start) * width : bytes.length;
  };
  const table = new TableStream();
  table.add(1, styleSheet(parts.styles ?? [{ name: 'Normal', builtIn: 0 }]));
  table.add(33, pieceTable(pieces, parts, width));
  const pages = new Pages(bytes);
  const positions = propertyRuns(all, placeOf, width);
  table.add(12, pages.write(positions.characters, 1));
  table.add(13, pages.write(positions.paragraphs, 13));
  addFonts(table, parts);
  addLists(table, parts);
  addNotes(table, parts, stories);
  addSections(table, parts, stories, pages);
  addBookmarks(table, parts);
  addBoxes(table, parts, stories);
  const dop = Buffer.alloc(500);
  dop[0] = parts.evenPages ? 1 : 0;
  dop.writeUInt16LE(1 << 2, 2);
  dop.writeUInt16LE(1 << 2, 52);
  dop.writeUInt16LE(0, 492);
  dop.writeUInt16LE(2, 494);
  table.add(31, [...dop]);
  const main = pages.finish();
  writeFib(main, parts, stories, table);
  return { WordDocument: main, '1Table': table.bytes, ...(parts.data ? { Data: Uint8Array.from(parts.data) } : {}) };
}

export const doc = (parts: DocParts): Uint8Array => compound(docStreams(parts), parts);

function story(name: string, groups: readonly (readonly ParagraphPart[])[], guard: boolean): StoryPart {
  const starts: number[] = [];
  let length = 0;
  for (const group of groups) {
    starts.push(length);
    length += lengthOf(group);
  }
  starts.push(length);
  const paragraphs = groups.flat();
  const whole = guard && paragraphs.length > 0 ? [...paragraphs, paragraph()] : paragraphs;
  return { name, paragraphs: whole, starts, length: lengthOf(whole) };
}

function storiesOf(parts: DocParts): StoryPart[] {
  const pages = (parts.sections ?? []).flatMap(({ pages: own = [] }) =>
    Array.from({ length: 6 }, (_, index) => own[index]),
  );
  const hasPages = pages.some((page) => page !== undefined);
  const none: ParagraphPart[][] = Array.from({ length: 6 }, () => []);
  const groups = hasPages ? [...none, ...pages.map((page) => (page ? [...page, paragraph()] : []))] : [];
  return [
    story('main', [parts.body], false),
    story(
      'footnotes',
      (parts.footnotes ?? []).map((note) => note.text),
      true,
    ),
    story('headers', groups, true),
    story(
      'endnotes',
      (parts.endnotes ?? []).map((note) => note.text),
      true,
    ),
    story(
      'boxes',
      (parts.boxes ?? []).map((box) => box.text),
      true,
    ),
  ];
}

interface PlacedPiece {
  readonly start: number;
  readonly end: number;
  readonly at: number;
}

/** Pieces follow one another in the text, and stand the other way round in the file. */
function placePieces(length: number, lengths: readonly number[], width: number): PlacedPiece[] {
  const pieces: PlacedPiece[] = [];
  let start = 0;
  for (const each of [...lengths, length]) {
    const end = Math.min(start + each, length);
    if (end > start) pieces.push({ start, end, at: textStart + (length - end) * width });
    start = end;
  }
  return pieces;
}

function pieceTable(pieces: readonly PlacedPiece[], parts: DocParts, width: number): number[] {
  const blocks = Object.entries(parts.pieceProperties ?? {});
  const bounds = [...pieces.map(({ start }) => start), pieces.at(-1)?.end ?? 0];
  const rows = pieces.flatMap(({ at }, index) => {
    const block = blocks.findIndex(([piece]) => Number(piece) === index);
    return [0, 0, ...u32(width === 1 ? (at * 2) | 0x40_00_00_00 : at), ...u16(block < 0 ? 0 : (block << 1) | 1)];
  });
  const plc = [...bounds.flatMap(u32), ...rows];
  return [...blocks.flatMap(([, block]) => [1, ...u16(block.length), ...block]), 2, ...u32(plc.length), ...plc];
}

function writeFib(main: Buffer, parts: DocParts, stories: readonly StoryPart[], stream: TableStream): void {
  main.writeUInt16LE(0xa5_ec, 0);
  main.writeUInt16LE(0xc1, 2);
  main.writeUInt16LE(0x04_0c, 6);
  main.writeUInt16LE(0x02_00 | (parts.password ? 0x01_00 : 0), 0x0a);
  main.writeUInt32LE(textStart, 0x18);
  main.writeUInt16LE(14, 0x20);
  main.writeUInt16LE(22, 0x3e);
  const lengths: Readonly<Record<string, number>> = {
    main: 0x4c,
    footnotes: 0x50,
    headers: 0x54,
    endnotes: 0x60,
    boxes: 0x64,
  };
  for (const { name, length } of stories) main.writeUInt32LE(length, lengths[name] ?? 0);
  main.writeUInt16LE(0x5d, 0x98);
  for (const [index, { at, length }] of stream.places) {
    main.writeUInt32LE(at, 0x9a + 8 * index);
    main.writeUInt32LE(length, 0x9a + 8 * index + 4);
  }
}
