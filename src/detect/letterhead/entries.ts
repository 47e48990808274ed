import type { SegmentedDocument, ZonedBlock } from '../../model/document.js';
import type { LetterheadLabel, LetterLocale } from '../../model/locale/letter.js';
import type { Span } from '../../model/span.js';
import { readLabel } from '../../text/label.js';
import { linesOf, trimmed } from '../../text/lines.js';
import { firstMatch } from '../../text/pattern.js';
import { looksLikeName } from '../../text/name.js';
import { wordsIn } from '../../text/words-in.js';
import { bareLabel, isBareAddress, tornLabel } from './bare-labels.js';
import { alignedAbove, columnsOf, type Standing } from './columns.js';
import { isUnit, type LineLook, lookOf } from './looks.js';
import { datedTail, piecesOf, valuesOf } from './pieces.js';
import { readingOrder } from './reading-order.js';
import type { HeadEntry } from './head-entry.js';

/** Labels whose value may take several lines. */
const spreading: ReadonlySet<LetterheadLabel> = new Set([
  'addressees',
  'copies',
  'subject',
  'action',
  'contact',
  'reference',
]);

/** The entries that the last lines of a list may be among. */
const lastEntries = 8;

const numbered: ReadonlySet<LetterheadLabel> = new Set(['telephone', 'fax', 'email']);

/**
 * The letterhead as entries in reading order. Two columns arrive here cell by cell or mixed, so a line that shows what it is
 * (a telephone number, an addressee, place and date) goes to the label it fits, not to the one that came last.
 */
export function headEntries(
  document: SegmentedDocument,
  blocks: readonly ZonedBlock[],
  locale: LetterLocale,
): HeadEntry[] {
  const reading = new LetterheadReading(document, locale);
  const ordered = readingOrder(document, blocks);
  let replyLine: Span = { start: -1, end: -1 };
  for (let at = 0; at < ordered.length; at++) {
    const block = ordered[at] as ZonedBlock;
    const torn = tornLabel(block, ordered[at + 1], locale);
    if (torn) {
      reading.announce(torn.label, block, torn.span);
      at++;
      continue;
    }
    const bare = bareLabel(block, ordered[at + 1], locale);
    if (bare) {
      reading.announce(bare, block, block.span);
      continue;
    }
    for (const line of linesOf(document.text, block.span)) {
      if (isBareAddress(wordsIn(document, line).trim(), locale)) {
        reading.announce('addressees', block, line);
        continue;
      }
      let { start } = line;
      for (const { label: printed, span } of piecesOf(wordsIn(document, line), line.start, locale)) {
        if (printed === 'reply') replyLine = wholeLine(document.text, span.start);
        const isReply = span.start >= replyLine.start && span.start <= replyLine.end;
        const label = printed !== null && isReply ? 'reply' : printed;
        if (label !== null) reading.announce(label, block, { start, end: span.start });
        start = span.end;
        const value = trimmed(document.text, span);
        // A dash alone on the first line of its item says nothing by itself.
        const isDash = value.end === value.start + 1 && readLabel(`${document.folded[value.start]} x`)?.text === '-';
        if (value.start < value.end && !isDash) reading.take(block, value, label);
      }
    }
  }
  return reading.entries;
}

/** The rest of the line of the source, of which columns are blocks of their own. */
function wholeLine(text: string, start: number): Span {
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length : end };
}

/** How far the letterhead has been read: the labels seen, those that still wait for a value, the entries so far. */
class LetterheadReading {
  readonly entries: HeadEntry[] = [];
  readonly #document: SegmentedDocument;
  readonly #locale: LetterLocale;
  /** Entries and labels in reading order, for what stands under them. */
  readonly #standing: Standing[] = [];
  readonly #waiting: LetterheadLabel[] = [];
  #current: LetterheadLabel | null = null;
  /** True once `Copie:` has been read: addressees that follow are copies. */
  #copying = false;
  #last: ZonedBlock | null = null;
  /** True while the last item of a list that began with a dash may go on. */
  #dashed = false;
  #labelEnd = 0;

  constructor(document: SegmentedDocument, locale: LetterLocale) {
    this.#document = document;
    this.#locale = locale;
  }

  /** A label whose value follows behind it or on a later line. */
  announce(label: LetterheadLabel, block: ZonedBlock, span: Span): void {
    this.#current = label;
    if (label === 'copies') this.#copying = true;
    if (label === 'addressees') this.#copying = false;
    this.#waiting.push(label);
    this.#last = block;
    this.#labelEnd = span.end;
    this.#standing.push({ label, span, columns: columnsOf(this.#document, span) });
  }

