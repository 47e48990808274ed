import type { DateMention } from '../../model/annotation.js';
import type { AnnotatedDocument } from '../../model/detection.js';
import type { ZonedBlock } from '../../model/document.js';
import type { DeadlineLocale } from '../../model/locale/deadlines.js';
import { contains, type Span } from '../../model/span.js';
import { compareDates } from '../../text/calendar.js';
import { within } from '../../text/within.js';
import { withoutReplaced } from '../replaced-columns.js';
import type { Candidate } from './candidate.js';
import { onlyGroup } from './group.js';
import { type Strength } from './headings.js';
import { kindsIn } from './kind.js';
import { holds, isDateOnly, type Row, rowDeadlines } from './rows.js';

/** The deadlines of one table; `heading` is that of the lines before it. */
export function tableDeadlines(
  document: AnnotatedDocument,
  blocks: readonly ZonedBlock[],
  heading: Strength | null,
  locale: DeadlineLocale,
): Candidate[] {
  const current = withoutReplaced(blocks, locale.replacedDates);
  const rows = rowsOf(current);
  const header = rows.find((row) => row.every((cell) => datesOf(document, cell).length === 0));
  const headerTexts = (header ?? []).map(textOf);
  const strongColumn = headerTexts.findIndex((text) => holds(locale.dateHeader, text.trim()));
  const title = rows[0]?.length === 1 || headerTexts.filter((text) => text.trim() !== '').length === 1;
  const titled = title && headerTexts.some((text) => holds(locale.keyDates, text.trim()));
  const headed = headerTexts.some((text) => holds(locale.dateHeaderWeak, text.trim()));
  // `Action | Who | When`, at the end of a report
  const assigned = headed && headerTexts.some((text) => holds(locale.actorHeader, text.trim()));
  // `Day | Morning | Afternoon`: the programme of a meeting, which has its registration as well
  if (strongColumn < 0 && headerTexts.some((text) => holds(locale.programmeHeader, text.trim()))) return [];
  const strong = heading === 'strong' || strongColumn >= 0 || titled || assigned || isAllDue(document, rows, locale);
  // a column of old dates beside one of new
  const replaces = current.length < blocks.length;
  const weak = heading === 'weak' || replaces || headed;
  const headerWords = strongColumn >= 0 ? (headerTexts[strongColumn] ?? '') : '';
  if (header !== undefined && isCalendar(headerTexts, locale)) {
    return rows.flatMap((cells) => (cells === header ? [] : calendarDeadlines(document, cells, header, locale)));
  }
  const sideways = sidewaysRows(document, rows, heading === 'strong', locale);
  if (sideways.length > 0) return sideways.flatMap((row) => rowDeadlines(document, row, true, locale));
  let above: { readonly row: Row; readonly column: number | undefined } | null = null;
  return rows.flatMap((cells) => {
    if (cells === header) return [];
    const labelled = cells.some((cell) => holds(locale.rowLabel, textOf(cell)));
    if (!strong && !weak && !labelled) return [];
    const own = tableRow(document, cells, headerWords, locale);
    if (own !== null) above = { row: own, column: dateColumn(document, cells, locale) };
    const row: Row | null = own ?? (above === null ? null : rowBelow(document, cells, above.row, above.column));
    return row === null ? [] : rowDeadlines(document, row, strong || labelled, locale);
  });
}

/**
 * A table that says by itself what it is: in every row a date still to come and a thing due (`Demandes de visa`), as a
 * corrigendum prints it under `Le tableau devient:`.
 */
function isAllDue(document: AnnotatedDocument, rows: readonly (readonly Cell[])[], locale: DeadlineLocale): boolean {
  const dated = rows.filter((cells) => cells.some((cell) => datesOf(document, cell).length > 0));
  if (dated.length < 2 || dated.length < rows.length - 1) return false;
  return dated.every((cells) => {
    const [date, ...more] = cells.filter((cell) => isDated(document, cell, locale));
    const things = cells.filter((cell) => cell !== date && /\p{L}{3}/u.test(textOf(cell)));
    const thing = textOf(things[0] ?? []);
    if (date === undefined || more.length > 0 || things.length !== 1 || holds(locale.finiteVerb, thing)) return false;
    return kindsIn(thing, locale).some(({ weight }) => weight >= 2) && liesAhead(document, date);
  });
}

