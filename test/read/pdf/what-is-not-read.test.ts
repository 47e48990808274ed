import { describe, expect, test, vi } from 'vitest';
import { readPdf } from '../../../src/read/pdf.js';
import { lines, pdf } from './builder.js';
import { refusalOf } from '../../support/refusals.js';
import { prose } from './read-pages.js';

describe('what is not read', () => {
  const refusal = async (bytes: Uint8Array): Promise<string> =>
    readPdf(bytes).then(
      () => 'read',
      (error: unknown) => refusalOf(error),
    );
  const nonsense = ["4%,%'2!0(47 3)'.!,,).' #/.$)4)/.3", "'%.%2!, 25,%3 &/2 4(% &54%2%"];

  test('a locked file', async () => {
    expect(await refusal(pdf([{ words: lines(prose, { y: 100 }) }], { locked: true }))).toMatch(/password/);
  });

  test('a file that is cut', async () => {
    expect(await refusal(new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<</Type/Cata'))).toMatch(/damaged/);
  });

  test('a scan', async () => {
    expect(await refusal(pdf([{ words: [] }]))).toMatch(/without text/);
  });

  test('a file whose fonts do not say what they print', async () => {
    expect(await refusal(pdf([{ words: lines(nonsense, { y: 100 }) }]))).toMatch(/fonts/);
  });

  test('the nonsense of one font, with a message', async () => {
    const words = [
      ...lines(prose, { y: 200 }),
      ...lines(nonsense, { y: 100 }).map((each) => ({ ...each, bold: true })),
    ];
    const { text, messages } = await readPdf(pdf([{ words }]));
    expect(text.trim()).toBe(prose.join(' '));
    expect(messages).toEqual([{ code: 'unread-part', args: { part: 'Helvetica-Bold', why: 'illegible' } }]);
  });
});

test('the bytes stay with the caller, and nothing is printed', async () => {
  const spies = (['log', 'warn', 'error', 'info'] as const).map((name) => vi.spyOn(console, name));
  const bytes = pdf([{ words: lines(prose, { y: 100 }) }]);
  await readPdf(bytes);
  expect(bytes.byteLength).toBeGreaterThan(500);
  for (const spy of spies) expect(spy).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});
