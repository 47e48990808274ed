import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCircular, UnreadableFile } from '../../src/index.js';
import { recordSchema } from '../../src/model/record.js';
import { bytesOf, letter, readable } from '../support/any-letter.js';
import { breaches } from '../support/invariants.js';

const anyText = fc.oneof(
  letter,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
);

describe('any text', () => {
  test('gives a record that satisfies the schema and shows where every value and word stands', async () => {
    await fc.assert(
      fc.asyncProperty(anyText.filter(readable), async (text) => {
        const parsed = await parseCircular(bytesOf(text)).catch((error: Error) => error);
        // A text may look like a foreign file (`%PDF-`, control characters): then it is refused in one line.
        if (parsed instanceof Error) expect(parsed).toBeInstanceOf(UnreadableFile);
        else {
          expect(recordSchema.safeParse(parsed.record).error?.issues ?? []).toEqual([]);
          expect(breaches(parsed.record, parsed.text)).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('gives the same record twice', async () => {
    await fc.assert(
      fc.asyncProperty(letter.filter(readable), async (text) => {
        const [first, second] = [await parseCircular(bytesOf(text)), await parseCircular(bytesOf(text))];
        expect(JSON.stringify(second)).toBe(JSON.stringify(first));
      }),
      { numRuns: 60 },
    );
  });
});
