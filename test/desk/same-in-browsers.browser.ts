/** The library in Chromium, built as who uses it builds it, gives what it gives in Node, byte for byte. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as library from '../../src/index.js';
import { docx } from '../read/word/docx-builder.js';
import { comparisonOf, outcomesOf } from '../support/all-outcomes.js';
import { startBrowser, type TestBrowser } from '../support/chromium.js';
import { readFixtures } from '../support/fixtures.js';
import { hostileFiles } from '../support/hostile-files.js';
import { sampled } from '../support/sampled.js';

let browser: TestBrowser;
let page: Page;

/** What an application writes; no option but that it is for browsers. */
const application = `
  import * as library from 'itu-parse';
  import { comparisonOf, outcomesOf } from './test/support/all-outcomes.ts';
  const bytesOf = (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  globalThis.outcomes = (file, name) => outcomesOf(library, bytesOf(file), name);
  globalThis.comparison = (left, right) => comparisonOf(library, bytesOf(left), bytesOf(right));
`;

beforeAll(async () => {
  browser = await startBrowser();
  const { outputFiles } = await build({
    stdin: { contents: application, resolveDir: process.cwd() },
    bundle: true,
    platform: 'browser',
    format: 'iife',
    write: false,
    logLevel: 'error',
  });
  writeFileSync(join(browser.folder, 'application.js'), outputFiles[0]?.text ?? '');
  writeFileSync(
    join(browser.folder, 'page.html'),
    '<!doctype html><meta charset="utf-8"><script src="application.js"></script>',
  );
  page = await browser.open('page.html');
});

afterAll(() => browser?.close());

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const inBrowser = (call: string, ...args: readonly string[]): Promise<string> =>
  page.evaluate<string>(`${call}(${args.map((each) => JSON.stringify(each)).join()})`);

async function expectSame(bytes: Uint8Array, name: string): Promise<string> {
  const expected = await outcomesOf(library, bytes, name);
  expect(await inBrowser('outcomes', base64(bytes), name)).toBe(expected);
  return expected;
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name));

describe('fixtures', () => {
  test.each(sampled(readFixtures()).map(({ name, file, bytes }) => ({ name, file, bytes })))(
    '$name',
    async ({ file, bytes }) => {
      expect(await expectSame(bytes, file)).toMatch(/^\{"record"/);
    },
  );
});

describe('every form', () => {
  test.each(sampled([...filesBelow('fixtures/renditions'), ...filesBelow('fixtures/parallel')]))('%s', async (file) => {
    expect(await expectSame(readFileSync(file), file)).toMatch(/^\{"record"/);
  });
});

test.each(readdirSync('fixtures/parallel'))('two languages of %s', async (letter) => {
  const folder = join('fixtures/parallel', letter);
  const [left, right] = ['fr', 'en'].map((language) =>
    readFileSync(join(folder, readdirSync(folder).find((file) => file.startsWith(`${language}.`)) ?? '')),
  ) as [Buffer, Buffer];
  expect(await inBrowser('comparison', base64(left), base64(right))).toBe(await comparisonOf(library, left, right));
});

describe('what is hostile', () => {
  test.each(hostileFiles)('$name', async ({ content }) => {
    await expectSame(Buffer.from(content(200)), 'letter.txt');
  });

  test('files that cannot be read', async () => {
    const whole = Buffer.from(docx({ body: '<w:p/>' }));
    const files = [
      Buffer.alloc(0),
      Buffer.from('%PDF-1.7\nnothing of it'),
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      whole.subarray(0, -40),
      Buffer.from(whole.toString('latin1').replaceAll('word/document.xml', '../x/document.xml'), 'latin1'),
      Buffer.from(whole.toString('latin1').replaceAll('word/document.xml', 'word/documant.xml'), 'latin1'),
    ];
    for (const file of files) expect(await expectSame(file, 'letter')).not.toMatch(/^\{/);
  });
});

test('no page asks for anything', () => {
  expect(browser.requests.filter((address) => !address.startsWith('file:'))).toEqual([]);
  expect(browser.complaints).toEqual([]);
});
