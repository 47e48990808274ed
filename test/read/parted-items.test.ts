import { describe, expect, test } from 'vitest';
import { englishCircular, outline, recordOf } from '../support/letters.js';

/** Numbered paragraphs as lines of a page, of which the first of each stands further out. */
const items = [
  [
    '1. The joint team on lake cables met in Tampere from 3 to 5 May 2021, as announced in the letter of',
    'March. It welcomed eleven new members.',
  ],
  [
    '2. It was chaired by Ms Solveig Aaltonen, who had prepared a draft outline of the handbook together with',
    'two engineers from the host country.',
  ],
  [
    '3. A visit to the ferry that lays the cables was offered by the harbour office of the town and by',
    'Näsi Telecom, to whom thanks are due.',
  ],
  [
    '4. The next draft will be placed on the page of the team before the summer, and everyone is free to',
    'propose changes until the autumn.',
  ],
] as const;

const whole = items.map(([first, rest]) => `${first} ${rest}`.replace(/^(\d)\. /, '$1. '));

const numbered = async (text: string): Promise<string[]> => {
  const { paragraphs } = await recordOf(text);
  return paragraphs.filter(({ label }) => label !== null).map(({ label, text: words }) => `${label} ${words}`);
};

/** The same letter as a page whose paragraphs are these. */
const page = (paragraphs: readonly string[], tag = 'p'): string =>
  `<!DOCTYPE html><html><body>${['Geneva, 4 May 2021', 'Ref.: TSB Circular 301', 'Subject: A test of reading', 'Dear Sir/Madam,', ...paragraphs, 'Yours faithfully,', 'Joan Tavernier', 'Director of the Telecommunication Standardization Bureau'].map((words) => `<${tag}>${words}</${tag}>`).join('\n')}</body></html>`;

describe('a numbered paragraph whose first line comes apart from the lines below it', () => {
  test('is whole in text', async () => {
    expect(await numbered(englishCircular(items.flat().join('\n\n')))).toEqual(whole);
  });

  test('is whole in HTML', async () => {
    expect(await numbered(page(items.flat()))).toEqual(whole);
  });

  test('is whole in Markdown', async () => {
    expect(
      await numbered(
        `# TSB Circular 301\n\nGeneva, 4 May 2021\n\nDear Sir/Madam,\n\n${items.flat().join('\n\n')}\n\nYours faithfully,\n`,
      ),
    ).toEqual(whole);
  });
});

test('numbered headings keep their texts apart', async () => {
  const sections = [
    '1. Registration of those who come to the meeting in person or who follow',
    'Delegates register on the page of the team. Nothing is sent by post.',
    '2. Papers that the members of the team bring to the meeting in writing',
    'Papers are numbered in the order in which they come.',
    '3. Visits to the harbour and to the ferry that lays the cables of lakes',
    'A bus leaves at noon.',
    '4. Lunches and coffee breaks during the five days of the meeting',
    'Two canteens are open.',
  ];
  const { paragraphs } = await recordOf(englishCircular(sections.join('\n\n')));
  expect(outline(paragraphs).filter((line) => /^\s*(?:#|\d)/.test(line))).toHaveLength(4);
  expect(paragraphs.map(({ text }) => text)).toEqual(
    expect.arrayContaining([sections[0]?.slice(3), sections[2]?.slice(3)]),
  );
});

describe('headings of one level that most of a page stands in', () => {
  test('are none', async () => {
    const paragraphs = [
      '1. The team will meet in Tampere.',
      'It is open to all members of the Sector.',
      'Coffee will be served at ten, and again at three in the afternoon.',
    ];
    const [set, plain] = await Promise.all([recordOf(page(paragraphs, 'h3')), recordOf(page(paragraphs))]);
    expect(set.paragraphs).toEqual(plain.paragraphs);
    expect(set.signatory).toEqual(plain.signatory);
  });

  test('leave those of another level what they are', async () => {
    const body = page(
      [
        '</h3><h2>Venue</h2><h3>',
        'The town hall of Tampere has a large room with a view of the lake.',
        'It opens at eight.',
      ],
      'h3',
    );
    const { paragraphs } = await recordOf(body);
    expect(paragraphs.map(({ text, heading }) => [text, heading])).toEqual([
      ['Venue', true],
      ['The town hall of Tampere has a large room with a view of the lake.', false],
      ['It opens at eight.', false],
    ]);
  });
});
