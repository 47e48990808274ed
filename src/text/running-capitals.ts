import type { Span } from '../model/span.js';
import { lengthOfRuns } from './run-lengths.js';

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

/** So many words without a stop at their end are a paragraph too, which a page cuts or a colon was forgotten behind. */
const cutAtWords = 20;

/** A paragraph, or what may be one; its text begins behind its number, letter or bullet. */
export interface CapitalsPart extends Span {
  readonly textStart: number;
}

/** A part that is running text in capitals. */
export interface RunningPart<Part> {
  readonly part: Part;
  /** Whether it goes on with the sentence that the part before it leaves open, at the foot of its page. */
  readonly goesOn: boolean;
}

type Kind = 'sentence' | 'open' | 'part' | 'line' | 'nothing' | 'mixed';

const address = /(?<!\S)\S*(?:@|:\/\/|www\.)\S*/giu;
/** Most parts have none, and are not taken word by word. */
const withoutAddresses = (words: string): string => (/@|:\/\/|www\./i.test(words) ? words.replace(address, '') : words);
/** Characters of a part that say in which letters it is; a paragraph of a thousand pages says it as soon as one of a page. */
const longestLook = 2000;
const longestEnding = 200;

function kindOf(text: string, { start, end, textStart }: CapitalsPart): Kind {
  const words = withoutAddresses(text.slice(start, Math.min(end, start + longestLook)));
  const small = lengthOfRuns(words, /\p{Ll}+/gu);
  const capitals = lengthOfRuns(words, /\p{Lu}+/gu);
  if (capitals < 2 && small < 3) return 'nothing';
  if (capitals < leastCapitals * (capitals + small)) return 'mixed';
  const count = words.match(/\p{L}+/gu)?.length ?? 0;
  const ending = withoutAddresses(text.slice(Math.max(start, end - longestEnding), end)).slice(-8);
  if (count >= fewestWords && endOfSentence.test(ending)) return 'sentence';
  if (count >= cutAtWords && /[\p{L}\p{N},]$/u.test(ending)) return 'open';
  return textStart > start || endOfPart.test(ending) ? 'part' : 'line';
}

/**
 * The parts of a text that are running text in capitals, in order: sentences, and the items and short sentences that stand between or next to
 * them with no word in small letters between.
 */
export function runningCapitals<Part extends CapitalsPart>(text: string, parts: readonly Part[]): RunningPart<Part>[] {
  const kinds = parts.map((part) => kindOf(text, part));
  if (!kinds.includes('sentence')) return [];
  const running: RunningPart<Part>[] = [];
  for (let from = 0; from < parts.length; ) {
    let to = from;
    while (to < parts.length && kinds[to] !== 'mixed') to++;
    for (const part of runningIn(parts.slice(from, to), kinds.slice(from, to))) running.push(part);
    from = to + 1;
  }
  return running;
}

/** Of neighbours in capitals: all from the first sentence to the last that is no bare line, and what belongs to them before and behind. */
function runningIn<Part extends CapitalsPart>(parts: readonly Part[], kinds: readonly Kind[]): RunningPart<Part>[] {
  const isPart = (index: number): boolean => kinds[index] === 'part' || kinds[index] === 'nothing';
  let [from, to] = [kinds.indexOf('sentence'), kinds.lastIndexOf('sentence') + 1];
  if (from < 0) return [];
  while (from > 0 && isPart(from - 1)) from--;
  while (to < kinds.length && isPart(to)) to++;
  const running: RunningPart<Part>[] = [];
  let isOpen = false;
  for (const [index, part] of parts.entries()) {
    const kind = kinds[index];
    if (index < from || index >= to || kind === 'line' || kind === undefined) continue;
    running.push({ part, goesOn: isOpen && part.textStart === part.start && kind !== 'nothing' });
    if (kind !== 'nothing') isOpen = kind === 'open';
  }
  return running;
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
/** Letters of a code, as no word has them, without a vowel; and the number, address or bracket that a word is part of: `C89/71-E`, `(CARR-90)`. */
const code = /^[^AEIOUY\p{N}\u00c0-\u024f]{2,}$/u;
const joinedBefore = /[\p{L}\p{N}@/._(-]*$/u;
const joinedBehind = /^[\p{L}\p{N}@/._)-]*/u;
const isCode = (run: string): boolean =>
  /[\p{L}]/u.test(run) && (/\p{N}|@|\/\/|^www\./iu.test(run) || /^\([\p{L}-]{2,12}\)[.]?$/u.test(run));
const reach = 48;

/** What of a word in capitals another cue keeps in capitals: a name its first, an acronym all; the `STOP` of a telegram is a full stop. */
export type Keeps = (word: string, place: Span) => 'all' | 'first' | 'stop' | null;

/** The run of letters, figures and marks without a space that a word stands in. */
export const runAround = (text: string, { start, end }: Span): string =>
  (joinedBefore.exec(text.slice(Math.max(0, start - reach), start))?.[0] ?? '') +
  text.slice(start, end) +
  (joinedBehind.exec(text.slice(end, end + reach))?.[0] ?? '');

function ownKeep(text: string, found: string, place: Span): 'all' | null {
  const ofSector = found.length === 1 && text[place.start - 1] === '-';
  return ofSector || code.test(found) || isCode(runAround(text, place)) ? 'all' : null;
}

/** Part of a running text in capitals with the small letters that a text in both would have, one for one. */
export function inSmallLetters(text: string, { part, goesOn }: RunningPart<CapitalsPart>, keeps: Keeps): string {
  const { start, end, textStart } = part;
  return text.slice(start, end).replace(word, (found, at: number) => {
    const place = { start: start + at, end: start + at + found.length };
    const before = text.slice(Math.max(start, place.start - reach), place.start);
    const kept = keeps(found, place) ?? ownKeep(text, found, place);
    if (kept === 'stop') return '.'.padEnd(found.length);
    if (kept === 'all' || place.start < textStart) return found;
    const isFirst = place.start - textStart <= 3 && !/\p{L}/u.test(text.slice(textStart, place.start));
    const opens = isFirst ? !goesOn : opensSentence.test(at < reach ? before : `-${before}`);
    return kept === 'first' || opens ? found.charAt(0) + lowered(found.slice(1)) : lowered(found);
  });
}

/** A text with parts of it written anew, each as long as it was. */
export function withParts<Part extends Span>(
  text: string,
  running: readonly RunningPart<Part>[],
  written: (part: RunningPart<Part>) => string,
): string {
  const pieces: string[] = [];
  let at = 0;
  for (const each of running) {
    pieces.push(text.slice(at, each.part.start), written(each));
    at = each.part.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}
