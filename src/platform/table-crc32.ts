import type { Crc32 } from './checksum.js';

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
