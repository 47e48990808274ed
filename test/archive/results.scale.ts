import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readReport, treeOf } from '../support/archive.js';
import { askProgram } from '../support/asked-program.js';
import { type Result, runProgram } from '../support/program.js';
import { documentEndings } from '../../src/cli/document-names.js';

const letter = (number: number): string =>
  `TSB Circulaire ${number}\n\nGenève, le 3 mars 2021\n\nObjet:\tRéunion d'essai\n\nMadame, Monsieur,\n\n1\tLa réunion est annoncée.\n`;

let folder: string;
const run = (args: readonly string[], input: string | Buffer = ''): Result => askProgram(args, { cwd: folder, input });
/** By one thread, which begins sooner than two: that results do not depend on it is asked below. */
const parse = (args: readonly string[], input = ''): Result => run(['parse', ...args, '--jobs', '1'], input);
const filesIn = (results: string): string[] => [...treeOf(join(folder, results)).keys()];
const sha256 = (content: string): string => createHash('sha256').update(content).digest('hex');
const sourceOf = (result: string): string =>
  (JSON.parse(readFileSync(join(folder, result), 'utf8')) as { source: { sha256: string } }).source.sha256;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'itu-parse-archive-'));
  for (const path of ['letters/2023', 'letters/2024/annexes', 'other', 'none'])
    mkdirSync(join(folder, path), { recursive: true });
  const at = (path: string, content: string): void => writeFileSync(join(folder, path), content);
  at('letters/2023/a.txt', letter(1));
  at('letters/2024/a.txt', letter(2));
  at('letters/2024/B.TXT', letter(3));
  at('letters/2024/annexes/c.md', `# Circulaire TSB 4\n\nGenève, le 3 mars 2021\n\n**Objet**: essai\n`);
  cpSync('fixtures/tsb-collective-letter/input.docx', join(folder, 'letters/2024/d.docx'));
  at('letters/2024/scan.png', 'a picture');
  at('letters/.hidden.txt', letter(5));
  at('letters/2024/~$d.docx', 'open in Word');
  at('other/a.txt', letter(6));
  at('other/[x].txt', letter(7));
  at('other/bad.txt', '');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const tree = ['2023/a.txt.json', '2024/B.TXT.json', '2024/a.txt.json', '2024/annexes/c.md.json', '2024/d.docx.json'];

