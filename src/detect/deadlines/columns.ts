import type { AnnotatedDocument } from '../../model/detection.js';
import type { ZonedBlock } from '../../model/document.js';
import type { DeadlineLocale } from '../../model/locale/deadlines.js';
import { within } from '../../text/within.js';
import { holds, isDateOnly, type Row } from './rows.js';

const longestLabel = 90;
const mostColumns = 6;

/**
 * A table of one row that a converter wrote out cell by cell: the headers of its columns, line for line, and under them
 * as many lines of dates. `from` is the first line of dates; only what a header calls a limit is a deadline.
 */
export function columnRows(
  document: AnnotatedDocument,
  blocks: readonly ZonedBlock[],
  from: number,
  locale: DeadlineLocale,
): Row[] {
  const dated = (at: number): boolean => {
    const block = blocks[at];
    return block !== undefined && !block.cell && isDateOnly(document, block, locale);
  };
  if (!dated(from) || dated(from - 1)) return [];
  let count = 1;
  while (count <= mostColumns && dated(from + count)) count++;
  const headers = blocks.slice(Math.max(0, from - count), from);
  if (count < 2 || count > mostColumns || headers.length < count) return [];
  if (!headers.every((block) => isHeader(document, block))) return [];
  return headers.flatMap((header, at) =>
    holds(locale.rowLabel, header.text.trim())
      ? [
          {
            dates: within(document.dates, (blocks[from + at] as ZonedBlock).span),
            actions: [header.span],
            words: header.text,
          },
        ]
      : [],
  );
}

const isHeader = (document: AnnotatedDocument, block: ZonedBlock): boolean =>
  !block.cell &&
  block.text.length <= longestLabel &&
  !/[.;:] *$/.test(block.text) &&
  within(document.dates, block.span).length === 0;
