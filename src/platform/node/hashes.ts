import { createHash } from 'node:crypto';

/** In hexadecimal digits. */
export const sha256Hex = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex');

/** In base 64, as a Content-Security-Policy has it. */
export const sha256Base64 = (text: string): string => createHash('sha256').update(text).digest('base64');
