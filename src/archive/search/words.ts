import type { NumberedName } from '../../model/locale/search.js';
import type { SearchLanguage } from './lexemes.js';
import { type Token, tokensOf } from './tokens.js';

/** What a stretch of text is found by beside the words in it. */
export interface Sign {
  readonly lexeme: string;
  readonly start: number;
  readonly end: number;
}

/** A word or number that can be looked for. */
export interface Word extends Sign {
  readonly token: Token;
  /** Where it stands among the tokens of its text. */
  readonly at: number;
  /** Those that end or stand at it: of a numbered name, of a member of a list. */
  readonly signs: readonly Sign[];
}

const none: readonly Sign[] = [];

/** Whether it can be one of a sign: those of words are letters and digits. */
export const isOfSign = (lexeme: string): boolean => /[=.]/.test(lexeme);

/** `=sg`: the head of a numbered name in full or in short, in any language. No word has the sign. */
export const nameLexeme = ({ key }: NumberedName): string => `=${key}`;

/** What PostgreSQL takes for one word has an end: of an address as long as a page, its beginning is looked up. */
const mostTied = 6;
const longestTied = 400;
const tied = (group: readonly string[]): string => group.slice(0, mostTied).join('.').slice(0, longestTied);

/** `resolut=179`, `=sg=17`: a number with what it is a number of, as one word that can be looked up by itself. */
export const numberLexeme = (head: string, group: readonly string[]): string => `${head}=${tied(group)}`;

/** What is tied, as one word: `tsb=278` of `TSB-278` as of `TSB 278`, `4.20` of `4/20`, `uit.t`. */
export function tiedLexeme(group: readonly Word[]): string {
  const [head, ...others] = group.map(({ lexeme }) => lexeme);
  const token = group[0]?.token;
  const isNumbered = token !== undefined && token.isDesignation && !token.isNumber && others.length > 0;
  return isNumbered ? numberLexeme(head ?? '', others) : tied([head ?? '', ...others]);
}

/** A year stands for itself: `réunion 2024`. Other numbers belong to the word before them: `TSB 278`. */
export const isYear = (group: readonly string[]): boolean =>
  group.length === 1 && /^(?:18|19|20)\d\d$/.test(group[0] ?? '');

/** A number is the same with and without zeros before it: `TSB 098`. */
export const withoutZeros = (digits: string): string => digits.replace(/^0+(?=\d)/, '');

const lexemeOf = ({ word, isNumber, isDesignation }: Token, { lexeme }: SearchLanguage): string => {
  if (isNumber) return withoutZeros(word);
  return isDesignation && word.length === 1 ? word : lexeme(word);
};

const isAcronym = (word: string, { words }: SearchLanguage): boolean =>
  words.numbered.some(({ acronyms }) => acronyms.includes(word));

/** @param typed in a question, where nobody writes capitals */
function isPassedOver(token: Token, next: Token | undefined, language: SearchLanguage, typed: boolean): boolean {
  if (token.isDesignation) return false;
  const { words } = language;
  const { word } = token;
  if (token.joins && words.joined.has(word)) return true;
  const isNumbered = next?.isDesignation === true;
  if (isNumbered && words.numberSigns.has(word)) return true;
  if (!words.passedOver.has(word)) return false;
  return !(isNumbered && (typed || token.isCapital) && isAcronym(word, language));
}

/**
 * The words of a text that are looked for, yet without signs.
 * @param typed in a question, where nobody writes capitals
 */
export function keptWords(tokens: readonly Token[], language: SearchLanguage, typed: boolean): Word[] {
  // A letter has thousands: a list for each is what this would take longest for.
  const kept: Word[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (isPassedOver(token, tokens[at + 1], language, typed)) continue;
    const { start, end } = token;
    kept.push({ lexeme: lexemeOf(token, language), start, end, token, at, signs: none });
  }
  return kept;
}

/** Where what is tied to the token at `first` ends. */
export function groupEnd(tokens: readonly { readonly token: Token }[], first: number): number {
  let end = first + 1;
  while (tokens[end]?.token.isTied) end += 1;
  return end;
}

/** The numbered name whose last word is at `last`, and where it begins. */
export function nameAt(
  kept: readonly Word[],
  last: number,
  language: SearchLanguage,
  typed: boolean,
): { readonly name: NumberedName; readonly first: number } | null {
  const { token } = kept[last] as Word;
  for (const name of language.words.numbered) {
    if (name.acronyms.includes(token.word) && (typed || token.isCapital)) return { name, first: last };
    const first = last + 1 - name.words.length;
    if (first >= 0 && name.words.every((word, index) => language.lexeme(word) === kept[first + index]?.lexeme))
      return { name, first };
  }
  return null;
}

