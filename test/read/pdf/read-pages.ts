import type { SourceDocument } from '../../../src/model/document.js';
import { readPdf } from '../../../src/read/pdf.js';
import { pdf, type PdfPage } from './builder.js';

/** The blocks of a document: role, cell, text. */
export const blocksOf = ({ text, blocks }: SourceDocument): string[] =>
  blocks.map(({ role, cell, span }) => {
    const place = cell ? `${cell.row},${cell.column}| ` : '';
    return `${role === 'text' ? '' : `${role}: `}${place}${text.slice(span.start, span.end)}`;
  });

export const read = async (...pages: PdfPage[]): Promise<string[]> => blocksOf(await readPdf(pdf(pages)));

export const prose = [
  'The Working Party met twice in the spring and agreed on a plan of work for',
  'the coming year, which the Rapporteur will present to the plenary on its first',
  'day.',
];
