import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseCircular } from '../src/index.js';
import {
  addresseeSchema,
  citationSchema,
  deadlineSchema,
  meetingSchema,
  personSchema,
  recordSchema,
} from '../src/model/record.js';
import { csvLines } from '../src/render/csv.js';
import { tableColumns, type TableName, tableRows } from '../src/render/tables.js';
import { visible } from '../src/render/visible.js';
import { type Row, rowsOfCsv } from './support/duckdb.js';
import { type ExpectedRecord, readFixtures } from './support/fixtures.js';
import { soundRecord } from './support/sound-record.js';

const program = resolve('bin/itu-parse.js');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'itu-parse-tables-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'parse', '--quiet', ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    timeout: 60_000,
  });
  return { status, stdout, stderr };
}

const fixtures = readFixtures();
const fixtureFiles = fixtures.map(({ name, file }) => join('fixtures', name, file));
const inFolder = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}
const tablesRead = new Map<TableName, Promise<Table>>();

/** The table of all fixtures as another program reads it. */
function readTable(table: TableName): Promise<Table> {
  const read = tablesRead.get(table) ?? readTableNow(table);
  tablesRead.set(table, read);
  return read;
}

async function readTableNow(table: TableName, ...more: readonly string[]): Promise<Table> {
  const { status, stdout, stderr } = run(...fixtureFiles, '--to', 'csv', '--table', table, ...more);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return rowsOfCsv(inFolder(`${table}.csv`, stdout));
}

type Value = string | number | boolean | null | undefined;

/** What a cell shows of a value as written in `expected.json`. */
function shown(value: Value): string | null {
  if (value === null || value === undefined) return null;
  // A leading `+`, as of a telephone number, is held from being a formula.
  return String(value).replace(/^(?=[-+=@])/, "'");
}

const referenceOf = ({ reference }: ExpectedRecord): string | null =>
  reference && [reference.series, reference.number, ...reference.annotations].join(' ');

/** Cells of `columns` alone. */
const only = (rows: readonly Row[], columns: readonly string[]): Row[] =>
  rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column] ?? null])));

/** Rows for the entries of all fixtures, as their `expected.json` has them. */
const expectedRows = (entries: (record: ExpectedRecord) => readonly Readonly<Record<string, Value>>[]): Row[] =>
  fixtures.flatMap(({ file, expected }) =>
    entries(expected).map((entry) => ({
      source_name: file,
      reference: referenceOf(expected),
      ...Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, shown(value)])),
    })),
  );

describe('what the tables say of the fixtures', () => {
  const tables: readonly [TableName, Row[]][] = [
    ['deadlines', expectedRows(({ deadlines }) => deadlines)],
    [
      'meetings',
      expectedRows(({ meetings }) =>
        meetings.map(({ country, replaces, ...meeting }) => ({
          ...meeting,
          replaces_start: replaces?.start,
          replaces_end: replaces?.end,
          country_name: country?.name,
          country_code: country?.code,
        })),
      ),
    ],
    [
      'people',
      expectedRows(({ people }) =>
        people.map(({ country, ...person }) => ({
          ...person,
          country_name: country?.name,
          country_code: country?.code,
        })),
      ),
    ],
    [
      'citations',
      expectedRows(({ citations }) =>
        citations.map(({ revision, sections, ...citation }) => ({
          ...citation,
          revision_text: revision?.text,
          revision_place: revision?.place,
          revision_year: revision?.year,
          sections: sections.join('; ') || null,
        })),
      ),
    ],
    [
      'addressees',
      expectedRows(({ addressees, copies }) => [
        ...addressees.map((addressee) => ({ ...addressee, copy: false })),
        ...copies.map((addressee) => ({ ...addressee, copy: true })),
      ]),
    ],
    [
      'documents',
      expectedRows((record) => [
        {
          documentType: record.documentType,
          reference_series: record.reference?.series,
          reference_annotations: record.reference?.annotations.join('; ') || null,
          date: record.date,
          contact_telephone: record.contact.telephone,
          subject: record.subject,
          signatory_name: record.signatory?.name,
          signatory_signed: record.signatory?.signed,
          enclosures: record.enclosures,
          groups: record.groups.map(({ acronym, name }) => acronym ?? name).join('; ') || null,
        },
      ]),
    ],
  ];

  test.each(tables)('%s', async (table, expected) => {
    const { rows } = await readTable(table);
    expect(expected.length).toBeGreaterThan(10);
    expect(only(rows, Object.keys(expected[0] as Row))).toEqual(expected);
  });

  test('tables join by source_sha256, which each document has for itself', async () => {
    const documents = (await readTable('documents')).rows.map((row) => row['source_sha256']);
    expect(new Set(documents).size).toBe(fixtures.length);
    const { rows } = await readTable('deadlines');
    expect(rows.filter((row) => !documents.includes(row['source_sha256'] ?? null))).toEqual([]);
  });
});

