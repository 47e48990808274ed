import type { SearchLanguage } from './lexemes.js';
import { asksForSigns, type Question, type Sequence } from './question.js';
import { stretchesAsked } from './stretches.js';
import { searchable, tokensIn } from './tokens.js';
import { keptWords, type Sign, type Word, wordsOf } from './words.js';

/** A stretch of a text that answers to an item of a question. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly item: number;
}

const signOf = (word: Word | undefined, lexeme: string): Sign | undefined =>
  word?.lexeme === lexeme ? word : word?.signs.find((sign) => sign.lexeme === lexeme);

function matchAt(words: readonly Word[], at: number, sequence: Sequence): { start: number; end: number } | null {
  const [first, ...others] = sequence;
  const begin = signOf(words[at], first ?? '');
  if (begin === undefined) return null;
  let { end } = begin;
  for (const [index, lexeme] of others.entries()) {
    const next = signOf(words[at + 1 + index], lexeme);
    if (next === undefined) return null;
    end = next.end;
  }
  return { start: begin.start, end };
}

/** Where a text answers to a question, in order; of two that overlap, the longer. */
export function matchesIn(text: string, question: Question, language: SearchLanguage): Match[] {
  const matches = asksForSigns(question)
    ? found(wordsOf(text, language), question)
    : foundInStretches(searchable(text), question, language);
  return withoutOverlaps(matches);
}

/** Words alone are told by what stands beside them; signs, such as the members of a list, by all that goes before. */
function foundInStretches(folded: string, question: Question, language: SearchLanguage): Match[] {
  return stretchesAsked(folded, question, language).flatMap((stretch) => {
    const words = keptWords(tokensIn(folded.slice(stretch.start, stretch.end)), language, false);
    return found(words, question).map(({ start, end, item }) => ({
      start: stretch.start + start,
      end: stretch.start + end,
      item,
    }));
  });
}

function found(words: readonly Word[], question: Question): Match[] {
  const byFirst = new Map<string, { readonly item: number; readonly sequence: Sequence }[]>();
  for (const [item, { alternatives }] of question.entries())
    for (const sequence of alternatives) {
      const first = sequence[0] ?? '';
      byFirst.set(first, [...(byFirst.get(first) ?? []), { item, sequence }]);
    }
  const matches: Match[] = [];
  const look = (at: number, lexeme: string): void => {
    const asked = byFirst.get(lexeme);
    if (asked === undefined) return;
    for (const { item, sequence } of asked) {
      const match = matchAt(words, at, sequence);
      if (match) matches.push({ ...match, item });
    }
  };
  // A letter has thousands of words, and few are asked for.
  for (let at = 0; at < words.length; at += 1) {
    const { lexeme, signs } = words[at] as Word;
    look(at, lexeme);
    for (let index = 0; index < signs.length; index += 1) look(at, (signs[index] as Sign).lexeme);
  }
  return matches;
}

function withoutOverlaps(matches: readonly Match[]): Match[] {
  const kept: Match[] = [];
  for (const match of matches.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || match.start >= last.end) kept.push(match);
    else if (match.end - match.start > last.end - last.start) kept[kept.length - 1] = match;
  }
  return kept;
}
