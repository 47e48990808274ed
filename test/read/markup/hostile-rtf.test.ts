/** RTF files made to hang or to kill a reader. */
import { describe, expect, test } from 'vitest';
import { readRtf } from '../../../src/read/rtf.js';
import { defaultReadOptions } from '../../../src/read/options.js';
import { refusalOf } from '../../support/refusals.js';

const read = (text: string): ReturnType<typeof readRtf> => readRtf(Buffer.from(text, 'latin1'));

describe('a file of', () => {
  test.each([
    ['groups in each other', '{'.repeat(15_000)],
    ['fields in each other', '{\\field{\\*\\fldinst '.repeat(5000)],
    ['notes in each other', '{\\footnote '.repeat(5000)],
    ['text boxes in each other', '{\\shp{\\*\\shpinst{\\shptxt a'.repeat(3000)],
    ['tables in each other', '\\pard\\intbl\\itap2000000000 a'.repeat(2000)],
    ['cells without rows', '\\intbl a\\cell'.repeat(50_000)],
    ['rows without cells', '\\trowd\\row'.repeat(50_000)],
    ['page headers', '{\\header a\\par}'.repeat(20_000)],
    ['sections', '\\sect'.repeat(20_000)],
    [
      'styles based on themselves',
      `{\\stylesheet{\\s1\\sbasedon2 a;}{\\s2\\sbasedon1 b;}}\\s1 c${'\\par'.repeat(1000)}`,
    ],
    ['binary data longer than the file', '\\bin999999999 '],
    ['binary data of less than nothing', '\\bin-9 a'],
    ['characters that stand in for none', '\\uc999999999\\u233 '],
    ['long words and numbers', `\\${'a'.repeat(100_000)}${'9'.repeat(100_000)}`],
    ['names without end', `{\\fonttbl{\\f0 ${'a\\~'.repeat(50_000)}`],
    ['changes by turns', '{\\revised a}{\\deleted b}'.repeat(20_000)],
    ['deleted ends of paragraphs', 'a{\\deleted\\par}'.repeat(20_000)],
    ['bookmarks', '{\\*\\bkmkstart a}'.repeat(20_000)],
  ])('%s is read', async (_, text) => {
    const document = await read(`{\\rtf1 d\\'e9but\\par ${text}`);
    expect(document.text).toContain('début');
  });

  test('groups deeper than any file has is refused in a line', async () => {
    const error: unknown = await read(`{\\rtf1 ${'{'.repeat(100_000)}`).catch((reason: unknown) => reason);
    expect(refusalOf(error)).toMatch(/^RTF nests more than 20000 elements[^\n]*$/);
  });

  test('more bytes than the limit is refused before it is read', async () => {
    const limits = { ...defaultReadOptions.limits, maxSize: 1000 };
    const file = Buffer.from(`{\\rtf1 ${'x'.repeat(2000)}}`);
    await expect(readRtf(file, { ...defaultReadOptions, limits })).rejects.toThrow('unreadable/over-limit');
  });
});
