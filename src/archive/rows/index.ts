import { joined } from '../../platform/bytes.js';
import { type AmendingWords, cardOf } from '../letters/card.js';
import type { SearchLanguage } from '../search/lexemes.js';
import { documentRow, type KeptLetter } from './document.js';
import { factTables } from './facts.js';
import { paragraphRows } from './paragraphs.js';

/** The tables that a letter fills, each after the one that it points to. */
export const tables = [
  'documents',
  'paragraphs',
  'deadlines',
  'meetings',
  'people',
  'groups',
  'citations',
  'links',
  'mandates',
] as const;

export type TableName = (typeof tables)[number];

/** What is long in a row of `documents`, and how PostgreSQL takes it from a text. Within the JSON of a row it would be read over and over. */
export const longColumns = { record: 'jsonb', text: 'text', words: 'tsvector' } as const;

export type LongColumn = keyof typeof longColumns;

/**
 * By table: the rows of a letter as JSON in UTF-8, with commas between them; empty where there are none. By long column of its one row in
 * `documents`: what it holds. Bytes go from the thread that makes them to the database as they are.
 */
export type RowsJson = Readonly<Record<TableName | LongColumn, Uint8Array>>;

const utf8 = new TextEncoder();
const [begin, comma, end] = ['[', ',', ']'].map((sign) => utf8.encode(sign)) as [Uint8Array, Uint8Array, Uint8Array];

/** A table's rows of several letters, as one list. */
export function rowsOf(table: TableName, letters: readonly RowsJson[]): Uint8Array {
  const some = letters.map((rows) => rows[table]).filter(({ length }) => length > 0);
  return joined([begin, ...some.flatMap((rows, index) => (index === 0 ? [rows] : [comma, rows])), end]);
}

export const hasRows = (table: TableName, letters: readonly RowsJson[]): boolean =>
  letters.some((rows) => rows[table].length > 0);

/** What PostgreSQL cannot hold in a text: NUL, and half a surrogate pair, which JSON writes as escapes. Offsets stay. */
const held = (json: string): string =>
  json.replace(/\\(?:u0000|ud[89a-f][0-9a-f]{2}|[\s\S])/g, (escape) =>
    escape.length > 2 && escape.startsWith('\\u') ? '\\ufffd' : escape,
  );

const jsonBytes = (json: string): Uint8Array => utf8.encode(/\\u(?:0000|d[89a-f])/.test(json) ? held(json) : json);

const rowsJson = (rows: readonly object[]): Uint8Array => jsonBytes(JSON.stringify(rows).slice(1, -1));

/** The same of a text that is not JSON: half a surrogate pair is lost on its way into UTF-8. */
const textBytes = (text: string): Uint8Array => utf8.encode(text.replaceAll('\0', '\ufffd'));

/** Everything that the database keeps of a letter. */
export function letterRows(letter: KeptLetter, language: SearchLanguage, words: AmendingWords): RowsJson {
  const paragraphs = paragraphRows('', letter.record);
  const document = documentRow(
    letter,
    paragraphs,
    language,
    cardOf({ name: letter.file, record: letter.record }, words),
  );
  const { record, text, words: lexemes, ...short } = document;
  const { id } = short;
  const facts = Object.entries(factTables).map(([table, rows]) => [table, rowsJson(rows(id, letter.record))]);
  return {
    documents: rowsJson([short]),
    record: jsonBytes(JSON.stringify(record)),
    text: textBytes(text),
    words: textBytes(lexemes),
    paragraphs: rowsJson(paragraphs.map((row) => ({ ...row, document: id }))),
    ...Object.fromEntries(facts),
  };
}
