/** PDF files: paragraphs, tables, notes, links and page edges, by where the text stands and by the structure tree. */
import { describe, expect, test, vi } from 'vitest';
import type { SourceDocument } from '../../../src/model/document.js';
import { readPdf } from '../../../src/read/pdf.js';
import { lines, pdf, type PdfPage, type Words } from './builder.js';
import { refusalOf } from '../../support/refusals.js';

/** The blocks of a document: role, cell, text. */
const blocksOf = ({ text, blocks }: SourceDocument): string[] =>
  blocks.map(({ role, cell, span }) => {
    const place = cell ? `${cell.row},${cell.column}| ` : '';
    return `${role === 'text' ? '' : `${role}: `}${place}${text.slice(span.start, span.end)}`;
  });

const read = async (...pages: PdfPage[]): Promise<string[]> => blocksOf(await readPdf(pdf(pages)));

const prose = [
  'The Working Party met twice in the spring and agreed on a plan of work for',
  'the coming year, which the Rapporteur will present to the plenary on its first',
  'day.',
];

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

describe('the edges of pages', () => {
  const topics = ['the agenda', 'the draft budget', 'the report of the spring', 'the questionnaire'];
  const body = (page: number): PdfPage['words'] =>
    lines([`Comments on ${topics[page]} are welcome at any time, says the Rapporteur, who answers.`], { y: 100 });

  test('what pages repeat is a head, with the number of the page', async () => {
    const pages = [2, 3, 4].map((number) => ({
      words: [{ text: `– ${number} –`, x: 290, y: 40 }, { text: 'Circular 77', x: 275, y: 52 }, ...body(number - 1)],
    }));
    const blocks = await read({ words: body(0) }, ...pages);
    expect(blocks.filter((block) => block.startsWith('page-header'))).toEqual([
      'page-header: – 2 –',
      'page-header: Circular 77',
    ]);
  });

  test('the titles of annexes at the top of pages are text, though they differ in a number alone', async () => {
    const annex = (number: number): PdfPage => ({
      words: [{ text: `ANNEX ${number}`, x: 270, y: 60 }, ...body(number)],
    });
    const blocks = await read({ words: body(0) }, annex(1), annex(2));
    expect(blocks).toContain('ANNEX 1');
    expect(blocks).toContain('ANNEX 2');
  });

  test('a heading and its paragraph at the end of a page, far below the text before, are no foot', async () => {
    const begun = [
      'The group was set up by the Council at its session of May, in keeping with the',
      'Resolution that the Conference had adopted in the year before, and met in Bern',
    ];
    const blocks = await read(
      { words: [...lines(prose, { y: 100 }), { text: 'Introduction', x: 70, y: 770 }, ...lines(begun, { y: 790 })] },
      { words: lines(['and in Rome. It has made no proposal.'], { y: 100 }) },
    );
    expect(blocks).toEqual([
      prose.join(' '),
      'Introduction',
      `${begun.join(' ')} and in Rome. It has made no proposal.`,
    ]);
  });

  test('an address far below the text of the first page is a foot', async () => {
    const foot = { text: 'Union • Place des Nations • 1211 Geneva 20', x: 150, y: 800 };
    expect(await read({ words: [...body(0), foot] })).toContain(`page-footer: ${foot.text}`);
  });
});

