import type { RequiredWords } from './required-words.js';

/** Room for every one, two and three characters in a row, each by its last five bits. */
const roomFor = { one: 0, two: 128, three: 128 + 1024 };
const room = roomFor.three + 32 * 1024;

const one = (character: number): number => character & 127;
const two = (before: number, character: number): number => roomFor.two + ((before & 31) << 5) + (character & 31);
const three = (first: number, before: number, character: number): number =>
  roomFor.three + ((first & 31) << 10) + ((before & 31) << 5) + (character & 31);

/** Three characters in a row say most; a few of them tell a long word from all others. */
const mostPlaces = 4;

/** Places of the characters that a word has in a row. */
function placesOf(word: string): number[] {
  const codes = [...word].map((character) => character.charCodeAt(0));
  const [first = 0, second = 0] = codes;
  if (codes.length === 1) return [one(first)];
  if (codes.length === 2) return [two(first, second)];
  const places = codes.slice(2).map((code, at) => three(codes[at] ?? 0, codes[at + 1] ?? 0, code));
  const step = Math.max(1, places.length / mostPlaces);
  return places.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

/**
 * Sets of words as one list of numbers: for each set how many numbers follow for it, then for each word of it how
 * many places follow, and these.
 */
export type RequiredPlaces = Uint16Array;

export function placesOfWords(required: RequiredWords): number[] {
  return required.flatMap((words) => {
    const places = words.flatMap((word) => {
      const own = placesOf(word);
      return [own.length, ...own];
    });
    return [places.length, ...places];
  });
}

/**
 * Which characters stand in a row in a text: tells at once of most words that they are not in it. Never says so of one that is.
 */
export class Grams {
  /** The turn in which a place was last seen: so the table is never cleared. */
  private readonly seen = new Uint32Array(room);
  private turn = 0;

  read(text: string): void {
    const { seen } = this;
    const turn = ++this.turn;
    let first = 0;
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const character = text.charCodeAt(at);
      seen[one(character)] = turn;
      seen[two(before, character)] = turn;
      seen[three(first, before, character)] = turn;
      first = before;
      before = character;
    }
  }

  /** False where one of the sets between `from` and `to` has no word in the text. */
  mayHold(required: RequiredPlaces, from: number, to: number): boolean {
    for (let at = from; at < to; ) {
      const end = at + 1 + (required[at] as number);
      if (!this.holdsOne(required, at + 1, end)) return false;
      at = end;
    }
    return true;
  }

  private holdsOne(required: RequiredPlaces, from: number, to: number): boolean {
    const { seen, turn } = this;
    for (let at = from; at < to; ) {
      const end = at + 1 + (required[at] as number);
      let place = at + 1;
      while (place < end && seen[required[place] as number] === turn) place++;
      if (place === end) return true;
      at = end;
    }
    return false;
  }
}
