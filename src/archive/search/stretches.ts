import type { SearchLanguage } from './lexemes.js';
import type { Question } from './question.js';
import { nextRun, runEnd } from './runs.js';
import { wordOfRun } from './tokens.js';
import { withoutZeros } from './words.js';

/** A part of a searchable text, from white space to white space. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const ascii = 0x80;

/** The first letters of words that have a lexeme of their own (`yeux` for `oeil`), by the lexeme. */
const firstLetters = new WeakMap<SearchLanguage, Map<string, string>>();

function firstLettersIn(language: SearchLanguage): Map<string, string> {
  const known = firstLetters.get(language);
  if (known) return known;
  const letters = new Map<string, string>();
  for (const [form] of language.words.sameAs) {
    const lexeme = language.lexeme(form);
    letters.set(lexeme, (letters.get(lexeme) ?? '') + form.charAt(0));
  }
  firstLetters.set(language, letters);
  return letters;
}

/** Which characters of ASCII a word asked for can begin with: endings and stems leave the first letter as it is. */
function beginningsOf(lexemes: ReadonlySet<string>, language: SearchLanguage): ReadonlySet<number> {
  const further = firstLettersIn(language);
  const letters = [...lexemes].map((lexeme) => lexeme.charAt(0) + (further.get(lexeme) ?? ''));
  // Zeros stand before any number: `TSB 098`.
  const all = `0${letters.join('')}`;
  return new Set([...(all.toLowerCase() + all.toUpperCase())].map((letter) => letter.charCodeAt(0)));
}

/** Whether a run of letters or digits is one of the words asked for. */
function askedRuns(
  question: Question,
  language: SearchLanguage,
): (text: string, start: number, end: number) => boolean {
  const lexemes = new Set(question.flatMap(({ alternatives }) => alternatives.flat()));
  const beginnings = beginningsOf(lexemes, language);
  return (text, start, end) => {
    const first = text.charCodeAt(start);
    // A letter has thousands of words, and few begin as those that are asked for.
    if (first < ascii && !beginnings.has(first)) return false;
    const word = wordOfRun(text, start, end);
    if (word === null) return false;
    return lexemes.has(language.lexeme(word)) || lexemes.has(word) || lexemes.has(withoutZeros(word));
  };
}

const isSpace = (text: string, at: number): boolean => text.charCodeAt(at) === 0x20;

function spaceFrom(text: string, from: number): number {
  const at = text.indexOf(' ', from);
  return at < 0 ? text.length : at;
}

/** Whether words alone that are passed over stand between two places, so that one behind them may go on with a phrase. */
function isPassedOver(text: string, start: number, end: number, { words }: SearchLanguage): boolean {
  for (let at = start; at < end; at = nextRun(text, at)) {
    const last = runEnd(text, at);
    const word = wordOfRun(text, at, last);
    if (word !== null && !words.passedOver.has(word) && !words.joined.has(word) && !words.numberSigns.has(word))
      return false;
    at = last;
  }
  return true;
}

/** From white space on: where the next word ends that is not passed over. */
function endOfNext(text: string, from: number, language: SearchLanguage): number {
  let end = from;
  for (let start = nextRun(text, end); start < text.length; start = nextRun(text, end)) {
    end = spaceFrom(text, start);
    if (!isPassedOver(text, start, end, language)) return end;
  }
  return text.length;
}

function begunAt(text: string, run: number, floor: number): number {
  let start = run;
  while (start > floor && !isSpace(text, start - 1)) start -= 1;
  return start;
}

/**
 * Where words that are asked for stand in a text, each with what it is tied to and with the next word: what is passed over, and where
 * a phrase goes on, they tell. Signs are not looked for. Goes through the text once.
 */
export function stretchesAsked(text: string, question: Question, language: SearchLanguage): Stretch[] {
  const isAsked = askedRuns(question, language);
  const stretches: Stretch[] = [];
  // Where the word ends that was found last, with what it is tied to.
  let tiedEnd = 0;
  let end = 0;
  for (let run = nextRun(text, 0); run < text.length; run = nextRun(text, end)) {
    end = runEnd(text, run);
    if (run < tiedEnd || !isAsked(text, run, end)) continue;
    tiedEnd = spaceFrom(text, end);
    const last = stretches.at(-1);
    const start = begunAt(text, run, last?.end ?? 0);
    const isWithin = last !== undefined && tiedEnd < last.end;
    const stretchEnd = isWithin ? last.end : endOfNext(text, tiedEnd, language);
    // Words of a phrase may stand in two of them, with nothing between.
    if (last !== undefined && nextRun(text, last.end) >= start)
      stretches[stretches.length - 1] = { start: last.start, end: stretchEnd };
    else stretches.push({ start, end: stretchEnd });
  }
  return stretches;
}
