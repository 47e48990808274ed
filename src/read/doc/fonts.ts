/** The names of fonts (SttbfFfn, [MS-DOC] 2.9.286), by the numbers that runs name them with, and the scripts they hold. */
import type { Bytes } from './bytes.js';
import { type Fib, tables } from './fib.js';

export interface Fonts {
  readonly names: readonly string[];
  /** Windows' number of the character set: 0 for Latin, 2 for symbols, 204 for Cyrillic … */
  readonly charsets: readonly number[];
}

export function readFonts(table: Bytes, fib: Fib): Fonts {
  const { at: start, length } = fib.place(tables.fonts);
  const bytes = table.slice(start, length);
  const wide = fib.generation === 'word-97';
  const nameAt = { 'word-97': 40, 'word-6': 6, 'word-2': 3 }[fib.generation];
  const charsetAt = fib.generation === 'word-2' ? 2 : 4;
  const names: string[] = [];
  const charsets: number[] = [];
  for (let at = wide ? 4 : 2; at < bytes.length; at += 1 + bytes.u8(at)) {
    const size = bytes.u8(at) + 1 - nameAt;
    const raw = wide ? bytes.utf16(at + nameAt, Math.max(size >> 1, 0)) : bytes.latin1(at + nameAt, Math.max(size, 0));
    names.push(raw.split('\0')[0] ?? '');
    charsets.push(bytes.u8(at + charsetAt));
  }
  return { names, charsets };
}
