import type { AnnotatedDocument } from '../../model/detection.js';
import type { ZonedBlock } from '../../model/document.js';
import type { ParagraphLocale } from '../../model/locale/paragraphs.js';
import type { ParagraphNode } from '../../model/paragraph-node.js';
import { withBorneOut } from './borne-out.js';
import { itemsOf } from './items.js';
import { buildTree } from './tree.js';

/**
 * The paragraphs of some blocks of a document as a tree: labels, headings, tables, quoted resolutions.
 *
 * @param headings false where no line is a heading, save what the file itself sets apart: the items of an agenda name what is
 * discussed, not what follows
 */
export function detectParagraphs(
  document: AnnotatedDocument,
  blocks: readonly ZonedBlock[],
  locale: ParagraphLocale,
  { headings = true }: { readonly headings?: boolean } = {},
): ParagraphNode[] {
  return buildTree(withBorneOut(itemsOf(blocks, document)), locale, headings);
}
