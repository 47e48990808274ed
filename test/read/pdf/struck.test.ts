/** Words that a drawn line strikes out of a PDF. */
import { describe, expect, test } from 'vitest';
import { readPdf } from '../../../src/read/pdf.js';
import { type Element, pdf, type PdfPage } from './builder.js';

/** What is struck out, and the whole text. */
async function struckIn(page: PdfPage, tree?: readonly Element[]): Promise<{ struck: string[]; text: string }> {
  const { noise, text } = await readPdf(pdf([page], tree ? { tree } : {}));
  const struck = noise.filter(({ kind }) => kind === 'struck').map(({ start, end }) => text.slice(start, end).trim());
  return { struck, text };
}

const sentence = 'Replies are due on 8 May 2031 9 May 2031 at the latest.';
/** Helvetica of 11 points: where the first day begins and ends. */
const [from, to] = [163, 218];
const words = [
  { text: sentence, x: 70, y: 100 },
  { text: 'The group meets in Berne.', x: 70, y: 120 },
];

describe('a line', () => {
  test('through the middle of words strikes them, and no others', async () => {
    const { struck, text } = await struckIn({ words, rules: [[from, 97, to, 97]] });
    expect(struck).toEqual(['8 May 2031']);
    expect(text).toContain(sentence);
  });

  test('strikes words of a tagged file too', async () => {
    const marked = words.map((each, mark) => ({ ...each, mark }));
    const tree: Element[] = [['Document', ['P', [0, 0]], ['P', [0, 1]]]];
    expect((await struckIn({ words: marked, rules: [[from, 97, to, 97]] }, tree)).struck).toEqual(['8 May 2031']);
  });

  test('in two pieces strikes a paragraph of two lines', async () => {
    const page = {
      words: [
        { text: 'The first paragraph is struck from its beginning to', x: 70, y: 100 },
        { text: 'its end.', x: 70, y: 113 },
        { text: 'The second stays.', x: 70, y: 140 },
      ],
      rules: [
        [70, 97, 320, 97],
        [70, 110, 108, 110],
      ],
    } as const;
    expect((await struckIn(page)).struck.join(' ')).toBe(
      'The first paragraph is struck from its beginning to its end.',
    );
  });

  test.each([
    ['under the words', [from, 102, to, 102]],
    ['above them', [from, 90, to, 90]],
    ['across the page, with a word in it', [20, 97, 575, 97]],
    ['upright', [190, 60, 190, 140]],
    ['beside them', [360, 97, 420, 97]],
  ] as const)('%s strikes none', async (_, rule) => {
    expect((await struckIn({ words, rules: [rule] })).struck).toEqual([]);
  });

  test('strikes words in a cell, which stays one', async () => {
    const rules = [
      [70, 90, 400, 90],
      [70, 108, 400, 108],
      [70, 126, 400, 126],
      [70, 90, 70, 126],
      [235, 90, 235, 126],
      [400, 90, 400, 126],
      [240, 100, 285, 100],
    ] as const;
    const cells = [
      { text: 'Deadline', x: 75, y: 103 },
      { text: '8 May 2031', x: 240, y: 103 },
      { text: 'Meeting', x: 75, y: 121 },
      { text: '9 May 2031', x: 240, y: 121 },
    ];
    const { blocks, noise } = await readPdf(pdf([{ words: cells, rules }]));
    expect(blocks.map(({ cell }) => cell && [cell.row, cell.column])).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ]);
    expect(noise.map(({ kind }) => kind)).toEqual(['struck']);
  });
});