describe('the tree of results', () => {
  test('is that of the folder, and the report says what became of each document', () => {
    const { status, stdout, stderr } = runProgram(['parse', 'letters', '--out-dir', 'tree'], { cwd: folder });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toBe('itu-parse: 5 read, 0 unchanged, 0 failed; 3 other files passed over; see tree/report.json\n');
    expect(filesIn('tree')).toEqual([...tree, 'report.json']);
    expect(readFileSync(join(folder, 'tree/2024/a.txt.json'), 'utf8')).toBe(run(['letters/2024/a.txt']).stdout);
    const { documents, totals, outdated, version } = readReport(join(folder, 'tree/report.json'));
    expect(documents.map(({ file, result, output }) => [file, result, output])).toEqual(
      tree.map((output) => [`letters/${output.replace(/\.json$/, '')}`, 'read', output]),
    );
    const [first] = documents;
    const record = JSON.parse(readFileSync(join(folder, 'tree/2023/a.txt.json'), 'utf8')) as {
      source: { sha256: string };
      messages: { code: string }[];
    };
    expect(first?.sha256).toBe(record.source.sha256);
    expect(Object.values(first?.messages ?? {}).reduce((sum, count) => sum + count, 0)).toBe(record.messages.length);
    expect(Object.keys(first?.messages ?? {})).toEqual(
      [...new Set(record.messages.map(({ code }) => code))].toSorted(),
    );
    expect({ outdated, version }).toEqual({
      outdated: [],
      version: (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version,
    });
    expect(totals).toMatchObject({
      documents: 5,
      read: 5,
      unchanged: 0,
      failed: 0,
      passedOver: { '.png': 1, hidden: 2 },
    });
  });

  test('is that below the fixed part of a pattern', () => {
    expect(parse(['letters/**/*.txt', '--out-dir', 'pattern']).status).toBe(0);
    expect(filesIn('pattern')).toEqual(['2023/a.txt.json', '2024/a.txt.json', 'report.json']);
    expect(parse(['letters/202*', '--out-dir', 'folders']).status).toBe(0);
    expect(filesIn('folders')).toEqual([...tree, 'report.json']);
  });

  test('has files that are named one by one at its root', () => {
    expect(parse(['letters/2024/a.txt', 'other/[x].txt', '--out-dir', 'named']).status).toBe(0);
    expect(filesIn('named')).toEqual(['[x].txt.json', 'a.txt.json', 'report.json']);
  });

  test.each([
    ['lines', 'letters/2024/a.txt\r\n\r\n./other/a.txt\n'],
    ['NUL', 'letters/2024/a.txt\0./other/a.txt\0'],
  ])('keeps the whole path of names in a list (%s)', (kind, list) => {
    expect(parse(['--files-from', '-', '--out-dir', `list-${kind}`], list).status).toBe(0);
    expect(filesIn(`list-${kind}`)).toEqual(['letters/2024/a.txt.json', 'other/a.txt.json', 'report.json']);
    expect(sourceOf(`list-${kind}/other/a.txt.json`)).toBe(sha256(letter(6)));
    writeFileSync(join(folder, 'list'), list);
    expect(run(['--files-from', 'list', '--to', 'ndjson']).stdout.trimEnd().split('\n')).toHaveLength(2);
  });

  test('stays in its folder whatever a list names', () => {
    const outside = join(folder, 'other/a.txt');
    expect(
      parse(['--files-from', '-', '--out-dir', 'deep/er'], `../${folder.split('/').at(-1)}/other/a.txt\n${outside}\n`)
        .status,
    ).toBe(0);
    expect(filesIn('deep')).toEqual(
      [`${folder.slice(1)}/other/a.txt.json`, `${folder.split('/').at(-1)}/other/a.txt.json`, 'report.json']
        .map((path) => `er/${path}`)
        .toSorted(),
    );
  });

  test('has files of the format that is asked for', () => {
    expect(parse(['other/a.txt', '--out-dir', 'text', '--to', 'text']).status).toBe(0);
    expect(readFileSync(join(folder, 'text/a.txt.txt'), 'utf8')).toBe(run(['other/a.txt', '--to', 'text']).stdout);
    expect(parse(['other/a.txt', '--out-dir', 'lines', '--to', 'ndjson', '--no-evidence']).status).toBe(0);
    expect(readFileSync(join(folder, 'lines/a.txt.ndjson'), 'utf8')).toBe(
      run(['other/a.txt', '--to', 'ndjson', '--no-evidence']).stdout,
    );
  });

  test('may stand in the folder that is read: results are not read again', () => {
    cpSync(join(folder, 'letters'), join(folder, 'own'), { recursive: true });
    for (const time of ['first', 'second']) {
      expect([time, parse(['own', '--out-dir', 'own/texts', '--to', 'text']).status]).toEqual([time, 0]);
      expect(filesIn('own/texts')).toHaveLength(6);
    }
  });
});

describe('one stream', () => {
  test.each(['json', 'ndjson', 'summary', 'text'])('%s is that of the files one by one', (format) => {
    const files = tree.map((path) => `letters/${path.replace(/\.json$/, '')}`);
    const one = run([...files, '--to', format]).stdout;
    expect(run(['letters', '--to', format])).toMatchObject({ status: 0, stdout: one });
    expect(run([...files, '--to', format, '--jobs', '3'])).toMatchObject({ status: 0, stdout: one });
    expect(run(['letters', '--to', format, '--output', 'stream']).stdout).toBe('');
    expect(readFileSync(join(folder, 'stream'), 'utf8')).toBe(one);
  });

  test('is in order where the first documents fail, and standard input is one of them', () => {
    const args = ['other/bad.txt', 'nowhere.txt', '-', 'letters/2024/a.txt', 'other/a.txt'];
    const one = run(args, letter(9));
    const several = run([...args, '--jobs', '2'], letter(9));
    expect(several.stdout).toBe(one.stdout);
    expect(several.status).toBe(1);
    expect(several.stderr).toBe(`${one.stderr}itu-parse: 3 read, 2 failed\n`);
    expect(run([...args, '--jobs', '2', '--quiet'], letter(9)).stderr).toBe(one.stderr);
  });
});

test('results depend neither on jobs nor on the order of names', () => {
  const [one, ...others] = [
    ['--jobs', '1'],
    ['--jobs', '2'],
    ['--jobs', '4'],
  ].map((jobs, at) => {
    const names = at === 1 ? ['other/*.txt', 'letters'] : ['letters', 'other/*.txt'];
    expect(run(['parse', ...names, '--out-dir', `jobs-${at}`, ...jobs]).status).toBe(1);
    return treeOf(join(folder, `jobs-${at}`));
  });
  for (const other of others) expect(other).toEqual(one);
});

describe('what fails', () => {
  test('is told in one line and stands in the report; the others are written', () => {
    const { status, stderr } = parse(['other', 'nowhere.txt', '--out-dir', 'failing']);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^itu-parse: other\/bad\.txt: [^\n]*empty[^\n]*\nitu-parse: nowhere\.txt: no such file; check the name\nitu-parse: 2 read, 0 unchanged, 2 failed; see failing\/report\.json\n$/,
    );
    const { documents } = readReport(join(folder, 'failing/report.json'));
    expect(documents.find(({ file }) => file === 'nowhere.txt')).toEqual({
      file: 'nowhere.txt',
      result: 'failed',
      output: null,
      sha256: null,
      outputSha256: null,
      messages: {},
      error: 'no such file; check the name',
    });
    expect(filesIn('failing')).toEqual(['[x].txt.json', 'a.txt.json', 'report.json']);
  });

  test('a result that cannot be written fails alone', () => {
    mkdirSync(join(folder, 'blocked/a.txt.json'), { recursive: true });
    const { status, stderr } = parse(['letters/2023', 'other/[x].txt', '--out-dir', 'blocked', '-q']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^itu-parse: letters\/2023\/a\.txt: its result could not be written: [^\n]+\n$/);
    expect(existsSync(join(folder, 'blocked/[x].txt.json'))).toBe(true);
  });
});

