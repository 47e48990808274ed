/** PDF files that are made to hurt: one line or a document, within bounds. */
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { defaultReadOptions } from '../../../src/read/options.js';
import { readPdf } from '../../../src/read/pdf.js';
import { defaultBounds, type PdfBounds } from '../../../src/read/pdf/bounds.js';
import { withoutStrayFailures } from '../../../src/read/pdf/stray-failures.js';
import { lines, pdf } from './builder.js';
import { refusalOf } from '../../support/refusals.js';

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

/** A file whose page has this content; pdf.js finds the objects without a table of them. */
function withContent(content: string, { filter = '', objects = '', resources = '' } = {}): Uint8Array {
  return bytesOf(`%PDF-1.7
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Count 1/Kids[3 0 R]>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>${resources}>>>> endobj
4 0 obj <<${filter}/Length ${content.length}>>
stream
${content}
endstream endobj
5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>> endobj
${objects}
trailer <</Root 1 0 R>>`);
}

const outcome = async (bytes: Uint8Array, limits = defaultReadOptions.limits): Promise<string> =>
  readPdf(bytes, { ...defaultReadOptions, limits }).then(
    ({ text }) => text,
    (error: unknown) => refusalOf(error),
  );

const shown = 'BT /F1 11 Tf 70 700 Td (The plan is annexed.) Tj ET';