describe('notes and links', () => {
  const page: PdfPage = {
    words: [
      { text: 'The list was revised', x: 70, y: 100 },
      { text: '1', x: 172, y: 96, size: 6 },
      { text: 'in the spring, as the Rapporteur has asked for at the last meeting.', x: 178, y: 100 },
      { text: '1', x: 70, y: 756, size: 6 },
      { text: 'See the report of the meeting.', x: 76, y: 760, size: 9 },
    ],
    links: [{ url: 'https://example.org/report', box: [255, 90, 318, 104] }],
  };

  test('a note at the foot is one, and its mark is no part of the text', async () => {
    const document = await readPdf(pdf([page]));
    expect(blocksOf(document)[1]).toBe('note: 1\tSee the report of the meeting.');
    expect(document.noise.map(({ kind, start, end }) => [kind, document.text.slice(start, end)])).toEqual([
      ['note-mark', '1'],
    ]);
  });

  test('a note of the size of the text is one below a short rule, where its mark stands raised above', async () => {
    const page: PdfPage = {
      words: [
        ...lines(prose, { y: 100 }),
        { text: '1', x: 91.5, y: 121.5, size: 6 },
        { text: '1 The plan was agreed in May.', x: 70, y: 780 },
      ],
      rules: [[66, 768, 200, 768]],
    };
    const blocks = await read(page);
    expect(blocks.at(-1)).toBe('note: 1\tThe plan was agreed in May.');
    const withoutRule = await read({ words: page.words });
    expect(withoutRule.some((block) => block.startsWith('note: '))).toBe(false);
  });

  test('a list below the border of a table is no list of notes', async () => {
    const words = [
      { text: 'Subject:', x: 70, y: 300 },
      { text: 'Plan of work', x: 140, y: 300 },
      { text: '1', x: 205, y: 296, size: 6 },
      { text: 'Dear Sir or Madam,', x: 70, y: 330 },
      { text: '1. Scope', x: 70, y: 360 },
      { text: '2. Dates', x: 70, y: 380 },
    ];
    const blocks = await read({ words, rules: [[66, 310, 240, 310]] });
    expect(blocks.some((block) => block.startsWith('note: '))).toBe(false);
    expect(blocks.slice(-2)).toEqual(['1. Scope', '2. Dates']);
  });

  test('a number begins a paragraph behind a full stop with the mark of a note', async () => {
    const words = [
      { text: '1.1 The group met in Geneva twice, in the spring and in the autumn of the year.', x: 70, y: 100 },
      { text: '1', x: 461, y: 96, size: 6 },
      { text: '1.2 It meets again in the spring, as it was agreed at its last meeting, where no', x: 70, y: 113 },
      { text: 'member objected.', x: 70, y: 126 },
      { text: '1', x: 70, y: 756, size: 6 },
      { text: 'See the report of the meeting.', x: 76, y: 760, size: 9 },
    ];
    const blocks = await read({ words });
    expect(blocks).toHaveLength(3);
    expect(blocks[1]).toMatch(/^1\.2 It meets/);
  });

  test('a link covers the words that its area lies over', async () => {
    const { text, links } = await readPdf(pdf([page]));
    expect(links.map(({ url, span }) => [url, text.slice(span.start, span.end)])).toEqual([
      ['https://example.org/report', 'the Rapporteur'],
    ]);
  });

  test('without `URL.parse` links are read all the same', async () => {
    const own = Object.getOwnPropertyDescriptor(URL, 'parse');
    Reflect.deleteProperty(URL, 'parse');
    try {
      expect((await readPdf(pdf([page]))).links).toHaveLength(1);
    } finally {
      if (own) Object.defineProperty(URL, 'parse', own);
    }
  });
});

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

describe('what is not read', () => {
  const refusal = async (bytes: Uint8Array): Promise<string> =>
    readPdf(bytes).then(
      () => 'read',
      (error: unknown) => refusalOf(error),
    );
  const nonsense = ["4%,%'2!0(47 3)'.!,,).' #/.$)4)/.3", "'%.%2!, 25,%3 &/2 4(% &54%2%"];

  test('a locked file', async () => {
    expect(await refusal(pdf([{ words: lines(prose, { y: 100 }) }], { locked: true }))).toMatch(/password/);
  });

  test('a file that is cut', async () => {
    expect(await refusal(new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<</Type/Cata'))).toMatch(/damaged/);
  });

  test('a scan', async () => {
    expect(await refusal(pdf([{ words: [] }]))).toMatch(/without text/);
  });

  test('a file whose fonts do not say what they print', async () => {
    expect(await refusal(pdf([{ words: lines(nonsense, { y: 100 }) }]))).toMatch(/fonts/);
  });

  test('the nonsense of one font, with a message', async () => {
    const words = [
      ...lines(prose, { y: 200 }),
      ...lines(nonsense, { y: 100 }).map((each) => ({ ...each, bold: true })),
    ];
    const { text, messages } = await readPdf(pdf([{ words }]));
    expect(text.trim()).toBe(prose.join(' '));
    expect(messages).toEqual([{ code: 'unread-part', args: { part: 'Helvetica-Bold', why: 'illegible' } }]);
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

test('the bytes stay with the caller, and nothing is printed', async () => {
  const spies = (['log', 'warn', 'error', 'info'] as const).map((name) => vi.spyOn(console, name));
  const bytes = pdf([{ words: lines(prose, { y: 100 }) }]);
  await readPdf(bytes);
  expect(bytes.byteLength).toBeGreaterThan(500);
  for (const spy of spies) expect(spy).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});
