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

/** By table: the rows of letters as JSON, with commas between them; empty where there are none. */
export type RowsText = Readonly<Record<TableName, string>>;

/** What PostgreSQL cannot hold in a text: NUL, and half a surrogate pair, which JSON writes as escapes. Offsets stay. */
const held = (json: string): string =>
  json.replace(/\\(?:u0000|ud[89a-f][0-9a-f]{2}|[\s\S])/g, (escape) =>
    escape.length > 2 && escape.startsWith('\\u') ? '\\ufffd' : escape,
  );

const rowsText = (rows: readonly object[]): string => {
  const json = JSON.stringify(rows).slice(1, -1);
  return /\\u(?:0000|d[89a-f])/.test(json) ? held(json) : json;
};

/** Everything that the database keeps of a letter. */
export function letterRows(letter: KeptLetter, language: SearchLanguage, words: AmendingWords): RowsText {
  const paragraphs = paragraphRows('', letter.record);
  const document = documentRow(
    letter,
    paragraphs,
    language,
    cardOf({ name: letter.file, record: letter.record }, words),
  );
  const { id } = document;
  const facts = Object.entries(factTables).map(([table, rows]) => [table, rowsText(rows(id, letter.record))]);
  return {
    documents: rowsText([document]),
    paragraphs: rowsText(paragraphs.map((row) => ({ ...row, document: id }))),
    ...Object.fromEntries(facts),
  };
}
