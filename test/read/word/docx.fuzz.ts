/** Damaged Word files. */
import { test } from 'vitest';
import { damaged } from '../../support/damage.js';
import { damagedXml } from '../../support/damaged-xml.js';
import { expectRead } from '../../support/fuzzing.js';
import { readDocx } from '../../../src/read/docx.js';
import {
  abstractList,
  docx,
  type DocxParts,
  docxFiles,
  item,
  level,
  list,
  paragraph,
  run,
  style,
  table,
} from './docx-builder.js';

const change = (name: string, content: string): string => `<w:${name} w:id="1" w:author="A">${content}</w:${name}>`;
const parts: DocxParts = {
  styles:
    style(
      'Point',
      '<w:basedOn w:val="Autre"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr><w:rPr><w:b/></w:rPr>',
    ) + style('Autre', '<w:basedOn w:val="Point"/>'),
  numbering:
    abstractList(1, level(0, '%1.') + level(1, '%1.%2', { format: 'lowerLetter' })) +
    list(1, 1) +
    list(2, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/></w:lvlOverride>'),
  footnotes: `<w:footnote w:id="1">${paragraph('note')}</w:footnote>`,
  headers: { header1: table([paragraph('en-tête'), paragraph('e\u0301té')]) },
  links: { l1: 'https://exemple.int/' },
  body:
    paragraph('Circulaire TSB 41') +
    paragraph('Objet: Réunion du 2 au 4 mai 2031') +
    table([paragraph('Réf.:'), item('un') + table([paragraph('x')])], [paragraph(''), item('deux', 1, 1)]) +
    `<w:p><w:pPr><w:pStyle w:val="Point"/><w:rPr>${change('del', '')}</w:rPr></w:pPr>${run('a')}${change('ins', run('b', '<w:vanish/>'))}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>` +
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>HYPERLINK "a"</w:instrText><w:fldChar w:fldCharType="separate"/></w:r><w:hyperlink r:id="l1">${run('cafe\u0301')}</w:hyperlink><w:r><w:fldChar w:fldCharType="end"/><w:br w:type="page"/><w:tab/></w:r></w:p>` +
    `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent>${item('boîte')}</w:txbxContent></mc:Choice><mc:Fallback/></mc:AlternateContent></w:r></w:p>` +
    paragraph('ANNEXE 1') +
    item('Réponse avant le 2 mai 2031') +
    '<w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:footnotePr><w:numFmt w:val="lowerRoman"/></w:footnotePr></w:sectPr>',
};
const files = docxFiles(parts);
const whole = docx(parts);

test('bits turned, pieces cut out, copied, repeated, numbers put in', () =>
  expectRead(
    'DOCX, damaged',
    damaged(whole, ['PK\u0003\u0004', 'PK\u0001\u0002', 'PK\u0005\u0006', 'word/document.xml']),
    readDocx,
  ));

test('XML shuffled: tags dropped, doubled, swapped, moved to other parts, elements repeated, moved, nested, values written over', () => {
  const names = [
    'word/document.xml',
    'word/document.xml',
    'word/numbering.xml',
    'word/styles.xml',
    'word/header1.xml',
    'word/footnotes.xml',
  ];
  return expectRead(
    'DOCX, shuffled',
    damagedXml(files, names).map(({ name, xml }) => docx({ files: { ...files, [name]: xml } })),
    readDocx,
  );
});
