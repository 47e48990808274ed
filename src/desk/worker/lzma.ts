/**
 * Unpacks LZMA (the form `.lzma`: 13 bytes that say how it was packed and how long it was, then one stream), as Igor Pavlov's
 * specification has it. What stands in the page was packed by its own build: nothing here looks for damage.
 */

/** Half of 2 ** 11: neither bit is likelier. */
const even = 1024;

const probabilities = (length: number): Uint16Array => new Uint16Array(length).fill(even);

/** Reads bits, each by how likely it was so far to be 0. */
class Bits {
  private range = 0xffff_ffff;
  private code = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private at: number,
  ) {
    for (let count = 0; count < 5; count += 1) this.code = ((this.code << 8) | this.next()) >>> 0;
  }

  private next(): number {
    return this.bytes[this.at++] ?? 0;
  }

  private widen(): void {
    if (this.range >= 2 ** 24) return;
    this.range = (this.range << 8) >>> 0;
    this.code = ((this.code << 8) | this.next()) >>> 0;
  }

  bit(known: Uint16Array, index: number): number {
    const likely = known[index] ?? even;
    const bound = (this.range >>> 11) * likely;
    const isSet = this.code >= bound;
    known[index] = isSet ? likely - (likely >> 5) : likely + ((2048 - likely) >> 5);
    this.range = isSet ? this.range - bound : bound;
    if (isSet) this.code -= bound;
    this.widen();
    return isSet ? 1 : 0;
  }

  /** Bits of which nothing is known, the highest first. */
  plain(count: number): number {
    let value = 0;
    for (let left = count; left > 0; left -= 1) {
      this.range >>>= 1;
      const isSet = this.code >= this.range;
      if (isSet) this.code -= this.range;
      value = value * 2 + (isSet ? 1 : 0);
      this.widen();
    }
    return value;
  }

  /** The highest bit first; what is known of each depends on those before. */
  tree(known: Uint16Array, from: number, count: number): number {
    let node = 1;
    for (let left = count; left > 0; left -= 1) node = node * 2 + this.bit(known, from + node);
    return node - (1 << count);
  }

  /** The lowest bit first. */
  reversed(known: Uint16Array, from: number, count: number): number {
    let node = 1;
    let value = 0;
    for (let place = 0; place < count; place += 1) {
      const bit = this.bit(known, from + node);
      node = node * 2 + bit;
      value += bit << place;
    }
    return value;
  }
}

/** How long what is repeated is: few bits where it is short. */
class Lengths {
  private readonly choices = probabilities(2);
  private readonly short = probabilities(16 * 8);
  private readonly middle = probabilities(16 * 8);
  private readonly long = probabilities(256);

  constructor(private readonly bits: Bits) {}

  next(place: number): number {
    if (this.bits.bit(this.choices, 0) === 0) return this.bits.tree(this.short, place * 8, 3);
    if (this.bits.bit(this.choices, 1) === 0) return 8 + this.bits.tree(this.middle, place * 8, 3);
    return 16 + this.bits.tree(this.long, 0, 8);
  }
}

/** How far back what is repeated stands. */
class Distances {
  private readonly slots = probabilities(4 * 64);
  private readonly near = probabilities(128);
  private readonly lowest = probabilities(16);

  constructor(private readonly bits: Bits) {}

  next(length: number): number {
    const slot = this.bits.tree(this.slots, Math.min(length, 3) * 64, 6);
    if (slot < 4) return slot;
    const count = (slot >> 1) - 1;
    const start = (2 + (slot & 1)) << count;
    if (slot < 14) return start + this.bits.reversed(this.near, start - slot, count);
    return start + this.bits.plain(count - 4) * 16 + this.bits.reversed(this.lowest, 0, 4);
  }
}

/** A byte by itself. */
class Literals {
  private readonly known: Uint16Array;
  private readonly placeMask: number;

  /** @param highBits so many bits of the byte before count, and `placeBits` of the place */
  constructor(
    private readonly bits: Bits,
    private readonly highBits: number,
    placeBits: number,
  ) {
    this.known = probabilities(0x300 << (highBits + placeBits));
    this.placeMask = (1 << placeBits) - 1;
  }

