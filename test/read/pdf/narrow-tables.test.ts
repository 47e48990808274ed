import { describe, expect, test } from 'vitest';
import { isAddressCut } from '../../../src/read/pdf/cut-addresses.js';
import type { Words } from './builder.js';
import { read } from './read-pages.js';

/** The lines of cells one cell after the other, as word processors print them. */
function table(rows: readonly (readonly string[])[], lefts: readonly number[], top = 110): Words[] {
  const words: Words[] = [];
  let y = top;
  for (const row of rows) {
    const cells = row.map((cell) => cell.split('\n'));
    for (const [column, lines] of cells.entries()) {
      for (const [index, text] of lines.entries()) {
        if (text !== '') words.push({ text, x: lefts[column] ?? 0, y: y + 13 * index });
      }
    }
    y += 13 * (Math.max(...cells.map(({ length }) => length)) - 1) + 17;
  }
  return words;
}

const notice = {
  text: 'The secretariat answers all questions on the programme of the meeting, in any language.',
  x: 70,
  y: 80,
};

describe('cells of tables without rules', () => {
  test('are parted where one nearly fills its column', async () => {
    const rows = [
      ['Step', 'By', 'Sent to'],
      ['Names of the speakers', '3 May 2033', 'the chair'],
      ['Papers of the groups', '17 May 2033', 'the secretariat\nof the group'],
      ['Rooms', '1 June 2033', 'the host'],
    ];
    // `Names of the speakers` ends six points before the next column, where others have a space.
    expect(await read({ words: table(rows, [70, 190, 290]) })).toEqual([
      '0,0| Step',
      '0,1| By',
      '0,2| Sent to',
      '1,0| Names of the speakers',
      '1,1| 3 May 2033',
      '1,2| the chair',
      '2,0| Papers of the groups',
      '2,1| 17 May 2033',
      '2,2| the secretariat of the group',
      '3,0| Rooms',
      '3,1| 1 June 2033',
      '3,2| the host',
    ]);
  });

  test('have whole lines where the last column ends before the page does', async () => {
    const rows = [
      ['Item', 'First date', 'New date'],
      ['Papers', '2 April 2033', '14 September\n2033'],
      ['Names of\ndelegates', '9 April 2033', '21 September\n2033'],
    ];
    const blocks = await read({ words: [notice, ...table(rows, [70, 160, 250])] });
    expect(blocks).toContain('1,2| 14 September 2033');
    expect(blocks).toContain('2,2| 21 September 2033');
  });

  test('keep the lines of a list of short names apart', async () => {
    const rows = [
      ['Group', 'Languages'],
      ['North', 'Danish\nFinnish\nIcelandic'],
      ['South', 'Greek\nMaltese'],
    ];
    const blocks = await read({ words: [notice, ...table(rows, [70, 160])] });
    expect(blocks).toContain('1,1| Finnish');
    expect(blocks).toContain('2,1| Maltese');
  });

  test('go on over the end of a page, below the head that is printed again', async () => {
    const lefts = [70, 170, 250];
    const head = ['Post', 'Name', 'Country'];
    const first = table(
      [head, ['Chair', 'Ms Ilse\nBrandauer', 'Austria'], ['Vice-chair', 'Mr Tomasz', 'Poland']],
      lefts,
      700,
    );
    const second = table([head, ['', 'Wierzbowski', ''], ['Secretary', 'Ms Aino\nKoskela', 'Finland']], lefts);
    expect(await read({ words: first }, { words: second })).toEqual([
      '0,0| Post',
      '0,1| Name',
      '0,2| Country',
      '1,0| Chair',
      '1,1| Ms Ilse Brandauer',
      '1,2| Austria',
      '2,0| Vice-chair',
      '2,1| Mr Tomasz Wierzbowski',
      '2,2| Poland',
      '3,0| Secretary',
      '3,1| Ms Aino Koskela',
      '3,2| Finland',
    ]);
  });

  test('begin a row on the next page where those of the last row are ended', async () => {
    const lefts = [70, 190, 310];
    const first = table(
      [
        ['Day', 'Morning', 'Afternoon'],
        ['Monday', 'Opening', 'Groups'],
      ],
      lefts,
      740,
    );
    const second = table(
      [
        ['Tuesday', 'Groups', ''],
        ['Wednesday', 'Plenary', 'Closing'],
      ],
      lefts,
    );
    const blocks = await read({ words: first }, { words: second });
    expect(blocks).toContain('2,0| Tuesday');
    expect(blocks).toContain('3,0| Wednesday');
  });
});

describe('an address that its cell is too narrow for', () => {
  test.each([
    ['ends behind a point', 'desk@office.', 'desk@office.', 'example', true],
    ['ends in its last part', 'visa@office.e', 'visa@office.e', 'xample', true],
    ['ends before its sign', 'leonor.castelo', 'leonor.castelo', '@office.example', true],
    ['ends before a point', 'visa@office', 'visa@office', '.example', true],
    ['went on already', 'leonor.castelo@off.exa', '@off.exa', 'mple', true],
    ['is whole, and a word follows', 'visa@office.example', 'visa@office.example', 'fees', false],
    ['is whole, and another follows', 'visa@office.example', 'visa@office.example', 'desk@office.example', false],
    ['stands behind words', 'write to visa@office', 'write to visa@office', 'hours', false],
    ['is a link behind words', 'see http://', 'see http://', 'www.office.example/plans', true],
    ['is a word, and a word follows', 'secretariat', 'secretariat', 'office', false],
  ])('%s', (_, before, last, next, isCut) => {
    expect(isAddressCut(before, last, next)).toBe(isCut);
  });
});

