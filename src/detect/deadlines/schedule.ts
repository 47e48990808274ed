import type { DateMention } from '../../model/annotation.js';
import type { AnnotatedDocument } from '../../model/detection.js';
import type { ZonedBlock } from '../../model/document.js';
import type { DeadlineLocale } from '../../model/locale/deadlines.js';
import type { Deadline } from '../../model/record.js';
import type { Span } from '../../model/span.js';
import { firstMatch, type Pattern } from '../../text/pattern.js';
import { within } from '../../text/within.js';
import { withoutLimit } from './action.js';
import type { Candidate } from './candidate.js';
import { onlyGroup } from './group.js';
import { chooseKind, coordinated, kindsIn, settledKind } from './kind.js';

/** Dates and what is due on them, as a row of a table or a line of a list gives them. */
interface Row {
  readonly dates: readonly DateMention[];
  readonly actions: readonly Span[];
  /** What says of the date that it is the last (`Date limite`), in its header, its label or its cell. */
  readonly words: string;
}

const holds = (rule: Pattern, text: string): boolean => firstMatch(rule, text) !== null;
const longestHeading = 140;
const longestThing = 200;
const longestLine = 400;

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
      const last = blocks.slice(at, end).flatMap(({ span }) => within(document.dates, span)).slice(-1);
      // a reader may see the last rows of a table as lines
      if (heading === 'strong')
        found.push(...listDeadlines(document, listAfter(document, blocks, end, locale, last), heading, locale));
      at = end;
    } else {
      const heading = strength(block, locale);
      at++;
      if (heading !== null)
        found.push(...listDeadlines(document, listAfter(document, blocks, at, locale), heading, locale));
    }
  }
  return found;
}

type Strength = 'strong' | 'weak';

function strength(block: ZonedBlock, locale: DeadlineLocale): Strength | null {
  if (block.text.length > longestHeading) return null;
  if (holds(locale.keyDates, block.text.trim())) return 'strong';
  return holds(locale.keyDatesWeak, block.text.trim()) ? 'weak' : null;
}

/** A table's heading is the line before it, or one line further where a short line comments on it. */
function headingBefore(blocks: readonly ZonedBlock[], at: number, locale: DeadlineLocale): Strength | null {
  for (const before of [blocks[at - 1], blocks[at - 2]]) {
    if (before === undefined || before.cell || before.text.length > longestHeading) return null;
    const found = strength(before, locale);
    if (found !== null) return found;
  }
  return null;
}

function tableDeadlines(
  document: AnnotatedDocument,
  blocks: readonly ZonedBlock[],
  heading: Strength | null,
  locale: DeadlineLocale,
): Candidate[] {
  const rows = rowsOf(blocks);
  const header = rows.find((row) => row.every((cell) => datesOf(document, cell).length === 0));
  const headerTexts = (header ?? []).map(textOf);
  const strongColumn = headerTexts.findIndex((text) => holds(locale.dateHeader, text.trim()));
  const title = rows[0]?.length === 1 || headerTexts.filter((text) => text.trim() !== '').length === 1;
  const titled = title && headerTexts.some((text) => holds(locale.keyDates, text.trim()));
  const strong = heading === 'strong' || strongColumn >= 0 || titled;
  const weak = heading === 'weak' || headerTexts.some((text) => holds(locale.dateHeaderWeak, text.trim()));
  const headerWords = strongColumn >= 0 ? (headerTexts[strongColumn] ?? '') : '';
  if (header !== undefined && isCalendar(headerTexts, locale)) {
    return rows.flatMap((cells) => (cells === header ? [] : calendarDeadlines(document, cells, header, locale)));
  }
  const sideways = sidewaysRows(document, rows, heading === 'strong', locale);
  if (sideways.length > 0) return sideways.flatMap((row) => rowDeadlines(document, row, true, locale));
  return rows.flatMap((cells) => {
    if (cells === header) return [];
    const labelled = cells.some((cell) => holds(locale.rowLabel, textOf(cell)));
    if (!strong && !weak && !labelled) return [];
    const row = tableRow(document, cells, headerWords, locale);
    return row === null ? [] : rowDeadlines(document, row, strong || labelled, locale);
  });
}

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
  cell.length > 0 && cell.every((block) => isDateOnly(document, block, locale));

const spanOf = (cell: Cell): Span => ({ start: cell[0]?.span.start ?? 0, end: cell[cell.length - 1]?.span.end ?? 0 });

type Cell = readonly ZonedBlock[];

/** The cells of each row, a cell of several paragraphs as several blocks. */
function rowsOf(blocks: readonly ZonedBlock[]): Cell[][] {
  const rows: ZonedBlock[][][] = [];
  let last: ZonedBlock | null = null;
  for (const block of blocks) {
    const same = last?.cell?.row === block.cell?.row;
    if (!same || rows.length === 0) rows.push([[block]]);
    else if (last?.cell?.column === block.cell?.column) rows.at(-1)?.at(-1)?.push(block);
    else rows.at(-1)?.push([block]);
    last = block;
  }
  return rows;
}

