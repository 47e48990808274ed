/** Streams unpacked as their filters say (ISO 32000-1 §7.4), as far as a limit: pdf.js has none of its own. */
import { joined, latin1 } from '../../platform/bytes.js';
import { InflateFault, inflateAvailable } from '../../platform/inflating.js';

type Unpack = (packed: Uint8Array, most: number) => Uint8Array;

/** Nobody packs more often; pdf.js would go on. */
const mostFilters = 8;

const filters: Readonly<Record<string, Unpack>> = {
  FlateDecode: inflated,
  Fl: inflated,
  LZWDecode: unfolded,
  LZW: unfolded,
  RunLengthDecode: unrepeated,
  RL: unrepeated,
  ASCII85Decode: fromBase85,
  A85: fromBase85,
  ASCIIHexDecode: fromHex,
  AHx: fromHex,
};

/**
 * What a stream holds, at most `most` bytes of it. A damaged end is what is there; one of another kind (a picture) or a locked one is
 * itself.
 *
 * @param names in the order in which they unpack
 */
export function unpacked(packed: Uint8Array, names: readonly string[], most: number): Uint8Array {
  let content = packed;
  for (const name of names.slice(0, mostFilters)) {
    const unpack = filters[name];
    if (!unpack) return content;
    content = unpack(content, most);
  }
  return content;
}

function inflated(packed: Uint8Array, most: number): Uint8Array {
  try {
    return inflateAvailable(packed, most);
  } catch (error) {
    return error instanceof InflateFault && error.reason === 'too-long' ? new Uint8Array(most) : packed;
  }
}

function unrepeated(packed: Uint8Array, most: number): Uint8Array {
  const out: Uint8Array[] = [];
  let size = 0;
  for (let at = 0; at < packed.length && size < most; ) {
    const length = packed[at++] as number;
    if (length === 128) break;
    const piece =
      length < 128 ? packed.subarray(at, at + length + 1) : new Uint8Array(257 - length).fill(packed[at] ?? 0);
    at += length < 128 ? length + 1 : 1;
    out.push(piece);
    size += piece.length;
  }
  return joined(out);
}

function fromHex(packed: Uint8Array): Uint8Array {
  const [written = ''] = latin1(packed).split('>', 1);
  const digits = written.replace(/[^0-9a-fA-F]/g, '');
  return Uint8Array.from({ length: digits.length >> 1 }, (_, at) =>
    Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16),
  );
}

/** Five characters for four bytes; `z` for four zeros. */
function fromBase85(packed: Uint8Array): Uint8Array {
  const out: number[] = [];
  let [group, count] = [0, 0];
  const put = (bytes: number): void => {
    for (let byte = 0; byte < bytes; byte++) out.push((group >>> (24 - 8 * byte)) & 255);
    [group, count] = [0, 0];
  };
  for (const code of packed) {
    if (code === 0x7e) break;
    if (code === 0x7a && count === 0) out.push(0, 0, 0, 0);
    if (code < 0x21 || code > 0x75) continue;
    group = (Math.imul(group, 85) + code - 0x21) >>> 0;
    if (++count === 5) put(4);
  }
  if (count < 2) return Uint8Array.from(out);
  const rest = count - 1;
  for (; count < 5; count++) group = (Math.imul(group, 85) + 84) >>> 0;
  put(rest);
  return Uint8Array.from(out);
}

const clearTable = 256;
const endOfData = 257;

/** LZW with codes of nine to twelve bits (§7.4.4.2); each entry is one before it and a byte. */
function unfolded(packed: Uint8Array, most: number): Uint8Array {
  const before = new Uint16Array(4096);
  const last = Uint8Array.from({ length: 4096 }, (_, code) => code & 255);
  const lengths = new Uint32Array(4096).fill(1);
  const out = new Growing(most);
  let [next, width, previous] = [258, 9, -1];
  let [bits, held] = [0, 0];
  for (const byte of packed) {
    bits = ((bits << 8) | byte) & 0xffffff;
    held += 8;
    if (held < width) continue;
    held -= width;
    const code = (bits >> held) & ((1 << width) - 1);
    if (code === endOfData || out.isFull) break;
    if (code === clearTable) {
      [next, width, previous] = [258, 9, -1];
      continue;
    }
    if (code > next || (code === next && previous < 0)) break;
    if (previous >= 0 && next < 4096) {
      before[next] = previous;
      lengths[next] = (lengths[previous] as number) + 1;
      last[next] = firstOf(code === next ? previous : code, before, lengths, last);
      next++;
      if (next + 1 >= 1 << width && width < 12) width++;
    }
    out.putChain(code, before, lengths, last);
    previous = code;
  }
  return out.content;
}

function firstOf(code: number, before: Uint16Array, lengths: Uint32Array, last: Uint8Array): number {
  let at = code;
  while ((lengths[at] as number) > 1) at = before[at] as number;
  return last[at] as number;
}

/** Bytes as they come, up to a limit. */
class Growing {
  private bytes = new Uint8Array(4096);
  private size = 0;

  constructor(private readonly most: number) {}

  get isFull(): boolean {
    return this.size >= this.most;
  }

  get content(): Uint8Array {
    return this.bytes.subarray(0, this.size);
  }

  /** The bytes of an entry, from its last to its first. */
  putChain(code: number, before: Uint16Array, lengths: Uint32Array, last: Uint8Array): void {
    const length = lengths[code] as number;
    if (this.size + length > this.bytes.length) {
      const wider = new Uint8Array(2 * (this.size + length));
      wider.set(this.bytes.subarray(0, this.size));
      this.bytes = wider;
    }
    for (let at = this.size + length - 1, entry = code; at >= this.size; at--) {
      this.bytes[at] = last[entry] as number;
      entry = before[entry] as number;
    }
    this.size += length;
  }
}
