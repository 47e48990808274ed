import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parseCircular } from '../../src/index.js';
import type { TableName } from '../../src/render/tables.js';
import { type Row, rowsOfCsv } from '../support/duckdb.js';
import { type ExpectedRecord, readFixtures } from '../support/fixtures.js';
import { folderForFiles, parseQuietly } from '../support/tables.js';
import { sampled } from '../support/sampled.js';

const { remove, write: inFolder } = folderForFiles();
afterAll(remove);

// Each table reads them anew.
const fixtures = sampled(readFixtures(), 5);
const fixtureFiles = fixtures.map(({ name, file }) => join('fixtures', name, file));

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

async function readTableNow(table: TableName, files = fixtureFiles, ...more: readonly string[]): Promise<Table> {
  const { status, stdout, stderr } = parseQuietly(...files, '--to', 'csv', '--table', table, ...more);
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
    expect(expected.length).toBeGreaterThan(5);
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
      const { columns } = await readTableNow(table, fixtureFiles.slice(0, 2), '--no-evidence');
      expect(columns.filter((column) => /^evidence_|_(?:line|column)$/.test(column))).toEqual([]);
      expect(columns).toContain('place');
    }
  });
});
