/**
 * Damaged Word files: whatever the bytes, there is a text whose blocks hold together, or one line of refusal.
 * DOCX_FUZZ_RUNS sets how many of each kind (50,000 for a night).
 */
import { assert, asyncProperty } from 'fast-check';
import { test } from 'vitest';
import { bitsTurned, xmlShuffled } from '../../support/damage.js';
import { expectTextOrRefusal } from '../../support/sound-documents.js';
import { readDocx } from '../../../src/read/docx.js';
import { defaultReadOptions } from '../../../src/read/options.js';
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

const runs = Number(process.env['DOCX_FUZZ_RUNS'] ?? 500);

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
    table([paragraph('Réf.:'), item('un') + table([paragraph('x')])], [paragraph(''), item('deux', 1, 1)]) +
    `<w:p><w:pPr><w:pStyle w:val="Point"/><w:rPr>${change('del', '')}</w:rPr></w:pPr>${run('a')}${change('ins', run('b', '<w:vanish/>'))}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>` +
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>HYPERLINK "a"</w:instrText><w:fldChar w:fldCharType="separate"/></w:r><w:hyperlink r:id="l1">${run('cafe\u0301')}</w:hyperlink><w:r><w:fldChar w:fldCharType="end"/><w:br w:type="page"/><w:tab/></w:r></w:p>` +
    `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent>${item('boîte')}</w:txbxContent></mc:Choice><mc:Fallback/></mc:AlternateContent></w:r></w:p>` +
    '<w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:footnotePr><w:numFmt w:val="lowerRoman"/></w:footnotePr></w:sectPr>',
};
const files = docxFiles(parts);
const whole = docx(parts);

async function expectRead(bytes: Uint8Array): Promise<void> {
  for (const trackChanges of ['accept', 'reject'] as const)
    await expectTextOrRefusal(() => readDocx(bytes, { ...defaultReadOptions, trackChanges }));
}

test('bits turned, pieces cut out or written over', async () => {
  await assert(asyncProperty(bitsTurned(whole), expectRead), { numRuns: runs });
});

test('XML shuffled: tags dropped, doubled, swapped, moved to other parts', async () => {
  const names = [
    'word/document.xml',
    'word/numbering.xml',
    'word/styles.xml',
    'word/header1.xml',
    'word/footnotes.xml',
  ];
  await assert(
    asyncProperty(xmlShuffled(files, names), ({ name, xml }) => expectRead(docx({ files: { ...files, [name]: xml } }))),
    { numRuns: runs },
  );
});
