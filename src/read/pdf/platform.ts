/**
 * What pdf.js takes for granted and the oldest Node that we name has not. Without `URL.parse` it gives no links, without
 * `transferToFixedLength` no drawing, and says so to nobody.
 */
function define(owner: object, name: string, value: unknown): void {
  if (!(name in owner)) Object.defineProperty(owner, name, { value, configurable: true, writable: true });
}

/** URL Standard §6.1, `URL.parse`: `null` where the constructor throws. */
function parse(address: string, base?: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}

/** ECMA-262 §25.1.6: the bytes move to a new buffer, and the old one is detached. */
function transferToFixedLength(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
  const moved = structuredClone(this, { transfer: [this] });
  if (length === moved.byteLength) return moved;
  const resized = new Uint8Array(length);
  resized.set(new Uint8Array(moved, 0, Math.min(length, moved.byteLength)));
  return resized.buffer;
}

export function completePlatform(): void {
  define(URL, 'parse', parse);
  define(ArrayBuffer.prototype, 'transferToFixedLength', transferToFixedLength);
}
