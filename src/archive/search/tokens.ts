import { fold } from '../../text/fold.js';
import { nextRun, runEnd } from './runs.js';

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
/** A run that is no word parts those around it. */
const parting = gapOf('\0');

/** What stands between two runs: nearly always one space, which need not be looked up. */
const gapAt = (folded: string, start: number, end: number): Gap =>
  end - start === 1 && folded.charCodeAt(start) === 0x20 ? space : remark(folded.slice(start, end));

type Draft = { -readonly [Key in keyof Token]: Token[Key] };

/** Ends a chain of runs that are tied to each other: where one holds a digit, all are of a designation. */
function endChain(tokens: readonly Draft[], first: number): void {
  let at = first;
  while (at < tokens.length && !(tokens[at] as Draft).isNumber) at += 1;
  if (at === tokens.length) return;
  for (at = first; at < tokens.length; at += 1) (tokens[at] as Draft).isDesignation = true;
}

const tokenOf = (form: Form, gap: Gap, start: number, end: number): Draft => ({
  word: form.word,
  start,
  end,
  isNumber: form.isNumber,
  isCapital: form.isCapital,
  joins: gap.isApostrophe,
  isTied: gap.isTie,
  isNear: gap.isNear,
  isListed: gap.isList,
  isDesignation: false,
});

/** A text as words and numbers are looked for in it; each character keeps its place. */
export const searchable = (text: string): string => fold(text).replace(ordinals, ' ');

/** A run as a word: `null` where it is too long for one. */
export const wordOfRun = (folded: string, start: number, end: number): string | null =>
  end - start > longest ? null : formAt(folded.slice(start, end)).word;

/** The words and numbers of a text, in order. */
export const tokensOf = (text: string): Token[] => tokensIn(searchable(text));

/** The same of a text that is searchable, or of a part of one from white space to white space. */
export function tokensIn(folded: string): Token[] {
  const tokens: Draft[] = [];
  let [chain, last] = [0, 0];
  let isParted = false;
  // A letter has thousands, and an answer shows ten letters: all in one go, and nothing made that is not kept.
  for (let start = nextRun(folded, 0); start < folded.length; start = nextRun(folded, last)) {
    const end = runEnd(folded, start);
    if (end - start > longest) isParted = true;
    else {
      const gap = isParted ? parting : gapAt(folded, last, start);
      const token = tokenOf(formAt(folded.slice(start, end)), gap, start, end);
      isParted = false;
      const before = tokens.at(-1);
      if (before === undefined) token.isTied = false;
      else if (token.joins) before.joins = true;
      if (!token.isTied) {
        endChain(tokens, chain);
        chain = tokens.length;
      }
      tokens.push(token);
    }
    last = end;
  }
  endChain(tokens, chain);
  return tokens;
}
