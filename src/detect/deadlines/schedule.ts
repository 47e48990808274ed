import type { AnnotatedDocument } from '../../model/detection.js';
import type { ZonedBlock } from '../../model/document.js';
import type { DeadlineLocale } from '../../model/locale/deadlines.js';
import { contains } from '../../model/span.js';
import { type Passage, wholeOf } from '../../text/passage.js';
import { within } from '../../text/within.js';
import type { DeadlineKind } from '../../model/record.js';
import type { Candidate } from './candidate.js';
import { convenedFor } from './convened.js';
import { columnRows } from './columns.js';
import { type Strength, headingBefore, strength } from './headings.js';
import { listAfter } from './lists.js';
import { kindsIn } from './kind.js';
import { holds, longestLine, type Row, rowDeadlines } from './rows.js';
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
      const cells = blocks.slice(at, end);
      const led = ledKind(blocks[at - 1], cells, locale);
      const rows = isOfMeetings(blocks[at - 1], cells, locale)
        ? []
        : ofConvened(tableDeadlines(document, cells, heading, locale), passageOf(document, cells), locale);
      found.push(...(led === null ? rows : rows.map((row) => ({ ...row, kind: led }))));
      const last = cells.flatMap(({ span }) => within(document.dates, span)).slice(-1);
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

const passageOf = (document: AnnotatedDocument, cells: readonly ZonedBlock[]): Passage =>
  wholeOf(document).part({ start: cells[0]?.span.start ?? 0, end: cells.at(-1)?.span.end ?? 0 });

/** `ses réunions, dont le calendrier est le suivant:` over days that have topics and nothing due beside them. */
const isOfMeetings = (lead: ZonedBlock | undefined, cells: readonly ZonedBlock[], locale: DeadlineLocale): boolean =>
  lead !== undefined &&
  /: *$/.test(lead.text) &&
  holds(locale.meetingWord, lead.text) &&
  [lead, ...cells].every(
    ({ text }) => !holds(locale.limitWord, text) && kindsIn(text, locale).every(({ weight }) => weight < 2),
  );

/**
 * `Les délais de soumission des contributions sont modifiés comme suit:` over a table of groups and days, whose cells do
 * not say what is due: the line above does, where it names one thing.
 */
function ledKind(
  lead: ZonedBlock | undefined,
  cells: readonly ZonedBlock[],
  locale: DeadlineLocale,
): DeadlineKind | null {
  if (lead === undefined || !/: *$/.test(lead.text)) return null;
  if (cells.some(({ text }) => kindsIn(text, locale).length > 0)) return null;
  const named = new Set(
    kindsIn(lead.text.slice(-longestLine), locale)
      .filter(({ weight }) => weight >= 2)
      .map(({ kind }) => kind),
  );
  const [kind] = named;
  return named.size === 1 && kind !== undefined ? kind : null;
}

/** A table or list that names no group is of the one that the letter convenes. */
const ofConvened = (found: readonly Candidate[], around: Passage, locale: DeadlineLocale): Candidate[] =>
  found.map((each) => ({ ...each, group: each.group ?? convenedFor(each.kind, around, locale) }));

function listDeadlines(
  document: AnnotatedDocument,
  rows: readonly Row[],
  heading: Strength,
  locale: DeadlineLocale,
): Candidate[] {
  return rows.flatMap((row) => {
    const [first] = row.actions;
    const line = first && document.passages.find(({ span }) => contains(span, first));
    const around = line ?? wholeOf(document).part({ start: 0, end: 0 });
    return ofConvened(rowDeadlines(document, row, heading === 'strong', locale), around, locale);
  });
}