const textOf = (cell: Cell): string => cell.map(({ text }) => text).join(' ');
const datesOf = (document: AnnotatedDocument, cell: Cell): DateMention[] =>
  cell.flatMap((block) => within(document.dates, block.span));

function tableRow(
  document: AnnotatedDocument,
  cells: readonly Cell[],
  header: string,
  locale: DeadlineLocale,
): Row | null {
  const dateCells = cells.filter((cell) => cell.every((block) => isDateOnly(document, block, locale)));
  const dates = dateCells.flatMap((cell) => datesOf(document, cell));
  if (dates.length === 0) return null;
  const others = cells.filter((cell) => !dateCells.includes(cell) && !holds(locale.leadTime, textOf(cell).trim()));
  const named = others.filter((cell) => kindsIn(textOf(cell), locale).length > 0);
  const due =
    named.length > 0 ? named.slice(0, 1) : others.filter((cell) => /\p{L}{3}/u.test(textOf(cell))).slice(0, 1);
  const actions = due.flatMap((cell) => cell.map((block) => block.span));
  return { dates, actions, words: [header, ...dateCells.map(textOf), ...due.map(textOf)].join(' | ') };
}

/** True where a block says nothing but dates: `27 mai 2022`, `avant le 27 mai 2022`. */
function isDateOnly(document: AnnotatedDocument, block: ZonedBlock, locale: DeadlineLocale): boolean {
  const dates = within(document.dates, block.span);
  return dates.length > 0 && holds(locale.dateFiller, restOf(document, block.span, dates));
}

function restOf(document: AnnotatedDocument, span: Span, dates: readonly DateMention[]): string {
  let rest = '';
  let from = span.start;
  for (const { span: date } of dates) {
    rest += `${document.folded.slice(from, date.start)} `;
    from = date.end;
  }
  return rest + document.folded.slice(from, span.end);
}

/** The lines under a heading of key dates, up to the first that is neither date nor thing due. */
function listAfter(
  document: AnnotatedDocument,
  blocks: readonly ZonedBlock[],
  from: number,
  locale: DeadlineLocale,
  before: readonly DateMention[] = [],
): Row[] {
  const rows: Row[] = [];
  /** Dates whose first thing due is read already: only bullets add to them. */
  let open = before;
  let pending: { dates: readonly DateMention[]; actions: Span[]; words: string } | null =
    open.length > 0 ? { dates: open, actions: [], words: '' } : null;
  const flush = (): void => {
    if (pending !== null && pending.actions.length > 0) rows.push(pending);
    pending = null;
  };
  for (const block of blocks.slice(from, from + 60)) {
    if (block.cell || block.text.length > longestLine || strength(block, locale) !== null) break;
    if (isDateOnly(document, block, locale)) {
      flush();
      pending = { dates: within(document.dates, block.span), actions: [], words: block.text };
      continue;
    }
    if (isRule(block) || isHeaderLine(block, locale)) continue;
    const dates = within(document.dates, block.span);
    if (dates.length === 0) {
      const current: { readonly dates: readonly DateMention[]; readonly actions: Span[] } | null = pending;
      const opens = current !== null && current.dates !== open && current.actions.length === 0;
      if (current === null || !(isBullet(block) || opens)) {
        if (holds(locale.leadTime, block.text.trim())) continue;
        break;
      }
      current.actions.push(block.span);
      continue;
    }
    flush();
    const runOn = runOnRows(document, block, dates);
    const row = runOn.length > 0 ? null : lineRow(document, block, dates);
    if (row === null && runOn.length === 0) break;
    rows.push(...(row === null ? runOn : [row]));
    // more may be due on a date that opens its line
    if (row !== null && (row.actions[0]?.start ?? 0) > (dates[0]?.span.start ?? 0)) {
      pending = { dates, actions: [], words: '' };
      open = dates;
    }
  }
  flush();
  return rows;
}

/** A line or dash that a converter leaves by itself, and the header of a table that it made lines of (`Date   Mesure`). */
const isRule = (block: ZonedBlock): boolean => /^[-=_+|*• ]+$/.test(block.text);
const isHeaderLine = (block: ZonedBlock, locale: DeadlineLocale): boolean =>
  block.text.length < 60 &&
  (holds(locale.dateHeaderWeak, headWords(block)) || holds(locale.dateHeader, headWords(block)));
const headWords = ({ text }: ZonedBlock): string => text.trim().split(/ {2,}/)[0] ?? '';

