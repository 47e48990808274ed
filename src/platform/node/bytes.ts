const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Bytes as characters of their own numbers (ISO 8859-1). */
export const latin1 = (bytes: Uint8Array, start = 0, end = bytes.length): string =>
  bufferOf(bytes).toString('latin1', start, end);

/** The same, of a file that is asked for many short texts. */
export function latin1Of(bytes: Uint8Array): (start: number, end: number) => string {
  const buffer = bufferOf(bytes);
  return (start, end) => buffer.toString('latin1', start, end);
}

/** The bytes of characters by their numbers; of those above 255 the lower half. */
export const bytesOfLatin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

/** UTF-16, little end first; halves of surrogate pairs stay what they are. */
export const utf16 = (bytes: Uint8Array, start: number, end: number): string =>
  bufferOf(bytes).toString('utf16le', start, end);

/** Writes the code units of a text, which must have room. */
export function writeUnits(text: string, units: Uint16Array): void {
  bufferOf(new Uint8Array(units.buffer, units.byteOffset, units.byteLength)).write(text, 'utf16le');
}

/** Bytes that a text takes in UTF-8. */
export const utf8Length = (text: string): number => Buffer.byteLength(text);

/** The bytes that base 64 stands for, whatever else stands among its characters. */
export const fromBase64 = (text: string): Uint8Array => Buffer.from(text, 'base64');

/** Pieces in one. */
export const joined = (pieces: readonly Uint8Array[]): Uint8Array => Buffer.concat(pieces);

/** Where an ASCII text next stands in a file; -1 where it does not. */
export const indexOfAscii = (bytes: Uint8Array, text: string, from = 0): number => bufferOf(bytes).indexOf(text, from);

/** Where a text next stands in a file in UTF-16, little end first; -1 where it does not. */
export const indexOfUtf16 = (bytes: Uint8Array, text: string): number =>
  bufferOf(bytes).indexOf(Buffer.from(text, 'utf16le'));

/** The same text, of characters up to 255, which V8 then holds with a byte for each: it is searched twice as fast. */
export const narrowed = (text: string): string => Buffer.from(text, 'latin1').toString('latin1');
