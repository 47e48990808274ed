import { setNumbers } from './required-numbers.js';
import { type RequiredWords, requiredOf, type Spare, sparesOf } from './required-words.js';
import { distanceBits, kinds } from './shortening.js';

interface Piece {
  readonly spare: Spare;
  readonly required: RequiredWords;
  readonly inner: readonly Piece[];
}

/** Branches stay together: those that are always kept have to know whether one stands before them. */
function usefulPieces(spares: readonly Spare[]): Piece[] {
  const chosen: Piece[] = [];
  let branches: Piece[] = [];
  for (const spare of spares) {
    const piece = { spare, required: requiredOf(spare.part), inner: usefulPieces(spare.part.spares) };
    const isOfUse = piece.required.length > 0 || piece.inner.length > 0;
    if (!spare.branch) {
      if (isOfUse) chosen.push(piece);
      continue;
    }
    branches.push(piece);
    if (!spare.last) continue;
    if (branches.length === 1) chosen.push(...piece.inner);
    else if (branches.some(({ required, inner }) => required.length > 0 || inner.length > 0)) chosen.push(...branches);
    branches = [];
  }
  return chosen;
}

function numbersOf(pieces: readonly Piece[], numberOf: (word: string) => number, start: number): number[] {
  const numbers: number[] = [];
  let at = start;
  let begun = false;
  for (const { spare, ...piece } of pieces) {
    const kind = !spare.branch ? kinds.optional : spare.last ? kinds.last : begun ? kinds.further : kinds.first;
    begun = spare.branch && !spare.last;
    const required = setNumbers(piece.required, numberOf);
    const inner = numbersOf(piece.inner, numberOf, kind > kinds.first ? spare.start + 1 : spare.start);
    const head = (kind << distanceBits) | (spare.start - at);
    numbers.push(head, spare.end - spare.start, required.length, inner.length, ...required, ...inner);
    at = spare.end;
  }
  return numbers;
}

/** Those of an expression, behind how many they are. */
export function spareNumbers(source: string, numberOf: (word: string) => number): number[] {
  const numbers = numbersOf(usefulPieces(sparesOf(source)), numberOf, 0);
  return [numbers.length, ...numbers];
}
