import { describe, expect, test } from 'vitest';
import { readPdf } from '../../../src/read/pdf.js';
import { lines, pdf, type Words } from './builder.js';
import { read, prose } from './read-pages.js';

describe('tables', () => {
  test('text in the same columns line by line is rows and cells', async () => {
    const rows = [
      ['12 May 2031', 'Opening of registration'],
      ['2 June 2031', 'Deadline for contributions'],
      ['9 June 2031', 'First day of the meeting'],
    ];
    const words = rows.flatMap((row, index) =>
      row.map((text, column) => ({ text, x: 70 + 150 * column, y: 100 + 18 * index })),
    );
    expect(await read({ words })).toEqual(
      rows.flatMap((row, index) => row.map((text, column) => `${index},${column}| ${text}`)),
    );
  });

  test('a frame alone around rows in columns leaves them rows; around a sentence it is one cell', async () => {
    const rows = [
      ['Date', 'What is due'],
      ['12 May 2031', 'Names of the readers'],
      ['2 June 2031', 'Readings of the gauges'],
    ];
    const words = rows.flatMap((row, index) =>
      row.map((text, column) => ({ text, x: 76 + 150 * column, y: 100 + 13 * index })),
    );
    const frame = [
      [70, 88, 500, 88],
      [70, 132, 500, 132],
      [70, 88, 70, 132],
      [500, 88, 500, 132],
    ] as const;
    const text = lines(prose, { y: 160 });
    expect(await read({ words: [...words, ...text], rules: frame })).toEqual([
      ...rows.flatMap((row, index) => row.map((cell, column) => `${index},${column}| ${cell}`)),
      prose.join(' '),
    ]);
    const date = { text: '4 March 2031', x: 400, y: 60 };
    const head = [{ text: 'Ref. 5', x: 70, y: 60 }, date];
    expect(
      (await read({ words: [...head, ...lines(prose, { x: 76, y: 100 }), ...text], rules: frame })).slice(-2),
    ).toEqual([`0,0| ${prose.join(' ')}`, prose.join(' ')]);
  });

  test('rules tell the cells of a form, the empty ones too', async () => {
    const labels = ['Name', 'Country', 'Telephone'];
    const words = labels.map((text, index) => ({ text, x: 76, y: 114 + 20 * index }));
    const rules = [
      ...[100, 120, 140, 160].map((y) => [70, y, 500, y] as const),
      ...[70, 250, 500].map((x) => [x, 100, x, 160] as const),
    ];
    const { text, blocks } = await readPdf(pdf([{ words, rules }]));
    expect(
      blocks.map(({ span, cell }) => [text.slice(span.start, span.end), cell?.row, cell?.column, cell?.columns]),
    ).toEqual(labels.map((label, row) => [label, row, 0, 2]));
  });

  test('lines of a cell beside a label that is set to their middle', async () => {
    const words = [
      { text: 'Tel.:', x: 70, y: 100 },
      { text: '+41 22 730 0000', x: 140, y: 100 },
      { text: 'C:', x: 400, y: 100 },
      { text: 'Subject:', x: 70, y: 134 },
      { text: 'Establishment of a group on observation of the ice at sea, in lakes and', x: 140, y: 125 },
      { text: 'in rivers, as its members have asked for since the last Conference', x: 140, y: 143 },
      ...lines(prose, { y: 190, leading: 18 }),
    ];
    expect((await read({ words })).slice(-2)).toEqual([
      '1,1| Establishment of a group on observation of the ice at sea, in lakes and in rivers, as its members have asked for since the last Conference',
      prose.join(' '),
    ]);
  });

  test('a label set to the middle of a cell of two or three lines is beside it, however near', async () => {
    const subject = [
      'Workshop on the coverage of maps (Accra and',
      'online, 21 September 2031) and first meeting of',
      'the group on maps',
    ];
    const beside = (y: number): Words => ({ text: 'Subject:', x: 70, y });
    const two = [beside(107.5), ...lines(subject.slice(0, 2), { x: 120, y: 100, leading: 15 })];
    const three = [beside(115), ...lines(subject, { x: 120, y: 100, leading: 15 })];
    const text = { text: 'Dear Sir/Madam,', x: 70, y: 170 };
    expect(await read({ words: [...two, text] })).toEqual([
      '0,0| Subject:',
      `0,1| ${subject.slice(0, 2).join(' ')}`,
      'Dear Sir/Madam,',
    ]);
    expect(await read({ words: [...three, text] })).toEqual([
      '0,0| Subject:',
      `0,1| ${subject.join(' ')}`,
      'Dear Sir/Madam,',
    ]);
  });

  test('a day that its narrow cell breaks is one, beside items of several lines', async () => {
    const words = [
      ...lines(['27 May', '2031'], { x: 70, y: 107, leading: 17 }),
      ...lines(
        ['– Registration by means of the form that stands', 'on the page of the group, for all who', 'take part'],
        { x: 140, y: 100, leading: 17 },
      ),
      ...lines(['20', 'June 2031'], { x: 70, y: 155, leading: 17 }),
      ...lines(['– Contributions, to the address of the', 'secretariat'], { x: 140, y: 155, leading: 17 }),
    ];
    const text = lines(prose, { y: 250, leading: 17 });
    expect(await read({ words: [...words, ...text] })).toEqual([
      '0,0| 27 May 2031',
      '0,1| – Registration by means of the form that stands on the page of the group, for all who take part',
      '1,0| 20 June 2031',
      '1,1| – Contributions, to the address of the secretariat',
      prose.join(' '),
    ]);
  });

  test('a cell over several columns may have three lines', async () => {
    const subject = [
      'Establishment of a group on the observation of ice at sea, in lakes and',
      'in rivers, and first meeting of the group, which will be held in Helsinki',
      'in the first week of October and to which all members are invited.',
    ];
    const words = [
      { text: 'Tel.:', x: 70, y: 100 },
      { text: '+41 22 730 0000', x: 140, y: 100 },
      { text: 'C:', x: 400, y: 100 },
      { text: 'Subject:', x: 70, y: 130 },
      ...lines(subject, { x: 140, y: 130 }),
      { text: 'Dear Sir or Madam,', x: 70, y: 190 },
    ];
    expect((await read({ words })).slice(-2)).toEqual([`1,1| ${subject.join(' ')}`, 'Dear Sir or Madam,']);
  });

  test('lines of one cell stay together where rules part the rows', async () => {
    const words = [
      { text: 'Registration', x: 76, y: 114 },
      { text: 'of delegates', x: 76, y: 127 },
      { text: '3 June 2031', x: 256, y: 114 },
      { text: 'Contributions', x: 76, y: 154 },
      { text: '1 May 2031', x: 256, y: 154 },
    ];
    const rules = [
      ...[100, 140, 160].map((y) => [70, y, 500, y] as const),
      ...[70, 250, 500].map((x) => [x, 100, x, 160] as const),
    ];
    expect(await read({ words, rules })).toEqual([
      '0,0| Registration of delegates',
      '0,1| 3 June 2031',
      '1,0| Contributions',
      '1,1| 1 May 2031',
    ]);
  });

  test('addressees beside the lines of a letterhead stay in one piece', async () => {
    const left = ['Ref.:', 'Tel.:', 'E-mail:'].map((text, index) => ({ text, x: 70, y: 100 + 15 * index }));
    const values = ['TSB/XY', '+41 22 730 0000', 'xy@example.org'].map((text, index) => ({
      text,
      x: 120,
      y: 100 + 15 * index,
    }));
    const right = lines(['To Administrations of Member States of the Union and', 'to the members of the Sector'], {
      x: 300,
      y: 100,
      leading: 15,
    });
    const blocks = await read({ words: [...left, ...values, ...right] });
    expect(blocks.map((block) => block.replace(/^\d+,\d+\| /, ''))).toContain(
      'To Administrations of Member States of the Union and to the members of the Sector',
    );
  });
});
