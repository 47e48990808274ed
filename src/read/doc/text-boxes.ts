/** Text boxes: shapes are anchored at characters of the text, their texts stand in a part of their own ([MS-DOC] 2.3.6). */
import { type Bytes, plc } from './bytes.js';
import { groupsOf } from './drawings.js';
import type { DocFile } from './file.js';
import { type Range, tables } from './fib.js';

export interface TextBoxes {
  /** By the place of the anchor. */
  readonly anchored: ReadonlyMap<number, readonly Range[]>;
  /** Those of which the anchor is lost. */
  readonly loose: readonly Range[];
}

/** The character that stands for a shape. */
const anchorSign = '\x08';
const anchorSize = 26;
const boxSize = 22;

export function readTextBoxes(file: DocFile, side: 'main' | 'headers'): TextBoxes {
  const { fib, streams } = file;
  const bytesOf = (table: number): Bytes => {
    const { at, length } = fib.place(table);
    return streams.table.slice(at, length);
  };
  const inMain = side === 'main';
  const part = inMain ? fib.parts.textBoxes : fib.parts.headerTextBoxes;
  if (part.end <= part.start) return { anchored: new Map(), loose: [] };
  const byShape = anchorsOf(bytesOf(inMain ? tables.shapes : tables.headerShapes), fib.parts[side].start);
  const groups = groupsOf(bytesOf(tables.drawings));
  const table = bytesOf(inMain ? tables.textBoxes : tables.headerTextBoxes);
  const { count, position, data } = plc(table, boxSize);
  const anchored = new Map<number, Range[]>();
  const loose: Range[] = [];
  // The last one stands for the end of the part.
  for (let index = 0; index < count - 1; index++) {
    const shape = table.u32(data(index) + 14);
    // A box behind another takes up what does not fit there: its text has no place of its own.
    const range = { start: part.start + position(index), end: Math.min(part.start + position(index + 1), part.end) };
    if (range.end <= range.start) continue;
    const anchor = byShape.get(shape) ?? byShape.get(groups.get(shape) ?? -1);
    if (anchor === undefined || file.text[anchor] !== anchorSign) loose.push(range);
    else anchored.set(anchor, [...(anchored.get(anchor) ?? []), range]);
  }
  return { anchored, loose };
}

function anchorsOf(table: Bytes, start: number): Map<number, number> {
  const { count, position, data } = plc(table, anchorSize);
  const anchors = new Map<number, number>();
  for (let index = 0; index < count; index++) anchors.set(table.u32(data(index)), start + position(index));
  return anchors;
}