  /** A text of a line, with the label it stands directly behind, if any. */
  take(block: ZonedBlock, span: Span, label: LetterheadLabel | null): void {
    const dated = label === 'subject' ? null : datedTail(wordsIn(this.#document, span), span.start, this.#locale);
    if (dated) {
      this.#add(block, trimmed(this.#document.text, { start: span.start, end: dated.start }), label !== null);
      this.#add(block, dated, false);
      return;
    }
    const isStack =
      label === null && block.cell !== undefined && this.#waiting.filter((each) => numbered.has(each)).length > 1;
    const values = isStack ? valuesOf(wordsIn(this.#document, span), span.start) : [span];
    for (const value of values)
      this.#add(block, trimmed(this.#document.text, value), label !== null || this.#isBesideLabel(value));
    this.#labelEnd = 0;
  }

  /** A value in the next column of its label's line is behind it as well. */
  #isBesideLabel({ start }: Span): boolean {
    if (!this.#document.isPlainText || this.#labelEnd === 0) return false;
    const between = this.#document.text.slice(this.#labelEnd, start);
    return /^[ \t\u00a0|]*$/.test(between);
  }

  #add(block: ZonedBlock, span: Span, behindLabel: boolean): void {
    const text = wordsIn(this.#document, span);
    const look = lookOf(text, this.#locale);
    const columns = columnsOf(this.#document, span);
    const above =
      behindLabel || look !== 'text' ? undefined : alignedAbove(this.#document, this.#standing, span, columns);
    const isTorn = !behindLabel && isUnit(text) && this.#isTornFromReference();
    const isOwnUnit = isTorn || (!behindLabel && isUnit(text) && this.#isBelowReference(block, span));
    const label = isOwnUnit ? 'reference' : above ? above.label : this.#labelFor(look, behindLabel, block, span);
    this.entries.push({ label, look, span, text, block, columns });
    this.#standing.push({ label, span, columns });
    const at = label ? this.#waiting.indexOf(label) : -1;
    if (at >= 0) this.#waiting.splice(at, 1);
    // the list of addressees beside the unit goes on
    if (isOwnUnit && (block.cell || isTorn) && isList(this.#current)) return;
    if (label !== null && spreading.has(label)) this.#current = label;
    // a number that a program took from the column beside stands amid an item of a list
    else if (isList(this.#current) && block === this.#last) return;
    else if (!behindLabel && this.#current !== null && !this.#waiting.includes(this.#current)) this.#current = label;
    this.#dashed = isDashed(block) || (this.#dashed && isList(label) && (block.gap ?? 0) === 0);
    this.#last = block;
  }

  /** Below a dash; or set apart below an item of several lines, of which the last has none. */
  #isBehindList(block: ZonedBlock): boolean {
    if (this.#last === null) return false;
    // its last item went on in a block of its own
    if (this.#isOpen(this.#current, -2) && this.#last !== block) return true;
    const isItemLine = (block.gap ?? 0) === 0 && block.text.startsWith('(');
    return isDashed(this.#last)
      ? !isItemLine
      : this.#document.isPlainText === true && this.#dashed && (block.gap ?? 0) > 0;
  }

  /** `… a los`, and on the next line `Miembros del Sector`: the line before goes on; of a list its last item, whatever number stands between. */
  #isOpen(list: LetterheadLabel | null = null, at = -1): boolean {
    const before = this.entries
      .slice(-lastEntries)
      .filter(({ label }) => list === null || label === list)
      .at(at);
    return before !== undefined && firstMatch(this.#locale.openEnding, before.text.trim()) !== null;
  }

  /** `CE 17/XY` under the number, where the lists of addressees stand beside both: in its column, or on the line below. */
  #isBelowReference({ cell }: ZonedBlock, { start }: Span): boolean {
    return this.entries.some(({ look, label, block, span }) => {
      if (look !== 'reference' && label !== 'reference') return false;
      const above = block.cell;
      // below the number or, one column before it, below `Réf.:`
      if (cell && above)
        return above.table === cell.table && [0, 1].includes(above.column - cell.column) && cell.row - above.row <= 2;
      return !cell && !above && this.#document.text.slice(span.end, start).split('\n').length === 2;
    });
  }

  /** `To:`, and below it the `SG 5/AB` that stood beside it on the page: a program took the one column before the other was at its end. */
  #isTornFromReference(): boolean {
    return (
      this.#document.isPlainText === true &&
      isList(this.#current) &&
      this.entries.some(({ look, label }) => look === 'reference' || label === 'reference') &&
      !this.entries.some(({ text, label }) => label === 'reference' && isUnit(text))
    );
  }

  /** `À l'attention du Directeur général`, below the subject of many BR letters. */
  #isAttention(span: Span): boolean {
    return firstMatch(this.#locale.attention, wordsIn(this.#document, span)) !== null;
  }

  /** `Telefax      +41 22 …`: a label without a colon, which columns of white space part from its number. */
  #bareLabelBefore({ start }: Span): LetterheadLabel | null {
    if (!this.#document.isPlainText) return null;
    const line = this.#document.text.lastIndexOf('\n', start - 1) + 1;
    const word = /(\p{L}{3,12})\.?[ \t]{2,12}$/u.exec(
      wordsIn(this.#document, { start: Math.max(line, start - 30), end: start }),
    )?.[1];
    if (word === undefined) return null;
    const [piece] = piecesOf(`${word}:`, 0, this.#locale);
    return piece?.label === 'telephone' || piece?.label === 'fax' ? piece.label : null;
  }

  #labelFor(look: LineLook, behindLabel: boolean, block: ZonedBlock, span: Span): LetterheadLabel | null {
    const current = this.#current;
    const waits = (label: LetterheadLabel): boolean => this.#waiting.includes(label);
    const isSubject =
      current === 'subject' &&
      (waits('subject') || !(isDashed(block) || this.#isAttention(span) || this.#isBelowTable(block)));
    // `Objet:` with its text elsewhere, and below it the dashes of a list of addressees.
    const isListed = look === 'addressee' && isDashed(block) && !behindLabel && block !== this.#last;
    if (look === 'addressee' && (!isSubject || isListed)) return this.#copying ? 'copies' : 'addressees';
    // of labels in a stack the last may have the first value beside it: the number of the letter is no telephone's
    const isOfOther = look === 'reference' && current !== null && numbered.has(current);
    if (behindLabel && !isOfOther) return current;
    if (look === 'telephone')
      return (
        this.#bareLabelBefore(span) ??
        this.#waiting.find((label) => label === 'telephone' || label === 'fax') ??
        (waits('other') ? 'other' : null)
      );
    if (look === 'email') return waits('email') || current === null ? 'email' : current;
    // `Réunion de la Commission d'études 5 / Genève, 3-7 mai 2021`: place and dates of the meeting are part of the subject.
    if (look === 'dating')
      return current === 'subject' && (waits('subject') || this.#goesOn(block, current)) ? 'subject' : 'date';
    // `Réf.:`, `Tél.:`, `Objet:` in a stack: the number below it is that of the letter
    const isOfStack = waits('reference') && [...numbered].some(waits) && !behindLabel;
    if (look === 'reference' && (current !== 'subject' || isOfStack)) return 'reference';
    // values in a cell or stack of their own, in the order of the labels: the name among them is the contact's
    const stacked = waits('telephone') || waits('email') || waits('fax');
    if (
      waits('contact') &&
      (block.cell || stacked) &&
      current !== 'subject' &&
      !this.#isOpen() &&
      looksLikeName(this.#document.text.slice(span.start, span.end))
    )
      return 'contact';
    if (isList(current) && this.#isOpen(current)) return current;
    // The text of an `Objet:` that a program has put behind the lists of the other column.
    if (waits('subject') && isList(current) && !isDashed(block) && this.#isBehindList(block)) return 'subject';
    if (current === null) return null;
    if (waits(current)) return spreading.has(current) || current === 'other' ? current : null;
    return spreading.has(current) && this.#goesOn(block, current) ? current : null;
  }

  /** What stands below a table is none of its cells; only in plain text may a column of spaces end amid a value. */
  #goesOn(block: ZonedBlock, label: LetterheadLabel): boolean {
    return !this.#isBelowTable(block) && goesOn(this.#last, block, label);
  }

  #isBelowTable({ cell }: ZonedBlock): boolean {
    return !this.#document.isPlainText && this.#last?.cell !== undefined && cell === undefined;
  }
}

const isList = (label: LetterheadLabel | null): boolean => label === 'addressees' || label === 'copies';

const isDashed = ({ text }: ZonedBlock): boolean => readLabel(text)?.text === '-';

/** A value goes on in its own cell, or on the next line where there are no cells. */
function goesOn(before: ZonedBlock | null, block: ZonedBlock, label: LetterheadLabel): boolean {
  if (!before || before === block) return true;
  if (before.cell && block.cell) {
    if (before.cell.table !== block.cell.table) return false;
    // A row with nothing below the label goes on with the value above it.
    if (block.cell.row === before.cell.row + 1 && block.cell.column === before.cell.column && block.cell.column > 0)
      return label !== 'reference';
    return before.cell.row === block.cell.row && (before.cell.column === block.cell.column || label !== 'reference');
  }
  if (label === 'addressees' || label === 'copies') return (block.gap ?? 0) < 2;
  // `Commission d'études 5`, and below it, with a dash and set apart, what about it: the subject of many BR letters.
  if (label === 'subject' && isDashed(block)) return (block.gap ?? 0) < 2;
  return (block.gap ?? 0) === 0;
}
