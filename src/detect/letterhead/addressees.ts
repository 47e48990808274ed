import type { SegmentedDocument } from '../../model/document.js';
import type { Finding } from '../../model/finding.js';
import type { LetterLocale } from '../../model/locale/letter.js';
import type { Addressee } from '../../model/record.js';
import type { Span } from '../../model/span.js';
import { blockLabel } from '../../text/label.js';
import type { Label } from '../../text/label-reading.js';
import { firstMatch, matchesOf } from '../../text/pattern.js';
import { printedIn, wordsIn } from '../../text/words-in.js';
import type { HeadEntry } from './head-entry.js';
import { piecesOf as labelledPieces } from './pieces.js';

/** The addressees (or copies) that some lines of the letterhead name, one a list item, run-on ones parted. */
export function addresseesOf(
  document: SegmentedDocument,
  entries: readonly HeadEntry[],
  locale: LetterLocale,
): Finding<Addressee>[] {
  const items = itemsOf(document, entries, locale);
  return items
    .flatMap(({ spans, listed }) =>
      dashed(document, spans, locale).flatMap((parts, _, all) =>
        all.length > 1 || (listed && items.length > 1) ? [parts] : runOn(document, parts, locale),
      ),
    )
    .map((spans) => spans.map((span) => withoutEnds(document, span, locale)).filter((span) => span.end > span.start))
    .map((spans): Finding<Addressee> => {
      // a column may leave room between the words of an item
      const words = spans.map((span) => wordsIn(document, span)).join(' ');
      const group = groupOf(words.replace(/\s+/g, ' '), locale);
      const text = spans.map((span) => printedIn(document, span)).join(' ');
      return { value: { text, group }, clues: spans.map((span) => ({ span, basis: 'labelled' })) };
    })
    .filter(({ value }) => /\p{L}/u.test(value.text));
}

interface Item {
  /** One, or one a line where another column stands between its lines. */
  readonly spans: readonly Span[];
  /** Set off by a dash or a line of its own, so that it is one addressee whatever it names. */
  readonly listed: boolean;
}

/** A line, and the one below it. */
type Neighbours = readonly [HeadEntry, HeadEntry];

function itemsOf(document: SegmentedDocument, entries: readonly HeadEntry[], locale: LetterLocale): Item[] {
  const items: Item[] = [];
  let previous: HeadEntry | null = null;
  const goesOnBelow = belowFullLines(document, entries);
  for (const entry of entries) {
    const label = listMark(document, entry.span, locale);
    const start = label ? entry.span.start + label.textStart : entry.span.start;
    const span = { start, end: entry.span.end };
    const last = items.at(-1);
    const open =
      last &&
      previous &&
      !label &&
      !isBehindDash(document, span) &&
      !isBehindLabel(document, span, locale) &&
      (goesOnBelow(previous, entry) ||
        (!isListed(document, last, [previous, entry], locale) &&
          continues(document, [previous, entry], last.listed, locale)));
    if (open) items[items.length - 1] = { ...last, spans: extended(document, last.spans, span) };
    else items.push({ spans: [span], listed: label !== null || isBehindDash(document, span) });
    previous = entry;
  }
  return items;
}

/**
 * In a list whose items blank lines part, as a program leaves them (pdfminer), what stands right below the longest line of an item goes on with
 * it, capital or not.
 */
function belowFullLines(
  { text, isPlainText }: SegmentedDocument,
  entries: readonly HeadEntry[],
): (before: HeadEntry, entry: HeadEntry) => boolean {
  const breaks = (before: HeadEntry, entry: HeadEntry): number =>
    text.slice(before.span.end, entry.span.start).split('\n').length - 1;
  const parted = entries.filter((entry, at) => at > 0 && breaks(entries[at - 1] as HeadEntry, entry) > 1).length;
  const longest = entries.reduce((most, { text: words }) => Math.max(most, words.length), 0);
  return (before, entry) =>
    isPlainText === true &&
    parted > 1 &&
    parted * 2 >= entries.length &&
    before.text.length === longest &&
    !/[;.]\s*$/.test(before.text) &&
    breaks(before, entry) === 1;
}

/** The dash of an item stands in a column of its own. */
const isBehindDash = ({ text }: SegmentedDocument, { start }: Span): boolean =>
  /(?:^|[\n\t]) *[\u2010-\u2015\u2212\u2022-] *\t+ *$/.test(text.slice(Math.max(0, start - 24), start));

/** `For comment to: X`, below `For action to: Y`. */
function isBehindLabel(document: SegmentedDocument, { start }: Span, locale: LetterLocale): boolean {
  const from = Math.max(document.text.lastIndexOf('\n', start - 1) + 1, start - longestLabel);
  const line = wordsIn(document, { start: from, end: start });
  const [piece] = line.includes(':') ? labelledPieces(line.trim(), 0, locale) : [];
  return piece !== undefined && (piece.label === 'addressees' || piece.label === 'copies');
}

