import { beforeAll, describe, expect, test } from 'vitest';
import type { PageDocument } from '../../../src/render/page/index.js';
import { letterBlocks } from '../../../src/render/page/letter/blocks.js';
import { rebuiltLetter } from '../../../src/render/page/letter/rebuilt.js';
import { cellSpans } from '../../../src/render/page/letter/table-cells.js';
import { readFixtures } from '../../support/fixtures.js';
import { faultsOfHtml } from '../../support/html.js';
import { circularPage, fixtureDocument } from '../../support/pages.js';
import { sampled } from '../../support/sampled.js';

const fixtures = sampled(readFixtures());
const documents = new Map<string, PageDocument>();
beforeAll(async () => {
  for (const { name } of fixtures) documents.set(name, await fixtureDocument(name));
});
const documentOf = (name: string): PageDocument & { text: string } =>
  documents.get(name) as PageDocument & { text: string };
const placed = (document: PageDocument & { text: string }) => ({ ...document, places: document.record.evidence });

describe.each(fixtures.map(({ name }) => name))('%s', (name) => {
  test('every character of the letter stands in one block, in order', () => {
    const { text, record, places } = placed(documentOf(name));
    let at = 0;
    for (const { lead, body } of letterBlocks({ text, record, places }))
      for (const span of lead ? [lead, body] : [body]) {
        expect(text.slice(at, span.start).trim()).toBe('');
        expect(span.end).toBeGreaterThan(span.start);
        at = span.end;
      }
    expect(text.slice(at).trim()).toBe('');
  });

  test('the cells of every table are found in the letter', () => {
    const { text, record, places } = placed(documentOf(name));
    const blocks = letterBlocks({ text, record, places });
    expect(blocks.filter(({ rows, body, parts }) => rows && cellSpans(text, parts ?? [body], rows) === null)).toEqual(
      [],
    );
  });

  test('every value of the record has its address on the page, and every mark leads to one', async () => {
    const document = documentOf(name);
    const html = await circularPage(document);
    const ids = new Set([...html.matchAll(/ id="(\/[^"]*)"/g)].map(([, id]) => id));
    const values = Object.keys(document.record.evidence).filter((pointer) => !pointer.endsWith('/label'));
    expect(values.filter((pointer) => !ids.has(pointer))).toEqual([]);
    const targets = [...html.matchAll(/ href="#(\/[^"]*)"/g)].map(([, id]) => id);
    expect(targets.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('the page is valid, asks for nothing, and is small', async () => {
    const document = documentOf(name);
    for (const language of ['fr', 'en']) {
      const html = await circularPage(document, language);
      expect(await faultsOfHtml(html)).toEqual([]);
      expect(html.match(/<(?:link|img|iframe|object|embed|base|form action)\b/)).toBeNull();
      expect(Buffer.byteLength(html)).toBeLessThan(150_000 + Buffer.byteLength(document.text));
    }
  });

  test('a page can be made of the record alone', async () => {
    const { record } = documentOf(name);
    const { text, places } = rebuiltLetter(record);
    for (const part of [record.subject, record.closing]) if (part !== null) expect(text).toContain(part);
    for (const [index, paragraph] of record.paragraphs.entries()) {
      const [span] = places[`/paragraphs/${index}`] ?? [];
      if (!paragraph.rows) expect(text.slice(span?.start, span?.end)).toBe(paragraph.text);
    }
    const html = await circularPage({ record, text: null });
    expect(await faultsOfHtml(html)).toEqual([]);
  });
});
