/** The tables of Word files for tests: styles, fonts, lists, notes, sections, bookmarks, text boxes. */
import { lengthOf, type ParagraphPart, type Property, u16, u32, utf16 } from './doc-content.js';
import type { CompoundOptions } from './compound-writer.js';
import type { Pages } from './doc-pages.js';

export interface StylePart {
  readonly name: string;
  /** Word's number of a built-in style; 0xffe for one of the author's. */
  readonly builtIn?: number;
  readonly kind?: 'paragraph' | 'character';
  readonly base?: number;
  readonly paragraph?: Property;
  readonly character?: Property;
}

export interface LevelPart {
  readonly text: string;
  readonly start?: number;
  readonly format?: number;
  readonly legal?: boolean;
  /** It starts anew after levels above this one alone. */
  readonly noRestart?: number;
  readonly suffix?: number;
  readonly character?: Property;
}
export interface ListPart {
  readonly levels: readonly LevelPart[];
  /** Styles bound to levels. */
  readonly styles?: readonly (number | undefined)[];
}
export interface OverridePart {
  readonly list: number;
  readonly starts?: readonly (readonly [level: number, start: number])[];
}

export interface NotePart {
  readonly text: readonly ParagraphPart[];
  /** The author typed its mark. */
  readonly typed?: boolean;
}
/** Where a note is referred to: the n-th `\x02`, or the n-th run that begins with this sign for a typed one. */
export interface SectionPart {
  readonly properties?: Property;
  /** Even, odd, even foot, odd foot, first, first foot. */
  readonly pages?: readonly (readonly ParagraphPart[] | undefined)[];
}

export interface DocParts extends CompoundOptions {
  readonly body: readonly ParagraphPart[];
  readonly footnotes?: readonly NotePart[];
  readonly endnotes?: readonly NotePart[];
  /** Places of the references in the body's text, in the order of the notes. */
  readonly footnotesAt?: readonly number[];
  readonly endnotesAt?: readonly number[];
  readonly sections?: readonly SectionPart[];
  readonly styles?: readonly (StylePart | undefined)[];
  readonly fonts?: readonly (readonly [name: string, charset: number])[];
  readonly lists?: readonly ListPart[];
  readonly overrides?: readonly OverridePart[];
  readonly bookmarks?: readonly (readonly [name: string, at: number])[];
  /** Text boxes, each with the place of its anchor in the body. */
  readonly boxes?: readonly { readonly at: number; readonly text: readonly ParagraphPart[] }[];
  /** All boxes stand in one group, which is anchored where the first is. */
  readonly grouped?: boolean;
  readonly evenPages?: boolean;
  readonly data?: readonly number[];
  /** The text with one byte a character. */
  readonly narrow?: boolean;
  /** Lengths of pieces that stand in the file in the reverse order. */
  readonly pieces?: readonly number[];
  /** Properties that a quick save laid over the pieces, by their index. */
  readonly pieceProperties?: Readonly<Record<number, Property>>;
  readonly password?: boolean;
}

export class TableStream {
  private readonly pieces: Buffer[] = [];
  private length = 0;
  readonly places = new Map<number, { at: number; length: number }>();

  /** `counted`: the length that the file names, where it is not that of the bytes. */
  add(index: number, bytes: readonly number[], counted = bytes.length): void {
    this.places.set(index, { at: this.length, length: counted });
    this.pieces.push(Buffer.from(bytes));
    this.length += bytes.length;
  }

  get bytes(): Buffer {
    return Buffer.concat(this.pieces);
  }
}

export interface StoryPart {
  readonly name: string;
  readonly paragraphs: readonly ParagraphPart[];
  /** Where each of its notes, pages or boxes begins. */
  readonly starts: readonly number[];
  readonly length: number;
}

