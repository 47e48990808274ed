import { describe, expect, test } from 'vitest';
import type { Block, SourceDocument } from '../../../src/model/document.js';
import { recogniseFormat } from '../../../src/read/format.js';
import { defaultReadOptions } from '../../../src/read/options.js';
import type { TrackChanges } from '../../../src/read/printing/revisions.js';
import { readRtf } from '../../../src/read/rtf.js';

const fonts =
  '{\\fonttbl{\\f0\\froman\\fcharset0\\fprq2{\\*\\panose 02020603050405020304}Times New Roman;}{\\f1\\fcharset2 Symbol;}{\\f2\\fcharset204 Arial Cyr{\\*\\falt Arial};}{\\f3\\fcharset128 MS Mincho;}{\\f4\\fcharset2 Wingdings;}}';
const styles =
  '{\\stylesheet{\\s0\\snext0 Normal;}{\\s1\\sbasedon0\\outlinelevel0 heading 1,H1;}{\\s2\\sbasedon1 heading 2;}{\\s9\\sbasedon0 Annex_No;}{\\*\\cs10 \\additive Default Paragraph Font;}}';

const file = (body: string, head = ''): Buffer =>
  Buffer.from(
    `{\\rtf1\\ansi\\ansicpg1252\\deff0\\deflang1036${fonts}${styles}${head}\n\\pard\\plain ${body}}`,
    'latin1',
  );

const read = (body: string, head = '', trackChanges: TrackChanges = 'accept'): Promise<SourceDocument> =>
  readRtf(file(body, head), { ...defaultReadOptions, trackChanges });

const textOf = async (body: string, head = ''): Promise<string> => (await read(body, head)).text;

const words = ({ text }: SourceDocument, { span }: Block): string => text.slice(span.start, span.end);

const noted = ({ text, noise }: SourceDocument, kind: string): string[] =>
  noise.filter((each) => each.kind === kind).map(({ start, end }) => text.slice(start, end));

test('an RTF file is known by its beginning', async () => {
  expect(recogniseFormat(file('x'))).toBe('rtf');
  expect(recogniseFormat(Buffer.from('\ufeff{\\rtf1 x}'))).toBe('rtf');
  expect((await read('x')).format).toBe('rtf');
});

describe('characters', () => {
  test.each([
    ['of the code page of the file', "Gen\\'e8ve, \\'93l\\'92\\'e9t\\'e9\\'94", 'Genève, “l’été”\n'],
    ['bytes as they stand', 'Gen\xe8ve', 'Genève\n'],
    ['of the code page of a font', "{\\f2 \\'cc\\'c8\\'d0} {\\f0 \\'e9}", 'МИР é\n'],
    ['of two bytes', "{\\f3 \\'93\\'fa\\'96\\'7b}", '日本\n'],
    [
      'by their code, with what stands in for them',
      "\\u233\\'e9t\\u233 e, \\uc0\\u8217 x \\uc2\\u339 oe.",
      'été, ’x œ.\n',
    ],
    ['by their code below nought and in two halves', '\\uc0\\u-10179 \\u-8704 ', '\u{1f600}\n'],
    ['what stands in ends with the group', '{\\u233}e', 'ée\n'],
    ['that have a word', '\\lquote a\\rquote\\ldblquote b\\rdblquote \\endash\\emdash \\bullet', '‘a’“b”–—•\n'],
    ['that do not break', 'JCA\\_DCC\\~3 t\\-l', 'JCA\u2011DCC\u00a03 tl\n'],
    ['that are signs of RTF', 'a \\{b\\} \\\\', 'a {b} \\\n'],
    ['of fonts of signs', "{\\f1 \\'61}{\\f1 b} {\\f4 \\'fc} {\\f4\\uc0\\u-3844 }", 'αβ ✓ ✓\n'],
    ['tabs and line ends', 'a\\tab b\\line c\td', 'a\tb\nc\td\n'],
    ['line ends of the file are none', 'a\r\nb\\\r\nc', 'ab\nc\n'],
    ['accents on their own', 'e\\uc0\\u769 ', 'é\n'],
  ])('%s', async (_, body, expected) => {
    expect(await textOf(body)).toBe(expected);
  });

  test('of a file of DOS and of an old Macintosh', async () => {
    const [dos, mac] = ['pc', 'mac'].map((name) => Buffer.from(`{\\rtf1\\${name} \\'82t\\'8e}`));
    expect((await readRtf(dos as Buffer)).text).toBe('étÄ\n');
    expect((await readRtf(mac as Buffer)).text).toBe('Çté\n');
  });
});

