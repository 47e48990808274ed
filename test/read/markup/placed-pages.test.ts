/** Pages that programs make of PDFs: lines in their places, or lines alone. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCircular } from '../../../src/index.js';
import type { DocumentRecord } from '../../../src/model/record.js';
import { mutool, pagesOf, pdf2htmlEx, pdftohtml } from '../../support/page-programs/placed-lines.js';
import { wordFixtures } from '../../support/renditions.js';
import { page, readPage, words } from './html-pages.js';

/** Such pages have no links but those that are printed. */
const ownToForm = new Set(['source', 'evidence', 'remainder', 'messages', 'links']);

/** They have no rules, which alone show empty cells; nor a mark's height, where the page is small. */
const lost: Readonly<Record<string, readonly string[]>> = {
  'bdt-circular-questionnaire': ['addressees', 'paragraphs', 'notes', 'annexes'],
  'br-circular-letter-cr': ['annexes'],
};

describe.each([
  ['pdftohtml', pdftohtml],
  ['mutool', mutool],
  ['pdf2htmlEX', pdf2htmlEx],
])('%s', (_, write) => {
  test.each(Object.keys(wordFixtures))('%s has the facts of the PDF', async (name) => {
    const facts = ({ record }: { record: DocumentRecord }): unknown =>
      Object.fromEntries(
        Object.entries(record).filter(([key]) => !ownToForm.has(key) && lost[name]?.includes(key) !== true),
      );
    const bytes = readFileSync(`fixtures/renditions/pdf/${name}.pdf`);
    const read = await parseCircular(Buffer.from(write(await pagesOf(new Uint8Array(bytes)))));
    expect(read.record.source.format).toBe('html');
    expect(facts(read)).toEqual(facts(await parseCircular(new Uint8Array(bytes))));
  });
});

const placed = (left: number, top: number, text: string, more = ''): string =>
  `<p style="position:absolute;left:${left}px;top:${top}px;${more}">${text}</p>`;

const sheet = (lines: string): string => `<div style="position:relative;width:600px;height:800px">${lines}</div>`;

const letter = sheet(
  [
    placed(60, 60, 'The delegates of all the regions that were represented in the hall decided that the'),
    placed(60, 75, 'survey would be held again in the spring.'),
    placed(60, 120, 'Region'),
    placed(300, 120, 'Delegate'),
    placed(60, 140, 'North'),
    placed(300, 140, 'Ms Ada Quill'),
    placed(60, 160, 'South'),
    placed(300, 160, 'Mr Ito Brand'),
    placed(60, 200, 'The <a href="https://survey.example/form">form</a> is on the page of the group.'),
  ].join('\n'),
);

/** A place in the file, a file beside it, a script and an address on the disk lead to nothing that a letter names; a detour hides where it leads. */
const links =
  '<a href="#2">two</a> <a href="letters.html#3">three</a> <a href="javascript:f()">run</a> <a href="file:///C:/a.htm">disk</a> ' +
  '<a href="https://www.google.com/url?q=https%3A%2F%2Fsurvey.example%2Fc&amp;sa=D">led</a>';
const led = [['led', 'https://survey.example/c']];

