import type { DateMention } from '../../model/annotation.js';
import type { AnnotatedDocument } from '../../model/detection.js';
import type { ZonedBlock } from '../../model/document.js';
import type { DeadlineLocale } from '../../model/locale/deadlines.js';
import type { Span } from '../../model/span.js';
import { fold } from '../../text/fold.js';
import { within } from '../../text/within.js';
import { strength } from './headings.js';
import { holds, isDateOnly, longestLine, type Row } from './rows.js';

const longestThing = 200;
/** Lines that a list of dates is looked for in. */
const mostLines = 60;

/** The lines under a heading of key dates, up to the first that is neither date nor thing due. */
export function listAfter(
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
  const lines = blocks.slice(from, from + mostLines);
  const margin = marginOf(lines);
  for (const block of lines) {
    if (block.cell || block.text.length > longestLine || strength(block, locale) !== null) break;
    if (before.length > 0 && isParagraph(document, block)) break;
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
      // a line further in than the text has the empty place of a date before it
      if (current === null || !(isBullet(block) || opens || (block.indent ?? 0) > margin)) {
        if (holds(locale.leadTime, block.text.trim())) continue;
        break;
      }
      current.actions.push(block.span);
      continue;
    }
    flush();
    const runOn = runOnRows(document, block, dates);
    const row = runOn.length > 0 ? null : lineRow(document, block, dates, locale);
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

/** How far in the text stands: a converter that keeps the layout sets the whole page in. */
const marginOf = (lines: readonly ZonedBlock[]): number =>
  lines
    .filter(({ zone, cell }) => zone !== 'page' && !cell)
    .reduce((least, { indent = 0 }) => Math.min(least, indent), Number.POSITIVE_INFINITY);

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

/** A numbered sentence behind a table goes on with the letter, not with the table. */
const isParagraph = (document: AnnotatedDocument, { span, number, text }: ZonedBlock): boolean =>
  /[.;:] *$/.test(text) &&
  /^\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|\p{Ll})[.)]?\s/u.test(
    number ? `${document.folded.slice(number.start, number.end)} ` : document.text.slice(span.start, span.end),
  );

const isBullet = (block: ZonedBlock): boolean =>
  block.listLevel !== undefined || /^ *[-*•·▪◦●○■□➢►✓] */u.test(block.text);

/** `Inscription: 27 mai 2022`, `27 mai 2022 – inscription`, `Inscription (27 mai 2022)`. */
function lineRow(
  document: AnnotatedDocument,
  block: ZonedBlock,
  dates: readonly DateMention[],
  locale: DeadlineLocale,
): Row | null {
  const first = dates[0] as DateMention;
  const last = dates[dates.length - 1] as DateMention;
  const before = document.folded.slice(block.span.start, first.span.start);
  const after = document.folded.slice(last.span.end, block.span.end);
  // two sentences, each with its date, are running text
  if (/[\p{L})\d][.;] +\p{Lu}/u.test(document.folded.slice(first.span.end, last.span.start))) return null;
  // the tab behind the label of an item (`c)`) parts it from its text, not the thing due from its date
  const label = /^\s*(?:\(?[\p{L}\p{N}.]{1,6}[.)]|[-–—•*·▪])?\s*/u.exec(
    document.text.slice(block.span.start, block.span.end),
  );
  const source = document.text.slice(block.span.start, block.span.end);
  if (!/\p{L}{3}/u.test(before) || holds(locale.lineLead, before.replace(/^ *[-•*]/u, ''))) {
    if (!/^ *[)]? *(?:[:\t(-]|- )/u.test(after) && !source.slice(last.span.end - block.span.start).startsWith('\t'))
      return null;
    return { dates, actions: [{ start: last.span.end, end: block.span.end }], words: `${before} | ${after}` };
  }
  if (!/^[ .;)*]*$/.test(after) && after.length > 60) return null;
  const labelEnd = label?.[0].length ?? 0;
  const thing = source.slice(labelEnd, first.span.start - block.span.start);
  if (!/[:\t(]/.test(thing) && !endsWithDash(fold(thing), locale)) return null;
  const action = { start: block.span.start, end: first.span.start };
  if (/[.;] +\p{L}/u.test(before.slice(8)) || before.length > longestThing) return null;
  return { dates, actions: [action], words: `${before} ${after}` };
}

/** `Inscription – le `: a dash parts what is due from its date. */
function endsWithDash(thing: string, locale: DeadlineLocale): boolean {
  const dash = thing.lastIndexOf('-');
  return dash >= 0 && holds(locale.dashLead, thing.slice(dash + 1));
}
