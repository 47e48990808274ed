import { describe, expect, test } from 'vitest';
import { lines, type PdfPage, type Words } from './builder.js';
import { prose, read } from './read-pages.js';

/** A table with rules around its cells; the text of a cell by its lines. */
function ruled(rows: readonly (readonly string[])[], edges: readonly number[], top: number): PdfPage {
  const words: Words[] = [];
  const height = (row: readonly string[]): number => 14 * Math.max(...row.map((cell) => cell.split('\n').length)) + 4;
  const places = [top];
  for (const row of rows) {
    const y = places.at(-1) as number;
    for (const [column, cell] of row.entries())
      for (const [index, text] of cell.split('\n').entries())
        words.push({ text, x: (edges[column] as number) + 5.4, y: y + 12 + 14 * index });
    places.push(y + height(row));
  }
  const [left, right] = [edges[0] as number, edges.at(-1) as number];
  const level = places.map((y) => [left, y, right, y] as const);
  const upright = edges.map((x) => [x, top, x, places.at(-1) as number] as const);
  return { words: [...lines(prose, { y: top - 60 }), ...words], rules: [...level, ...upright] };
}

describe('addresses that their cell is too narrow for', () => {
  test('go on in the next line without a space', async () => {
    const rows = [
      ['Name', 'Address'],
      ['hallasaarenpo\nika@sa.fi', 't.moyo@satama.exa\nmple'],
    ];
    const blocks = await read(ruled(rows, [70, 154, 268], 200));
    expect(blocks).toContain('1,0| hallasaarenpoika@sa.fi');
    expect(blocks).toContain('1,1| t.moyo@satama.example');
  });

  test('are none where a line has room, or words of its own', async () => {
    const rows = [
      ['Name', 'Task'],
      ['Ms Hallasaare\nand others', 'harbourmaster\nof the port'],
    ];
    const blocks = await read(ruled(rows, [70, 154, 268], 200));
    expect(blocks).toContain('1,0| Ms Hallasaare and others');
    expect(blocks).toContain('1,1| harbourmaster of the port');
  });

  test('are none where a table is as wide as its longest word', async () => {
    const { words, rules } = ruled([['Contributions\ndue', 'Sent by']], [70, 148, 268], 200);
    expect(await read({ words, ...(rules && { rules }) })).toContain('0,0| Contributions due');
  });
});

test('a cell of several lines is whole, however long its third', async () => {
  const words: Words[] = [
    { text: 'Subject:', x: 70, y: 100 },
    ...lines(
      [
        'Autumn meetings of the Groups which keep the instruments',
        'of the northern ports, and among them the meetings of the',
        'Group 4 (Tide gauges and buoys of the ports in the north) and',
        'of its Working Parties',
      ],
      { x: 160, y: 100 },
    ),
    ...lines(
      [
        'The instruments of the northern ports have been read by hand since the storm of last autumn, and',
        'the harbour masters keep a log.',
      ],
      { y: 180 },
    ),
  ];
  expect((await read({ words })).slice(0, 2)).toEqual([
    '0,0| Subject:',
    '0,1| Autumn meetings of the Groups which keep the instruments of the northern ports, and among them the meetings of the Group 4 (Tide gauges and buoys of the ports in the north) and of its Working Parties',
  ]);
});

describe('a list in a narrow column beside the fields of a letterhead', () => {
  const head = (list: readonly string[]): PdfPage => ({
    words: [
      { text: 'Ref.:', x: 70, y: 100 },
      { text: 'TSB Circular 301', x: 130, y: 100 },
      { text: 'Tel.:', x: 70, y: 113 },
      { text: '+41 22 730 1234', x: 130, y: 113 },
      ...lines(list, { x: 330, y: 100 }),
      ...lines([...prose.slice(0, 2), ...prose], { y: 240 }),
    ],
  });

  test('has whole items, also where the next line begins with a capital', async () => {
    const list = [
      '– Administrations of',
      'Member States',
      '– ITU-T Sector',
      'Members',
      '– Associates of',
      'Study Group 15',
    ];
    const text = (await read(head(list))).join('\n');
    expect(text).toContain('– Administrations of Member States');
    expect(text).toContain('– ITU-T Sector Members');
    expect(text).toContain('– Associates of Study Group 15');
  });

  test('has an item for each dash, though lines without one stand between', async () => {
    const list = ['– Mr Arvo Kask', 'Chair', '– Ms Lumi Saarinen', 'Vice-Chair', '– Mr Oskar Lind', 'Rapporteur'];
    const items = (await read(head(list))).filter((block) => block.includes('– '));
    expect(items.map((block) => block.slice(0, 14))).toEqual(['1,2| – Mr Arvo', '1,2| – Ms Lumi', '1,2| – Mr Oska']);
  });
});

test('a page that begins with a heading in the middle goes on with no full line of the page before', async () => {
  const full = Array.from({ length: 48 }, () => prose[1] as string);
  const blocks = await read(
    {
      words: lines([...full, 'Director of the Bureau for the gauges of the northern and of the western ports'], {
        y: 90,
      }),
    },
    { words: [{ text: 'Annex', x: 280, y: 90 }, ...lines(prose, { y: 120 })] },
  );
  expect(blocks).toContain('Annex');
});
