import { describe, expect, test } from 'vitest';
import type { Block, SourceDocument } from '../../../src/model/document.js';
import { readHtml } from '../../../src/read/html.js';
import { recogniseFormat } from '../../../src/read/format.js';
import { defaultReadOptions } from '../../../src/read/options.js';
import type { TrackChanges } from '../../../src/read/printing/revisions.js';

const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;

const readPage = (markup: string, trackChanges: TrackChanges = 'accept'): Promise<SourceDocument> =>
  readHtml(Buffer.from(markup), { ...defaultReadOptions, trackChanges });

const read = (body: string, head = ''): Promise<SourceDocument> => readPage(page(body, head));

const textOf = async (body: string, head = ''): Promise<string> => (await read(body, head)).text;

const words = ({ text }: SourceDocument, { span }: Block): string => text.slice(span.start, span.end);

const noted = ({ text, noise }: SourceDocument, kind: string): string[] =>
  noise.filter((each) => each.kind === kind).map(({ start, end }) => text.slice(start, end));

const linked = ({ text, links }: SourceDocument): [string, string][] =>
  links.map(({ span, url }) => [text.slice(span.start, span.end), url]);

describe('paragraphs of a page', () => {
  test.each([
    ['white space of the markup is one space', '<p>Une\n   réunion\n\t\test prévue.</p>', 'Une réunion est prévue.\n'],
    ['a tab typed amid a line stays', '<p>\n\t1\tLa réunion\n\tcommence.</p>', '1\tLa réunion commence.\n'],
    ['text between blocks', 'Avant<p>un</p>entre<div>deux</div>après', 'Avant\nun\nentre\ndeux\naprès\n'],
    ['a line end', '<p>Place des Fontaines<br>\n1201 Genève</p>', 'Place des Fontaines\n1201 Genève\n'],
    ['a soft hyphen', '<p>télé&shy;communi&#173;cations</p>', 'télécommunications\n'],
    ['spaces at the edge of inline elements', '<p>le <b>8 </b> mai<i> 2031</i></p>', 'le 8 mai 2031\n'],
    ['preformatted lines', '<pre>Objet:   Essai\n  suite</pre>', 'Objet:   Essai\n  suite\n'],
    ['white space kept by a style', '<p style="white-space:pre-wrap">a   b</p>', 'a   b\n'],
    [
      'a choice and fields of a form',
      '<p><input type="checkbox" checked> oui <input type="radio"> non <input value="M. X"> <select><option>un<option selected>deux</select></p>',
      '☒ oui ☐ non M. X deux\n',
    ],
    [
      'words of scripts, styles and templates',
      '<p>a</p><script>b()</script><style>c{}</style><template><p>d</p></template><noscript>e</noscript><!-- f --><iframe>g</iframe>',
      'a\n',
    ],
  ])('%s', async (_, body, expected) => {
    expect(await textOf(body)).toBe(expected);
  });

  test('an empty line parts paragraphs of a mail, one line end does not', async () => {
    const document = await read('<div>Madame,<br><br>La réunion est<br>reportée.<br><br><br>Merci.<br></div>');
    expect(document.blocks.map((block) => [words(document, block), block.gap])).toEqual([
      ['Madame,', undefined],
      ['La réunion est\nreportée.', 1],
      ['Merci.', 2],
    ]);
  });

  test('lines of a mail program, each a division', async () => {
    const document = await read(
      '<div>Bonjour,</div><div><br></div><div>Une ligne.</div><div>&nbsp;</div><p></p><div>Fin.</div>',
    );
    expect(document.blocks.map((block) => [words(document, block), block.gap])).toEqual([
      ['Bonjour,', undefined],
      ['Une ligne.', 1],
      ['Fin.', 1],
    ]);
  });

  test('headings have their level, and pages their beginning', async () => {
    const document = await read(
      '<h1>Un</h1><p>a</p><div role="heading" aria-level="3">Deux</div><p style="page-break-before: always">b</p><br style="page-break-before:always"><p>c</p><hr style="page-break-before:always;display:none"><p>d</p>',
    );
    expect(document.blocks.map(({ heading, gap }) => [heading, gap])).toEqual([
      [1, undefined],
      [undefined, undefined],
      [3, undefined],
      [undefined, 2],
      [undefined, 2],
      [undefined, 2],
    ]);
  });

  test('a paragraph that is bold throughout is told', async () => {
    const { blocks } = await read(
      '<p><b>Un</b> <strong>deux</strong></p><p><b>Un</b> deux</p><p style="font-weight:700">trois</p><p><u>quatre</u></p><b><p style="font-weight:normal">cinq</p></b>',
    );
    expect(blocks.map(({ emphasis }) => emphasis ?? false)).toEqual([true, false, true, true, false]);
  });

  test('tags that are never closed', async () => {
    expect(await textOf('<p>un<p>deux<ul><li>trois<li>quatre</ul><table><tr><td>a<td>b<tr><td>c</table>')).toBe(
      'un\ndeux\n•\ttrois\n•\tquatre\na\tb\nc\n',
    );
  });
});

