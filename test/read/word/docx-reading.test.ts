import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../src/read/docx.js';
import { defaultReadOptions } from '../../../src/read/options.js';
import type { SourceDocument } from '../../../src/model/document.js';
import { refusalOf } from '../../support/refusals.js';
import type { TrackChanges } from '../../../src/read/printing/revisions.js';
import {
  abstractList,
  docx,
  type DocxParts,
  docxFiles,
  item,
  level,
  list,
  numbered,
  paragraph,
  run,
  style,
  table,
} from './docx-builder.js';

const read = (parts: DocxParts, trackChanges: TrackChanges = 'accept'): Promise<SourceDocument> =>
  readDocx(docx(parts), { ...defaultReadOptions, trackChanges });
const textOf = async (parts: DocxParts, trackChanges?: TrackChanges): Promise<string> =>
  (await read(parts, trackChanges)).text;
const shownBlocks = ({ text, blocks }: SourceDocument): string[] =>
  blocks.map(({ span }) => text.slice(span.start, span.end));
const body = (...runs: readonly string[]): DocxParts => ({ body: `<w:p>${runs.join('')}</w:p>` });
const author = 'w:id="1" w:author="A" w:date="2020-01-01T00:00:00Z"';
const inserted = (content: string): string => `<w:ins ${author}>${content}</w:ins>`;
const deleted = (text: string): string =>
  `<w:del ${author}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe('characters', () => {
  test.for([
    [
      'tabs and line breaks',
      '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t></w:r>',
      'a\tb\nc\nd',
    ],
    [
      'a place tab',
      '<w:r><w:t>a</w:t><w:ptab w:relativeTo="margin" w:alignment="right" w:leader="none"/><w:t>b</w:t></w:r>',
      'a\tb',
    ],
    [
      'hyphens',
      '<w:r><w:t>UIT</w:t><w:noBreakHyphen/><w:t>T com</w:t><w:softHyphen/><w:t>mission</w:t></w:r>',
      'UIT\u2011T commission',
    ],
    [
      'Symbol',
      '<w:r><w:sym w:font="Symbol" w:char="F061"/><w:sym w:font="Symbol" w:char="F0B7"/><w:sym w:font="Symbol" w:char="F0AE"/></w:r>',
      'α•→',
    ],
    [
      'Wingdings',
      '<w:r><w:sym w:font="Wingdings" w:char="F0A8"/><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>',
      '☐✓',
    ],
    ['a symbol nobody knows', '<w:r><w:t>a</w:t><w:sym w:font="Webdings" w:char="F0CE"/></w:r>', 'a\ufffd'],
    ['private-use characters of a symbol font', run('\uf0b7 point', '<w:rFonts w:ascii="Symbol"/>'), '• point'],
    ['white space that counts', run('a ') + run(' b'), 'a  b'],
    ['white space that does not', '<w:r><w:t>a </w:t></w:r><w:r><w:t> b</w:t></w:r>', 'ab'],
    [
      'a formula',
      '<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>',
      '1/2',
    ],
    [
      'ruby',
      '<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>haut</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>bas</w:t></w:r></w:rubyBase></w:ruby></w:r>',
      'haut bas',
    ],
    ['CDATA', '<w:r><w:t><![CDATA[a < b]]></w:t></w:r>', 'a < b'],
    ['character references', '<w:r><w:t>&#233;t&#xe9; &amp; hiver</w:t></w:r>', 'été & hiver'],
  ] as const)('%s', async ([, runs, expected]) => {
    expect(await textOf(body(runs))).toBe(`${expected}\n`);
  });

  test('tab stops are no tabs', async () => {
    const stops = '<w:tabs><w:tab w:val="left" w:pos="794"/></w:tabs>';
    expect(await textOf({ body: paragraph('texte', stops) })).toBe('texte\n');
  });

  test('letters and accents in two runs are one, and links stay where they were', async () => {
    const parts = {
      ...body(run('cafe'), run('\u0301 noir '), `<w:hyperlink r:id="l">${run('re\u0301seau')}</w:hyperlink>`),
      links: { l: 'https://exemple.int/a' },
    };
    const { text, links } = await read(parts);
    expect(text).toBe('café noir réseau\n');
    expect(links.map(({ span, url }) => [text.slice(span.start, span.end), url])).toEqual([
      ['réseau', 'https://exemple.int/a'],
    ]);
  });
});

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

describe('fields and links', () => {
  test('the result is text, the code is not', async () => {
    const nested = field('IF ', run('caché')).replace(
      '</w:instrText></w:r>',
      `</w:instrText></w:r>${field('MERGEFIELD x', run('interne'))}`,
    );
    expect(await textOf(body(run('a '), nested, run(' b'), field('DATE', run('4 mai'))))).toBe('a caché b4 mai\n');
  });

  test('links from relationships, complex and simple fields', async () => {
    const { text, links } = await read({
      ...body(
        `<w:hyperlink r:id="l1" w:anchor="p2">${run('un')}</w:hyperlink>`,
        run(' '),
        field(' HYPERLINK "https://exemple.int/deux" \\l "ici" \\o "bulle"', run('deux')),
        run(' '),
        `<w:fldSimple w:instr=' HYPERLINK "mailto:a@exemple.int" '>${run('trois')}</w:fldSimple>`,
        run(' '),
        `<w:hyperlink w:anchor="_Toc1">${run('dans le texte')}</w:hyperlink>`,
      ),
      links: { l1: 'https://exemple.int/un' },
    });
    expect(text).toBe('un deux trois dans le texte\n');
    expect(links.map(({ span, url }) => [text.slice(span.start, span.end), url])).toEqual([
      ['un', 'https://exemple.int/un#p2'],
      ['deux', 'https://exemple.int/deux#ici'],
      ['trois', 'mailto:a@exemple.int'],
    ]);
  });

  test('a field without an end hides nothing', async () => {
    const broken = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r>';
    expect(await textOf({ body: `<w:p>${run('a')}${broken}${run('b')}</w:p>${paragraph('c')}` })).toBe('ab\nc\n');
  });

  test('boxes and lists of a form print what is chosen', async () => {
    const form = (data: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="x"/>${data}</w:ffData></w:fldChar></w:r><w:r><w:instrText>FORM</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const box = (state: string): string => form(`<w:checkBox><w:sizeAuto/><w:default w:val="0"/>${state}</w:checkBox>`);
    const choice = form(
      '<w:ddList><w:result w:val="1"/><w:listEntry w:val="oui"/><w:listEntry w:val="non"/></w:ddList>',
    );
    expect(await textOf(body(box('<w:checked/>'), run(' a '), box(''), run(' b '), choice))).toBe('☒ a ☐ b non\n');
  });
});

describe('text boxes, controls, embedded things', () => {
  const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
  const alternative = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box('encadré')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('encadré')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

  test('a text box is read once, after the paragraph that holds it', async () => {
    const document = await read({
      body: `<w:p>${run('avant ')}${alternative}${run('après')}</w:p>${paragraph('suite')}`,
    });
    expect(document.text).toBe('avant après\nencadré\nsuite\n');
  });

  test('the fallback is read where the choice needs something unknown', async () => {
    const unknown = alternative
      .replace('Requires="wps"', 'Requires="x1" xmlns:x1="urn:nobody"')
      .replace('encadré', 'inconnu');
    expect(await textOf(body(run('a'), unknown))).toBe('a\nencadré\n');
  });

  test('a text box in a cell belongs to the cell', async () => {
    const { blocks } = await read({ body: table([`<w:p>${run('a')}${alternative}</w:p>`, paragraph('b')]) });
    expect(blocks.map(({ cell }) => cell?.column)).toEqual([0, 0, 1]);
  });

  test('content controls, smart tags, custom XML', async () => {
    const control = `<w:sdt><w:sdtPr><w:alias w:val="non"/></w:sdtPr><w:sdtContent>${run('dedans')}</w:sdtContent></w:sdt>`;
    const tag = `<w:smartTag w:element="place"><w:smartTagPr><w:attr w:name="x" w:val="y"/></w:smartTagPr>${run(' Genève')}</w:smartTag>`;
    expect(await textOf(body(control, tag))).toBe('dedans Genève\n');
  });

  test('a document inside the document is named in a message', async () => {
    const { text, messages } = await read({ body: `${paragraph('a')}<w:altChunk r:id="rIdX"/>` });
    expect(text).toBe('a\n');
    expect(messages).toEqual([
      {
        code: 'unread-part',
        args: { part: 'embedded document', why: 'embedded' },
      },
    ]);
  });

  test('comments are counted and left out', async () => {
    const { text, messages } = await read(body(run('a'), '<w:r><w:commentReference w:id="0"/></w:r>'));
    expect(text).toBe('a\n');
    expect(messages).toEqual([{ code: 'comments-left-out', args: { count: 1 } }]);
  });
});

describe('hidden text', () => {
  test.for([
    ['of a run', '<w:vanish/>', ''],
    [
      'through a character style',
      '<w:rStyle w:val="Cache"/>',
      style('Cache', '<w:rPr><w:vanish/></w:rPr>', 'character'),
    ],
  ] as const)('%s is left out and counted', async ([, properties, styles]) => {
    const { text, messages } = await read({ ...body(run('a'), run('bcd', properties)), styles });
    expect(text).toBe('a\n');
    expect(messages).toEqual([{ code: 'hidden-text', args: { characters: 3 } }]);
  });

  test('a style set twice takes itself back', async () => {
    const styles = style('P', '<w:rPr><w:vanish/></w:rPr>') + style('C', '<w:rPr><w:vanish/></w:rPr>', 'character');
    const text = await textOf({
      styles,
      body: `<w:p><w:pPr><w:pStyle w:val="P"/></w:pPr>${run('visible', '<w:rStyle w:val="C"/>')}${run('caché')}</w:p>`,
    });
    expect(text).toBe('visible\n');
  });

  test('a hidden paragraph is not counted; a heading with a hidden mark runs into its text', async () => {
    const numbering = abstractList(1, level(0, '%1.')) + list(1, 1);
    const hiddenMark = '<w:rPr><w:vanish/></w:rPr>';
    const text = await textOf({
      numbering,
      body: `${item('a')}<w:p><w:pPr>${numbered(1, 0)}${hiddenMark}</w:pPr>${run('x', '<w:vanish/>')}</w:p>${paragraph('Titre. ', numbered(1, 0) + hiddenMark)}${paragraph('Suite')}${item('b')}`,
    });
    expect(text).toBe('1.\ta\n2.\tTitre. Suite\n3.\tb\n');
  });
});

describe('tracked changes', () => {
  const mark = (change: string): string => `<w:pPr><w:rPr><w:${change} ${author}/></w:rPr></w:pPr>`;
  const moved = `<w:p><w:moveFromRangeStart w:id="5" w:name="m"/><w:moveFrom ${author}>${run('déplacé ')}</w:moveFrom><w:moveFromRangeEnd w:id="5"/>${run('milieu')}<w:moveToRangeStart w:id="6" w:name="m"/><w:moveTo ${author}>${run(' déplacé')}</w:moveTo><w:moveToRangeEnd w:id="6"/></w:p>`;
  const row = (text: string, change: string): string =>
    `<w:tr><w:trPr><w:${change} ${author}/></w:trPr><w:tc>${paragraph(text)}</w:tc></w:tr>`;
  test.for<[string, string, string, string]>([
    ['runs', `<w:p>${run('a ')}${deleted('ancien')}${inserted(run('nouveau'))}</w:p>`, 'a nouveau', 'a ancien'],
    ['moves', moved, 'milieu déplacé', 'déplacé milieu'],
    ['a deleted mark joins', `<w:p>${mark('del')}${run('un ')}</w:p>${paragraph('deux')}`, 'un deux', 'un\ndeux'],
    ['an inserted mark parts', `<w:p>${mark('ins')}${run('un ')}</w:p>${paragraph('deux')}`, 'un\ndeux', 'un deux'],
    ['a deleted paragraph', `<w:p>${mark('del')}${deleted('parti')}</w:p>${paragraph('deux')}`, 'deux', 'parti\ndeux'],
    [
      'a deleted mark before a table',
      `<w:p>${mark('del')}${run('un')}</w:p>${table([paragraph('deux')])}`,
      'un\ndeux',
      'un\ndeux',
    ],
    ['rows', `<w:tbl>${row('parti', 'del')}${row('venu', 'ins')}</w:tbl>`, 'venu', 'parti'],
    [
      'cells',
      `<w:tbl><w:tr><w:tc><w:tcPr><w:cellDel ${author}/></w:tcPr>${paragraph('parti')}</w:tc><w:tc>${paragraph('reste')}</w:tc></w:tr></w:tbl>`,
      'reste',
      'parti\treste',
    ],
    ['an insertion inside a deletion', `<w:p>${run('a')}<w:ins ${author}>${deleted('b')}</w:ins></w:p>`, 'a', 'a'],
    [
      'hidden by a change of format',
      `<w:p>${run('a', `<w:vanish/><w:rPrChange ${author}><w:rPr/></w:rPrChange>`)}${run('b')}</w:p>`,
      'b',
      'ab',
    ],
  ])('%s', async ([, content, accepted, rejected]) => {
    expect(await textOf({ body: content })).toBe(`${accepted}\n`);
    expect(await textOf({ body: content }, 'reject')).toBe(`${rejected}\n`);
  });

  test('numbers follow the chosen side', async () => {
    const change = `<w:pPrChange ${author}><w:pPr>${numbered(2, 0)}</w:pPr></w:pPrChange>`;
    const parts = {
      numbering: abstractList(1, level(0, '%1.')) + abstractList(2, level(0, '%1)')) + list(1, 1) + list(2, 2),
      body: paragraph('a', numbered(1, 0) + change) + item('b'),
    };
    expect(await textOf(parts)).toBe('1.\ta\n2.\tb\n');
    expect(await textOf(parts, 'reject')).toBe('1)\ta\n1.\tb\n');
  });

  test('a message says how many and where the first is', async () => {
    const { text, messages } = await read({
      body: `${paragraph('intact')}<w:p>${run('a')}${inserted(run('b'))}${deleted('c')}</w:p>${moved}`,
    });
    const [message] = messages;
    expect(message).toMatchObject({ code: 'tracked-changes', args: { insertions: 1, deletions: 1, moves: 1 } });
    expect(text.slice(message?.span?.start, message?.span?.end)).toBe('ab');
  });

  test('a file with changes can be refused', async () => {
    await expect(
      read(body(inserted(run('a'))), 'fail').catch((error: unknown) => {
        throw new Error(refusalOf(error));
      }),
    ).rejects.toThrow(/^tracked changes: 1 insertion.*--track-changes/);
    await expect(read(body(run('a')), 'fail')).resolves.toBeDefined();
  });
});

describe('what blocks know', () => {
  test('styles, headings, emphasis', async () => {
    const styles =
      '<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr></w:style>' +
      style(
        'AnnexNo',
        '<w:basedOn w:val="berschrift1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b w:val="0"/></w:rPr>',
      ) +
      style('Gras', '<w:rPr><w:b/></w:rPr>', 'character');
    const { blocks } = await read({
      styles,
      body:
        paragraph('titre', '<w:pStyle w:val="berschrift1"/>') +
        paragraph('annexe', '<w:pStyle w:val="AnnexNo"/>') +
        `<w:p>${run('gras', '<w:rStyle w:val="Gras"/>')}${run(' ')}${run('souligné', '<w:u w:val="single"/>')}</w:p>` +
        `<w:p>${run('gras', '<w:b/>')}${run('maigre')}</w:p>` +
        paragraph('inconnu', '<w:pStyle w:val="Nulle"/>') +
        paragraph('plan', '<w:outlineLvl w:val="9"/>'),
    });
    expect(blocks.map(({ style, heading, emphasis }) => [style, heading, emphasis ?? false])).toEqual([
      ['heading 1', 1, true],
      ['AnnexNo', 2, true],
      ['Normal', undefined, true],
      ['Normal', undefined, false],
      ['Normal', undefined, false],
      ['Normal', undefined, false],
    ]);
  });

  test('bookmarks, those of empty paragraphs with the next block', async () => {
    const bookmark = (name: string): string => `<w:bookmarkStart w:id="0" w:name="${name}"/><w:bookmarkEnd w:id="0"/>`;
    const { blocks } = await read({
      body: `${bookmark('entre')}<w:p>${bookmark('Addressee_F')}${bookmark('_GoBack')}${run('a')}</w:p><w:p>${bookmark('StartTyping_F')}</w:p>${paragraph('b')}`,
    });
    expect(blocks.map(({ bookmarks }) => bookmarks)).toEqual([['entre', 'Addressee_F'], ['StartTyping_F']]);
  });

  test('empty lines and page breaks are gaps', async () => {
    const pageBreak = '<w:r><w:br w:type="page"/></w:r>';
    const next = (type: string): string => `<w:sectPr><w:type w:val="${type}"/></w:sectPr>`;
    const { text, blocks } = await read({
      body:
        `${paragraph('a')}${paragraph('')}${paragraph('b')}<w:p>${pageBreak}</w:p>${paragraph('c')}` +
        `<w:p>${run('d')}${pageBreak}${run('e')}</w:p>${paragraph('f', '<w:pageBreakBefore/>')}` +
        `${paragraph('g', next('nextPage'))}${paragraph('h', next('nextPage'))}${paragraph('i')}${next('continuous')}`,
    });
    expect(text).toBe('a\nb\nc\nd\ne\nf\ng\nh\ni\n');
    expect(blocks.map(({ gap }) => gap ?? 0)).toEqual([0, 1, 2, 0, 2, 2, 0, 2, 0]);
  });

  test('spans hold the printed characters, nothing but separators stands between', async () => {
    const { text, blocks } = await read({
      numbering: abstractList(1, level(0, '%1.')) + list(1, 1),
      body:
        paragraph('\u00a0 a ') + table([paragraph(' b '), paragraph('\tc')]) + item('') + item(' d') + paragraph('  '),
    });
    let end = 0;
    for (const { span } of blocks) {
      expect(text.slice(end, span.start)).toMatch(/^[\n\t]*$/);
      expect(text.slice(span.start, span.end)).toMatch(/^\S(.*\S)?$/);
      ({ end } = span);
    }
    expect(text.slice(end)).toBe('\n');
  });
});

describe('the same file in other clothes', () => {
  const parts: DocxParts = {
    ...body(run('a'), `<w:hyperlink r:id="l">${run('lien')}</w:hyperlink>`),
    links: { l: 'https://exemple.int/' },
    styles: style('x', ''),
  };
  const rewritten = (change: (xml: string) => string): DocxParts => ({
    files: Object.fromEntries(
      Object.entries(docxFiles(parts)).map(([name, bytes]) => [name, change(Buffer.from(bytes).toString('utf8'))]),
    ),
  });
  const expectSame = async (other: DocxParts): Promise<void> => {
    const { text, links } = await read(other);
    expect(text).toBe('alien\n');
    expect(links).toHaveLength(1);
  };

  test('strict OOXML', () =>
    expectSame(
      rewritten((xml) =>
        xml
          .replaceAll(
            'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
            'http://purl.oclc.org/ooxml/wordprocessingml/main',
          )
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
            'http://purl.oclc.org/ooxml/officeDocument/relationships',
          ),
      ),
    ));

  test('other prefixes', () =>
    expectSame(
      rewritten((xml) =>
        xml
          .replaceAll(/(<\/?|\s)w:/g, '$1q:')
          .replaceAll('xmlns:w=', 'xmlns:q=')
          .replaceAll(' r:id', ' s:id')
          .replaceAll('xmlns:r=', 'xmlns:s='),
      ),
    ));

  test('a prefix that means something else', async () => {
    const foreign = rewritten((xml) => xml.replace('<w:t xml', '<w:t xmlns:w="urn:nobody" xml'));
    expect(await textOf(foreign)).toBe('lien\n');
  });

  test.for(['utf16le', 'latin1'] as const)('XML in %s', async (encoding) => {
    const xml = (text: string, declared: string): Uint8Array => {
      const bytes = Buffer.from(text.replace('encoding="UTF-8"', `encoding="${declared}"`), encoding);
      return encoding === 'utf16le' ? Buffer.concat([Buffer.from([0xff, 0xfe]), bytes]) : bytes;
    };
    const files = docxFiles(body(run('été à Genève')));
    const document = Buffer.from(files['word/document.xml'] ?? []).toString('utf8');
    const declared = encoding === 'utf16le' ? 'UTF-16' : 'ISO-8859-1';
    expect(await textOf({ files: { 'word/document.xml': xml(document, declared) } })).toBe('été à Genève\n');
  });

  test('a template and a document with macros', async () => {
    const macro = rewritten((xml) =>
      xml.replace(
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
        'application/vnd.ms-word.document.macroEnabled.main+xml',
      ),
    );
    await expectSame(macro);
  });
});