describe('lines in their places', () => {
  test('keep the addresses of links that other pages keep', async () => {
    const read = await readPage(
      page(sheet(Array.from({ length: 9 }, (_, at) => placed(60, 60 + 30 * at, links)).join(''))),
    );
    const found = read.links.map(({ span, url }) => [read.text.slice(span.start, span.end), url]);
    expect(found).toEqual(Array.from({ length: 9 }, () => led).flat());
  });

  test('make paragraphs and tables, and keep links', async () => {
    const read = await readPage(page(letter));
    const cells = read.blocks.filter(({ cell }) => cell !== undefined).map((block) => words(read, block));
    expect(cells).toEqual(['Region', 'Delegate', 'North', 'Ms Ada Quill', 'South', 'Mr Ito Brand']);
    expect(read.text).toContain('decided that the survey would be held again in the spring.\n');
    expect(read.links.map(({ span, url }) => [read.text.slice(span.start, span.end), url])).toEqual([
      ['form', 'https://survey.example/form'],
    ]);
  });

  test('are read sheet by sheet where empty frames are the sheets', async () => {
    const frame = (top: number): string =>
      `<span style="position:absolute;left:0px;top:${top}px;width:600px;height:800px"></span>`;
    const lines = (from: number, name: string): string =>
      Array.from({ length: 5 }, (_, at) => placed(60, from + 40 * at, `${name} line ${at + 1}.`)).join('');
    const read = await readPage(page(frame(50) + lines(100, 'First') + frame(900) + lines(950, 'Second')));
    const blocks = read.blocks.map((block) => words(read, block));
    expect(blocks).toEqual(['First', 'Second'].flatMap((name) => [1, 2, 3, 4, 5].map((at) => `${name} line ${at}.`)));
  });

  test('are read one after the other where one sheet has more than any sheet of paper', async () => {
    const lines = Array.from({ length: 2_001 }, (_, at) => placed(at % 500, 60, `w${at}`));
    const read = await readPage(page(sheet(lines.join(''))));
    expect(read.blocks).toHaveLength(2_001);
  });

  test('are no letter where a menu has its place and the text flows', async () => {
    const menu = Array.from({ length: 10 }, (_, at) => placed(0, 20 * at, `Item ${at}`)).join('');
    const text =
      '<p>The meeting opens at nine. All delegates are asked to be in the hall ten minutes before.</p>'.repeat(9);
    const read = await readPage(page(sheet(menu) + text));
    expect(read.text.match(/The meeting opens/g)).toHaveLength(9);
    expect(read.blocks.filter(({ cell }) => cell !== undefined)).toEqual([]);
  });

  test('hold whole paragraphs where no program has ended their lines', async () => {
    const long = 'The group met in the old hall, and agreed on a plan for the years to come. '.repeat(6).trim();
    const boxes = Array.from({ length: 9 }, (_, at) => placed(0, 90 * at, long, 'width:400px')).join('');
    const read = await readPage(page(sheet(boxes)));
    expect(read.blocks.map((block) => words(read, block))).toEqual(Array.from({ length: 9 }, () => long));
  });
});

/** The lines of a letter as they were printed. */
const printed = Array.from({ length: 8 }, (_, at) => [
  `${at + 1}.&#160;The&#160;committee&#160;that&#160;was&#160;set&#160;up&#160;in&#160;the&#160;spring&#160;has&#160;met`,
  'twice&#160;and&#160;sends&#160;its&#160;report&#160;to&#160;all&#160;those&#160;who&#160;took&#160;part&#160;in&#160;it.',
  '&#160;',
]).flat();

describe('lines alone', () => {
  test('are those of a plain text, with links and pages', async () => {
    const pages = [printed.slice(0, 12), [...printed.slice(12), '<a href="https://a.example/x">The annex</a>']];
    const body = pages.map((lines, at) => `<a name=${at + 1}></a>${lines.join('<br/>\n')}<br/>\n`).join('<hr/>\n');
    const read = await readPage(page(body));
    const own = read.blocks.map((block) => words(read, block).replaceAll(/\s+/g, ' '));
    expect(own).toHaveLength(9);
    expect(own[7]).toBe(
      '8. The committee that was set up in the spring has met twice and sends its report to all those who took part in it.',
    );
    expect(read.links.map(({ span, url }) => [read.text.slice(span.start, span.end), url])).toEqual([
      ['The annex', 'https://a.example/x'],
    ]);
  });

  test('keep the addresses of links that other pages keep', async () => {
    const read = await readPage(page([...printed, links].map((line) => `${line}<br/>\n`).join('')));
    expect(read.links.map(({ span, url }) => [read.text.slice(span.start, span.end), url])).toEqual(led);
  });

  test('that an author ended are paragraphs', async () => {
    const long =
      'The committee that was set up in the spring has met twice and sends its report to all those who took part in it, as agreed.';
    const read = await readPage(page(Array.from({ length: 24 }, (_, at) => `${at + 1}) ${long}`).join('<br>')));
    expect(read.blocks).toHaveLength(24);
  });
});
