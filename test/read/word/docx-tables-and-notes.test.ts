import { describe, expect, test } from 'vitest';
import { paragraph, run, table } from './docx-builder.js';
import { read, textOf, shownBlocks, field } from './docx-parts.js';

describe('tables', () => {
  test('a letterhead is read cell by cell', async () => {
    const document = await read({
      body: table(
        [
          paragraph('Réf.:'),
          paragraph('Circulaire 12'),
          paragraph('- aux administrations;') + paragraph('- aux Membres'),
        ],
        [paragraph('Tél.:'), paragraph('+41 22 000'), paragraph('Copie:')],
        [paragraph(''), paragraph(''), paragraph('- aux bureaux')],
      ),
    });
    expect(document.text).toBe(
      'Réf.:\tCirculaire 12\t- aux administrations;\n- aux Membres\nTél.:\t+41 22 000\tCopie:\n\t\t- aux bureaux\n',
    );
    expect(document.blocks.map(({ cell }) => cell)).toEqual([
      { table: 0, row: 0, column: 0, columns: 3 },
      { table: 0, row: 0, column: 1, columns: 3 },
      { table: 0, row: 0, column: 2, columns: 3 },
      { table: 0, row: 0, column: 2, columns: 3 },
      { table: 0, row: 1, column: 0, columns: 3 },
      { table: 0, row: 1, column: 1, columns: 3 },
      { table: 0, row: 1, column: 2, columns: 3 },
      { table: 0, row: 2, column: 2, columns: 3 },
    ]);
  });

  test('a cell after one of several lines begins a line of its own', async () => {
    const text = await textOf({ body: table([paragraph('a') + paragraph('b'), paragraph('c'), paragraph('d')]) });
    expect(text).toBe('a\nb\n\tc\td\n');
  });

  test('a table in a table is a table of its own', async () => {
    const inner = table([paragraph('x'), paragraph('y')]);
    const { text, blocks } = await read({
      body: table([paragraph('a') + inner + paragraph('b'), paragraph('c')]) + table([paragraph('z')]),
    });
    expect(text).toBe('a\nx\ty\nb\n\tc\nz\n');
    expect(blocks.map(({ cell }) => `${cell?.table}/${cell?.row}/${cell?.column}`)).toEqual([
      '0/0/0',
      '1/0/0',
      '1/0/1',
      '0/0/0',
      '0/0/1',
      '2/0/0',
    ]);
  });

  test('content controls and custom XML around rows and cells change nothing', async () => {
    const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;
    const rows = `<w:sdt><w:sdtPr><w:rPr><w:b/></w:rPr></w:sdtPr><w:sdtContent><w:tr>${cell('a')}<w:customXml>${cell('b')}</w:customXml></w:tr></w:sdtContent></w:sdt>`;
    expect(await textOf({ body: `<w:tbl>${rows}</w:tbl>` })).toBe('a\tb\n');
  });
});

describe('page headers and footers', () => {
  const references = (titlePage: boolean): string =>
    '<w:sectPr><w:headerReference w:type="even" r:id="header3"/><w:headerReference w:type="default" r:id="header1"/>' +
    '<w:headerReference w:type="first" r:id="header2"/><w:footerReference w:type="default" r:id="footer1"/>' +
    `${titlePage ? '<w:titlePg/>' : ''}</w:sectPr>`;
  const pages = {
    headers: {
      header1: paragraph('page suivante'),
      header2: paragraph('première page'),
      header3: paragraph('page paire'),
    },
    footers: { footer1: paragraph('pied') },
    settings: '<w:evenAndOddHeaders/>',
  };

  test('first, other and even pages, around the body', async () => {
    const document = await read({ ...pages, body: paragraph('corps') + references(true) });
    expect(document.text).toBe('première page\npage suivante\npage paire\ncorps\npied\n');
    expect(document.blocks.map(({ role }) => role)).toEqual([
      'page-header',
      'page-header',
      'page-header',
      'text',
      'page-footer',
    ]);
    expect(shownBlocks(document)).toEqual(['première page', 'page suivante', 'page paire', 'corps', 'pied']);
  });

  test('what no page shows is left out, with a message', async () => {
    const { text, messages } = await read({ ...pages, settings: '', body: paragraph('corps') + references(false) });
    expect(text).toBe('page suivante\ncorps\npied\n');
    expect(messages.map(({ args }) => args)).toEqual([
      { part: 'word/header3.xml', why: 'never-printed' },
      { part: 'word/header2.xml', why: 'never-printed' },
    ]);
  });

  test('pages that differ in their number alone are one', async () => {
    const numberedPage = (page: number): string =>
      `<w:p>${run('- ')}${field('PAGE', run(String(page)))}${run(' -')}</w:p>`;
    const section = (id: string): string => `<w:sectPr><w:headerReference w:type="default" r:id="${id}"/></w:sectPr>`;
    const text = await textOf({
      headers: { header1: numberedPage(2), header2: numberedPage(3) },
      body: paragraph('un', section('header1')) + paragraph('deux') + section('header2'),
    });
    expect(text).toBe('- 2 -\nun\ndeux\n');
  });
});

