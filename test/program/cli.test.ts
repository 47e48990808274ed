import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordSchema } from '../../src/model/record.js';
import { faultsOf } from '../support/akn.js';
import { askProgram } from '../support/asked-program.js';
import { needs } from '../support/needed.js';
import { type CallOptions, program, type Result, runProgram, withoutProgress } from '../support/program.js';
import { documentEndings } from '../../src/cli/document-names.js';

const letter = `TSB Circulaire 41\n\nGenève, le 3 mars 2021\n\nObjet:\tRéunion d'essai\n\nMadame, Monsieur,\n\n1\tLa réunion est annoncée.\n`;

let folder: string;

const run = (args: readonly string[], options: Omit<CallOptions, 'cwd'> = {}): Result =>
  runProgram(args, { cwd: folder, ...options });
/** What needs no process of its own. */
const ask = (args: readonly string[], options: Omit<CallOptions, 'cwd'> = {}): Result =>
  askProgram(args, { cwd: folder, ...options });

const parsed = (text: string): { source: { name: string | null }; evidence: object } =>
  recordSchema.parse(JSON.parse(text));
const names = (): string[] => readdirSync(folder).toSorted();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'itu-parse-'));
  writeFileSync(join(folder, 'a.txt'), letter);
  writeFileSync(join(folder, 'b.txt'), letter.replace('41', '42'));
  writeFileSync(join(folder, 'empty.txt'), '');
  mkdirSync(join(folder, 'folder'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what is written', () => {
  test('a file alone is parsed into a record', () => {
    const { status, stdout, stderr } = run(['a.txt']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(parsed(stdout).source.name).toBe('a.txt');
    expect(stdout).toBe(run(['parse', 'a.txt']).stdout);
    expect(stdout.endsWith('}\n')).toBe(true);
  });

  test('standard input is -, has no name, and gives the same record', () => {
    const fromInput = JSON.parse(run(['-'], { input: letter }).stdout) as { source: object };
    const fromFile = JSON.parse(run(['a.txt']).stdout) as { source: object };
    expect(fromInput).toEqual({ ...fromFile, source: { ...fromFile.source, name: null } });
    expect(JSON.parse(run(['/dev/stdin'], { input: letter }).stdout)).toEqual(fromInput);
  });

  test('several files are one array, on lines of their own with ndjson', () => {
    const array = JSON.parse(ask(['a.txt', 'b.txt']).stdout) as unknown[];
    expect(array).toHaveLength(2);
    expect(JSON.parse(ask(['a.txt', 'b.txt', '--compact']).stdout)).toEqual(array);
    const lines = ask(['a.txt', 'b.txt', '--to', 'ndjson']).stdout.split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(array);
  });

  test('--compact is one line, --no-evidence has none', () => {
    expect(ask(['a.txt', '--compact']).stdout.trimEnd()).not.toContain('\n');
    expect(parsed(ask(['a.txt', '--no-evidence']).stdout).evidence).toEqual({});
    expect(parsed(ask(['a.txt']).stdout).evidence).not.toEqual({});
  });

  test('--to text is the source text that evidence points into', () => {
    const { evidence } = recordSchema.parse(JSON.parse(ask(['a.txt']).stdout));
    const { stdout } = ask(['a.txt', '--to', 'text']);
    const [piece] = evidence['/subject'] ?? [];
    expect(stdout.slice(piece?.start, piece?.end)).toContain("Réunion d'essai");
  });

  test('--to summary is a page without colour unless it is asked for', () => {
    const { stdout, status } = ask(['a.txt', '--to', 'summary']);
    expect(status).toBe(0);
    expect(stdout).toContain("Réunion d'essai");
    expect(stdout).not.toContain('\u001b');
    expect(ask(['a.txt', '--to', 'summary'], { env: { FORCE_COLOR: '1' } }).stdout).toContain('\u001b[');
    expect(ask(['a.txt', '--to', 'summary'], { env: { FORCE_COLOR: '0' } }).stdout).toBe(stdout);
  });

  test('--to html is one page, of several files too, in the language that is asked for', () => {
    const { stdout, status, stderr } = ask(['a.txt', '--to', 'html']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.slice(0, 32)).toBe('<!doctype html>\n<html lang="fr">');
    expect(stdout.trimEnd().endsWith('</html>')).toBe(true);
    expect(stdout).toContain('id="/subject"');
    const list = ask(['a.txt', 'b.txt', '--to', 'html', '--interface-language', 'en']).stdout;
    expect(list.match(/<html lang="en">/g)).toHaveLength(1);
    expect(list.match(/<li class="document"/g)).toHaveLength(2);
    expect(ask(['a.txt', 'missing.txt', '--to', 'html'])).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('<li class="document"') as string,
    });
    expect(ask(['a.txt', '--to', 'html', '--interface-language', 'xx'])).toMatchObject({ status: 2, stdout: '' });
  });
  test('--to akn is a file of Akoma Ntoso; several files are one collection', () => {
    const one = ask(['a.txt', '--to', 'akn']);
    expect(one).toMatchObject({ status: 0, stderr: '' });
    expect(faultsOf(one.stdout)).toEqual([]);
    expect(one.stdout).toContain("<docTitle>Réunion d'essai</docTitle>");
    const several = ask(['a.txt', 'nowhere.txt', 'b.txt', '--to', 'akn']);
    expect(several.status).toBe(1);
    expect(faultsOf(several.stdout)).toEqual([]);
    expect(several.stdout.match(/<component /g)).toHaveLength(2);
    const none = ask(['empty.txt', 'nowhere.txt', '--to', 'akn']);
    expect(none.status).toBe(1);
    expect(faultsOf(none.stdout)).toEqual([]);
  });

  test('control and direction characters of a document reach no terminal', () => {
    const hostile = letter.replace('essai', 'es\u001b[31msai\u202e');
    for (const format of ['json', 'ndjson', 'csv', 'summary', 'akn'])
      expect(ask(['-', '--to', format], { input: hostile, env: { NO_COLOR: '1' } }).stdout).not.toMatch(
        /[\u001b\u202e]/,
      );
  });

  test('schema is the published one', () => {
    expect(ask(['schema'])).toEqual({
      status: 0,
      stderr: '',
      stdout: readFileSync('schemas/record.schema.json', 'utf8'),
    });
  });

  test('a large result arrives whole through a pipe', () => {
    const { stdout, status } = run(['-'], {
      input: letter + 'Une ligne de plus, numérotée, dans la lettre.\n\n'.repeat(5_000),
    });
    expect(status).toBe(0);
    expect(stdout.length).toBeGreaterThan(2 ** 19);
    expect(() => parsed(stdout)).not.toThrow();
  });
});

