import { describe, expect, test } from 'vitest';
import type { SourceDocument } from '../../../src/model/document.js';
import { recogniseFormat } from '../../../src/read/format.js';
import { readOdt } from '../../../src/read/odt.js';
import { defaultReadOptions } from '../../../src/read/options.js';
import type { TrackChanges } from '../../../src/read/printing/revisions.js';
import { fodt, h, item, list, listStyle, odt, type OdtParts, p, row, span, style, table } from './odt-builder.js';
import { refusalOf } from '../../support/refusals.js';

const read = (parts: OdtParts, trackChanges: TrackChanges = 'accept'): Promise<SourceDocument> =>
  readOdt(odt(parts), { ...defaultReadOptions, trackChanges });
const textOf = async (text: string, parts: OdtParts = {}, trackChanges?: TrackChanges): Promise<string> =>
  (await read({ ...parts, text }, trackChanges)).text;
const shownBlocks = ({ text, blocks }: SourceDocument): string[] =>
  blocks.map(({ span }) => text.slice(span.start, span.end));
const codes = ({ messages }: SourceDocument): string[] => messages.map(({ code }) => code);
const noiseIn = ({ text, noise }: SourceDocument): string[] =>
  noise.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

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

describe('tables', () => {
  const places = ({ blocks, text }: SourceDocument): string[] =>
    blocks.map(({ cell, span }) =>
      cell ? `${cell.table}.${cell.row}.${cell.column}/${cell.columns} ${text.slice(span.start, span.end)}` : 'none',
    );

  test('cells know their place; a cell over columns is one, one over rows leaves an empty one below', async () => {
    const covered = '<table:covered-table-cell/>';
    const wide = (columns: number, rows: number, text: string): string =>
      `<table:table-cell table:number-columns-spanned="${columns}" table:number-rows-spanned="${rows}">${p(text)}</table:table-cell>`;
    const document = await read({
      text: table(
        `<table:table-header-rows>${row(wide(2, 1, 'a'), covered, p('b'))}</table:table-header-rows>`,
        row(wide(2, 2, 'c'), covered, p('d')),
        row(covered, covered, p('e')),
      ),
    });
    expect(places(document)).toEqual(['0.0.0/2 a', '0.0.1/2 b', '0.1.0/2 c', '0.1.1/2 d', '0.2.1/2 e']);
  });

  test('a table in a table, and the cell goes on behind it', async () => {
    const document = await read({
      text: table(row(p('a') + table(row(p('b'))) + p('c'), p('d'))),
    });
    expect(places(document)).toEqual(['0.0.0/2 a', '1.0.0/1 b', '0.0.0/2 c', '0.0.1/2 d']);
  });

  test('cells and rows that stand for several are that many', async () => {
    const document = await read({
      text: table(
        `<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2">${p('x')}</table:table-cell></table:table-row>`,
      ),
    });
    expect(places(document)).toEqual(['0.0.0/2 x', '0.0.1/2 x', '0.1.0/2 x', '0.1.1/2 x']);
  });
});

describe('notes, headers and footers', () => {
  const note = (kind: string, mark: string, text: string): string =>
    `<text:note text:note-class="${kind}"><text:note-citation>${mark}</text:note-citation><text:note-body>${p(text)}</text:note-body></text:note>`;

  test('footnotes are printed before endnotes, each behind its mark, which is no part of the text', async () => {
    const document = await read({
      text: p(
        `un${note('endnote', 'i', 'fin')} deux${note('footnote', '1', 'pied')} trois${note('footnote', '*', 'étoile')}`,
      ),
    });
    expect(document.text).toBe('uni deux1 trois*\n1\tpied\n*\tétoile\ni\tfin\n');
    expect(document.blocks.map(({ role }) => role)).toEqual(['text', 'note', 'note', 'note']);
    expect(noiseIn(document)).toEqual(['note-mark: i', 'note-mark: 1', 'note-mark: *']);
  });

  test('a mark that the file does not write is counted in the format it tells', async () => {
    const styles = '<text:notes-configuration text:note-class="footnote" style:num-format="a" text:start-value="1"/>';
    expect(await textOf(p(`x${note('footnote', '', 'pied')}`), { styles })).toBe('xb\nb\tpied\n');
  });

  const page = (name: string, content: string, attributes = ''): string =>
    `<style:master-page style:name="${name}" ${attributes}>${content}</style:master-page>`;
  const header = (text: string, kind = 'header'): string => `<style:${kind}>${p(text)}</style:${kind}>`;

  test('of the kinds of page those are read that the text begins, in their order, equal ones once', async () => {
    const number = '<text:page-number>1</text:page-number>';
    const document = await read({
      styles: '',
      automatic: style('P1', 'paragraph', {
        attributes: 'style:master-page-name="Premiere"',
      }),
      pages:
        page(
          'Standard',
          header(`page ${number}`) + header(`page <text:page-number>2</text:page-number>`, 'header-left'),
        ) +
        page('Premiere', header('UNION') + header('Genève', 'footer'), 'style:next-style-name="Standard"') +
        page('Autre', header('brouillon'), 'style:display-name="Autre page"'),
      text: p('texte', 'P1'),
    });
    expect(document.text).toBe('UNION\npage 1\ntexte\nGenève\n');
    expect(document.blocks.map(({ role }) => role)).toEqual(['page-header', 'page-header', 'text', 'page-footer']);
    expect(document.messages).toMatchObject([
      {
        code: 'unread-part',
        args: { part: 'Autre page', why: 'never-printed' },
      },
    ]);
  });

  test('headers of first pages come first; those that are switched off are not read', async () => {
    const pages = page(
      'Standard',
      `${header('suite')}${header('tête', 'header-first')}<style:footer style:display="false">${p('pied')}</style:footer>`,
    );
    expect(await textOf(p('texte'), { pages })).toBe('tête\nsuite\ntexte\n');
  });

  test('a style of a header is not the one of the same name in the text', async () => {
    const document = await read({
      automatic: style('P1', 'paragraph', { text: 'fo:font-weight="bold"' }),
      ofPages: style('P1', 'paragraph', {}),
      pages: page('Standard', `<style:header>${p('tête', 'P1')}</style:header>`),
      text: p('texte', 'P1'),
    });
    expect(document.blocks.map(({ emphasis }) => emphasis ?? false)).toEqual([false, true]);
  });
});

