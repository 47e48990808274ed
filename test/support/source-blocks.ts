import { expect } from 'vitest';
import type { Block, SourceDocument } from '../../src/model/document.js';

/** The text of each block. */
export const texts = ({ text, blocks }: SourceDocument): string[] =>
  blocks.map(({ span }) => text.slice(span.start, span.end));

const place = ({ cell }: Block): string | null =>
  cell ? `${cell.table}:${cell.row}.${cell.column}/${cell.columns}` : null;

/** Each block with its place in a table, written `table:row.column/columns`. */
export const cellsOf = (source: SourceDocument): [string | null, string][] =>
  texts(source).map((text, index) => [place(source.blocks[index] as Block), text]);

/**
 * Blocks stand in order, apart, inside the text, from a printed character to a printed one; every printed character but
 * the bars between cells
 * stands in a block or in noise; numbers and links stand inside blocks.
 */
export function expectSoundBlocks({ text, blocks, noise, links }: SourceDocument): void {
  let end = 0;
  const covered = new Uint8Array(text.length);
  for (const { span, number } of blocks) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.end).toBeLessThanOrEqual(text.length);
    expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim());
    if (number) expect(number.start === span.start && number.end <= span.end).toBe(true);
    covered.fill(1, span.start, span.end);
    end = span.end;
  }
  end = 0;
  for (const { start, end: to } of noise) {
    expect(start).toBeGreaterThanOrEqual(end);
    expect(to).toBeGreaterThan(start);
    covered.fill(1, start, to);
    end = to;
  }
  const lost = Array.from(covered.keys()).filter((at) => covered[at] === 0 && /[^\s|]/.test(text[at] as string));
  expect(lost).toEqual([]);
  for (const { span } of links) {
    expect(blocks.some((block) => block.span.start <= span.start && span.end <= block.span.end)).toBe(true);
  }
}
