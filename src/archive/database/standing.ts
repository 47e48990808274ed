import { type AmendingWords, type Card, cardOf } from '../letters/card.js';
import { registerOf } from '../letters/documents.js';
import { keptCard } from '../letters/kept-card.js';
import { standingRows, type StandingTable, standingTables } from '../standing/index.js';
import type { Row } from '../standing/row.js';
import type { DocumentRecord } from '../../model/record.js';
import type { Database, Statements } from './database.js';

/** How many letters, and rows, one statement is asked for. */
const cardsAtOnce = 500;
const rowsAtOnce = 5000;

/** `itustd` in ASCII: two that work it out at once take turns. */
const turn = '115931266970724';

const tables = Object.keys(standingTables) as StandingTable[];

interface KeptCard {
  readonly id: string;
  readonly file: string;
  readonly card: Card | null;
}

/** Letters that an earlier version of the program has kept have no card yet. */
async function madeCards(
  statements: Statements,
  ids: readonly string[],
  words: AmendingWords,
): Promise<Map<string, Card>> {
  const cards = new Map<string, Card>();
  for (const id of ids) {
    const [row] = await statements.query<{ file: string; record: DocumentRecord }>(
      'SELECT file, record FROM documents WHERE id = $1::uuid',
      [id],
    );
    if (!row) continue;
    const card = keptCard(cardOf({ name: row.file, record: row.record }, words));
    await statements.query('UPDATE documents SET card = $2::json WHERE id = $1::uuid', [id, JSON.stringify(card)]);
    cards.set(id, card);
  }
  return cards;
}

/** The cards of all letters, some at a time, each with the key of its letter. */
async function* keptCards(
  statements: Statements,
  words: AmendingWords,
): AsyncGenerator<readonly { readonly id: string; readonly card: Card }[]> {
  for (let last = ''; ; ) {
    const rows = await statements.query<KeptCard>(
      `SELECT id, file, card FROM documents WHERE file > $1 ORDER BY file LIMIT ${cardsAtOnce}`,
      [last],
    );
    if (rows.length === 0) return;
    const without = rows.filter(({ card }) => card === null).map(({ id }) => id);
    const made = await madeCards(statements, without, words);
    yield rows.flatMap(({ id, card }) => {
      const own = card ?? made.get(id);
      return own ? [{ id, card: own }] : [];
    });
    last = rows.at(-1)?.file ?? last;
  }
}

async function insertInto(
  statements: Statements,
  table: string,
  of: StandingTable,
  rows: readonly Row[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce)
    await statements.query(`INSERT INTO ${table} SELECT * FROM json_populate_recordset(null::${of}, $1::json)`, [
      JSON.stringify(rows.slice(from, from + rowsAtOnce)),
    ]);
}

/** Rows in a table of their own, to be compared; it is gone with the transaction. */
async function madeAside(statements: Statements, table: StandingTable, rows: readonly Row[]): Promise<string> {
  const made = `made_${table}`;
  await statements.query(`CREATE TEMPORARY TABLE ${made} (LIKE ${table}) ON COMMIT DROP`);
  await insertInto(statements, made, table, rows);
  return made;
}

/** Rows that are right already stay as they are: one letter more changes few. */
async function replaceRows(statements: Statements, table: StandingTable, rows: readonly Row[]): Promise<void> {
  const [kept] = await statements.query(`SELECT FROM ${table} LIMIT 1`);
  if (!kept) return insertInto(statements, table, table, rows);
  const made = await madeAside(statements, table, rows);
  const keys = standingTables[table].join(', ');
  await statements.query(
    `DELETE FROM ${table} WHERE (${keys}) IN (SELECT ${keys} FROM (SELECT * FROM ${table} EXCEPT SELECT * FROM ${made}) x)`,
  );
  await statements.query(`INSERT INTO ${table} SELECT * FROM ${made} EXCEPT SELECT * FROM ${table}`);
}

/** Whether what the views show is of the letters that are kept now. */
export async function isStandingCurrent(statements: Statements): Promise<boolean> {
  const [row] = await statements.query<{ current: boolean }>('SELECT current FROM views_current');
  return row?.current ?? false;
}

/** What the letters that are kept make. */
async function rowsNow(statements: Statements, words: AmendingWords): Promise<ReturnType<typeof standingRows>> {
  const cards: Card[] = [];
  const keys = new Map<string, string>();
  for await (const some of keptCards(statements, words))
    for (const { id, card } of some) {
      cards.push(card);
      keys.set(card.letter, id);
    }
  return standingRows(registerOf(cards), (letter) => keys.get(letter) ?? '');
}

/** Tables that do not hold what the letters make, where they are to: nothing is told of those that an unended run has left behind. */
export async function standingDifferences(database: Database, words: AmendingWords): Promise<StandingTable[]> {
  return database.transaction(async (statements) => {
    if (!(await isStandingCurrent(statements))) return [];
    const rows = await rowsNow(statements, words);
    const differing: StandingTable[] = [];
    for (const table of tables) {
      const made = await madeAside(statements, table, rows[table]);
      const found = await statements.query(
        `(SELECT * FROM ${table} EXCEPT ALL SELECT * FROM ${made}) UNION ALL (SELECT * FROM ${made} EXCEPT ALL SELECT * FROM ${table}) LIMIT 1`,
      );
      if (found.length > 0) differing.push(table);
    }
    return differing;
  });
}

/**
 * Works out what stands when all letters are read (links, the agenda, chairs, citations) by the same functions as the library does,
 * for the views of the database.
 * @param anew be it that the letters are the same: they may have been read again
 * @returns whether anything had to be done
 */
export async function renewStanding(database: Database, words: AmendingWords, anew = false): Promise<boolean> {
  return database.transaction(async (statements) => {
    await statements.query(`SELECT pg_advisory_xact_lock(${turn})`);
    if (!anew && (await isStandingCurrent(statements))) return false;
    // Before the letters: one that comes meanwhile is a reason to do it again.
    const [now] = await statements.query<{ letters: string }>('SELECT letters FROM letters_now');
    const rows = await rowsNow(statements, words);
    for (const table of tables) await replaceRows(statements, table, rows[table]);
    await statements.query(
      'INSERT INTO standing (letters) VALUES ($1) ON CONFLICT (one_row) DO UPDATE SET letters = excluded.letters',
      [now?.letters ?? ''],
    );
    return true;
  });
}
