import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compareTranslations, interfaceLanguages, parseCircular, translationWriter } from '../../src/index.js';
import { translationSchema } from '../../src/model/translation.js';
import { translationJsonSchema } from '../../src/render/schema.js';
import { faultsOfHtml } from '../support/html.js';
import { askProgram } from '../support/asked-program.js';
import type { Result } from '../support/program.js';
import { english, french } from '../support/translation-letters.js';

const slipped = english.replace('0930', '0900').replace(/^5\t.*\n\n/m, '');

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'itu-parse-translation-'));
  writeFileSync(join(folder, 'fr.txt'), french);
  writeFileSync(join(folder, 'en.txt'), english);
  writeFileSync(join(folder, 'slipped.txt'), slipped);
  writeFileSync(
    join(folder, 'it.txt'),
    'Gentili signore, egregi signori,\nquesta è una lettera del segretariato che nessuno ha ancora tradotto per i membri.\n',
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]): Result => askProgram(['diff', '--translation', ...args], { cwd: folder });

test('the command ends as diff(1) does', () => {
  expect(run('fr.txt', 'en.txt')).toEqual({
    status: 0,
    stdout: 'TSB 341 (fr.txt) ↔ TSB 341 (en.txt)\nversions fr and en: the same facts; 16 paragraphs compared\n',
    stderr: '',
  });
  const told = run('fr.txt', 'slipped.txt');
  expect(told).toMatchObject({ status: 1, stderr: '' });
  expect(told.stdout).toContain('\nmeeting (4): 9 h 30 ≠ 0900\n');
  expect(told.stdout).toContain('\nonly in fr: paragraph (5)\n');
  expect(run('fr.txt', 'nowhere.txt').status).toBe(2);
});

test('what are no two versions of a letter is one clear line', () => {
  expect(run('en.txt', 'slipped.txt')).toEqual({
    status: 2,
    stdout: '',
    stderr:
      'itu-parse: both documents are in one language (en); --translation takes two versions of a letter in two languages, leave it out to compare revisions\n',
  });
  expect(run('fr.txt', 'it.txt')).toEqual({
    status: 2,
    stdout: '',
    stderr:
      'itu-parse: the right document is in a language that is not read; give two versions in languages of --language\n',
  });
  expect(run('fr.txt', 'en.txt', '--strict')).toMatchObject({ status: 2, stdout: '' });
  expect(run('fr.txt', 'en.txt', '--scope', 'all').stderr).toMatch(
    /^itu-parse: --scope does not go with --translation/,
  );
});

test('JSON follows its schema, whichever side is a record', () => {
  const { stdout } = run('fr.txt', 'slipped.txt', '--to', 'json');
  expect(translationSchema.parse(JSON.parse(stdout))).toMatchObject({ summary: { facts: 1, oneSided: 1 } });
  expect(askProgram(['slipped.txt', '-o', 'record.json'], { cwd: folder }).status).toBe(0);
  expect(run('fr.txt', 'record.json', '--to', 'json')).toMatchObject({ status: 1, stdout });
});

test('schemas/translation.schema.json is what is said of two versions: npm run schema', () => {
  expect(readFileSync('schemas/translation.schema.json', 'utf8')).toBe(translationJsonSchema());
});

test.each([...interfaceLanguages])('pages in %s say everything and are valid', async (language) => {
  const [left, right] = await Promise.all(
    [french, slipped].map((text) => parseCircular(new TextEncoder().encode(text), { name: '<b>&.txt' })),
  );
  if (!left || !right) throw new Error('no letters');
  const comparison = await compareTranslations(left, right);
  const writer = await translationWriter(language);
  const html = writer.html(comparison);
  expect(await faultsOfHtml(html)).toEqual([]);
  const pages = [writer.terminal(comparison, { width: 80, colour: false }), writer.markdown(comparison), html];
  for (const page of pages) {
    expect(page).toContain('9 h 30');
    expect(page).toContain('0900');
    expect(page.replace(/<style>.*?<\/style>/s, '')).not.toMatch(/\{\w+\}|undefined/);
  }
  expect(html).not.toContain('<b>');
});
