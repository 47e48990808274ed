/** Locked PDF files (ISO 32000-2 §7.6): what their streams hold, where they open without a password. */
import { cbc } from '@noble/ciphers/aes.js';
import { md5 } from '@noble/hashes/legacy.js';
import { bytesOfLatin1, joined } from '../../platform/bytes.js';
import { type Dictionary, dictionaryAt, listAt, type Value } from './dictionary.js';
import type { FileObjects } from './file-objects.js';
import { keyOf } from './file-key.js';
import { rc4 } from './rc4.js';

/** A stream by its object → what it holds. */
export type Unlock = (
  stream: { readonly number: number; readonly generation: number },
  bytes: Uint8Array,
) => Uint8Array;

/** `password` where only one opens the file, or it is locked in a way that no password opens; `broken` where nobody can tell how it is locked. */
export type Lock = 'none' | 'password' | 'broken' | Unlock;

const encrypted = /\/Encrypt(?![A-Za-z0-9])\s{0,40}(?:(\d{1,10})\s{1,20}\d{1,5}\s{1,20}R\b|<<)/;

/** How a file is locked, as its trailers say. */
export function lockOf(objects: FileObjects): Lock {
  const trailers = [...objects.all()].filter((text) => encrypted.test(text));
  const [trailer] = trailers;
  if (trailer === undefined) return 'none';
  const numbers = trailers.map((text) => Number(encrypted.exec(text)?.[1] ?? -1));
  // pdf.js takes the last trailer, and of an object the last version: there is one of each in a file that nobody has tampered with.
  if (new Set(numbers).size > 1 || objects.isTwofold(numbers[0] ?? -1)) return 'broken';
  const dictionary = dictionaryAt(objects.value(trailer, 'Encrypt'));
  return dictionary === undefined ? 'broken' : unlockOf(dictionary, idOf(trailers, objects));
}

/** A file that is arranged to be read from its beginning has a trailer at both ends, and the id in both. */
function idOf(trailers: readonly string[], objects: FileObjects): Uint8Array {
  for (const trailer of trailers) {
    const [first] = listAt(objects.value(trailer, 'ID')) ?? [];
    if (first instanceof Uint8Array) return first;
  }
  return new Uint8Array();
}

const numberOf = (value: Value | undefined): number => (typeof value === 'string' ? Number.parseInt(value, 10) : NaN);
const bytesOf = (value: Value | undefined): Uint8Array => (value instanceof Uint8Array ? value : new Uint8Array());
const entryOf = (value: Value | undefined, key: Value | undefined): Value | undefined =>
  value instanceof Map && typeof key === 'string' ? (value as Dictionary).get(key.slice(1)) : undefined;

function unlockOf(dictionary: Dictionary, id: Uint8Array): Lock {
  if (dictionary.get('Filter') !== '/Standard') return 'password';
  const version = numberOf(dictionary.get('V'));
  const ofStreams = entryOf(dictionary.get('CF'), dictionary.get('StmF'));
  const bits = numberOf(dictionary.get('Length')) || (version < 4 ? 40 : 128);
  const key = keyOf({
    version,
    revision: numberOf(dictionary.get('R')),
    length: version === 1 ? 5 : Math.min(Math.max(bits < 40 ? bits : bits / 8, 5), 16),
    owner: bytesOf(dictionary.get('O')),
    user: bytesOf(dictionary.get('U')),
    userKey: bytesOf(dictionary.get('UE')),
    permissions: numberOf(dictionary.get('P')),
    isMetadataLocked: dictionary.get('EncryptMetadata') !== 'false',
    id,
  });
  if (key === undefined) return 'password';
  const method = version < 4 ? '/V2' : entryOf(ofStreams, '/CFM');
  if (method === '/V2') return (stream, bytes) => rc4(objectKey(key, stream), bytes);
  if (method === '/AESV2') return (stream, bytes) => withoutAes(objectKey(key, stream, 'sAlT'), bytes);
  return method === '/AESV3' ? (_, bytes) => withoutAes(key, bytes) : (_, bytes) => bytes;
}

/** Algorithm 1: each object has a key of its own. */
function objectKey(
  key: Uint8Array,
  { number, generation }: { readonly number: number; readonly generation: number },
  salt = '',
): Uint8Array {
  const own = Uint8Array.of(number, number >> 8, number >> 16, generation, generation >> 8);
  return md5(joined([key, own, bytesOfLatin1(salt)])).subarray(0, Math.min(key.length + 5, 16));
}

const block = 16;

/** The first block is laid over the second; the last is filled up, which no reader of ours minds. */
function withoutAes(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  const whole = bytes.length - (bytes.length % block);
  if (whole <= block) return new Uint8Array();
  return cbc(key, bytes.subarray(0, block), { disablePadding: true }).decrypt(bytes.subarray(block, whole));
}
