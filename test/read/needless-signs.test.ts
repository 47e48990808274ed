import { describe, expect, test } from 'vitest';
import { circular, recordOf } from '../support/letters.js';
import { needlessSigns } from '../../src/read/needless-signs.js';
import type { Block } from '../../src/model/document.js';

/** What is left of a text of which each line is a block; cells of one row stand on a line, with a bar between. */
function left(text: string): string {
  const blocks: Block[] = [];
  let at = 0;
  for (const [row, line] of text.split('\n').entries()) {
    const cells = line.split('|');
    for (const [column, words] of cells.entries()) {
      const place = cells.length > 1 ? { cell: { table: 0, row, column, columns: cells.length } } : {};
      if (words !== '') blocks.push({ role: 'text', span: { start: at, end: at + words.length }, ...place });
      at += words.length + 1;
    }
  }
  const signs = needlessSigns({ blocks, text });
  return signs.toReversed().reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}

describe('a bullet that says nothing', () => {
  test.each([
    ['before letters that count', '• a) maps\n• b) tables', 'a) maps\nb) tables'],
    ['before numbers that count', '• (1) maps\n• (2) tables\n• (3) lists', '(1) maps\n(2) tables\n(3) lists'],
    ['before cells', '• 3 June|• Maps\n• 9 June|• Tables', '3 June|Maps\n9 June|Tables'],
    ['before the first cell alone', '• 3 June|Maps', '3 June|Maps'],
  ])('%s is left out', (_, text, rest) => {
    expect(left(text)).toBe(rest);
  });

  test.each([
    ['items of a list', '• maps\n• tables'],
    ['one item that begins with a letter by chance', '• a) and b) of the annex\n• the tables'],
    ['numbers that do not count', '• 3) maps\n• 7) tables'],
    ['boxes to be ticked', '☐ Yes|☐ No'],
    ['an item beside a date', '3 June|• Maps'],
    ['several items in a cell', '• Maps\n3 June|'],
    ['a sentence that begins with a year', '• 2031 was dry.\n• 2032 was wet.'],
  ])('but not from %s', (_, text) => {
    expect(left(text)).toBe(text);
  });
});

test('the deadlines of a table are read whose cells begin with bullets', async () => {
  const body = `
Les dates à retenir sont les suivantes:

| Date limite | Démarche |
| --- | --- |
| • 3 mai 2031 | • Inscription en ligne |
| • 17 mai 2031 | • Demandes de bourse |
`;
  const { deadlines } = await recordOf(circular(body));
  expect(deadlines.map(({ date, action }) => [date, action])).toEqual([
    ['2031-05-03', 'Inscription en ligne'],
    ['2031-05-17', 'Demandes de bourse'],
  ]);
});
