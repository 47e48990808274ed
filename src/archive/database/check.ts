import type { AmendingWords } from '../letters/card.js';
import type { SearchLanguage } from '../search/lexemes.js';
import { letterRows, type RowsJson, type TableName, tables } from '../rows/index.js';
import type { Statements } from './database.js';
import { columnsOf, documentsGiven, rowsGiven } from './given-rows.js';
import { type StoredLetter, storedLetters } from './read.js';

/** A table that does not hold what the record of a letter says. */
export interface Difference {
  readonly file: string;
  readonly table: TableName;
}

/** Rows that stand in one alone of the table and what the records make, by letter; the database compares them as it keeps them. */
const differing = (table: TableName, from: string): string => {
  const document = table === 'documents' ? 'id' : 'document';
  const kept = `SELECT to_jsonb(t) AS entry, ${document} AS document FROM ${table} t WHERE ${document} = ANY($1::uuid[])`;
  const made = `SELECT to_jsonb(t), ${document} FROM ${from} t`;
  return `SELECT DISTINCT document::text FROM ((${kept} EXCEPT ALL ${made}) UNION ALL (${made} EXCEPT ALL ${kept})) x`;
};

async function differencesIn(
  statements: Statements,
  letters: readonly StoredLetter[],
  made: readonly RowsJson[],
): Promise<Difference[]> {
  const files = new Map(letters.map(({ id, file }) => [id, file]));
  const columns = await columnsOf(statements, 'documents');
  const differences: Difference[] = [];
  for (const table of tables) {
    const { from, parameters } = table === 'documents' ? documentsGiven(columns, made, 2) : rowsGiven(table, made, 2);
    const found = await statements.query<{ document: string }>(differing(table, from), [
      [...files.keys()],
      ...parameters,
    ]);
    differences.push(...found.map(({ document }) => ({ file: files.get(document) ?? document, table })));
  }
  return differences;
}

/** Whether every table holds what the records and texts of the letters make, no more and no less. */
export async function* checkLetters(
  statements: Statements,
  languageOf: (tag: string) => Promise<SearchLanguage>,
  words: AmendingWords,
): AsyncGenerator<{ readonly checked: number; readonly differences: readonly Difference[] }> {
  for await (const letters of storedLetters(statements)) {
    const made: RowsJson[] = [];
    for (const letter of letters) made.push(letterRows(letter, await languageOf(letter.record.source.language), words));
    yield { checked: letters.length, differences: await differencesIn(statements, letters, made) };
  }
}