describe('tracked changes', () => {
  const region = (id: string, content: string): string =>
    `<text:changed-region text:id="${id}">${content}</text:changed-region>`;
  const info = '<office:change-info><dc:creator>A</dc:creator></office:change-info>';
  const insertion = (id: string): string => region(id, `<text:insertion>${info}</text:insertion>`);
  const deletion = (id: string, content: string): string =>
    region(id, `<text:deletion>${info}${content}</text:deletion>`);
  const tracked = (...regions: readonly string[]): string =>
    `<text:tracked-changes>${regions.join('')}</text:tracked-changes>`;
  const start = (id: string): string => `<text:change-start text:change-id="${id}"/>`;
  const end = (id: string): string => `<text:change-end text:change-id="${id}"/>`;
  const gone = (id: string): string => `<text:change text:change-id="${id}"/>`;

  test.for([
    [
      'words',
      tracked(insertion('i'), deletion('d', p('3'))) + p(`le ${gone('d')}${start('i')}4${end('i')} mai`),
      'le 4 mai\n',
      'le 3 mai\n',
    ],
    [
      'a paragraph that was inserted',
      tracked(insertion('i')) + p(`un${start('i')}`) + p(`deux${end('i')}`) + p('trois'),
      'un\ndeux\ntrois\n',
      'un\ntrois\n',
    ],
    [
      'one inserted in front',
      tracked(insertion('i')) + p(`${start('i')}un`) + p(`${end('i')}deux`),
      'un\ndeux\n',
      'deux\n',
    ],
    [
      'paragraphs parted',
      tracked(insertion('i')) + p(`un ${start('i')}`) + p(`${end('i')}deux`),
      'un\ndeux\n',
      'un deux\n',
    ],
    ['paragraphs joined', tracked(deletion('d', p('') + p(''))) + p(`un ${gone('d')}deux`), 'un deux\n', 'un\ndeux\n'],
    [
      'a whole paragraph deleted',
      tracked(deletion('d', p('un') + p(''))) + p(`${gone('d')}deux`),
      'deux\n',
      'un\ndeux\n',
    ],
    [
      'the end of one and the start of the next',
      tracked(deletion('d', p('b') + p('c') + p('d'))) + p(`a${gone('d')}e`),
      'ae\n',
      'ab\nc\nde\n',
    ],
    [
      'a table that was inserted',
      tracked(insertion('i')) + p('un') + start('i') + table(row(p('x'))) + end('i') + p('deux'),
      'un\nx\ndeux\n',
      'un\ndeux\n',
    ],
    [
      'a table that was deleted',
      tracked(deletion('d', table(row(p('x'))))) + p('un') + gone('d') + p('deux'),
      'un\ndeux\n',
      'un\nx\ndeux\n',
    ],
    [
      'a change of format',
      tracked(region('f', `<text:format-change>${info}</text:format-change>`)) + p(`${start('f')}un${end('f')}`),
      'un\n',
      'un\n',
    ],
  ] as const)('%s', async ([, text, accepted, rejected]) => {
    expect(await textOf(text)).toBe(accepted);
    expect(await textOf(text, {}, 'reject')).toBe(rejected);
  });

  test('they are counted and placed, and refused where asked', async () => {
    const text =
      tracked(insertion('i'), deletion('d', p('3'))) + p('avant') + p(`le ${gone('d')}${start('i')}4${end('i')} mai`);
    const { messages } = await read({ text });
    expect(messages).toEqual([
      {
        code: 'tracked-changes',
        args: { insertions: 1, deletions: 1, moves: 0 },
        span: { start: 6, end: 14 },
      },
    ]);
    const refusal = await read({ text }, 'fail').catch(refusalOf);
    expect(refusal).toMatch(/tracked changes: 1 insertions, 1 deletions/);
  });

  test('an insertion that never ends takes nothing with it', async () => {
    const text = tracked(insertion('i')) + p(`un${start('i')}`) + p('deux');
    expect(await textOf(text, {}, 'reject')).toBe('un\ndeux\n');
  });

  test('what was deleted is put back once, also where it names itself', async () => {
    const text = tracked(deletion('d', p(`x${gone('d')}`))) + p(`a${gone('d')}b${gone('d')}`);
    expect(await textOf(text, {}, 'reject')).toBe('axb\n');
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