describe('what is no text', () => {
  test.each([
    ['groups that may be left out', '{\\*\\unknownword caché}vu', 'vu\n'],
    ['words that are not known', '\\unknownword7 vu', 'vu\n'],
    ['information', '{\\info{\\title Titre}{\\author A}}vu', 'vu\n'],
    ['pictures', '{\\pict\\wmetafile8 0102ff}{\\*\\shppict{\\pict 00}}{\\nonshppict{\\pict 00}}vu', 'vu\n'],
    ['binary data', 'a\\bin5 }{\\\\\0b', 'ab\n'],
    ['entries of an index', 'a{\\xe b}{\\tc c}d', 'ad\n'],
    ['what older programs read in place of something', '{\\upr{\\bkmkstart x}{\\*\\ud{\\*\\bkmkstart y}}}vu', 'vu\n'],
    [
      'properties of shapes',
      '{\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn shapeType}{\\sv 202}}}{\\shprslt{\\*\\do x}}}vu',
      'vu\n',
    ],
    ['dates of changed formats that lack their word', '{-1492835451 \\b Objet}', 'Objet\n'],
  ])('%s', async (_, body, expected) => {
    expect(await textOf(body)).toBe(expected);
  });
});

describe('paragraphs', () => {
  test('styles, headings, bold ones, empty lines, pages', async () => {
    const document = await read(
      '\\s1\\b Objet\\par\\pard\\plain Texte\\par\\par\\pard\\s2{\\b A} b\\par\\pard\\outlinelevel2 c\\par\\pard\\s9 d\\par\\pard\\page e\\par\\pard\\pagebb{\\ul f}\\par',
    );
    expect(
      document.blocks.map((block) => [
        words(document, block),
        block.heading,
        block.style,
        block.emphasis ?? false,
        block.gap,
      ]),
    ).toEqual([
      ['Objet', 1, 'heading 1', true, undefined],
      ['Texte', undefined, 'Normal', false, undefined],
      ['A b', 1, 'heading 2', true, 1],
      ['c', 3, 'Normal', true, undefined],
      ['d', undefined, 'Annex_No', false, undefined],
      ['e', undefined, 'Normal', false, 2],
      ['f', undefined, 'Normal', true, 2],
    ]);
  });

  test('what a group sets ends with it', async () => {
    const { blocks } = await read('{\\b un\\par}deux\\par');
    expect(blocks.map(({ emphasis }) => emphasis)).toEqual([true, undefined]);
  });

  test('bookmarks, but those of the program', async () => {
    const { blocks } = await read('a\\par{\\*\\bkmkstart Annexe}{\\*\\bkmkend Annexe}{\\*\\bkmkstart _Toc1}b\\par');
    expect(blocks.map(({ bookmarks }) => bookmarks)).toEqual([undefined, ['Annexe']]);
  });
});

