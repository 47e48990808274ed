import { afterAll, describe, expect, test } from 'vitest';
import type { Database } from '../../src/archive/database/database.js';
import { migrate } from '../../src/archive/database/migrate.js';
import { archiveIn } from '../../src/archive/database/read.js';
import { isStandingCurrent, renewStanding, standingDifferences } from '../../src/archive/database/standing.js';
import { removeLetters, writeLetters } from '../../src/archive/database/write.js';
import type { RowsJson } from '../../src/archive/rows/index.js';
import { standingTables } from '../../src/archive/standing/index.js';
import { amendingWords, readArchive } from '../../src/index.js';
import { testDatabases } from '../support/archive-databases.js';
import { rowsOfLetter } from '../support/archived.js';
import { generateArchive } from '../support/generated-archive/index.js';

const generated = generateArchive(120, 7);

let made: Promise<RowsJson[]> | null = null;
const letterRows = (): Promise<RowsJson[]> =>
  (made ??= Promise.all(generated.letters.map(({ name, text }) => rowsOfLetter(name, text))));

async function fill(database: Database): Promise<Database> {
  await migrate(database);
  await writeLetters(database, await letterRows());
  await renewStanding(database, await amendingWords());
  return database;
}

const lines = async (database: Database, sql: string): Promise<string[]> =>
  (await database.query<{ line: string }>(sql)).map(({ line }) => line).toSorted();

const period = (begins: string, ends: string): string =>
  `left(${begins}, 10) || CASE WHEN ${ends} IS NULL OR ${ends} = ${begins} THEN '' ELSE '/' || left(${ends}, 10) END`;

/** As `toldEntry` of test/support/told-agenda.ts tells an entry. */
const agenda = `
  SELECT concat_ws(', ',
      concat_ws(' ', ${period('a.begins', 'a.ends')}, a.kind, a.body),
      'set by ' || coalesce(a.called, 'none'),
      string_agg('from ' || ${period('l.former_begins', 'l.former_ends')} || ' by ' || l.called, ', ' ORDER BY l.position)
        FILTER (WHERE l.part = 'moved'),
      a.status || ' by ' || max(l.called) FILTER (WHERE l.part = 'ended')) AS line
  FROM agenda a JOIN agenda_letters l ON l.entry = a.entry
  GROUP BY a.entry, a.begins, a.ends, a.kind, a.body, a.called, a.status`;

const contradictions = `
  SELECT kind || ': ' || string_agg(${period('begins', 'ends')} || ' in ' || called, ', ' ORDER BY position) AS line
  FROM contradictions GROUP BY contradiction, kind`;

/** As `toldTerm` of test/support/told-history.ts. */
const chairs = `
  SELECT c.body || ': ' || concat_ws(', ', c.person,
      'from ' || coalesce(max(l.called) FILTER (WHERE l.part = 'from'), 'null'),
      'until ' || coalesce(max(l.called) FILTER (WHERE l.part = 'until'), 'null'),
      'named in ' || (array_agg(l.called ORDER BY l.position) FILTER (WHERE l.part = 'named'))[1]
        || ' to ' || (array_agg(l.called ORDER BY l.position DESC) FILTER (WHERE l.part = 'named'))[1]) AS line
  FROM chairs c JOIN chair_letters l ON l.term = c.term GROUP BY c.term, c.body, c.person`;

const rowsIn = async (database: Database): Promise<unknown[]> => {
  const all: unknown[] = [];
  for (const table of Object.keys(standingTables))
    all.push(await database.query(`SELECT to_jsonb(t) AS entry FROM ${table} t ORDER BY to_jsonb(t)::text`));
  return all;
};

