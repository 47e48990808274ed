/** Damaged OpenDocument texts. */
import { test } from 'vitest';
import { readOdt } from '../../../src/read/odt.js';
import {
  fodt,
  h,
  item,
  list,
  listStyle,
  odt,
  type OdtParts,
  odtFiles,
  outlineStyle,
  p,
  row,
  span,
  style,
  table,
} from './odt-builder.js';
import { damaged } from '../../support/damage.js';
import { damagedXml } from '../../support/damaged-xml.js';
import { expectRead } from '../../support/fuzzing.js';

const note = `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p('note')}</text:note-body></text:note>`;
const region = (id: string, content: string): string =>
  `<text:changed-region text:id="${id}">${content}</text:changed-region>`;
const parts: OdtParts = {
  styles:
    listStyle(
      'L',
      'style:num-format="1"',
      'style:num-format="a" text:display-levels="2" loext:num-list-format="%1%.%2%"',
    ) +
    outlineStyle('style:num-format="I"') +
    style('Autre', 'paragraph', {
      attributes: 'style:parent-style-name="P1"',
      paragraph: 'fo:break-after="page"',
    }) +
    '<text:notes-configuration text:note-class="footnote" style:num-format="i" text:start-value="2"/>',
  automatic:
    style('P1', 'paragraph', {
      attributes: 'style:parent-style-name="Autre" style:master-page-name="Un" style:list-style-name="L"',
    }) +
    style('T1', 'text', {
      text: 'fo:font-weight="bold" style:text-line-through-style="solid"',
    }) +
    style('T2', 'text', { text: 'text:display="none"' }),
  pages: `<style:master-page style:name="Un" style:next-style-name="Un"><style:header>${table(row(p('tête'), p('e\u0301té')))}</style:header><style:footer>${p('<text:page-number>1</text:page-number>')}</style:footer></style:master-page>`,
  text:
    `<text:tracked-changes>${region('i', '<text:insertion/>')}${region('d', `<text:deletion>${p('a')}${table(row(p('x')))}${p('b')}</text:deletion>`)}</text:tracked-changes>` +
    p('Circulaire TSB 41') +
    p('Objet:<text:tab/>Réunion du 2 au 4 mai 2031') +
    h('Objet', 1) +
    p(`un <text:change-start text:change-id="i"/>${span('deux', 'T1')}`, 'P1') +
    p(`<text:change-end text:change-id="i"/>trois${note}<text:change text:change-id="d"/>${span('caché', 'T2')}`) +
    list('L', [item(p('a') + list(undefined, [item(p('b'), ' text:start-value="4"')])), item(p('c'))], ' xml:id="l1"') +
    table(
      row(
        `<table:table-cell table:number-rows-spanned="2" table:number-columns-spanned="2">${p('d')}</table:table-cell>`,
        '<table:covered-table-cell/>',
      ),
      `<table:table-row table:number-rows-repeated="3"><table:covered-table-cell/><table:table-cell table:number-columns-repeated="2">${p('e') + table(row(p('f')))}</table:table-cell></table:table-row>`,
    ) +
    p('ANNEXE 1') +
    p('1 Réponse avant le 2 mai 2031') +
    list('L', [item(p('g<text:tab/><text:s text:c="3"/>h'))], ' text:continue-list="l1"') +
    `<text:section text:display="none">${p('i')}</text:section>` +
    p(
      `<draw:frame><draw:text-box>${p('boîte')}</draw:text-box></draw:frame><text:a xlink:href="https://exemple.int/">cafe\u0301</text:a><text:placeholder>lieu</text:placeholder>`,
    ) +
    `<text:numbered-paragraph text:list-id="x" text:level="2">${p('<text:number>9)</text:number>j')}</text:numbered-paragraph>` +
    p(
      '<text:sequence text:name="S"/><field:fieldmark><field:param field:name="Checkbox_Checked" field:value="true"/></field:fieldmark>',
    ),
};
const files = odtFiles(parts);

const words = [
  '<text:p>',
  '</text:p>',
  '<text:list>',
  '<text:list-item>',
  '</text:list>',
  '<text:h text:outline-level="10">',
  '<text:note>',
  '<text:tab/>',
  '<text:s text:c="1000"/>',
  '<text:line-break/>',
  '<text:change text:change-id="d"/>',
  '<text:change-start text:change-id="d"/>',
  '<table:table>',
  '</table:table>',
  '<table:table-cell>',
  '<table:covered-table-cell/>',
  '<draw:frame>',
  '<office:annotation>',
  '<text:soft-page-break/>',
  '<text:bookmark-start text:name="a"/>',
  '<![CDATA[',
  '<!--',
  '<?a?>',
  '&#769;',
  '&#0;',
  '&a;',
  '<!DOCTYPE a>',
];

test('bits turned, pieces cut out, copied, repeated, numbers put in: an archive', () =>
  expectRead(
    'ODT, damaged',
    damaged(odt(parts), ['PK\u0003\u0004', 'PK\u0001\u0002', 'PK\u0005\u0006', 'content.xml', 'mimetype']),
    readOdt,
  ));

test('bits turned, pieces cut out, copied, repeated, numbers and tags put in: one XML file', () =>
  expectRead('ODT in one file, damaged', damaged(fodt(parts), words), readOdt));

test('XML shuffled: tags dropped, doubled, swapped, moved to other parts, elements repeated, moved, nested, values written over', () =>
  expectRead(
    'ODT, shuffled',
    damagedXml(files, ['content.xml', 'styles.xml']).map(({ name, xml }) => odt({ files: { ...files, [name]: xml } })),
    readOdt,
  ));