/** Adds what the further members of a list have of the word before it. */
function addMembers(
  tokens: readonly Token[],
  kept: readonly Word[],
  begin: number,
  heads: readonly string[],
  { words }: SearchLanguage,
  add: (at: number, sign: Sign) => void,
): void {
  for (let first = begin; first < kept.length; ) {
    const { token, at } = kept[first] as Word;
    if (!token.isDesignation || !(token.isListed || words.listWords.has(tokens[at - 1]?.word ?? ''))) return;
    const { group, ...place } = numberAt(kept, first);
    for (const head of heads) add(first, { lexeme: numberLexeme(head, group), ...place });
    first += group.length;
  }
}

/** The word before an acronym: `Circulaire TSB 278` is also `circulaire 278`, `Recommandation UIT-T A.1` the Recommendation A.1. */
function wordBeforeAcronym(kept: readonly Word[], last: number): string[] {
  let first = last;
  while (kept[first]?.token.isTied) first -= 1;
  const before = kept[first - 1];
  const isAcronym = kept.slice(first, last + 1).every(({ token }) => token.isCapital && !token.isNumber);
  if (before === undefined || !isAcronym || before.token.isNumber || before.token.isDesignation) return [];
  return [before.lexeme];
}

/** The lexemes of the number that begins at `first`, and its place. */
function numberAt(
  kept: readonly Word[],
  first: number,
): { readonly group: string[]; readonly start: number; readonly end: number } {
  const words = kept.slice(first, groupEnd(kept, first));
  return {
    group: words.map(({ lexeme }) => lexeme),
    start: (kept[first] as Word).token.start,
    end: (words.at(-1) as Word).token.end,
  };
}

/** Each stretch of words that are tied to each other, at its first word. */
function addTied(kept: readonly Word[], add: (at: number, sign: Sign) => void): void {
  for (let first = 0; first < kept.length; ) {
    if (kept[first + 1]?.token.isTied !== true) {
      first += 1;
      continue;
    }
    const end = groupEnd(kept, first);
    const group = kept.slice(first, end);
    const { start } = (kept[first] as Word).token;
    add(first, { lexeme: tiedLexeme(group), start, end: (kept[end - 1] as Word).token.end });
    first = end;
  }
}

/** The signs of what is tied and what is numbered: each number with its head, and the further members of a list of numbers. */
function signsOf(tokens: readonly Token[], kept: readonly Word[], language: SearchLanguage): Map<number, Sign[]> {
  const signs = new Map<number, Sign[]>();
  const add = (at: number, sign: Sign): void => void signs.set(at, [...(signs.get(at) ?? []), sign]);
  addTied(kept, add);
  for (let index = 0; index + 1 < kept.length; index += 1) {
    const next = (kept[index + 1] as Word).token;
    if (!next.isDesignation) continue;
    const { token, lexeme } = kept[index] as Word;
    if (token.isNumber || (token.isTied && token.isDesignation)) continue;
    const named = nameAt(kept, index, language, false);
    // `CE17` is a name with its number; of `A.1`, the letter is part of what tells it.
    if (token.isDesignation && !named) continue;
    const heads = [lexeme, ...(named ? [nameLexeme(named.name)] : [])];
    const further = token.isDesignation ? [] : wordBeforeAcronym(kept, index);
    const { group, ...place } = numberAt(kept, index + 1);
    if (!isYear(group)) {
      for (const head of further) add(index + 1, { lexeme: numberLexeme(head, group), ...place });
      for (const head of heads) {
        const { start } = head === lexeme || !named ? token : (kept[named.first] as Word).token;
        if (!next.isTied || head !== lexeme) add(index, { lexeme: numberLexeme(head, group), start, end: place.end });
      }
    }
    addMembers(tokens, kept, groupEnd(kept, index + 1), [...heads, ...further], language, add);
  }
  return signs;
}

/** What a text can be found by, in order: the place of each in the text, and among the others (the index). */
export function wordsOf(text: string, language: SearchLanguage): Word[] {
  const tokens = tokensOf(text);
  const words = keptWords(tokens, language, false);
  for (const [index, signs] of signsOf(tokens, words, language)) words[index] = { ...(words[index] as Word), signs };
  return words;
}
