import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Agenda, parseCircular } from '../../src/index.js';
import { askProgram } from '../support/asked-program.js';
import type { Result } from '../support/program.js';

/** What the commands of an archive print, of letters in files in its place. */
let folder: string;
const run = (args: readonly string[], env: Readonly<Record<string, string>> = { LC_ALL: 'C.UTF-8' }): Result =>
  askProgram(['archive', ...args], { cwd: folder, env });

const circular = `Geneva, 3 March 2022

Ref.:	TSB Circular 41
Subject:	Coming work

Dear Sir/Madam,

1	FG-PEAR will meet in Geneva from 4 to 8 July 2022. FG-PEAR is chaired by Mr Anton Velde (Norway).

2	Contributions to the meeting of FG-PEAR must be submitted by 21 June 2022, see Resolution 72 (Rev. Geneva, 2022).

Yours faithfully,

Berthe Lindqvist
Director of the Telecommunication Standardization Bureau
`;
const corrigendum = `Geneva, 5 April 2022

Ref.:	Corrigendum 1
	to TSB Circular 41
Subject:	Coming work

Dear Sir/Madam,

1	The meeting of FG-PEAR scheduled from 4 to 8 July 2022 is cancelled.

Yours faithfully,

Berthe Lindqvist
Director of the Telecommunication Standardization Bureau
`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'itu-answers-'));
  for (const name of ['letters', 'records', 'broken']) mkdirSync(join(folder, name));
  for (const [name, text] of [
    ['circular', circular],
    ['corrigendum', corrigendum],
  ] as const) {
    writeFileSync(join(folder, `letters/${name}.txt`), text);
    const { record } = await parseCircular(new TextEncoder().encode(text), { name: `${name}.txt` });
    writeFileSync(join(folder, `records/${name}.json`), JSON.stringify(record));
  }
  writeFileSync(join(folder, 'broken/circular.txt'), circular);
  writeFileSync(join(folder, 'broken/empty.txt'), '');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const agendaOf = ({ stdout }: Result): Agenda => JSON.parse(stdout) as Agenda;

describe('archive agenda', () => {
  test('says who set, moved and cancelled what', () => {
    expect(run(['agenda', '--letters', 'letters'])).toEqual({
      status: 0,
      stdout: `2022-06-21  Contribution · FG-PEAR · Contributions to the meeting of FG-PEAR
    set by TSB 41, 2022-03-03 (letters/circular.txt:10)
2022-07-04 to 2022-07-08  Meeting · FG-PEAR · Geneva
    set by TSB 41, 2022-03-03 (letters/circular.txt:8)
    cancelled by TSB 41 Corr.1, 2022-04-05 (letters/corrigendum.txt:9)
`,
      stderr: '',
    });
  });

  test.each([
    ['fr_FR.UTF-8', 'annulation: TSB 41 Corr.1, 2022-04-05 (letters/corrigendum.txt:9)'],
    ['es_ES.UTF-8', 'cancelación: TSB 41 Corr.1, 2022-04-05 (letters/corrigendum.txt:9)'],
  ])('in the language of the terminal: %s', (LC_ALL, line) => {
    expect(run(['agenda', '--letters', 'letters'], { LC_ALL }).stdout).toContain(line);
  });

  test('gives programs the whole answer, the same of records as of letters', () => {
    const ofLetters = agendaOf(run(['agenda', '--to', 'json', '--letters', 'letters']));
    const ofRecords = agendaOf(run(['agenda', '--to', 'json', '--letters', 'records']));
    expect(ofLetters.entries.map(({ type, status }) => `${type} ${status}`)).toEqual([
      'deadline standing',
      'meeting cancelled',
    ]);
    expect(ofRecords.entries.map(({ value }) => value)).toEqual(ofLetters.entries.map(({ value }) => value));
    expect(ofRecords.entries[0]?.setBy?.letter).toBe('records/circular.json');
  });

  test('as rows', () => {
    const [head = '', ...rows] = run(['agenda', '--to', 'csv', '--letters', 'letters']).stdout.split('\r\n');
    expect(head.split(',').slice(0, 4)).toEqual(['type', 'status', 'start', 'end']);
    expect(rows.map((row) => row.split(',').slice(0, 4).join(' ')).filter(Boolean)).toEqual([
      'deadline standing 2022-06-21 ',
      'meeting cancelled 2022-07-04 2022-07-08',
    ]);
  });

  test('as a calendar, whose entries keep their names when a corrigendum comes', () => {
    const events = (paths: string): Map<string, string> => {
      const { stdout } = run(['agenda', '--to', 'ics', '--letters', paths]);
      const calendar = new ICAL.Component(ICAL.parse(stdout) as never);
      const all = calendar.getAllSubcomponents('vevent');
      return new Map(
        all.map((each) => [String(each.getFirstPropertyValue('uid')), String(each.getFirstPropertyValue('status'))]),
      );
    };
    const before = events('letters/circular.txt');
    const after = events('letters');
    expect([...before.values()]).toEqual(['CONFIRMED', 'CONFIRMED']);
    expect([...after.values()]).toEqual(['CONFIRMED', 'CANCELLED']);
    expect([...after.keys()]).toEqual([...before.keys()]);
  });

  test('of a period and a group', () => {
    const wanted = (...args: readonly string[]): number =>
      agendaOf(run(['agenda', '--to', 'json', '--letters', 'letters', ...args])).entries.length;
    expect(wanted('--from', '2022-07-01')).toBe(1);
    expect(wanted('--until', '2022-06-30')).toBe(1);
    expect(wanted('--from', '2022-07')).toBe(1);
    expect(wanted('--until', '2022-06')).toBe(1);
    expect(wanted('--until', '2022')).toBe(2);
    expect(wanted('--from', '2023')).toBe(0);
    expect(wanted('--group', 'fg-pear')).toBe(2);
    expect(wanted('--group', 'SG 13')).toBe(0);
  });

  test.each([
    [
      ['--from', '3 May 2022', '--letters', 'letters'],
      'A day, month or year is wanted, such as 2012, 2012-08 or 2012-08-22',
    ],
    [['--letters', 'letters', '--archive', 'a'], '--letters takes the place of an archive'],
  ])('%j is a wrong call', (args, told) => {
    const { status, stderr } = run(['agenda', ...args]);
    expect(status).toBe(2);
    expect(stderr).toContain(told);
  });

  test('tells of a file that cannot be read, and of the others what they say', () => {
    const { status, stdout, stderr } = run(['agenda', '--letters', 'broken']);
    expect(status).toBe(1);
    expect(stderr).toContain('broken/empty.txt');
    expect(stdout).toContain('2022-06-21  Contribution');
  });
});

