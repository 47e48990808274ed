/** mammoth reads Word files in its own way: every word it finds must be in our text. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { readDocx } from '../../../src/read/docx.js';

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .replaceAll('\u00ad', '')
    .replace(/[\u2010\u2011]/g, '-')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

async function wordsOfMammoth(bytes: Buffer): Promise<string[]> {
  const { value } = await mammoth.convertToHtml({ buffer: bytes });
  const text = value
    .replace(/<(\/?(p|td|tr|th|li|h\d|table|ol|ul|br|img)\b)[^>]*>/g, ' ')
    // Its own marks and ways back of notes.
    .replace(/<sup><a href="#[^"]*(footnote|endnote)[^"]*"[^>]*>\[\d+\]<\/a><\/sup>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&(lt|gt|amp|quot);/g, ' ');
  return wordsOf(text);
}

async function expectAllWords(bytes: Buffer): Promise<void> {
  const document = await readDocx(bytes);
  // The mark of a note stands at the end of a word.
  let { text } = document;
  for (const { start, end } of document.noise)
    text = `${text.slice(0, start)}${' '.repeat(end - start)}${text.slice(end)}`;
  const ours = new Map<string, number>();
  for (const word of wordsOf(text)) ours.set(word, (ours.get(word) ?? 0) + 1);
  const lost = (await wordsOfMammoth(bytes)).filter((word) => {
    const left = ours.get(word) ?? 0;
    ours.set(word, left - 1);
    return left <= 0;
  });
  expect(lost).toEqual([]);
}

const fixtures = readdirSync('fixtures')
  .map((name) => join('fixtures', name, 'input.docx'))
  .filter((file) => {
    try {
      return readFileSync(file).length > 0;
    } catch {
      return false;
    }
  });

test.for(fixtures)('%s', (file) => expectAllWords(readFileSync(file)));

test('a letter of every part', async () => {
  const cell = (...texts: readonly string[]): TableCell =>
    new TableCell({ children: texts.map((text) => new Paragraph(text)) });
  const document = new Document({
    numbering: {
      config: [
        {
          reference: 'points',
          levels: [
            { level: 0, format: LevelFormat.DECIMAL, text: '%1' },
            { level: 1, format: LevelFormat.LOWER_LETTER, text: '%2)' },
          ],
        },
      ],
    },
    footnotes: { 1: { children: [new Paragraph('Voir le règlement intérieur.')] } },
    sections: [
      {
        properties: { titlePage: true },
        headers: {
          first: new Header({ children: [new Paragraph('UNION DES RÉSEAUX')] }),
          default: new Header({
            children: [new Paragraph({ children: [new TextRun({ children: ['- ', PageNumber.CURRENT, ' -'] })] })],
          }),
        },
        footers: { default: new Footer({ children: [new Paragraph('Place du Marché')] }) },
        children: [
          new Table({
            rows: [
              new TableRow({ children: [cell('Réf.:', 'Tél.:'), cell('Circulaire 4', '+41 22 000 00 00')] }),
              new TableRow({ children: [cell('Objet:'), cell('Réunion du groupe mixte')] }),
            ],
          }),
          new Paragraph({ text: 'Une réunion se tiendra à Nyon.', numbering: { reference: 'points', level: 0 } }),
          new Paragraph({ text: 'le matin;', numbering: { reference: 'points', level: 1 } }),
          new Paragraph({ text: 'le soir.', numbering: { reference: 'points', level: 1 } }),
          new Paragraph({
            numbering: { reference: 'points', level: 0 },
            children: [
              new TextRun('Les inscriptions se font en ligne'),
              new FootnoteReferenceRun(1),
              new TextRun(' à l’adresse '),
              new ExternalHyperlink({
                link: 'https://exemple.int/inscription',
                children: [new TextRun('exemple.int')],
              }),
            ],
          }),
        ],
      },
    ],
  });
  const bytes = await Packer.toBuffer(document);
  await expectAllWords(bytes);
  const { text } = await readDocx(bytes);
  expect(text).toBe(
    'UNION DES RÉSEAUX\n-  -\nRéf.:\nTél.:\n\tCirculaire 4\n+41 22 000 00 00\nObjet:\tRéunion du groupe mixte\n' +
      '1\tUne réunion se tiendra à Nyon.\na)\tle matin;\nb)\tle soir.\n2\tLes inscriptions se font en ligne1 à l’adresse exemple.int\n' +
      '1\tVoir le règlement intérieur.\nPlace du Marché\n',
  );
});
