import type { Span } from '../model/span.js';
import { fold } from '../text/fold.js';
import { textBlocks } from './places.js';
import type { Letter } from './rule.js';

/** An acronym in brackets behind the words it stands for: `Groupe consultatif … (GCNT)`. */
export interface Definition {
  readonly acronym: string;
  /** The words, folded and in lower case, less their connectives. */
  readonly words: readonly string[];
  /** From the first word of the name to the acronym's closing bracket. */
  readonly span: Span;
  /** The name as it stands, folded. */
  readonly name: string;
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
  return [...text.slice(start, end).matchAll(word)].map((match) => ({ text: match[0], at: start + match.index }));
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
    if (!determiners.has(here) && here !== 'l') continue;
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
      const words = name.map(({ text }) => fold(text).toLowerCase().replace(/'$/, '')).filter((text) => !connectives.has(text));
      const [first] = name;
      if (!first || words.length < 2) return [];
      const start = block.span.start + first.at;
      const end = block.span.start + match.index + match[0].length;
      return [{ acronym, words, span: { start, end }, name: block.text.slice(first.at, match.index).trim() }];
    });
  });
}

/** Singular and plural, masculine and feminine of a word of a name are one. */
export const stem = (text: string): string => text.replace(/(?:aux|al|ales|ale)$/, 'al').replace(/(?:es|s|e|x)$/, '');

/** Whether the acronym is made of the first letters of the words, in order. */
export function spells(words: readonly string[], acronym: string): boolean {
  const letters = acronym.toLowerCase().replace(/[^a-z]/g, '');
  const initials = words.map(([first]) => first).join('');
  return initials.endsWith(letters);
}
