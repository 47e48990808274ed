/** Pages in the type of typewriters: printed from a text, or set by a program that has its own places. */
import { describe, expect, test } from 'vitest';
import { readPdf } from '../../../src/read/pdf.js';
import { pdf, type Words } from './builder.js';
import { read } from './read-pages.js';

/** Each stretch of a line between gaps of two spaces or more is printed for itself, as printers of text do. */
function typed(text: string, { left = 50, top = 60, size = 10, leading = 12 } = {}): Words[] {
  return text.split('\n').flatMap((line, row) =>
    [...line.matchAll(/\S+(?: \S+)*/g)].map((found) => ({
      text: found[0],
      x: left + found.index * 0.6 * size,
      y: top + row * leading,
      size,
      typed: true,
    })),
  );
}

const letter = `Harbour Council                         Port Almeria, 4 March 1994

Ref.:     Circular 512                  - To the harbour masters of
Tel.:     +99 5550 0101                   the northern coast
                                        - To the pilots

Subject:  Tide gauges

1     The Council met in the spring and found that  the gauges of
four harbours had not been read for a year.

      a)   Each harbour names a reader.
      b)   Readings are sent in by 21 May 1994, whether or not a
           gauge has been moved.`;

describe('a text that a program has printed', () => {
  test('is that text again, with its columns and its empty lines', async () => {
    const { text, isPlainText } = await readPdf(pdf([{ words: typed(letter) }]));
    expect(text).toBe(letter);
    expect(isPlainText).toBe(true);
  });

  test('on two pages has a new page where it had one', async () => {
    const next = `${' '.repeat(24)}- 2 -\n\nof the pilots.`;
    const { text, format } = await readPdf(pdf([{ words: typed(letter) }, { words: typed(next) }]));
    expect(text).toBe(`${letter}\n\f${next}`);
    expect(format).toBe('pdf');
  });

  test('keeps what is printed in other type on its line', async () => {
    const name = { text: 'letter.txt', x: 50, y: 36, size: 12, bold: true };
    const { text } = await readPdf(pdf([{ words: [name, ...typed(letter)] }]));
    expect(text).toBe(`letter.txt\n\n${letter}`);
  });
});

describe('in type of one width that a program sets by places of its own', () => {
  const set = (texts: readonly string[], y: number, x = 70): Words[] =>
    texts.flatMap((line, row) => {
      let at = 0;
      return line.split(' ').map((text) => {
        const word = { text, x: x + 5.4 * at, y: y + 11.3 * row, size: 9, typed: true };
        at += text.length + 1;
        return word;
      });
    });
  const prose = [
    'The panel met in Lisbon on 20 and 21 May, and then in Faro from 3 to 5 June',
    '17 readers of gauges took part in its work, and the harbours of four coasts',
    'were heard.',
  ];

  test('the space between words parts no columns, and a number in it labels nothing', async () => {
    expect(await read({ words: [...set(prose, 100), ...set(['Each harbour', 'names a reader.'], 163, 73.3)] })).toEqual(
      [prose.join(' '), 'Each harbour', 'names a reader.'],
    );
  });

  test('a wide gap parts cells', async () => {
    const rows = [
      ['Harbour', 'Day of the reading'],
      ['Port Almeria', '21 May 1994'],
      ['Vila Nova', '3 to 5 June 1994'],
    ];
    const words = rows.flatMap(([one = '', other = ''], row) => [
      ...set([one], 230 + 20.3 * row),
      ...set([other], 230 + 20.3 * row, 201.7),
    ]);
    expect(await read({ words: [...set(prose, 100), ...set(['Each harbour'], 163), ...words] })).toEqual([
      prose.join(' '),
      'Each harbour',
      ...rows.flatMap((row, index) => row.map((text, column) => `${index},${column}| ${text}`)),
    ]);
  });
});