describe('where it was read', () => {
  test('each row of a list has the place of its evidence in the source text', async () => {
    const texts = new Map<string | null, string>();
    for (const { bytes } of fixtures) {
      const { record, text } = await parseCircular(bytes);
      texts.set(record.source.sha256, text);
    }
    for (const table of ['deadlines', 'people'] as const) {
      const { rows } = await readTable(table);
      for (const row of rows) {
        const text = texts.get(row['source_sha256'] ?? null) as string;
        const start = Number(row['evidence_start']);
        const line = text.split('\n')[Number(row['evidence_line']) - 1] as string;
        const place = text.slice(start, Number(row['evidence_end']));
        expect(place.length).toBeGreaterThan(0);
        expect(line.slice(Number(row['evidence_column']) - 1)).toContain(place.split('\n')[0]);
        expect(row['evidence_pointer']).toMatch(/^\/\w+\/\d+$/);
      }
    }
  });

  test('each value of a document has its line and column, and an empty cell has none', async () => {
    const { rows } = await readTable('documents');
    const placed = Object.keys(rows[0] as Row)
      .filter((column) => column.endsWith('_line'))
      .map((column) => column.slice(0, -5));
    expect(placed.length).toBeGreaterThan(10);
    for (const row of rows)
      for (const value of placed) {
        const cell = row[value === 'signatory' ? 'signatory_signed' : value];
        expect([row['source_name'], value, row[`${value}_line`] === null]).toEqual([
          row['source_name'],
          value,
          cell === null,
        ]);
        expect(row[`${value}_column`] === null).toBe(cell === null);
      }
  });

  test('--no-evidence leaves these columns out', async () => {
    for (const table of ['documents', 'meetings'] as const) {
      const { columns } = await readTableNow(table, '--no-evidence');
      expect(columns.filter((column) => /^evidence_|_(?:line|column)$/.test(column))).toEqual([]);
      expect(columns).toContain('place');
    }
  });
});

describe('columns', () => {
  /** Keys of a schema that hold one value or a list, `a_b` for those of an object within. */
  const keysOf = (schema: z.ZodType): string[] => {
    const visit = (node: unknown, path: string): string[] => {
      const { type, properties, anyOf } = node as {
        type?: string;
        properties?: Record<string, unknown>;
        anyOf?: unknown[];
      };
      const inner = anyOf?.find((option) => (option as { type?: string }).type === 'object');
      if (inner) return visit(inner, path);
      if (type !== 'object' || !properties) return [path];
      return Object.entries(properties).flatMap(([key, value]) => visit(value, path === '' ? key : `${path}_${key}`));
    };
    return visit(z.toJSONSchema(schema), '');
  };

  test.each([
    ['deadlines', deadlineSchema],
    ['meetings', meetingSchema],
    ['people', personSchema],
    ['citations', citationSchema],
    ['addressees', addresseeSchema],
  ] as const)('%s has every key of an entry', (table, schema) => {
    expect(tableColumns(table, false)).toEqual(expect.arrayContaining(keysOf(schema)));
  });

  test('documents has every key that holds one value', () => {
    // Texts and lists: tables of their own, or in the record alone.
    const lists =
      /^(?:addressees|copies|paragraphs|notes|annexes|people|deadlines|meetings|citations|links|remainder|evidence)$/;
    const keys = keysOf(recordSchema).filter((key) => !lists.test(key));
    expect(keys.length).toBeGreaterThan(25);
    expect(tableColumns('documents', false)).toEqual(expect.arrayContaining(keys));
  });

  test('no name comes twice, and none asks for quotation marks in SQL but for reserved words', () => {
    for (const table of ['documents', 'deadlines', 'meetings', 'people', 'citations', 'addressees'] as const) {
      const columns = tableColumns(table, true);
      expect(new Set(columns).size).toBe(columns.length);
      expect(columns.filter((column) => !/^[A-Za-z]\w*$/.test(column))).toEqual([]);
    }
  });
});