test('a page that is a plain text is read as one: lines that were wrapped go on', async () => {
  const document = await read(
    '<h1>Archives</h1><pre>Circulaire AB 12\n\nMadame, Monsieur,\n\n1   Le groupe de travail se réunira à Berne au mois de mai 2031, comme il\n    en avait décidé, afin d&#39;examiner les contributions que ses membres\n    lui ont envoyées.\n\n2   Les inscriptions sont ouvertes.\n\nLe Directeur\n</pre>',
  );
  expect(document.format).toBe('html');
  expect(document.text).toContain("afin d'examiner");
  const texts = document.blocks.map((block) => words(document, block).replaceAll(/\s+/gu, ' '));
  expect(texts).toContain(
    "1 Le groupe de travail se réunira à Berne au mois de mai 2031, comme il en avait décidé, afin d'examiner les contributions que ses membres lui ont envoyées.",
  );
});

test('a sign whose font was lost is that of the font of signs', async () => {
  expect(await textOf('<p style="font-family:Arial">\uf0e3 2031 <span style="font-family:Symbol">a</span></p>')).toBe(
    '© 2031 α\n',
  );
});

describe('hidden and struck text', () => {
  test('what no page shows is left out and counted', async () => {
    const { text, messages } = await read(
      '<p>vu<span style="display:none">caché</span></p><p hidden>loin</p><p class="x">de là</p><p style="mso-hide:all">ici</p><p style="visibility:hidden">non <span style="visibility:visible">si</span></p><p aria-hidden="true">montré</p>',
      '<style>/* .y{} */ .x{color:red;display:none} @media print{p{display:none}}</style>',
    );
    expect(text).toBe('vu\nsi\nmontré\n');
    expect(messages).toEqual([{ code: 'hidden-text', args: { characters: 5 + 4 + 5 + 3 + 3 } }]);
  });

  test.each([
    ['<s>le 8</s>'],
    ['<strike>le 8</strike>'],
    ['<del>le 8</del>'],
    ['<span style="text-decoration: line-through">le 8</span>'],
    ['<span class="r">le 8</span>'],
    ['<s><b>le</b> 8</s>'],
  ])('%s is struck', async (struck) => {
    const document = await read(
      `<p>avant ${struck} le 9 mai</p>`,
      '<style>span.r { text-decoration-line: line-through; }</style>',
    );
    expect(document.text).toBe('avant le 8 le 9 mai\n');
    expect(noted(document, 'struck').join('')).toBe('le 8');
  });
});

