/** Bookmarks in the order of the places where they begin ([MS-DOC] 2.8.10, SttbfBkmk). */
import { plc } from './bytes.js';
import type { DocFile } from './file.js';
import { tables } from './fib.js';

export interface Bookmark {
  readonly name: string;
  readonly at: number;
}

export function readBookmarks(file: DocFile): Bookmark[] {
  const { table } = file.streams;
  const names = file.fib.place(tables.bookmarkNames);
  const places = file.fib.place(tables.bookmarks);
  const wide = file.fib.generation === 'word-97';
  const { count, position } = plc(table.slice(places.at, places.length), wide ? 4 : 2);
  const marks: Bookmark[] = [];
  const end = Math.min(names.at + names.length, table.length);
  let at = names.at + (wide ? 6 : 2);
  for (let index = 0; index < count && at < end; index++) {
    const length = wide ? table.u16(at) : table.u8(at);
    const name = wide ? table.utf16(at + 2, length) : table.latin1(at + 1, length);
    at += wide ? 2 + 2 * length : 1 + length;
    marks.push({ name, at: position(index) });
  }
  return marks.toSorted((a, b) => a.at - b.at);
}
