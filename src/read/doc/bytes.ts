import { latin1, utf16 } from '../../platform/bytes.js';

/** Little-endian numbers of a stream. What lies beyond its end is 0: a cut file ends in nothing, not in an error. */
export class Bytes {
  constructor(readonly data: Uint8Array) {}

  get length(): number {
    return this.data.length;
  }

  u8(at: number): number {
    return this.data[at] ?? 0;
  }

  u16(at: number): number {
    return this.u8(at) | (this.u8(at + 1) << 8);
  }

  i16(at: number): number {
    return (this.u16(at) << 16) >> 16;
  }

  u32(at: number): number {
    return (this.u16(at) | (this.u16(at + 2) << 16)) >>> 0;
  }

  i32(at: number): number {
    return this.u32(at) | 0;
  }

  /** As much of it as there is. */
  slice(at: number, length: number): Bytes {
    return new Bytes(this.data.subarray(Math.max(at, 0), Math.max(at + length, 0)));
  }

  latin1(at: number, length: number): string {
    return latin1(this.data, Math.min(at, this.length), Math.min(at + length, this.length));
  }

  /** `count` characters of UTF-16. */
  utf16(at: number, count: number): string {
    return utf16(this.data, Math.min(at, this.length), Math.min(at + 2 * count, this.length));
  }
}

export const nothing = new Bytes(new Uint8Array(0));

/** A table of positions with something for each stretch between two of them (PLC, [MS-DOC] 2.2.2). */
export interface Plc {
  readonly count: number;
  /** The position where stretch `index` begins; `count` of them and one more, the end. */
  readonly position: (index: number) => number;
  /** Where in the table's bytes the data of stretch `index` stand. */
  readonly data: (index: number) => number;
}

export function plc(bytes: Bytes, dataSize: number): Plc {
  const count = Math.max(Math.floor((bytes.length - 4) / (4 + dataSize)), 0);
  return {
    count,
    position: (index) => bytes.u32(4 * index),
    data: (index) => 4 * (count + 1) + dataSize * index,
  };
}

/** Index of the last of `count` sorted values that is not over `limit`; -1 where there is none. */
export function lastAtMost(count: number, value: (index: number) => number, limit: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value(middle) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
