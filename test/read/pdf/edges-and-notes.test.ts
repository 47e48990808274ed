import { describe, expect, test } from 'vitest';
import { readPdf } from '../../../src/read/pdf.js';
import { lines, pdf, type PdfPage } from './builder.js';
import { blocksOf, read, prose } from './read-pages.js';

describe('the edges of pages', () => {
  const topics = ['the agenda', 'the draft budget', 'the report of the spring', 'the questionnaire'];
  const body = (page: number): PdfPage['words'] =>
    lines([`Comments on ${topics[page]} are welcome at any time, says the Rapporteur, who answers.`], { y: 100 });

  test('what pages repeat is a head, with the number of the page', async () => {
    const pages = [2, 3, 4].map((number) => ({
      words: [{ text: `– ${number} –`, x: 290, y: 40 }, { text: 'Circular 77', x: 275, y: 52 }, ...body(number - 1)],
    }));
    const blocks = await read({ words: body(0) }, ...pages);
    expect(blocks.filter((block) => block.startsWith('page-header'))).toEqual([
      'page-header: – 2 –',
      'page-header: Circular 77',
    ]);
  });

  test('the titles of annexes at the top of pages are text, though they differ in a number alone', async () => {
    const annex = (number: number): PdfPage => ({
      words: [{ text: `ANNEX ${number}`, x: 270, y: 60 }, ...body(number)],
    });
    const blocks = await read({ words: body(0) }, annex(1), annex(2));
    expect(blocks).toContain('ANNEX 1');
    expect(blocks).toContain('ANNEX 2');
  });

  test('a heading and its paragraph at the end of a page, far below the text before, are no foot', async () => {
    const begun = [
      'The group was set up by the Council at its session of May, in keeping with the',
      'Resolution that the Conference had adopted in the year before, and met in Bern',
    ];
    const blocks = await read(
      { words: [...lines(prose, { y: 100 }), { text: 'Introduction', x: 70, y: 770 }, ...lines(begun, { y: 790 })] },
      { words: lines(['and in Rome. It has made no proposal.'], { y: 100 }) },
    );
    expect(blocks).toEqual([
      prose.join(' '),
      'Introduction',
      `${begun.join(' ')} and in Rome. It has made no proposal.`,
    ]);
  });

  test('an address far below the text of the first page is a foot', async () => {
    const foot = { text: 'Union • Place des Nations • 1211 Geneva 20', x: 150, y: 800 };
    expect(await read({ words: [...body(0), foot] })).toContain(`page-footer: ${foot.text}`);
  });
});

describe('notes and links', () => {
  const page: PdfPage = {
    words: [
      { text: 'The list was revised', x: 70, y: 100 },
      { text: '1', x: 172, y: 96, size: 6 },
      { text: 'in the spring, as the Rapporteur has asked for at the last meeting.', x: 178, y: 100 },
      { text: '1', x: 70, y: 756, size: 6 },
      { text: 'See the report of the meeting.', x: 76, y: 760, size: 9 },
    ],
    links: [{ url: 'https://example.org/report', box: [255, 90, 318, 104] }],
  };

  test('a note at the foot is one, and its mark is no part of the text', async () => {
    const document = await readPdf(pdf([page]));
    expect(blocksOf(document)[1]).toBe('note: 1\tSee the report of the meeting.');
    expect(document.noise.map(({ kind, start, end }) => [kind, document.text.slice(start, end)])).toEqual([
      ['note-mark', '1'],
    ]);
  });

  test('a note of the size of the text is one below a short rule, where its mark stands raised above', async () => {
    const page: PdfPage = {
      words: [
        ...lines(prose, { y: 100 }),
        { text: '1', x: 91.5, y: 121.5, size: 6 },
        { text: '1 The plan was agreed in May.', x: 70, y: 780 },
      ],
      rules: [[66, 768, 200, 768]],
    };
    const blocks = await read(page);
    expect(blocks.at(-1)).toBe('note: 1\tThe plan was agreed in May.');
    const withoutRule = await read({ words: page.words });
    expect(withoutRule.some((block) => block.startsWith('note: '))).toBe(false);
  });

  test('a list below the border of a table is no list of notes', async () => {
    const words = [
      { text: 'Subject:', x: 70, y: 300 },
      { text: 'Plan of work', x: 140, y: 300 },
      { text: '1', x: 205, y: 296, size: 6 },
      { text: 'Dear Sir or Madam,', x: 70, y: 330 },
      { text: '1. Scope', x: 70, y: 360 },
      { text: '2. Dates', x: 70, y: 380 },
    ];
    const blocks = await read({ words, rules: [[66, 310, 240, 310]] });
    expect(blocks.some((block) => block.startsWith('note: '))).toBe(false);
    expect(blocks.slice(-2)).toEqual(['1. Scope', '2. Dates']);
  });

  test('a number begins a paragraph behind a full stop with the mark of a note', async () => {
    const words = [
      { text: '1.1 The group met in Geneva twice, in the spring and in the autumn of the year.', x: 70, y: 100 },
      { text: '1', x: 461, y: 96, size: 6 },
      { text: '1.2 It meets again in the spring, as it was agreed at its last meeting, where no', x: 70, y: 113 },
      { text: 'member objected.', x: 70, y: 126 },
      { text: '1', x: 70, y: 756, size: 6 },
      { text: 'See the report of the meeting.', x: 76, y: 760, size: 9 },
    ];
    const blocks = await read({ words });
    expect(blocks).toHaveLength(3);
    expect(blocks[1]).toMatch(/^1\.2 It meets/);
  });

  test('a link covers the words that its area lies over', async () => {
    const { text, links } = await readPdf(pdf([page]));
    expect(links.map(({ url, span }) => [url, text.slice(span.start, span.end)])).toEqual([
      ['https://example.org/report', 'the Rapporteur'],
    ]);
  });

  test('without `URL.parse` links are read all the same', async () => {
    const own = Object.getOwnPropertyDescriptor(URL, 'parse');
    Reflect.deleteProperty(URL, 'parse');
    try {
      expect((await readPdf(pdf([page]))).links).toHaveLength(1);
    } finally {
      if (own) Object.defineProperty(URL, 'parse', own);
    }
  });
});