/** `20 mars 2024 Visa 3 avril 2024 Contributions`: rows that a converter ran together, each beginning with its date. */
function runOnRows(document: AnnotatedDocument, block: ZonedBlock, dates: readonly DateMention[]): Row[] {
  const first = dates[0] as DateMention;
  if (dates.length < 2 || /\p{L}/u.test(document.folded.slice(block.span.start, first.span.start))) return [];
  const rows = dates.map((date, at): Row => {
    const action = { start: date.span.end, end: dates[at + 1]?.span.start ?? block.span.end };
    return { dates: [date], actions: [action], words: document.folded.slice(action.start, action.end) };
  });
  return rows.every(({ words }) => /^[ :-]*\p{L}{4}/u.test(words) && /[\p{L}).]{3} *$/u.test(words)) ? rows : [];
}

const isBullet = (block: ZonedBlock): boolean =>
  block.listLevel !== undefined || /^ *[-*•·▪◦●○■□➢►✓] */u.test(block.text);

/** `Inscription: 27 mai 2022`, `27 mai 2022 – inscription`, `Inscription (27 mai 2022)`. */
function lineRow(document: AnnotatedDocument, block: ZonedBlock, dates: readonly DateMention[]): Row | null {
  const first = dates[0] as DateMention;
  const last = dates[dates.length - 1] as DateMention;
  const before = document.folded.slice(block.span.start, first.span.start);
  const after = document.folded.slice(last.span.end, block.span.end);
  const source = document.text.slice(block.span.start, block.span.end);
  const parted = /[:\t(]|[-–—] *(?:\p{L}{1,6} )*$/u;
  if (!/\p{L}{3}/u.test(before) || /^ *[-•*]? *(?:le|\p{Lu}le) *$/u.test(before)) {
    if (!/^ *[)]? *(?:[:\t(-]|- )/u.test(after) && !source.slice(last.span.end - block.span.start).startsWith('\t'))
      return null;
    return { dates, actions: [{ start: last.span.end, end: block.span.end }], words: `${before} | ${after}` };
  }
  if (!/^[ .;)*]*$/.test(after) && after.length > 60) return null;
  if (!parted.test(source.slice(0, first.span.start - block.span.start))) return null;
  const action = { start: block.span.start, end: first.span.start };
  if (/[.;] +\p{L}/u.test(before.slice(8)) || before.length > longestThing) return null;
  return { dates, actions: [action], words: `${before} ${after}` };
}

function listDeadlines(
  document: AnnotatedDocument,
  rows: readonly Row[],
  heading: Strength,
  locale: DeadlineLocale,
): Candidate[] {
  return rows.flatMap((row) => rowDeadlines(document, row, heading === 'strong', locale));
}

/** One deadline for each kind of thing due on the row's date; none where the row is the meeting, or a beginning. */
function rowDeadlines(document: AnnotatedDocument, row: Row, strong: boolean, locale: DeadlineLocale): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const action of row.actions) {
    const span = trimmedAction(document, action);
    if (span === null) continue;
    const text = document.folded.slice(span.start, span.end);
    if (holds(locale.meetingRow, text) || holds(locale.opening, text)) continue;
    const named = kindsIn(text.slice(0, longestLine), locale);
    const words = chooseKind(named, 'right', true);
    if (words === null && !strong) continue;
    const all = words === null ? [null] : [words, ...coordinated(text, named, words, locale)];
    for (const mention of row.dates) {
      const qualifier = rowQualifier(row.words, mention, locale);
      for (const each of all) {
        const kind = settledKind(each, qualifier ?? 'until', text, locale);
        if (found.has(`${mention.span.start} ${kind}`)) continue;
        found.set(`${mention.span.start} ${kind}`, {
          mention,
          atEnd: mention.end !== null,
          kind,
          vague: false,
          qualifier,
          span: mention.span,
          action: withoutLimit(text, span, locale),
          group: onlyGroup(document, { start: span.start, end: span.start + text.split(' (')[0]!.length }),
          basis: 'labelled',
        });
      }
    }
  }
  return [...found.values()];
}

function rowQualifier(words: string, mention: DateMention, locale: DeadlineLocale): Deadline['qualifier'] {
  if (holds(locale.byHeader, words)) return 'by';
  const dated = locale.qualifiersBefore.find(({ pattern }) =>
    words.split('|').some((part) => holds(pattern, beforeDigits(part))),
  );
  return dated?.qualifier ?? (mention.end === null ? null : 'until');
}

/** A date cell up to its date: `avant le ` of `avant le 27 mai 2022`. */
const beforeDigits = (text: string): string => /^[^\d]*/.exec(text)?.[0] ?? '';

/** The thing due without its dash, its colon, its bracket. */
function trimmedAction(document: AnnotatedDocument, { start, end }: Span): Span | null {
  const text = document.folded.slice(start, end);
  const from = /^[^\p{L}\p{N}"(]*/u.exec(text)?.[0].length ?? 0;
  const to = /(?:[ :;,.(*-]|(?:^| )(?:le|au))*$/u.exec(text)?.index ?? text.length;
  return to > from ? { start: start + from, end: start + to } : null;
}
