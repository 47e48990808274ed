import type { Line } from './plain-lines.js';

/** Widest line that a typist or a program wraps to. */
export const widest = 110;

/** Lines of a letterhead's column are no longer. */
export const longestColumn = 60;

/** A full stop after one capital (`M.`) is no end. */
export const endsSentence = /(?:[!?:;\u2026]|(?<!(?:^|\s)\p{Lu})\.)["'\u00bb\u201d)\]]{0,2}$/u;

export const beginsInLowerCase = /^["\u00ab\u201c(]?\p{Ll}/u;

/** A short word in lower case at the end (`de la`, `des`, `CACE/512 of`) leaves the line open; `3 mai`, `18 h` do not. */
export const openEnd = /(?:^|[\s'\u2019])(?<!(?:^|[^\p{L}\d/-])\d{1,6}\s)\p{Ll}{1,3}$/u;

export const head = (text: string, line: Line): string => text.slice(line.start, Math.min(line.end, line.start + 120));

export const tail = (text: string, line: Line): string => text.slice(Math.max(line.start, line.end - 40), line.end);

/** Whether a line leaves a bracket open: what stands before its end is no end of a sentence (`(Rév.`). */
export function opensBracket(text: string, line: Line): boolean {
  const before = text.slice(Math.max(line.start, line.end - 2 * widest), line.end);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** Whether a sentence, or a part of one, ends with the line. */
export const isEnd = (text: string, line: Line): boolean =>
  endsSentence.test(tail(text, line)) && !opensBracket(text, line);

/** Column after the last character; tabs inside the line are stops. Long lines are not measured to the cell. */
export function rightEdge(text: string, line: Line): number {
  if (line.end - line.start > 2 * widest) return line.column + line.end - line.start;
  let column = line.column;
  for (let at = line.start; at < line.end; at++) column += text.charCodeAt(at) === 9 ? 8 - (column % 8) : 1;
  return column;
}

/** The same as a program measures it that wraps by characters: the tab behind a label is one. */
export const countedEdge = (line: Line): number => line.column + line.end - line.start;

export const isCapitals = (words: string): boolean => /\p{Lu}{2}/u.test(words) && !/\p{Ll}/u.test(words);

/** A shorter line below one that is not full may stand by itself: a name, a title. */
export const shortestRunOn = 30;

/** Whether a line goes to the last fifth of the width that lines are wrapped at. */
export const isWide = (text: string, line: Line, width: number | null): boolean =>
  width !== null && 5 * rightEdge(text, line) >= 4 * width;

/** `M.`, `Sra.`, and without a stop what is no word: letters without a vowel, but for a last `e` (`Mr`, `Mme`). */
export const honorific = /(?:\p{Lu}\p{Ll}{0,3}\.|\p{Lu}[b-df-hj-np-tv-z]{1,2}e?)/u.source;
