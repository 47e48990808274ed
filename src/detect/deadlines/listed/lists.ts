import type { DateMention } from '../../../model/annotation.js';
import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { fold } from '../../../text/fold.js';
import { type Passage, wholeOf } from '../../../text/passage.js';
import { strength } from './headings.js';
import type { Line } from './line.js';
import { holds, isDateOnly, longestLine, type Row } from './rows.js';

const longestThing = 200;
/** Lines that a list of dates is looked for in. */
export const mostLines = 60;

/** A date whose things due stand on the lines below it. */
interface Pending {
  readonly dates: readonly DateMention[];
  readonly actions: Passage[];
  readonly words: string;
  /** What is due on it first is read already: only bullets add to it. */
  readonly isOpen: boolean;
}

/**
 * The lines under a heading of key dates, up to the first that is neither date nor thing due.
 *
 * @param heading the line over them; of lines behind a table none
 * @param last the date of the last row of a table, where the lines may be further rows of it
 */
export function listAfter(
  lines: readonly Line[],
  locale: DeadlineLocale,
  { heading = null, last = [] }: { readonly heading?: Line | null; readonly last?: readonly DateMention[] },
): Row[] {
  const rows: Row[] = [];
  let pending: Pending | null = last.length > 0 ? opened(last) : null;
  const flush = (): void => {
    if (pending !== null && pending.actions.length > 0) rows.push(pending);
    pending = null;
  };
  const margin = marginOf(lines);
  for (const line of lines) {
    if (endsList(line, locale) || (last.length > 0 && isParagraph(line)) || isNextNumber(heading, line)) break;
    const { dates } = line.passage;
    if (isDateOnly(line.passage, locale)) {
      flush();
      pending = { dates, actions: [], words: line.block.text, isOpen: false };
    } else if (isRule(line) || isHeaderLine(line, locale)) continue;
    else if (dates.length > 0) {
      flush();
      const own = datedRows(line, dates, locale);
      if (own.length === 0) break;
      rows.push(...own);
      const [row, another] = own;
      // more may be due on a date that opens its line
      const opens = (row?.actions[0]?.span.start ?? 0) > (dates[0]?.span.start ?? 0);
      if (another === undefined && opens) pending = opened(dates);
    } else if (pending?.isOpen === true && isNumberedSentence(line)) break;
    else if (addsTo(pending, line, margin)) pending?.actions.push(line.passage);
    else if (!holds(locale.leadTime, line.block.text.trim())) break;
  }
  flush();
  return rows;
}

const opened = (dates: readonly DateMention[]): Pending => ({ dates, actions: [], words: '', isOpen: true });

const endsList = ({ block }: Line, locale: DeadlineLocale): boolean =>
  block.cell !== undefined || block.text.length > longestLine || strength(block, locale) !== null;

/** A bullet, the first line under a date, or a line further in than the text, which has the empty place of a date before it. */
function addsTo(pending: Pending | null, line: Line, margin: number): boolean {
  if (pending === null) return false;
  const isFirst = !pending.isOpen && pending.actions.length === 0;
  return isFirst || isBullet(line) || (line.block.indent ?? 0) > margin;
}

/** How far in the text stands: a converter that keeps the layout sets the whole page in. */
const marginOf = (lines: readonly Line[]): number =>
  lines
    .filter(({ block }) => !block.cell)
    .reduce((least, { block: { indent = 0 } }) => Math.min(least, indent), Number.POSITIVE_INFINITY);

/** A line or dash that a converter leaves by itself, and the header of a table that it made lines of (`Date   Mesure`). */
const isRule = ({ block }: Line): boolean => /^[-=_+|*• ]+$/.test(block.text);
const isHeaderLine = ({ block }: Line, locale: DeadlineLocale): boolean =>
  block.text.length < 60 &&
  (holds(locale.dateHeaderWeak, headWords(block.text)) || holds(locale.dateHeader, headWords(block.text)));
const headWords = (text: string): string => text.trim().split(/ {2,}/)[0] ?? '';

/** A numbered sentence behind a table goes on with the letter, not with the table. */
const isParagraph = (line: Line): boolean =>
  /[.;:] *$/.test(line.block.text) && /^\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|\p{Ll})[.)]?\s/u.test(withNumber(line));

/** Behind a row that is whole (`11 mai: inscription`), a paragraph with the next number of the letter. */
const isNumberedSentence = (line: Line): boolean =>
  /\p{L}{2}[.] *$/u.test(line.block.text) && /^\d{1,2}(?:\.\d{1,2}){0,3}[.)]?\s/u.test(withNumber(line));