const longestLabel = 60;

/** `4 des radiocommunications` below `… de la Commission d'études` is the number of what is addressed, `M.` no letter of a list. */
function listMark(document: SegmentedDocument, span: Span, { honorific }: LetterLocale): Label | null {
  if (firstMatch(honorific, wordsIn(document, span))?.index === 0) return null;
  const label = blockLabel(document.text, { span });
  const isNumber = label !== null && !label.certain && label.readings[0].counting === 'decimal';
  return isNumber && /^\p{Ll}/u.test(document.text.slice(span.start + label.textStart)) ? null : label;
}

/** `Pour:` with `les Administrations …` on one line and `les Membres du Secteur …` on another: an article begins each. */
function isListed(document: SegmentedDocument, item: Item, [before, entry]: Neighbours, locale: LetterLocale): boolean {
  if (/[,-]\s*$/.test(before.text) || firstMatch(locale.openEnding, before.text.trim())) return false;
  const [first] = item.spans;
  const opening = first ? wordsIn(document, first) : '';
  return [opening, entry.text].every((text) => firstMatch(locale.listedAddressee, text) !== null);
}

/** The lines of one column follow one another; with another column between them they stay apart. */
function extended(document: SegmentedDocument, spans: readonly Span[], next: Span): Span[] {
  const last = spans.at(-1) as Span;
  const apart = /\S/.test(document.text.slice(last.end, next.start));
  return apart ? [...spans, next] : [...spans.slice(0, -1), { start: last.start, end: next.end }];
}

