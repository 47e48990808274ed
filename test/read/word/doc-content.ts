/** What paragraphs and runs of Word files say ([MS-DOC] 2.6), and paragraphs made of them, for tests. */

/** A property and its operand, as the file has them. */
export type Property = readonly number[];

export const u16 = (value: number): number[] => [value & 0xff, (value >> 8) & 0xff];
export const u32 = (value: number): number[] => [...u16(value & 0xff_ff), ...u16((value >>> 16) & 0xff_ff)];
export const utf16 = (text: string): number[] => [...Buffer.from(text, 'utf16le')];

export const sprm = (code: number, ...operand: number[]): Property => [...u16(code), ...operand];
export const bold = sprm(0x08_35, 1);
export const hidden = sprm(0x08_3c, 1);
export const struck = sprm(0x08_37, 1);
export const struckTwice = sprm(0x2a_53, 1);
export const underlined = sprm(0x2a_3e, 1);
export const special = sprm(0x08_55, 1);
/** Tracked, by the first author at a minute of the clock. */
export const inserted = (minute = 1): Property => [
  ...sprm(0x08_01, 1),
  ...sprm(0x48_04, ...u16(1)),
  ...sprm(0x68_05, ...u32(minute)),
];
export const deleted = (minute = 1): Property => [
  ...sprm(0x08_00, 1),
  ...sprm(0x48_63, ...u16(1)),
  ...sprm(0x68_64, ...u32(minute)),
];
export const characterStyle = (style: number): Property => sprm(0x4a_30, ...u16(style));
export const font = (number: number): Property => sprm(0x4a_4f, ...u16(number));
export const symbolOf = (fontNumber: number, code: number): Property => [
  ...special,
  ...sprm(0x6a_09, ...u16(fontNumber), ...u16(code)),
];
export const dataAt = (place: number): Property => [...special, ...sprm(0x08_06, 1), ...sprm(0x6a_03, ...u32(place))];
export const listed = (list: number, level = 0): Property => [...sprm(0x46_0b, ...u16(list)), ...sprm(0x26_0a, level)];
export const outline = (level: number): Property => sprm(0x26_40, level);
export const newPage = sprm(0x24_07, 1);
export const inTable = (depth = 1): Property => [...sprm(0x24_16, 1), ...sprm(0x66_49, ...u32(depth))];
export const innerCell = sprm(0x24_4b, 1);
/** The end of a row; `merged` has bits for each of its cells. */
export const rowEnd = (depth = 1, merged: readonly number[] = []): Property => [
  ...inTable(depth),
  ...(depth > 1 ? [...sprm(0x24_4b, 1), ...sprm(0x24_4c, 1)] : sprm(0x24_17, 1)),
  ...(merged.length > 0 ? tableDefinition(merged) : []),
];

function tableDefinition(merged: readonly number[]): Property {
  const cells = merged.flatMap((bits) => [bits, ...Array.from({ length: 19 }, () => 0)]);
  const bounds = Array.from({ length: merged.length + 1 }, (_, index) => u16(index * 1000)).flat();
  const operand = [merged.length, ...bounds, ...cells];
  return sprm(0xd6_08, ...u16(operand.length + 1), ...operand);
}

export interface RunPart {
  readonly text: string;
  readonly properties: Property;
}
export interface ParagraphPart {
  readonly runs: readonly RunPart[];
  readonly mark: string;
  readonly style: number;
  readonly properties: Property;
  /** Of the mark. */
  readonly markProperties: Property;
}

export const run = (text: string, ...properties: Property[]): RunPart => ({ text, properties: properties.flat() });
type Content = string | RunPart | readonly (string | RunPart)[];
const runOf = (each: string | RunPart): RunPart => (typeof each === 'string' ? run(each) : each);
const runsOf = (content: Content): RunPart[] =>
  typeof content === 'string' || 'text' in content ? [runOf(content)] : content.map(runOf);

export interface ParagraphOptions {
  readonly style?: number;
  readonly properties?: Property;
  readonly mark?: string;
  readonly markProperties?: Property;
}
export const paragraph = (content: Content = '', options: ParagraphOptions = {}): ParagraphPart => ({
  runs: runsOf(content),
  mark: options.mark ?? '\r',
  style: options.style ?? 0,
  properties: options.properties ?? [],
  markProperties: options.markProperties ?? [],
});

/** The rows of a table, a paragraph a cell. */
export const table = (...rows: readonly (readonly Content[])[]): ParagraphPart[] =>
  rows.flatMap((cells) => [
    ...cells.map((content) => paragraph(content, { mark: '\x07', properties: inTable() })),
    paragraph('', { mark: '\x07', properties: rowEnd() }),
  ]);

/** A field: its code, and its result where it has one. */
export const field = (code: string, result?: string | RunPart): RunPart[] => [
  run('\x13', special),
  run(` ${code} `),
  ...(result === undefined ? [] : [run('\x14', special), ...runsOf(result)]),
  run('\x15', special),
];

export const lengthOf = (paragraphs: readonly ParagraphPart[]): number =>
  paragraphs.reduce(
    (sum, each) => sum + each.runs.reduce((length, one) => length + one.text.length, 0) + each.mark.length,
    0,
  );