const liesAhead = (document: AnnotatedDocument, cell: Cell): boolean =>
  datesOf(document, cell).every(
    ({ start }) => start.year === null || document.date === null || compareDates(start, document.date) >= 0,
  );

/** A calendar has several columns of dates; its headers say which of them are deadlines, and what is due. */
function isCalendar(headers: readonly string[], locale: DeadlineLocale): boolean {
  const limits = headers.filter((text) => isLimit(text, locale));
  const other = headers.filter((text) => !isLimit(text, locale) && holds(locale.meetingRow, text.trim()));
  return (
    limits.length > 1 ||
    (limits.length === 1 && other.length > 0) ||
    limits.some((text) => kindsIn(text, locale).length > 0)
  );
}

const isLimit = (text: string, locale: DeadlineLocale): boolean =>
  holds(locale.dateHeader, text.trim()) || holds(locale.rowLabel, text.trim());

function calendarDeadlines(
  document: AnnotatedDocument,
  cells: readonly Cell[],
  header: readonly Cell[],
  locale: DeadlineLocale,
): Candidate[] {
  return cells.flatMap((cell, column) => {
    const head = header[column];
    const dates = datesOf(document, cell);
    if (head?.[0] === undefined || dates.length === 0 || !isLimit(textOf(head), locale)) return [];
    const named = kindsIn(textOf(head), locale).length > 0;
    const others = cells.filter(
      (other) => other !== cell && datesOf(document, other).length === 0 && /\p{L}{3}/u.test(textOf(other)),
    );
    const due = named ? head : (others.find((other) => kindsIn(textOf(other), locale).length > 0) ?? others[0] ?? head);
    const row = { dates, actions: due.map(({ span }) => span), words: textOf(head) };
    const group = cells.map((each) => onlyGroup(document, spanOf(each))).find((each) => each !== null) ?? null;
    return rowDeadlines(document, row, true, locale).map((each) => ({ ...each, group: each.group ?? group }));
  });
}

/** `Échéance | 3 mai | 20 mai` over `Mesure | Inscription | Contributions`, or things due over a row of their dates. */
function sidewaysRows(
  document: AnnotatedDocument,
  rows: readonly (readonly Cell[])[],
  strong: boolean,
  locale: DeadlineLocale,
): Row[] {
  const [first, second] = rows;
  if (rows.length !== 2 || first === undefined || second === undefined || first.length !== second.length) return [];
  const dated = [first, second].find((row) => row.filter((cell) => isDated(document, cell, locale)).length > 1);
  if (dated === undefined) return [];
  const due = dated === first ? second : first;
  const label = textOf(dated[0] ?? []).trim();
  const labelled = !isDated(document, dated[0] ?? [], locale);
  const columns = dated.flatMap((cell, at) => (at === 0 && labelled ? [] : [{ cell, thing: due[at] ?? [] }]));
  const named = columns.every(({ thing }) => kindsIn(textOf(thing), locale).length > 0);
  const headed = labelled && (holds(locale.dateHeader, label) || holds(locale.dateHeaderWeak, label));
  if (!(strong || headed || named) || !columns.every(({ cell }) => isDated(document, cell, locale))) return [];
  return columns.map(({ cell, thing }) => ({
    dates: datesOf(document, cell),
    actions: thing.map(({ span }) => span),
    words: `${labelled ? label : ''} | ${textOf(thing)}`,
  }));
}

const isDated = (document: AnnotatedDocument, cell: Cell, locale: DeadlineLocale): boolean =>
  cell.length > 0 &&
  cell.every((block, at) => isDateOnly(document, block, locale) || (at > 0 && goesOnInDate(document, block, locale)));

