import { describe, expect, test } from 'vitest';
import { readPdf } from '../../../src/read/pdf.js';
import { lines, pdf } from './builder.js';
import { blocksOf, prose } from './read-pages.js';

describe('a structure tree', () => {
  const words = [
    { text: 'Circular 78', x: 280, y: 40, mark: 'artifact' as const },
    { text: 'Purpose', x: 70, y: 100, mark: 0 },
    { text: '1.', x: 70, y: 120, mark: 1 },
    { text: 'to plan the year,', x: 90, y: 120, mark: 2 },
    { text: 'Date', x: 70, y: 160, mark: 3 },
    { text: 'Event', x: 200, y: 160, mark: 4 },
    { text: 'The plan', x: 70, y: 200, mark: 5 },
    { text: '1', x: 112, y: 196, size: 6, mark: 6 },
    { text: 'is annexed.', x: 120, y: 200, mark: 7 },
    { text: '1', x: 70, y: 760, size: 6, mark: 8 },
    { text: 'In English.', x: 78, y: 760, size: 9, mark: 9 },
  ];
  const tree = [
    [
      'Document',
      ['H2', [0, 0]],
      ['L', ['LI', ['Lbl', [0, 1]], ['LBody', ['P', [0, 2]]]]],
      ['Table', ['TR', ['TH', ['P', [0, 3]]], ['TH'], ['TH', ['P', [0, 4]]]]],
      ['P', [0, 5], ['Reference', [0, 6]], ['Note', ['Lbl', [0, 8]], [0, 9]], [0, 7]],
    ],
  ] as const;

  test('says what is a heading, an item, a cell, a note, and what is no text', async () => {
    const document = await readPdf(pdf([{ words }], { tree }));
    expect(blocksOf(document)).toEqual([
      'page-header: Circular 78',
      'Purpose',
      '1.\tto plan the year,',
      '0,0| Date',
      '0,2| Event',
      'The plan1 is annexed.',
      'note: 1\tIn English.',
    ]);
    expect(document.blocks[1]?.heading).toBe(2);
    expect(document.blocks[2]).toMatchObject({
      listLevel: 0,
      number: { end: (document.blocks[2]?.span.start ?? 0) + 2 },
    });
    expect(document.noise).toHaveLength(1);
  });

  test('that names little of the text is not believed', async () => {
    const outside = lines(prose, { y: 300 });
    const { text } = await readPdf(
      pdf([{ words: [{ text: 'Purpose', x: 70, y: 100, mark: 0 }, ...outside] }], {
        tree: [['Document', ['P', [0, 0]]]],
      }),
    );
    expect(text).toContain(prose.join(' '));
  });

  test('may leave a table to two pages', async () => {
    const cell = (page: number, mark: number) => ['TD', ['P', [page, mark]]] as const;
    const rows = [0, 1].map((page) => ({
      words: [0, 1].map((mark) => ({ text: `${page}${mark} here`, x: 70 + 100 * mark, y: 100, mark })),
    }));
    const document = await readPdf(
      pdf(rows, { tree: [['Document', ['Table', ['TR', cell(0, 0), cell(0, 1)], ['TR', cell(1, 0), cell(1, 1)]]]] }),
    );
    expect(blocksOf(document)).toEqual(['0,0| 00 here', '0,1| 01 here', '1,0| 10 here', '1,1| 11 here']);
  });
});

test('a label and the text beside it that are two paragraphs of the tree are one of the page', async () => {
  const words = [
    { text: 'The panel keeps three lists:', x: 70, y: 100, mark: 0 },
    { text: 'a)', x: 84, y: 120, mark: 1 },
    { text: 'of harbours;', x: 104, y: 120, mark: 2 },
    { text: '\u2013', x: 84, y: 140, mark: 3 },
    { text: 'of gauges.', x: 104, y: 140, mark: 4 },
    { text: '2', x: 70, y: 160, mark: 5 },
    { text: 'They are open to all.', x: 104, y: 160, mark: 6 },
    { text: 'I', x: 70, y: 180, mark: 7 },
    { text: 'shall answer.', x: 104, y: 180, mark: 8 },
    { text: 'b)', x: 84, y: 200, mark: 9 },
    { text: 'Below its label.', x: 104, y: 220, mark: 10 },
  ];
  const cells = Array.from({ length: 11 }, (_, mark) => ['P', [0, mark]] as const);
  expect(blocksOf(await readPdf(pdf([{ words }], { tree: [['Document', ...cells]] })))).toEqual([
    'The panel keeps three lists:',
    'a)\tof harbours;',
    '\u2013\tof gauges.',
    '2\tThey are open to all.',
    'I',
    'shall answer.',
    'b)',
    'Below its label.',
  ]);
});
