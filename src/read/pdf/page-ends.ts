/** Whether a line was broken because it was full, and a paragraph because its page was. */
import { isPlainLabel } from './labels.js';
import { rightOf } from './geometry.js';
import { isRaised, type Line } from './lines.js';
import { textOfRuns } from './run-text.js';

/** A space, as a part of the size; with what measures of widths may lack. */
const space = 0.25;
const slack = 0.15;

const roomIn = (line: Line, right: number): number => right - line.right - (space - slack) * line.size;

/** Whether not even one more word fits. */
export const isFilled = (line: Line, next: Line, right: number): boolean =>
  roomIn(line, right) < beginning(next, oneWord);

/** A line is full where the first word of the next would not have fitted: the last one of a paragraph seldom is. */
export function isFull(line: Line, next: Line, right: number): boolean {
  if (/\p{L}-$/u.test(textOf(line))) return true;
  if (isFilled(line, next, right)) return true;
  // Words are often bound to the next (`18 h 00`, `§ 2`, `Recommandation X.5`), which the page does not show.
  if (endsSentence(line)) return false;
  const room = roomIn(line, right);
  if (room < beginning(next, boundWords)) return true;
  return /^\p{Ll}/u.test(textOf(next)) && room < mostRoom * (right - line.left);
}

/** A line that goes on in small letters was broken for a reason of its own, but not in the middle of nothing. */
const mostRoom = 0.3;

const oneWord = /^\S+/;
const boundWords = /^(?:(?:\S{1,3}|[\d.,:]+)\s+){0,3}\S+(?:\s+\S+)?/;

/** The width of what a line begins with. */
function beginning(line: Line, words: RegExp): number {
  let text = '';
  let width = 0;
  for (const run of line.runs.slice(0, 12)) {
    text += (width > 0 && run.x - line.left > width + 0.14 * line.size ? ' ' : '') + run.text;
    width = rightOf(run) - line.left;
    if (text.length > 80) break;
  }
  const begun = words.exec(text.trimStart())?.[0] ?? '';
  return (width * begun.length) / Math.max(text.length, 1);
}

const sentenceEnd = /[.:;!?]["»”)\]]?\s*$/u;

/** An abbreviation inside of brackets (`(Rév.`) ends none. */
export function endsSentence(line: Line): boolean {
  const text = textWithoutMark(line);
  return sentenceEnd.test(text) && text.lastIndexOf('(') <= text.lastIndexOf(')');
}

/** `M.`, `Dr.`: what stands before a name; or the letter of an annex, which ends a line by chance. */
const endsInShort = (line: Line): boolean => /(?:^|[\s(])\p{Lu}\p{Ll}?\.$/u.test(textOf(line));

export const textOf = (line: Line): string => textOfRuns(line.runs);

/** The mark of a note stands behind the full stop. */
export function textWithoutMark(line: Line): string {
  const last = line.runs.findLastIndex((run) => !isRaised(run, line));
  return textOf({ ...line, runs: line.runs.slice(0, last + 1) });
}

/** As a part of the size: what begins so much farther in goes on with nothing. */
const headingIndent = 5;

/** Whether the first line of a page goes on with the last one of the page before. */
export function goesOnOverPage(last: Line, first: Line, right: number): boolean {
  if (Math.abs(last.size - first.size) > 0.1 * last.size) return false;
  const after = textOf(first);
  // What stands in the middle of the page is a heading of its own.
  if (first.left - last.left > headingIndent * first.size && !/^\p{Ll}/u.test(after)) return false;
  if (isPlainLabel(after.split(/\s/, 1)[0] ?? '')) return false;
  if (endsSentence(last)) return endsInShort(last) && isFilled(last, first, right);
  return isFull(last, first, right) || /^\p{Ll}/u.test(after);
}
