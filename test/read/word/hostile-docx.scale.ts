/** Word files as large as they come, each read in a process of its own with a bound of memory. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundledText } from '../../../scripts/bundled-text.mjs';
import { abstractList, docx, item, level, list, paragraph } from './docx-builder.js';
import { largeFiles } from '../../support/large-docx.js';
import { zip } from '../markup/zip-writer.js';

interface Outcome {
  readonly refused?: boolean;
  readonly message?: string;
  readonly characters?: number;
  readonly blocks?: number;
  readonly head?: string;
  readonly megabytes: number;
}

const execute = promisify(execFile);
const directory = mkdtempSync(join(tmpdir(), 'hostile-'));
const probe = join(directory, 'probe.mjs');

beforeAll(async () => {
  await build({
    entryPoints: ['test/read/word/docx-probe.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: probe,
    plugins: [bundledText],
    banner: {
      js: "import { createRequire as fromHere } from 'node:module'; const require = fromHere(import.meta.url);",
    },
  });
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

async function outcomeOf(bytes: Uint8Array): Promise<Outcome> {
  const file = join(directory, 'input.docx');
  writeFileSync(file, bytes);
  const { stdout, stderr } = await execute(process.execPath, [probe, file]);
  expect(stderr).toBe('');
  return JSON.parse(stdout) as Outcome;
}

describe('a bomb costs no more than a letter', () => {
  test.each<[string, () => Uint8Array, RegExp | undefined]>([
    [
      '170 MB of XML in a file of some hundred KB',
      () => docx({ body: paragraph('bombe '.repeat(100)).repeat(265_000) }, 9),
      /150 MB of XML.*--max-xml/,
    ],
    [
      '200 MB of white space',
      () => docx({ files: { 'word/document.xml': Buffer.alloc(200_000_000, 32) } }),
      /--max-xml/,
    ],
    [
      'one inside, which is not opened',
      () =>
        docx({
          body: paragraph('texte'),
          files: { 'word/embeddings/a.docx': zip({ 'a.xml': Buffer.alloc(50_000_000, 32) }) },
        }),
      undefined,
    ],
  ])('%s', async (_, bytes, why) => {
    const { message, refused, megabytes } = await outcomeOf(bytes());
    expect(refused).toBe(why && true);
    if (why) expect(message).toMatch(why);
    expect(megabytes).toBeLessThan(150);
  });
});

test.each(largeFiles)('$times times: $name', async ({ times, parts, expected }) => {
  const outcome = await outcomeOf(docx(parts(times)));
  expect(outcome).toMatchObject(expected(times));
  expect(outcome.megabytes).toBeLessThan(600);
});

test('20 MB of text take at most 600 MB', async () => {
  const paragraphs: string[] = [];
  for (let written = 0, index = 0; written < 20_000_000; index++) {
    const sentence =
      `Les travaux de la commission d’études ${index * 7919} portent sur la coordination ${index}. `.repeat(2);
    paragraphs.push(index % 5 === 0 ? item(sentence) : paragraph(sentence));
    written += sentence.length;
  }
  const bytes = docx({ numbering: abstractList(1, level(0, '%1.')) + list(1, 1), body: paragraphs.join('') });
  const outcome = await outcomeOf(bytes);
  expect(outcome.blocks).toBe(paragraphs.length);
  expect(outcome.megabytes).toBeLessThan(600);
});
