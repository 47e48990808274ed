import { describe, expect, test } from 'vitest';
import { readPdf } from '../../../src/read/pdf.js';
import { lines, pdf } from './builder.js';
import { read, prose } from './read-pages.js';

describe('paragraphs by their place', () => {
  test('lines are joined where they are full, and end where one is short', async () => {
    const words = lines(
      [...prose, 'Members may send comments on the plan to the secretariat, which collects', 'them.'],
      {
        y: 100,
      },
    );
    expect(await read({ words })).toEqual([
      prose.join(' '),
      'Members may send comments on the plan to the secretariat, which collects them.',
    ]);
  });

  test('a number begins a paragraph, and a tab parts it from the text', async () => {
    const words = [
      { text: '1', x: 70, y: 100 },
      ...lines([prose[0] as string], { x: 105, y: 100 }),
      ...lines(prose.slice(1), { y: 113 }),
      { text: '2', x: 70, y: 139 },
      { text: 'The plan is annexed.', x: 105, y: 139 },
    ];
    expect(await read({ words })).toEqual([`1\t${prose.join(' ')}`, '2\tThe plan is annexed.']);
  });

  test('the bullet of the item above begins another, however long the words behind it', async () => {
    const items = ['To all who have sent in their plans for the coming year in time', 'Others-in-the-secretariat'];
    const words = items.flatMap((text, index) => [
      { text: '•', x: 80, y: 100 + 13 * index },
      { text, x: 87, y: 100 + 13 * index },
    ]);
    expect(await read({ words: [...words, ...lines(prose, { y: 160 })] })).toEqual([
      ...items.map((text) => `• ${text}`),
      prose.join(' '),
    ]);
  });

  test('an indent begins a paragraph where nothing else does', async () => {
    const first = lines(prose.slice(0, 2), { y: 100 });
    const second = [
      ...lines(['It was also agreed that the next meeting will be held in the autumn, in a'], { x: 90, y: 126 }),
      ...lines(['place to be announced, and that documents are due four weeks before the day'], { y: 139 }),
    ];
    expect(await read({ words: [...first, ...second] })).toHaveLength(2);
  });

  test('a dash that opens an aside in the middle of a paragraph opens no item', async () => {
    const words = lines(
      [
        'The members of the group asked for a longer period of consultation this year',
        '– as they did the year before – and for a shorter questionnaire this time.',
      ],
      { y: 100 },
    );
    expect(await read({ words })).toHaveLength(1);
  });

  test('paragraphs of one line that stand apart are paragraphs, though they are most of the text', async () => {
    const page = [
      { text: 'The secretariat has looked at all plans that came in during the spring and it', x: 70, y: 100 },
      { text: 'will answer each of them.', x: 70, y: 113 },
      { text: 'The answers are sent with the report of the first meeting that the group holds', x: 70, y: 132 },
      { text: 'after the summer.', x: 70, y: 145 },
      { text: 'Please send what you have to say on the plan itself to the secretariat.', x: 70, y: 164 },
      { text: 'The group thanks all who took part in its work for their patience.', x: 70, y: 183 },
      { text: 'Maria Beispiel, who chairs the group in the present study period', x: 70, y: 202 },
      { text: 'Copies: to all who have taken part in the work', x: 70, y: 221 },
    ];
    expect(await read({ words: page })).toEqual([
      'The secretariat has looked at all plans that came in during the spring and it will answer each of them.',
      'The answers are sent with the report of the first meeting that the group holds after the summer.',
      ...page.slice(4).map(({ text }) => text),
    ]);
  });

  test('a paragraph goes on over the end of a page', async () => {
    const top = lines(prose.slice(0, 1), { y: 760 });
    const blocks = await read({ words: top }, { words: lines(prose.slice(1), { y: 80 }) });
    expect(blocks).toEqual([prose.join(' ')]);
  });

  test('a sentence that ends on its page does not', async () => {
    const blocks = await read(
      { words: lines(['The Rapporteur will present the plan of work to the plenary on its first day.'], { y: 760 }) },
      { words: lines(['Comments are welcome.'], { y: 80 }) },
    );
    expect(blocks).toHaveLength(2);
  });
});

