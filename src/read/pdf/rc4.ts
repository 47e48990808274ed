/** The cipher of PDF files before 2006: the key mixes a table, and what the table gives is laid over the bytes. Both ways are one. */
export function rc4(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  const table = Uint8Array.from({ length: 256 }, (_, at) => at);
  const swap = (one: number, other: number): void => {
    const kept = table[one] as number;
    table[one] = table[other] as number;
    table[other] = kept;
  };
  for (let at = 0, other = 0; at < 256; at++) {
    other = (other + (table[at] as number) + (key[at % key.length] as number)) & 255;
    swap(at, other);
  }
  const out = new Uint8Array(bytes.length);
  for (let at = 0, one = 0, other = 0; at < bytes.length; at++) {
    one = (one + 1) & 255;
    other = (other + (table[one] as number)) & 255;
    swap(one, other);
    out[at] = (bytes[at] as number) ^ (table[((table[one] as number) + (table[other] as number)) & 255] as number);
  }
  return out;
}