describe('--output', () => {
  test('is written whole, replaces what was there, leaves nothing else', () => {
    const before = names();
    writeFileSync(join(folder, 'out.json'), 'older', { mode: 0o600 });
    expect(run(['a.txt', '--output', 'out.json'])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(parsed(readFileSync(join(folder, 'out.json'), 'utf8')).source.name).toBe('a.txt');
    expect(names()).toEqual([...before, 'out.json'].toSorted());
  });

  test('stays as it was where nothing could be read', () => {
    writeFileSync(join(folder, 'kept.json'), 'older');
    const before = names();
    expect(ask(['empty.txt', '--output', 'kept.json']).status).toBe(1);
    expect(readFileSync(join(folder, 'kept.json'), 'utf8')).toBe('older');
    expect(names()).toEqual(before);
  });

  test('writes through a symbolic link and into a device', () => {
    writeFileSync(join(folder, 'target.json'), '');
    symlinkSync('target.json', join(folder, 'link.json'));
    expect(run(['a.txt', '--output', 'link.json']).status).toBe(0);
    expect(parsed(readFileSync(join(folder, 'target.json'), 'utf8')).source.name).toBe('a.txt');
    expect(run(['a.txt', '--output', '/dev/null']).status).toBe(0);
    expect(existsSync('/dev/null')).toBe(true);
    expect(run(['a.txt', '--output', '-']).stdout).not.toBe('');
  });

  test.each([
    ['missing/out.json', 'missing/out.json: no such folder; make it first'],
    ['folder', 'folder: a directory, not a file; name a file in it'],
    ['a.txt', 'a.txt: both input and output; choose another name for the output'],
  ])('refuses %s', (file, message) => {
    const { status, stdout, stderr } = ask(['a.txt', '--output', file]);
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: `itu-parse: ${message} (see itu-parse --help)\n`,
    });
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(letter);
  });

  test('says where a disk is full', (context) => {
    needs(context, '/dev/full');
    expect(run(['a.txt', '--output', '/dev/full'])).toMatchObject({
      status: 1,
      stderr: 'itu-parse: /dev/full: no space left on the device; free some and run again\n',
    });
  });
});