/** Whether a line goes on with the addressee of the line before it, which a dash leads where it is `listed`. */
function continues(
  document: SegmentedDocument,
  [before, entry]: Neighbours,
  listed: boolean,
  locale: LetterLocale,
): boolean {
  const ended = /[;.]\s*$/.test(before.text);
  if (ended || /\n[ \t\r]*\n/.test(document.text.slice(before.span.end, entry.span.start))) return false;
  const addresses = firstMatch(locale.addressee, entry.text) !== null;
  if (addresses && (/^\p{Lu}/u.test(entry.text) || isOwnLine(document, [before, entry], locale))) return false;
  if (
    isNextLine(document, before, entry) &&
    (/^\(|^\d{1,2} \p{Ll}/u.test(entry.text) || (listed && /[;.]\s*$/.test(entry.text)))
  )
    return !addresses;
  if (document.isPlainText && entry.columns[0] >= 8 && entry.columns[0] === before.columns[1]) return true;
  if (listed && isUnderItem(document, before, entry)) return true;
  if (/^\p{Ll}/u.test(document.text.slice(entry.span.start))) return true;
  if (addresses) return /[,]\s*$|\p{L}-\s*$/u.test(before.text);
  return before.block === entry.block || firstMatch(locale.openEnding, before.text.trim()) !== null;
}

/** A line that its author ended, in a paragraph of a word processor or a page: one for each of those who are written to. */
const isOwnLine = (
  { text, isPlainText }: SegmentedDocument,
  [before, entry]: Neighbours,
  locale: LetterLocale,
): boolean =>
  isPlainText !== true &&
  before.block === entry.block &&
  text.slice(before.span.end, entry.span.start).includes('\n') &&
  !/[,-]\s*$/.test(before.text) &&
  firstMatch(locale.openEnding, before.text.trim()) === null;

/** Right below in running text: what an item without its `;` has there (`(BDT)`, `UIT-T;`) ends it. */
const isNextLine = ({ text, isPlainText }: SegmentedDocument, before: HeadEntry, { span, block }: HeadEntry): boolean =>
  isPlainText === true && !block.cell && /^[ \t]*\r?\n[ \t]*$/.test(text.slice(before.span.end, span.start));

/**
 * What stands on the next line under the dash of an item without its `;`, and has no dash of its own, is the item's next
 * line: in a cell that was printed a line a row, or in a column.
 */
function isUnderItem({ text, isPlainText }: SegmentedDocument, before: HeadEntry, entry: HeadEntry): boolean {
  const [above, cell] = [before.block.cell, entry.block.cell];
  if (!isPlainText || entry.columns[0] < 8 || entry.columns[0] !== before.columns[0]) return false;
  if (above && cell)
    return above.table === cell.table && above.column === cell.column && (cell === above || cell.row - above.row === 1);
  return !above && !cell && text.slice(before.span.end, entry.span.start).split('\n').length === 2;
}

/** A converter that knows no lines in a cell runs its list together: `- Aux Administrations …; - Aux Associés …`. */
function dashed(document: SegmentedDocument, spans: readonly Span[], locale: LetterLocale): Span[][] {
  const [span] = spans;
  if (!span || spans.length > 1) return [[...spans]];
  const text = wordsIn(document, span);
  const parts: Span[][] = [];
  let start = span.start;
  for (const match of text.matchAll(/([;,.]?) +[-•·*] +(?=\p{L})/gu)) {
    const end = match.index + match[0].length;
    // A `;` before the dash ends an item, however the next one begins (`; – los Miembros …`); a dash alone may be one of a name.
    const begins =
      match[1] === ';' ||
      (match[1] !== '' ? /^\p{Lu}/u.test(text.slice(end)) : firstMatch(locale.addressee, text.slice(end)));
    if (!begins) continue;
    parts.push([{ start, end: span.start + match.index }]);
    start = span.start + end;
  }
  return [...parts, [{ start, end: span.end }]];
}

/** `aux administrations …, aux Membres … et aux Associés …`, also where the lines of another column stand between its own. */
function runOn(document: SegmentedDocument, all: readonly Span[], locale: LetterLocale): Span[][] {
  const spans = all.length > 1 ? all.flatMap((span) => linesOf(document, span)) : all;
  const text = spans.map((span) => wordsIn(document, span)).join(' ');
  const parts: Span[][] = [];
  let from = 0;
  for (const match of matchesOf(locale.nextAddressee, text)) {
    const next = match.groups?.next as string;
    parts.push(piecesOf(spans, from, match.index));
    from = match.index + match[0].length - next.length;
  }
  const [span] = spans;
  if (parts.length === 0 && span && spans.length === 1) return parted(document, span, locale);
  return [...parts, piecesOf(spans, from, text.length)];
}

/** The lines of a column, without the room that another column leaves between them. */
function linesOf(document: SegmentedDocument, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  let from = start;
  for (const { index, 0: room } of wordsIn(document, { start, end }).matchAll(/\s{8,}/g)) {
    lines.push({ start: from, end: start + index });
    from = start + index + room.length;
  }
  return [...lines, { start: from, end }].filter((line) => line.start < line.end);
}

/** The places of a stretch of the text that spans make, one behind the other with a space between. */
function piecesOf(spans: readonly Span[], from: number, to: number): Span[] {
  const pieces: Span[] = [];
  let behind = 0;
  for (const { start, end } of spans) {
    const piece = { start: start + Math.max(0, from - behind), end: Math.min(end, start + to - behind) };
    if (piece.start < piece.end) pieces.push(piece);
    behind += end - start + 1;
  }
  return pieces;
}

/** `ITU-D SG2, TSAG`, `SCV; ITU-T SG13`: in the head of a liaison statement groups stand by their letters alone. */
const groupLetters = () =>
  /^(?:(?:ITU|UIT)-[TRD] )?(?:\p{Lu}{2,6}[ -]?\d{1,2}(?:\/\d{1,2})?|\p{Lu}{3,5}(?:-\p{Lu}{1,8})?)$/u;

/** `Ministres; États Membres; Missions permanentes`, under one label and on one line: each part names a group of its own. */
function parted(document: SegmentedDocument, { start, end }: Span, locale: LetterLocale): Span[][] {
  const parts: Span[] = [];
  let at = start;
  const words = wordsIn(document, { start, end });
  const ofLetters = words.split(/[,;] +/).every((part) => groupLetters().test(part));
  for (const part of words.split(ofLetters ? /[,;] +/ : /; +(?=\p{L})/u)) {
    const from = document.folded.indexOf(part, at);
    parts.push({ start: from, end: from + part.length });
    at = from + part.length;
  }
  const named = ofLetters || parts.every((part) => groupOf(wordsIn(document, part), locale) !== 'other');
  return named ? parts.map((part) => [part]) : [[{ start, end }]];
}

/** A word behind the `;` of an item, at its end. */
const lead = /;[\s*]+(\p{L}{1,8})[\s*]*$/u;

/** An item without its closing `;`, `.` or `,`, the word that leads to the next one (`; and`) and the white space around it. */
function withoutEnds(document: SegmentedDocument, { start, end }: Span, locale: LetterLocale): Span {
  const [words, last] = lead.exec(document.text.slice(start, end)) ?? [];
  const leads = words !== undefined && firstMatch(locale.openEnding, ` ${last}`) !== null;
  const text = document.text.slice(start, leads ? end - words.length : end);
  const head = /^[\s*]*/u.exec(text)?.[0].length ?? 0;
  const tail = /[\s;.,*]*$/u.exec(text)?.[0].length ?? 0;
  return { start: start + head, end: Math.max(start + head, start + text.length - tail) };
}

/** An item that names several has the group it names first; where one pattern begins with another's words, the earlier rule counts. */
function groupOf(text: string, locale: LetterLocale): Addressee['group'] {
  let best: { group: Addressee['group']; index: number } | null = null;
  for (const { group, pattern } of locale.addresseeGroups) {
    const index = firstMatch(pattern, text)?.index;
    if (index !== undefined && (best === null || index < best.index)) best = { group, index };
  }
  return best?.group ?? 'other';
}
