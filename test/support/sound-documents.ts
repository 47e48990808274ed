/** What holds of every document that a reader makes, whatever the bytes it came from. */
import { expect } from 'vitest';
import type { SourceDocument } from '../../src/model/document.js';
import { UnreadableFile } from '../../src/read/unreadable.js';
import { refusalOf } from './refusals.js';

/** A line for each thing that does not hold together; none where all is well. */
export function unsound({ text, blocks, noise, links }: SourceDocument): string[] {
  const faults: string[] = [];
  let end = 0;
  for (const [index, { span, number, cell }] of blocks.entries()) {
    if (span.start < end) faults.push(`block ${index} begins in the one before it`);
    if (span.end <= span.start) faults.push(`block ${index} is empty`);
    if (text.slice(end, span.start).trim() !== '') faults.push(`words before block ${index} stand in none`);
    if (number && (number.start !== span.start || number.end > span.end))
      faults.push(`the number of block ${index} stands elsewhere`);
    if (cell && cell.column >= cell.columns) faults.push(`block ${index} is a cell beyond its row`);
    ({ end } = span);
  }
  if (text.slice(end).trim() !== '') faults.push('words behind the last block');
  if (text.normalize('NFC') !== text) faults.push('not in normal form');
  for (const { start, end: last } of [...noise, ...links.map(({ span }) => span)])
    if (start < 0 || last <= start || last > text.length) faults.push(`noise or a link from ${start} to ${last}`);
  return faults;
}

/** What an error lacks that is to be one line that says why there is no document. */
export function refusalFaults(error: unknown): string[] {
  if (!(error instanceof UnreadableFile))
    return [`no refusal: ${String((error as Error).stack ?? error).slice(0, 600)}`];
  const told = refusalOf(error);
  return /^[^\n\r\0]{10,400}$/.test(told) ? [] : [`not one line: ${told}`];
}

/** A document that holds together, or one line that says why there is none. */
export async function expectTextOrRefusal(read: () => Promise<SourceDocument>): Promise<void> {
  let document: SourceDocument;
  try {
    document = await read();
  } catch (error) {
    expect(refusalFaults(error)).toEqual([]);
    return;
  }
  expect(unsound(document)).toEqual([]);
}
