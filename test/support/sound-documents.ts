/** What holds of every document that a reader makes, whatever the bytes it came from. */
import { expect } from 'vitest';
import type { SourceDocument } from '../../src/model/document.js';
import { refusalOf } from './refusals.js';

export function expectSound({ text, blocks, noise, links }: SourceDocument): void {
  let end = 0;
  for (const { span, number, cell } of blocks) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    expect(text.slice(end, span.start)).toMatch(/^\s*$/);
    if (number) expect([number.start === span.start, number.end <= span.end]).toEqual([true, true]);
    if (cell) expect(cell.column).toBeLessThan(cell.columns);
    ({ end } = span);
  }
  expect(text.slice(end)).toMatch(/^\s*$/);
  expect(text.normalize('NFC')).toBe(text);
  for (const { start, end: last } of [...noise, ...links.map(({ span }) => span)]) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(last).toBeGreaterThan(start);
    expect(last).toBeLessThanOrEqual(text.length);
  }
}

/** A document that holds together, or one line that says why there is none. */
export async function expectTextOrRefusal(read: () => Promise<SourceDocument>): Promise<void> {
  try {
    expectSound(await read());
  } catch (error) {
    expect(error).toMatchObject({ name: 'UnreadableFile' });
    expect(refusalOf(error)).toMatch(/^[^\n\r\0]{10,400}$/);
  }
}
