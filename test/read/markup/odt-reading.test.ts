import { describe, expect, test } from 'vitest';
import type { SourceDocument } from '../../../src/model/document.js';
import { recogniseFormat } from '../../../src/read/format.js';
import { readOdt } from '../../../src/read/odt.js';
import { fodt, h, item, list, listStyle, odt, p, row, span, style } from './odt-builder.js';
import { read, textOf, noiseIn } from './odt-read.js';

const shownBlocks = ({ text, blocks }: SourceDocument): string[] =>
  blocks.map(({ span }) => text.slice(span.start, span.end));

const codes = ({ messages }: SourceDocument): string[] => messages.map(({ code }) => code);

const looks = [
  style('Gras', 'text', { text: 'fo:font-weight="bold"' }),
  style('Maigre', 'text', { text: 'fo:font-weight="normal"' }),
  style('Barre', 'text', { text: 'style:text-line-through-style="solid"' }),
  style('Cache', 'text', { text: 'text:display="none"' }),
  style('Signe', 'text', { text: 'style:font-name="Wingdings"' }),
].join('');

describe('characters', () => {
  test.for([
    ['spaces, tabs and line ends', p('a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d'), 'a   b\tc\nd\n'],
    ['white space of the file', p('\n  un\n  <text:span> deux</text:span> \t trois '), 'un deux trois\n'],
    ['a space behind a tab', p('Objet:<text:tab/> x'), 'Objet:\t x\n'],
    ['soft and hard hyphens', p('UIT\u2011T com\u00admission'), 'UIT\u2011T commission\n'],
    ['signs of Wingdings', p(span('\uf0fc', 'Signe')), '✓\n'],
    ['a width beyond any line', p('a<text:s text:c="1000000000"/>b'), `a${' '.repeat(100)}b\n`],
    [
      'a ruby',
      p('<text:ruby><text:ruby-base>base</text:ruby-base><text:ruby-text>dit</text:ruby-text></text:ruby>'),
      'base dit\n',
    ],
    ['a page end of the screen', p('a<text:soft-page-break/>b'), 'ab\n'],
    ['an unknown element', p('a<loext:newer>b</loext:newer>'), 'ab\n'],
    [
      'a picture with words for the blind',
      p('a<draw:frame><draw:image/><svg:desc>logo</svg:desc></draw:frame>'),
      'a\n',
    ],
  ] as const)('%s', async ([, text, expected]) => {
    expect(await textOf(text, { automatic: looks })).toBe(expected);
  });

  test('words struck out and prompts are set aside, hidden ones left out and told', async () => {
    const text = p(
      `le ${span('3 ', 'Barre')}4 mai ${span('secret', 'Cache')}<text:placeholder>&lt;lieu&gt;</text:placeholder>`,
    );
    const document = await read({ automatic: looks, text });
    expect(document.text).toBe('le 3 4 mai <lieu>\n');
    expect(noiseIn(document)).toEqual(['struck: 3 ', 'unfilled: <lieu>']);
    expect(document.messages).toMatchObject([{ code: 'hidden-text', args: { characters: 6 } }]);
  });

  test('a control that shows its prompt is not filled in; a filled one is text', async () => {
    const control = (shows: boolean): string =>
      p(`<loext:content-control loext:showing-place-holder="${shows}">Cliquez ici</loext:content-control>`);
    expect(noiseIn(await read({ text: control(true) }))).toEqual(['unfilled: Cliquez ici']);
    expect(noiseIn(await read({ text: control(false) }))).toEqual([]);
  });

  test('boxes of forms are ticked or not, lists show their choice', async () => {
    const mark = (...parameters: readonly (readonly [string, string])[]): string =>
      `<field:fieldmark>${parameters.map(([name, value]) => `<field:param field:name="${name}" field:value="${value}"/>`).join('')}</field:fieldmark>`;
    const choice = mark(['Dropdown_ListEntry', 'non'], ['Dropdown_ListEntry', 'oui'], ['Dropdown_Selected', '1']);
    expect(
      await textOf(p(`${mark(['Checkbox_Checked', 'true'])} ${mark(['Checkbox_Checked', 'false'])} ${choice}`)),
    ).toBe('☒ ☐ oui\n');
  });
});

