/** What another program packs comes back. */
import fc from 'fast-check';
import { compress } from 'lzma1';
import { describe, expect, test } from 'vitest';
import { unpacked } from '../../src/desk/worker/lzma.js';

const packed = (bytes: Uint8Array): Uint8Array => Uint8Array.from(compress(bytes, 9), (byte) => byte & 255);
const isSame = (bytes: Uint8Array): boolean => Buffer.compare(unpacked(packed(bytes)), bytes) === 0;

/** Numbers that look like chance, the same each time. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
}

describe('what was packed comes back', () => {
  test('any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ minLength: 1, maxLength: 400 }), isSame), { numRuns: 25 });
  });

  test('words that come again, near and far, alone and one after the other', () => {
    const words = fc.constantFrom('circular', 'letter', ' of ', 'the ', 'a', '\n', 'ürich', '2026-03-08');
    const text = fc.array(words, { minLength: 1, maxLength: 400 }).map((each) => Buffer.from(each.join('')));
    fc.assert(fc.property(text, isSame), { numRuns: 25 });
  });

  test.each([1, 2, 3, 17, 18, 272, 273, 274, 70_000])('one byte %i times', (length) => {
    expect(isSame(new Uint8Array(length).fill(200))).toBe(true);
  });

  test('what comes again behind a hundred bytes, ten thousand and a million', () => {
    const next = chance(7);
    const phrase = Uint8Array.from({ length: 300 }, () => next() % 256);
    for (const distance of [100, 10_000, 1_000_000]) {
      const between = Uint8Array.from({ length: distance }, () => next() % 8);
      expect(isSame(Buffer.concat([phrase, between, phrase, between.subarray(0, 50), phrase]))).toBe(true);
    }
  });

  test('a stretch that another changes in places, so that it goes on at the same distance', () => {
    const next = chance(11);
    const stretch = Uint8Array.from({ length: 5000 }, () => next() % 256);
    const changed = stretch.map((byte, at) => (at % 37 === 0 ? next() % 256 : byte));
    expect(isSame(Buffer.concat([stretch, changed, stretch, changed.toReversed()]))).toBe(true);
  });
});
