/**
 * Damaged PDF files: whatever the bytes, there is a text whose blocks hold together, or one line of refusal.
 * DOCX_FUZZ_RUNS sets how many (50,000 for a night).
 */
import { array, assert, asyncProperty, nat, record } from 'fast-check';
import { expect, test } from 'vitest';
import { readPdf } from '../../../src/read/pdf.js';
import { lines, pdf } from './builder.js';
import { refusalOf } from '../../support/refusals.js';

const runs = Number(process.env['DOCX_FUZZ_RUNS'] ?? 500);

const plain = pdf([
  {
    words: [
      { text: 'Circular 77', x: 280, y: 40 },
      ...lines(['The Working Party met twice in the spring and agreed on a plan of work for', 'the year.'], { y: 100 }),
      { text: '12 May 2031', x: 70, y: 160 },
      { text: 'Registration', x: 250, y: 160 },
      { text: '2 June 2031', x: 70, y: 175 },
      { text: 'Contributions', x: 250, y: 175 },
    ],
    links: [{ url: 'https://example.org/', box: [70, 90, 120, 104] }],
    rules: [
      [70, 150, 400, 150],
      [70, 165, 400, 165],
      [70, 150, 70, 180],
    ],
  },
  {
    words: [
      { text: 'Circular 77', x: 280, y: 40 },
      { text: '1', x: 70, y: 756, size: 6 },
    ],
  },
]);
const tagged = pdf([{ words: [0, 1, 2].map((mark) => ({ text: `Part ${mark}`, x: 70, y: 100 + 20 * mark, mark })) }], {
  tree: [['Document', ['H1', [0, 0]], ['L', ['LI', ['Lbl', [0, 1]], ['LBody', ['P', [0, 2]]]]]]],
});

const change = record({ at: nat(), byte: nat(255), length: nat(40) });

test.each([
  ['plain', plain],
  ['tagged', tagged],
])('a damaged file, %s', async (_, whole) => {
  await assert(
    asyncProperty(array(change, { minLength: 1, maxLength: 12 }), nat(4), async (changes, cut) => {
      const bytes = Uint8Array.from(whole);
      for (const { at, byte, length } of changes)
        bytes.fill(byte, at % bytes.length, (at % bytes.length) + (length > 30 ? length : 1));
      await expectSound(cut === 0 ? bytes.subarray(0, (changes[0]?.at ?? 0) % bytes.length) : bytes);
    }),
    { numRuns: Math.ceil(runs / 2) },
  );
});

async function expectSound(bytes: Uint8Array): Promise<void> {
  try {
    const { text, blocks, noise, links } = await readPdf(bytes);
    let end = 0;
    for (const { span } of blocks) {
      expect(span.start).toBeGreaterThanOrEqual(end);
      ({ end } = span);
    }
    for (const { start, end: last } of [...noise, ...links.map(({ span }) => span)]) {
      expect(start).toBeLessThan(last);
      expect(last).toBeLessThanOrEqual(text.length);
    }
  } catch (error) {
    expect(error).toHaveProperty('name', 'UnreadableFile');
    expect(refusalOf(error)).toMatch(/^[^\n]+$/);
  }
}
