import { afterAll, describe, expect, test, type TestContext } from 'vitest';
import type { Statements } from '../../src/archive/database/database.js';
import { StatementTimeout } from '../../src/archive/database/statement-timeout.js';
import { readingPool } from '../../src/archive/database/pool.js';
import { KeptAnswers } from '../../src/site/kept-answers.js';
import { needs } from '../support/needed.js';
import { postgresPrograms, Server } from '../support/postgres.js';
import { say } from '../../src/model/sentence/index.js';
import { SaidError } from '../../src/model/sentence/said-error.js';
import { testDatabases } from '../support/archive-databases.js';
import { addressOf, askerOf, filled, hostileLetter, readySite, siteLetters } from '../support/site.js';

const hostile = '/srv/letters/2024/hostile.txt';
const uuid = '00000000-0000-8000-8000-000000000000';

/** What a page would do that lets markup of a letter through. */
const alive = /<(?:img|svg onload|b>|style>\*|meta http-equiv="refresh"|script>alert)|href="javascript:/i;

describe.each(testDatabases().map((each) => [each.kind, each] as const))(
  'a site on the %s database',
  (_, { filled: filledOnce, end }) => {
    afterAll(end);
    const database = (context: TestContext) =>
      filledOnce(context, (empty) => filled(empty, { ...siteLetters, [hostile]: hostileLetter }));

    test('shows markup of letters as words', async (context) => {
      const get = askerOf(await readySite(await database(context)));
      const key = addressOf(hostile).slice(8);
      for (const path of [
        '/',
        '/letters?q=grafting',
        '/letters?q=script',
        addressOf(hostile),
        '/agenda?from=2024-01-01',
        '/agenda/month?month=2024-06',
        '/group?name=FG-QUINCE',
        '/person',
        '/person?name=velde',
        '/cited',
        `/compare?left=${key}&right=${addressOf('/srv/letters/2024/circular-88.txt').slice(8)}`,
        `/letters?q=${encodeURIComponent('"><script>alert(8)</script>')}`,
        `/group?name=${encodeURIComponent('"><script>alert(9)</script>')}`,
        `/letters?group=${encodeURIComponent("x'; DROP TABLE documents; --")}`,
      ]) {
        const { text, status } = await get(path);
        expect([path, status < 500, alive.exec(text)?.[0]]).toEqual([path, true, undefined]);
      }
      expect((await get(addressOf(hostile))).text).toContain('&lt;b>grafting&lt;/b>');
      expect((await get('/letters.atom?q=grafting')).text).not.toMatch(alive);
    });

    test('refuses what is wrong with 400 and a sentence, in the form that was asked for', async (context) => {
      const get = askerOf(await readySite(await database(context)));
      for (const question of [
        'letters.json?colour=red',
        'letters.json?q=a&q=b',
        `letters.json?q=${'orchard '.repeat(60)}`,
        'letters.json?q=%3F%21',
        'letters.json?q=a%00b',
        'letters.json?limit=0',
        'letters.json?limit=101',
        'letters.json?limit=1e1',
        'letters.json?offset=-1',
        'letters.json?year=23',
        'letters.json?from=2023-13',
        'letters.json?kind=novel',
        'letters.json?cited=72',
        'letters.json?cited=resolution:72:Nobody',
        'letters.json?compare=TSB',
        'letters.json?lang=de',
        'agenda.json?from=tomorrow',
        'agenda/month.json?month=2023-00',
        'compare.json',
        `compare.json?left=${uuid}`,
        `compare.json?left=${addressOf(hostile).slice(8)}&right=${addressOf(hostile).slice(8)}&scope=mandate`,
      ]) {
        const { status, text, headers } = await get(`/${question}`);
        expect([question, status]).toEqual([question, 400]);
        expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
        const { error } = JSON.parse(text) as { error: string };
        expect(error).toMatch(/^\p{Lu}?.{15,}$/u);
        expect(error).not.toMatch(/\bat \/|Error|undefined|\{\w+\}|syntax/);
      }
      const page = await get('/letters?limit=0', { 'accept-language': 'fr' });
      expect(page.status).toBe(400);
      expect(page.text).toContain('limit prend un nombre de 1 à 100.');
      expect((await get('/agenda.ics?from=1')).headers.get('content-type')).toBe('text/plain; charset=utf-8');
    });

    test('knows nothing of what is not there', async (context) => {
      const get = askerOf(await readySite(await database(context)));
      for (const path of [
        '/nowhere',
        '/letter/1',
        `/letter/${uuid}`,
        `/letter/${uuid}.json`,
        '/letter/..%2f..%2fetc%2fpasswd',
        `${addressOf(hostile)}.atom`,
        '/agenda.atom',
        '/group.json?name=FG-NONE',
        '/person?name=Nobody%20Known',
        '/cited.csv?text=Resolution%209999',
        '/%E0%A4%A',
      ])
        expect([path, (await get(path)).status]).toEqual([path, 404]);
    });

    test('answers readers alone, and tells browsers to let nothing in', async (context) => {
      const get = askerOf(await readySite(await database(context)));
      for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
        const { status, headers } = await get('/letters.json', {}, method);
        expect([method, status, headers.get('allow')]).toEqual([method, 405, 'GET, HEAD']);
      }
      expect(await get('/letters.json', {}, 'HEAD')).toMatchObject({ status: 200, text: '' });
      for (const path of [
        '/',
        addressOf(hostile),
        '/letters.json',
        '/agenda.ics',
        '/nowhere',
        '/api',
        '/favicon.ico',
      ]) {
        const { headers } = await get(path);
        const policy = headers.get('content-security-policy') ?? '';
        expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-/);
        expect(policy).not.toMatch(/unsafe|\*|https?:|'self'.*script/);
        expect(policy).toContain("frame-ancestors 'none'");
        expect(headers.get('x-content-type-options')).toBe('nosniff');
        expect(headers.get('referrer-policy')).toBe('no-referrer');
        expect(headers.get('access-control-allow-origin')).toBeNull();
      }
    });

    test('wants its token, by whatever way a program gives it', async (context) => {
      const token = 'quince-marmalade-2023';
      const get = askerOf(await readySite(await database(context), { token, hosts: [] }));
      const basic = (text: string): string => `Basic ${btoa(text)}`;
      for (const authorization of [
        '',
        'Bearer',
        'Bearer quince',
        `Bearer ${token}x`,
        basic('reader:quince'),
        'Basic %%%',
        token,
      ]) {
        const { status, headers, text } = await get('/letters.json', authorization === '' ? {} : { authorization });
        expect([authorization, status]).toEqual([authorization, 401]);
        expect(headers.get('www-authenticate')).toMatch(/^Basic /);
        expect(text).not.toContain('TSB');
      }
      for (const authorization of [`Bearer ${token}`, `bearer ${token}`, basic(`reader:${token}`), basic(`:${token}`)])
        expect([authorization, (await get('/letters.json', { authorization })).status]).toEqual([authorization, 200]);
    });

    test('does not answer to a name that is led here from elsewhere', async (context) => {
      const get = askerOf(await readySite(await database(context), { hosts: ['localhost', '[::1]'] }));
      for (const host of ['localhost:8080', 'LOCALHOST', '[::1]:8080'])
        expect([host, (await get('/letters.json', { host })).status]).toEqual([host, 200]);
      for (const host of ['rebound.example', 'localhost.rebound.example', '10.0.0.1:8080'])
        expect([host, (await get('/letters.json', { host })).status]).toEqual([host, 421]);
    });
  },
);

