import * as zlib from 'node:zlib';

/** Folds `bytes` into a running CRC-32 (0 to begin with). */
export type Crc32 = (bytes: Uint8Array, running: number) => number;

const native = (zlib as { crc32?: Crc32 }).crc32;

/** The C version where Node has it (20.15, 22.2 and later), else a table of 256 entries. */
export const crc32: Crc32 = native ?? tableCrc32();

/** CRC-32 as in ISO 3309, a byte at a time. */
export function tableCrc32(): Crc32 {
  const table = new Uint32Array(256);
  for (let index = 0; index < 256; index++) {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xed_b8_83_20 : value >>> 1;
    table[index] = value >>> 0;
  }
  return (bytes, running) => {
    let crc = ~running;
    for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
    return ~crc >>> 0;
  };
}
