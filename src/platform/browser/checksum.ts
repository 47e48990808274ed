import type * as Node from '../node/checksum.js';

/** Browsers have none. */
export const nativeCrc32: typeof Node.nativeCrc32 = undefined;