  private groupOf(place: number, before: number): number {
    return (((place & this.placeMask) << this.highBits) + (before >> (8 - this.highBits))) * 0x300;
  }

  next(place: number, before: number): number {
    return this.rest(this.groupOf(place, before), 1);
  }

  /** Behind something repeated: it differs from the byte that would have gone on, and until it does that tells its bits. */
  nextUnlike(other: number, place: number, before: number): number {
    const from = this.groupOf(place, before);
    let node = 1;
    for (let shift = 7; shift >= 0; shift -= 1) {
      const likely = (other >> shift) & 1;
      const bit = this.bits.bit(this.known, from + ((1 + likely) << 8) + node);
      node = node * 2 + bit;
      if (bit !== likely) break;
    }
    return this.rest(from, node);
  }

  private rest(from: number, begun: number): number {
    let node = begun;
    while (node < 0x100) node = node * 2 + this.bits.bit(this.known, from + node);
    return node - 0x100;
  }
}

/** What came last, of twelve histories (below 7 a byte by itself), and what they become. */
const afterLiteral = [0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 4, 5];
const behindLiteral = 7;

/** What the stream says next: which of the last distances is repeated, and how long. */
class Repeats {
  private readonly isOld = probabilities(12);
  private readonly isOther = probabilities(12);
  private readonly isLater = probabilities(12);
  private readonly isLast = probabilities(12);
  private readonly isLonger = probabilities(12 * 16);
  private readonly newLengths: Lengths;
  private readonly oldLengths: Lengths;
  private readonly distances: Distances;
  /** How far back the last four stood less one, the latest first. */
  private readonly former = [0, 0, 0, 0];

  constructor(private readonly bits: Bits) {
    this.newLengths = new Lengths(bits);
    this.oldLengths = new Lengths(bits);
    this.distances = new Distances(bits);
  }

  get distance(): number {
    return (this.former[0] ?? 0) + 1;
  }

  private take(index: number): void {
    const [distance = 0] = this.former.splice(index, 1);
    this.former.unshift(distance);
  }

  /** @returns the length, and the history that it makes */
  next(state: number, place: number): [length: number, state: number] {
    const { bits } = this;
    const isBehindLiteral = state < behindLiteral;
    if (bits.bit(this.isOld, state) === 0) {
      const length = this.newLengths.next(place);
      this.former.pop();
      this.former.unshift(this.distances.next(length));
      return [length + 2, isBehindLiteral ? 7 : 10];
    }
    if (bits.bit(this.isOther, state) === 0) {
      if (bits.bit(this.isLonger, state * 16 + place) === 0) return [1, isBehindLiteral ? 9 : 11];
    } else if (bits.bit(this.isLater, state) === 0) this.take(1);
    else this.take(2 + bits.bit(this.isLast, state));
    return [this.oldLengths.next(place) + 2, isBehindLiteral ? 8 : 11];
  }
}

/** @returns what was packed */
export function unpacked(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const header = new DataView(bytes.buffer, bytes.byteOffset);
  const properties = header.getUint8(0);
  const result = new Uint8Array(header.getUint32(5, true));
  const bits = new Bits(bytes, 13);
  const literals = new Literals(bits, properties % 9, Math.floor(properties / 9) % 5);
  const placeMask = (1 << Math.floor(properties / 45)) - 1;
  const repeats = new Repeats(bits);
  const isRepeat = probabilities(12 * 16);
  let state = 0;
  for (let at = 0; at < result.length; ) {
    const place = at & placeMask;
    if (bits.bit(isRepeat, state * 16 + place) === 0) {
      const before = result[at - 1] ?? 0;
      const other = result[at - repeats.distance] ?? 0;
      result[at] = state < behindLiteral ? literals.next(at, before) : literals.nextUnlike(other, at, before);
      at += 1;
      state = afterLiteral[state] ?? 0;
      continue;
    }
    const [length, next] = repeats.next(state, place);
    state = next;
    for (let left = length; left > 0; left -= 1, at += 1) result[at] = result[at - repeats.distance] ?? 0;
  }
  return result;
}
