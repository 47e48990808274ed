import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExpectedRecord, readFixtures } from '../support/fixtures.js';
import { missing, needs } from '../support/needed.js';
import { codeBlocks, workFolder } from '../support/shell.js';

/** Runs what docs/databases.md says, as it stands there: an answer is the block behind its question. */
const blocks = codeBlocks('docs/databases.md').map(({ code }) => code);
const isCommand = (code: string): boolean => /^(?:itu-parse|duckdb|sqlite3|cat) /.test(code);

const pairs = blocks.flatMap((code, at) => (isCommand(code) ? [] : [[blocks[at - 1] as string, code] as const]));
const fixtures = readFixtures();
const records = fixtures.map(({ expected, file }) => ({ ...expected, file }));
const nameOf = ({ reference, file }: ExpectedRecord & { file: string }): string =>
  reference ? `${reference.series} ${reference.number}` : file;
/** The databases hold the letters that the answers name, and some of those that they do not. */
const answering = fixtures.filter(({ expected, file }) =>
  pairs.some(([, answer]) => answer.includes(nameOf({ ...expected, file }))),
);
const { folder, shell } = workFolder(answering.map(({ name }) => name));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const lines = (rows: readonly string[][]): string[] => [...new Set(rows.map((row) => row.join('|')))].toSorted();

/** The answers as the fixtures' `expected.json` has them, which are written from the letters. */
const known: readonly string[][] = [
  lines(
    records.flatMap((record) =>
      record.deadlines
        .filter(({ date }) => date.startsWith('2024-05'))
        .map(({ date, kind, action }) => [date, kind, action ?? '', nameOf(record)]),
    ),
  ),
  lines(
    records.flatMap((record) =>
      record.people
        .filter(
          ({ role, group, outgoing }) =>
            /^(?:acting-|co-)?chair$/.test(role) && group !== null && !outgoing && (record.date ?? '') >= '2024',
        )
        .map(({ group, role, name }) => [record.date ?? '', group ?? '', role, name, nameOf(record)]),
    ),
  ),
  lines(
    records.flatMap((record) =>
      record.citations
        .filter(({ type, number }) => type === 'resolution' && number === '22')
        .map(({ issuer, revision }) => [record.date ?? '', nameOf(record), issuer ?? '', revision?.text ?? '']),
    ),
  ),
];

const needed = ['bash', 'sqlite3'];

beforeAll(() => {
  if (missing(needed).length > 0) return;
  const load = blocks.slice(0, blocks.indexOf(pairs[0]?.[0] ?? ''));
  // The second time as when an archive has grown.
  for (const code of [...load, ...load]) shell(code);
});

test.for(pairs)('DuckDB and SQLite answer as the page says: %s', ([command, answer], context) => {
  needs(context, ...needed);
  expect(command).toMatch(/duckdb .*\nsqlite3 /);
  expect(shell(command)).toBe(answer.repeat(2));
});

test('the answers on the page are those of the letters', () => {
  expect(pairs).toHaveLength(known.length);
  pairs.forEach(([, answer], at) => {
    const rows = answer.trimEnd().split('\n').slice(1);
    // The place is the last column of the last answer; letters do not number their lines.
    const shown = rows.map((row) => (at === 2 ? row.replace(/\|\d+$/, '') : row));
    expect(shown.toSorted()).toEqual(known[at]);
  });
});

test('the lines of the last answer hold the citation', (context) => {
  needs(context, 'bash', 'sed');
  const answer = pairs.at(-1)?.[1] as string;
  for (const [document, text, printed] of [
    ['DM 88', 'fixtures/es-capitals-no-blank-lines/input.txt', 'RESOLUCION N. 22'],
    ['BDT SEM/019', 'fixtures/scan-fax-letter/input.txt', 'Résolution 22'],
    ['TSB 147', 'fixtures/tsb-circular-new-jca/input.txt', 'Résolution 22'],
  ] as const) {
    const [, line] = new RegExp(`\\|${document}\\|.*\\|(\\d+)$`, 'm').exec(answer) ?? [];
    expect(shell(`sed -n ${line}p ${text}`)).toContain(printed);
  }
});

test('next month is the month after this one, in both', (context) => {
  needs(context, ...needed);
  const expressions = [...readFileSync('docs/databases.md', 'utf8').matchAll(/`(strftime\([^`]*) \|\| '%'`/g)];
  expect(expressions).toHaveLength(2);
  // Either side of midnight, in any time zone.
  const months = [-1, 1].map((days) => {
    const day = new Date(Date.now() + days * 24 * 3600 * 1000);
    return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1)).toISOString().slice(0, 7);
  });
  ['sqlite3 :memory:', 'duckdb -list :memory:'].forEach((command, at) => {
    const answer = shell(`${command} <<'SQL'\nSELECT ${expressions[at]?.[1] as string} AS month;\nSQL`);
    expect(months).toContain(answer.trim().split('\n').at(-1));
  });
});

test('a folder of records is read as the page says, without its report', (context) => {
  needs(context, 'bash');
  const [, pattern] = /`read_json\('([^']*\*[^']*)', …\)`/.exec(readFileSync('docs/databases.md', 'utf8')) ?? [];
  shell("itu-parse parse 'fixtures/*/input.*' --out-dir records --quiet");
  const count = shell(`duckdb :memory: <<'SQL'
SELECT count(*) AS n FROM read_json('${pattern}', columns = { source: 'STRUCT(sha256 VARCHAR)' });
SQL`);
  const held = readdirSync(join(folder, 'fixtures')).filter((name) => name !== 'renditions');
  expect(held.length).toBeGreaterThan(answering.length);
  expect(count).toBe(`n\n${held.length}\n`);
});
