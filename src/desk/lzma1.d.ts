/** What the page uses of the package, whose own types are its sources, written for a less strict compiler. */
export function decompress(packed: Uint8Array): Uint8Array<ArrayBuffer>;
