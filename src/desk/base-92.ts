/**
 * Bytes as text that stands in a page as it is: two characters for 13 bits, for 14 where these are few enough to have room (16 characters for
 * 13 bytes; base 64 takes 17, base 85 more than 16). The digits are the printable characters of ASCII but for two, which mean something
 * in a script of a page and in templates.
 */
const digits = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter(
  (character) => !'<$'.includes(character),
);
const base = 92;
/** 92 × 92 pairs of digits are 272 more than 13 bits need: with what is below, a pair has 14 bits. */
const spare = base ** 2 - 2 ** 13;

const bitsOf = (value: number): number => (value % 2 ** 13 < spare ? 14 : 13);

export function toBase92(bytes: Uint8Array): string {
  let text = '';
  let waiting = 0;
  let bits = 0;
  for (const byte of bytes) {
    waiting += byte * 2 ** bits;
    bits += 8;
    if (bits < 14) continue;
    const taken = bitsOf(waiting);
    const value = waiting % 2 ** taken;
    text += `${digits[value % base]}${digits[Math.floor(value / base)]}`;
    waiting = Math.floor(waiting / 2 ** taken);
    bits -= taken;
  }
  if (bits > 0) text += digits[waiting % base];
  if (bits > 7 || waiting >= base) text += digits[Math.floor(waiting / base)];
  return text;
}

export function fromBase92(text: string): Uint8Array<ArrayBuffer> {
  const values = new Uint8Array(128);
  for (const [value, digit] of digits.entries()) values[digit.charCodeAt(0)] = value;
  const valueAt = (at: number): number => values[text.charCodeAt(at)] ?? 0;
  const bytes = new Uint8Array(Math.ceil((text.length * 14) / 16));
  let to = 0;
  let waiting = 0;
  let bits = 0;
  for (let at = 0; at + 1 < text.length; at += 2) {
    const value = valueAt(at) + valueAt(at + 1) * base;
    waiting += value * 2 ** bits;
    for (bits += bitsOf(value); bits >= 8; bits -= 8) {
      bytes[to++] = waiting % 256;
      waiting = Math.floor(waiting / 256);
    }
  }
  if (text.length % 2 === 1) bytes[to++] = (waiting + valueAt(text.length - 1) * 2 ** bits) % 256;
  return bytes.slice(0, to);
}
