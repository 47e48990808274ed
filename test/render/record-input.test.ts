import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mendRecord, parseCircular } from '../../src/index.js';
import { recordSchema } from '../../src/model/record.js';
import { askProgram } from '../support/asked-program.js';
import type { Result } from '../support/program.js';
import { soundDeadline, soundRecord } from '../support/sound-record.js';

const letters = ['tsb-corrigendum/input.md', 'tsb-change-of-chair-txt/input.txt'].map((name) =>
  resolve('fixtures', name),
) as [string, string];

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'itu-parse-records-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (args: readonly string[], input = ''): Result => askProgram(args, { cwd: folder, input });

function write(name: string, content: unknown): string {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return name;
}

describe('a file of records', () => {
  test('is rendered as the document would be', () => {
    const record = write('one.json', run([letters[0]]).stdout);
    for (const format of ['summary', 'ics', 'markdown']) {
      expect(run([record, '--to', format])).toEqual(run([letters[0], '--to', format]));
    }
    expect(run(['-', '--to', 'summary'], readFileSync(join(folder, record), 'utf8')).stdout).toBe(
      run([record, '--to', 'summary']).stdout,
    );
  });

  test('is printed again as it was', () => {
    const array = write('several.json', run(letters).stdout);
    const lines = write('several.ndjson', run([...letters, '--to', 'ndjson']).stdout);
    expect(run([array]).stdout).toBe(readFileSync(join(folder, array), 'utf8'));
    expect(run([lines, '--to', 'ndjson']).stdout).toBe(readFileSync(join(folder, lines), 'utf8'));
    expect(run([lines]).stdout).toBe(readFileSync(join(folder, array), 'utf8'));
    expect(run([array, '--compact', '--no-evidence']).stdout).toBe(run([...letters, '-c', '--no-evidence']).stdout);
    expect(run([write('none.json', [])])).toEqual({ status: 0, stdout: '[]\n', stderr: '' });
    expect(run(['none.json', '-o', 'none-again.json']).status).toBe(0);
    expect(readFileSync(join(folder, 'none-again.json'), 'utf8')).toBe('[]\n');
    const odd = write('odd.json', { schemaVersion: '9', subject: 7, later: true });
    expect(JSON.parse(run([odd]).stdout)).toEqual({ schemaVersion: '9', subject: 7, later: true });
  });

  test('and documents go together, in their order', () => {
    const record = write('mixed.json', run([letters[0]]).stdout);
    const { stdout, status } = run([record, letters[1], '--to', 'ndjson']);
    expect(status).toBe(0);
    expect(stdout).toBe(run([...letters, '--to', 'ndjson']).stdout);
  });

  test('has not the text of its document', () => {
    const record = write('textless.json', soundRecord);
    expect(run([record, '--to', 'text'])).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'itu-parse: textless.json: a record, which does not hold the text; give the document that it was made of\n',
    });
  });

  test('that is none is told from one, and what to do', () => {
    const advice =
      'JSON, but no record; give a record that itu-parse wrote, or name the file .txt to have it read as text';
    expect(run([write('package.json', { name: 'x', version: '1.0.0', license: 'MIT' })])).toEqual({
      status: 1,
      stdout: '',
      stderr: `itu-parse: package.json: ${advice}\n`,
    });
    expect(run([write('comparison.json', { schemaVersion: '1', left: {}, right: {}, changes: [] })]).stderr).toBe(
      `itu-parse: comparison.json: ${advice}\n`,
    );
    expect(run([write('broken.json', '{"schemaVersion": "1",')]).stderr).toBe(
      'itu-parse: broken.json: not JSON; itu-parse validate shows where it breaks\n',
    );
    const { status, stdout, stderr } = run([write('lines.ndjson', `{"subject"\n${JSON.stringify(soundRecord)}\n7\n`)]);
    expect({ status, records: (JSON.parse(stdout) as unknown[]).length }).toEqual({ status: 1, records: 1 });
    expect(stderr).toBe(
      `itu-parse: lines.ndjson:1: not JSON; itu-parse validate shows where it breaks\nitu-parse: lines.ndjson:3: ${advice}\n`,
    );
  });

  test('is not seen in a text that begins with a bracket', () => {
    expect(JSON.parse(run(['-'], '[Logo de l’Union] Note sans suite.\n').stdout)).toMatchObject({ schemaVersion: '1' });
    expect(JSON.parse(run([write('note.txt', '{"a": 1}')]).stdout)).toMatchObject({ documentType: 'other' });
  });

  test('of another version or edited by hand is rendered, and people are told once', () => {
    const record = write('later.json', { ...soundRecord, schemaVersion: '2', subject: 'Essais', date: 41 });
    const { status, stdout, stderr } = run([record, '--to', 'summary']);
    expect(status).toBe(0);
    expect(stdout).toContain('Subject     Essais\n');
    expect(stdout).toContain('\nGenève\n');
    expect(stderr).toBe(
      'itu-parse: later.json: left out what could not be used: The version "2" is not known; this program knows version "1". ' +
        'Use the program that wrote it. (at /schemaVersion), and 1 more; itu-parse validate tells all\n',
    );
  });
});

