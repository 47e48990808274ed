import { fold } from '../../text/fold.js';

/** A run of letters or of digits in a text. */
export interface Token {
  /** Folded, in small letters. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly isNumber: boolean;
  /** It is written in capitals. */
  readonly isCapital: boolean;
  /** An apostrophe stands before or behind it, and a word on its other side. */
  readonly joins: boolean;
  /** It belongs to the one before: `A.1`, `CE17`, `4/20`, `UIT-T`. */
  readonly isTied: boolean;
  /** White space alone, or a full stop and white space, stands between it and the one before: `Res. 179`. */
  readonly isNear: boolean;
  /** A comma or semicolon stands between: `13, 17`. */
  readonly isListed: boolean;
  /** There is a digit in what it is tied to, or in itself: part of a number or a designation. */
  readonly isDesignation: boolean;
}

const run = /\p{L}[\p{L}\p{M}]*|\p{N}+/gu;
/** The printed signs of ordinals count as letters: `Nº`, `1ª`. */
const ordinals = /[\u00aa\u00ba]/g;
/** Longer ones are no words: a file that was written out in letters. */
const longest = 100;

const plain = (text: string): string =>
  text
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('\u0153', 'oe')
    .replaceAll('\u00e6', 'ae')
    .replaceAll('\u00df', 'ss');

interface Run {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands between it and the one before. */
  readonly before: string;
}

function runsOf(folded: string): Run[] {
  const runs: Run[] = [];
  let last = 0;
  for (const { 0: text, index } of folded.matchAll(run)) {
    const end = index + text.length;
    if (text.length <= longest) runs.push({ text, start: index, end, before: folded.slice(last, index) });
    last = end;
  }
  return runs;
}

const isTie = (between: string): boolean => /^[-./]?$/.test(between);
const isDigit = ({ text }: Run): boolean => /^\p{N}/u.test(text);

/** By run: whether the chain of runs that are tied to each other holds a digit. */
function designations(runs: readonly Run[]): boolean[] {
  const result: boolean[] = [];
  for (let first = 0; first < runs.length; ) {
    let end = first + 1;
    while (end < runs.length && isTie((runs[end] as Run).before)) end += 1;
    const holdsDigit = runs.slice(first, end).some(isDigit);
    for (; first < end; first += 1) result.push(holdsDigit);
  }
  return result;
}

/** The words and numbers of a text, in order. */
export function tokensOf(text: string): Token[] {
  const runs = runsOf(fold(text).replace(ordinals, ' '));
  const designation = designations(runs);
  return runs.map((each, index) => {
    const next = runs[index + 1];
    return {
      word: plain(each.text),
      start: each.start,
      end: each.end,
      isNumber: isDigit(each),
      isCapital: each.text === each.text.toUpperCase(),
      joins: each.before === "'" || next?.before === "'",
      isTied: index > 0 && isTie(each.before),
      isNear: /^\.? *$/.test(each.before),
      isListed: /^ *[,;] *$/.test(each.before),
      isDesignation: designation[index] as boolean,
    };
  });
}
