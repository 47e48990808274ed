import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase92, toBase92 } from '../../src/desk/base-92.js';

test('any bytes come back, and their text means nothing in a page', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = toBase92(bytes);
      expect(text).toMatch(/^[^$<\s]*$/);
      expect([...fromBase92(text)]).toEqual([...bytes]);
    }),
  );
});

test('bytes that are all alike come back, at every length', () => {
  for (const value of [0, 15, 16, 127, 255])
    for (let length = 0; length < 60; length += 1) {
      const bytes = new Uint8Array(length).fill(value);
      expect([...fromBase92(toBase92(bytes))]).toEqual([...bytes]);
    }
});

test('sixteen characters hold thirteen bytes, and one more as it comes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), ({ length, ...bytes }) => {
      const text = toBase92(Uint8Array.from(Object.values(bytes)));
      expect(text.length).toBeLessThanOrEqual(Math.ceil((length * 16) / 13) + 1);
    }),
  );
});
