import type { Span } from '../model/span.js';

/**
 * Running text in capitals, as a telex or a typist without small letters writes it: capitals say nothing there, neither of headings nor of
 * names nor of where a sentence begins. Told by its sentences: a title, a letterhead and a signature in capitals have none.
 */

/** Fewest words of a sentence by which running text is known; a heading that ends with a stop has fewer. */
const fewestWords = 12;
/** A unit, a title (`kHz`, `No.`, `Mme`) may have small letters. */
const leastCapitals = 0.9;
/** Where a telegram has it, `STOP` is the full stop, in any language. */
const endOfSentence = /(?:[.!?:]|(?<!\p{L})STOP)["'\u00bb\u201d)\]]{0,2}$/u;
/** What ends a sentence or an item of a list; a label, a name or a title has nothing there. */
const endOfPart = /[.!?:;]["'\u00bb\u201d)\]]{0,2}$/u;

/** A paragraph, or what may be one, with whether a number, a letter or a bullet begins it. */
export interface CapitalsPart extends Span {
  readonly marked: boolean;
}

type Kind = 'sentence' | 'part' | 'line' | 'nothing' | 'mixed';

function kindOf(text: string, part: CapitalsPart): Kind {
  const words = text.slice(part.start, part.end);
  const small = words.match(/\p{Ll}/gu)?.length ?? 0;
  const capitals = words.match(/\p{Lu}/gu)?.length ?? 0;
  if (capitals < 2 && small < 3) return 'nothing';
  if (capitals < leastCapitals * (capitals + small)) return 'mixed';
  const count = words.match(/\p{L}+/gu)?.length ?? 0;
  const end = words.slice(-8);
  if (count >= fewestWords && endOfSentence.test(end)) return 'sentence';
  return part.marked || endOfPart.test(end) ? 'part' : 'line';
}

/**
 * The parts of a text that are running text in capitals, in order: sentences, and the items and short sentences that stand between or next to
 * them with no word in small letters between.
 */
export function runningCapitals<Part extends CapitalsPart>(text: string, parts: readonly Part[]): Part[] {
  const kinds = parts.map((part) => kindOf(text, part));
  if (!kinds.includes('sentence')) return [];
  const running: Part[] = [];
  for (let from = 0; from < parts.length; ) {
    let to = from;
    while (to < parts.length && kinds[to] !== 'mixed') to++;
    for (const part of runningIn(parts.slice(from, to), kinds.slice(from, to))) running.push(part);
    from = to + 1;
  }
  return running;
}

/** Of neighbours in capitals: all from the first sentence to the last that is no bare line, and what belongs to them before and behind. */
function runningIn<Part>(parts: readonly Part[], kinds: readonly Kind[]): Part[] {
  const isPart = (index: number): boolean => kinds[index] === 'part' || kinds[index] === 'nothing';
  let [from, to] = [kinds.indexOf('sentence'), kinds.lastIndexOf('sentence') + 1];
  if (from < 0) return [];
  while (from > 0 && isPart(from - 1)) from--;
  while (to < kinds.length && isPart(to)) to++;
  return parts.filter((_, index) => index >= from && index < to && (isPart(index) || kinds[index] === 'sentence'));
}

/** The same word in small letters, where these are as many: `İ` has two for one. */
const lowered = (word: string): string => {
  const small = word.toLowerCase();
  return small.length === word.length ? small : word;
};

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
/** What stands before a word that begins a sentence, or the cell of a table. */
const opensSentence =
  /(?:^\s*|(?<!(?<!\p{L})\p{L}{1,3})\.\s{1,40}|[!?:]\s{1,40}|(?<!\p{L})STOP\s{1,40}|\S[ \t\u00a0]{2,40})["'\u00ab\u201c([\u00bf\u00a1]{0,2}$/u;
/** Letters of a code, as no word has them: without a vowel, or with a figure. */
const code = /^(?:[^AEIOUY\u00c0-\u024f]{2,}|.*\p{N}.*)$/u;
const reach = 48;

/** What of a word in capitals another cue keeps in capitals: a name its first, an acronym all. */
export type Keeps = (word: string, place: Span) => 'all' | 'first' | null;

/** Part of a running text in capitals with the small letters that a text in both would have, one for one. */
export function inSmallLetters(text: string, { start, end }: Span, keeps: Keeps): string {
  return text.slice(start, end).replace(word, (found, at: number) => {
    const place = { start: start + at, end: start + at + found.length };
    const before = text.slice(Math.max(start, place.start - reach), place.start);
    const isBracketed = before.endsWith('(') && text[place.end] === ')';
    const kept = keeps(found, place) ?? (isBracketed || code.test(found) ? 'all' : null);
    if (kept === 'all') return found;
    const keepsFirst = kept === 'first' || opensSentence.test(at < reach ? before : `-${before}`);
    return keepsFirst ? found.charAt(0) + lowered(found.slice(1)) : lowered(found);
  });
}

/** A text with parts of it written anew, each as long as it was. */
export function withParts(text: string, parts: readonly Span[], written: (part: Span) => string): string {
  const pieces: string[] = [];
  let at = 0;
  for (const part of parts) {
    pieces.push(text.slice(at, part.start), written(part));
    at = part.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}
