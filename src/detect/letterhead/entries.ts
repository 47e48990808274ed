import type { SegmentedDocument, ZonedBlock } from '../../model/document.js';
import type { LetterheadLabel, LetterLocale } from '../../model/locale/letter.js';
import type { Span } from '../../model/span.js';
import { blockLabel } from '../../text/label.js';
import { linesOf, trimmed } from '../../text/lines.js';
import { firstMatch } from '../../text/pattern.js';

/** What a line of the letterhead is by its own look, whatever label stands before it. */
export type LineLook = 'telephone' | 'email' | 'dating' | 'reference' | 'addressee' | 'text';

/** A line of the letterhead, or what follows a label on its line. */
export interface HeadEntry {
  /** The label it stands under; `null` under none. */
  readonly label: LetterheadLabel | null;
  readonly look: LineLook;
  readonly span: Span;
  /** Folded. */
  readonly text: string;
  readonly block: ZonedBlock;
  /** True on the first entry behind its label. */
  readonly first: boolean;
  /** Characters before it on its line of a plain-text file, and before its text where a dash leads it. */
  readonly columns: readonly [number, number];
}

const telephoneForm = /^(?:[+(]|00)?\d[\d ()./-]{5,30}(?: ?(?:ext|p)[. ]{0,2}\d{1,6})?[.)]?$/;
const emailForm = /^<?[^\s@<>,;]{1,64}@[^\s@<>,;]{3,100}>?[.;,]?$/;
const longestLine = 400;

/** Labels whose value may take several lines. */
const spreading: ReadonlySet<LetterheadLabel> = new Set(['addressees', 'copies', 'subject', 'action', 'contact', 'reference']);

/**
 * The letterhead as entries in reading order. Two columns arrive here cell by cell or mixed, so a line that shows what it is
 * (a telephone number, an addressee, place and date) goes to the label it fits, not to the one that came last.
 */
export function headEntries(
  document: SegmentedDocument,
  blocks: readonly ZonedBlock[],
  locale: LetterLocale,
): HeadEntry[] {
  const entries: HeadEntry[] = [];
  const waiting: LetterheadLabel[] = [];
  let current: LetterheadLabel | null = null;
  let copying = false;
  let place: ZonedBlock | null = null;
  let labelEnd = 0;

  const take = (block: ZonedBlock, span: Span, behindLabel: boolean): void => {
    const text = document.folded.slice(span.start, span.end);
    const look = lookOf(text, locale);
    const columns = columnsOf(document, span);
    const above = behindLabel || look !== 'text' ? undefined : alignedAbove(document, entries, span, columns);
    const label = above ? above.label : labelFor(look, behindLabel, block);
    entries.push({ label, look, span, text, block, first: behindLabel || entries.at(-1)?.label !== label, columns });
    const at = label ? waiting.indexOf(label) : -1;
    if (at >= 0) waiting.splice(at, 1);
    if (label !== null && spreading.has(label)) current = label;
    else if (!behindLabel && current !== null && !waiting.includes(current)) current = label;
    place = block;
  };

  const labelFor = (look: LineLook, behindLabel: boolean, block: ZonedBlock): LetterheadLabel | null => {
    if (look === 'addressee' && current !== 'subject') return copying ? 'copies' : 'addressees';
    if (behindLabel) return current;
    if (look === 'telephone')
      return (
        waiting.find((label) => label === 'telephone' || label === 'fax') ??
        (waiting.includes('other') ? 'other' : null)
      );
    if (look === 'email') return waiting.includes('email') || current === null ? 'email' : current;
    // `Réunion de la Commission d'études 5 / Genève, 3-7 mai 2021`: place and dates of the meeting are part of the subject.
    if (look === 'dating')
      return current === 'subject' && (waiting.includes('subject') || goesOn(place, block, current))
        ? 'subject'
        : 'date';
    if (look === 'reference' && current !== 'subject') return 'reference';
    if (current === null) return null;
    if (waiting.includes(current)) return spreading.has(current) || current === 'other' ? current : null;
    return spreading.has(current) && goesOn(place, block, current) ? current : null;
  };

  for (const block of blocks) {
    for (const line of linesOf(document.text, block.span)) {
      for (const { label, span } of piecesOf(document.folded, line, locale)) {
        if (label !== null) {
          current = label;
          if (label === 'copies') copying = true;
          if (label === 'addressees') copying = false;
          waiting.push(label);
          place = block;
          labelEnd = span.start;
        }
        const value = trimmed(document.text, span);
        if (value.start >= value.end) continue;
        const dated = label === 'subject' ? null : datedTail(document.folded, value, locale);
        if (dated) {
          take(block, trimmed(document.text, { start: value.start, end: dated.start }), label !== null);
          take(block, dated, false);
          continue;
        }
        // A value in the next column of its label's line is behind it as well.
        const sameLine =
          document.format === 'txt' &&
          labelEnd > 0 &&
          !document.text.slice(labelEnd, value.start).trim() &&
          !document.text.slice(labelEnd, value.start).includes('\n');
        take(block, value, label !== null || sameLine);
        labelEnd = 0;
      }
    }
  }
  return entries;
}