describe('wrong usage', () => {
  test.each([
    [
      ['letters/2023/a.txt', 'other/a.txt', '--out-dir', 'usage'],
      'letters/2023/a.txt and other/a.txt would both be written to a.txt.json; name the folder that holds both, a quoted pattern, or give a list with --files-from',
    ],
    [
      ['letters', '--out-dir', 'usage', '--output', 'x'],
      '--output is one file and --out-dir a folder of files; give one of them',
    ],
    [['letters', '--out-dir', 'other/a.txt'], '--out-dir other/a.txt: a file, not a folder; name a folder'],
    [['letters', '--out-dir', 'letters'], 'letters: both read and written to; choose another folder for --out-dir'],
    [['other/*.odt', '--out-dir', 'usage'], 'other/*.odt: no file fits this pattern; check it, or name a folder'],
    [['none'], `none: no file with one of the endings ${documentEndings} in this folder`],
    [
      ['-', '--out-dir', 'usage'],
      'standard input has no name for its result; give it one with --output, without --out-dir',
    ],
    [['-', '--files-from', '-'], 'standard input named twice; name it once'],
    [['--files-from', 'nowhere'], '--files-from nowhere: no such file; check the name'],
    [['letters', '--force'], '--force goes with --out-dir'],
    [['letters', '--report', 'x.json'], '--report goes with --out-dir'],
  ])('%j', (args, message) => {
    expect(run(['parse', ...args])).toEqual({
      status: 2,
      stdout: '',
      stderr: `itu-parse: ${message} (see itu-parse --help)\n`,
    });
    expect(readdirSync(folder)).not.toContain('usage');
  });

  test.each([
    ['--jobs', '0', 'Expected a number from 1 to 9999.'],
    ['--timeout', 'soon', 'Expected a time, such as 500ms, 60s, 5m or 1h.'],
    ['--max-memory', 'much', 'Expected bytes, such as 300000, 64k, 20M or 1G.'],
  ])('%s %s', (option, value, message) => {
    const { status, stderr } = run(['letters', option, value]);
    expect(status).toBe(2);
    expect(stderr).toContain(message.replace(/\.$/, ''));
  });

  test('an empty list is no fault: there is nothing to do', () => {
    expect(run(['parse', '--files-from', '-', '--out-dir', 'empty'])).toEqual({
      status: 0,
      stdout: '',
      stderr: 'itu-parse: 0 read, 0 unchanged, 0 failed; see empty/report.json\n',
    });
  });
});