describe('lists', () => {
  const lists =
    "{\\*\\listtable{\\list\\listtemplateid1{\\listlevel\\levelnfc0\\levelnfcn0\\leveljc0\\levelfollow0\\levelstartat3{\\leveltext\\'02\\'00.;}{\\levelnumbers\\'01;}}{\\listlevel\\levelnfc4\\levelfollow1\\levelstartat1{\\leveltext\\'02\\'01);}{\\levelnumbers\\'01;}}{\\listname ;}\\listid77}{\\list{\\listlevel\\levelnfc23\\levelstartat1{\\leveltext\\'01\\u-3913 ?;}{\\levelnumbers;}}\\listid78}}" +
    '{\\*\\listoverridetable{\\listoverride\\listid77\\listoverridecount0\\ls1}{\\listoverride\\listid78\\listoverridecount0\\ls2}{\\listoverride\\listid77\\listoverridecount1{\\lfolevel\\listoverridestartat\\levelstartat9}\\ls3}}';

  test('are counted by their tables', async () => {
    const { text, blocks } = await read(
      '\\ls1\\ilvl0 a\\par\\ilvl1 b\\par c\\par\\ilvl0 d\\par\\pard\\ls2 e\\par\\pard\\ls3 f\\par\\pard g\\par',
      lists,
    );
    expect(text).toBe('3.\ta\na) b\nb) c\n4.\td\n•\te\n9.\tf\ng\n');
    expect(blocks.map(({ listLevel }) => listLevel)).toEqual([0, 1, 1, 0, 0, 0, undefined]);
  });

  test('have their bullets from the table, whatever letter stands for them in a font', async () => {
    expect(await textOf('{\\listtext o\\tab}\\ls2 a\\par', lists)).toBe('•\ta\n');
  });

  test('have the numbers that stand in the file', async () => {
    const document = await read(
      "{\\listtext\\pard\\plain\\f0 1.1\\tab}\\ls1\\ilvl1 a\\par{\\pntext\\f1\\'b7\\tab}b\\par\\pard{\\listtext\\f0 Annexe 2 }\\ls1\\ilvl0 c\\par\\pard\\ls1\\ilvl0 d\\par",
      lists,
    );
    expect(document.text).toBe('1.1\ta\n•\tb\nAnnexe 2 c\n5.\td\n');
    expect(document.blocks.every(({ number }) => number !== undefined)).toBe(true);
  });
});

describe('tables', () => {
  const cells = (document: SourceDocument): unknown[] =>
    document.blocks.map((block) => [
      words(document, block),
      block.cell && [block.cell.table, block.cell.row, block.cell.column, block.cell.columns],
    ]);

  test('cells of several paragraphs, empty cells, and what follows', async () => {
    const row = '\\trowd\\cellx1000\\cellx2000\\cellx3000 ';
    const document = await read(
      `Avant\\par ${row}\\pard\\intbl Date\\cell\\cell un\\par deux\\cell\\row ${row}\\pard\\intbl\\cell mai\\cell\\cell\\row\\pard Après\\par`,
    );
    expect(cells(document)).toEqual([
      ['Avant', undefined],
      ['Date', [0, 0, 0, 3]],
      ['un', [0, 0, 2, 3]],
      ['deux', [0, 0, 2, 3]],
      ['mai', [0, 1, 1, 3]],
      ['Après', undefined],
    ]);
    expect(document.text).toBe('Avant\nDate\t\tun\ndeux\n\tmai\nAprès\n');
  });

  test('tables in cells', async () => {
    const document = await read(
      '\\trowd\\cellx1000\\cellx2000\\pard\\intbl a\\par\\pard\\intbl\\itap2 x\\nestcell y\\nestcell{\\*\\nesttableprops\\trowd\\cellx500\\cellx900\\nestrow}{\\nonesttables\\par}\\pard\\intbl\\itap1 b\\cell c\\cell\\row\\pard d\\par',
    );
    expect(cells(document)).toEqual([
      ['a', [0, 0, 0, 2]],
      ['x', [1, 0, 0, 2]],
      ['y', [1, 0, 1, 2]],
      ['b', [0, 0, 0, 2]],
      ['c', [0, 0, 1, 2]],
      ['d', undefined],
    ]);
  });

  test('cells that are merged with the one before are none of their own', async () => {
    const document = await read(
      '\\trowd\\clmgf\\cellx1000\\clmrg\\cellx2000\\cellx3000\\pard\\intbl a\\cell\\cell b\\cell\\row\\pard',
    );
    expect(cells(document)).toEqual([
      ['a', [0, 0, 0, 2]],
      ['b', [0, 0, 1, 2]],
    ]);
  });
});

