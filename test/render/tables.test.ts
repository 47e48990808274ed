import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  addresseeSchema,
  citationSchema,
  deadlineSchema,
  meetingSchema,
  personSchema,
  recordSchema,
} from '../../src/model/record.js';
import { csvLines } from '../../src/render/csv.js';
import { tableColumns, tableRows } from '../../src/render/tables.js';
import { visible } from '../../src/render/visible.js';
import { rowsOfCsv } from '../support/duckdb.js';
import { readFixtures } from '../support/fixtures.js';
import { soundRecord } from '../support/sound-record.js';
import { folderForFiles, parseQuietly } from '../support/tables.js';

const { folder, remove, write: inFolder } = folderForFiles();
afterAll(remove);

const fixtureFiles = readFixtures()
  .slice(0, 5)
  .map(({ name, file }) => join('fixtures', name, file));

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
  test('one header over several documents, lines end in CR LF, and a run without a row has the header', () => {
    const { stdout } = parseQuietly(...fixtureFiles, '--to', 'csv', '--table', 'deadlines');
    const lines = stdout.split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines.filter((line) => line.startsWith('source_name,'))).toHaveLength(1);
    expect(stdout.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const nothing = parseQuietly('fixtures/bare-note/input.txt', '--to', 'csv', '--table', 'deadlines');
    expect(nothing).toEqual({ status: 0, stdout: `${lines[0] as string}\r\n`, stderr: '' });
    expect(parseQuietly('missing-1.txt', 'missing-2.txt', '--to', 'csv', '--table', 'deadlines').stdout).toBe(
      nothing.stdout,
    );
  });

  test('documents are the table where none is named; --bom begins it with U+FEFF once', () => {
    const named = parseQuietly(...fixtureFiles.slice(0, 2), '--to', 'csv', '--table', 'documents').stdout;
    expect(parseQuietly(...fixtureFiles.slice(0, 2), '--to', 'csv').stdout).toBe(named);
    expect(parseQuietly(...fixtureFiles.slice(0, 2), '--to', 'csv', '--bom').stdout).toBe(`\ufeff${named}`);
  });

  test('in a folder of results each document has its header; another table is another result', () => {
    const tree = join(folder, 'tree');
    for (const table of ['people', 'deadlines']) {
      expect(
        parseQuietly('fixtures/bdt-circular-forum', '--out-dir', tree, '--to', 'csv', '--table', table).status,
      ).toBe(0);
      const text = readFileSync(join(tree, 'input.md.csv'), 'utf8');
      const alone = parseQuietly('fixtures/bdt-circular-forum/input.md', '--to', 'csv', '--table', table).stdout;
      expect(text).toBe(alone);
    }
  });

  test.each([
    [['--table', 'people'], /--table goes with --to csv/],
    [['--to', 'ndjson', '--table', 'people'], /--table goes with --to csv/],
    [['--bom'], /--bom goes with --to csv/],
    [['--to', 'csv', '--table', 'annexes'], /annexes.*documents, deadlines/],
  ])('%j is wrong usage', (args, message) => {
    const { status, stdout, stderr } = parseQuietly('fixtures/bare-note/input.txt', ...args);
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
