import type { Span } from '../model/span.js';

/** A part of the source, and where it begins in the text that was cut out of it. */
export interface SourcePiece extends Span {
  readonly from: number;
}

/** The way from places in the text that was read to places in the source text. */
export type SourcePlaces = Pick<Excision, 'source' | 'pieces' | 'extent' | 'within'>;

/** A text with some stretches cut out, and the way between its offsets and those of the source. */
export class Excision {
  readonly text: string;
  /** Where in the cut text something is missing, in order, and by how much the source is ahead from there on. */
  readonly #cuts: { readonly at: number; readonly ahead: number }[] = [];

  /** @param stretches sorted, not overlapping */
  constructor(
    readonly source: string,
    readonly stretches: readonly Span[],
  ) {
    const kept: string[] = [];
    let [from, ahead] = [0, 0];
    for (const { start, end } of stretches) {
      kept.push(source.slice(from, start));
      const at = start - ahead;
      ahead += end - start;
      this.#cuts.push({ at, ahead });
      from = end;
    }
    this.text = stretches.length === 0 ? source : kept.join('') + source.slice(from);
  }

  /** How many cuts lie before an offset of the cut text, or at it. */
  #cutsUpTo(offset: number): number {
    let low = 0;
    let high = this.#cuts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#cuts[middle] as { at: number }).at <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Where a part of the cut text stands in the source: one piece, or several where something was cut out of it. */
  pieces({ start, end }: Span): SourcePiece[] {
    const pieces: SourcePiece[] = [];
    let from = start;
    for (let cut = this.#cutsUpTo(start); ; cut++) {
      const to = Math.min(this.#cuts[cut]?.at ?? end, end);
      const ahead = this.#cuts[cut - 1]?.ahead ?? 0;
      if (to > from || pieces.length === 0) pieces.push({ start: from + ahead, end: to + ahead, from });
      if (to >= end) return pieces;
      from = to;
    }
  }

  /** From where a part of the cut text begins in the source to where it ends there. */
  extent(span: Span): Span {
    const pieces = this.pieces(span);
    return { start: (pieces[0] as SourcePiece).start, end: (pieces.at(-1) as SourcePiece).end };
  }

  /** Where a part of the source stands in the cut text; what was cut out has no length there. */
  within({ start, end }: Span): Span {
    return { start: this.#offsetWithin(start), end: this.#offsetWithin(end) };
  }

  #offsetWithin(offset: number): number {
    let low = 0;
    let high = this.stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.stretches[middle] as Span).start < offset) low = middle + 1;
      else high = middle;
    }
    const last = this.stretches[low - 1];
    if (!last) return offset;
    const { at, ahead } = this.#cuts[low - 1] as { at: number; ahead: number };
    return offset < last.end ? at : offset - ahead;
  }
}
