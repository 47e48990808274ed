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
 * that draw the table are passed over. An empty cell has a span of no length.
 *
 * @returns `null` where the cells do not stand there in that order, as in columns of a plain text that wrap side by side
 */
export function cellSpans(text: string, table: Span, rows: readonly (readonly string[])[]): Span[][] | null {
  let at = table.start;
  const find = (cell: string): Span | null => {
    let start = -1;
    for (const wanted of cell) {
      if (kept(wanted) === '') continue;
      for (; ; at += 1) {
        if (at >= table.end) return null;
        const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
        if (kept(character) === wanted) break;
        if (isWord(character)) return null;
      }
      if (start < 0) start = at;
      at += wanted.length;
    }
    return start < 0 ? { start: at, end: at } : { start, end: at };
  };
  const spans: Span[][] = [];
  for (const row of rows) {
    const found: Span[] = [];
    for (const cell of row) {
      const span = find(cell);
      if (span === null) return null;
      found.push(span);
    }
    spans.push(found);
  }
  for (; at < table.end; at += 1) if (isWord(text[at] as string)) return null;
  return spans;
}
