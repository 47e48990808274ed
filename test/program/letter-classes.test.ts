import { afterEach, expect, test, vi } from 'vitest';
import { parseCircular } from '../../src/index.js';
import { readFixtures } from '../support/fixtures.js';
import { sampled } from '../support/sampled.js';

afterEach(() => vi.restoreAllMocks());

/** What is run while a letter is read, as V8 compiles it. */
async function expressionsFor(bytes: Uint8Array, name: string): Promise<string[]> {
  // What puts the rules of a language together runs once, and in the program not at all.
  await parseCircular(bytes, { name });
  const run = vi.spyOn(RegExp.prototype, 'exec');
  await parseCircular(bytes, { name });
  return [...new Set((run.mock.contexts as RegExp[]).map(({ source }) => source))];
}

const letters = readFixtures().filter(({ file }) => /\.(?:txt|md)$/.test(file));

// `\p{L}` in a string: V8 takes thirty times as long to compile it as the ranges that the build writes into literals.
test.each(sampled(letters))('no expression that $name needs asks V8 for letters', async ({ bytes, file }) => {
  const run = await expressionsFor(bytes, file);
  expect(run.length).toBeGreaterThan(100);
  // A script is asked for by name where a letter is in none of those that the ranges were made of.
  expect(run.filter((source) => /\\p\{(?:L[ulo]?|M|N)\}/.test(source) && !source.includes('Script='))).toEqual([]);
});
