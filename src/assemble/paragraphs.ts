import type { SegmentedDocument } from '../model/document.js';
import type { ParagraphNode } from '../model/paragraph-node.js';
import type { Paragraph } from '../model/record.js';
import { type Span, touching } from '../model/span.js';
import { clean } from '../text/clean.js';
import type { EvidenceBook } from './evidence.js';

/** The record's paragraphs from the tree, with their evidence. */
export function toParagraphs(
  nodes: readonly ParagraphNode[],
  pointer: string,
  document: SegmentedDocument,
  evidence: EvidenceBook,
): Paragraph[] {
  return nodes.map((node, index): Paragraph => {
    const own = `${pointer}/${index}`;
    const text = node.rows ? '' : textOf(document, node.span);
    if (node.label) evidence.add(`${own}/label`, [{ span: node.label.span, basis: 'placed' }]);
    // A number that Word prints before a paragraph left empty: it is all that the paragraph has.
    const span = node.rows === null && text === '' ? (node.label?.span ?? node.span) : node.span;
    evidence.add(own, [{ span, basis: 'placed' }]);
    return {
      label: node.label && clean(document.text.slice(node.label.span.start, node.label.span.end)),
      marker: node.marker,
      heading: node.heading,
      text,
      rows: node.rows?.map((row) => row.map((cell) => cell.map((span) => textOf(document, span)).join(' '))) ?? null,
      children: toParagraphs(node.children, `${own}/children`, document, evidence),
    };
  });
}

/** The clean text of a span, without the footers and note marks in it. */
export function textOf(document: SegmentedDocument, span: Span): string {
  let text = '';
  let at = span.start;
  for (const { start, end, kind } of touching(document.noise, span)) {
    if (kind === 'marker') continue;
    text += document.text.slice(at, Math.max(at, start)) + (kind === 'page' ? ' ' : '');
    at = Math.max(at, end);
  }
  return clean(text + document.text.slice(at, span.end));
}
