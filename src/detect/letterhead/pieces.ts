import type { LetterheadLabel, LetterLocale } from '../../model/locale/letter.js';
import type { Span } from '../../model/span.js';
import { firstMatch } from '../../text/pattern.js';

const longestLine = 400;

/** A label and what follows it on its line; `null` before the first label. */
export interface Piece {
  readonly label: LetterheadLabel | null;
  readonly span: Span;
}

/** The words of a line that begins at `base`, parted at its labels: `Tél.: +41 22 … Fax: +41 22 …`. */
export function piecesOf(text: string, base: number, locale: LetterLocale): Piece[] {
  const end = base + text.length;
  if (text.length > longestLine) return [{ label: null, span: { start: base, end } }];
  const pieces: Piece[] = [];
  let label: LetterheadLabel | null = null;
  let start = 0;
  for (const at of wordStarts(text)) {
    if (at > 0 && (label === 'subject' || label === 'action' || label === 'copies' || label === 'addressees')) break;
    // a word of the label itself: `Son fax:`
    if (at < start) continue;
    const found = labelAt(text.slice(at), at > 0, locale, /\s{3}$/.test(text.slice(0, at)));
    if (!found) continue;
    if (at > start || label !== null) pieces.push({ label, span: { start: base + start, end: base + at } });
    label = found.label;
    start = at + found.length;
  }
  pieces.push({ label, span: { start: base + start, end } });
  return pieces;
}

/** `Réf.: Circulaire BDT/12 Genève, le 3 mars 2020`: place and date at the end of a line are an entry of their own. */
export function datedTail(text: string, base: number, locale: LetterLocale): Span | null {
  if (text.length > 120) return null;
  for (const match of text.matchAll(/ +(?=\p{Lu})/gu)) {
    const at = match.index + match[0].length;
    if (firstMatch(locale.place, text.slice(at))) return { start: base + at, end: base + text.length };
  }
  return null;
}

const reached = /\+\d[\d ()/-]{7,20}\d|[^\s@]{1,64}@[^\s@]{3,100}/gu;

/** `Circulaire TSB 12 +41 22 730 6200 tsb@itu.int`: the paragraphs of a cell that a program has run into one, each value by itself. */
export function valuesOf(text: string, base: number): Span[] {
  const cuts = Array.from(text.matchAll(reached), ({ index, 0: value }) => [index, index + value.length]).flat();
  const edges = [0, ...cuts, text.length];
  return edges
    .slice(1)
    .map((end, at) => ({ start: base + (edges[at] as number), end: base + end }))
    .filter(({ start, end }) => text.slice(start - base, end - base).trim() !== '');
}

function wordStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/ +(?=\p{L})/gu)) starts.push(match.index + match[0].length);
  return starts.slice(0, 24);
}

/** In mid-line only the labels of numbers and addresses count: `Objet` and `A` are words of every sentence. */
const inner: ReadonlySet<LetterheadLabel> = new Set(['telephone', 'fax', 'email']);
/** A second column, as two Bureaux that write together print theirs side by side, may begin with these as well. */
const innerColumn: ReadonlySet<LetterheadLabel> = new Set(['contact', 'reference', 'date', 'other']);

/** `O b j e t :` in spaced letters. */
const spacedLabel = /^((?:\p{L} ){2,12}\p{L}) *:/u;

/** `Con tact:`, `Télécopi e:`: a column narrower than its label parts it over two lines. */
const tornLabel = /^(\p{L}{1,12})\s+(\p{Ll}{0,10}:)/u;

/** White space, and the number that forms and telefaxes print before their labels: `3. DESTINATAIRES:`. */
const numberedLead = /^\s*(?:\(?\d{1,2}[.)]\s+(?=\p{Lu}))?/u;

const leadOf = (text: string, midLine: boolean): number =>
  (midLine ? /^\s*/ : numberedLead).exec(text)?.[0].length ?? 0;

function labelAt(
  text: string,
  midLine: boolean,
  locale: LetterLocale,
  column = false,
): { label: LetterheadLabel; length: number } | null {
  const clean = text.replace(/^[*_]+/, (marks) => ' '.repeat(marks.length));
  const lead = leadOf(clean, midLine);
  const spaced = midLine ? null : spacedLabel.exec(clean.slice(lead));
  if (spaced) {
    const closed = labelAt(`${(spaced[1] as string).replace(/ /g, '')}:`, false, locale);
    return closed && { label: closed.label, length: lead + spaced[0].length };
  }
  const torn = midLine ? null : tornLabel.exec(clean.slice(lead));
  if (torn) {
    const whole = `${torn[1]}${torn[2]}`;
    const closed = labelAt(whole, false, locale);
    if (closed?.length === whole.length) return { label: closed.label, length: lead + torn[0].length };
  }
  for (const { label, pattern } of locale.labels) {
    if (midLine && !inner.has(label) && !(column && innerColumn.has(label))) continue;
    const match = firstMatch(pattern, clean.slice(lead));
    if (match) return { label, length: lead + match[0].length };
  }
  return null;
}
