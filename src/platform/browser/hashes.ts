import { sha256 } from '@noble/hashes/sha2.js';
import type * as Node from '../node/hashes.js';

const digest = (content: Uint8Array | string): Uint8Array =>
  sha256(typeof content === 'string' ? new TextEncoder().encode(content) : content);

export const sha256Hex: typeof Node.sha256Hex = (content) =>
  Array.from(digest(content), (byte) => byte.toString(16).padStart(2, '0')).join('');

export const sha256Base64: typeof Node.sha256Base64 = (text) => btoa(String.fromCharCode(...digest(text)));
