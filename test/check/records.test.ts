import { describe, expect, test } from 'vitest';
import { checkRecords, parseCircular } from '../../src/index.js';
import { readFixtures } from '../support/fixtures.js';
import { parsedFixture } from '../support/parsed-fixtures.js';
import { soundRecord } from '../support/sound-record.js';

const pretty = (record: unknown): string => JSON.stringify(record, null, 2);

describe('broken JSON has its place', () => {
  test.each([
    ['{\n  "a": 1,\n}', 3, 1],
    ['{\n  "a" 1\n}', 2, 7],
    ['{ "a": tru }', 1, 8],
    ['[1, 2', 1, 6],
    ['{ "a": "b\n" }', 1, 10],
    ['{ "a": "\\x" }', 1, 9],
    ['{} {}', 1, 4],
    ['', 1, 1],
    ['[01]', 1, 3],
    ['['.repeat(100_000), 1, 402],
  ])('%j', async (text, line, column) => {
    const problems = await checkRecords(text);
    expect(problems.map((problem) => [problem.code, problem.line, problem.column])).toEqual([
      ['broken-json', line, column],
    ]);
    expect(problems[0]?.message).toMatch(/^[A-Z].+\.$/);
  });

  test('a byte order mark is none', async () => {
    expect(await checkRecords(`\ufeff${pretty(soundRecord)}`)).toEqual([]);
  });
});

test('a wrong value has its pointer, line and column', async () => {
  const text = pretty({ ...soundRecord, reference: { series: 'TSB', number: 41, annotations: [] } });
  const [problem, ...others] = await checkRecords(text);
  expect(others).toEqual([]);
  expect(problem).toMatchObject({
    code: 'record-schema',
    pointer: '/reference/number',
    message: 'Here stands 41. Write a text.',
  });
  const lines = text.split('\n');
  const line = lines.findIndex((each) => each.includes('"number": 41'));
  expect([problem?.line, problem?.column]).toEqual([line + 1, (lines[line] ?? '').indexOf('41') + 1]);
  expect(text.slice(problem?.start ?? 0, problem?.end ?? 0)).toBe('41');
});

test('missing and unknown keys are named', async () => {
  const { subject: _, ...rest } = soundRecord;
  const problems = await checkRecords(pretty({ ...rest, topic: 'x' }));
  expect(problems.map(({ pointer, message }) => `${pointer}: ${message}`).toSorted()).toEqual([
    '/subject: The key "subject" is missing. Write a text there.',
    '/topic: Records have no key "topic". Remove it.',
  ]);
});

test('an unknown version is named, and nothing more is said', async () => {
  const problems = await checkRecords(pretty({ ...soundRecord, schemaVersion: '2', documentType: 'memo' }));
  expect(problems.map(({ code, message }) => [code, message])).toEqual([
    ['record-version', 'The version "2" is not known; this program knows version "1". Use the program that wrote it.'],
  ]);
});

test('records in an array and on lines have their own places', async () => {
  const bad = { ...soundRecord, date: '2021-02-30' };
  const array = await checkRecords(pretty([soundRecord, bad]));
  expect(array.map(({ pointer }) => pointer)).toEqual(['/1/date']);
  const lines = await checkRecords(`${JSON.stringify(soundRecord)}\n${JSON.stringify(bad)}\n\n{"a"\n`, { lines: true });
  expect(lines.map(({ code, line, pointer }) => [code, line, pointer])).toEqual([
    ['date-exists', 2, '/date'],
    ['broken-json', 4, ''],
  ]);
});

test('the other half of a contradiction is told', async () => {
  const meeting = {
    title: null,
    group: null,
    place: null,
    country: null,
    start: '2021-06-02',
    end: '2021-06-01',
    precision: 'day',
    timeZone: null,
    mode: null,
    status: null,
    replaces: null,
  };
  const [problem] = await checkRecords(pretty({ ...soundRecord, meetings: [meeting] }));
  expect(problem?.code).toBe('end-before-start');
  expect(problem?.related?.line).toBe((problem?.line ?? 0) - 1);
});

test('severities are amended and rules left out', async () => {
  const text = pretty({ ...soundRecord, date: '2021-02-30' });
  expect((await checkRecords(text, { rules: { 'date-exists': 'info' } })).map(({ severity }) => severity)).toEqual([
    'info',
  ]);
  expect(await checkRecords(text, { rules: { 'date-exists': 'off' } })).toEqual([]);
});

describe('records of the fixtures', () => {
  test.each(readFixtures())('$name is sound, and fits its source', async ({ name, bytes }) => {
    const { record } = await parsedFixture(name);
    expect(await checkRecords(pretty(record), { source: bytes })).toEqual([]);
  });

  test('one that was changed by hand does not fit', async () => {
    const [fixture, other] = readFixtures();
    const { record } = await parseCircular(fixture!.bytes);
    const [key, [piece]] = Object.entries(record.evidence)[0] as [string, [object]];
    const changed = { ...record, evidence: { ...record.evidence, [key]: [{ ...piece, text: 'autre' }] } };
    expect((await checkRecords(pretty(changed), { source: fixture!.bytes })).map(({ code }) => code)).toEqual([
      'evidence-text',
    ]);
    const codes = (await checkRecords(pretty(record), { source: other!.bytes })).map(({ code }) => code);
    expect(codes).toContain('source-mismatch');
  });
});
