/** Cells that rules do not part: shaded rows, tables with a rule below their head alone, cells that grow wider below their first line. */
import { describe, expect, test } from 'vitest';
import { lines, type Words } from './builder.js';
import { read } from './read-pages.js';

const rowsAt = (rows: readonly (readonly string[])[], heights: readonly number[], lefts: readonly number[]): Words[] =>
  rows.flatMap((row, index) => row.map((text, column) => ({ text, x: lefts[column] ?? 70, y: heights[index] ?? 0 })));

const numbered = (rows: readonly (readonly string[])[]): string[] =>
  rows.flatMap((row, index) => row.map((text, column) => `${index},${column}| ${text}`));

describe('rules between the columns of some rows alone', () => {
  const level = [100, 120, 140, 160].map((y) => [70, y, 500, y] as const);
  const upright = [...[70, 500].map((x) => [x, 100, x, 160] as const), [250, 100, 250, 120] as const];

  test('the other rows have the same columns', async () => {
    const rows = [
      ['Gauge', 'Reading'],
      ['Harbour light', '12 May 2031'],
      ['Outer mole', '2 June 2031'],
    ];
    const words = rowsAt(rows, [114, 134, 154], [76, 256]);
    expect(await read({ words, rules: [...level, ...upright] })).toEqual(numbered(rows));
  });

  test('text that runs over them is one cell', async () => {
    const words = [
      ...rowsAt([['Gauge', 'Reading']], [114], [76, 256]),
      { text: 'All readings are taken at low water and sent by the keeper.', x: 76, y: 134 },
      ...rowsAt([['Outer mole', '2 June 2031']], [154], [76, 256]),
    ];
    expect(await read({ words, rules: [...level, ...upright] })).toEqual([
      '0,0| Gauge',
      '0,1| Reading',
      '1,0| All readings are taken at low water and sent by the keeper.',
      '2,0| Outer mole',
      '2,1| 2 June 2031',
    ]);
  });
});

test('rows as near as lines below a head that stands apart are rows, however full their cells', async () => {
  const rows = [
    ['Office', 'Holder', 'Port'],
    ['Keeper of the mole', 'Ms Ondine Vasseur', 'Bourg'],
    ['Keeper of the light', 'Mr Aurelio Brandt', 'Quillon'],
    ['Keeper of the lock', 'Ms Tamsin Okoro', 'Merle'],
    ['Keeper of the gauge', 'Mr Ivo Lachance', 'Serre'],
  ];
  const words = rowsAt(rows, [100, 117, 129, 141, 153], [70, 190, 310]);
  expect(await read({ words })).toEqual(numbered(rows));
});

test('a subject of several lines is one cell where the next is longer than the first', async () => {
  const words = [
    ...rowsAt([['Ref.:', 'Circular 31', 'To the ports']], [100], [70, 190, 330]),
    ...rowsAt([['Tel.:', '+41 22 730 0000', 'of the lake']], [115], [70, 190, 330]),
    { text: 'Subject:', x: 70, y: 150 },
    ...lines(['Second meeting of the keepers of', 'tidal gauges, and what is left to settle on', 'the mole'], {
      x: 230,
      y: 150,
    }),
    { text: 'Dear Sir or Madam,', x: 70, y: 230 },
  ];
  expect((await read({ words })).slice(-2)).toEqual([
    '2,1| Second meeting of the keepers of tidal gauges, and what is left to settle on the mole',
    'Dear Sir or Madam,',
  ]);
});

test('what stands before a name begins no item behind a comma', async () => {
  const texts = [
    'Les États qui le souhaitent en font part au Directeur du Bureau et au Président,',
    "M. Aurelio Brandt, qui répond à leurs questions et tient la liste des ports jusqu'à la",
    'fin de la saison.',
  ];
  expect(await read({ words: lines(texts, { y: 100 }) })).toEqual([texts.join(' ')]);
});

test('names of fields that are printed before their values, as those that float, are beside them', async () => {
  const names = ['Ref.:', 'Tel.:', 'Fax:'];
  const values = ['Circular 31', '+41 22 730 0001', '+41 22 730 0002'];
  const at = (texts: readonly string[], x: number): Words[] =>
    texts.map((text, index) => ({ text, x, y: 100 + 14 * index }));
  expect(await read({ words: [...at(names, 70), ...at(values, 150)] })).toEqual(
    numbered(names.map((name, index) => [name, values[index] ?? ''])),
  );
});

test('a run that goes over the rules between close cells is cut there, in the row of the rules alone', async () => {
  const level = [100, 120, 140, 160].map((y) => [70, y, 330, y] as const);
  const upright = [70, 113, 190, 330].map((x) => [x, 100, x, x === 70 || x === 330 ? 160 : 120] as const);
  const words = [
    { text: 'Gauge Reading taken By whom', x: 78, y: 114 },
    { text: 'All readings are taken at low water.', x: 76, y: 134 },
    { text: 'Keepers send them on.', x: 76, y: 154 },
  ];
  expect(await read({ words, rules: [...level, ...upright] })).toEqual([
    '0,0| Gauge',
    '0,1| Reading taken',
    '0,2| By whom',
    '1,0| All readings are taken at low water.',
    '2,0| Keepers send them on.',
  ]);
});
