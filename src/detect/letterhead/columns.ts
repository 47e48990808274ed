import type { SegmentedDocument } from '../../model/document.js';
import type { Span } from '../../model/span.js';
import { blockLabel } from '../../text/label.js';
import type { HeadEntry } from './head-entry.js';

/** An entry, or a label whose values stand under it (`À:`), and where it stands. */
export type Standing = Pick<HeadEntry, 'label' | 'span' | 'columns'>;

/** Two columns typed side by side: a line goes on with the entry that it stands under. */
export function alignedAbove(
  document: SegmentedDocument,
  entries: readonly Standing[],
  span: Span,
  [column]: HeadEntry['columns'],
): Standing | undefined {
  if (!document.isPlainText) return undefined;
  const tabs = leadingTabs(document.text, span);
  if (tabs > 0) return underTabs(document.text, entries, span, tabs);
  if (column < 8) return undefined;
  return entries.slice(-8).findLast((entry) => {
    const lines = document.text.slice(entry.span.end, span.start).split('\n').length - 1;
    return entry.label !== null && lines <= 2 && isUnder(entry, column);
  });
}

/** A tab for the label that the line does not have: below a contact it goes on with what stands behind as many. */
function underTabs(text: string, entries: readonly Standing[], { start }: Span, tabs: number): Standing | undefined {
  const above = entries.find(
    ({ span }) =>
      text.slice(span.end, start).split('\n').length === 2 && textBefore(text, span).split('\t').length === tabs + 1,
  );
  return above?.label === 'contact' ? above : undefined;
}

const textBefore = (text: string, { start }: Span): string => text.slice(text.lastIndexOf('\n', start - 1) + 1, start);

/** Tabs with which its line begins, 0 where anything else stands before it. */
function leadingTabs(text: string, span: Span): number {
  const before = textBefore(text, span);
  return before.trim() === '' ? before.split('\t').length - 1 : 0;
}

/** Whether a column is the one that an entry, or its text behind the dash, stands in. */
const isUnder = ({ columns }: Standing, column: number): boolean => columns.some((own) => Math.abs(own - column) <= 1);

/** Characters before a text on its line of a plain-text file, and before its words where a dash leads them. */
export function columnsOf({ text, isPlainText }: SegmentedDocument, span: Span): HeadEntry['columns'] {
  if (!isPlainText) return [0, 0];
  const column = span.start - (text.lastIndexOf('\n', span.start - 1) + 1);
  return [column, column + (blockLabel(text, { span })?.textStart ?? 0)];
}