describe('paragraphs', () => {
  test('headings have a level, and the name that people know of their style', async () => {
    const styles =
      style('Annex_5f_No', 'paragraph', {
        attributes: 'style:display-name="Annex_No"',
      }) + style('Heading_20_2', 'paragraph', {});
    const { blocks } = await read({
      styles,
      automatic: style('P1', 'paragraph', {
        attributes: 'style:parent-style-name="Annex_5f_No"',
      }),
      text: p('ANNEXE 1', 'P1') + `<text:h text:style-name="Heading_20_2" text:outline-level="2">Mandat</text:h>`,
    });
    expect(blocks).toMatchObject([{ style: 'Annex_No' }, { style: 'Heading 2', heading: 2, emphasis: true }]);
    expect(blocks[0]).not.toHaveProperty('heading');
  });

  test('bold through and through is emphasis, by style or by spans; a word in bold is none', async () => {
    const { blocks } = await read({
      automatic: looks + style('Titre', 'paragraph', { text: 'fo:font-weight="700"' }),
      text: p('Objet', 'Titre') + p(span('a', 'Gras')) + p(`${span('a', 'Gras')} b`) + p(span('a', 'Maigre'), 'Titre'),
    });
    expect(blocks.map(({ emphasis }) => emphasis ?? false)).toEqual([true, true, false, false]);
  });

  test('a page begins by a break before, a break after, a kind of page, also on a table', async () => {
    const automatic =
      style('Avant', 'paragraph', { paragraph: 'fo:break-before="page"' }) +
      style('Apres', 'paragraph', { paragraph: 'fo:break-after="page"' }) +
      style('Colonne', 'paragraph', { paragraph: 'fo:break-before="column"' }) +
      style('Genre', 'paragraph', {
        attributes: 'style:master-page-name="Autre"',
      }) +
      '<style:style style:name="T" style:family="table"><style:table-properties fo:break-before="page"/></style:style>';
    const { blocks } = await read({
      automatic,
      text:
        p('a') +
        p('b', 'Avant') +
        p('c', 'Apres') +
        p('d') +
        p('e', 'Colonne') +
        p('f', 'Genre') +
        `<table:table table:style-name="T">${row(p('g'))}</table:table>`,
    });
    expect(blocks.map(({ gap }) => gap ?? 0)).toEqual([0, 2, 0, 2, 0, 2, 2]);
  });

  test('styles whose parents turn in a circle end', async () => {
    const automatic = ['A', 'B'].map((name) =>
      style(name, 'paragraph', {
        attributes: `style:parent-style-name="${name === 'A' ? 'B' : 'A'}"`,
      }),
    );
    expect(await textOf(p('un', 'A'), { automatic: automatic.join('') })).toBe('un\n');
  });

  test('links, bookmarks', async () => {
    const document = await read({
      text:
        '<text:bookmark-start text:name="Objet_F"/>' +
        p(
          'a <text:a xlink:href="https://exemple.int/">site</text:a> <text:a xlink:href="#part">part</text:a>' +
            '<text:bookmark text:name="Fin"/><text:bookmark-start text:name="_Ref1"/>',
        ),
    });
    expect(document.blocks[0]?.bookmarks).toEqual(['Objet_F', 'Fin']);
    expect(document.links).toEqual([{ span: { start: 2, end: 6 }, url: 'https://exemple.int/' }]);
  });

  test('a text box stands behind the paragraph it is anchored in, a picture of a chart is told', async () => {
    const box = `<draw:frame><draw:text-box>${p('boîte')}${list(undefined, [item(p('point'))])}</draw:text-box></draw:frame>`;
    const document = await read({
      text:
        p(`avant ${box}après`) +
        p('<draw:custom-shape><text:p>forme</text:p></draw:custom-shape>') +
        p('<draw:frame><draw:object xlink:href="./Object 1"/></draw:frame>'),
    });
    expect(shownBlocks(document)).toEqual(['avant après', 'boîte', '•\tpoint', 'forme']);
    expect(document.messages).toMatchObject([{ code: 'unread-part', args: { part: 'Object 1', why: 'embedded' } }]);
  });

  test('sections are read, hidden ones and hidden paragraphs left out and told', async () => {
    const document = await read({
      text:
        `<text:section>${p('un')}</text:section><text:section text:display="none">${p('caché')}</text:section>` +
        p('deux<text:hidden-paragraph text:is-hidden="true"/>') +
        p('trois'),
    });
    expect(shownBlocks(document)).toEqual(['un', 'trois']);
    expect(document.messages).toMatchObject([{ code: 'hidden-text', args: { characters: 9 } }]);
  });

  test('a table of contents is text, how it is made is not', async () => {
    const index =
      '<text:table-of-content><text:table-of-content-source><text:index-title-template>Modèle</text:index-title-template></text:table-of-content-source>' +
      `<text:index-body><text:index-title>${p('Sommaire')}</text:index-title>${p('1 Objet<text:tab/>3')}</text:index-body></text:table-of-content>`;
    expect(await textOf(index)).toBe('Sommaire\n1 Objet\t3\n');
  });
});

describe('files', () => {
  const parts = {
    styles: listStyle('L', 'style:num-format="1" style:num-suffix="."'),
    text: h('Objet', 1) + list('L', [item(p('un'))]),
  };

  test('one XML file is read as the archive is', async () => {
    const archive = odt(parts);
    const flat = fodt(parts);
    expect([archive, flat].map(recogniseFormat)).toEqual(['odt', 'odt']);
    expect(await readOdt(flat)).toEqual(await readOdt(archive));
  });

  test('other prefixes mean the same', async () => {
    const xml = Buffer.from(fodt(parts))
      .toString()
      .replaceAll('text:', 'x:')
      .replaceAll('xmlns:text', 'xmlns:x')
      .replaceAll('opendocument:xmlns:x:', 'opendocument:xmlns:text:');
    expect((await readOdt(Buffer.from(xml))).text).toBe('Objet\n1.\tun\n');
  });

  test('without the name of its kind the parts tell', async () => {
    const bytes = odt({ ...parts, files: { mimetype: null } });
    expect(recogniseFormat(bytes)).toBe('odt');
    expect((await readOdt(bytes)).text).toBe('Objet\n1.\tun\n');
  });

  test('a comment is left out and told', async () => {
    const document = await read({
      text: p(`a<office:annotation>${p('à voir')}</office:annotation>b`),
    });
    expect([document.text, codes(document)]).toEqual(['ab\n', ['comments-left-out']]);
  });
});
