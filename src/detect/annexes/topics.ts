import type { SegmentedDocument } from '../../model/document.js';
import type { AnnexLocale } from '../../model/locale/paragraphs.js';
import type { ParagraphNode } from '../../model/paragraph-node.js';
import type { Topic } from '../../model/record.js';
import { firstMatch } from '../../text/pattern.js';

/** The topic of a top-level heading of terms of reference. */
export function topicOf(node: ParagraphNode, document: SegmentedDocument, locale: AnnexLocale): Topic {
  const text = document.folded.slice(node.span.start, node.span.end);
  return locale.topics.find(({ pattern }) => firstMatch(pattern, text))?.topic ?? 'other';
}
