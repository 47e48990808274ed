/** PDF files that browsers print from web pages: their lists, notes and page ends. */
import { describe, expect, test } from 'vitest';
import type { SourceDocument } from '../../../src/model/document.js';
import { readPdf } from '../../../src/read/pdf.js';
import { type Element, pdf, type PdfOptions, type PdfPage } from './builder.js';

const blocksOf = ({ text, blocks }: SourceDocument): string[] =>
  blocks.map(({ role, span }) => `${role === 'text' ? '' : `${role}: `}${text.slice(span.start, span.end)}`);

const read = async (pages: readonly PdfPage[], options: PdfOptions): Promise<string[]> =>
  blocksOf(await readPdf(pdf(pages, options)));

describe('lists', () => {
  const words = ['1.', 'Scope', '1.', 'The group studies ice.', 'a.', 'at sea', '2.', 'It reports.'].map(
    (text, mark) => ({
      text,
      x: mark % 2 === 0 ? 70 : 100,
      y: 100 + 10 * (mark - (mark % 2)),
      mark,
    }),
  );
  const item = (mark: number, ...below: Element[]): Element => [
    'LI',
    ['Lbl', [0, mark]],
    ['LBody', ['P', [0, mark + 1]], ...below],
  ];
  const tree: Element[] = [['Document', ['L', item(0, ['L', item(2, ['L', item(4)]), item(6)])]]];

  test('that a browser numbered anew have the numbers of their levels', async () => {
    expect(await read([{ words }], { tree, producer: 'Skia/PDF m120' })).toEqual([
      '1\tScope',
      '1.1\tThe group studies ice.',
      'a)\tat sea',
      '1.2\tIt reports.',
    ]);
  });

  test('of a word processor have their own', async () => {
    expect(await read([{ words }], { tree, producer: 'A word processor' })).toEqual([
      '1.\tScope',
      '1.\tThe group studies ice.',
      'a.\tat sea',
      '2.\tIt reports.',
    ]);
  });
});

describe('notes', () => {
  const text = { text: 'The report is ready.', x: 70, y: 100, mark: 0 };
  const mark = { text: '1', x: 165.5, y: 96, size: 7, mark: 1 };
  const notes = (note: string, size = 11): PdfPage => ({
    words: [text, mark, { text: '1', x: 70, y: 140, mark: 2, size }, { text: note, x: 76, y: 140, mark: 3, size }],
  });
  const body: Element = ['P', [0, 0], ['Link', [0, 1]]];

  test('whose number leads back', async () => {
    const tree: Element[] = [['Document', body, ['P', ['Link', [0, 2]], [0, 3]]]];
    expect(await read([notes('See below.')], { tree })).toEqual(['The report is ready.1', 'note: 1\tSee below.']);
  });

  test('that are smaller than the text', async () => {
    const tree: Element[] = [['Document', body, ['P', [0, 2], [0, 3]]]];
    expect(await read([notes('See below.', 8)], { tree })).toEqual(['The report is ready.1', 'note: 1\tSee below.']);
  });

  test('a paragraph that begins with a number is none', async () => {
    const tree: Element[] = [['Document', body, ['P', [0, 2], [0, 3]]]];
    expect(await read([notes('day is left.')], { tree })).toHaveLength(2);
    expect((await read([notes('day is left.')], { tree })).join(' ')).not.toContain('note');
  });
});

describe('the ends of pages', () => {
  const long = 'The Working Party met twice in the spring and agreed on a plan of work for the year.';

  test('a letter that is printed at the foot of the page before is no text', async () => {
    const pages = [
      {
        words: [
          { text: long, x: 70, y: 100 },
          { text: 'É', x: 100, y: 780 },
        ],
      },
      { words: [{ text: '2 Les États Membres répondent.', x: 70, y: 60 }] },
    ];
    expect((await read(pages, {})).join('|')).toBe(`${long}|2 Les États Membres répondent.`);
  });

  test('a page of one line does not go on where others are wider', async () => {
    const pages = [
      { words: [{ text: long, x: 70, y: 100, mark: 0 }] },
      { words: [{ text: 'Annex: 1', x: 70, y: 60, mark: 0 }] },
      { words: [{ text: 'ANNEX 1', x: 70, y: 60, mark: 0 }] },
    ];
    const tree: Element[] = [['Document', ['P', [0, 0]], ['P', [1, 0]], ['P', [2, 0]]]];
    expect(await read(pages, { tree })).toEqual([long, 'Annex: 1', 'ANNEX 1']);
  });
});

test('an address that a line cuts behind its hyphen keeps it', async () => {
  const words = [
    {
      text: 'All documents of the group are published by the secretariat at http://example.int/go/ice-',
      x: 70,
      y: 100,
    },
    { text: 'work, in English.', x: 70, y: 113 },
    { text: 'The ice and the work are published.', x: 70, y: 140 },
  ];
  expect((await read([{ words }], {}))[0]).toContain('http://example.int/go/ice-work, in');
});