/** The further lines of a narrow cell, between those of other columns: the year, or the hours, of the day above. */
function goesOnInDate(document: AnnotatedDocument, { text, span }: Cell[number], locale: DeadlineLocale): boolean {
  if (/^ *(?:\p{Ll}{2,3} +)?\d{4} *$/u.test(text)) return true;
  const hours = document.dates.find((date) => date.hours && contains(span, date.hours))?.hours;
  if (!hours) return false;
  const rest = text.slice(0, hours.start - span.start) + text.slice(hours.end - span.start);
  return holds(locale.dateFiller, rest);
}

const spanOf = (cell: Cell): Span => ({ start: cell[0]?.span.start ?? 0, end: cell[cell.length - 1]?.span.end ?? 0 });

type Cell = readonly ZonedBlock[];

/** The cells of each row, a cell of several paragraphs as several blocks. */
function rowsOf(blocks: readonly ZonedBlock[]): Cell[][] {
  const rows: ZonedBlock[][][] = [];
  let last: ZonedBlock | null = null;
  for (const block of blocks) {
    const same = last?.cell?.row === block.cell?.row;
    const row = rows.at(-1);
    if (!same || !row) rows.push([[block]]);
    else {
      const cell = row.find(([first]) => first?.cell?.column === block.cell?.column);
      if (cell) cell.push(block);
      else row.push([block]);
    }
    last = block;
  }
  return rows.map((row) => row.toSorted((a, b) => columnOf(a) - columnOf(b)));
}

const columnOf = ([first]: Cell): number => first?.cell?.column ?? 0;

const textOf = (cell: Cell): string => cell.map(({ text }) => text).join(' ');
const datesOf = (document: AnnotatedDocument, cell: Cell): DateMention[] =>
  cell.flatMap((block) => within(document.dates, block.span));

function tableRow(
  document: AnnotatedDocument,
  cells: readonly Cell[],
  header: string,
  locale: DeadlineLocale,
): Row | null {
  const dateCells = cells.filter((cell) => isDated(document, cell, locale));
  const dates = dateCells.flatMap((cell) => datesOf(document, cell));
  if (dates.length === 0) return null;
  const others = cells.filter((cell) => !dateCells.includes(cell) && !holds(locale.leadTime, textOf(cell).trim()));
  const named = others.filter((cell) => kindsIn(textOf(cell), locale).length > 0);
  const worded = named.length > 0 ? named : others.filter((cell) => /\p{L}{3}/u.test(textOf(cell)));
  // under `Échéance` an amount is what is due
  const due = (
    worded.length > 0 || header === '' ? worded : others.filter((cell) => /\p{N}/u.test(textOf(cell)))
  ).slice(0, 1);
  const { actions, further } = thingsOf(due.flat());
  return { dates, actions, further, words: [header, ...dateCells.map(textOf), ...due.map(textOf)].join(' | ') };
}

/** The things due that a cell names, one a paragraph; lines that other cells part from theirs go on with them. */
function thingsOf(cell: Cell): Pick<Row, 'actions' | 'further'> {
  const actions: Span[] = [];
  const further = new Map<Span, Span[]>();
  for (const { span, goesOn } of cell) {
    const last = actions.at(-1);
    if (goesOn && last) further.set(last, [...(further.get(last) ?? []), span]);
    else actions.push(span);
  }
  return { actions, further };
}

const dateColumn = (document: AnnotatedDocument, cells: readonly Cell[], locale: DeadlineLocale): number | undefined =>
  cells.find((cell) => isDated(document, cell, locale))?.[0]?.cell?.column;

/** A row whose date cell is empty: what it names is due on the date above. */
function rowBelow(
  document: AnnotatedDocument,
  cells: readonly Cell[],
  above: Row,
  column: number | undefined,
): Row | null {
  if (column === undefined || cells.some((cell) => datesOf(document, cell).length > 0)) return null;
  if (cells.some((cell) => cell[0]?.cell?.column === column)) return null;
  const due = cells.find((cell) => /\p{L}{3}/u.test(textOf(cell)));
  return due === undefined ? null : { ...above, ...thingsOf(due) };
}
