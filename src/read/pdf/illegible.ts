/** Fonts whose letters nobody knows: they print well, and what the file says of their text is another. */
import type { Page, Run } from './geometry.js';

/** Fewer characters may be anything. */
const fewestCharacters = 12;
const fewestWords = 6;

/** Signs that texts have now and then, and that letters moved by a constant turn into. */
const oddSigns = /[!"#$%&'*+<=>?@\\^_`{|}~]/g;
const mostOddSigns = 0.25;
const fewestOddSigns = 4;

/** Signs one by one are those of a formula; letters that turn into signs stand in words. */
const longToken = /\S{3,}/g;

/** Lines of a program are full of signs, and of words as well: letters of one case, or one capital before them. */
const plainWord = /\p{L}\p{Ll}{2,}|\p{Lu}{3,}/gu;
const fewestPlainWords = 0.35;

/** What no font should name: code points without a meaning of their own. */
const meaningless = /[\ufffd\ue000-\uf8ff]/g;
const mostMeaningless = 0.3;

/** A word of the Latin alphabet has a vowel, an abbreviation is shorter. */
const latinWord = /[A-Za-z\u00c0-\u024f]{5,}/g;
const vowel = /[aeiouyAEIOUY\u00c0-\u0153\u0160-\u024f]/;
const mostVowelless = 0.5;

const share = (text: string, sign: RegExp, length: number): number => (text.match(sign)?.length ?? 0) / length;

/** Whether all text of a font is nonsense. */
export function isNonsense(text: string): boolean {
  const solid = text.replace(/\s+/g, '');
  if (solid.length < fewestCharacters) return false;
  if (share(solid, meaningless, solid.length) > mostMeaningless) return true;
  if (isOdd(text.match(longToken)?.join('') ?? '')) return true;
  const words = text.match(latinWord) ?? [];
  return words.length >= fewestWords && words.filter((word) => !vowel.test(word)).length > mostVowelless * words.length;
}

function isOdd(tokens: string): boolean {
  if (tokens.length < fewestCharacters || share(tokens, oddSigns, tokens.length) <= mostOddSigns) return false;
  if (new Set(tokens.match(oddSigns)).size < fewestOddSigns) return false;
  const words = (tokens.match(plainWord) ?? []).filter((word) => vowel.test(word)).join('');
  return words.length < fewestPlainWords * tokens.length;
}

/** Texts of fonts are looked at as far as this. */
const enough = 4_000;

export interface Legible {
  readonly pages: readonly Page[];
  /** Names of fonts whose text was left out. */
  readonly leftOut: readonly string[];
  /** Characters left out, and all. */
  readonly lost: number;
  readonly characters: number;
}

/** Leaves out what is set in fonts without usable text. */
export function legiblePages(pages: readonly Page[]): Legible {
  const texts = new Map<string, string>();
  let characters = 0;
  for (const run of pages.flatMap((page) => page.runs)) {
    const known = texts.get(run.font) ?? '';
    if (known.length < enough) texts.set(run.font, `${known} ${run.text}`);
    characters += run.text.length;
  }
  const bad = new Set([...texts].filter(([, text]) => isNonsense(text)).map(([font]) => font));
  if (bad.size === 0) return { pages, leftOut: [], lost: 0, characters };
  const names = new Set<string>();
  let lost = 0;
  const isGood = (run: Run): boolean => {
    if (!bad.has(run.font)) return true;
    names.add(run.look.name === '' ? run.font : run.look.name);
    lost += run.text.length;
    return false;
  };
  const kept = pages.map((page) => ({ ...page, runs: page.runs.filter(isGood) }));
  return { pages: kept, leftOut: [...names].sort(), lost, characters };
}