describe('what cannot be read', () => {
  test('is reported in one line; the others are still written', () => {
    const { status, stdout, stderr } = run(['a.txt', 'nowhere.txt', 'b.txt']);
    expect(status).toBe(1);
    expect(stderr).toBe('itu-parse: nowhere.txt: no such file; check the name\n');
    expect(JSON.parse(stdout)).toHaveLength(2);
    expect(run(['empty.txt', 'nowhere.txt']).stdout).toBe('[]\n');
  });

  test('writes nothing where it was the only file', () => {
    const { status, stdout, stderr } = ask(['empty.txt']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^itu-parse: empty\.txt: [^\n]*empty[^\n]*[;:] [^\n]+\n$/);
  });

  test.each([
    ['a.txt/b', 'a.txt/b: no such file; part of the path is not a folder'],
    ['/dev/null', '/dev/null: a device, not a file; save its content to a file first'],
    ['no\u001b[2J\nname', 'no\\u001b[2J\\u000aname: no such file; check the name'],
  ])('%j', (file, message) => {
    expect(ask([file])).toEqual({ status: 1, stdout: '', stderr: `itu-parse: ${message}\n` });
  });

  test('a named pipe does not hold the run', (context) => {
    needs(context, 'mkfifo');
    expect(spawnSync('mkfifo', [join(folder, 'pipe')]).status).toBe(0);
    const { status, stderr } = run(['pipe']);
    rmSync(join(folder, 'pipe'));
    expect(status).toBe(1);
    expect(stderr).toBe('itu-parse: pipe: a named pipe, not a file; give its content to standard input (-)\n');
  });

  test('a file without permission', () => {
    writeFileSync(join(folder, 'closed.txt'), letter);
    chmodSync(join(folder, 'closed.txt'), 0);
    const { status, stderr } = ask(['closed.txt']);
    rmSync(join(folder, 'closed.txt'));
    // The superuser reads everything.
    if (process.getuid?.() === 0) expect(status).toBe(0);
    else expect(stderr).toMatch(/^itu-parse: closed\.txt: no permission; [^\n]+\n$/);
  });

  test('a file above --max-size', () => {
    const expected = 'over the limit of 20 bytes; raise it with --max-size\n';
    expect(ask(['a.txt', '--max-size', '20'])).toMatchObject({ status: 1, stderr: `itu-parse: a.txt: ${expected}` });
    expect(ask(['-', '--max-size', '20'], { input: letter })).toMatchObject({
      status: 1,
      stderr: `itu-parse: standard input: ${expected}`,
    });
    expect(ask(['a.txt', '--max-size', '1k']).status).toBe(0);
  });
});

