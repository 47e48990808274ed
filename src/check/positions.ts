import type { Span } from '../model/span.js';

export interface Position {
  readonly start: number;
  readonly end: number;
  /** Both from 1; a line ends at `\n`. */
  readonly line: number;
  readonly column: number;
}

/** Line and column of places in a text. */
export function positions(text: string): (span: Span) => Position {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return ({ start, end }) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= start) low = middle + 1;
      else high = middle;
    }
    return { start, end, line: low, column: start - (starts[low - 1] as number) + 1 };
  };
}