describe('characters', () => {
  test('a word that a line cuts is whole again, a name keeps its hyphen', async () => {
    const words = lines(
      [
        'The secretariat will publish the questionnaire, and each administration com-',
        'pletes the questionnaire by itself. When a country has completes of the ITU-',
        'T forms at hand it may add them.',
      ],
      { y: 100 },
    );
    const [text] = await read({ words });
    expect(text).toContain('administration completes the questionnaire');
    expect(text).toContain('ITU-T forms');
  });

  test('the soft hyphen of WinAnsi prints, and is a hyphen', async () => {
    expect(await read({ words: lines(['Question 5\u00ad2'], { y: 100 }) })).toEqual(['Question 5-2']);
  });

  test('an accent set over its letter as a sign of its own is part of the letter, one that stands alone is not', async () => {
    const set = await read({
      words: [
        { text: 'Le pr´', x: 70, y: 100, size: 10 },
        { text: 'esident du groupe re¸', x: 92.2, y: 100, size: 10 },
        { text: 'coit ce qu´', x: 181, y: 100, size: 10 },
        { text: 'il attend.', x: 232, y: 100, size: 10 },
      ],
    });
    expect(set).toEqual(['Le président du groupe reçoit ce qu´ il attend.']);
  });

  test('bold letters that are printed twice stand once', async () => {
    const words = [
      { text: 'Purpose of the meeting', x: 70, y: 100 },
      { text: 'Purpose of the meeting', x: 70.4, y: 100 },
    ];
    expect(await read({ words })).toEqual(['Purpose of the meeting']);
  });

  test('a line in a bold font is emphasised', async () => {
    const words = [
      { text: 'Purpose of the meeting', x: 70, y: 100, bold: true },
      { text: 'It will plan the year.', x: 70, y: 113 },
    ];
    const { blocks } = await readPdf(pdf([{ words }]));
    expect(blocks.map(({ emphasis }) => emphasis ?? false)).toEqual([true, false]);
  });
});

test('of signs whose letters the font does not say, a message tells', async () => {
  const words = lines(['The certi\u0006cate of the office', 'and the plan of work'], { y: 100 });
  // The font has a sign of its own there, a ligature, by a name that says nothing.
  const own = '/Encoding<</Differences[6/g7]>>';
  const file = Buffer.from(pdf([{ words }]))
    .toString('latin1')
    .replaceAll('/Encoding/WinAnsiEncoding', own);
  const { messages } = await readPdf(Buffer.from(file, 'latin1'));
  expect(messages).toEqual([{ code: 'unread-part', args: { part: 'Helvetica', why: 'illegible' } }]);
});

test('lines of a program are read, full of signs as they are', async () => {
  const program = [
    '<draft status="open"> <title>Plan of work</title> <by>the group</by>',
    'if (count >= limit && !closed) { close(draft); total += 1; } # never twice',
  ];
  expect((await read({ words: lines(program, { y: 100, leading: 30 }) })).join(' ')).toBe(program.join(' '));
});

describe('paragraphs that stand apart', () => {
  const apart = [
    ...lines(
      [
        'The group of experts looked at the plans of nine countries and found that they',
        'agree in most of what they say.',
      ],
      { y: 100 },
    ),
    ...lines(
      [
        'It asks those who have not sent a plan to do so in the coming year, and to name',
        'someone who can be asked about it.',
      ],
      { y: 136 },
    ),
    ...lines(['The plans of islands are dealt with by a group of their own, which meets twice.'], { y: 172 }),
  ];

  test('go on below a sentence that ends at the end of a line with room for a word', async () => {
    const going = lines(
      ['Members may send their remarks on the plans until the middle of June.', 'They are read by all.'],
      { y: 208 },
    );
    expect((await read({ words: [...apart, ...going] })).at(-1)).toBe(
      'Members may send their remarks on the plans until the middle of June. They are read by all.',
    );
  });

  test('leave the items of a list apart, which end in a mark of their own', async () => {
    const items = lines(
      ['Those who have sent in their plans to the group before the end of March;', 'Those who have not.'],
      { y: 208 },
    );
    expect((await read({ words: [...apart, ...items] })).slice(-2)).toHaveLength(2);
    expect((await read({ words: [...apart, ...items] })).at(-1)).toBe('Those who have not.');
  });

  test('go on where the end of a line cuts bold words', async () => {
    const words = [
      { text: 'The first meeting of all who take part in it is to be held ', x: 70, y: 208 },
      { text: 'in Tampere, on 4 and 5', x: 335, y: 208, bold: true },
      { text: 'October 2033', x: 70, y: 221, bold: true },
    ];
    expect((await read({ words: [...apart, ...words] })).at(-1)).toMatch(/on 4 and 5 October 2033$/);
  });
});

describe('lines set to the middle', () => {
  const middle = (text: string, left: number, y: number) => ({ text, x: left, y });

  test('are two where the second would have fitted on the first: a title and what the annex is', async () => {
    const title = [
      middle('Advisory Panel on tidal gauges and their archives', 132, 60),
      middle('Terms of reference', 206, 73),
    ];
    expect(await read({ words: [...title, ...lines(prose, { y: 120 })] })).toEqual([
      'Advisory Panel on tidal gauges and their archives',
      'Terms of reference',
      prose.join(' '),
    ]);
  });

  test('are one where the first is full', async () => {
    const title = [
      middle('Advisory Panel on tidal gauges, their archives and the exchange of readings', 67, 60),
      middle('Between harbours of one coast', 176, 73),
    ];
    expect(await read({ words: [...title, ...lines(prose, { y: 120 })] })).toEqual([
      title.map(({ text }) => text).join(' '),
      prose.join(' '),
    ]);
  });
});