export function styleSheet(styles: readonly (StylePart | undefined)[]): number[] {
  const head = [...u16(styles.length), ...u16(10), ...u16(1), ...u16(91), ...u16(15), ...u16(0), 0, 0, 0, 0, 0, 0];
  return [
    ...u16(head.length),
    ...head,
    ...styles.flatMap((style, index) => (style ? styleBytes(style, index) : [0, 0])),
  ];
}

function styleBytes(style: StylePart, index: number): number[] {
  const isCharacter = style.kind === 'character';
  const even = (bytes: number[]): number[] => (bytes.length % 2 === 0 ? bytes : [...bytes, 0]);
  const row = (bytes: readonly number[]): number[] => even([...u16(bytes.length), ...bytes]);
  const paragraphRow = row([...u16(index), ...(style.paragraph ?? [])]);
  const rows = [...(isCharacter ? [] : paragraphRow), ...row(style.character ?? [])];
  const kind = isCharacter ? 2 : 1;
  const std = [
    ...u16(style.builtIn ?? 0x0f_fe),
    ...u16(kind | ((style.base ?? 0x0f_ff) << 4)),
    ...u16((isCharacter ? 1 : 2) | (index << 4)),
    ...u16(0),
    ...u16(0),
    ...u16(style.name.length),
    ...utf16(style.name),
    0,
    0,
    ...rows,
  ];
  return [...u16(std.length), ...std];
}

export function addFonts(stream: TableStream, { fonts = [['Times New Roman', 0]] }: DocParts): void {
  const entries = fonts.flatMap(([name, charset]) => {
    const ffn = [0, 0, 0, charset, 0, ...Array.from({ length: 34 }, () => 0), ...utf16(`${name}\0`)];
    return [ffn.length, ...ffn];
  });
  stream.add(15, [...u16(fonts.length), ...u16(0), ...entries]);
}

export function addLists(stream: TableStream, { lists = [], overrides = [] }: DocParts): void {
  if (lists.length === 0) return;
  const heads = lists.flatMap(({ styles = [] }, index) => [
    ...u32(1000 + index),
    ...u32(0),
    ...Array.from({ length: 9 }, (_, level) => u16(styles[level] ?? 0x0f_ff)).flat(),
    0,
    0,
  ]);
  const levels = lists.flatMap((list) =>
    Array.from({ length: 9 }, (_, level) => levelBytes(list.levels[level])).flat(),
  );
  const table = [...u16(lists.length), ...heads];
  // The levels stand behind the table, and its length does not count them.
  stream.add(73, [...table, ...levels], table.length);
  const named = overrides.length > 0 ? overrides : lists.map((_, list): OverridePart => ({ list }));
  const rows = named.flatMap(({ list, starts = [] }) => [
    ...u32(1000 + list),
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    starts.length,
    0,
    0,
    0,
  ]);
  const data = named.flatMap(({ starts = [] }) => [
    ...u32(0xff_ff_ff_ff),
    ...starts.flatMap(([level, start]) => [...u32(start), ...u32(level | 0x10)]),
  ]);
  stream.add(74, [...u32(named.length), ...rows, ...data]);
}

function levelBytes(level: LevelPart = { text: '' }): number[] {
  // %1 stands for the number of the first level.
  const text = level.text.replace(/%(\d)/g, (_, digit: string) => String.fromCharCode(Number(digit) - 1));
  const flags = (level.legal ? 4 : 0) | (level.noRestart === undefined ? 0 : 8);
  const character = level.character ?? [];
  return [
    ...u32(level.start ?? 1),
    level.format ?? 0,
    flags,
    ...Array.from({ length: 9 }, () => 0),
    level.suffix ?? 0,
    ...u32(0),
    ...u32(0),
    character.length,
    0,
    level.noRestart ?? 0,
    0,
    ...character,
    ...u16(text.length),
    ...utf16(text),
  ];
}

