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
const known = new Map<string, SearchedText>();
let characters = 0;

// The text of the last question, as most are of the same. These are variables and no fields, as one call asks ten thousand times: V8
// reads a field of code that it has not optimised in seventy instructions, and a variable in ten.
let current: SearchedText = { text: '', lower: '', shape: null, beginning: '', held: new Map() };
let currentText = '';
/** What stands in it of the words of one index. */
let heldOf: WordIndex | null = null;
let held: Held = [];

function take(text: string): void {
  let taken = known.get(text);
  if (taken === undefined) {
    if (characters > mostCharacters) {
      known.clear();
      characters = 0;
    }
    taken = { text, lower: lowered(text), shape: null, beginning: null, held: new Map() };
    known.set(text, taken);
    characters += text.length;
  }
  heldOf = null;
  currentText = text;
  current = taken;
}

function look(index: WordIndex): void {
  let found = current.held.get(index);
  if (found === undefined || found[0] !== index.size) current.held.set(index, (found = index.heldIn(current.lower)));
  heldOf = index;
  held = found;
}

/** A text in lower case, character for character. */
export function lowerCase(text: string): string {
  if (text !== currentText) take(text);
  return current.lower;
}

/** Whether a text has one of some beginnings. */
export function beginsWith(text: string, beginnings: Beginnings): boolean {
  if (text !== currentText) take(text);
  return begins((current.beginning ??= beginningOf(current.lower)), beginnings);
}

/** Whether it is known already what stands in a text of the words of an index that has them all. */
export const isLookedThrough = (text: string, index: WordIndex): boolean => text === currentText && index === heldOf;

/** Whether one of the words stands in a text that call a rule, by the rule's bit. */
export function calls(text: string, index: WordIndex, calledAt: number): boolean {
  if (text !== currentText) take(text);
  if (index !== heldOf) look(index);
  return ((held[calledAt >> 5] as number) & (1 << (calledAt & 31))) !== 0;
}

/** False where one of the sets of words that a rule requires has none in the text. */
export function mayHold(text: string, { index, required, from, to }: Asked): boolean {
  if (text !== currentText) take(text);
  if (index !== heldOf || held[0] !== index.size) look(index);
  return holdsAll(index, required, from, to);
}

function holdsAll(index: WordIndex, required: RequiredNumbers, from: number, to: number): boolean {
  for (let at = from; at < to; ) {
    const end = at + 1 + (required[at] as number);
    let holds = false;
    for (at++; at < end && !holds; at++) {
      const number = required[at] as number;
      if (number < together) holds = ((held[(number + firstBit) >> 5] as number) & (1 << (number & 31))) !== 0;
      else if (number < short) {
        const start = at + 1;
        at += number - together;
        holds = holdsAll(index, required, start, at + 1);
      } else holds = standsIn(index.word(number), (current.shape ??= withoutFigures(current.lower)));
    }
    if (!holds) return false;
    at = end;
  }
  return true;
}
