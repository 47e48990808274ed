/** Lists (PlfLst, PlfLfo, [MS-DOC] 2.9.187 and 2.9.188) as `Numbering`, which numbers those of .docx too. */
import type { Level } from '../printing/lists.js';
import { type AbstractList, Numbering } from '../printing/numbering.js';
import type { Bytes } from './bytes.js';
import { readCharacter } from './character.js';
import { type Fib, tables } from './fib.js';
import { indents, sprmsOf } from './sprms.js';
import { numberFormat } from '../printing/number-codes.js';

export function readLists(table: Bytes, fib: Fib): Numbering {
  const numbering = new Numbering();
  readAbstracts(numbering, table, fib);
  readConcretes(numbering, table, fib);
  return numbering;
}

const listSize = 28;
const noStyle = 0x0f_ff;

/** The levels stand behind the table of lists, in their order, and its length does not count them. */
function readAbstracts(numbering: Numbering, table: Bytes, fib: Fib): void {
  const { at, length } = fib.place(tables.lists);
  if (length === 0) return;
  const count = table.u16(at);
  let level = at + 2 + listSize * count;
  for (let index = 0; index < count && level < table.length; index++) {
    const list = at + 2 + listSize * index;
    const isSimple = (table.u8(list + 26) & 1) !== 0;
    const abstract: AbstractList = { levels: Array.from({ length: 9 }, () => undefined) };
    for (let each = 0; each < (isSimple ? 1 : 9); each++) {
      const style = table.u16(list + 8 + 2 * each);
      const read = readLevel(table, level, style === noStyle ? undefined : String(style), fib);
      abstract.levels[each] = read.level;
      level = read.end;
    }
    numbering.abstracts.set(String(table.i32(list)), abstract);
  }
}

/** LVL (2.9.150): its numbers, the properties of its number, its text. */
function readLevel(table: Bytes, at: number, style: string | undefined, fib: Fib): { level: Level; end: number } {
  const flags = table.u8(at + 5);
  const [characters, paragraph] = [table.u8(at + 24), table.u8(at + 25)];
  const row = table.slice(at + 28 + paragraph, characters);
  const textAt = at + 28 + paragraph + characters;
  const length = table.u16(textAt);
  const text = table.utf16(textAt + 2, length);
  const looks = readCharacter(row, fib.generation, false);
  const level: Level = {
    start: table.i32(at),
    format: numberFormat(table.u8(at + 4)),
    custom: undefined,
    // A character below nine stands for the number of that level.
    text: text.replace(/[\x09-\x1f]/g, ' ').replace(/[\0-\x08]/g, (level) => `%${level.charCodeAt(0) + 1}`),
    suffix: (['tab', 'space', 'nothing'] as const)[table.u8(at + 15)] ?? 'tab',
    legal: (flags & 4) !== 0,
    restart: (flags & 8) === 0 ? undefined : table.u8(at + 26),
    style,
    hidden: looks.hidden === 1,
    left: leftIn(table.slice(at + 28, paragraph), fib),
  };
  return { level, end: textAt + 2 + 2 * length };
}

function leftIn(row: Bytes, { generation }: Fib): number | undefined {
  let left: number | undefined;
  for (const { code, at } of sprmsOf(row, generation))
    if (code === indents[0] || code === indents[1]) left = row.i16(at);
  return left;
}

const overrideSize = 16;

/** What paragraphs name: a list, with levels of its own or other starts (LFO, 2.9.131). */
function readConcretes(numbering: Numbering, table: Bytes, fib: Fib): void {
  const { at, length } = fib.place(tables.listOverrides);
  if (length === 0) return;
  const count = Math.min(table.u32(at), Math.floor(length / overrideSize));
  let data = at + 4 + overrideSize * count;
  for (let index = 0; index < count; index++) {
    const place = at + 4 + overrideSize * index;
    const starts = new Map<number, number>();
    const levels = new Map<number, Level>();
    data += 4;
    for (let left = table.u8(place + 12); left > 0 && data < table.length; left--) {
      const flags = table.u32(data + 4);
      const level = flags & 0x0f;
      const start = table.i32(data);
      data += 8;
      if ((flags & 0x20) !== 0) {
        const read = readLevel(table, data, undefined, fib);
        levels.set(level, read.level);
        data = read.end;
        if ((flags & 0x10) !== 0) starts.set(level, read.level.start);
      } else if ((flags & 0x10) !== 0) starts.set(level, start);
    }
    numbering.concretes.set(String(index + 1), { abstract: String(table.i32(place)), starts, levels });
  }
}
