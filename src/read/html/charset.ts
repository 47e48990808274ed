/** The characters of a web page: by its byte order mark, the mail's head, what the page says of itself, or its bytes. */
import { latin1 } from '../../platform/bytes.js';
import { decode, encodingOf } from '../decode.js';
import { fromWindows1252 } from '../windows-1252.js';

/** How far a page is looked at for what it says of its charset; Word puts a page of style before it. */
const headSize = 16_384;

/**
 * @param told the charset that the head of a mail part gives, which goes before that of the page (HTML Standard, 13.2.3.2)
 */
export function decodePage(bytes: Uint8Array, told?: string): string {
  if (hasMark(bytes) || encodingOf(bytes) !== 'utf-8') return decode(bytes);
  return decodeAs(bytes, told ?? declaredCharset(bytes));
}

/** Text in a charset by its label; by its bytes where the label says nothing or they are not in it. */
export function decodeAs(bytes: Uint8Array, label: string | undefined): string {
  const encoding = label === undefined ? undefined : knownEncoding(label);
  // A page whose tags can be read byte by byte is in no encoding of two bytes a letter, whatever it says.
  if (encoding === undefined || encoding.startsWith('utf-')) return decode(bytes);
  if (encoding === 'windows-1252') return fromLatin(bytes);
  return new TextDecoder(encoding).decode(bytes);
}

const hasMark = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) ||
  (bytes[0] === 0xff && bytes[1] === 0xfe) ||
  (bytes[0] === 0xfe && bytes[1] === 0xff);

function knownEncoding(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** `<meta charset>`, `<meta http-equiv>` or the XML declaration. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = latin1(bytes, 0, headSize);
  const declared = /^\s*<\?xml[^>]{0,120}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/.exec(head)?.[1];
  if (declared !== undefined) return declared;
  for (const [, inside = ''] of head.matchAll(/<meta(?=[\s/])([^>]{0,400})/gi)) {
    const charset = /charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i.exec(inside)?.[1];
    if (charset !== undefined) return charset;
  }
  return undefined;
}

/** ISO 8859-1 is read as Windows-1252, which has letters where the standard has controls. */
const fromLatin = (bytes: Uint8Array): string =>
  latin1(bytes).replace(/[\x80-\x9f]/g, (character) => fromWindows1252(character.charCodeAt(0)));
