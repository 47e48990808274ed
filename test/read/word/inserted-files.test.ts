import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../src/read/docx.js';
import { defaultReadOptions } from '../../../src/read/options.js';
import { docx, item, abstractList, level, list, paragraph, relationships, run, table } from './docx-builder.js';
import { inserted, read, shownBlocks, textOf } from './docx-parts.js';

/** A Word file with parts beside its text, which `w:altChunk` names by number. */
const withParts = (body: string, ...parts: readonly (string | Uint8Array)[]) => ({
  body,
  files: {
    'word/_rels/document.xml.rels': relationships(
      parts.map((_, index) => [`chunk${index + 1}`, 'aFChunk', `part${index + 1}.dat`, false] as const),
    ),
    ...Object.fromEntries(parts.map((part, index) => [`word/part${index + 1}.dat`, part])),
  },
});
const chunk = (number: number): string => `<w:altChunk r:id="chunk${number}"/>`;

const page = '<!DOCTYPE html><html><body><h2>Lieu</h2><ol><li>Quai 4</li><li>Quai 5</li></ol></body></html>';
const mail = [
  'MIME-Version: 1.0',
  'Content-Type: multipart/related; type="text/html"; boundary="=mark="',
  '',
  '--=mark=',
  'Content-Type: text/html; charset="utf-8"',
  'Content-Transfer-Encoding: quoted-printable',
  'Content-Location: file:///C:/fake/document.html',
  '',
  '<html><body><p>Une lettre enti=C3=A8re</p><table><tr><td>mars</td><td>avril</td></tr></table></body></html>',
  '--=mark=--',
].join('\r\n');

describe('files inserted whole stand in their place', () => {
  test('a web page between two paragraphs, with its numbers and headings', async () => {
    const { text, blocks } = await read(withParts(paragraph('avant') + chunk(1) + paragraph('après'), page));
    expect(text).toBe('avant\nLieu\n1\tQuai 4\n2\tQuai 5\naprès\n');
    expect(blocks[1]?.heading).toBe(2);
  });

  test('a page in one file, which is all the text there is', async () => {
    const { text, blocks, format } = await read(withParts(chunk(1), mail));
    expect([format, text]).toEqual(['docx', 'Une lettre entière\nmars\tavril\n']);
    expect(blocks.map(({ cell }) => cell?.column)).toEqual([undefined, 0, 1]);
  });

  test.for([
    ['rich text', String.raw`{\rtf1\ansi Un mot riche\par}`, 'Un mot riche'],
    ['plain text', 'Un mot simple.', 'Un mot simple.'],
    ['a Word file', docx({ body: paragraph('Un mot de Word') }), 'Un mot de Word'],
  ] as const)('%s', async ([, part, said]) => {
    expect(await textOf(withParts(paragraph('a') + chunk(1) + paragraph('b'), part))).toBe(`a\n${said}\nb\n`);
  });

  test('several, in their order, with tables that are each their own', async () => {
    const row = (word: string): string =>
      `<html><body><table><tr><td>${word}</td><td>x</td></tr></table></body></html>`;
    const parts = withParts(table([paragraph('un'), paragraph('x')]) + chunk(1) + chunk(2), row('deux'), row('trois'));
    const { blocks, text } = await read(parts);
    expect(blocks.map(({ cell, span }) => [text.slice(span.start, span.end), cell?.table])).toEqual([
      ['un', 0],
      ['x', 0],
      ['deux', 1],
      ['x', 1],
      ['trois', 2],
      ['x', 2],
    ]);
  });

  test('a list counts on behind one', async () => {
    const numbering = abstractList(0, level(0, '%1.')) + list(1, 0);
    const parts = withParts(item('premier') + chunk(1) + item('second'), '<html><body><p>entre</p></body></html>');
    expect(
      shownBlocks(await read({ ...parts, numbering, files: { ...parts.files, ...related(parts.files) } })),
    ).toEqual(['1.\tpremier', 'entre', '2.\tsecond']);
  });

  test('links keep their words', async () => {
    const link = '<html><body><p>Voir <a href="https://port.example/quais">les quais</a></p></body></html>';
    const { text, links } = await read(withParts(paragraph('a') + chunk(1), link));
    expect(links.map(({ span, url }) => [text.slice(span.start, span.end), url])).toEqual([
      ['les quais', 'https://port.example/quais'],
    ]);
  });
});

/** The parts' relationships and that of the numbering. */
const related = (files: Readonly<Record<string, string | Uint8Array>>): Record<string, string> => ({
  'word/_rels/document.xml.rels': (files['word/_rels/document.xml.rels'] as string).replace(
    '</Relationships>',
    '<Relationship Id="n" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>',
  ),
});

describe('what is told and not read', () => {
  const told = (part: string) => [{ code: 'unread-part', args: { part, why: 'embedded' } }];

  test('a part that is lost, one that is no text, one in a table', async () => {
    const lost = await read({ body: paragraph('a') + chunk(1) });
    expect([lost.text, lost.messages]).toEqual(['a\n', told('embedded document')]);
    const picture = await read(
      withParts(paragraph('a') + chunk(1), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)),
    );
    expect([picture.text, picture.messages]).toEqual(['a\n', told('word/part1.dat')]);
    const cell = await read(withParts(table([paragraph('a') + chunk(1)]), page));
    expect([cell.text, cell.messages]).toEqual(['a\n', told('word/part1.dat')]);
  });

  test('what an inserted file inserts itself', async () => {
    const inner = docx(withParts(paragraph('dedans') + chunk(1), page));
    const { text, messages } = await read(withParts(paragraph('a') + chunk(1), inner));
    expect([text, messages]).toEqual(['a\ndedans\n', told('word/part1.dat')]);
  });

  test('tracked changes of an inserted file stand at their place, and are refused where none are wanted', async () => {
    const parts = withParts(
      paragraph('avant') + chunk(1),
      docx({ body: `<w:p>${run('un ')}${inserted(run('mot'))}</w:p>` }),
    );
    const { text, messages } = await read(parts);
    expect(text).toBe('avant\nun mot\n');
    expect(messages.map(({ code, span }) => [code, span && text.slice(span.start, span.end)])).toEqual([
      ['tracked-changes', 'un mot'],
    ]);
    await expect(read(parts, 'fail')).rejects.toThrow('unreadable/tracked');
  });

  test('no more than a hundred, so that a small file cannot ask for endless work', async () => {
    const files = Array.from({ length: 101 }, (_, index) => `<html><body><p>page ${index + 1}</p></body></html>`);
    const { blocks, messages } = await read(withParts(files.map((_, index) => chunk(index + 1)).join(''), ...files));
    expect([blocks.length, messages]).toEqual([100, told('word/part101.dat')]);
  });

  test('they share what one file may unpack to', async () => {
    const long = docx({ body: paragraph('mot '.repeat(50_000)) });
    const reading = (parts: readonly Uint8Array[]) =>
      readDocx(docx(withParts(parts.map((_, index) => chunk(index + 1)).join(''), ...parts)), {
        ...defaultReadOptions,
        limits: { ...defaultReadOptions.limits, maxXml: 300_000 },
      });
    expect((await reading([long])).text).toMatch(/^mot mot/);
    expect((await reading([long, long])).text).toBe('');
  });
});
