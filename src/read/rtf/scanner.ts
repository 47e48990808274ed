/** The bytes of an RTF file → braces, control words, characters (RTF 1.9.1, "RTF Syntax"). */
import { latin1Of } from '../../platform/bytes.js';

export interface RtfHandler {
  open(): void;
  close(): void;
  /** `\word` or `\word7`. */
  word(name: string, parameter: number | undefined): void;
  /** `\~`, `\*`: a backslash and one character. */
  symbol(character: string): void;
  /** `\'e9`: a byte in the code page of its font. */
  byte(code: number): void;
  /** Characters as they stand, one a byte. */
  text(characters: string): void;
}

const [open, close, backslash, quote, minus, space, tab, lineFeed, carriageReturn] = [
  0x7b, 0x7d, 0x5c, 0x27, 0x2d, 0x20, 0x09, 0x0a, 0x0d,
] as const;

const isLetter = (byte: number): boolean => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;

/** A longer word is none that any program writes. */
const longestWord = 40;

/** Bytes that end a run of characters. */
const isSpecial = (byte: number): boolean =>
  byte === open ||
  byte === close ||
  byte === backslash ||
  byte === lineFeed ||
  byte === carriageReturn ||
  byte === tab ||
  byte === 0;

interface RtfFile {
  readonly bytes: Uint8Array;
  readonly text: (start: number, end: number) => string;
}

export function scanRtf(bytes: Uint8Array, handler: RtfHandler): void {
  const file: RtfFile = { bytes, text: latin1Of(bytes) };
  const end = bytes.length;
  let at = 0;
  while (at < end) {
    const byte = bytes[at] as number;
    if (byte === backslash) at = scanControl(file, at + 1, handler);
    else if (byte === open || byte === close) {
      if (byte === open) handler.open();
      else handler.close();
      at++;
    } else if (byte === tab) {
      handler.word('tab', undefined);
      at++;
    } else if (isSpecial(byte)) at++;
    else {
      const start = at;
      while (at < end && !isSpecial(bytes[at] as number)) at++;
      handler.text(file.text(start, at));
    }
  }
}

/** What follows a backslash; returns where it ends. */
function scanControl(file: RtfFile, start: number, handler: RtfHandler): number {
  const { bytes, text } = file;
  const first = bytes[start];
  if (first === undefined) return start;
  if (isLetter(first)) return scanWord(file, start, handler);
  if (first === quote) {
    const digits = text(start + 1, start + 3);
    if (!/^[\dA-F]{2}$/i.test(digits)) return digits.length < 2 ? bytes.length : start + 1;
    handler.byte(Number.parseInt(digits, 16));
    return start + 3;
  }
  // A backslash before a line end is the end of a paragraph.
  if (first === lineFeed || first === carriageReturn) handler.word('par', undefined);
  else handler.symbol(String.fromCharCode(first));
  return start + 1;
}

function scanWord({ bytes, text }: RtfFile, start: number, handler: RtfHandler): number {
  let at = start;
  while (at < start + longestWord && isLetter(bytes[at] ?? 0)) at++;
  const name = text(start, at);
  const digits = bytes[at] === minus ? at + 1 : at;
  let after = digits;
  while (after < digits + 10 && isDigit(bytes[after] ?? 0)) after++;
  const parameter = after > digits ? Number(text(at, after)) : undefined;
  if (after > digits) at = after;
  if (bytes[at] === space) at++;
  // Binary data, as many bytes as it says.
  if (name === 'bin') return Math.min(at + Math.max(parameter ?? 0, 0), bytes.length);
  handler.word(name, parameter);
  return at;
}
