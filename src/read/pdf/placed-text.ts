/** Text with its places → source text and blocks, whichever form of file had them. */
import type { SourceDocument } from '../../model/document.js';
import { assemble } from '../printing/assemble.js';
import { type Composition, compositionOf } from './composing.js';
import { edgeStories } from './edges.js';
import type { Page } from './geometry.js';
import { type PdfText, printed } from './story.js';
import { untaggedText } from './untagged-text.js';

export function assembled(read: PdfText, composition: Composition): Omit<SourceDocument, 'format'> {
  const { text, blocks, noise, links } = assemble([
    ...edgeStories(read.edges, 'heads', composition),
    printed('text', read.body),
    printed('note', read.notes),
    ...edgeStories(read.edges, 'feet', composition),
  ]);
  return { text, blocks, noise, links, messages: [] };
}

/** Pages of which nothing is known but where their text stands. */
export function placedText(pages: readonly Page[]): Omit<SourceDocument, 'format'> {
  const composition = compositionOf(pages);
  const read = untaggedText(
    pages.map((page) => ({ page, tree: undefined })),
    composition,
  );
  return assembled(read, composition);
}
