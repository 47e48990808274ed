import type { Span } from '../../../model/span.js';

/** A character as `clean` leaves it, `''` where it drops it. */
function kept(character: string): string {
  if (/[\s\u00ad]/.test(character)) return '';
  if (character === '\u2010' || character === '\u2011') return '-';
  return character === '\u2018' || character === '\u2019' ? "'" : character;
}

const isWord = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/**
 * Where each cell of a table stands in the source text: its characters are found there one after the other; signs between them
 * that draw the table are passed over. An empty cell has a span of no length. What stands between two parts of the table (the
 * mark of a note, a page footer) goes with the cell before it.
 *
 * @returns `null` where the cells do not stand there in that order, as in columns of a plain text that wrap side by side
 */
export function cellSpans(
  text: string,
  parts: readonly Span[],
  rows: readonly (readonly string[])[],
): { start: number; end: number }[][] | null {
  const reader = new CellReader(text, parts);
  const spans: { start: number; end: number }[][] = [];
  for (const row of rows) {
    const found: { start: number; end: number }[] = [];
    for (const cell of row) {
      const span = reader.read(cell);
      if (span === null) return null;
      found.push(span);
    }
    spans.push(found);
  }
  return reader.isDone() ? spans : null;
}

/** Reads cells off the parts of a table, from left to right. */
class CellReader {
  #part = 0;
  #at: number;
  #before: { start: number; end: number } | null = null;

  constructor(
    private readonly text: string,
    private readonly parts: readonly Span[],
  ) {
    this.#at = parts[0]?.start ?? 0;
  }

  read(cell: string): { start: number; end: number } | null {
    let start = -1;
    for (const wanted of cell) {
      if (kept(wanted) === '') continue;
      if (!this.#passTo(wanted, start < 0)) return null;
      if (start < 0) start = this.#at;
      this.#at += wanted.length;
    }
    const span = { start: start < 0 ? this.#at : start, end: this.#at };
    if (start >= 0) this.#before = span;
    return span;
  }

  /** Goes to the next character that is kept; false where another word comes first, or nothing more. */
  #passTo(wanted: string, betweenCells: boolean): boolean {
    for (; ; this.#at += 1) {
      const part = this.parts[this.#part];
      if (!part) return false;
      if (this.#at >= part.end) {
        const next = this.parts[this.#part + 1];
        if (!next) return false;
        if (betweenCells && this.#before)
          this.#before.end = part.end + this.text.slice(part.end, next.start).trimEnd().length;
        this.#part += 1;
        this.#at = next.start - 1;
        continue;
      }
      const character = String.fromCodePoint(this.text.codePointAt(this.#at) ?? 0);
      if (kept(character) === wanted) return true;
      if (isWord(character)) return false;
    }
  }

  /** True where nothing but signs is left. */
  isDone(): boolean {
    const rest = this.parts.slice(this.#part).map(({ start, end }) => this.text.slice(Math.max(start, this.#at), end));
    return !rest.some((text) => /[\p{L}\p{N}]/u.test(text));
  }
}
