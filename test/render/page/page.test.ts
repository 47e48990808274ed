import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCircular } from '../../../src/index.js';
import { type Mark, segmentsOf } from '../../../src/render/page/letter/segments.js';
import { cellSpans } from '../../../src/render/page/letter/table-cells.js';
import type { PageDocument } from '../../../src/render/page/index.js';
import { faultsOfHtml } from '../../support/html.js';
import { circularPage, emptyDocument, fixtureDocument, hostileDocument, listPage } from '../../support/pages.js';
import { soundDeadline, soundRecord } from '../../support/sound-record.js';

describe('marks', () => {
  const marks = fc.array(
    fc.record({ start: fc.nat(40), length: fc.integer({ min: 1, max: 15 }), value: fc.nat(9), place: fc.nat(3) }),
  );
  const spans = [
    { start: 0, end: 10 },
    { start: 12, end: 30 },
    { start: 30, end: 44 },
  ];

  test('cover their places exactly, however they overlap', () => {
    fc.assert(
      fc.property(marks, (drawn) => {
        const all: Mark[] = drawn.map(({ start, length, ...rest }) => ({ start, end: start + length, ...rest }));
        const segments = segmentsOf(spans, all);
        for (const [index, span] of spans.entries()) {
          const own = segments[index] ?? [];
          expect(own.map(({ start }) => start)).toEqual([span.start, ...own.slice(0, -1).map(({ end }) => end)]);
          expect(own.at(-1)?.end).toBe(span.end);
          for (const { start, end, values } of own)
            for (let at = start; at < end; at += 1) {
              const here = new Set(all.filter((mark) => mark.start <= at && at < mark.end).map(({ value }) => value));
              expect(new Set(values)).toEqual(here);
            }
        }
      }),
    );
  });

  test('begin once, where they are first seen', () => {
    fc.assert(
      fc.property(marks, (drawn) => {
        const all: Mark[] = drawn.map(({ start, length, ...rest }) => ({ start, end: start + length, ...rest }));
        const begun = segmentsOf(spans, all).flatMap((each) => each.flatMap(({ begins }) => begins));
        const seen = all.filter(({ start, end }) => spans.some((span) => start < span.end && end > span.start));
        expect(new Set(begun)).toEqual(new Set(seen));
        expect(begun.length).toBe(seen.length);
      }),
    );
  });
});

describe('a table', () => {
  const cells = (
    text: string,
    rows: readonly (readonly string[])[],
    parts?: readonly { start: number; end: number }[],
  ): string[][] | undefined =>
    cellSpans(text, parts ?? [{ start: 0, end: text.length }], rows)?.map((row) =>
      row.map(({ start, end }) => text.slice(start, end)),
    );

  test('is found where tabs and lines part its cells', () => {
    expect(
      cells('Date\tObjet\n3 mai\tvisa  du\nvoyage', [
        ['Date', 'Objet'],
        ['3 mai', 'visa du voyage'],
      ]),
    ).toEqual([
      ['Date', 'Objet'],
      ['3 mai', 'visa  du\nvoyage'],
    ]);
  });

  test('is found behind the signs that draw it, with empty cells', () => {
    expect(cells('| a | | l\u2019b |\n|---|---|---|\n', [['a', '', "l'b"]])).toEqual([['a', '', 'l\u2019b']]);
  });

  test('goes on behind the mark of a note and the foot of a page, which stand with the cell before', () => {
    const text = 'Date\tNuméro1\n3 mai\t12\n\n4 / 7\n\n4 mai\t13';
    const rows = [
      ['Date', 'Numéro'],
      ['3 mai', '12'],
      ['4 mai', '13'],
    ];
    const [mark, foot] = [text.indexOf('1\n'), text.indexOf('\n\n4')];
    const parts = [
      { start: 0, end: mark },
      { start: mark + 2, end: foot },
      { start: text.indexOf('4 mai'), end: text.length },
    ];
    expect(cells(text, rows, parts)).toEqual([
      ['Date', 'Numéro1'],
      ['3 mai', '12\n\n4 / 7'],
      ['4 mai', '13'],
    ]);
  });

  test('is no table where the words stand in another order, or there are more', () => {
    expect(cells('a b c', [['b', 'a', 'c']])).toBeUndefined();
    expect(cells('a b c', [['a', 'b']])).toBeUndefined();
  });
});

/** What no page may hold: control signs, signs that turn the direction of writing, halves of characters. */
const unfit = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\p{Surrogate}\p{Noncharacter_Code_Point}]/u;