describe('notes', () => {
  const reference = (kind: 'footnote' | 'endnote', id: number, more = ''): string =>
    `<w:r><w:${kind}Reference w:id="${id}"${more}/></w:r>`;
  const footnote = (id: number, ...texts: readonly string[]): string =>
    `<w:footnote w:id="${id}">${texts.map((text, index) => `<w:p>${index === 0 ? '<w:r><w:footnoteRef/></w:r>' : ''}${run(` ${text}`)}</w:p>`).join('')}</w:footnote>`;
  const separators = '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>';

  test('footnotes and endnotes after the body, in the order of their marks', async () => {
    const { text, blocks, noise } = await read({
      footnotes:
        separators + footnote(7, 'première note') + footnote(3, 'deuxième note', 'suite') + footnote(9, 'sans renvoi'),
      endnotes: `<w:endnote w:id="1">${paragraph('note finale')}</w:endnote>`,
      body: `<w:p>${run('Texte')}${reference('footnote', 7)}${run(' et')}${reference('endnote', 1)}${run(' fin')}${reference('footnote', 3)}</w:p>`,
    });
    expect(text).toBe('Texte1 eti fin2\n1\tpremière note\n2\tdeuxième note\nsuite\ni\tnote finale\n');
    expect(noise.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)).toEqual([
      'note-mark 1',
      'note-mark i',
      'note-mark 2',
    ]);
    expect(blocks.map(({ role, number }) => `${role} ${number ? text.slice(number.start, number.end) : '-'}`)).toEqual([
      'text -',
      'note 1',
      'note 2',
      'note -',
      'note i',
    ]);
  });

  test('a mark the author typed', async () => {
    const { text, noise } = await read({
      footnotes: `<w:footnote w:id="1">${paragraph('* typée')}</w:footnote>${footnote(2, 'comptée')}`,
      body: `<w:p>${run('a')}<w:r><w:footnoteReference w:id="1" w:customMarkFollows="1"/><w:t>*</w:t></w:r>${run(' b')}${reference('footnote', 2)}</w:p>`,
    });
    expect(text).toBe('a* b1\n* typée\n1\tcomptée\n');
    expect(noise.map(({ start, end }) => text.slice(start, end))).toEqual(['*', '1']);
  });

  test('formats and restarts that a section states at its end', async () => {
    const section =
      '<w:sectPr><w:footnotePr><w:numFmt w:val="lowerLetter"/><w:numRestart w:val="eachSect"/></w:footnotePr></w:sectPr>';
    const text = await textOf({
      footnotes: footnote(1, 'x') + footnote(2, 'y') + footnote(3, 'z'),
      body: `<w:p><w:pPr>${section}</w:pPr>${run('un')}${reference('footnote', 1)}${reference('footnote', 2)}</w:p><w:p>${run('deux')}${reference('footnote', 3)}</w:p>${section}`,
    });
    expect(text).toBe('unab\ndeuxa\na\tx\nb\ty\na\tz\n');
  });
});
