import { letterRows, type RowsJson } from '../../src/archive/rows/index.js';
import { amendingWords, parseCircular, searchLanguageOf } from '../../src/index.js';

/** What a database is given of a letter that stands in a file. */
export async function rowsOfLetter(file: string, bytes: Uint8Array | string, making = 'test'): Promise<RowsJson> {
  const content = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  const { record, text } = await parseCircular(content, { name: file.split('/').at(-1) ?? file });
  return letterRows(
    { file, making, record, text },
    await searchLanguageOf(record.source.language),
    await amendingWords(),
  );
}
