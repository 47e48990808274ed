import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { letters } from './planted-faults.js';
import { askProgram } from '../support/asked-program.js';
import type { Result } from '../support/program.js';
import { soundRecord } from '../support/sound-record.js';
import { documentAndRecordEndings } from '../../src/cli/document-names.js';

/** These tests ask the built program. */
const [letter] = letters;
const sound = letter!.text;
const faulty = sound.replace('go/quais. Les', 'go/quais.Les').replace('Rév. Genève, 2022', 'Rév. Genève. 2022');

let folder: string;

const run = (args: readonly string[], input = '', cwd = folder): Result => askProgram(args, { cwd, input });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'itu-validate-'));
  mkdirSync(join(folder, 'in/deeper'), { recursive: true });
  mkdirSync(join(folder, 'in/node_modules'));
  writeFileSync(join(folder, 'sound.txt'), sound);
  writeFileSync(join(folder, 'faulty.txt'), faulty);
  writeFileSync(join(folder, 'in/a.json'), JSON.stringify(soundRecord));
  writeFileSync(join(folder, 'in/broken.json'), '{\n  "schemaVersion": "1",\n}');
  writeFileSync(join(folder, 'in/deeper/b.ndjson'), `${JSON.stringify(soundRecord)}\n{}\n`);
  writeFileSync(join(folder, 'in/deeper/c.txt'), sound);
  writeFileSync(join(folder, 'in/deeper/d.docx'), '%PDF-1.7 not a letter');
  writeFileSync(join(folder, 'in/deeper/e.png'), 'a picture');
  writeFileSync(join(folder, 'in/node_modules/f.json'), '{}');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a folder without anything to check is named, and the rest is checked', () => {
  mkdirSync(join(folder, 'nothing'));
  const { status, stderr } = run(['validate', 'nothing', 'sound.txt']);
  expect([status, stderr]).toEqual([
    0,
    `itu-parse: nothing: no file with one of the endings ${documentAndRecordEndings} in this folder\n`,
  ]);
});

test('what reading noticed weighs the same in the record, its summary and the report', () => {
  writeFileSync(
    join(folder, 'weekday.txt'),
    'Genève, le 4 mai 2021\n\nObjet: Essai\n\nLa réunion aura lieu le lundi 31 avril 2021.\n',
  );
  const { messages } = JSON.parse(run(['weekday.txt']).stdout) as typeof soundRecord;
  const [file] = JSON.parse(run(['validate', 'weekday.txt', '--to', 'json']).stdout) as { messages: typeof messages }[];
  const told = messages.map(({ code, severity }) => `${severity} ${code}`);
  expect(told).toEqual(['error impossible-date']);
  expect(file?.messages.map(({ code, severity }) => `${severity} ${code}`)).toEqual(expect.arrayContaining(told));
  expect(run(['weekday.txt', '--to', 'summary']).stdout).toContain('error');
});

