/** What programs leave of a page in print where they make a web page or Markdown of it, as the document that it was. */
import type { SourceDocument } from '../model/document.js';
import { withDayRows } from './day-rows.js';
import { withoutIdleHeadings } from './idle-headings.js';
import { withItemsWhole } from './parted-items.js';

/** Headings that are none first: they part what belongs together; then items in one piece, then rows of them. */
export const asPrinted = (document: SourceDocument): SourceDocument =>
  withDayRows(withItemsWhole(withoutIdleHeadings(document)));
