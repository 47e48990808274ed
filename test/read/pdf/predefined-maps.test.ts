/** Fonts of Chinese, Japanese and Korean whose maps of characters have a name and are no part of the file (ISO 32000-1 §9.7.5.2). */
import { describe, expect, test } from 'vitest';
import { readPdf } from '../../../src/read/pdf.js';
import { refusalOf } from '../../support/refusals.js';

/** A page that shows these bytes in such a font, and a line in a plain one. */
function withFont(map: string, collection: string, hex: string, plain = 'The plan is annexed.'): Uint8Array {
  const content = `BT /F1 11 Tf 70 700 Td (${plain}) Tj ET BT /F2 11 Tf 70 600 Td <${hex}> Tj ET`;
  const file = `%PDF-1.7
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Count 1/Kids[3 0 R]>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R/F2 6 0 R>>>>>> endobj
4 0 obj <</Length ${content.length}>>
stream
${content}
endstream endobj
5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>> endobj
6 0 obj <</Type/Font/Subtype/Type0/BaseFont/Songti/Encoding/${map}/DescendantFonts[7 0 R]>> endobj
7 0 obj <</Type/Font/Subtype/CIDFontType0/BaseFont/Songti/CIDSystemInfo<</Registry(Adobe)/Ordering(${collection})/Supplement 2>>/FontDescriptor 8 0 R>> endobj
8 0 obj <</Type/FontDescriptor/FontName/Songti/Flags 4/FontBBox[0 0 1 1]/ItalicAngle 0/Ascent 1/Descent 1/StemV 1>> endobj
trailer <</Root 1 0 R>>`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}

const outcome = async (bytes: Uint8Array): Promise<unknown> =>
  readPdf(bytes).then(
    ({ text, messages }) => [
      text
        .trim()
        .split(/\s*\n\s*/)
        .at(-1),
      ...messages.map(({ args }) => args),
    ],
    (error: unknown) => refusalOf(error),
  );

describe('words are read by', () => {
  test.each([
    ['UniGB-UCS2-H', 'GB1', '56fd 9645 7535 4fe1', '国际电信'],
    ['UniGB-UTF16-H', 'GB1', '00410031ff1a', 'A1：'],
    ['GBK-EUC-H', 'GB1', 'b9fabcca 4955', '国际IU'],
    ['GB-EUC-H', 'GB1', 'b5e7d0c5', '电信'],
    ['GBKp-EUC-H', 'GB1', 'a7b1a7d1', 'Па'],
    ['ETen-B5-H', 'CNS1', 'b971ab48', '電信'],
    ['UniCNS-UCS2-H', 'CNS1', '96fb4fe1', '電信'],
    ['90ms-RKSJ-H', 'Japan1', '9364904d 3132', '電信12'],
    ['H', 'Japan1', '2422 2424', 'あい'],
    ['UniJIS-UTF16-H', 'Japan1', '65e5672c', '日本'],
    ['KSCms-UHC-H', 'Korea1', 'c7d1b1b9', '한국'],
    ['UniKS-UCS2-H', 'Korea1', 'd55cae00', '한글'],
    // Numbers of a collection, and no word of what letters they are.
    ['Identity-H', 'GB1', '00220023', 'AB'],
  ])('%s', async (map, collection, hex, words) => {
    expect(await outcome(withFont(map, collection, hex))).toEqual([words]);
  });
});

test('Latin words in a font of Chinese are words of the text', async () => {
  const hex = Buffer.from('Replies are due on 8 May 2031.').toString('hex');
  expect(await outcome(withFont('GBK-EUC-H', 'GB1', hex))).toEqual(['Replies are due on 8 May 2031.']);
});

describe('a font whose map nobody has', () => {
  test.each([
    ['by its name', 'OwnMap-H', 'GB1'],
    ['by its collection', 'Identity-H', 'KR'],
  ])('is told, and the rest is read: %s', async (_, map, collection) => {
    const told = { part: 'Songti', why: 'illegible' };
    const [words, ...messages] = (await outcome(withFont(map, collection, '82a082a2'))) as unknown[];
    expect(messages).toEqual([told]);
    expect(words).toMatch(/^The plan is annexed\.|^\S{1,2}$/);
  });

  test('and nothing else is in the file: refused', async () => {
    expect(await outcome(withFont('OwnMap-H', 'GB1', '82a082a2', ''))).toMatch(/fonts do not say/);
  });
});
