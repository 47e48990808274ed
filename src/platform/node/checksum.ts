import * as zlib from 'node:zlib';

/** Folds `bytes` into a running CRC-32 (0 to begin with). */
export type Crc32 = (bytes: Uint8Array, running: number) => number;

/** The C version where Node has it (20.15, 22.2 and later). */
export const nativeCrc32: Crc32 | undefined = (zlib as { crc32?: Crc32 }).crc32;
