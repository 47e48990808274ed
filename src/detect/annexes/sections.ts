import type { AnnotatedDocument } from '../../model/detection.js';
import type { ParagraphNode } from '../../model/paragraph-node.js';
import type { Topic } from '../../model/record.js';
import type { Span } from '../../model/span.js';
import { Passage } from '../../text/passage.js';
import { topicOf } from './topics.js';
import type { AnnexLocale } from '../../model/locale/paragraphs.js';

/** A part of terms of reference: its heading, if it has one, and what stands there. */
export interface Section {
  /** The words that name it; `null` where it is a paragraph without a heading. */
  readonly heading: Span | null;
  /** Its text, heading aside. */
  readonly texts: readonly Span[];
  /** From its heading to the end of its text. */
  readonly span: Span;
  /** The top-level paragraph it begins with. */
  readonly node: ParagraphNode;
  readonly topic: Topic;
}

/** Words before a colon that name what follows on the line (`Durée: deux ans`). */
const leadForm = /^[^:.;]{2,60}: +(?=\S)/u;

/**
 * The sections of an annex: its headings with what stands under them, to the next, and its numbered paragraphs, which may
 * begin with what they are about (`5 Durée: jusqu'à fin 2026`).
 */
export function sectionsOf(
  document: AnnotatedDocument,
  nodes: readonly ParagraphNode[],
  locale: AnnexLocale,
): Section[] {
  const parts: { node: ParagraphNode; heading: Span | null; texts: Span[] }[] = [];
  for (const node of nodes) {
    const open = parts.at(-1);
    const under = node.children.map(spanOf);
    if (node.heading) parts.push({ node, heading: node.span, texts: under });
    else if (node.label === null && open && open.heading !== null) open.texts.push(spanOf(node));
    else parts.push(partOf(document, node, under));
  }
  return parts.map(({ node, heading, texts }) => {
    const end = texts.reduce((last, text) => Math.max(last, text.end), node.span.end);
    const span = { start: node.span.start, end };
    return { node, heading, texts, span, topic: topicOf(document, { heading, texts }, locale) };
  });
}

function partOf(
  document: AnnotatedDocument,
  node: ParagraphNode,
  under: readonly Span[],
): { node: ParagraphNode; heading: Span | null; texts: Span[] } {
  const { start, end } = node.span;
  const lead = leadForm.exec(new Passage(document, { start, end: Math.min(end, start + 80) }).words)?.[0].length ?? 0;
  const heading = lead > 0 ? { start, end: start + lead } : null;
  return { node, heading, texts: [{ start: start + lead, end }, ...under] };
}

/** A paragraph with all that hangs below it. */
export function spanOf(node: ParagraphNode): Span {
  let { end } = node.span;
  for (let last = node.children.at(-1); last; last = last.children.at(-1)) end = Math.max(end, last.span.end);
  return { start: node.span.start, end };
}