describe('tracked changes of a page', () => {
  const changed = page(
    '<p>Le <del cite="mailto:A.%20Roux" datetime="2031-02-03T10:00">8</del><ins cite="mailto:A.%20Roux" datetime="2031-02-03T10:00">9</ins> mai, <ins>soir</ins><del>matin</del>.</p>',
  );

  test('are accepted or rejected where they say by whom; others are struck or plain', async () => {
    const accepted = await readPage(changed);
    expect(accepted.text).toBe('Le 9 mai, soirmatin.\n');
    expect(noted(accepted, 'struck')).toEqual(['matin']);
    expect(accepted.messages[0]).toMatchObject({
      code: 'tracked-changes',
      args: { insertions: 1, deletions: 1, moves: 0 },
      span: { start: 0 },
    });
    expect((await readPage(changed, 'reject')).text).toBe('Le 8 mai, soirmatin.\n');
    await expect(readPage(changed, 'fail')).rejects.toThrow(/tracked/);
  });

  test("are pandoc's spans too", async () => {
    const markup =
      '<p>à <span class="deletion" data-author="B" data-date="2031">Berne</span><span class="insertion" data-author="B">Lausanne</span></p>';
    expect(await textOf(markup)).toBe('à Lausanne\n');
  });
});

describe('lists as a browser prints them', () => {
  const labels = async (body: string, head = ''): Promise<string[]> => {
    const document = await read(body, head);
    return document.blocks.map(({ number }) => (number ? document.text.slice(number.start, number.end) : ''));
  };

  test.each([
    ['numbers', '<ol><li>a<li>b</ol>', ['1', '2']],
    [
      'numbers below numbers',
      '<ol start="3"><li>a<ol><li>b<li>c</ol><li>d<ol type="a"><li>e<ol><li>f</ol></ol></ol>',
      ['3', '3.1', '3.2', '4', 'a)', '1'],
    ],
    ['a start and a value', '<ol start="4"><li>a<li value="9">b<li>c</ol>', ['4', '9', '10']],
    [
      'letters',
      '<ol type="a"><li>a<li>b</ol><ol type="A" start="26"><li>z<li>aa<li>ab</ol>',
      ['a)', 'b)', 'Z', 'AA', 'AB'],
    ],
    ['Roman numbers', '<ol type="i"><li>a</ol><ol type="I" start="4"><li>b</ol>', ['i)', 'IV']],
    ['backwards', '<ol reversed><li>a<li>b</ol>', ['2', '1']],
    ['styles', '<ol style="list-style-type:lower-roman"><li>a</ol><ol class="l"><li>b</ol>', ['i)', 'b.']],
    [
      'bullets and dashes',
      `<ul><li>a</ul><ul style="list-style-type:'– '"><li>b</ul><ul type="square"><li>c</ul>`,
      ['•', '–', '•'],
    ],
    ['none', '<ul style="list-style:none"><li>a</ul><ol style="list-style-type: none"><li>b</ol>', ['', '']],
    ['a number for the first paragraph of an item', '<ol><li><p>a</p><p>b</p></li></ol>', ['1', '']],
    ['a heading in an item', '<ol start="3"><li><h2>a</h2></li></ol>', ['3']],
    ['boxes to tick in place of bullets', '<ul><li class="task-list-item"><input type="checkbox">a</li></ul>', ['']],
  ])('%s', async (_, body, expected) => {
    expect(
      await labels(
        body,
        '<style>ol.l{counter-reset:x} .l>li{counter-increment:x 2} .l > li:before{content:counter(x,lower-latin) ". "} .l{list-style-type:none}</style>',
      ),
    ).toEqual(expected);
  });

  test('the title of a page is printed at its head, unless the page says it', async () => {
    const page = (title: string): Promise<{ text: string }> =>
      read(`<head><title>${title}</title></head><p>Circulaire TSB 9</p><p>Objet: essai</p>`);
    expect((await page('Addendum 1')).text).toBe('Addendum 1\nCirculaire TSB 9\nObjet: essai\n');
    expect((await page('Circulaire TSB 9')).text).toBe('Circulaire TSB 9\nObjet: essai\n');
  });

  test('levels', async () => {
    const { text, blocks } = await read('<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>');
    expect(text).toBe('1\ta\n•\tb\n2\tc\n');
    expect(blocks.map(({ listLevel }) => listLevel)).toEqual([0, 1, 0]);
  });

  test('figures below a numbered heading have a bracket, elsewhere they have none', async () => {
    const heading = (number: number, words: string): string => `<ol start="${number}"><li><h1>${words}</h1></li></ol>`;
    const items = '<ol><li value="1"><p>collect the replies</p></li><li><p>publish them</p></li></ol>';
    const below = `${heading(1, 'Scope')}<p>The group</p>${heading(2, 'Tasks')}<p>will</p>${items}<p>and then</p><ol start="3"><li><p>report</p></li></ol>${heading(3, 'Chair')}`;
    expect(await textOf(below)).toBe(
      '1\tScope\nThe group\n2\tTasks\nwill\n1)\tcollect the replies\n2)\tpublish them\nand then\n3)\treport\n3\tChair\n',
    );
    const apart = `${heading(2, 'Chair')}<h1>Annex 2</h1>${items}`;
    expect(await textOf(apart)).toBe('2\tChair\nAnnex 2\n1\tcollect the replies\n2\tpublish them\n');
    const page = `${heading(2, 'Chair')}<p style="page-break-before: always">Annex 2</p>${items}`;
    expect(await textOf(page)).toContain('\n1\tcollect');
    expect(await textOf(`<p>Dear Sir,</p>${items}`)).toContain('\n1\tcollect');
  });

  test('lists that go on, and their signs, as Google Docs writes them', async () => {
    const head =
      '<style>ol.lst-kix_a-0.start{counter-reset:lst-ctn-kix_a-0 0}.lst-kix_a-0>li{counter-increment:lst-ctn-kix_a-0}.lst-kix_a-0>li:before{content:"" counter(lst-ctn-kix_a-0,decimal) ") "}ol.lst-kix_a-0{list-style-type:none}ul.lst-kix_b-0{list-style-type:none}.lst-kix_b-0>li:before{content:"\\0025cf   "}.lst-kix_c-0>li:before{content:"-  "}ul.lst-kix_c-0{list-style-type:none}</style>';
    const body =
      '<ol class="c1 lst-kix_a-0 start" start="1"><li class="c2">un</li><li>deux</li></ol><p>entre</p><ol class="c1 lst-kix_a-0" start="3"><li>trois</li></ol><ul class="lst-kix_b-0 start"><li>b</li></ul><ul class="lst-kix_c-0"><li>c</li></ul>';
    expect(await textOf(body, head)).toBe('1)\tun\n2)\tdeux\nentre\n3)\ttrois\n•\tb\n-\tc\n');
  });

  test("Word's numbers, which it writes out for browsers", async () => {
    const gap = `<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span>`;
    const ignored = (mark: string, font = ''): string =>
      `<span lang=FR${font}><span style='mso-list:Ignore'>${mark}${gap}</span></span>`;
    const document = await read(
      `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]>${ignored('1.1')}<![endif]>La réunion<o:p></o:p></p>` +
        `<p style='mso-list:l0 level2 lfo1'><![if !supportLists]>${ignored('·', " style='font-family:Symbol'")}<![endif]>un point</p>` +
        `<p>c)${gap}sans marque</p>`,
    );
    expect(document.text).toBe('1.1\tLa réunion\n•\tun point\nc)\tsans marque\n');
    expect(document.blocks.map(({ number, listLevel }) => [number !== undefined, listLevel])).toEqual([
      [true, 0],
      [true, 1],
      [false, undefined],
    ]);
  });
});

