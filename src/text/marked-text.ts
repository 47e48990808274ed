import { coreOf, withoutFigures } from './word-forms.js';
import { rarestPlace } from './word-index.js';

/** Four characters in a row, as a number that few others have; three have one of their own kind. */
const ofFour = 0x7fff;
const ofThree = 0xfff;
const three = 0x8000;

const following = (before: number, character: number): number => ((before << 4) ^ character) & 0xffff;

/** What a text that a word stands in is marked with; `null` where the word is too short to be told by it. */
export function markOf(required: string): number | null {
  const word = coreOf(required);
  const place = rarestPlace(word, 4);
  const characters = word.slice(place, place + 4);
  const mark = Array.from(characters, (_, at) => characters.charCodeAt(at)).reduce(following, 0);
  if (characters.length === 4) return mark & ofFour;
  return characters.length === 3 ? three | (mark & ofThree) : null;
}

/** The marks of one text at a time. */
export class MarkedText {
  /** Those of the current text have its turn: so they are never cleared. */
  private readonly turns = new Uint32Array(1 << 16);
  private turn = 0;
  private lower = '';

  /** Takes a text in lower case in place of the one before. */
  take(lower: string): this {
    if (lower === this.lower) return this;
    const { turns } = this;
    const turn = ++this.turn;
    this.lower = lower;
    let mark = 0;
    const text = withoutFigures(lower);
    for (let at = 0; at < text.length; at++) {
      mark = ((mark << 4) ^ text.charCodeAt(at)) & 0xffff;
      turns[mark & ofFour] = turn;
      turns[three | (mark & ofThree)] = turn;
    }
    return this;
  }

  /** Whether one of some words may stand in it, by their marks. */
  hasOne(marks: ArrayLike<number>, from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.turns[marks[at] as number] === this.turn) return true;
    return false;
  }
}
