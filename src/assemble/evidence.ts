import type { Noise } from '../model/document.js';
import type { Clue } from '../model/finding.js';
import type { Evidence } from '../model/record.js';
import { contains, type Span, touching, without } from '../model/span.js';
import { clean } from '../text/clean.js';
import type { SourcePlaces } from '../text/excision.js';
import { trimmed } from '../text/lines.js';
import type { AddressBook } from './addresses.js';

/** Collects where every value of a record was read, and what of the source nobody has claimed yet. */
export class EvidenceBook {
  readonly #source: SourcePlaces;
  readonly #holes: readonly Span[];
  readonly #lineStarts: readonly number[];
  readonly #addresses: AddressBook;
  readonly #entries = new Map<string, Evidence[]>();
  readonly #claimed: Span[] = [];

  /** Places come as offsets of the text that was read, and go as offsets of the source text. */
  constructor(source: SourcePlaces, noise: readonly Noise[], addresses: AddressBook) {
    this.#source = source;
    // Markers drop out of a clean text by themselves; footers and note marks must be cut around.
    this.#holes = noise.filter(({ kind }) => kind !== 'marker');
    this.#lineStarts = lineStartsOf(source.source);
    this.#addresses = addresses;
  }

  /** Notes the places of the value at a JSON Pointer. */
  add(pointer: string, clues: readonly Clue[]): void {
    const pieces: Evidence[] = this.#entries.get(pointer) ?? [];
    for (const { span, basis } of clues) {
      const holes = touching(this.#holes, span);
      // What stands in a footer (an address) is read there; what a footer cuts is read around it.
      const whole = holes.some((hole) => contains(hole, span));
      for (const part of whole ? [span] : without(span, holes)) {
        for (const placed of this.#source.pieces(part)) {
          const piece = this.#evidence(placed, this.#addresses.at(placed.from), basis);
          if (piece) pieces.push(piece);
        }
      }
    }
    pieces.sort((a, b) => a.start - b.start || a.end - b.end);
    const distinct = pieces.filter(
      (piece, at) => piece.start !== pieces[at - 1]?.start || piece.end !== pieces[at - 1]?.end,
    );
    if (distinct.length > 0) this.#entries.set(pointer, distinct);
  }

  /** Notes what nobody has claimed, at its place in the source text. */
  addRemainder(pointer: string, place: Span): string {
    const piece = this.#evidence(place, this.#addresses.at(this.#source.within(place).start), 'placed');
    if (piece) this.#entries.set(pointer, [piece]);
    return piece?.text ?? '';
  }

  #evidence(place: Span, paragraph: string | null, basis: Clue['basis']): Evidence | null {
    const { source } = this.#source;
    const piece = trimmed(source, place);
    const text = clean(source.slice(piece.start, piece.end));
    if (text === '') return null;
    this.#claimed.push(piece);
    return { text, ...piece, ...this.position(piece.start), paragraph, basis };
  }

  /** Line and column of an offset, both from 1. */
  position(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.#lineStarts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#lineStarts[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    return { line: low, column: offset - (this.#lineStarts[low - 1] as number) + 1 };
  }

  /** What no value stands on yet, sorted and joined. */
  claimed(): Span[] {
    const joined: { start: number; end: number }[] = [];
    for (const { start, end } of [...this.#claimed].sort((a, b) => a.start - b.start)) {
      const last = joined.at(-1);
      if (last && start <= last.end) last.end = Math.max(last.end, end);
      else joined.push({ start, end });
    }
    return joined;
  }

  /** The record's `evidence`. */
  toRecord(): Record<string, Evidence[]> {
    return Object.fromEntries(this.#entries);
  }
}

function lineStartsOf(source: string): number[] {
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