describe('fields', () => {
  test('links', async () => {
    const { text, links } = await read(
      'voir {\\field{\\*\\fldinst{HYPERLINK "https://exemple.int/a" \\\\o "b"}}{\\fldrslt{\\ul le site}}}, {\\field\\flddirty{\\*\\fldinst HYPERLINK \\\\l "bas"}{\\fldrslt plus bas}}.',
    );
    expect(text).toBe('voir le site, plus bas.\n');
    expect(links).toEqual([{ span: { start: 5, end: 12 }, url: 'https://exemple.int/a' }]);
  });

  test('fields in the code of fields, boxes to tick, lists to choose from', async () => {
    expect(
      await textOf(
        'a{\\field{\\*\\fldinst IF {\\field{\\*\\fldinst PAGE}{\\fldrslt 3}} = 1 "x"}{\\fldrslt b}} {\\field{\\*\\fldinst FORMCHECKBOX {\\*\\formfield{\\fftype1\\ffres25\\ffdefres1{\\*\\ffname c}}}}{\\fldrslt}} {\\field{\\*\\fldinst FORMDROPDOWN {\\*\\formfield{\\fftype2\\ffres1{\\*\\ffl un}{\\*\\ffl deux}}}}{\\fldrslt}}',
      ),
    ).toBe('ab ☒ deux\n');
  });
});

describe('notes', () => {
  test('footnotes before endnotes, in the order of their marks', async () => {
    const document = await read(
      'Un{\\super\\chftn{\\footnote\\pard\\plain{\\super\\chftn} Première.\\par Suite.}} deux{\\super\\chftn}{\\footnote\\ftnalt\\pard\\plain{\\super\\chftn}\\tab Dernière.} trois{\\super\\chftn{\\*\\footnote\\chftn\\pard Deuxième.}}.\\par',
      '\\aftnnrlc',
    );
    expect(document.blocks.map((block) => [block.role, words(document, block)])).toEqual([
      ['text', 'Un1 deuxi trois2.'],
      ['note', '1\tPremière.'],
      ['note', 'Suite.'],
      ['note', '2\tDeuxième.'],
      ['note', 'i\tDernière.'],
    ]);
    expect(noted(document, 'note-mark')).toEqual(['1', 'i', '2']);
  });

  test('marks that the author typed', async () => {
    const document = await read('Prix{\\super *}{\\footnote\\pard\\plain{\\super *} Hors taxes.} net.\\par');
    expect(document.blocks.map((block) => words(document, block))).toEqual(['Prix* net.', '* Hors taxes.']);
    expect(noted(document, 'note-mark')).toEqual(['*']);
  });

  test('comments are left out and counted', async () => {
    const { text, messages } = await read(
      'a{\\*\\atnid B}{\\*\\atnauthor B}\\chatn{\\*\\annotation{\\*\\atnref 1}\\pard revoir}b',
    );
    expect(text).toBe('ab\n');
    expect(messages).toEqual([{ code: 'comments-left-out', args: { count: 1 } }]);
  });
});

