import { sha256Hex } from '../../platform/hashes.js';

/** The same words have the same key on every machine and in every run: a UUID of them (RFC 9562, version 8). */
export function uuidOf(words: string): string {
  const hex = sha256Hex(words);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
