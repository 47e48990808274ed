/** Word files of before Word 97 made for tests: one byte a character, sprms of one byte, tables in the stream of the text. */
import { compound } from './compound-writer.js';
import { u16, u32 } from './doc-content.js';

export interface OldRun {
  readonly text: string;
  /** Word 6: a row of sprms; WinWord 2.0: its bits. */
  readonly properties?: readonly number[];
}
export interface OldParagraph {
  readonly runs: readonly OldRun[];
  /** Its end and all, as the generation writes it. */
  readonly mark?: string;
  readonly style?: number;
  readonly properties?: readonly number[];
}

export const oldParagraph = (
  text: string | readonly OldRun[],
  options: Omit<OldParagraph, 'runs'> = {},
): OldParagraph => ({
  ...options,
  runs: typeof text === 'string' ? [{ text }] : text,
});

export interface OldDocOptions {
  readonly fonts?: readonly (readonly [name: string, charset: number])[];
  readonly macintosh?: boolean;
  /** Word 6: styles by their numbers, each with what it is built in as and a row of sprms. */
  readonly styles?: readonly { readonly builtIn: number; readonly properties?: readonly number[] }[];
  /** Word 6: how many characters each section has, and a row of sprms. */
  readonly sections?: readonly { readonly length: number; readonly properties: readonly number[] }[];
  /** The bytes of the characters; Windows' Latin where it is left out. */
  readonly encode?: (text: string) => Uint8Array;
}

const textStart = 0x0400;

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly bytes: readonly number[];
}

/** Word 6 and 95. */
export const word6 = (paragraphs: readonly OldParagraph[], options: OldDocOptions = {}): Uint8Array =>
  compound({ WordDocument: stream(paragraphs, options, 6) });

/** WinWord 2.0: no compound file. */
export const winWord2 = (paragraphs: readonly OldParagraph[], options: OldDocOptions = {}): Uint8Array =>
  stream(paragraphs, options, 2);

function stream(paragraphs: readonly OldParagraph[], options: OldDocOptions, version: 2 | 6): Buffer {
  const encode = options.encode ?? ((text: string) => Buffer.from(text, 'latin1'));
  const bytes: number[] = [];
  const runs: Stretch[] = [];
  const blocks: Stretch[] = [];
  for (const { runs: own, mark, style = 0, properties = [] } of paragraphs) {
    const start = textStart + bytes.length;
    for (const { text, properties: looks = [] } of [...own, { text: mark ?? (version === 2 ? '\r\n' : '\r') }]) {
      const from = textStart + bytes.length;
      bytes.push(...encode(text));
      runs.push({
        start: from,
        end: textStart + bytes.length,
        bytes: looks.length === 0 ? [] : [looks.length, ...looks],
      });
    }
    const content = version === 2 ? [style, 0, 0, 0, 0, 0, 0, ...properties] : [...u16(style), ...properties];
    const even = version === 2 ? content.length % 2 === 0 : content.length % 2 === 1;
    const padded = even ? content : [...content, 0];
    blocks.push({ start, end: textStart + bytes.length, bytes: [Math.ceil(padded.length / 2), ...padded] });
  }
  const pieces: Buffer[] = [Buffer.alloc(textStart), padTo512(Buffer.from(bytes))];
  const places = new Map<number, { at: number; length: number }>();
  const put = (table: number | undefined, content: Buffer): number => {
    const at = pieces.reduce((sum, piece) => sum + piece.length, 0);
    pieces.push(padTo512(content));
    if (table !== undefined) places.set(table, { at, length: content.length });
    return at;
  };
  const pages = (list: readonly Stretch[], table: number, entrySize: number): void => {
    const page = put(undefined, pageOf(list, entrySize)) / 512;
    const bounds = [...u32(list[0]?.start ?? 0), ...u32(list.at(-1)?.end ?? 0)];
    put(table, Buffer.from([...bounds, ...u16(page)]));
  };
  pages(runs, 12, 1);
  pages(blocks, 13, version === 2 ? 1 : 7);
  const fonts = (options.fonts ?? [['Times', 0]]).flatMap(([name, charset]) => {
    const head = version === 2 ? [0, charset] : [0, 0, 0, charset, 0];
    const font = [...head, ...Buffer.from(`${name}\0`, 'latin1')];
    return [font.length, ...font];
  });
  put(15, Buffer.from([...u16(fonts.length + 2), ...fonts]));
  if (options.styles) put(1, styleSheet(options.styles));
  if (options.sections) {
    const ends = options.sections.map((_, index, all) =>
      all.slice(0, index + 1).reduce((sum, { length }) => sum + length, 0),
    );
    const rows = options.sections.map(({ properties }) =>
      put(undefined, Buffer.from([...u16(properties.length), ...properties])),
    );
    put(6, Buffer.from([...[0, ...ends].flatMap(u32), ...rows.flatMap((at) => [0, 0, ...u32(at), 0, 0, 0, 0, 0, 0])]));
  }
  const main = Buffer.concat(pieces);
  main.writeUInt16LE(version === 2 ? 0xa5_db : 0xa5_dc, 0);
  main.writeUInt16LE(version === 2 ? 45 : 104, 2);
  main.writeUInt16LE(0x04_0c, 6);
  main.writeUInt16LE(options.macintosh ? 0x01_00 : 0, 0x14);
  main.writeUInt32LE(textStart, 0x18);
  main.writeUInt32LE(textStart + bytes.length, 0x1c);
  main.writeUInt32LE(bytes.length, 0x34);
  for (const [table, { at, length }] of places) {
    const place = version === 2 ? 0x58 + 6 * table : 0x58 + 8 * table;
    main.writeUInt32LE(at, place);
    if (version === 2) main.writeUInt16LE(length, place + 4);
    else main.writeUInt32LE(length, place + 4);
  }
  return main;
}

const baseOfStyle = 8;

/** Paragraph styles that are based on none, without names. */
function styleSheet(styles: NonNullable<OldDocOptions['styles']>): Buffer {
  const entries = styles.flatMap(({ builtIn, properties = [] }, index) => {
    const row = [...u16(index), ...properties];
    const padded = row.length % 2 === 0 ? row : [...row, 0];
    const style = [...u16(builtIn), ...u16(0xff_f1), 0, 0, 0, 0, 0, 0, ...u16(row.length), ...padded, 0, 0];
    return [...u16(style.length), ...style];
  });
  return Buffer.from([...u16(4), ...u16(styles.length), ...u16(baseOfStyle), ...entries]);
}

function padTo512(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]);
}

function pageOf(list: readonly Stretch[], entrySize: number): Buffer {
  const page = Buffer.alloc(512);
  let top = 511;
  for (const [index, { start, bytes }] of list.entries()) {
    page.writeUInt32LE(start, 4 * index);
    if (bytes.length === 0) continue;
    top = (top - bytes.length) & ~1;
    Buffer.from(bytes).copy(page, top);
    page[4 * (list.length + 1) + entrySize * index] = top / 2;
  }
  page.writeUInt32LE(list.at(-1)?.end ?? 0, 4 * list.length);
  page[511] = list.length;
  return page;
}
