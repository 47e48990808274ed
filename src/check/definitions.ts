import type { CheckLocale } from '../model/locale/check.js';
import type { Span } from '../model/span.js';
import { clean } from '../text/clean.js';
import { fold } from '../text/fold.js';
import { firstMatch } from '../text/pattern.js';
import { textBlocks } from './places.js';
import type { Letter } from './rule.js';

/** An acronym in brackets behind the words it stands for: `Groupe consultatif … (GCNT)`. */
export interface Definition {
  readonly acronym: string;
  /** The words, folded and in lower case, less their connectives. */
  readonly words: readonly string[];
  /** From the first word of the name to the acronym's closing bracket. */
  readonly span: Span;
  /** The name as it stands. */
  readonly name: string;
  /** True where a capital begins it, or its initials spell the acronym: where it begins is known. */
  readonly certain: boolean;
}

const bracketed = /\((?<acronym>\p{Lu}[\p{L}\d]*(?:[-/]\p{Lu}[\p{L}\d]*)*)\)/gu;
const longestName = 200;
const word = /[\p{L}\p{N}][\p{L}\p{N}-]*'?/gu;

interface Word {
  readonly text: string;
  readonly at: number;
}

/** The words of one clause: nothing that parts sentences, clauses or other brackets stands between them. */
function clauseBefore(text: string, end: number): Word[] {
  const from = Math.max(0, end - longestName);
  const clause = /[^.;:,()"[\]!?]*$/u.exec(text.slice(from, end));
  const start = from + (clause?.index ?? 0);
  const words: Word[] = [];
  for (const match of text.slice(start, end).matchAll(word)) {
    const last = words.at(-1);
    // A word parted at the end of a line is one.
    if (last?.text.endsWith('-') && /^\p{Ll}/u.test(match[0])) {
      words[words.length - 1] = { text: last.text.slice(0, -1) + match[0], at: last.at };
    } else words.push({ text: match[0], at: start + match.index });
  }
  return words;
}

/**
 * Where the name begins: behind the last determiner that no preposition ties to what stands before it, and there
 * at its first capital, if it has one.
 */
function nameIn(words: readonly Word[], { determiners, connectives }: Letter['words']): readonly Word[] {
  const bare = ({ text }: Word): string => text.toLowerCase().replace(/'$/, '');
  let from = 0;
  for (let at = words.length - 1; at >= 0; at--) {
    const here = bare(words[at] as Word);
    const before = words[at - 1];
    if (!determiners.has(here)) continue;
    if (before && connectives.has(bare(before))) continue;
    from = at + 1;
    break;
  }
  const name = words.slice(from);
  const capital = name.findIndex(({ text }) => /^\p{Lu}/u.test(text));
  return capital > 0 ? name.slice(capital) : name;
}

/** Every acronym that stands in brackets behind its name. */
export function definitions(letter: Letter): Definition[] {
  const { connectives } = letter.words;
  return textBlocks(letter).flatMap((block) => {
    if (!block.text.includes('(')) return [];
    return [...block.text.matchAll(bracketed)].flatMap((match): Definition[] => {
      const acronym = match.groups?.acronym ?? '';
      if ((acronym.match(/\p{Lu}/gu)?.length ?? 0) < 2) return [];
      const name = nameIn(clauseBefore(block.text, match.index), letter.words);
      const words = name
        .map(({ text }) => fold(text).toLowerCase().replace(/'$/, ''))
        .filter((text) => !connectives.has(text));
      const [first] = name;
      if (!first || words.length < 2) return [];
      const start = block.span.start + first.at;
      const end = block.span.start + match.index + match[0].length;
      const certain = /^\p{Lu}/u.test(first.text) || spells(words, acronym);
      const printed = clean(letter.document.text.slice(start, block.span.start + match.index));
      return [{ acronym, words, span: { start, end }, name: printed, certain }];
    });
  });
}

/** Singular and plural, masculine and feminine of a word of a name are one. */
export function stem(text: string, { endings }: CheckLocale): string {
  let stemmed = text;
  for (const { ending, stem: rest } of endings) {
    const found = firstMatch(ending, stemmed);
    if (found) stemmed = stemmed.slice(0, found.index) + rest;
  }
  return stemmed;
}

/** Whether the acronym is made of the first letters of the words, in order. */
export function spells(words: readonly string[], acronym: string): boolean {
  const letters = acronym.toLowerCase().replace(/[^\p{L}]/gu, '');
  const initials = words.map(([first]) => first).join('');
  return initials.endsWith(letters);
}