/** Two columns typed side by side: a line goes on with the entry that it stands under. */
function alignedAbove(
  document: SegmentedDocument,
  entries: readonly HeadEntry[],
  span: Span,
  [column]: HeadEntry['columns'],
): HeadEntry | undefined {
  if (document.format !== 'txt' || column < 8) return undefined;
  return entries.slice(-8).findLast((entry) => {
    const lines = document.text.slice(entry.span.end, span.start).split('\n').length - 1;
    return entry.label !== null && lines <= 2 && isUnder(entry, column);
  });
}

/** Whether a column is the one that an entry, or its text behind the dash, stands in. */
export const isUnder = ({ columns }: HeadEntry, column: number): boolean =>
  columns.some((own) => Math.abs(own - column) <= 1);

function columnsOf({ text, format }: SegmentedDocument, span: Span): HeadEntry['columns'] {
  if (format !== 'txt') return [0, 0];
  const column = span.start - (text.lastIndexOf('\n', span.start - 1) + 1);
  return [column, column + (blockLabel(text, { span })?.textStart ?? 0)];
}

/** A value goes on in its own cell, or on the next line where there are no cells. */
function goesOn(before: ZonedBlock | null, block: ZonedBlock, label: LetterheadLabel): boolean {
  if (!before || before === block) return true;
  if (before.cell && block.cell) {
    if (before.cell.table !== block.cell.table) return false;
    return before.cell.row === block.cell.row && (before.cell.column === block.cell.column || label !== 'reference');
  }
  if (label === 'addressees' || label === 'copies') return (block.gap ?? 0) < 2;
  return (block.gap ?? 0) === 0;
}

/** A line parted at its labels: `Tél.: +41 22 … Fax: +41 22 …`. */
function piecesOf(folded: string, line: Span, locale: LetterLocale): { label: LetterheadLabel | null; span: Span }[] {
  const text = folded.slice(line.start, line.end);
  if (text.length > longestLine) return [{ label: null, span: line }];
  const pieces: { label: LetterheadLabel | null; span: Span }[] = [];
  let label: LetterheadLabel | null = null;
  let start = 0;
  for (const at of wordStarts(text)) {
    if (at > 0 && (label === 'subject' || label === 'action' || label === 'copies' || label === 'addressees')) break;
    const found = labelAt(text.slice(at), at > 0, locale);
    if (!found) continue;
    if (at > start || label !== null) pieces.push({ label, span: { start: line.start + start, end: line.start + at } });
    label = found.label;
    start = at + found.length;
  }
  pieces.push({ label, span: { start: line.start + start, end: line.end } });
  return pieces;
}

/** `Réf.: Circulaire BDT/12 Genève, le 3 mars 2020`: place and date at the end of a line are an entry of their own. */
function datedTail(folded: string, { start, end }: Span, locale: LetterLocale): Span | null {
  const text = folded.slice(start, end);
  if (text.length > 120) return null;
  for (const match of text.matchAll(/ +(?=\p{Lu}[\p{L}' -]{2,30}, le )/gu)) {
    const at = match.index + match[0].length;
    if (firstMatch(locale.place, text.slice(at))) return { start: start + at, end };
  }
  return null;
}

function wordStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/ +(?=\p{L})/gu)) starts.push(match.index + match[0].length);
  return starts.slice(0, 24);
}

/** In mid-line only the labels of numbers and addresses count: `Objet` and `A` are words of every sentence. */
const inner: ReadonlySet<LetterheadLabel> = new Set(['telephone', 'fax', 'email']);

/** `O b j e t :` in spaced letters. */
const spacedLabel = /^((?:\p{L} ){2,12}\p{L}) *:/u;

function labelAt(
  text: string,
  midLine: boolean,
  locale: LetterLocale,
): { label: LetterheadLabel; length: number } | null {
  const clean = text.replace(/^[*_]+/, (marks) => ' '.repeat(marks.length));
  const lead = clean.length - clean.trimStart().length;
  const spaced = midLine ? null : spacedLabel.exec(clean.slice(lead));
  if (spaced) {
    const closed = labelAt(`${(spaced[1] as string).replace(/ /g, '')}:`, false, locale);
    return closed && { label: closed.label, length: lead + spaced[0].length };
  }
  for (const { label, pattern } of locale.labels) {
    if (midLine && !inner.has(label)) continue;
    const match = firstMatch(pattern, clean.slice(lead));
    if (match) return { label, length: lead + match[0].length };
  }
  return null;
}

function lookOf(text: string, locale: LetterLocale): LineLook {
  if (telephoneForm.test(text)) return 'telephone';
  if (emailForm.test(text)) return 'email';
  if (firstMatch(locale.place, text)) return 'dating';
  if (firstMatch(locale.addressee, text)) return 'addressee';
  if (isReference(text, locale)) return 'reference';
  return 'text';
}

/** A line that is mostly a reference number; words about a circular are not. */
export function isReference(text: string, locale: LetterLocale): boolean {
  return locale.references.some(({ pattern, explicit }) => {
    const match = firstMatch(pattern, text);
    return match !== null && match[0].length * (explicit ? 3 : 2) >= text.trim().length;
  });
}
