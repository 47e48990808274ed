import ICAL from 'ical.js';
import { afterAll, describe, expect, test, type TestContext } from 'vitest';
import { removeLetters, writeLetters } from '../../src/archive/database/write.js';
import type { Agenda, Comparison, DocumentRecord, GroupHistory } from '../../src/index.js';
import { testDatabases } from '../support/archive-databases.js';
import { rowsOfLetter } from '../support/archived.js';
import { addressOf, askerOf, filled, type Get, readySite, siteLetters, wordsIn } from '../support/site.js';

const circular = '/srv/letters/2023/circular-51.txt';
const corrigendum = '/srv/letters/2023/circular-51-corr.txt';
const french = '/srv/letters/2023/circulaire-51.txt';
const revised = '/srv/letters/2024/circular-88.txt';
const keyOf = (file: string): string => addressOf(file).replace('/letter/', '');

interface Found {
  readonly total: number;
  readonly letters: readonly { readonly address: string; readonly file: string; readonly count: number }[];
  readonly facets: Readonly<Record<string, readonly { readonly label: string; readonly letters: number }[]>>;
}

const json = async <Answer>(get: Get, path: string): Promise<Answer> => {
  const { status, text } = await get(path);
  expect([path, status]).toEqual([path, 200]);
  return JSON.parse(text) as Answer;
};

