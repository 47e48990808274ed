import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseCircular } from '../src/index.js';
import { aknFile } from '../src/render/akn/index.js';
import { faultsOf, lostWords, read } from './support/akn.js';
import { readFixtures } from './support/fixtures.js';

/** Real letters, where they lie beside the project; `npm run conformance` reads the same folder. */
const shared = ['../shared/seeds', '../shared/real']
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => ({ name, file: join(folder, name) })))
  .filter(({ name }) => /\.(?:txt|md|docx)$/.test(name) && !/expected\.txt$|SOURCES/.test(name))
  .map(({ name, file }) => ({ name, bytes: readFileSync(file) as Uint8Array }));

const letters = [...readFixtures().map(({ name, bytes }) => ({ name, bytes })), ...shared];

describe.each(letters)('$name', ({ bytes }) => {
  test.each(['with its source', 'from the record alone'])('%s', async (way) => {
    const { record, text } = await parseCircular(bytes);
    const xml = aknFile({ record, text: way === 'with its source' ? text : null });
    expect(faultsOf(xml)).toEqual([]);
    expect(lostWords(record, read(xml))).toEqual([]);
  });
});
