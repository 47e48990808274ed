import type { Span } from '../model/span.js';
import { firstMatch, type Pattern } from './pattern.js';

/** What a language says of the ends of its sentences. */
export interface SentenceLocale {
  /** Folded, lower case, without their full stop: `m`, `art`, `no`, `rev`. */
  readonly abbreviations: ReadonlySet<string>;
  /** Those among them, and units, that a sentence may end with: `etc`, `h`. */
  readonly closing: ReadonlySet<string>;
  /** Ends at a single letter that numbers something (`annexe `), and is no initial. */
  readonly numbered: Pattern;
  /** Begins behind a full stop where a new sentence does, whatever stood before it (` Les `), and no name. */
  readonly opener: Pattern;
}

/** A script without spaces has none behind the end of a sentence. */
const stop = /[.!?]+["')\]]*(?= |$|[\u3040-\u30ff\u3400-\u9fff])/gu;
const wordBefore = /[\p{L}\p{N}]+$/u;
/** What a new sentence begins with: a capital, or a letter that has none; a digit, a quotation, a bracket, a dash. */
const opening = /^ *["'([]*[\p{Lu}\p{Lo}\p{N}"([-]/u;

/**
 * The sentences of a folded text, as spans in it, in order; blank space between them belongs to none. A full stop
 * after an abbreviation, an initial (`M.`, `A. Dupont`) or before a small letter ends none.
 */
export function sentences(text: string, locale: SentenceLocale): Span[] {
  const spans: Span[] = [];
  let start = 0;
  stop.lastIndex = 0;
  for (let match = stop.exec(text); match; match = stop.exec(text)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && match[0].length === 1 && isAbbreviation(text, match.index, locale)) continue;
    if (end < text.length && !opening.test(text.slice(end, end + 8))) continue;
    push(spans, text, start, end);
    start = end;
  }
  push(spans, text, start, text.length);
  return spans;
}

function isAbbreviation(text: string, at: number, locale: SentenceLocale): boolean {
  const word = wordBefore.exec(text.slice(Math.max(0, at - 12), at))?.[0];
  if (word === undefined) return false;
  const known = locale.abbreviations.has(word.toLowerCase());
  if (locale.closing.has(word.toLowerCase())) return !opens(text, at, locale);
  return word.length === 1 && /\p{L}/u.test(word) ? isInitial(text, at, known, locale) : known;
}

const opens = (text: string, at: number, locale: SentenceLocale): boolean =>
  firstMatch(locale.opener, text.slice(at + 1, at + 16)) !== null;

/** `M. J. B. Duval` has initials; `dans l'Annexe B. L'inscription` ends with a number. */
function isInitial(text: string, at: number, known: boolean, locale: SentenceLocale): boolean {
  const before = text.slice(Math.max(0, at - 25), at - 1);
  if (firstMatch(locale.numbered, before) !== null) return false;
  return known || /\p{L}{1,3}\.[ -]?$/u.test(before) || !opens(text, at, locale);
}

function push(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  if (end > start) spans.push({ start, end });
}
