/** Whether a file is an OpenDocument one: of a zip archive, or of one XML file. */
function ascii(bytes: Uint8Array, start: number, end: number): string {
  const part = bytes.subarray(start, end);
  return Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString('latin1');
}

/**
 * An OpenDocument file begins with what it is, not packed (ODF 1.3 part 2, §3.3). Where a program has packed it or put another
 * part first, it is the parts' names that tell.
 */
export function isOpenDocument(bytes: Uint8Array): boolean {
  if (ascii(bytes, 30, 38) === 'mimetype') return true;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return !buffer.includes('[Content_Types].xml') && buffer.includes('content.xml') && buffer.includes('META-INF/');
}

/** All parts of an OpenDocument file in one XML file (`.fodt`). */
export const isFlatOpenDocument = (bytes: Uint8Array): boolean =>
  /^(?:\u00ef\u00bb\u00bf)?\s*<(?:\?xml|!--|[\w.-]{1,40}:document\s)/.test(ascii(bytes, 0, 200)) &&
  /<[\w.-]{1,40}:document\s[^>]*urn:oasis:names:tc:opendocument:xmlns:office:1\.0/.test(ascii(bytes, 0, 16_384));