test('of the letters that an archive keeps they tell the same', () => {
  expect(run(['add', 'letters', '--quiet']).status).toBe(0);
  const ofFiles = agendaOf(run(['agenda', '--to', 'json', '--letters', 'letters']));
  const kept = agendaOf(run(['agenda', '--to', 'json']));
  expect(kept.entries.map(({ value, status }) => [value, status])).toEqual(
    ofFiles.entries.map(({ value, status }) => [value, status]),
  );
  expect(kept.entries[0]?.setBy?.letter).toMatch(/letters[\\/]circular\.txt$/);
  expect(run(['group', 'FG-PEAR']).stdout).toContain('Chair · Anton Velde');
  expect(run(['group', 'FG-PEAR', '--archive', 'nowhere'])).toMatchObject({ status: 2, stdout: '' });
});

describe('archive group, person and cites', () => {
  test.each([
    ['group', 'FG-PEAR', 'Chair · Anton Velde'],
    ['person', 'anton velde', 'Chair · FG-PEAR'],
    ['cites', 'Résolution 72', 'Rev. Geneva, 2022'],
  ])('%s %s', (command, name, line) => {
    const { status, stdout } = run([command, name, '--letters', 'letters']);
    expect(status).toBe(0);
    expect(stdout).toContain(line);
    expect(stdout).toContain('TSB 41, 2022-03-03 (letters/circular.txt:');
  });

  test.each([
    ['group', 'FG-PLUM', 'no letter names a group FG-PLUM', []],
    ['person', 'Ilse Bråten', 'no letter names Ilse Bråten in an office', undefined],
    ['cites', 'Resolution 73', 'no letter cites Resolution 73', []],
  ])('%s %s: nothing', (command, name, told, answer) => {
    const { status, stdout, stderr } = run([command, name, '--letters', 'letters']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(told);
    const json: unknown = JSON.parse(run([command, name, '--to', 'json', '--letters', 'letters']).stdout);
    if (answer !== undefined) expect(json).toEqual(answer);
  });

  test.each([
    ['group', 'FG-PEAR', 'FG-PEAR,ITU-T,chair,Anton Velde,,,TSB 41,2022-03-03,letters/circular.txt,'],
    ['person', 'Anton Velde', 'Anton Velde,chair,FG-PEAR,named,TSB 41,2022-03-03,letters/circular.txt,8,'],
    [
      'cites',
      'Resolution 72',
      'resolution,,72,WTSA,"Rev. Geneva, 2022",2022,TSB 41,2022-03-03,letters/circular.txt,10,',
    ],
  ])('%s %s as rows', (command, name, row) => {
    expect(run([command, name, '--to', 'csv', '--letters', 'letters']).stdout).toContain(row);
  });
});