describe.each(testDatabases().map((each) => [each.kind, each] as const))(
  'views of %s database',
  (_, { filled, end }) => {
    afterAll(end);

    test('tell the agenda, contradictions, chairs and citations that are right', async (context) => {
      const database = await filled(context, fill);
      expect(await lines(database, agenda)).toEqual(generated.agenda);
      expect(await lines(database, contradictions)).toEqual(generated.contradictions);
      const terms = [...generated.chairs].flatMap(([group, told]) => told.map((term) => `${group}: ${term}`));
      expect(await lines(database, chairs)).toEqual(terms.toSorted());
      const cited = await lines(
        database,
        `SELECT number || ' ' || revision_year || ' ' || string_agg(DISTINCT called, ' ' ORDER BY called) AS line
       FROM cites WHERE type = 'resolution' GROUP BY cited, number, revision_year`,
      );
      // The database sorts names of documents as its own collation does.
      const sorted = (line: string): string =>
        line
          .split(/ (?=TSB)/)
          .toSorted()
          .join(' ');
      const right = [...generated.citations].map(([text, names]) => sorted(`${text} ${names.join(' ')}`));
      expect(cited.map(sorted)).toEqual(right.toSorted());
    });

    test('tell the links that the library tells, and where each is said', async (context) => {
      const database = await filled(context, fill);
      const library = await (await readArchive(archiveIn(database).records())).links();
      expect(new Set(library.map(({ kind }) => kind)).size).toBeGreaterThan(4);
      const told = library.flatMap(({ from, kind, to, letters, evidence: [said] }) =>
        (letters.length === 0 ? ['none'] : letters).map((letter) =>
          [from, kind, to, letter, said?.evidence?.start, said?.evidence?.end].join(' '),
        ),
      );
      expect(
        await lines(
          database,
          `SELECT concat_ws(' ', file, kind, other, coalesce(other_file, 'none'), text_start, text_end) AS line FROM document_links`,
        ),
      ).toEqual(told.toSorted());
      const [place] = await database.query<{ words: string }>(
        `SELECT substr(text, text_start + 1, text_end - text_start) AS words
       FROM document_links l JOIN documents d ON d.id = l.document WHERE kind = 'cites' LIMIT 1`,
      );
      expect(place?.words).toMatch(/TSB|CR/);
    });

    test('say when they are of an earlier state, and are the same whatever way the letters came', async (context) => {
      const words = await amendingWords();
      const database = await filled(context, fill);
      const whole = await rowsIn(database);
      expect(await isStandingCurrent(database)).toBe(true);
      expect(await renewStanding(database, words)).toBe(false);
      const some = generated.letters.map(({ name }) => name).filter((__, at) => at % 3 === 0);
      await removeLetters(database, some);
      expect(await isStandingCurrent(database)).toBe(false);
      expect(await renewStanding(database, words)).toBe(true);
      expect(await rowsIn(database)).not.toEqual(whole);
      await writeLetters(database, [await rowsOfLetter(some[0] as string, 'Another letter\n')]);
      await renewStanding(database, words);
      await writeLetters(database, await letterRows());
      expect(await isStandingCurrent(database)).toBe(false);
      await renewStanding(database, words);
      expect(await rowsIn(database)).toEqual(whole);
      expect(await standingDifferences(database, words)).toEqual([]);
    });

    test('are made of letters that an earlier version of the program has kept', async (context) => {
      const words = await amendingWords();
      const database = await filled(context, fill);
      const whole = await rowsIn(database);
      await database.query('UPDATE documents SET card = NULL');
      for (const table of ['standing', ...Object.keys(standingTables)]) await database.query(`DELETE FROM ${table}`);
      await renewStanding(database, words);
      expect(await rowsIn(database)).toEqual(whole);
      expect(await database.query('SELECT FROM documents WHERE card IS NULL')).toEqual([]);
    });

    test('that somebody has changed are told', async (context) => {
      const database = await filled(context, fill);
      await database.query("UPDATE standing_agenda SET status = 'cancelled' WHERE status = 'standing'");
      expect(await standingDifferences(database, await amendingWords())).toEqual(['standing_agenda']);
    });
  },
);