describe('exit status', () => {
  test('0 where nothing is at or above error', () => {
    expect(run(['validate', 'sound.txt']).status).toBe(0);
    expect(run(['validate', 'faulty.txt', '--rule', 'glued-address=warning']).status).toBe(0);
  });

  test('1 where something is', () => {
    expect(run(['validate', 'faulty.txt']).status).toBe(1);
    expect(run(['validate', 'sound.txt', 'none.txt']).status).toBe(1);
  });

  test('1 where there are more warnings than allowed', () => {
    const args = ['validate', 'faulty.txt', '--rule', 'glued-address=off', '--max-warnings'];
    expect(run([...args, '1']).status).toBe(0);
    expect(run([...args, '0']).status).toBe(1);
  });

  test.each([
    [['validate']],
    [['validate', 'sound.txt', '--rule', 'no-such-rule=off']],
    [['validate', 'sound.txt', '--rule', 'glued-address=loud']],
    [['validate', 'sound.txt', '--rule', 'glued-address']],
    [['validate', 'sound.txt', '--max-warnings', 'few']],
    [['validate', 'sound.txt', '--to', 'xml']],
    [['validate', 'sound.txt', '--source', 'none.txt']],
    [['validate', 'sound.txt', 'faulty.txt', '--source', 'sound.txt']],
    [['explain', 'no-such-rule']],
  ])('2 for %j', (args) => {
    const { status, stdout, stderr } = run(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('--to', () => {
  const lineOf = (words: string): number => faulty.slice(0, faulty.indexOf(words)).split('\n').length;

  test('text is a line a message, with the place', () => {
    const { stdout } = run(['validate', 'faulty.txt']);
    expect(stdout).toMatch(
      new RegExp(`^faulty\\.txt:${lineOf('go/quais.Les')}:\\d+: error: Text is glued to .+ \\(glued-address\\)$`, 'm'),
    );
    expect(stdout).toMatch(/\n1 file: 1 error, 1 warning, 0 info\n$/);
  });

  test('text shows the other half of a contradiction', () => {
    const { stdout } = run(['validate', '-'], sound.replace('23 mai 2023\tSou', '25 mai 2023\tSou'));
    expect(stdout).toMatch(/\(deadline-conflict\)\n {2}see standard input:\d+:\d+\n/);
  });

  test('json is an array of files and messages as in the record', () => {
    const reports = JSON.parse(run(['validate', 'sound.txt', 'faulty.txt', '--to', 'json']).stdout) as {
      file: string;
      messages: object[];
    }[];
    expect(reports.map(({ file, messages }) => [file, messages.length])).toEqual([
      ['sound.txt', 0],
      ['faulty.txt', 2],
    ]);
    for (const message of reports[1]?.messages ?? [])
      expect(Object.keys(message)).toEqual([
        'code',
        'severity',
        'message',
        'start',
        'end',
        'line',
        'column',
        'related',
      ]);
  });

  test('github is annotations', () => {
    const lines = run(['validate', 'faulty.txt', '--to', 'github']).stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    for (const line of lines)
      expect(line).toMatch(
        /^::(?:error|warning|notice) file=faulty\.txt,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=[a-z-]+::[A-Z].+\./,
      );
  });

  test('the places of a Markdown file are those of the file', () => {
    const markdown =
      '# Circulaire\n\n\nTexte *mis* en valeur.\n\n- un\n- voir [la page](#) bientôt\n\n**Objet: Réunion**\n';
    writeFileSync(join(folder, 'm.md'), markdown);
    const { stdout } = run(['validate', 'm.md', '--rule', 'missing-date=off']);
    expect(stdout).toMatch(/^m\.md:7:9: warning: .+\(dead-link\)$/m);
  });
});

describe('what is checked', () => {
  test('a directory is walked, and one bad file never stops the others', () => {
    const { status, stdout, stderr } = run(['validate', 'in', '--to', 'json']);
    const reports = JSON.parse(stdout) as { file: string; messages: { code: string; line: number | null }[] }[];
    expect([status, stderr]).toEqual([1, '']);
    expect(reports.map(({ file, messages }) => [file, messages.map(({ code, line }) => `${code} ${line}`)])).toEqual([
      ['in/a.json', []],
      ['in/broken.json', ['broken-json 3']],
      ['in/deeper/b.ndjson', ['record-version 2']],
      ['in/deeper/c.txt', []],
      ['in/deeper/d.docx', ['unreadable-file null']],
    ]);
  });

  test('standard input may be a record or a letter', () => {
    expect(run(['validate', '-'], JSON.stringify(soundRecord)).status).toBe(0);
    expect(run(['validate', '-'], '{ "schemaVersion": "9" }').stdout).toContain('(record-version)');
    expect(run(['validate', '-'], faulty).stdout).toContain('(glued-address)');
  });

  test('--source holds a record against its document', () => {
    writeFileSync(join(folder, 'sound.json'), run(['sound.txt']).stdout);
    expect(run(['validate', 'sound.json', '--source', 'sound.txt']).status).toBe(0);
    const other = run(['validate', 'sound.json', '--source', 'faulty.txt']);
    expect(other.status).toBe(1);
    expect(other.stdout).toMatch(
      /sound\.json:\d+:\d+: error: The record says sha256 .+ \[\/source\/sha256\] \(source-mismatch\)/,
    );
  });

  test('settings are read from itu-parse.config.json, and --rule goes before them', () => {
    const own = join(folder, 'own');
    mkdirSync(own);
    writeFileSync(join(own, 'faulty.txt'), faulty);
    const config = join(own, 'itu-parse.config.json');
    writeFileSync(config, JSON.stringify({ rules: { 'glued-address': 'off' }, maxWarnings: 0 }));
    expect(run(['validate', '.'], '', own)).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('1 file: 0 errors, 1 warning'),
    });
    expect(run(['validate', '.', '--rule', 'revision-form=off'], '', own).status).toBe(0);
    expect(run(['validate', '.', '--rule', 'glued-address=error'], '', own).status).toBe(1);
    for (const text of [
      '{ "rules": { "x": "off" } }',
      '{ "rules": ',
      '[]',
      '{ "rule": {} }',
      '{ "maxWarnings": -1 }',
    ]) {
      writeFileSync(config, text);
      expect(run(['validate', 'faulty.txt'], '', own).status).toBe(2);
    }
  });
});

describe('explain', () => {
  test('prints the page of a rule', () => {
    expect(run(['explain', 'missing-annex'])).toEqual({
      status: 0,
      stderr: '',
      stdout: readFileSync('docs/rules/missing-annex.md', 'utf8'),
    });
  });

  test('in French with the same examples', () => {
    const { stdout, status } = run(['explain', 'missing-annex', '--interface-language', 'fr']);
    expect(status).toBe(0);
    expect(stdout).toContain('**Pourquoi.**');
    const [, example = ''] =
      /## Wrong\n\n(```[^]*?```)/.exec(readFileSync('docs/rules/missing-annex.md', 'utf8')) ?? [];
    expect(stdout).toContain(`## Faux\n\n${example}\n`);
    expect(run(['explain', '--interface-language', 'fr']).stdout).toContain('Une annexe annoncée ou citée manque\n');
  });

  test('without a code lists every rule', () => {
    const codes = run(['explain'])
      .stdout.trimEnd()
      .split('\n')
      .map((line) => line.replace(/ .*/, ''));
    expect(codes.toSorted()).toEqual(
      readdirSync('docs/rules')
        .filter((name) => name.endsWith('.md'))
        .map((file) => file.replace('.md', ''))
        .toSorted(),
    );
  });
});
