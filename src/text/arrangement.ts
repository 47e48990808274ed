import type { Span } from '../model/span.js';
import type { Excision, SourcePiece, SourcePlaces } from './excision.js';

/** A text read in another order than that of its file, and the way back: stretches of the file one behind the other. */
export class Arrangement {
  readonly text: string;
  /** Where each stretch begins in `text`. */
  readonly #starts: number[] = [];
  /** The stretches, by their number in `order`, as they stand in the file. */
  readonly #inFile: readonly number[];

  /** @param order stretches of the source that do not overlap; what is in none is left out */
  constructor(
    readonly source: string,
    readonly order: readonly Span[],
  ) {
    let length = 0;
    for (const { start, end } of order) {
      this.#starts.push(length);
      length += end - start;
    }
    this.#inFile = order.map((_, at) => at).sort((a, b) => this.#stretch(a).start - this.#stretch(b).start);
    this.text = order.map(({ start, end }) => source.slice(start, end)).join('');
  }

  #stretch(at: number): Span {
    return this.order[at] as Span;
  }

  /** Where a part of the text stands in the source: one piece, or several, in the order of the text. */
  pieces({ start, end }: Span): SourcePiece[] {
    const pieces: SourcePiece[] = [];
    for (
      let from = start, at = lastUpTo(this.#starts.length, (each) => (this.#starts[each] as number) <= start);
      ;
      at++
    ) {
      const stretch = this.#stretch(at);
      const begin = this.#starts[at] as number;
      const to = at + 1 < this.order.length ? Math.min(end, begin + stretch.end - stretch.start) : end;
      const ahead = stretch.start - begin;
      if (to > from || pieces.length === 0) pieces.push({ start: from + ahead, end: to + ahead, from });
      if (to >= end) return pieces;
      from = to;
    }
  }

  /** Where an offset of the source stands in the text; what is left out, where the next stretch begins. */
  within({ start, end }: Span): Span {
    return { start: this.#offsetWithin(start), end: this.#offsetWithin(end) };
  }

  #offsetWithin(offset: number): number {
    const inFile = this.#inFile;
    const at = inFile[
      lastUpTo(inFile.length, (each) => this.#stretch(inFile[each] as number).start <= offset)
    ] as number;
    const { start, end } = this.#stretch(at);
    return (this.#starts[at] as number) + Math.min(Math.max(offset, start), end) - start;
  }
}

/** The last of so many that something holds of, which holds of all before it; the first where it holds of none. */
function lastUpTo(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** The way from a text that something was cut out of to the file that it was arranged from. */
export function throughArrangement(excision: Excision, arrangement: Arrangement): SourcePlaces {
  const pieces = (span: Span): SourcePiece[] =>
    excision
      .pieces(span)
      .flatMap(({ start, end, from }) =>
        arrangement.pieces({ start, end }).map((piece) => ({ ...piece, from: from + piece.from - start })),
      );
  return {
    source: arrangement.source,
    pieces,
    extent(span) {
      const places = pieces(span);
      return { start: Math.min(...places.map(({ start }) => start)), end: Math.max(...places.map(({ end }) => end)) };
    },
    within: (span) => excision.within(arrangement.within(span)),
  };
}
