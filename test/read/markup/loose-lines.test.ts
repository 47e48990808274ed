/** Pages without paragraphs, as converters of RTF and old editors write them: lines, each ended by `<br>`. */
import { describe, expect, test } from 'vitest';
import { read, words } from './html-pages.js';

const long = (subject: string): string =>
  `${subject} met in the harbour of Almeria from 4 to 6 March and found that the gauges of four harbours had not been read for a year.`;

const letter = [
  '<b>Harbour Council</b>',
  'Dear colleagues,',
  long('The Council'),
  long('Its committee of readers'),
  '– Readings are sent in by 21 May.',
  long('The panel on pilots'),
  'Yours faithfully,',
  'Inés Carvalhal',
  'Director',
];

const blocksOf = async (body: string): Promise<string[]> => {
  const document = await read(body);
  return document.blocks.map((block) => words(document, block));
};

const plain = letter.map((line) => line.replaceAll(/<\/?b>/g, ''));

describe('lines that have no paragraph around them', () => {
  test('are paragraphs where many are longer than a line', async () => {
    expect(await blocksOf(`<font face="Arial">${letter.join('<br>\n')}<br></font>`)).toEqual(plain);
    expect(await blocksOf(`<div>${letter.join('</font><br>\n<font>')}</div>`)).toEqual(plain);
  });

  test('leave the lines of a cell and of a paragraph their own', async () => {
    const cell = '<table border="1"><tr><td>To:<br>the pilots<br>the readers</td><td>Ref. 5</td></tr></table>';
    const address = '<p>Harbour Square<br>Almeria</p>';
    expect(await blocksOf(`${cell}${letter.join('<br>')}<br>${address}`)).toEqual([
      'To:\nthe pilots\nthe readers',
      'Ref. 5',
      ...plain,
      'Harbour Square\nAlmeria',
    ]);
  });

  test('are lines of one paragraph where a mail program has wrapped them', async () => {
    const wrapped = letter.flatMap((line) => line.match(/.{1,60}(?: |$)/g) ?? []).map((line) => line.trim());
    expect(await blocksOf(wrapped.join('<br>'))).toHaveLength(1);
  });

  test('are lines of one paragraph on a page that has paragraphs', async () => {
    const paragraphs = letter.map((line) => `<p>${line}</p><p>${long('The office')}</p>`).join('');
    const blocks = await blocksOf(`${paragraphs}Harbour Square<br>Almeria`);
    expect(blocks.at(-1)).toBe('Harbour Square\nAlmeria');
  });
});
