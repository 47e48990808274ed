import { type Beginnings, beginningOf, begins } from './openings.js';
import { together, type RequiredNumbers } from './required-numbers.js';
import { standsIn, withoutFigures } from './word-forms.js';
import { firstBit, type Held, short, type WordIndex } from './word-index.js';

/** What is asked of a text before a rule is run on it. */
export interface Asked {
  readonly index: WordIndex;
  /** The words without which it does not match, from one place of a list up to another. */
  readonly required: RequiredNumbers;
  readonly from: number;
  readonly to: number;
  /** The bit that one of the words sets which call it; 0 where none does. */
  readonly calledAt: number;
}

/** A text that rules are run on, with what they all need of it. */
interface SearchedText {
  readonly text: string;
  readonly lower: string;
  /** That with each digit as 0; not written before it is asked for. */
  shape: string | null;
  /** What it begins with; not looked at before it is asked for. */
  beginning: string | null;
  /** Of each index what stands in it; not looked for before it is asked for. */
  readonly held: Map<WordIndex, Held>;
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
  private current: SearchedText = { text: '', lower: '', shape: null, beginning: '', held: new Map() };
  /** What stands in the current text of the words of one index. */
  private index: WordIndex | null = null;
  private held: Held = [];

  /** A text in lower case, character for character. */
  lowerCase(text: string): string {
    return (text === this.current.text ? this.current : this.take(text)).lower;
  }

  /** Whether a text has one of some beginnings. */
  begins(text: string, beginnings: Beginnings): boolean {
    const taken = text === this.current.text ? this.current : this.take(text);
    return begins((taken.beginning ??= beginningOf(taken.lower)), beginnings);
  }

  /** False where one of the sets of words that a rule requires has none in the text. */
  mayHold(text: string, asked: Asked): boolean {
    if (text !== this.current.text) this.take(text);
    const { index, calledAt } = asked;
    if (index !== this.index || this.held[0] !== index.size) this.look(index);
    // One call looks at ten thousand bits of which few are set: a function of its own would take longer than the look.
    if (calledAt !== 0 && ((this.held[calledAt >> 5] as number) & (1 << (calledAt & 31))) === 0) return false;
    return this.holdsAll(index, asked.required, asked.from, asked.to);
  }

  private holdsAll(index: WordIndex, required: RequiredNumbers, from: number, to: number): boolean {
    const { held } = this;
    for (let at = from; at < to; ) {
      const end = at + 1 + (required[at] as number);
      let holds = false;
      for (at++; at < end && !holds; at++) {
        const number = required[at] as number;
        if (number < together) holds = ((held[(number + firstBit) >> 5] as number) & (1 << (number & 31))) !== 0;
        else if (number < short) {
          const start = at + 1;
          at += number - together;
          holds = this.holdsAll(index, required, start, at + 1);
        } else holds = standsIn(index.word(number), (this.current.shape ??= withoutFigures(this.current.lower)));
      }
      if (!holds) return false;
      at = end;
    }
    return true;
  }

  private take(text: string): SearchedText {
    let taken = this.known.get(text);
    if (taken === undefined) {
      if (this.characters > mostCharacters) {
        this.known.clear();
        this.characters = 0;
      }
      taken = { text, lower: lowered(text), shape: null, beginning: null, held: new Map() };
      this.known.set(text, taken);
      this.characters += text.length;
    }
    this.index = null;
    return (this.current = taken);
  }

  private look(index: WordIndex): void {
    const { lower, held } = this.current;
    let known = held.get(index);
    if (known === undefined || known[0] !== index.size) held.set(index, (known = index.heldIn(lower)));
    this.index = index;
    this.held = known;
  }
}

export const searchedTexts = new SearchedTexts();

/** A text in lower case, character for character. */
export const lowerCase = (text: string): string => searchedTexts.lowerCase(text);