describe('lists as converters write them', () => {
  test('a number set beside the text', async () => {
    const label = (text: string): string => `<span style="display:block;float:left;min-width:0cm;">${text}</span>`;
    const document = await read(
      `<ol><li><p>${label('1')}Objet</p><ol><li><p>${label('1.1')}Le groupe se réunit.</p></li></ol></li></ol><ul><li><p>${label('––')}un point</p></li></ul><p>${label('D')}ès demain</p>`,
      '<style>li { list-style: none; margin:0 }</style>',
    );
    expect(document.text).toBe('1\tObjet\n1.1\tLe groupe se réunit.\n–\tun point\nD\nès demain\n');
    expect(document.blocks.map(({ number, listLevel }) => [number !== undefined, listLevel])).toEqual([
      [true, 0],
      [true, 1],
      [true, 0],
      [false, undefined],
      [false, undefined],
    ]);
  });

  const table = '<table><tr><td>a</td><td>b</td></tr></table>';
  test.each([
    ['the inner one', '<ol start="3"><li>c</li></ol>', ['1', '1.1', '1.2', '1.3']],
    ['the outer one', '<ol start="2"><li>c</li></ol>', ['1', '1.1', '1.2', '2']],
    ['none of them', '<ol start="7"><li>c</li></ol>', ['1', '1.1', '1.2', '7']],
    ['behind a heading none', '<h2>d</h2><ol start="3"><li>c</li></ol>', ['1', '1.1', '1.2', '3']],
  ])('a list that goes on behind a table: %s', async (_, further, expected) => {
    const document = await read(`<ol><li>a<ol><li>b</li><li>b</li></ol></li></ol>${table}${further}`);
    const labels = document.blocks.flatMap(({ number }) =>
      number ? [document.text.slice(number.start, number.end)] : [],
    );
    expect(labels).toEqual(expected);
  });

  test('two lists that go on behind a table with the same number: the first the inner one', async () => {
    const { text } = await read(
      `<ol><li>a<ol><li>b</li></ol></li></ol>${table}<ol start="2"><li>c</li></ol>\n<ol start="2"><li>d</li></ol>`,
    );
    expect(text).toBe('1\ta\n1.1\tb\na\tb\n1.2\tc\n2\td\n');
  });
});

