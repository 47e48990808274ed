import { type Crc32, nativeCrc32 } from '../../platform/checksum.js';
import { tableCrc32 } from '../../platform/table-crc32.js';

/** The C version where there is one, else a table of 256 entries. */
export const crc32: Crc32 = nativeCrc32 ?? tableCrc32();