export function addNotes(stream: TableStream, parts: DocParts, stories: readonly StoryPart[]): void {
  const add = (index: number, notes: readonly NotePart[], at: readonly number[], part: StoryPart | undefined): void => {
    if (notes.length === 0 || !part) return;
    const end = (stories[0]?.length ?? 0) + 1;
    stream.add(index, [...[...at, end].flatMap(u32), ...notes.flatMap((note) => u16(note.typed ? 0 : 1))]);
    stream.add(index + 1, [...part.starts, part.length + 2].flatMap(u32));
  };
  add(2, parts.footnotes ?? [], parts.footnotesAt ?? [], stories[1]);
  add(46, parts.endnotes ?? [], parts.endnotesAt ?? [], stories[3]);
}

export function addSections(stream: TableStream, parts: DocParts, stories: readonly StoryPart[], pages: Pages): void {
  const sections = parts.sections ?? [];
  if (sections.length === 0) return;
  const ends: number[] = [];
  let position = 0;
  for (const each of parts.body) {
    position += lengthOf([each]);
    if (each.mark === '\f') ends.push(position);
  }
  const bounds = [0, ...ends, position].slice(0, sections.length).concat(position);
  const rows = sections.flatMap(({ properties = [] }) => {
    const at = properties.length === 0 ? 0xff_ff_ff_ff : pages.put([...u16(properties.length), ...properties]);
    return [0, 0, ...u32(at), 0, 0, 0, 0, 0, 0];
  });
  stream.add(6, [...bounds.flatMap(u32), ...rows]);
  const headers = stories[2];
  if (headers && headers.length > 0) stream.add(11, [...headers.starts, headers.length + 1].flatMap(u32));
}

export function addBookmarks(stream: TableStream, { bookmarks = [] }: DocParts): void {
  if (bookmarks.length === 0) return;
  const names = bookmarks.flatMap(([name]) => [...u16(name.length), ...utf16(name)]);
  stream.add(21, [0xff, 0xff, ...u16(bookmarks.length), ...u16(0), ...names]);
  stream.add(22, [
    ...bookmarks.flatMap(([, at]) => u32(at)),
    ...u32(0),
    ...bookmarks.flatMap((_, index) => u32(index)),
  ]);
}

export function addBoxes(
  stream: TableStream,
  { boxes = [], grouped = false }: DocParts,
  stories: readonly StoryPart[],
): void {
  const part = stories[4];
  if (boxes.length === 0 || !part) return;
  const shape = (index: number): number[] => u32(1025 + index);
  const anchored = grouped ? boxes.slice(0, 1) : boxes;
  const anchors = anchored.flatMap((_, index) => [
    ...(grouped ? u32(groupShape) : shape(index)),
    ...Array.from({ length: 22 }, () => 0),
  ]);
  stream.add(40, [...anchored.flatMap(({ at }) => u32(at)), ...u32(stories[0]?.length ?? 0), ...anchors]);
  if (grouped) stream.add(50, groupOf(boxes.map((_, index) => shape(index))));
  const rows = [...boxes.keys(), -1].flatMap((index) => [
    ...Array.from({ length: 14 }, () => 0),
    ...(index < 0 ? u32(0) : shape(index)),
    0,
    0,
    0,
    0,
  ]);
  stream.add(56, [...[...part.starts, part.length].flatMap(u32), ...rows]);
}

const groupShape = 1024;

/** A drawing with one group of shapes ([MS-ODRAW] 2.2.13, 2.2.16), behind what all drawings share. */
function groupOf(shapes: readonly (readonly number[])[]): number[] {
  const record = (type: number, content: readonly number[]): number[] => [
    0x0f,
    0,
    ...u16(type),
    ...u32(content.length),
    ...content,
  ];
  const shape = (id: readonly number[]): number[] => record(0xf0_04, record(0xf0_0a, [...id, 0, 0, 0, 0]));
  const group = record(0xf0_03, [...shape(u32(groupShape)), ...shapes.flatMap(shape)]);
  const drawing = record(0xf0_02, [...record(0xf0_08, [1, 0, 0, 0]), ...record(0xf0_03, [...shape(u32(1)), ...group])]);
  return [...record(0xf0_00, [0, 0]), 0, ...drawing];
}