describe('tables of a page', () => {
  test('cells, those that span rows and columns, tables in cells', async () => {
    const document = await read(
      '<table><thead><tr><th>Date<th>Objet</thead><tr><td rowspan="2">mai</td><td>un<br>deux</td></tr><tr><td>trois</td></tr><tr><td colspan="2"><table><tr><td>x</td><td>y</td></tr></table></td></tr></table>',
    );
    expect(
      document.blocks.map((block) => [
        words(document, block),
        block.cell?.table,
        block.cell?.row,
        block.cell?.column,
        block.cell?.columns,
      ]),
    ).toEqual([
      ['Date', 0, 0, 0, 2],
      ['Objet', 0, 0, 1, 2],
      ['mai', 0, 1, 0, 2],
      ['un\ndeux', 0, 1, 1, 2],
      ['trois', 0, 2, 1, 2],
      ['x', 1, 0, 0, 2],
      ['y', 1, 0, 1, 2],
    ]);
  });

  test('tables that only lay out a mail are none', async () => {
    const { text, blocks } = await read(
      '<table width="600"><tr><td><table role="presentation"><tr><td><p>Madame,</p><p>Le groupe se réunit.</p></td></tr></table><table><tr><td>Réf.:</td><td>AB/3</td></tr></table></td></tr></table>',
    );
    expect(text).toBe('Madame,\nLe groupe se réunit.\nRéf.:\tAB/3\n');
    expect(blocks.map(({ cell }) => cell?.columns)).toEqual([undefined, undefined, 2, 2]);
  });

  test('divisions that a style makes a table of', async () => {
    const { blocks } = await read(
      '<div class="t"><div class="r"><div class="c">a</div><div class="c">b</div></div></div>',
      '<style>.t{display:table}.t .r{display:table-row}.c{display:table-cell}</style>',
    );
    expect(blocks.map(({ cell }) => cell?.column)).toEqual([0, 1]);
  });
});

