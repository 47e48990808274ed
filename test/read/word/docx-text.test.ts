import { describe, expect, test } from 'vitest';
import { abstractList, item, level, list, numbered, paragraph, run, style, table } from './docx-builder.js';
import { read, textOf, body, field } from './docx-parts.js';

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
