import type { SegmentedDocument } from '../model/document.js';
import type { Span } from '../model/span.js';
import { clean } from './clean.js';

/** The words of a stretch of a document as rules are asked of them. */
export const wordsIn = ({ folded }: Pick<SegmentedDocument, 'folded'>, { start, end }: Span): string =>
  folded.slice(start, end);

/** The same as the record shows them. */
export const printedIn = ({ text }: Pick<SegmentedDocument, 'text'>, { start, end }: Span): string =>
  clean(text.slice(start, end));