describe('bad input', () => {
  test('the validator would tell', async () => {
    expect(
      await faultsOfHtml('<!doctype html><html lang="en"><title>x</title><p id="a"><div id="a"></div>'),
    ).not.toEqual([]);
  });

  test('an empty record gives a page that says what is missing', async () => {
    for (const document of [emptyDocument, { ...emptyDocument, text: null }]) {
      const html = await circularPage(document, 'en');
      expect(await faultsOfHtml(html)).toEqual([]);
      for (const said of ['The document does not state', 'no date stated', 'No subject stated', 'Not stated'])
        expect(html).toContain(said);
    }
    expect(await faultsOfHtml(await listPage([emptyDocument]))).toEqual([]);
    expect(await faultsOfHtml(await listPage([]))).toEqual([]);
  });

  test('a document full of markup and control characters gives valid pages that link nowhere bad', async () => {
    const document = hostileDocument();
    for (const html of [
      await circularPage(document),
      await circularPage({ ...document, text: null }),
      await listPage([document, document]),
    ]) {
      expect(await faultsOfHtml(html)).toEqual([]);
      expect(html.match(unfit)).toBeNull();
      const links = [...html.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href as string);
      expect(links.filter((href) => !/^(?:#|https?:|mailto:)/.test(href))).toEqual([]);
      const outside = [...html.matchAll(/<a [^>]*href="(?!#)[^>]*>/g)].map(([tag]) => tag);
      expect(outside.length).toBeGreaterThan(0);
      for (const tag of outside) expect(tag).toContain('rel="noreferrer noopener"');
      // A style and two scripts of our own; data apart.
      expect(html.match(/<script(?! type="application\/json")/g)).toHaveLength(2);
      expect(html.match(/<style/g)).toHaveLength(1);
    }
  });

  test('any text with any evidence in it gives a valid page', async () => {
    const string = fc.string({ unit: 'binary', maxLength: 30 });
    const evidence = fc.record({ start: fc.nat(60), end: fc.nat(60), text: string });
    const pointers = ['/subject', '/paragraphs/0', '/annexes/0', '/deadlines/0', '/groups/0', '/nowhere'];
    const run = fc.asyncProperty(
      string,
      string,
      fc.array(fc.tuple(fc.constantFrom(...pointers), evidence)),
      async (text, value, places) => {
        const hostile = hostileDocument().record;
        const record = {
          ...hostile,
          subject: value || 'x',
          evidence: Object.fromEntries(
            places.map(([pointer, place]) => [
              pointer,
              [{ ...place, line: 1, column: 1, paragraph: value || null, basis: 'worded' as const }],
            ]),
          ),
        };
        for (const given of [text, null])
          expect(await faultsOfHtml(await circularPage({ record, text: given }))).toEqual([]);
      },
    );
    await fc.assert(run, { numRuns: 15 });
  });

  test('a date as wide as a calendar allows does not stop the page', async () => {
    const deadline = { ...soundDeadline, date: '0001-01-01' };
    const deadlines = [deadline, { ...deadline, date: '9999' }, { ...deadline, date: '9999-12' }];
    const document = { text: null, record: { ...soundRecord, deadlines } };
    expect(await faultsOfHtml(await circularPage(document))).toEqual([]);
    expect(await faultsOfHtml(await listPage([document]))).toEqual([]);
  });
});

describe('the language of the page', () => {
  test('is that of the document, unless another is asked for', async () => {
    const document = await fixtureDocument('bare-note');
    const english: PageDocument = {
      ...document,
      record: { ...document.record, source: { ...document.record.source, language: 'en' } },
    };
    const unknown: PageDocument = {
      ...document,
      record: { ...document.record, source: { ...document.record.source, language: 'ru' } },
    };
    const languageOf = (html: string): string | undefined => /<html lang="(\w+)"/.exec(html)?.[1];
    expect(languageOf(await circularPage(document))).toBe('fr');
    expect(languageOf(await circularPage(english))).toBe('en');
    expect(languageOf(await circularPage(unknown))).toBe('en');
    expect(languageOf(await circularPage(document, 'en'))).toBe('en');
    expect(languageOf(await listPage([document, english]))).toBe('fr');
  });
});

test('a message is told in the language of the page, and can be told in the other', async () => {
  const text = 'Note\n\nLe groupe se réunira le 31 avril 2024 à Lausanne.\n';
  const document = await parseCircular(new TextEncoder().encode(text));
  const [inFrench, inEnglish] = await Promise.all([circularPage(document, 'fr'), circularPage(document, 'en')]);
  const said = "La date « 31 avril 2024 » n'existe pas.";
  const told = 'The date “31 avril 2024” does not exist.';
  const shown = (page: string) =>
    page
      .replace(/<script[^]*?<\/script>/g, '')
      .replace(/<[^>]*>/g, '')
      .replaceAll('&#39;', "'");
  expect(shown(inFrench)).toContain(said);
  expect(shown(inFrench)).not.toContain(told);
  expect(shown(inEnglish)).toContain(told);
  expect(inFrench).toContain(told);
});

test('a list holds its documents until they are too many, and then says so', async () => {
  const document = await fixtureDocument('tsb-change-of-chair-docx');
  const few = await listPage([document, document, document], 'en');
  expect(few.match(/<template /g)).toHaveLength(3);
  const many = await listPage(
    Array.from({ length: 200 }, () => document),
    'en',
  );
  expect(many).not.toContain('<template ');
  expect(many).toContain('too long to stand in one page');
  expect(many.match(/<li class="document"/g)).toHaveLength(200);
});

test('a page says what falls away, what took the place of another day', async () => {
  const deadlines = [
    { ...soundDeadline, status: 'cancelled' as const },
    { ...soundDeadline, replaces: '2021-05-01' },
  ];
  const page = await circularPage({ ...emptyDocument, record: { ...soundRecord, deadlines } }, 'en');
  expect(page).toContain('>Cancelled<');
  expect(page).toMatch(/>instead of 1\s+May\s+2021</);
});

test('deadlines stand in the order of days, whatever that of the letter', async () => {
  const due = (date: string, action: string) => ({ ...soundDeadline, date, action });
  const record = {
    ...soundRecord,
    deadlines: [due('2024-05-20', 'troisième'), due('2024-05', 'premier'), due('2024-05-02', 'deuxième')],
  };
  const page = await circularPage({ ...emptyDocument, record }, 'fr');
  const places = ['premier', 'deuxième', 'troisième'].map((action) => page.lastIndexOf(`${action}<`));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
});
