/**
 * Bytes as text that stands in a page as it is: five characters for four bytes, where base 64 takes five and a third. The digits are the
 * printable characters of ASCII but for nine, which mean something in HTML and in scripts.
 */
const digits = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter(
  (character) => !'"$&\'-<>\\`'.includes(character),
);
const base = 85;

/** Of four bytes, and of fewer at the end, which take one character more than they are. */
export function toBase85(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += 4) {
    const count = Math.min(4, bytes.length - from);
    let value = 0;
    for (let at = 0; at < 4; at += 1) value = value * 256 + (bytes[from + at] ?? 0);
    const group = Array.from({ length: 5 }, (_, at) => digits[Math.floor(value / base ** (4 - at)) % base]);
    text += group.slice(0, count + 1).join('');
  }
  return text;
}

export function fromBase85(text: string): Uint8Array<ArrayBuffer> {
  const values = new Uint8Array(128);
  for (const [value, digit] of digits.entries()) values[digit.charCodeAt(0)] = value;
  const bytes = new Uint8Array(Math.floor((text.length * 4) / 5));
  for (let from = 0, to = 0; from < text.length; from += 5, to += 4) {
    let value = 0;
    for (let at = 0; at < 5; at += 1)
      value = value * base + (from + at < text.length ? (values[text.charCodeAt(from + at)] ?? 0) : base - 1);
    for (let at = 0; at < 4 && to + at < bytes.length; at += 1)
      bytes[to + at] = Math.floor(value / 256 ** (3 - at)) % 256;
  }
  return bytes;
}