describe('CSV', () => {
  test('one header over all documents, lines end in CR LF, and a run without a row has the header', () => {
    const { stdout } = run(...fixtureFiles, '--to', 'csv', '--table', 'deadlines');
    const lines = stdout.split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines.filter((line) => line.startsWith('source_name,'))).toHaveLength(1);
    expect(stdout.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const nothing = run('fixtures/bare-note/input.txt', '--to', 'csv', '--table', 'deadlines');
    expect(nothing).toEqual({ status: 0, stdout: `${lines[0] as string}\r\n`, stderr: '' });
    expect(run('missing-1.txt', 'missing-2.txt', '--to', 'csv', '--table', 'deadlines').stdout).toBe(nothing.stdout);
  });

  test('documents are the table where none is named; --bom begins it with U+FEFF once', () => {
    const named = run(...fixtureFiles.slice(0, 2), '--to', 'csv', '--table', 'documents').stdout;
    expect(run(...fixtureFiles.slice(0, 2), '--to', 'csv').stdout).toBe(named);
    expect(run(...fixtureFiles.slice(0, 2), '--to', 'csv', '--bom').stdout).toBe(`\ufeff${named}`);
  });

  test('in a folder of results each document has its header; another table is another result', () => {
    const tree = join(folder, 'tree');
    for (const table of ['people', 'deadlines']) {
      expect(run('fixtures/bdt-circular-forum', '--out-dir', tree, '--to', 'csv', '--table', table).status).toBe(0);
      const text = readFileSync(join(tree, 'input.md.csv'), 'utf8');
      const alone = run('fixtures/bdt-circular-forum/input.md', '--to', 'csv', '--table', table).stdout;
      expect(text).toBe(alone);
    }
  });

  test.each([
    [['--table', 'people'], /--table goes with --to csv/],
    [['--to', 'ndjson', '--table', 'people'], /--table goes with --to csv/],
    [['--bom'], /--bom goes with --to csv/],
    [['--to', 'csv', '--table', 'annexes'], /annexes.*documents, deadlines/],
  ])('%j is wrong usage', (args, message) => {
    const { status, stdout, stderr } = run('fixtures/bare-note/input.txt', ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  // OWASP, CSV Injection: what a spreadsheet takes for a formula at the start of a cell.
  test.each([
    ['=HYPERLINK("http://example.org";"x")', `'=HYPERLINK("http://example.org";"x")`],
    ['+41 22 730 51 11', "'+41 22 730 51 11"],
    ['-2+3', "'-2+3"],
    ['@SUM(1)', "'@SUM(1)"],
    ['＝1+1', "'＝1+1"],
    // Where the list separator is a semicolon, it begins a cell.
    ['a;=1+1', "a;'=1+1"],
    ['a; @b', "a; '@b"],
    ['a@b; x=y - z', 'a@b; x=y - z'],
    ['\t=1', '\\u0009=1'],
    ['\u001b[31mrouge\u202e', '\\u001b[31mrouge\\u202e'],
  ])('%j is no formula and moves no cursor', async (text, expected) => {
    const record = { ...soundRecord, addressees: [{ text, group: 'other' as const }] };
    const csv = csvLines([tableColumns('addressees', true), ...tableRows('addressees', record, true)]);
    const { rows } = await rowsOfCsv(inFolder('formula.csv', csv));
    expect(rows.map((row) => row['text'])).toEqual([expected]);
  });

  test('whatever a cell holds, it is read back whole, and no other cell moves', async () => {
    const plain = fc.string({ unit: 'grapheme', minLength: 1 });
    const hard = fc.string({ unit: fc.constantFrom('"', ',', ';', "'", '\n', '\r', ' ', 'é', '=', '\ud800', 'x') });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(plain, hard), { minLength: 1 }), async (texts) => {
        const file = inFolder(
          'any.csv',
          csvLines([['a', 'b', 'c'], ...texts.map(([plain, hard], at) => [`<${plain}>`, `<${hard}>`, at])]),
        );
        const { rows } = await rowsOfCsv(file);
        expect(rows.map((row) => row['c'])).toEqual(texts.map((_, at) => String(at)));
        // Apart from the apostrophe before a formula, characters written out, and half a surrogate pair.
        const bare = (text: string): string => text.replace(/;\s*'?(?=[=+\-@])/g, ';');
        const written = (text: string): string => Buffer.from(visible(text)).toString();
        rows.forEach((row, at) => {
          const [plain, hard] = texts[at] as [string, string];
          for (const [cell, text] of [
            [row['a'], plain],
            [row['b'], hard],
          ] as const)
            expect(bare(cell ?? '')).toBe(bare(`<${written(text)}>`));
        });
      }),
      { numRuns: 60 },
    );
  });
});
