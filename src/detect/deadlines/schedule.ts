import type { AnnotatedDocument } from '../../model/detection.js';
import type { ZonedBlock } from '../../model/document.js';
import type { DeadlineLocale } from '../../model/locale/deadlines.js';
import { within } from '../../text/within.js';
import type { Candidate } from './candidate.js';
import { columnRows } from './columns.js';
import { type Strength, headingBefore, strength } from './headings.js';
import { listAfter } from './lists.js';
import { type Row, rowDeadlines } from './rows.js';
import { tableDeadlines } from './tables.js';

/** The deadlines of tables and lists of key dates. */
export function scheduledDeadlines(document: AnnotatedDocument, locale: DeadlineLocale): Candidate[] {
  const found: Candidate[] = [];
  const blocks = document.blocks.filter((block) => block.zone !== 'page' && block.text.trim() !== '');
  let at = 0;
  while (at < blocks.length) {
    const block = blocks[at] as ZonedBlock;
    if (block.cell) {
      let end = at;
      while (end < blocks.length && blocks[end]?.cell?.table === block.cell.table) end++;
      const heading = headingBefore(blocks, at, locale);
      found.push(...tableDeadlines(document, blocks.slice(at, end), heading, locale));
      const last = blocks
        .slice(at, end)
        .flatMap(({ span }) => within(document.dates, span))
        .slice(-1);
      // a reader may see the last rows of a table as lines
      if (heading === 'strong')
        found.push(...listDeadlines(document, listAfter(document, blocks, end, locale, last), heading, locale));
      at = end;
    } else {
      const heading = strength(block, locale);
      found.push(...listDeadlines(document, columnRows(document, blocks, at, locale), 'strong', locale));
      at++;
      if (heading !== null)
        found.push(...listDeadlines(document, listAfter(document, blocks, at, locale), heading, locale));
    }
  }
  return found;
}

function listDeadlines(
  document: AnnotatedDocument,
  rows: readonly Row[],
  heading: Strength,
  locale: DeadlineLocale,
): Candidate[] {
  return rows.flatMap((row) => rowDeadlines(document, row, heading === 'strong', locale));
}
