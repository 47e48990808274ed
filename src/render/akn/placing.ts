import type { Evidence } from '../../model/record.js';
import { clean } from '../../text/clean.js';
import type { Node } from './element.js';
import type { Mark } from './marks.js';
import { insertion, type Wrap } from './wrap.js';

/** Where a text of the record was read, in reading order: offsets in the source, and the clean words. */
export type Piece = Pick<Evidence, 'start' | 'end' | 'text'>;

/** A mark of a text, with the offset of its words in it. */
interface Placed {
  readonly at: number;
  readonly mark: Mark;
}

/** The marks whose words lie within a span of the source. */
function marksWithin(marks: readonly Mark[], { start, end }: Pick<Piece, 'start' | 'end'>): Mark[] {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle] as Mark).start < start) low = middle + 1;
    else high = middle;
  }
  const within: Mark[] = [];
  for (let at = low; at < marks.length && (marks[at] as Mark).start <= end; at++) {
    const mark = marks[at] as Mark;
    if (mark.end <= end) within.push(mark);
  }
  return within;
}

/** White space that a piece may have lost before its marks are not looked for any more. */
const mostLost = 1000;

/**
 * Places marks in one piece of a clean text, each from where the one before was found. Cleaning shortens: a mark stands
 * where the source says, or before it by no more than the piece has lost. Where its words are not found there exactly
 * once, it has no place.
 */
function placedIn(text: string, at: number, piece: Piece, marks: readonly Mark[], source: string | null): Placed[] {
  const placed: Placed[] = [];
  const lost = source === null ? Math.min(Math.max(0, piece.end - piece.start - piece.text.length), mostLost) : 0;
  const end = at + piece.text.length;
  let [sourceAt, cleanAt] = [piece.start, at];
  for (const mark of marks) {
    const gap = source === null ? mark.start - sourceAt : clean(source.slice(sourceAt, mark.start)).length;
    const from = Math.max(cleanAt, cleanAt + gap - lost);
    // The gap is trimmed: a space may stand behind it.
    const to = Math.min(cleanAt + gap + 1 + mark.text.length, end);
    const window = text.slice(from, to);
    const found = window.indexOf(mark.text);
    if (found < 0 || window.indexOf(mark.text, found + 1) >= 0) continue;
    placed.push({ at: from + found, mark });
    [sourceAt, cleanAt] = [mark.start, from + found];
  }
  return placed;
}

/** What stands at a place of the source between its words: notes. */
export interface Insertions {
  takenAt(offset: number): Node | undefined;
}

/** The elements in a text of the record that was read at the given places. */
export function wrapsIn(
  text: string,
  pieces: readonly Piece[],
  marks: readonly Mark[],
  source: string | null,
  insertions?: Insertions,
): Wrap[] {
  const wraps: Wrap[] = [];
  let cursor = 0;
  for (const piece of pieces) {
    const at = [cursor, cursor + 1].find((start) => text.startsWith(piece.text, start));
    if (at === undefined) break;
    for (const { at: from, mark } of placedIn(text, at, piece, marksWithin(marks, piece), source))
      wraps.push(...mark.wraps.map((wrap) => ({ ...wrap, from: from + wrap.from, to: from + wrap.to })));
    cursor = at + piece.text.length;
    const inserted = insertions?.takenAt(piece.end);
    if (inserted) wraps.push(insertion(cursor, inserted));
  }
  return wraps;
}