describe.each(testDatabases().map((each) => [each.kind, each] as const))(
  'a site on the %s database',
  (_, { open, filled: filledOnce, end }) => {
    afterAll(end);

    const ask = async (context: TestContext): Promise<Get> =>
      askerOf(await readySite(await filledOnce(context, (database) => filled(database))));

    test('lists the last letters first, and what they can be narrowed down by', async (context) => {
      const get = await ask(context);
      const { total, letters, facets } = await json<Found>(get, '/letters.json');
      expect(total).toBe(4);
      expect(letters.map(({ address }) => address)).toEqual([revised, corrigendum, french, circular].map(addressOf));
      const counts = (name: string): string[] => (facets[name] ?? []).map(({ label, letters: n }) => `${label} ${n}`);
      expect(counts('year')).toEqual(['2024 1', '2023 3']);
      expect(counts('language')).toEqual(['en 3', 'fr 1']);
      expect(counts('kind')).toEqual(['circular 4']);
      expect(counts('series')).toEqual(['TSB 4']);
      expect(counts('group')).toContain('FG-QUINCE 4');
      expect(counts('person')).toEqual(expect.arrayContaining(['Ada Quill 2', 'Tor Asker 1']));
      expect(counts('cited')).toEqual(expect.arrayContaining(['resolution:72:WTSA 2']));
      const page = await get('/');
      expect(page.status).toBe(200);
      expect(page.text.length).toBeLessThan(100_000);
      for (const file of Object.keys(siteLetters)) expect(page.text).toContain(`href="${addressOf(file)}"`);
      expect(page.text).not.toContain('/srv/');
    });

    test('finds letters by words, and by all that they can be narrowed down by', async (context) => {
      const get = await ask(context);
      for (const [question, files] of [
        ['q=certificats', [french]],
        ['q=pruning', [revised, circular]],
        ['q=FG-QUINCE&language=fr', [french]],
        ['group=FG-QUINCE&year=2024', [revised]],
        ['person=Tor%20Asker', [corrigendum]],
        ['cited=resolution:72:WTSA', [revised, circular]],
        ['kind=report', []],
        ['series=tsb&from=2023-04&until=2023', [corrigendum]],
        ['q=quince&sort=date&limit=1&offset=1', [corrigendum]],
        // A form sends its fields whether they are filled or not.
        ['q=&group=&year=2024', [revised]],
      ] as const) {
        const { letters } = await json<Found>(get, `/letters.json?${question}`);
        expect([question, letters.map(({ address }) => address)]).toEqual([question, files.map(addressOf)]);
      }
    });

    test('marks what answers, and leads to the words', async (context) => {
      const get = await ask(context);
      const { text } = await get('/letters?q=certificat&lang=fr');
      expect(text).toContain('<mark>certificat</mark>');
      expect(text).toContain(`href="${addressOf(french)}?lang=fr#:~:text=certificat"`);
      const { text: csv } = await get('/letters.csv?q=certificat');
      expect(csv.split('\r\n')).toEqual([
        'letter,file,type,reference,date,language,subject,places',
        `${addressOf(french)},circulaire-51.txt,circular,TSB 51,2023-03-06,fr,Première réunion du FG-QUINCE,1`,
        '',
      ]);
    });

    test('shows a letter, and gives its record, text, row and calendar', async (context) => {
      const get = await ask(context);
      const page = await get(addressOf(circular));
      expect(wordsIn(page.text)).toContain('FG-QUINCE collects what is known about orchards as antennas.');
      // What the archive has around it: its corrigendum, its French version, its group.
      for (const file of [corrigendum, french]) expect(page.text).toContain(`href="${addressOf(file)}"`);
      expect(page.text).toContain(`/compare?left=${keyOf(circular)}&amp;right=${keyOf(corrigendum)}`);
      expect(page.text).toContain('href="/group?name=FG-QUINCE"');
      expect(page.text).toContain('href="/person?name=Ada%20Quill"');
      const record = await json<DocumentRecord>(get, `${addressOf(circular)}.json`);
      expect(record.deadlines.map(({ date }) => date)).toEqual(['2023-05-08']);
      expect(record.source.name).toBe('circular-51.txt');
      expect((await get(`${addressOf(circular)}.txt`)).text).toBe(siteLetters[circular]);
      expect((await get(`${addressOf(circular)}.csv`)).text).toMatch(/^source_name,.*\r\ncircular-51\.txt,TSB 51,/s);
      expect((await get(`${addressOf(circular)}.ics`)).text).toContain('DTSTART;VALUE=DATE:20230605');
    });

    test('tells the agenda as it stands, from today on, by month, as JSON, CSV and a calendar', async (context) => {
      const get = await ask(context);
      const { entries } = await json<Agenda>(get, '/agenda.json');
      const told = entries.map(({ value }) => ('start' in value ? [value.start, value.end] : [value.date]).join(' '));
      expect(told).toEqual(['2023-05-08', '2023-06-12 2023-06-16', '2024-03-01']);
      const { letters } = await json<{ letters: Record<string, string> }>(get, '/agenda.json');
      expect(letters['2023/circular-51-corr.txt']).toBe(addressOf(corrigendum));
      const list = await get('/agenda');
      expect(wordsIn(list.text)).toContain('moved from 5\u20139 June 2023 by TSB 51 Corr.1, 3 April 2023');
      expect(list.text).toContain(`href="${addressOf(corrigendum)}#/meetings/0"`);
      // The registration of May is over in June; the meeting is not.
      expect(wordsIn((await get('/agenda?from=2023-06-14')).text)).not.toContain('Registration');
      const ofTime = async (question: string): Promise<number> =>
        (await json<Agenda>(get, `/agenda.json?${question}`)).entries.length;
      expect(
        await Promise.all(['until=2023-05', 'from=2023-06', 'from=2023&until=2023', 'from=2024'].map(ofTime)),
      ).toEqual([1, 2, 2, 1]);
      // The form has days.
      const form = (await get('/agenda?from=2023-06&until=2024-02')).text;
      expect(form).toContain('name="from" value="2023-06-01"');
      expect(form).toContain('name="until" value="2024-02-29"');
      const month = wordsIn((await get('/agenda/month?month=2023-06')).text);
      for (const day of ['12 June 2023 Meeting', '16 June 2023 Meeting'].map((each) =>
        each.replaceAll(' ', '[\\s\u00a0]'),
      ))
        expect(month).toMatch(new RegExp(day));
      expect(month).not.toMatch(/[^1]5[\s\u00a0]June[\s\u00a0]2023 Meeting/);
      const { text: calendar } = await get('/agenda.ics?group=FG-QUINCE');
      const events = new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent');
      expect(events.map((event) => String(event.getFirstPropertyValue('dtstart')))).toEqual([
        '2023-05-08',
        '2023-06-12',
        '2024-03-01',
      ]);
      expect((await get('/agenda.csv')).text.split('\r\n')).toHaveLength(5);
      expect(await json<Agenda & { total: number }>(get, '/agenda.json?limit=1&offset=1')).toMatchObject({
        total: 3,
        entries: [{ type: 'meeting' }],
      });
    });

    test('tells a group, a person and a text, and lists those that letters name', async (context) => {
      const get = await ask(context);
      const group = await get('/group?name=FG-QUINCE');
      const words = wordsIn(group.text);
      expect(words).toMatch(/Ada Quill .*leaves: TSB 51 Corr\.1, 3 April 2023 .*Tor Asker takes over: TSB 51 Corr\.1/);
      expect(group.text).toContain(`/compare?left=${keyOf(circular)}&amp;right=${keyOf(revised)}&amp;scope=mandate`);
      expect(group.text).toContain('href="/agenda.ics?group=FG-QUINCE"');
      const { groups } = await json<{ groups: GroupHistory[] }>(get, '/group.json?name=FG-QUINCE');
      expect(groups.map(({ acronyms, mandates }) => [acronyms, mandates.length])).toEqual([[['FG-QUINCE'], 2]]);
      expect(wordsIn((await get('/person?name=quill')).text)).toContain('Ada Quill');
      expect(wordsIn((await get('/person?name=Tor%20Asker')).text)).toContain('Chair \u00b7 FG-QUINCE');
      expect(wordsIn((await get('/cited?text=R%C3%A9solution%2072')).text)).toContain('Rev. Geneva, 2022');
      for (const [path, name] of [
        ['/group', 'FG-QUINCE'],
        ['/person', 'Ada Quill'],
        ['/cited', 'Resolution 72 (WTSA)'],
      ] as const)
        expect(wordsIn((await get(path)).text)).toContain(name);
      for (const path of [
        '/group.csv?name=FG-QUINCE',
        '/person.csv?name=Ada%20Quill',
        '/cited.csv?text=Resolution%2072',
      ])
        expect((await get(path)).text).toContain('2023/circular-51.txt');
    });

    test('compares any two letters', async (context) => {
      const get = await ask(context);
      const sides = `left=${keyOf(circular)}&right=${keyOf(revised)}`;
      const page = await get(`/compare?${sides}`);
      expect(page.text).toContain('<ins>two reports');
      const { changes } = await json<Comparison>(get, `/compare.json?${sides}&scope=mandate`);
      expect(changes.map(({ kinds }) => kinds)).toEqual([['modified']]);
      expect((await get(`/compare.csv?${sides}`)).text).toContain('two reports, on pruning and on grafting');
      expect(page.text).toContain(`href="${addressOf(revised)}"`);
      expect(page.text).toContain('scope=all');
      // From a letter to any other: search, with the letter held.
      const chosen = await get(`/letters?q=quince&compare=${keyOf(circular)}`);
      expect(chosen.text).toContain(`/compare?left=${keyOf(circular)}&amp;right=${keyOf(corrigendum)}`);
    });

    test('tells what is new to programs that follow it', async (context) => {
      const get = await ask(context);
      const { text, headers } = await get('/letters.atom?group=FG-QUINCE');
      expect(headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
      expect([...text.matchAll(/<id>urn:uuid:([^<]+)<\/id>/g)].map(([, id]) => id).slice(1)).toEqual(
        [revised, corrigendum, french, circular].map(keyOf),
      );
      expect(text).toContain('<updated>2024-01-15T00:00:00Z</updated>');
      const tag = headers.get('etag') ?? '';
      expect((await get('/letters.atom?group=FG-QUINCE', { 'if-none-match': tag })).status).toBe(304);
    });

    test('speaks the language of the address, else that of the browser', async (context) => {
      const get = await ask(context);
      const heading = async (path: string, accept?: string): Promise<string | undefined> => {
        const { text } = await get(path, accept === undefined ? {} : { 'accept-language': accept });
        return /<html lang="(\w+)">.*<h1>([^<]+)/s.exec(text)?.slice(1).join(' ');
      };
      expect(await heading('/')).toBe('en Letters');
      expect(await heading('/', 'de-CH, es;q=0.8, fr;q=0.9')).toBe('fr Lettres');
      expect(await heading('/?lang=es', 'fr')).toBe('es Cartas');
      // The choice goes along.
      expect((await get('/?lang=es')).text).toContain('href="/agenda?lang=es"');
    });

    test('is described to programs, every address of it', async (context) => {
      const get = await ask(context);
      const api = await json<{ openapi: string; paths: Record<string, { get: { parameters: { name: string }[] } }> }>(
        get,
        '/api',
      );
      expect(api.openapi).toBe('3.1.0');
      expect(wordsIn((await get('/api', { accept: 'text/html' })).text)).toContain('/letter/{id}');
      const values: Readonly<Record<string, string>> = {
        '/compare': `?left=${keyOf(circular)}&right=${keyOf(revised)}`,
      };
      expect(Object.keys(api.paths).length).toBeGreaterThan(20);
      for (const path of Object.keys(api.paths)) {
        const address = path.replace('{id}', keyOf(circular)) + (values[path.replace(/\.\w+$/, '')] ?? '');
        expect([address, (await get(address)).status]).toEqual([address, 200]);
      }
    });

    test('tells letters that came and went when it is renewed', async (context) => {
      const database = await filled(await open(context));
      const site = await readySite(database);
      const get = askerOf(site);
      const due = async (): Promise<number> => (await json<Agenda>(get, '/agenda.json')).entries.length;
      expect(await due()).toBe(3);
      await removeLetters(database, [revised]);
      expect(await due()).toBe(3);
      await site.renew();
      expect(await due()).toBe(2);
      expect((await get(addressOf(revised))).status).toBe(404);
      await writeLetters(database, [await rowsOfLetter(revised, siteLetters[revised] ?? '')]);
      await site.renew();
      expect(await due()).toBe(3);
    });
  },
);
