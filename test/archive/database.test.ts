import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { checkLetters } from '../../src/archive/database/check.js';
import type { Database } from '../../src/archive/database/database.js';
import { withFaultsTold } from '../../src/archive/database/faults.js';
import { migrate } from '../../src/archive/database/migrate.js';
import { migrations } from '../../src/archive/database/migrations/index.js';
import { archiveIn, knownLetters } from '../../src/archive/database/read.js';
import type { SearchRequest } from '../../src/archive/database/asking.js';
import { searchLetters } from '../../src/archive/database/search.js';
import { statusOf } from '../../src/archive/database/status.js';
import { removeLetters, writeLetters } from '../../src/archive/database/write.js';
import { letterRows, type RowsJson, tables } from '../../src/archive/rows/index.js';
import { amendingWords, parseCircular, searchedLanguages, searchLanguageOf } from '../../src/index.js';
import { SaidError } from '../../src/model/sentence/said-error.js';
import { once } from '../../src/text/once.js';
import { testDatabases } from '../support/archive-databases.js';
import { rowsOfLetter } from '../support/archived.js';

const fixtures = ['tsb-change-of-chair-md/input.md', 'tsb-collective-letter/input.docx', 'es-council-report/input.txt'];
const fixture = (name: string): Uint8Array => readFileSync(`fixtures/${name}`);

const letter = (number: number, ...paragraphs: readonly string[]): string =>
  `Circulaire TSB ${number}\n\nGenève, le 3 mars 2021\n\nObjet:\tRéunion d'essai\n\nMadame, Monsieur,\n\n${paragraphs
    .map((text, index) => `${index + 1}\t${text}\n\n`)
    .join('')}`;
const due = (day: string): string => `Les contributions doivent parvenir au TSB le ${day} au plus tard.`;

const differences = async (database: Database): Promise<unknown[]> => {
  const found: unknown[] = [];
  for await (const step of checkLetters(database, searchLanguageOf, await amendingWords()))
    found.push(...step.differences);
  return found;
};

const rowsIn = async (database: Database): Promise<unknown[]> => {
  const all: unknown[] = [];
  for (const table of tables)
    all.push(await database.query(`SELECT to_jsonb(t) AS entry FROM ${table} t ORDER BY to_jsonb(t)::text`));
  return all;
};

const dates = async (database: Database): Promise<string[]> =>
  (await database.query<{ date: string }>('SELECT date FROM deadlines ORDER BY date')).map(({ date }) => date);

const search = async (database: Database, text: string, request: Partial<SearchRequest> = {}) =>
  searchLetters(
    database,
    { text, limit: 20, offset: 0, ...request },
    await Promise.all([...searchedLanguages, 'und'].map(searchLanguageOf)),
  );

const files = async (database: Database, text: string, request: Partial<SearchRequest> = {}): Promise<string[]> =>
  (await search(database, text, request)).letters.map(({ file }) => file);

/** Letters that say alike things in other years, kinds and languages. */
const shelf: Readonly<Record<string, string>> = {
  '/2012.txt': `Circulaire TSB 12\n\nGenève, le 4 juin 2012\n\nObjet:\tCertificats numériques\n\nMadame, Monsieur,\n\n1\tLes Commissions d'études 13 et 17 de l'UIT-T étudieront les certificats.\n`,
  '/2015.txt': `Lettre collective TSB 3/17\n\nGenève, le 9 mars 2015\n\nObjet:\tRéunion de la Commission d'études 17\n\nMadame, Monsieur,\n\n1\tLa CE 17 se réunira à Genève du 4 au 8 mai 2015; un certificat sera remis aux participants.\n`,
  '/en.txt': `Circular Letter CR/500\n\n2 May 2016\n\nSubject:\tStudy Group 17, digital certificates\n\nDear Sir or Madam,\n\n1\tStudy Group 17 of the ITU-T has approved a Recommendation on certificates of the service.\n`,
};

async function shelved(database: Database): Promise<Database> {
  await migrate(database);
  const rows = Object.entries(shelf).map(([file, text]) => rowsOfLetter(file, text));
  await writeLetters(database, await Promise.all(rows));
  return database;
}

