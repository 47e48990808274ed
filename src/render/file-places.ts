import type { FilePlace } from './report.js';

interface Anchor {
  /** Where a word begins in the source text, and in the file. */
  readonly source: number;
  readonly file: number;
  readonly length: number;
}

const word = /[\p{L}\p{N}]+/gu;
/** How far ahead the next word of the source text is looked for in the file: marks, targets of links. */
const farthest = 2000;

/** The words that a file and the source text made of it share, in reading order. */
function anchorsOf(source: string, file: string): Anchor[] {
  const anchors: Anchor[] = [];
  let cursor = 0;
  for (const { index, 0: text } of source.matchAll(word)) {
    const at = file.slice(cursor, cursor + farthest).indexOf(text);
    if (at < 0 || (text.length < 3 && at > 40)) continue;
    anchors.push({ source: index, file: cursor + at, length: text.length });
    cursor += at + text.length;
  }
  return anchors;
}

/**
 * Turns an offset in the source text of a Markdown file into the offset in the file itself. Both say the same words in the
 * same order; marks, blank lines and targets of links stand between them in the file alone.
 */
export function offsetInFile(source: string, file: string): (offset: number) => number {
  const anchors = anchorsOf(source, file);
  return (offset) => {
    let low = 0;
    let high = anchors.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((anchors[middle] as Anchor).source <= offset) low = middle + 1;
      else high = middle;
    }
    const before = anchors[low - 1];
    const next = anchors[low];
    if (before && offset <= before.source + before.length) return before.file + offset - before.source;
    // Between two words: beside the nearer one.
    if (next && (!before || next.source - offset < offset - before.source))
      return Math.max(0, next.file - (next.source - offset));
    return before ? before.file + Math.min(offset - before.source, before.length + 1) : 0;
  };
}

/** Lines and columns of places in a text, their ends too. */
export function placesIn(text: string): (start: number, end: number) => FilePlace {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const position = (offset: number): [line: number, column: number] => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    return [low, offset - (starts[low - 1] as number) + 1];
  };
  return (start, end) => {
    const [line, column] = position(start);
    const [endLine, endColumn] = position(Math.max(start, end));
    return { line, column, endLine, endColumn };
  };
}
