import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DocumentRecord, Paragraph } from '../../src/model/record.js';
import { aknWriter, parseCircular } from '../../src/index.js';
import { all, danglingIn, faultsOf, lostWords, read } from '../support/akn.js';
import { bytesOf, letter, readable } from '../support/any-letter.js';
import { anyMisplacedRecord, anyRecord, anyText } from '../support/any-record.js';
import { soundRecord } from '../support/sound-record.js';

const akn = await aknWriter();

const xmlOf = (record: DocumentRecord, text: string | null = null): string => akn.file({ record, text });

describe('any record', () => {
  test('is a valid file, refers to what is there and keeps every word', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const xml = xmlOf(record);
        expect(faultsOf(xml)).toEqual([]);
        expect(danglingIn(read(xml))).toEqual([]);
        expect(lostWords(record, read(xml))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('is a valid file wherever its evidence points', () => {
    fc.assert(
      fc.property(anyMisplacedRecord, fc.option(anyText, { nil: null }), (record, text) => {
        const xml = xmlOf(record, text);
        expect(faultsOf(xml)).toEqual([]);
        expect(danglingIn(read(xml))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('stands in a collection with others, no eId twice', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 4 }), (records) => {
        const components = records.map((record, index) => akn.component({ record, text: null }, index));
        const xml = akn.collection(
          components,
          records.map(({ date }) => date),
        );
        expect(faultsOf(xml)).toEqual([]);
        expect(danglingIn(read(xml))).toEqual([]);
        expect(all(read(xml), 'component')).toHaveLength(Math.max(records.length, 1));
      }),
      { numRuns: 25 },
    );
  });

  test('says nothing that a terminal obeys', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(xmlOf(record)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\ud800-\udfff]/u);
      }),
    );
  });
});

const paragraph = (text: string, children: Paragraph[] = [], label: string | null = null): Paragraph => ({
  label,
  marker: label === null ? 'none' : 'decimal',
  heading: false,
  text,
  rows: null,
  children,
});

test('any letter is a valid file that keeps every word, with its source and without', async () => {
  await fc.assert(
    fc.asyncProperty(letter.filter(readable), async (text) => {
      const parsed = await parseCircular(bytesOf(text)).catch(() => null);
      // A text may look like a foreign file.
      if (parsed === null) return;
      for (const source of [parsed.text, null]) {
        const xml = xmlOf(parsed.record, source);
        expect(faultsOf(xml)).toEqual([]);
        expect(danglingIn(read(xml))).toEqual([]);
        expect(lostWords(parsed.record, read(xml))).toEqual([]);
      }
    }),
    { numRuns: 40 },
  );
});

describe('large records', () => {
  test('10,000 paragraphs with one label', () => {
    const paragraphs = Array.from({ length: 10_000 }, (_, index) => paragraph(`texte ${index}`, [], '1'));
    const record = { ...soundRecord, paragraphs };
    const xml = xmlOf(record);
    expect(faultsOf(xml)).toEqual([]);
    expect(lostWords(record, read(xml))).toEqual([]);
  });

  test('paragraphs within each other, deeper than XML readers go', () => {
    const deep = Array.from({ length: 1000 }).reduce<Paragraph>(
      (inner, _, index) => paragraph(`niveau ${index}`, [inner, paragraph(`voisin ${index}`)], 'a)'),
      paragraph('fond'),
    );
    const record = { ...soundRecord, paragraphs: [deep] };
    const xml = xmlOf(record);
    expect(faultsOf(xml)).toEqual([]);
    expect(lostWords(record, read(xml))).toEqual([]);
    const order = [...xml.matchAll(/niveau (\d+)/g)].map(([, level]) => Number(level));
    expect(order).toEqual(Array.from({ length: 1000 }, (_, index) => 999 - index));
  });
});
