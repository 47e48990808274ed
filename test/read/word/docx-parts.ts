import { readDocx } from '../../../src/read/docx.js';
import { defaultReadOptions } from '../../../src/read/options.js';
import type { SourceDocument } from '../../../src/model/document.js';
import type { TrackChanges } from '../../../src/read/printing/revisions.js';
import { docx, type DocxParts } from './docx-builder.js';

export const read = (parts: DocxParts, trackChanges: TrackChanges = 'accept'): Promise<SourceDocument> =>
  readDocx(docx(parts), { ...defaultReadOptions, trackChanges });
export const textOf = async (parts: DocxParts, trackChanges?: TrackChanges): Promise<string> =>
  (await read(parts, trackChanges)).text;
export const shownBlocks = ({ text, blocks }: SourceDocument): string[] =>
  blocks.map(({ span }) => text.slice(span.start, span.end));
export const body = (...runs: readonly string[]): DocxParts => ({ body: `<w:p>${runs.join('')}</w:p>` });
export const author = 'w:id="1" w:author="A" w:date="2020-01-01T00:00:00Z"';
export const inserted = (content: string): string => `<w:ins ${author}>${content}</w:ins>`;
export const deleted = (text: string): string =>
  `<w:del ${author}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
export const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