describe('links of a page', () => {
  test('those that lead out of it', async () => {
    const document = await read(
      '<p><a href="https://exemple.int/a?b=1&amp;c=2">site</a> <a href=" mailto:x@exemple.int ">courriel</a> <a href="#bas">bas</a> <a href="doc.html">relatif</a> <a href="javascript:f()">non</a> <a href="file:///C:/a.htm">disque</a> <a href="//exemple.int/b">sans</a></p>',
    );
    expect(linked(document)).toEqual([
      ['site', 'https://exemple.int/a?b=1&c=2'],
      ['courriel', 'mailto:x@exemple.int'],
      ['sans', 'https://exemple.int/b'],
    ]);
  });

  test('those that a program leads over itself lead where they would', async () => {
    const document = await read(
      '<p><a href="https://www.google.com/url?q=https%3A%2F%2Fexemple.int%2Fa%3Fb%3D1&amp;sa=D&amp;ust=1">doc</a> <a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexemple.int%2Fc&amp;data=05%7C&amp;reserved=0">sûr</a> <a href="https://www.google.com/search?q=https%3A%2F%2Fexemple.int">cherché</a> <a href="https://www.google.com/url?q=%E0%A4%A">faux</a> <a href="https://www.google.com/url?q=javascript:f()">non</a></p>',
    );
    expect(linked(document).map(([, url]) => url)).toEqual([
      'https://exemple.int/a?b=1',
      'https://exemple.int/c',
      'https://www.google.com/search?q=https%3A%2F%2Fexemple.int',
      'https://www.google.com/url?q=%E0%A4%A',
      'https://www.google.com/url?q=javascript:f()',
    ]);
  });

  test('relative ones where the page says what they are relative to', async () => {
    const document = await read('<p><a href="../doc.html#x">relatif</a></p>', '<base href="https://exemple.int/a/b/">');
    expect(linked(document)).toEqual([['relatif', 'https://exemple.int/a/doc.html#x']]);
  });
});

describe('notes of a page', () => {
  const expectNotes = async (body: string, notes: readonly string[], text = 'Le rapport1 est prêt.'): Promise<void> => {
    const document = await read(body);
    const first = document.blocks[0];
    expect(first && words(document, first)).toBe(text);
    expect(noted(document, 'note-mark')).toEqual(['1']);
    expect(document.blocks.filter(({ role }) => role === 'note').map((block) => words(document, block))).toEqual(notes);
    expect(document.blocks.filter(({ role }) => role === 'text')).toHaveLength(1);
  };

  test.each([
    [
      'Word',
      `<p class=MsoNormal>Le rapport<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><![if !supportFootnotes]>[1]<![endif]></span></a> est prêt.</p><div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%"><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> Voir plus bas.</p></div></div>`,
    ],
    [
      'LibreOffice',
      '<p>Le rapport<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> est prêt.</p><div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>\tVoir plus bas.</p></div>',
    ],
    [
      'pandoc',
      '<p>Le rapport<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a> est prêt.</p><section id="footnotes" class="footnotes footnotes-end-of-document" role="doc-endnotes"><hr/><ol><li id="fn1"><p>Voir plus bas.<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li></ol></section>',
    ],
    [
      'Markdown of GitHub',
      '<p>Le rapport<sup><a href="#user-content-fn-a" id="user-content-fnref-a" data-footnote-ref aria-describedby="footnote-label">1</a></sup> est prêt.</p><section data-footnotes class="footnotes"><ol><li id="user-content-fn-a"><p>Voir plus bas. <a href="#user-content-fnref-a" data-footnote-backref class="data-footnote-backref" aria-label="Back to content">↩</a></p></li></ol></section>',
    ],
    [
      'Google Docs',
      '<p class="c0"><span>Le rapport</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup><span> est prêt.</span></p><hr class="c1"><div><p class="c2"><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;Voir plus bas.</span></p></div>',
    ],
    [
      'a converter of Word files',
      '<p>Le rapport<sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup> est prêt.</p><ol><li id="footnote-1"><p> Voir plus bas. <a href="#footnote-ref-1">↑</a></p></li></ol>',
    ],
    [
      'a page without the way back',
      '<p>Le rapport<sup><a href="#fn:1">1</a></sup> est prêt.</p><div id="fn:1">Voir plus bas.</div>',
    ],
  ])('%s', async (_, body) => {
    await expectNotes(body, ['1\tVoir plus bas.']);
  });

  test('several paragraphs of a note, and notes in one division', async () => {
    const document = await read(
      '<p>Un<a id="r1" href="#n1">a</a> deux<a id="r2" href="#n2">b</a></p><div><p><a id="n1" href="#r1">a</a> Première.</p><p><a id="n2" href="#r2">b</a> Seconde.</p></div><p>Suite</p>',
    );
    expect(document.blocks.map((block) => [block.role, words(document, block)])).toEqual([
      ['text', 'Una deuxb'],
      ['text', 'Suite'],
      ['note', 'a\tPremière.'],
      ['note', 'b\tSeconde.'],
    ]);
  });

  test('comments in the margin are left out and counted', async () => {
    const { text, messages } = await read(
      '<p>Le groupe<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup> se réunit.</p><div class="c9"><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>À vérifier</span></p></div>',
    );
    expect(text).toBe('Le groupe se réunit.\n');
    expect(messages).toEqual([{ code: 'comments-left-out', args: { count: 1 } }]);
  });

  test('a table of contents is none', async () => {
    const { text } = await read('<p><a id="t1" href="#s1">1</a> Objet</p><h2 id="s1">Objet</h2>');
    expect(text).toBe('1 Objet\nObjet\n');
  });
});

