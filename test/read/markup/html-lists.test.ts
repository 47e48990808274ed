import { describe, expect, test } from 'vitest';
import { read, textOf } from './html-pages.js';

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
    const lettered = `${heading(2, 'Tasks')}<ol type="a"><li>to study<ol><li>tides</li><li>storms</li></ol></li></ol>`;
    expect(await textOf(lettered)).toBe('2\tTasks\na)\tto study\n1)\ttides\n2)\tstorms\n');
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

  test('a list that goes on with items of a lower level: the ones above them go on as well (LibreOffice)', async () => {
    const { text } = await read(
      `<ol><li>a<ol><li>b</li></ol></li></ol>${table}<ol><ol start="2"><li>c</li><ol type="a"><li>d</li></ol></ol><li>e<ol><li>f</li></ol></li></ol>
      <p>g</p><ol><ol><ol type="a"><li>h</li></ol><li>i</li></ol></ol><ol start="3"><li>j</li></ol><ol><li>k</li></ol>`,
    );
    expect(text).toBe(
      ['1\ta', '1.1\tb', 'a\tb', '1.2\tc', 'a)\td', '2\te', '2.1\tf', 'g', 'a)\th', '2.2\ti', '3\tj', '1\tk', ''].join(
        '\n',
      ),
    );
  });
});
