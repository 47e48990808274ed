/** What tests use of the package, whose own types are its sources, written for a less strict compiler. */
export function compress(bytes: Uint8Array, level: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9): Int8Array | number[];
