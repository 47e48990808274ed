import { describe, expect, test } from 'vitest';
import { checkCircular } from '../../src/index.js';
import { letters } from './planted-faults.js';

const above = async (text: string): Promise<string[]> =>
  (await checkCircular(Buffer.from(text))).messages
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, line, message }) => `${line}: ${message} (${code})`);

test('there are at least thirty faults', () => {
  expect(letters.flatMap(({ faults }) => faults).length).toBeGreaterThanOrEqual(30);
});

describe.each(letters)('$name', ({ text, faults }) => {
  test('is sound without its faults', async () => {
    expect(await above(text)).toEqual([]);
  });

  test.each(faults)('$code where "$to" stands for "$from"', async ({ code, from, to, line }) => {
    const at = text.indexOf(from);
    expect(at).toBeGreaterThanOrEqual(0);
    const faulty = text.slice(0, at) + to + text.slice(at + from.length);
    const { messages } = await checkCircular(Buffer.from(faulty));
    const lineOf = (offset: number): number => faulty.slice(0, offset).split('\n').length;
    const expected = line === undefined ? lineOf(at) : lineOf(faulty.indexOf(line));
    expect(messages.map((each) => [each.code, each.line])).toContainEqual([code, expected]);
  });
});
