import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase91, toBase91 } from '../../src/desk/base-91.js';

test('any bytes come back, and their text means nothing in a page', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = toBase91(bytes);
      expect(text).toMatch(/^[^$&<\s]*$/);
      expect([...fromBase91(text)]).toEqual([...bytes]);
    }),
  );
});

test('bytes that are all alike come back, at every length', () => {
  for (const value of [0, 88, 89, 127, 255])
    for (let length = 0; length < 60; length += 1) {
      const bytes = new Uint8Array(length).fill(value);
      expect([...fromBase91(toBase91(bytes))]).toEqual([...bytes]);
    }
});

test('sixteen characters hold thirteen bytes, and one more as it comes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), ({ length, ...bytes }) => {
      const text = toBase91(Uint8Array.from(Object.values(bytes)));
      expect(text.length).toBeLessThanOrEqual(Math.ceil((length * 16) / 13) + 1);
    }),
  );
});
