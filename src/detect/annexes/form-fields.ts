import type { AnnotatedDocument } from '../../model/detection.js';
import type { ParagraphNode } from '../../model/paragraph-node.js';

/** The fields of a form: `3. Mode of participation:` over its boxes asks, and heads nothing. */
export function withoutFieldHeadings(
  document: AnnotatedDocument,
  nodes: readonly ParagraphNode[],
): readonly ParagraphNode[] {
  return nodes.map((node) => ({
    ...node,
    heading: node.heading && !(node.label && isChoice(document, node)),
    children: withoutFieldHeadings(document, node.children),
  }));
}

/** A colon, and below it what one chooses from: bullets, boxes or letters before a few words. */
function isChoice({ text }: AnnotatedDocument, { span, children }: ParagraphNode): boolean {
  if (!/:\s*$/.test(text.slice(span.start, span.end))) return false;
  return children.length > 0 && children.every(({ marker }) => marker === 'bullet' || marker === 'letter');
}
