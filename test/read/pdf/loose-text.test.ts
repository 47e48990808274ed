/** Pages of `div` as browsers print them: elements without a meaning (`NonStruct`), in which blocks and bold words look alike. */
import { expect, test } from 'vitest';
import { readPdf } from '../../../src/read/pdf.js';
import { type Element, lines, pdf, type Words } from './builder.js';
import { blocksOf, prose } from './read-pages.js';

/** Elements, each of runs that the file prints one after the other. */
async function elements(...texts: readonly (readonly Omit<Words, 'mark'>[])[]): Promise<string[]> {
  const words = texts.flatMap((text, mark) => text.map((line) => ({ ...line, mark })));
  const tree: Element[] = [['Document', ...texts.map((_, mark): Element => ['NonStruct', ['NonStruct', [0, mark]]])]];
  return blocksOf(await readPdf(pdf([{ words }], { tree })));
}

test('an element that begins a line is a block where the line above has room', async () => {
  const head = ['Bureau of the Lake', 'Circular 31'].map((text, index) => [{ text, x: 70, y: 60 + 13 * index }]);
  const items = ['1 Opening of the meeting', '2 Adoption of the agenda'].map((text, index) => [
    { text, x: 70, y: 300 + 13 * index },
  ]);
  expect(await elements(...head, lines(prose, { y: 200 }), ...items)).toEqual([
    'Bureau of the Lake',
    'Circular 31',
    prose.join(' '),
    '1 Opening of the meeting',
    '2 Adoption of the agenda',
  ]);
});

test('a bold word goes on, also where it begins the line below a full one', async () => {
  const [first = '', second = '', third = ''] = prose;
  const parts = [
    [{ text: first, x: 70, y: 200 }],
    [{ text: 'the coming year', x: 70, y: 213, bold: true }],
    [
      { text: second.replace('the coming year', ''), x: 150, y: 213 },
      { text: third, x: 70, y: 226 },
    ],
  ];
  expect(await elements(...parts)).toEqual([prose.join(' ')]);
});

test('a column begins another block, and so do lines set to the right', async () => {
  const right = ['Document LAKE/31-E', 'Bourg, 3 March 2031', 'Original: English'].map((text, index) => [
    { text, x: 500 - 6.6 * text.length, y: 60 + 13 * index, size: 11, typed: true },
  ]);
  const blocks = await elements(
    ...right,
    [{ text: 'Ref.:', x: 70, y: 120 }],
    [{ text: 'Circular 31', x: 120, y: 120 }],
    [{ text: '– To the ports of the lake', x: 300, y: 120 }],
    [{ text: '– To their keepers', x: 300, y: 133 }],
    [{ text: 'Tel.:', x: 70, y: 133 }],
    lines(prose, { y: 200 }),
  );
  expect(blocks).toEqual([
    'Document LAKE/31-E',
    'Bourg, 3 March 2031',
    'Original: English',
    'Ref.:\tCircular 31',
    '– To the ports of the lake',
    '– To their keepers',
    'Tel.:',
    prose.join(' '),
  ]);
});