describe('head and foot of the sheets', () => {
  test('LibreOffice names them, and the number of the page', async () => {
    const document = await read(
      '<div title="header"><p>UNION</p></div><p>Lettre</p><div title="footer"><p>page <sdfield type=PAGE subtype=RANDOM format=PAGE>2</sdfield></p></div>',
    );
    expect(document.blocks.map((block) => [block.role, words(document, block)])).toEqual([
      ['page-header', 'UNION'],
      ['text', 'Lettre'],
      ['page-footer', 'page 2'],
    ]);
  });
});

describe('what a page is told by', () => {
  test.each([
    ['a whole page', '<!DOCTYPE html><p>x'],
    ['one saved by a browser', '<!-- saved from url=(0022)https://exemple.int/ -->\n<HTML><BODY>x'],
    ['one in XML', '<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>'],
    ['a part of one', `<div class="a">\n${'<p>Un alinéa.</p>\n'.repeat(6)}</div>`],
    ['a mail', 'From: a@exemple.int\nSubject: x\nContent-Type: text/plain\n\nx'],
  ])('%s', (_, markup) => {
    expect(recogniseFormat(Buffer.from(markup))).toBe('html');
  });

  test.each([
    [
      'Markdown that begins with a tag',
      `<div align="center">\n${'<p>Un alinéa.</p>\n'.repeat(6)}</div>\n\n# Objet\n\n- **un**\n`,
      'md',
    ],
    ['a letter that names a tag', '<p> est une balise.\nMadame,\n', 'txt'],
  ])('%s is none', (_, text, format) => {
    expect(recogniseFormat(Buffer.from(text))).toBe(format);
  });

  test.each([
    [
      'what the page says',
      Buffer.from('<html><head><meta charset="iso-8859-1"></head><body>\x96 été</body></html>', 'latin1'),
      '– été\n',
    ],
    [
      'an older way to say it',
      Buffer.from(
        '<html><head><meta http-equiv=Content-Type content="text/html; charset=koi8-r"></head><body>\xcd\xc9\xd2</body></html>',
        'latin1',
      ),
      'мир\n',
    ],
    [
      'a byte order mark',
      Buffer.from('\ufeff<html><meta charset="unicode"><body>été</body></html>', 'utf16le'),
      'été\n',
    ],
    [
      "Word's name for UTF-16 in a page of single bytes",
      Buffer.from('<html><meta charset="unicode"><body>été</body></html>'),
      'été\n',
    ],
    ['bytes alone', Buffer.from('<html><body>\x93\xe9t\xe9\x94</body></html>', 'latin1'), '“été”\n'],
  ])('its characters by %s', async (_, bytes, expected) => {
    expect(recogniseFormat(bytes)).toBe('html');
    expect((await readHtml(bytes)).text).toBe(expected);
  });

  test('an empty tag of XML ends where it begins', async () => {
    const { text } = await readPage(
      '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body><a name="x"/><p>un</p><p/><p>deux</p></body></html>',
    );
    expect(text).toBe('un\ndeux\n');
  });
});
