import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase85, toBase85 } from '../../src/desk/base-85.js';

test('any bytes come back, and their text means nothing in a page', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = toBase85(bytes);
      expect(text).toMatch(/^[^"$&'\-<>\\`\s]*$/);
      expect([...fromBase85(text)]).toEqual([...bytes]);
    }),
  );
});

test('four bytes take five characters, fewer one more than they are', () => {
  expect([0, 1, 2, 3, 4, 5].map((length) => toBase85(new Uint8Array(length)).length)).toEqual([0, 2, 3, 4, 5, 7]);
});