describe('tables that are set close, as browsers and converters lay them out', () => {
  const lefts = [70, 142];

  test('have cells where every gap is narrow, and ends at one place', async () => {
    const rows = [
      ['13 May 2033', 'Papers are due at the office of the group'],
      ['17 May 2033', 'Names of delegates'],
      ['21 May 2033', 'The meeting begins'],
    ];
    expect(await read({ words: [notice, ...table(rows, lefts, 120)] })).toEqual([
      notice.text,
      '0,0| 13 May 2033',
      '0,1| Papers are due at the office of the group',
      '1,0| 17 May 2033',
      '1,1| Names of delegates',
      '2,0| 21 May 2033',
      '2,1| The meeting begins',
    ]);
  });

  test('also of two rows with the same gaps', async () => {
    const rows = [
      ['13 May 2033', 'Papers are due'],
      ['17 May 2033', 'The meeting begins'],
    ];
    const blocks = await read({ words: [notice, ...table(rows, lefts, 120)] });
    expect(blocks.slice(1)).toEqual([
      '0,0| 13 May 2033',
      '0,1| Papers are due',
      '1,0| 17 May 2033',
      '1,1| The meeting begins',
    ]);
  });

  test('the numbers of a list, as far from their texts, are no column', async () => {
    const items = ['The first of all points', 'The next one', 'The last one'].flatMap((text, index): Words[] => [
      { text: `${index + 1}.`, x: 70, y: 120 + 17 * index },
      { text, x: 88, y: 120 + 17 * index },
    ]);
    const blocks = await read({ words: [notice, ...items] });
    expect(blocks.filter((block) => /^\d,\d\|/.test(block))).toEqual([]);
  });

  test('nor are wide spaces of lines set to both margins, that meet by chance', async () => {
    const widths: Readonly<Record<string, number>> = { on: 12.3, no: 12.3 };
    const line = (y: number, words: readonly string[]): Words[] => {
      let x = 70;
      return words.map((text) => {
        const word = { text, x, y };
        x += (widths[text] ?? 0) + 7;
        return word;
      });
    };
    const lines = [0, 1, 2].flatMap((index) =>
      line(
        120 + 13 * index,
        Array.from({ length: 12 }, (_, at) => (at % 2 ? 'on' : 'no')),
      ),
    );
    const blocks = await read({ words: [notice, ...lines] });
    expect(blocks.filter((block) => /^\d,\d\|/.test(block))).toEqual([]);
  });
});

describe('endings raised above the line, hardly smaller than their numbers', () => {
  test('stand behind them', async () => {
    const words: Words[] = [
      { text: 'The second meeting is held on the 2', x: 70, y: 100 },
      { text: 'nd', x: 247.3, y: 95, size: 10.7 },
      { text: 'of May in the hall of the port, where all three groups meet', x: 262, y: 100 },
      { text: 'and lasts for two days.', x: 70, y: 113 },
    ];
    expect(await read({ words })).toEqual([
      'The second meeting is held on the 2nd of May in the hall of the port, where all three groups meet and lasts for two days.',
    ]);
  });

  test('a word between two columns is none', async () => {
    const words: Words[] = [
      { text: 'Room 2', x: 70, y: 100 },
      { text: 'nd', x: 140, y: 95, size: 10.7 },
    ];
    expect((await read({ words })).join(' ')).not.toContain('2nd');
  });
});

test('the sign of an item is no cell where its further lines begin with its text', async () => {
  const left = ['Ref.:', 'Tel.:', 'Fax:', 'Contact:'].flatMap((label, row): Words[] => [
    { text: label, x: 64, y: 100 + 13 * row },
    { text: ['512', '5550 0101', '5550 0102', 'readers@harbour.example'][row] ?? '', x: 130, y: 100 + 13 * row },
  ]);
  const right = ['– To the masters of the', 'northern harbours', '– To the pilots', '– To the readers of gauges'];
  const items = right.flatMap((line, row): Words[] => {
    const [sign, text] = line.startsWith('– ') ? ['–', line.slice(2)] : ['', line];
    const words = { text, x: 322, y: 100 + 13 * row };
    return sign ? [{ text: sign, x: 310, y: 100 + 13 * row }, words] : [words];
  });
  const blocks = await read({ words: [notice, ...left, ...items] });
  expect(blocks).toContain('0,2| – To the masters of the northern harbours');
  expect(blocks).toContain('0,2| – To the pilots');
});

test('what stands beside a label is of its row where the line above has no room for it', async () => {
  const rows = [
    ['Ref.:', '512'],
    ['Fax:', '5550 0102'],
    ['Contact:', 'readers.of.gauges@northern-harbours.example'],
  ];
  const words = rows.flatMap((row, index) =>
    row.map((text, column) => ({ text, x: [64, 130][column] ?? 0, y: 100 + 13 * index })),
  );
  const beside = { text: 'To the pilots', x: 370, y: 100 };
  expect(await read({ words: [notice, ...words, beside] })).toEqual([
    notice.text,
    '0,0| Ref.:',
    '0,1| 512',
    '0,2| To the pilots',
    '1,0| Fax:',
    '1,1| 5550 0102',
    '2,0| Contact:',
    '2,1| readers.of.gauges@northern-harbours.example',
  ]);
});
