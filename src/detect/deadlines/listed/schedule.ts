import type { AnnotatedDocument } from '../../../model/detection.js';
import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import type { DeadlineKind } from '../../../model/record.js';
import { contains } from '../../../model/span.js';
import type { Passage } from '../../../text/passage.js';
import type { Candidate } from '../candidate.js';
import { passageOf } from './cell.js';
import { columnRows } from './columns.js';
import { convenedFor } from '../convened.js';
import { isLongPast } from '../days.js';
import { headingBefore, type Strength, strength } from './headings.js';
import { kindsIn } from '../kind.js';
import { type Line, linesOf } from './line.js';
import { listAfter, mostLines } from './lists.js';
import { holds, longestLine, type Row, rowDeadlines } from './rows.js';
import { tableDeadlines } from './tables.js';

/** The deadlines of tables and lists of key dates. */
export function scheduledDeadlines(document: AnnotatedDocument, locale: DeadlineLocale): Candidate[] {
  const found: Candidate[] = [];
  const lines = linesOf(document);
  const listed = (rows: readonly Row[], heading: Strength | null, lead?: Line): void => {
    if (heading !== null) found.push(...rows.flatMap((row) => listDeadlines(row, { heading, lead }, locale)));
  };
  let at = 0;
  for (let line = lines[at]; line !== undefined; line = lines[at]) {
    const { cell } = line.block;
    if (cell === undefined) {
      listed(columnRows(lines, at, locale), 'strong');
      at++;
      const heading = strength(line.block, locale);
      if (heading !== null)
        listed(listAfter(lines.slice(at, at + mostLines), locale, { heading: line }), heading, line);
      continue;
    }
    const heading = headingBefore(lines, at, locale);
    let end = at;
    while (lines[end]?.block.cell?.table === cell.table) end++;
    const cells = lines.slice(at, end);
    found.push(...ofTable(lines[at - 1], cells, heading, locale));
    // a reader may see the last rows of a table as lines
    const last = cells.flatMap(({ passage }) => passage.dates).slice(-1);
    if (heading === 'strong') listed(listAfter(lines.slice(end, end + mostLines), locale, { last }), heading);
    at = end;
  }
  // `Date d'inscription` over the days of 1971 on which stations were registered
  return found.filter(({ mention, qualifier }) => qualifier !== null || !isLongPast(document, mention));
}

function ofTable(
  lead: Line | undefined,
  cells: readonly Line[],
  heading: Strength | null,
  locale: DeadlineLocale,
): Candidate[] {
  const whole = passageOf(cells);
  if (whole === null || isOfMeetings(lead, cells, locale)) return [];
  const rows = ofConvened(tableDeadlines(cells, heading, locale), { around: whole, lead }, locale);
  const led = ledKind(lead, cells, locale);
  return led === null ? rows : rows.map((row) => ({ ...row, kind: led }));
}

/** `ses réunions, dont le calendrier est le suivant:` over days that have topics and nothing due beside them. */
const isOfMeetings = (lead: Line | undefined, cells: readonly Line[], locale: DeadlineLocale): boolean =>
  lead !== undefined &&
  /: *$/.test(lead.block.text) &&
  holds(locale.meetingWord, lead.block.text) &&
  [lead, ...cells].every(
    ({ block: { text } }) => !holds(locale.limitWord, text) && kindsIn(text, locale).every(({ weight }) => weight < 2),
  );

/**
 * `Les délais de soumission des contributions sont modifiés comme suit:` over a table of groups and days, whose cells do
 * not say what is due: the line above does, where it names one thing.
 */
function ledKind(lead: Line | undefined, cells: readonly Line[], locale: DeadlineLocale): DeadlineKind | null {
  if (lead === undefined || !/: *$/.test(lead.block.text)) return null;
  if (cells.some(({ block }) => kindsIn(block.text, locale).length > 0)) return null;
  return kindOfLead(lead, locale);
}

/** The one kind that a line over rows names. */
function kindOfLead(lead: Line, locale: DeadlineLocale): DeadlineKind | null {
  const named = new Set(
    kindsIn(lead.block.text.slice(-longestLine), locale)
      .filter(({ weight }) => weight >= 2)
      .map(({ kind }) => kind),
  );
  const [kind] = named;
  return named.size === 1 && kind !== undefined ? kind : null;
}

/** A table or list, and the line over it. */
interface Listed {
  readonly around: Passage;
  readonly lead: Line | undefined;
}

/** A table or list that names no group is of the one that the letter convenes. */
function ofConvened(found: readonly Candidate[], { around, lead }: Listed, locale: DeadlineLocale): Candidate[] {
  // `Les dates à retenir pour cette réunion sont les suivantes:`
  const isLed = lead !== undefined && /: *$/.test(lead.block.text) && holds(locale.ownMeeting, lead.block.text);
  const isOfMeeting = isLed || around.says(locale.ownMeeting);
  return found.map((each) => ({ ...each, group: each.group ?? convenedFor(each.kind, around, locale, isOfMeeting) }));
}

/** The line over a list, and how surely it heads key dates. */
interface ListHead {
  readonly heading: Strength;
  readonly lead: Line | undefined;
}

function listDeadlines(row: Row, { heading, lead }: ListHead, locale: DeadlineLocale): Candidate[] {
  const [first] = row.actions;
  if (first === undefined) return [];
  const line = first.document.passages.find(({ span }) => contains(span, first.span)) ?? first;
  const found = ofConvened(rowDeadlines(row, heading === 'strong', locale), { around: line, lead }, locale);
  // `Les dates limites pour les contributions sont:` over lines of groups and days
  const isTold = lead !== undefined && /: *$/.test(lead.block.text) && kindsIn(row.words, locale).length === 0;
  const led = isTold ? kindOfLead(lead, locale) : null;
  return led === null ? found : found.map((each) => ({ ...each, kind: led }));
}