describe('a file that', () => {
  test('unpacks without end is refused', async () => {
    const packed = deflateSync(Buffer.alloc(2_000_000, ' ')).toString('latin1');
    const bytes = withContent(packed, { filter: '/Filter/FlateDecode' });
    expect(await outcome(bytes, { maxSize: 1e6, maxXml: 1_000_000 })).toMatch(
      /^a PDF whose parts unpack to more than 1 MB/,
    );
    const twice = deflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
    const filter = '/Filter[/FlateDecode/FlateDecode]';
    expect(await outcome(withContent(twice, { filter }), { maxSize: 1e6, maxXml: 1_000_000 })).toMatch(
      /more than 1 MB/,
    );
    const asText = `${Buffer.from(packed, 'latin1').toString('hex')}>`;
    const further = '/Filter 6 0 R';
    const objects = '6 0 obj [/ASCIIHexDecode/FlateDecode] endobj';
    expect(
      await outcome(withContent(asText, { filter: further, objects }), { maxSize: 1e6, maxXml: 1_000_000 }),
    ).toMatch(/more than 1 MB/);
  });

  test('is larger than it may be is refused', async () => {
    const bytes = pdf([{ words: lines(['Short.'], { y: 100 }) }]);
    expect(await outcome(bytes, { maxSize: 100, maxXml: 1e6 })).toMatch(/over the limit/);
  });

  test('opens graphics states without end is refused', async () => {
    expect(await outcome(withContent(`${'q '.repeat(10_000)}${shown}`))).toMatch(/damaged/);
  });

  test('draws a form in itself is read', async () => {
    const objects =
      '6 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>/Length 11>>\nstream\n/X Do /X Do\nendstream endobj';
    const bytes = withContent(`/X Do ${shown}`, { objects, resources: '/XObject<</X 6 0 R>>' });
    expect(await outcome(bytes)).toBe('The plan is annexed.\n');
  });

  test('says that it has two thousand million pages is read as far as it goes, or refused', async () => {
    const bytes = Buffer.from(withContent(shown)).toString('latin1').replace('/Count 1', '/Count 2000000000');
    expect(await outcome(bytesOf(bytes))).toMatch(/^The plan is annexed\.\n$|damaged|a PDF of 2000000000 pages/);
  });

  test('has a tree of pages that leads into itself is refused', async () => {
    const bytes = Buffer.from(withContent(shown))
      .toString('latin1')
      .replace('/Count 1/Kids[3 0 R]', '/Count 3/Kids[2 0 R]');
    expect(await outcome(bytesOf(bytes))).toMatch(/^a (?:damaged|PDF without text)/);
  });

  test('has an element of its structure in itself is read', async () => {
    const bytes = Buffer.from(
      pdf([{ words: [{ text: 'The plan is annexed.', x: 70, y: 100, mark: 0 }] }], { tree: [['Sect', ['P', [0, 0]]]] }),
    ).toString('latin1');
    const sect = /(\d+) 0 obj\n<<\/Type\/StructElem\/S\/Sect/.exec(bytes)?.[1] ?? '';
    const looped = bytes.replace(/(\/S\/Sect\/P )\d+( 0 R\/K\[)/, `$1${sect}$2${sect} 0 R `);
    expect(await outcome(bytesOf(looped))).toBe('The plan is annexed.\n');
  });
});

/** What is read within small bounds: a text and the messages, or a refusal. */
const within = async (bounds: Partial<PdfBounds>, bytes: Uint8Array): Promise<unknown> =>
  readPdf(bytes, defaultReadOptions, { ...defaultBounds, ...bounds }).then(
    ({ text, links, messages }) => ({
      text,
      links: links.length,
      messages: messages.map(({ code, args }) => [code, args]),
    }),
    (error: unknown) => refusalOf(error),
  );

const form = (number: number, content: string, draws?: number): string =>
  `${number} 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<<${draws === undefined ? '' : `/XObject<</X ${draws} 0 R>>`}>>/Length ${content.length}>>\nstream\n${content}\nendstream endobj\n`;

/** A font of two bytes a letter, whose widths or letters the test gives. */
const wideFont = (own: string, map: string): string =>
  `6 0 obj <</Type/Font/Subtype/Type0/BaseFont/Arial/Encoding/Identity-H/DescendantFonts[7 0 R]/ToUnicode 8 0 R>> endobj
7 0 obj <</Type/Font/Subtype/CIDFontType2/BaseFont/Arial/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>${own}>> endobj
8 0 obj <</Length ${map.length}>>\nstream\n${map}\nendstream endobj`;

describe('bounds of what pdf.js is asked', () => {
  const busy = '0 0 1 1 re f '.repeat(60);

  test('a page on which more is drawn is left out, and told', async () => {
    const rules = Array.from({ length: 60 }, () => [70, 150, 400, 150] as const);
    const bytes = pdf([
      { words: lines(['The plan is annexed.'], { y: 100 }) },
      { words: lines(['More.'], { y: 100 }), rules },
    ]);
    expect(await within({ operators: 100 }, bytes)).toEqual({
      text: 'The plan is annexed.\n',
      links: 0,
      messages: [['heavy-page', { page: 2 }]],
    });
  });

  test.each([
    ['by itself', withContent(`${shown} ${busy}`)],
    [
      'in forms that draw forms',
      withContent(`${shown} /X Do`, {
        resources: '/XObject<</X 6 0 R>>',
        objects:
          [6, 7].map((number) => form(number, '/X Do '.repeat(8), number + 1)).join('') + form(8, '0 0 1 1 re f'),
      }),
    ],
    [
      'in a form whose name is written with numbers',
      withContent(`${shown} /X Do`, {
        resources: '/XObject<</#58 6 0 R>>',
        objects: form(6, busy),
      }),
    ],
    ['packed as text', withContent(`${Buffer.from(`${shown} ${busy}`).toString('hex')}>`, { filter: '/Filter/AHx' })],
  ])('a document of which every page is so is refused: %s', async (_, bytes) => {
    expect(await within({ operators: 100 }, bytes)).toMatch(/^a PDF on whose pages far more is drawn/);
    expect(await within({ operators: 1_000 }, bytes)).toMatchObject({ text: 'The plan is annexed.\n', messages: [] });
  });

  test('all pages together', async () => {
    const page = { words: lines(['The plan is annexed.'], { y: 100 }) };
    expect(await within({ allOperators: 20 }, pdf([page, page, page, page]))).toMatch(/far more is drawn/);
  });

  test('more runs of text than are read: what was read stands, and the page is told', async () => {
    const texts = Array.from({ length: 40 }, (_, index) => `Line ${index + 1}.`);
    const outcome = await within({ runs: 10 }, pdf([{ words: lines(texts, { y: 60 }) }]));
    expect(outcome).toMatchObject({ messages: [['heavy-page', { page: 1 }]] });
    expect(outcome).toHaveProperty('text', expect.stringContaining('Line 1.'));
  });

  test('a page with more links keeps its text, and the links are told', async () => {
    const links = [1, 2, 3, 4].map((each) => ({
      url: `https://example.org/${each}`,
      box: [70, 90, 200, 104] as const,
    }));
    const bytes = pdf([{ words: lines(['The plan is annexed.'], { y: 100 }), links }]);
    expect(await within({ annotations: 3 }, bytes)).toEqual({
      text: 'The plan is annexed.\n',
      links: 0,
      messages: [['unread-links', { page: 1, count: 4 }]],
    });
    expect(await within({ annotations: 4 }, bytes)).toMatchObject({ links: 1, messages: [] });
  });

  test('more pages are refused', async () => {
    const page = { words: lines(['The plan is annexed.'], { y: 100 }) };
    expect(await within({ pages: 2 }, pdf([page, page, page]))).toBe('a PDF of 3 pages; at most 2 are read: divide it');
  });

  test('a few bytes that ask for endless lists are refused', async () => {
    const wide = (own: string, map = ''): Uint8Array => withContent(shown, { objects: wideFont(own, map) });
    const range = (last: string): string => `begincmap 1 beginbfrange <0000> <${last}> <0041> endbfrange endcmap`;
    for (const bytes of [
      wide('', range('fffffe')),
      wide('/W[0 99999999 500]'),
      wide('/W[1[500 600]2 99999999 500]'),
      wide('/W 9 0 R>> endobj 9 0 obj [0 99999999 500] endobj 10 0 obj <<'),
      withContent(shown, { objects: '6 0 obj <</FunctionType 0/Size[30000 30000]>> endobj' }),
    ]) {
      expect(await outcome(bytes)).toMatch(/^a damaged/);
    }
    expect(await outcome(wide('/W[1[500 600]3 65535 500]', range('ffff')))).toBe('The plan is annexed.\n');
  });
});

test('a failure that pdf.js leaves to nobody is left alone while a PDF is read, any other is not, and nobody listens afterwards', async () => {
  const before = process.listeners('unhandledRejection');
  const added = (): ((reason: unknown) => void)[] =>
    process.listeners('unhandledRejection').filter((each) => !before.includes(each)) as ((reason: unknown) => void)[];
  const failure = (name: string): Error => Object.assign(new Error('of a test'), { name });
  await withoutStrayFailures(async () => {
    // A second file read at the same time brings no second listener, and does not take the first away.
    await withoutStrayFailures(async () => Promise.resolve());
    const [listener, ...others] = added();
    expect(others).toEqual([]);
    expect(() => listener?.(failure('FormatError'))).not.toThrow();
    expect(() => listener?.(failure('RangeError'))).toThrow('of a test');
  });
  expect(added()).toEqual([]);
});
