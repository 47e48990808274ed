import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aknWriter, parseCircular } from '../../src/index.js';
import { danglingIn, faultsOf, lostWords, read } from '../support/akn.js';
import { readFixtures } from '../support/fixtures.js';
import { sampled } from '../support/sampled.js';

const akn = await aknWriter();

async function expectSound(bytes: Uint8Array): Promise<void> {
  const { record, text } = await parseCircular(bytes);
  for (const source of [text, null]) {
    const xml = akn.file({ record, text: source });
    expect(faultsOf(xml)).toEqual([]);
    expect(danglingIn(read(xml))).toEqual([]);
    expect(lostWords(record, read(xml))).toEqual([]);
  }
}

const wholeAndValid = 'is valid against the schema, refers to what is there, keeps every word; its record alone too';

test.each(sampled(readFixtures()))(`$name ${wholeAndValid}`, async ({ bytes }) => {
  await expectSound(bytes);
});

/** Real letters, where they lie beside the project, as `npm run conformance` has them. */
const folders = ['../shared/seeds', '../shared/real'].filter((folder) => existsSync(folder));
const real = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:txt|md|docx)$/.test(name) && !/\.expected\.txt$|^SOURCES/.test(name))
    .map((name) => ({ name, file: join(folder, name) })),
);

test.each(sampled(real))(`$name ${wholeAndValid}`, async ({ file }) => {
  await expectSound(readFileSync(file));
});
