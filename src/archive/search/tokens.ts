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

/** What a run is by itself, wherever it stands. */
interface Form {
  readonly word: string;
  readonly isNumber: boolean;
  readonly isCapital: boolean;
}

const formOf = (text: string): Form => ({
  word: text
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('\u0153', 'oe')
    .replaceAll('\u00e6', 'ae')
    .replaceAll('\u00df', 'ss'),
  isNumber: /^\p{N}/u.test(text),
  isCapital: text === text.toUpperCase(),
});

/** What the signs between two runs say. */
interface Gap {
  readonly isApostrophe: boolean;
  readonly isTie: boolean;
  readonly isNear: boolean;
  readonly isList: boolean;
}

const gapOf = (between: string): Gap => ({
  isApostrophe: between === "'",
  isTie: /^[-./]?$/.test(between),
  isNear: /^\.? *$/.test(between),
  isList: /^ *[,;] *$/.test(between),
});

/** More forms than letters of a year bring: then it is begun anew. */
const mostKept = 100_000;

/** Words, and what parts them, come again and again: each is looked at once. */
function remembered<Value>(valueOf: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = valueOf(text);
    if (known.size > mostKept) known.clear();
    if (text.length <= longest) known.set(text, value);
    return value;
  };
}

const formAt = remembered(formOf);
const remark = remembered(gapOf);
const space = gapOf(' ');

/** What stands between two runs: nearly always one space, which need not be looked up. */
const gapAt = (folded: string, start: number, end: number): Gap =>
  end - start === 1 && folded.charCodeAt(start) === 0x20 ? space : remark(folded.slice(start, end));

interface Run {
  readonly form: Form;
  readonly start: number;
  readonly end: number;
  /** Between it and the one before. */
  readonly gap: Gap;
}

function runsOf(folded: string): Run[] {
  const runs: Run[] = [];
  let last = 0;
  for (const { 0: text, index } of folded.matchAll(run)) {
    const end = index + text.length;
    if (text.length <= longest) runs.push({ form: formAt(text), start: index, end, gap: gapAt(folded, last, index) });
    last = end;
  }
  return runs;
}

/** By run: whether the chain of runs that are tied to each other holds a digit. */
function designations(runs: readonly Run[]): boolean[] {
  const result: boolean[] = [];
  let holdsDigit = false;
  const close = (end: number): void => {
    while (result.length < end) result.push(holdsDigit);
    holdsDigit = false;
  };
  for (let index = 0; index < runs.length; index += 1) {
    const { form, gap } = runs[index] as Run;
    if (!gap.isTie || index === 0) close(index);
    holdsDigit ||= form.isNumber;
  }
  close(runs.length);
  return result;
}

/** The words and numbers of a text, in order. */
export function tokensOf(text: string): Token[] {
  const runs = runsOf(fold(text).replace(ordinals, ' '));
  const designation = designations(runs);
  return runs.map(({ form: { word, isNumber, isCapital }, start, end, gap }, index) => ({
    word,
    start,
    end,
    isNumber,
    isCapital,
    joins: gap.isApostrophe || runs[index + 1]?.gap.isApostrophe === true,
    isTied: index > 0 && gap.isTie,
    isNear: gap.isNear,
    isListed: gap.isList,
    isDesignation: designation[index] as boolean,
  }));
}
