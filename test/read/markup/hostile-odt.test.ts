/** OpenDocument texts made to hang or to kill a reader, and files that are none. */
import { describe, expect, test } from 'vitest';
import { readOdt } from '../../../src/read/odt.js';
import { defaultReadOptions } from '../../../src/read/options.js';
import { fodt, item, list, odt, type OdtParts, openText, p, row, style, table } from './odt-builder.js';
import { refusalOf } from '../../support/refusals.js';

const read = (bytes: Uint8Array, limits = defaultReadOptions.limits, trackChanges: 'accept' | 'reject' = 'accept') =>
  readOdt(bytes, { ...defaultReadOptions, limits, trackChanges });
const refusal = async (bytes: Uint8Array, limits?: typeof defaultReadOptions.limits): Promise<string> => {
  const said = await read(bytes, limits).then(
    () => 'read',
    (error: unknown) => refusalOf(error),
  );
  expect(said).not.toMatch(/[\n\r]/);
  return said;
};

describe('what is no OpenDocument text is refused in a line', () => {
  const manifest = (content: string): OdtParts => ({
    files: {
      'META-INF/manifest.xml': `<manifest:manifest xmlns:manifest="urn:x">${content}</manifest:manifest>`,
    },
  });
  const body = (content: string): Uint8Array =>
    Buffer.from(Buffer.from(fodt({})).toString().replace('<office:text></office:text>', content));
  test.for<[string, Uint8Array, RegExp]>([
    ['a spreadsheet', odt({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), /spreadsheet \(\.ods\)/],
    ['a presentation', odt({ mimetype: 'application/vnd.oasis.opendocument.presentation' }), /presentation \(\.odp\)/],
    ['a drawing', odt({ mimetype: 'application/vnd.oasis.opendocument.graphics' }), /that is no text/],
    ['a text of OpenOffice.org 1', odt({ mimetype: 'application/vnd.sun.xml.writer' }), /\(\.sxw\)/],
    ['an electronic book', odt({ mimetype: 'application/epub+zip' }), /\.epub/],
    ['one flat spreadsheet', body('<office:spreadsheet/>'), /spreadsheet \(\.ods\)/],
    [
      'an encrypted one',
      odt(manifest('<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>')),
      /encrypted/,
    ],
    ['one without its text', odt({ files: { 'content.xml': null } }), /holds no text/],
    ['one with nothing in its body', body(''), /holds no text/],
    ['one cut in the middle', odt({ text: p('a') }).subarray(0, 900), /damaged or incomplete/],
    ['one XML file cut in the middle', fodt({ text: p('a') }).subarray(0, 900), /not well-formed/],
    [
      'a document type',
      Buffer.from(`<!DOCTYPE x [<!ENTITY a "b">]>${Buffer.from(fodt({})).toString()}`),
      /document type/,
    ],
  ])('%s', async ([, bytes, why]) => expect(await refusal(bytes)).toMatch(why));

  test('templates and texts of several files are texts', async () => {
    for (const kind of ['-template', '-master', '-web'])
      expect((await read(odt({ mimetype: openText + kind, text: p('a') }))).text).toBe('a\n');
  });

  test('more XML than the limit, in an archive and in one file', async () => {
    const parts = { text: p('a'.repeat(50_000)) };
    const limits = { ...defaultReadOptions.limits, maxXml: 40_000 };
    expect(await refusal(odt(parts), limits)).toMatch(/more than 40 KB of XML/);
    expect(await refusal(fodt(parts), limits)).toMatch(/more than 40 KB of XML/);
  });
});

describe('files that ask for too much', () => {
  test('a cell that stands for a million, in a row that does', async () => {
    const cell = `<table:table-cell table:number-columns-repeated="1000000">${p('x')}</table:table-cell>`;
    const { blocks } = await read(
      odt({
        text: `<table:table><table:table-row table:number-rows-repeated="1000000">${cell}</table:table-row></table:table>`,
      }),
    );
    expect(blocks.length).toBeLessThan(10_000);
  });

  test('repeated cells within repeated cells', async () => {
    let inner = p('x');
    for (let depth = 0; depth < 30; depth++)
      inner = `<table:table><table:table-row><table:table-cell table:number-columns-repeated="9">${inner}</table:table-cell></table:table-row></table:table>`;
    const { blocks } = await read(odt({ text: inner + p('fin') }));
    expect(blocks.length).toBeLessThan(100_000);
    expect(blocks.at(-1)?.cell).toBeUndefined();
  });

  test('a thousand tables in each other, ten thousand spans, lists and sections', async () => {
    const nest = (depth: number, open: string, close: string, inner: string): string =>
      open.repeat(depth) + inner + close.repeat(depth);
    const tables = nest(
      1000,
      '<table:table><table:table-row><table:table-cell>',
      '</table:table-cell></table:table-row></table:table>',
      p('a'),
    );
    const spans = p(nest(10_000, '<text:span text:style-name="T">', '</text:span>', 'b'));
    const lists = nest(5000, '<text:list><text:list-item>', '</text:list-item></text:list>', p('c'));
    const sections = nest(10_000, '<text:section>', '</text:section>', p('d'));
    const { text } = await read(odt({ text: tables + spans + lists + sections }));
    expect(text).toBe('a\nb\n•\tc\nd\n');
  });

  test('more elements in each other than anyone nests', async () => {
    expect(
      await refusal(
        odt({
          text: '<text:section>'.repeat(25_000) + '</text:section>'.repeat(25_000),
        }),
      ),
    ).toMatch(/nests more than/);
  });

  test('deletions that name each other are put back once each', async () => {
    const deletion = (id: string, names: string): string =>
      `<text:changed-region text:id="${id}"><text:deletion>${p(`${id}<text:change text:change-id="${names}"/>`.repeat(50))}</text:deletion></text:changed-region>`;
    const text = `<text:tracked-changes>${deletion('x', 'y')}${deletion('y', 'x')}</text:tracked-changes>${p('a<text:change text:change-id="x"/>')}`;
    const { text: rejected } = await read(odt({ text }), undefined, 'reject');
    expect([...rejected.matchAll(/[xy]/g)]).toHaveLength(100);
  });

  test('kinds of page that follow each other in a circle', async () => {
    const page = (name: string, next: string): string =>
      `<style:master-page style:name="${name}" style:next-style-name="${next}"><style:header>${p(name)}</style:header></style:master-page>`;
    const { text } = await read(
      odt({
        pages: page('A', 'B') + page('B', 'A'),
        automatic: style('P1', 'paragraph', {
          attributes: 'style:master-page-name="A"',
        }),
        text: p('texte', 'P1') + list(undefined, [item(p('b', 'P1'))]) + table(row(p('c'))),
      }),
    );
    expect(text).toBe('A\nB\ntexte\n•\tb\nc\n');
  });
});
