import { type Beginnings, begins } from './openings.js';
import { together, type RequiredNumbers } from './required-numbers.js';
import { requiredIndex, short, type WordIndex } from './word-index.js';

/** A text that rules are run on, with what they all need of it. */
interface SearchedText {
  readonly text: string;
  readonly lower: string;
  /** Words of the index that stand in it, as far as the index then went; not looked for before they are asked for. */
  found: readonly number[] | null;
  indexed: number;
}

function lowered(text: string): string {
  const whole = text.toLowerCase();
  if (whole.length === text.length) return whole;
  // A few letters have a lower case of two characters (`İ`).
  return text.replace(/[^]/g, (letter) => (letter.toLowerCase().length === 1 ? letter.toLowerCase() : letter));
}

/** Of so many characters of texts what is known is kept: those of a long letter, which many detectors read in turn. */
const mostCharacters = 1 << 19;

/** The texts that rules have been run on lately. One detector after another reads the same paragraphs. */
class SearchedTexts {
  private known = new Map<string, SearchedText>();
  private characters = 0;
  private current: SearchedText = { text: '', lower: '', found: [], indexed: 0 };
  /** The words of the current text have its turn: so the list is never cleared. */
  private readonly turns: number[] = [];
  private turn = 0;
  private marked: SearchedText | null = null;

  constructor(private readonly index: WordIndex) {}

  /** A text in lower case, character for character. */
  lowerCase(text: string): string {
    return this.take(text).lower;
  }

  /** Whether a text has one of some beginnings. */
  begins(text: string, beginnings: Beginnings): boolean {
    return begins(this.take(text).lower, beginnings);
  }

  /** False where one of the sets of words between `from` and `to` has none in the text. */
  mayHold(text: string, required: RequiredNumbers, from: number, to: number): boolean {
    this.mark(this.take(text));
    return this.holdsAll(required, from, to);
  }

  private holdsAll(required: RequiredNumbers, from: number, to: number): boolean {
    for (let at = from; at < to; ) {
      const end = at + 1 + (required[at] as number);
      if (!this.holdsOne(required, at + 1, end)) return false;
      at = end;
    }
    return true;
  }

  private holdsOne(required: RequiredNumbers, from: number, to: number): boolean {
    const { turns, turn } = this;
    for (let at = from; at < to; at++) {
      const number = required[at] as number;
      if (number < together) {
        if (turns[number] === turn) return true;
      } else if (number < short) {
        const start = at + 1;
        at += number - together;
        if (this.holdsAll(required, start, at + 1)) return true;
      } else if (this.current.lower.includes(this.index.word(number))) return true;
    }
    return false;
  }

  private take(text: string): SearchedText {
    if (text === this.current.text) return this.current;
    let taken = this.known.get(text);
    if (taken === undefined) {
      if (this.characters > mostCharacters) {
        this.known.clear();
        this.characters = 0;
      }
      taken = { text, lower: lowered(text), found: null, indexed: 0 };
      this.known.set(text, taken);
      this.characters += text.length;
    }
    this.current = taken;
    return taken;
  }

  private mark(text: SearchedText): void {
    const known = this.index.words.length;
    if (text === this.marked && text.indexed === known) return;
    if (text.found === null || text.indexed < known) {
      text.found = this.index.find(text.lower);
      text.indexed = known;
    }
    while (this.turns.length < known) this.turns.push(0);
    this.turn++;
    for (const number of text.found) this.turns[number] = this.turn;
    this.marked = text;
  }
}

export const searchedTexts = new SearchedTexts(requiredIndex);

/** A text in lower case, character for character. */
export const lowerCase = (text: string): string => searchedTexts.lowerCase(text);
