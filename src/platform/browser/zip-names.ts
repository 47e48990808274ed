import { upperHalf437 } from '../code-page-437.js';
import { tableCrc32 } from '../table-crc32.js';

const lowerHalf437 =
  '\0☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⌂';

const page437 = lowerHalf437 + upperHalf437;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Where the name stands again in UTF-8 (§4.6.9), and what it stands for is this one. */
function unicodeName(field: Uint8Array, raw: Uint8Array): string | undefined {
  if (field.length < 6 || field[0] !== 1) return undefined;
  const crc = new DataView(field.buffer, field.byteOffset).getUint32(1, true);
  return tableCrc32()(raw, 0) === crc ? decoder.decode(field.subarray(5)) : undefined;
}

/** A member's name: in UTF-8 where it says so, else as the first PCs wrote it. */
export function nameOf(raw: Uint8Array, isUtf8: boolean, unicodeFields: readonly Uint8Array[]): string {
  const again = unicodeFields.map((field) => unicodeName(field, raw)).find((name) => name !== undefined);
  const name = again ?? (isUtf8 ? decoder.decode(raw) : Array.from(raw, (byte) => page437[byte]).join(''));
  return name.replaceAll('\\', '/');
}

export const nameLeadsOutside = (name: string): boolean =>
  /^[a-zA-Z]:/.test(name) || name.startsWith('/') || name.split('/').includes('..');
