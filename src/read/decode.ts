import { fromWindows1252 } from './windows-1252.js';

/** How a text file writes its characters. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** How many bytes are looked at where a UTF-16 file has no byte order mark. */
const sampleSize = 4096;

/**
 * The encoding of a text file: by its byte order mark, or, where UTF-16 has none, by the zero bytes that its Latin
 * letters, spaces and line ends have on one side.
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const pairs = Math.floor(Math.min(bytes.length, sampleSize) / 2);
  if (pairs < 2 || !bytes.subarray(0, 2 * pairs).includes(0)) return 'utf-8';
  let zeroFirst = 0;
  let zeroSecond = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[2 * pair] === 0) zeroFirst++;
    if (bytes[2 * pair + 1] === 0) zeroSecond++;
  }
  if (zeroSecond > 0.6 * pairs && zeroFirst < 0.05 * pairs) return 'utf-16le';
  if (zeroFirst > 0.6 * pairs && zeroSecond < 0.05 * pairs) return 'utf-16be';
  return 'utf-8';
}

const isTrail = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

/** Length in bytes of the UTF-8 sequence at `at`, 0 where there is none (RFC 3629: no overlong forms, no surrogates). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number;
  const second = bytes[at + 1];
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4 || second === undefined || !isTrail(second)) return 0;
  if (lead < 0xe0) return 2;
  if (!isTrail(bytes[at + 2])) return 0;
  if (lead < 0xf0) return (lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f) ? 0 : 3;
  if ((lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f)) return 0;
  return isTrail(bytes[at + 3]) ? 4 : 0;
}

/**
 * UTF-8 in which every byte that is no UTF-8 is read as Windows-1252. Letters typed on old machines are Windows-1252
 * throughout; letters put together from several files are both.
 */
function decodeMixed(bytes: Uint8Array): string {
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  const parts: string[] = [];
  let valid = 0;
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length > 0) {
      at += length;
      continue;
    }
    if (at > valid) parts.push(utf8.decode(bytes.subarray(valid, at)));
    parts.push(fromWindows1252(bytes[at] as number));
    at += 1;
    valid = at;
  }
  if (at > valid) parts.push(utf8.decode(bytes.subarray(valid, at)));
  return parts.join('');
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return decodeMixed(bytes);
  }
}

/**
 * The text of a file: UTF-8 or UTF-16 with or without a byte order mark (which is dropped), Windows-1252 where bytes
 * are no UTF-8; in Unicode's composed form (NFC), so that `é` is one character however it was typed.
 */
export function decode(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  const text = encoding === 'utf-8' ? decodeUtf8(bytes) : new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return (text.startsWith('\ufeff') ? text.slice(1) : text).normalize('NFC');
}