/** Very many letters that answer to a word and a phrase, on days of their own; the first alone is about it, and has another. */
const answering = once(() => {
  const day = (number: number): string => `${1 + (number % 28)} mars ${1900 + Math.floor(number / 28)}`;
  const saying = (number: number, subject: string, also = ''): Promise<RowsJson> =>
    rowsOfLetter(
      `/${number}.txt`,
      `Circulaire TSB ${number}\n\nGenève, le ${day(number)}\n\nObjet:\t${subject}\n\nMadame, Monsieur,\n\n1\tUn certificat numérique.${also}\n`,
    );
  const first = saying(1, 'Certificats numériques', ' Un échange numérique, certificat compris.');
  return Promise.all([first, ...Array.from({ length: 449 }, (_, at) => saying(2 + at, 'Réunion'))]);
});

const word = (number: number): string =>
  'mot' + [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');

/** Letters that are too long for every word to have its place. */
const tooLong = once(async () => {
  const words = Array.from({ length: 120_000 }, (_, number) => word(number)).join(' ');
  const { record } = await parseCircular(new TextEncoder().encode(letter(1)));
  const french = await searchLanguageOf('fr');
  const rowsOf = (file: string, text: string): RowsJson => letterRows({ file, making: '', record, text }, french, {});
  const long = `${'bleu '.repeat(20_000)} une commission spéciale`;
  return [rowsOf('/long.txt', long), rowsOf('/rich.txt', words)];
});

describe.each(testDatabases().map((each) => [each.kind, each] as const))('%s database', (_, { open, end }) => {
  afterAll(end);

  test('holds what the records of letters say, and gives the records back', async (context) => {
    const database = await open(context);
    await migrate(database);
    for (const name of fixtures) await writeLetters(database, [await rowsOfLetter(`/letters/${name}`, fixture(name))]);
    expect(await differences(database)).toEqual([]);
    const { documents, languages, rows, outdated } = await statusOf(database, 'test');
    expect({ documents, languages, outdated }).toEqual({
      documents: 3,
      languages: [
        { language: 'fr', documents: 2 },
        { language: 'es', documents: 1 },
      ],
      outdated: 0,
    });
    const records = new Map<string, unknown>();
    for await (const { name, record } of archiveIn(database).records()) records.set(name, record);
    let deadlines = 0;
    for (const name of fixtures) {
      const { record } = await parseCircular(fixture(name), { name: name.split('/')[1] as string });
      expect(records.get(`/letters/${name}`)).toEqual(record);
      deadlines += record.deadlines.length;
    }
    expect(rows['deadlines']).toBe(deadlines);
  });

  test('points from a row to the words it was read from', async (context) => {
    const database = await open(context);
    await migrate(database);
    await writeLetters(database, [await rowsOfLetter('/letters/a.txt', letter(41, due('4 mai 2021')))]);
    const [row] = await database.query(
      `SELECT substr(text, text_start + 1, text_end - text_start) AS words, text_line AS line, date
       FROM deadlines JOIN (SELECT id, text FROM documents) d ON d.id = document`,
    );
    expect(row).toEqual({ words: expect.stringContaining('4 mai 2021'), line: 9, date: '2021-05-04' });
  });

  test('is the same after the same letters were added again', async (context) => {
    const database = await open(context);
    await migrate(database);
    const rows = [await rowsOfLetter('/a.txt', letter(1, due('4 mai 2021'))), await rowsOfLetter('/b.txt', letter(2))];
    expect(await writeLetters(database, rows)).toEqual({ added: 2, replaced: 0 });
    const before = await rowsIn(database);
    expect(await writeLetters(database, rows)).toEqual({ added: 0, replaced: 2 });
    expect(await rowsIn(database)).toEqual(before);
    const known = await knownLetters(database, ['/a.txt', '/c.txt']);
    expect([...known.keys()]).toEqual(['/a.txt']);
  });

  test('has nothing left of what a letter said before it was changed', async (context) => {
    const database = await open(context);
    await migrate(database);
    await writeLetters(database, [
      await rowsOfLetter('/a.txt', letter(1, due('4 mai 2021'), due('6 juin 2021'))),
      await rowsOfLetter('/b.txt', letter(2, due('9 juillet 2021'))),
    ]);
    expect(await dates(database)).toEqual(['2021-05-04', '2021-06-06', '2021-07-09']);
    await writeLetters(database, [await rowsOfLetter('/a.txt', letter(1, due('5 mai 2021')))]);
    expect(await dates(database)).toEqual(['2021-05-05', '2021-07-09']);
    expect(await removeLetters(database, ['/a.txt', '/nothing.txt'])).toBe(1);
    expect(await dates(database)).toEqual(['2021-07-09']);
    expect(await differences(database)).toEqual([]);
  });

  test('takes all letters of a batch or none', async (context) => {
    const database = withFaultsTold(await open(context));
    await migrate(database);
    const sound = await rowsOfLetter('/a.txt', letter(1, due('4 mai 2021')));
    const paragraphs = new TextEncoder().encode('{"document":"no key","position":0}');
    const unsound = { ...(await rowsOfLetter('/b.txt', letter(2))), paragraphs };
    await expect(writeLetters(database, [sound, unsound])).rejects.toBeInstanceOf(SaidError);
    expect((await statusOf(database, '')).documents).toBe(0);
    await writeLetters(database, [sound]);
    expect(await dates(database)).toEqual(['2021-05-04']);
  });

  test('keeps characters that PostgreSQL has none for as a sign, each in its place', async (context) => {
    const database = await open(context);
    await migrate(database);
    const { record, text } = await parseCircular(new TextEncoder().encode(letter(1, due('4 mai 2021'))));
    const odd = `\0\ud83d\\u0000 ${text}`;
    const rows = letterRows({ file: '/a.txt', making: '', record, text: odd }, await searchLanguageOf('fr'), {});
    await writeLetters(database, [rows]);
    const [row] = await database.query<{ text: string }>('SELECT text FROM documents');
    expect(row?.text).toBe(`\ufffd\ufffd\\u0000 ${text}`);
  });

  test('counts its own tables alone when it settles', async (context) => {
    const database = await open(context);
    await migrate(database);
    await writeLetters(database, [await rowsOfLetter('/a.txt', letter(1, due('4 mai 2021')))]);
    for (const replaced of [false, true]) {
      await database.query('CREATE TABLE public.others AS SELECT 1 AS number');
      await database.settle(replaced);
      const counted = `SELECT relname::text AS name FROM pg_class WHERE relname IN ('documents', 'others') AND reltuples >= 0`;
      expect(await database.query(counted)).toEqual([{ name: 'documents' }]);
      await database.query('DROP TABLE public.others');
    }
  });

  test('is told from one whose tables somebody has changed', async (context) => {
    const database = await open(context);
    await migrate(database);
    await writeLetters(database, [
      await rowsOfLetter('/a.txt', letter(1, due('4 mai 2021'))),
      await rowsOfLetter('/b.txt', letter(2, due('4 mai 2021'))),
    ]);
    await database.query(
      "UPDATE deadlines SET kind = 'visa' WHERE document = (SELECT id FROM documents WHERE file = '/b.txt')",
    );
    await database.query("DELETE FROM paragraphs WHERE document = (SELECT id FROM documents WHERE file = '/a.txt')");
    expect(await differences(database)).toEqual([
      { file: '/a.txt', table: 'paragraphs' },
      { file: '/b.txt', table: 'deadlines' },
    ]);
  });

  test('of a later version of the program is left as it is', async (context) => {
    const database = await open(context);
    const later = { number: 1000, name: 'later', statements: ['CREATE TABLE later (number integer)'] };
    await migrate(database);
    await migrate(database);
    await migrate(database, [...migrations, later]);
    await expect(migrate(database)).rejects.toMatchObject({ sentence: { say: 'archive/later-version' } });
  });

  test('of an earlier version holds, once it is brought up to date, what letters kept now would', async (context) => {
    const database = await open(context);
    await migrate(
      database,
      migrations.filter(({ number }) => number < 4),
    );
    const undated = rowsOfLetter('/undated.txt', 'Objet:\tCertificats numériques\n\nMadame, Monsieur,\n');
    const rows = Object.entries(shelf).map(([file, text]) => rowsOfLetter(file, text));
    await writeLetters(database, await Promise.all([...rows, undated]));
    await migrate(database);
    expect(await differences(database)).toEqual([]);
    expect(await files(database, 'CE 17', { newestFirst: true })).toEqual(['/en.txt', '/2015.txt', '/2012.txt']);
    expect((await files(database, 'certificats', { newestFirst: true })).at(-1)).toBe('/undated.txt');
  });

  test('finds letters by forms of words, those that are about them first', async (context) => {
    const database = await shelved(await open(context));
    expect(await files(database, "commission d'études certificat")).toHaveLength(2);
    expect(await files(database, 'CERTIFICAT')).toEqual(['/2012.txt', '/2015.txt']);
    expect(await files(database, 'approved')).toEqual(['/en.txt']);
    expect((await files(database, 'ce 17')).toSorted()).toEqual(['/2012.txt', '/2015.txt', '/en.txt']);
    expect(await files(database, '"certificats étudieront"')).toEqual([]);
    expect(await files(database, '"étudieront les certificats"')).toEqual(['/2012.txt']);
  });

  test('finds letters of a group, a kind, a series, a time and a language', async (context) => {
    const database = await shelved(await open(context));
    expect((await files(database, 'CE 17', { group: 'CE17' })).toSorted()).toEqual(Object.keys(shelf).toSorted());
    expect(await files(database, 'certificat', { group: 'SG 13' })).toEqual(['/2012.txt']);
    expect(await files(database, 'certificat', { group: 'JCA-COP' })).toEqual([]);
    expect(await files(database, 'certificat', { kind: 'collective-letter' })).toEqual(['/2015.txt']);
    expect((await files(database, 'CE 17', { series: 'tsb' })).toSorted()).toEqual(['/2012.txt', '/2015.txt']);
    expect(await files(database, 'CE 17', { from: '2015', until: '2015' })).toEqual(['/2015.txt']);
    expect(await files(database, 'CE 17', { until: '2012-06' })).toEqual(['/2012.txt']);
    expect(await files(database, 'CE 17', { from: '2012-06-05', language: 'fr' })).toEqual(['/2015.txt']);
    const second = await search(database, 'CE 17', { limit: 1, offset: 1 });
    expect([second.total, second.letters.length]).toEqual([3, 1]);
  });

  test('points to every place that answers', async (context) => {
    const database = await shelved(await open(context));
    const { letters } = await search(database, 'CE 17 certificat', { until: '2012' });
    const text = shelf['/2012.txt'] ?? '';
    const placed = (words: string, from = 0): { text: string; start: number; end: number } => {
      const start = text.indexOf(words, from);
      return { text: words, start, end: start + words.length };
    };
    const below = text.indexOf('étudieront');
    expect(letters).toMatchObject([
      {
        reference: 'TSB 12',
        date: '2012-06-04',
        count: 3,
        places: [
          { ...placed('Certificats'), line: 5, column: 8, paragraph: null },
          { ...placed('17'), line: 9, paragraph: '1' },
          { ...placed('certificats', below), line: 9, paragraph: '1' },
        ],
      },
    ]);
    for (const { text: shown, marks } of letters[0]?.fragments ?? [])
      for (const [start, end] of marks) expect(['17', 'Certificats', 'certificats']).toContain(shown.slice(start, end));
  });

  test('of very many letters that answer, ranks the newest and those about it, and gives each once', async (context) => {
    const database = await open(context);
    await migrate(database);
    await writeLetters(database, await answering());
    for (const asked of ['certificat', '"certificat numérique"']) {
      const all: string[] = [];
      for (let offset = 0; offset < 500; offset += 150) {
        const page = await search(database, asked, { limit: 150, offset });
        if (offset < 450) expect([page.total, page.more]).toEqual([450, false]);
        all.push(...page.letters.map(({ file }) => file));
      }
      expect([asked, all[0], all.at(1), all.at(-1)]).toEqual([asked, '/1.txt', '/450.txt', '/2.txt']);
      expect(new Set(all).size).toBe(450);
      expect(all).toHaveLength(450);
    }
    // To count a phrase, every letter would be looked into.
    expect(await search(database, '"certificat numérique"', { limit: 1 })).toMatchObject({ total: 301, more: true });
    // One that is in the oldest alone is found there.
    expect(await search(database, '"numérique certificat"')).toMatchObject({
      total: 1,
      more: false,
      letters: [{ file: '/1.txt' }],
    });
  });

  test('takes whatever is asked for words', async (context) => {
    const database = await shelved(await open(context));
    for (const asked of [
      "l'UIT",
      "'; DROP TABLE documents; --",
      'a & b | !c <-> d:*',
      '\\',
      '"',
      '""',
      '*',
      '%',
      '\0',
      '\ud83d',
    ])
      expect([asked, (await search(database, asked)).total]).toEqual([asked, expect.any(Number)]);
    expect((await statusOf(database, '')).documents).toBe(3);
    expect(await files(database, "étudieront '; DROP".slice(0, 10))).toEqual(['/2012.txt']);
  });

  test('takes letters that are too long for every word to have its place', async (context) => {
    const database = await open(context);
    await migrate(database);
    await writeLetters(database, await tooLong());
    expect(await files(database, '"commission spéciale"')).toEqual(['/long.txt']);
    expect(await files(database, word(100))).toEqual(['/rich.txt']);
    expect(await differences(database)).toEqual([]);
  });
});
