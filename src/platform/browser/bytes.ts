import type * as Node from '../node/bytes.js';

/** As many arguments as every browser takes in a call. */
const mostArguments = 8192;

function textOf(units: Uint8Array | Uint16Array): string {
  if (units.length <= mostArguments) return String.fromCharCode(...units);
  const parts: string[] = [];
  for (let at = 0; at < units.length; at += mostArguments)
    parts.push(String.fromCharCode(...units.subarray(at, at + mostArguments)));
  return parts.join('');
}

export const latin1: typeof Node.latin1 = (bytes, start, end) => textOf(bytes.subarray(start, end));

/** Most are a few characters: a call with a list, or of a decoder, costs more than putting them together. */
const fewest = 64;

export const latin1Of: typeof Node.latin1Of = (bytes) => (start, end) => {
  if (end - start > fewest) return latin1(bytes, start, end);
  let text = '';
  for (let at = start; at < Math.min(end, bytes.length); at++) text += String.fromCharCode(bytes[at] as number);
  return text;
};

export const bytesOfLatin1: typeof Node.bytesOfLatin1 = (text) => {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index);
  return bytes;
};

export const utf16: typeof Node.utf16 = (bytes, start, end) => {
  const units = new Uint16Array(Math.max(end - start, 0) >> 1);
  for (let index = 0; index < units.length; index++) {
    const at = start + 2 * index;
    units[index] = (bytes[at] as number) | ((bytes[at + 1] as number) << 8);
  }
  return textOf(units);
};

export const writeUnits: typeof Node.writeUnits = (text, units) => {
  for (let index = 0; index < text.length; index++) units[index] = text.charCodeAt(index);
};

const encoder = new TextEncoder();
export const utf8Length: typeof Node.utf8Length = (text) => encoder.encode(text).length;

/** RFC 4648 §4, and §5 for addresses, as Node takes both. */
const digits = new Int8Array(256).fill(-1);
for (const [value, digit] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries())
  digits[digit.charCodeAt(0)] = value;
digits['-'.charCodeAt(0)] = 62;
digits['_'.charCodeAt(0)] = 63;

export const fromBase64: typeof Node.fromBase64 = (text) => {
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let [size, bits, held] = [0, 0, 0];
  for (let index = 0; index < text.length; index++) {
    const digit = digits[text.charCodeAt(index)] ?? -1;
    if (digit < 0) continue;
    bits = ((bits << 6) | digit) & 0xff_ff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[size++] = bits >> held;
  }
  return bytes.subarray(0, size);
};

export const joined: typeof Node.joined = (pieces) => {
  const [first] = pieces;
  if (first !== undefined && pieces.length === 1) return first;
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};

function indexOf(bytes: Uint8Array, wanted: Uint8Array, from?: number): number {
  const first = wanted[0] as number;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let same = 1;
    while (same < wanted.length && bytes[at + same] === wanted[same]) same++;
    if (same === wanted.length) return at;
  }
  return -1;
}

export const indexOfAscii: typeof Node.indexOfAscii = (bytes, text, from) => indexOf(bytes, bytesOfLatin1(text), from);

export const indexOfUtf16: typeof Node.indexOfUtf16 = (bytes, text) => {
  const units = bytesOfLatin1([...text].map((character) => `${character}\0`).join(''));
  return indexOf(bytes, units);
};

const windows1252 = new TextDecoder('windows-1252');
/** The one part in which the decoder's table parts from Latin-1. */
const controls = /[\x80-\x9f]/;

export const narrowed: typeof Node.narrowed = (text) => {
  const bytes = /[^\0-\x7f]/.test(text) ? bytesOfLatin1(text) : encoder.encode(text);
  return bytes.length <= fewest || controls.test(text) ? latin1Of(bytes)(0, bytes.length) : windows1252.decode(bytes);
};