/** `5. Le Groupe …` below `4. Échéances:` goes on with the letter, whatever stands between the two. */
function isNextNumber(heading: Line | null, line: Line): boolean {
  const [above, own] = [heading, line].map((each) => each && ownNumber.exec(withNumber(each))?.groups);
  if (!above || !own || own['parents'] !== above['parents']) return false;
  // `5 juin 2021: contributions` begins with its date
  const [first] = line.passage.dates;
  const isDay = first !== undefined && !/\p{L}/u.test(line.passage.before(first.span).words);
  return !isDay && Number(own['last']) === Number(above['last']) + 1;
}

const ownNumber = /^\s*(?<parents>(?:\d{1,2}\.){0,3})(?<last>\d{1,2})[.)]?\s/u;

const withNumber = ({ block: { number }, passage: { document, span } }: Line): string =>
  number ? `${wholeOf(document).part(number).words} ` : document.text.slice(span.start, span.end);

const isBullet = ({ block }: Line): boolean =>
  block.listLevel !== undefined || /^ *[-*•·▪◦●○■□➢►✓] */u.test(block.text);

function datedRows(line: Line, dates: readonly DateMention[], locale: DeadlineLocale): Row[] {
  const runOn = runOnRows(line.passage, dates);
  return runOn.length > 0 ? runOn : lineRow(line.passage, dates, locale);
}

/** `20 mars 2024 Visa 3 avril 2024 Contributions`: rows that a converter ran together, each beginning with its date. */
function runOnRows(line: Passage, dates: readonly DateMention[]): Row[] {
  const [first] = dates;
  if (first === undefined || dates.length < 2 || /\p{L}/u.test(line.before(first.span).words)) return [];
  const rows = dates.map((date, at): Row => {
    const next = dates[at + 1];
    const action = next === undefined ? line.behind(date.span) : line.between(date.span, next.span);
    return { dates: [date], actions: [action], words: action.words };
  });
  return rows.every(({ words }) => /^[ :-]*\p{L}{4}/u.test(words) && /[\p{L}).]{3} *$/u.test(words)) ? rows : [];
}

/** `Inscription: 27 mai 2022`, `27 mai 2022 – inscription`, `Inscription (27 mai 2022)`. */
function lineRow(line: Passage, dates: readonly DateMention[], locale: DeadlineLocale): Row[] {
  const [first] = dates;
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return [];
  // two sentences, each with its date, are running text
  if (/[\p{L})\d][.;] +\p{Lu}/u.test(line.between(first.span, last.span).words)) return [];
  const before = line.before(first.span);
  const after = line.behind(last.span);
  if (opensLine(before, locale)) {
    const isParted = /^ *[)]? *(?:[:\t(-]|- )/u.test(after.words) || printedIn(after).startsWith('\t');
    return isParted ? [{ dates, actions: [after], words: `${before.words} | ${after.words}` }] : [];
  }
  if (!/^[ .;)*]*$/.test(after.words) && after.words.length > 60) return [];
  if (!partsFromDate(before, locale)) return [];
  if (/[.;] +\p{L}/u.test(before.words.slice(8)) || before.words.length > longestThing) return [];
  return [{ dates, actions: [before], words: `${before.words} ${after.words}` }];
}

/** Nothing but a bullet or an article stands before its date. */
const opensLine = ({ words }: Passage, locale: DeadlineLocale): boolean =>
  !/\p{L}{3}/u.test(words) || holds(locale.lineLead, words.replace(/^ *[-•*]/u, ''));

const printedIn = ({ document, span }: Passage): string => document.text.slice(span.start, span.end);

/** A colon, tab, bracket or dash stands between what is due and its date. */
function partsFromDate(before: Passage, locale: DeadlineLocale): boolean {
  const printed = printedIn(before);
  // the tab behind the label of an item (`c)`, `4.1`) parts it from its text, not the thing due from its date
  const label =
    /^\s*(?:\d{1,2}(?:\.\d{1,2}){0,4}[.)]?(?=\s)|\(?[\p{L}\p{N}.]{1,6}[.)]|[-–—•*·▪])?\s*/u.exec(printed)?.[0] ?? '';
  const thing = printed.slice(label.length);
  return /[:\t(]/.test(thing) || endsWithDash(fold(thing), locale);
}

/** `Inscription – le `: a dash parts what is due from its date. */
function endsWithDash(thing: string, locale: DeadlineLocale): boolean {
  const dash = thing.lastIndexOf('-');
  return dash >= 0 && holds(locale.dashLead, thing.slice(dash + 1));
}
