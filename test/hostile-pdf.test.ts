/** PDF files that are made to hurt: one line or a document, within bounds. */
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { defaultReadOptions } from '../src/read/options.js';
import { readPdf } from '../src/read/pdf.js';
import { withoutStrayFailures } from '../src/read/pdf/stray-failures.js';
import { lines, pdf } from './pdf-builder.js';
import { refusalOf } from './support/refusals.js';

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
    expect(await outcome(bytesOf(bytes))).toMatch(/^The plan is annexed\.\n$|damaged/);
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