describe('formats of several documents', () => {
  test('--to ics is one calendar, --to markdown one letter behind the other', () => {
    const calendar = run([...letters, '--to', 'ics', '--output', 'both.ics']);
    expect(calendar).toEqual({ status: 0, stdout: '', stderr: '' });
    const text = readFileSync(join(folder, 'both.ics'), 'utf8');
    expect(text.match(/BEGIN:VCALENDAR/g)).toHaveLength(1);
    expect(text).toMatch(/^UID:deadline-registration-1\.tsb-184-2022@/m);
    expect(text).toMatch(/^UID:meeting-jca-jnr-1\.tsb-143-2022@/m);
    const { stdout } = run([...letters, '--to', 'markdown']);
    expect(stdout.split('\n---\n\n')).toEqual(letters.map((letter) => run([letter, '--to', 'markdown']).stdout));
  });

  test('say what was left out of a record', () => {
    const record = write('odd-day.json', {
      ...soundRecord,
      deadlines: [{ ...soundDeadline, date: '2021-02-30' }],
    });
    const said = "La date 2021-02-30 n'existe pas.";
    expect(run([record, '--to', 'ics']).stdout.replaceAll('\r\n ', '')).toContain(`faute d'être utilisable: ${said}`);
    expect(run([record, '--to', 'markdown']).stdout).toContain(said);
    const calendar = run(['-', '--to', 'ics'], '{}');
    expect(calendar.status).toBe(0);
    expect(calendar.stdout).toContain('SUMMARY:No deadline and no meeting');
    expect(run(['-', '--to', 'markdown'], '{}').stdout).toContain('# No subject given');
  });
});

describe('a mended record', async () => {
  test('is the record itself where nothing is wrong', async () => {
    const { record } = await parseCircular(readFileSync(letters[1]));
    expect(await mendRecord(record)).toEqual({ record, messages: [] });
    expect(await mendRecord(soundRecord)).toEqual({ record: soundRecord, messages: [] });
  });

  test('is whole where nearly all is missing', async () => {
    for (const value of [{}, { schemaVersion: '1' }, null, [], 'text', { schemaVersion: 3, source: 7, contact: [] }]) {
      const { record, messages } = await mendRecord(value);
      expect(recordSchema.safeParse(record).error).toBeUndefined();
      expect(record).toMatchObject({
        subject: null,
        date: null,
        deadlines: [],
        reference: null,
        documentType: 'other',
      });
      expect(messages.length).toBeGreaterThan(0);
      expect(record.messages).toEqual(messages);
    }
  });

  test('tells absent keys of one kind in one sentence', async () => {
    expect((await mendRecord({ schemaVersion: '1' })).messages.map(({ message }) => message)).toEqual([
      'Keys of the record are missing: "source", "documentType", "reference" and 26 more. (at the top)',
    ]);
  });

  test('leaves out entries that say nothing, and evidence stays with the others', async () => {
    const [place] = Object.values(soundRecord.evidence)[0] ?? [
      { text: 'x', start: 0, end: 1, line: 1, column: 1, paragraph: null, basis: 'worded' },
    ];
    const deadline = {
      precision: 'day',
      time: null,
      timeZone: null,
      kind: 'reply',
      qualifier: null,
      group: null,
      status: null,
      replaces: null,
    };
    const { record, messages } = await mendRecord({
      ...soundRecord,
      deadlines: [
        { ...deadline, date: null, action: 'sans date' },
        { ...deadline, date: '2021-05-04', action: 'répondre', kind: 'a later kind' },
        { ...deadline, date: '2021-02-30', action: 'un jour qui manque' },
        { ...deadline, date: '2021-06', action: 'voter', precision: 'fortnight', colour: 'red' },
      ],
      evidence: { '/deadlines/0': [place], '/deadlines/1': [place], '/deadlines/3/date': [place], '/subject': [] },
    });
    expect(record.deadlines).toEqual([
      { ...deadline, date: '2021-05-04', action: 'répondre', kind: 'other' },
      { ...deadline, date: '2021-06', action: 'voter', precision: 'month' },
    ]);
    expect(Object.keys(record.evidence)).toEqual(['/deadlines/0', '/deadlines/1/date']);
    expect(messages.map(({ code }) => code)).toContain('date-exists');
  });

  test('has no end before its start and no hour that clocks lack', async () => {
    const meeting = { title: 'Réunion', group: null, place: null, country: null, precision: 'day', mode: null };
    const { record } = await mendRecord({
      ...soundRecord,
      meetings: [{ ...meeting, start: '2021-06-09', end: '2021-06-08', timeZone: null }],
      deadlines: [{ ...soundDeadline, date: '2021-06-01', precision: 'minute', time: '25:10' }],
    });
    expect(record.meetings[0]?.end).toBeNull();
    expect(record.deadlines[0]).toMatchObject({ date: '2021-06-01', time: null });
  });

  test('is made of any JSON, nested however deep', async () => {
    let deep: unknown[] = [];
    for (let level = 0; level < 5000; level++) deep = [{ text: 'x', children: deep }];
    expect(recordSchema.safeParse((await mendRecord({ ...soundRecord, paragraphs: deep })).record).success).toBe(true);
    const keys = fc.constantFrom(...Object.keys(recordSchema.shape));
    await fc.assert(
      fc.asyncProperty(fc.dictionary(keys, fc.jsonValue(), { maxKeys: 8 }), async (changes) => {
        const { record } = await mendRecord({ ...soundRecord, ...changes });
        expect(recordSchema.safeParse(record).error).toBeUndefined();
      }),
      { numRuns: 100 },
    );
  });
});