describe('a server that is only read', () => {
  test('writes nothing, and ends what takes too long', async (context) => {
    needs(context, postgresPrograms());
    const server = new Server();
    const pool = readingPool(await import('pg'), server.address(), { connections: 2, statementTimeout: 200 });
    try {
      await expect(pool.query('CREATE TABLE orchards (tree text)')).rejects.toMatchObject({
        sentence: { with: { why: expect.stringContaining('read-only') as string } },
      });
      await expect(pool.query('SELECT pg_sleep(60)')).rejects.toBeInstanceOf(StatementTimeout);
      expect(await pool.query('SELECT $1::int + 1 AS sum', [1])).toEqual([{ sum: 2 }]);
    } finally {
      await pool.close();
      server.stop();
    }
  });
});

test('answers that are kept take no more memory than they are granted', () => {
  const kept = new KeptAnswers(100);
  const answer = (length: number) => ({ status: 200, type: 'text/plain', body: 'x'.repeat(length), tag: null });
  kept.keep('first', answer(60));
  kept.keep('second', answer(30));
  expect(kept.get('first')).toBeDefined();
  kept.keep('third', answer(40));
  // The one that was asked for longest ago went.
  expect([kept.get('second'), kept.get('first')?.body.length, kept.get('third')?.body.length]).toEqual([
    undefined,
    60,
    40,
  ]);
  kept.keep('huge', answer(101));
  expect([kept.get('huge'), kept.get('first')]).toEqual([undefined, undefined]);
});

describe('a database that fails', () => {
  const failing = (error: Error): Statements => ({
    query: async () => {
      throw error;
    },
  });

  test.each([
    ['takes too long', new StatementTimeout(), 503, 'the question took too long', 0],
    [
      'is away',
      new SaidError(say('archive/database-fault', { why: 'secret of db.internal' })),
      503,
      'does not answer',
      1,
    ],
    ['meets a fault of the program', new TypeError('secret is not a function'), 500, 'through no fault of yours', 1],
  ] as const)('that %s is told in a sentence, and no more', async (_, error, status, told, tellings) => {
    const faults: unknown[] = [];
    const { createSite } = await import('../../src/site/site.js');
    const get = askerOf(
      await createSite({
        statements: failing(error),
        language: 'en',
        version: '0',
        token: null,
        hosts: ['localhost'],
        today: () => '2023-04-10',
        tellFault: (fault) => faults.push(fault),
      }),
    );
    for (const path of ['/letters.json', '/agenda', addressOf(hostile)]) {
      const answer = await get(path);
      expect([path, answer.status]).toEqual([path, status]);
      expect(answer.text).toContain(told);
      expect(answer.text).not.toContain('secret');
    }
    expect(faults).toHaveLength(tellings * 3);
  });
});