describe('wrong usage', () => {
  test.each([
    [[], 'no file given; name files or folders, or - for standard input (see itu-parse --help)'],
    [['parse'], 'no file given; name files or folders, or - for standard input (see itu-parse --help)'],
    [['folder'], `folder: no file with one of the endings ${documentEndings} in this folder (see itu-parse --help)`],
    [['-', '-'], 'standard input named twice; name it once (see itu-parse --help)'],
    [
      ['a.txt', '--to', 'pdf'],
      "option '-t, --to <format>' argument 'pdf' is invalid. Allowed choices are json, ndjson, csv, text, summary, html, markdown, ics, akn; see itu-parse --help",
    ],
    [['vaildate', 'a.txt'], 'no file and no command "vaildate"; did you mean validate? (see itu-parse --help)'],
    [
      ['explain', 'mising-anex'],
      'no rule "mising-anex"; did you mean missing-annex?; itu-parse explain lists them (see itu-parse --help)',
    ],
    [['a.txt', '--colour'], "unknown option '--colour'; see itu-parse --help"],
    [
      ['a.txt', '--max-size', 'big'],
      "option '--max-size <bytes>' argument 'big' is invalid. Expected bytes, such as 300000, 64k, 20M or 1G; see itu-parse --help",
    ],
    [['a.txt', '--output'], "option '-o, --output <file>' argument missing; see itu-parse --help"],
    [['schema', 'extra'], "too many arguments for 'schema'. Expected 0 arguments but got 1; see itu-parse --help"],
  ])('%j', (args, message) => {
    expect(ask(args)).toEqual({ status: 2, stdout: '', stderr: `itu-parse: ${message}\n` });
  });
});

describe('help', () => {
  test.each([['--help'], ['parse', '--help'], ['schema', '--help'], ['diff', '--help'], ['help', 'parse']])(
    '%s %s shows examples',
    (...args) => {
      const { status, stdout, stderr } = ask(args.filter(Boolean));
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toMatch(/^Usage: itu-parse/);
      expect(stdout).toContain('Examples:\n  $ itu-parse ');
    },
  );

  test('--version is the version of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(run(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });
});

test.each<[args: readonly string[], input?: string]>([
  [['a.txt']],
  [['-', '--to', 'summary'], letter],
  [['a.txt', 'nowhere.txt', 'empty.txt', 'b.txt', '--to', 'ndjson']],
  [['validate', 'a.txt', 'b.txt']],
  [['diff', 'a.txt', 'b.txt', '--interface-language', 'es']],
  [['parse', 'folder', 'a.txt', '--quiet']],
  [['vaildate', 'a.txt']],
  [['--help']],
])('%j: a process that answers many calls tells what one of its own tells', (args, input = '') => {
  expect(ask(args, { input })).toEqual(run(args, { input }));
});

test('a closed pipe ends the run silently', async () => {
  const child = spawn(process.execPath, [program, ...Array<string>(200).fill('a.txt')], { cwd: folder });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  child.stdout.once('data', () => child.stdout.destroy());
  const status = await new Promise((done) => child.on('close', done));
  expect({ status, stderr: withoutProgress(stderr) }).toEqual({ status: 0, stderr: '' });
});

test('a JSON call loads neither zod, the schema, diff, archives, nor the readers of other formats', () => {
  const outputs = JSON.parse(readFileSync('dist/program/contents.json', 'utf8')) as Record<
    string,
    { imports: { path: string; kind: string }[]; inputs: object }
  >;
  const loaded = new Set<string>();
  const load = (output: string): void => {
    if (loaded.has(output)) return;
    loaded.add(output);
    for (const { path, kind } of outputs[output]?.imports ?? []) if (kind === 'import-statement') load(path);
  };
  load('dist/program/main.js');
  const inputs = [...loaded].flatMap((output) => Object.keys(outputs[output]?.inputs ?? {}));
  expect(inputs.length).toBeGreaterThan(5);
  // Every record may hold a message, whose sentence is English.
  const unused =
    /node_modules\/(?:commander|preact|zod|yauzl|saxes|piscina|tinyglobby|cli-progress|unified|remark|micromark|mdast|temporal|diff\/|csv-|ical|timezones-ical|xast)|render\/(?:summary|csv|tables|calendar|akn|markdown|spoken|schema|report|file-places|comparison|html|page)|(?:^|\/)src\/(?:check|diff|cli\/archive|locales\/en(?!\/interface\/reading))\/|locales\/fr\/(?:check|interface)/;
  expect(inputs.filter((input) => unused.test(input))).toEqual([]);
});