describe('pages', () => {
  const number = '{\\field{\\*\\fldinst PAGE}{\\fldrslt 2}}';

  test('headers and footers of the first page and the others, each once', async () => {
    const document = await read(
      `\\sectd\\titlepg{\\headerf\\pard\\plain UNION\\par}{\\header\\pard\\plain ${number}\\par}{\\footerf\\pard Place\\par}Lettre\\par\\sect\\sectd{\\header\\pard\\plain {\\field{\\*\\fldinst PAGE}{\\fldrslt 3}}\\par}{\\headerl jamais}Annexe\\par`,
    );
    expect(document.blocks.map((block) => [block.role, words(document, block), block.gap])).toEqual([
      ['page-header', 'UNION', undefined],
      ['page-header', '2', undefined],
      ['text', 'Lettre', undefined],
      ['text', 'Annexe', 2],
      ['page-footer', 'Place', undefined],
    ]);
    expect(document.messages).toMatchObject([{ code: 'unread-part', args: { why: 'never-printed' } }]);
  });

  test('a section that goes on on the page begins none', async () => {
    const { blocks } = await read('\\sectd a\\sect\\sectd\\sbknone b\\par');
    expect(blocks.map(({ gap }) => gap)).toEqual([undefined, undefined]);
  });
});

describe('tracked, hidden and struck text', () => {
  const changed =
    'Le {\\deleted\\revauthdel1 8}{\\revised\\revauth1 9}{\\revised\\revauth1  mai} prochain{\\deleted\\par}\\pard, donc.\\par';

  test('changes are accepted or rejected', async () => {
    const accepted = await read(changed);
    expect(accepted.text).toBe('Le 9 mai prochain, donc.\n');
    expect(accepted.messages).toMatchObject([
      { code: 'tracked-changes', args: { insertions: 1, deletions: 2, moves: 0 }, span: { start: 0 } },
    ]);
    expect((await read(changed, '', 'reject')).text).toBe('Le 8 prochain\n, donc.\n');
    await expect(read(changed, '', 'fail')).rejects.toThrow('unreadable/tracked');
  });

  test('moved text stands where it was moved to', async () => {
    const moved = '{\\mvf\\mvauth1 un}\\par deux{\\mvt\\mvauth1 , un}\\par';
    expect(await textOf(moved)).toBe('deux, un\n');
    expect((await read(moved, '', 'reject')).text).toBe('un\ndeux\n');
  });

  test('hidden text is counted, struck text marked', async () => {
    const document = await read('a{\\v caché}b {\\strike le 8} {\\striked1 le 9}{\\striked0 .}');
    expect(document.text).toBe('ab le 8 le 9.\n');
    expect(noted(document, 'struck')).toEqual(['le 8', 'le 9']);
    expect(document.messages).toEqual([{ code: 'hidden-text', args: { characters: 5 } }]);
  });
});

test('text boxes follow the paragraph that they are beside, with their tables', async () => {
  const document = await read(
    'Avant{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv b}}{\\shptxt\\pard\\plain Boîte\\par\\trowd\\cellx9\\pard\\intbl x\\cell\\row\\pard}}{\\shprslt{\\*\\do\\dptxbx{\\dptxbxtext Boîte}}}} et après\\par Suite\\par'.replace(
      'î',
      "\\'ee",
    ),
  );
  expect(document.blocks.map((block) => [words(document, block), block.cell?.column])).toEqual([
    ['Avant et après', undefined],
    ['Boîte', undefined],
    ['x', 0],
    ['Suite', undefined],
  ]);
});

describe('files cut off or damaged', () => {
  test.each([
    ['in a group', '{\\rtf1 a{\\b b', 'ab\n'],
    ['in a control word', '{\\rtf1 a\\', 'a\n'],
    ['in a code', "{\\rtf1 a\\'e", 'a\n'],
    ['in a cell', '{\\rtf1\\trowd\\cellx9\\intbl a\\cell b', 'a\tb\n'],
    ['in a note', '{\\rtf1 a{\\super\\chftn{\\footnote b', 'a1\n1\tb\n'],
    ['with braces too many, as LibreOffice writes them', '{\\rtf1 a}}} b', 'a b\n'],
    ['with a field without a code', '{\\rtf1 a{\\field{\\fldrslt b}}c', 'abc\n'],
  ])('%s', async (_, text, expected) => {
    expect((await readRtf(Buffer.from(text))).text).toBe(expected);
  });
});
