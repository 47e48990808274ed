/** What a structure tree says nothing of: the lines of a paragraph that its author ended, the heads of tables that are printed again. */
import { describe, expect, test } from 'vitest';
import { readPdf } from '../../../src/read/pdf.js';
import { type Element, lines, pdf, type PdfPage, type Words } from './builder.js';
import { blocksOf, prose } from './read-pages.js';

/** Paragraphs of lines on one page, each tagged as one. */
async function paragraphs(...texts: readonly (readonly Omit<Words, 'mark'>[])[]): Promise<string[]> {
  const words = texts.flatMap((text, mark) => text.map((line) => ({ ...line, mark })));
  const tree: Element[] = [['Document', ...texts.map((_, mark): Element => ['P', [0, mark]])]];
  return blocksOf(await readPdf(pdf([{ words }], { tree })));
}

describe('lines of a tagged paragraph', () => {
  test('that end early, where others of the column go on, are ended', async () => {
    const head = lines(['Ref.: Circular 512', 'Contact: Ms Ilse Brandauer', 'Tel.: +41 22 730 0000'], { y: 60 });
    const text = lines(prose, { y: 200 });
    const name = lines(['Tomasz Wierzbowski', 'Director'], { y: 300 });
    expect(await paragraphs(head, text, name)).toEqual([
      'Ref.: Circular 512\nContact: Ms Ilse Brandauer\nTel.: +41 22 730 0000',
      prose.join(' '),
      'Tomasz Wierzbowski\nDirector',
    ]);
  });

  test('are whole where the column is narrow', async () => {
    const narrow = [
      'Members may send remarks',
      'on the plan of work to the',
      'secretariat, which then',
      'collects them.',
    ];
    const other = ['The answers are sent with the report of the first meeting', 'after the summer.'];
    expect(await paragraphs(lines(narrow, { y: 100 }), lines(other, { x: 260, y: 100 }))).toEqual([
      narrow.join(' '),
      other.join(' '),
    ]);
  });

  test('below the text of an item go on', async () => {
    const item = [
      { text: '1)', x: 70, y: 100 },
      { text: 'The Working Party met twice in the spring and agreed on a plan of', x: 110, y: 100 },
      { text: 'work for the year.', x: 110, y: 113 },
    ];
    expect(await paragraphs(item, lines(prose, { y: 200 }))).toEqual([
      '1)\tThe Working Party met twice in the spring and agreed on a plan of work for the year.',
      prose.join(' '),
    ]);
  });
});

test('the head of a table that a browser prints on each page stands once', async () => {
  const cell = (role: string, ...marks: (readonly [number, number])[]): Element => [role, ...marks];
  const page = (row: readonly string[]): PdfPage => ({
    words: ['Day', 'Event', ...row].map((text, mark) => ({
      text,
      x: 70 + 150 * (mark % 2),
      y: 100 + 20 * Math.floor(mark / 2),
      mark,
    })),
  });
  const tree: Element[] = [
    [
      'Document',
      [
        'Table',
        ['TR', cell('TH', [0, 0], [1, 0]), cell('TH', [0, 1], [1, 1])],
        ['TR', cell('TD', [0, 2]), cell('TD', [0, 3])],
        ['TR', cell('TD', [1, 2]), cell('TD', [1, 3])],
      ],
    ],
  ];
  const document = await readPdf(pdf([page(['4 May', 'Opening']), page(['5 May', 'Closing'])], { tree }));
  expect(blocksOf(document)).toEqual([
    '0,0| Day',
    '0,1| Event',
    '1,0| 4 May',
    '1,1| Opening',
    '2,0| 5 May',
    '2,1| Closing',
  ]);
});

test('a hyphen that is marked apart from its word was added by a typesetter, and one of a compound stays', async () => {
  const words = [
    { text: 'The Working Party met twice in the spring and agreed on a plan for the seis', x: 70, y: 100, mark: 0 },
    { text: '-', x: 436.6, y: 100, mark: 1 },
    { text: 'mographs of the coming year, which the Rapporteur will present on its first-', x: 70, y: 113, mark: 2 },
    { text: 'class paper to the plenary.', x: 70, y: 126, mark: 3 },
  ];
  const tree: Element[] = [['Document', ['P', [0, 0], [0, 1], [0, 2], [0, 3]]]];
  const [text] = blocksOf(await readPdf(pdf([{ words }], { tree })));
  expect(text).toContain('for the seismographs of');
  expect(text).toContain('first-class paper');
});
