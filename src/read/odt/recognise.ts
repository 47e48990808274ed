/** Whether a file is an OpenDocument one: of a zip archive, or of one XML file. */
import { indexOfAscii, latin1 } from '../../platform/bytes.js';

/**
 * An OpenDocument file begins with what it is, not packed (ODF 1.3 part 2, §3.3). Where a program has packed it or put another
 * part first, it is the parts' names that tell.
 */
export function isOpenDocument(bytes: Uint8Array): boolean {
  if (latin1(bytes, 30, 38) === 'mimetype') return true;
  const names = (part: string): boolean => indexOfAscii(bytes, part) >= 0;
  return !names('[Content_Types].xml') && names('content.xml') && names('META-INF/');
}

/** All parts of an OpenDocument file in one XML file (`.fodt`). */
export const isFlatOpenDocument = (bytes: Uint8Array): boolean =>
  /^(?:\u00ef\u00bb\u00bf)?\s*<(?:\?xml|!--|[\w.-]{1,40}:document\s)/.test(latin1(bytes, 0, 200)) &&
  /<[\w.-]{1,40}:document\s[^>]*urn:oasis:names:tc:opendocument:xmlns:office:1\.0/.test(latin1(bytes, 0, 16_384));
