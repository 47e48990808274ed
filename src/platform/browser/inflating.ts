import { Inflate, Unzlib } from 'fflate';
import { joined } from './bytes.js';
import { InflateFault } from '../inflate-fault.js';
import type * as Node from '../node/inflating.js';

/** A part of this size is handed on whole, as in Node. */
const smallPart = 1 << 20;
/** So many packed bytes at once: they give at most a thousand times as many, and are counted then. */
const pushed = 1 << 14;

type Push = (bytes: Uint8Array, last: boolean) => void;

/** Hands on what comes out, as long as it is not more than it may be. */
function inflate(
  begin: (give: (bytes: Uint8Array) => void) => Push,
  packed: Uint8Array,
  most: number,
  take: (bytes: Uint8Array) => void,
): void {
  let size = 0;
  const given: Uint8Array[] = [];
  const push = begin((bytes) => given.push(bytes));
  for (let start = 0; start < packed.length || start === 0; start += pushed) {
    try {
      push(packed.subarray(start, start + pushed), start + pushed >= packed.length);
    } catch {
      throw new InflateFault('damaged');
    }
    for (const bytes of given.splice(0)) {
      size += bytes.length;
      if (size > most) throw new InflateFault('too-long');
      if (bytes.length > 0) take(bytes);
    }
  }
}

function deflated(give: (bytes: Uint8Array) => void): Push {
  const stream = new Inflate(give);
  return (bytes, last) => stream.push(bytes, last);
}

/** Never told of an end, it does not miss one. */
function endless(give: (bytes: Uint8Array) => void): Push {
  const stream = new Unzlib(give);
  return (bytes) => stream.push(bytes, false);
}

export const inflateRaw: typeof Node.inflateRaw = async (packed, size, take) => {
  if (size > smallPart) {
    inflate(deflated, packed, size, (bytes) => take(bytes, false));
    return;
  }
  const parts: Uint8Array[] = [];
  inflate(deflated, packed, size, (bytes) => parts.push(bytes));
  take(joined(parts), true);
};

export const inflateAvailable: typeof Node.inflateAvailable = (packed, most) => {
  const parts: Uint8Array[] = [];
  inflate(endless, packed, most, (bytes) => parts.push(bytes));
  return joined(parts);
};
