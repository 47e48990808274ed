/** Long lines that are left open, whatever the width of a text. */
import { beginsInLowerCase, head, honorific, isCapitals, tail } from './line-shapes.js';
import type { Line } from './plain-lines.js';

/** Longest line of an address, a list or a signature, in characters, in a text that does not wrap. */
export const shortLine = 90;
/** A shorter line above a longer one is no line that was filled. */
const shortestWrapped = 60;
/** What is longer is a paragraph on one line: nobody wraps so wide. */
const longestWrapped = 140;

const addressForm = /^(?:https?:|www\.|\S{1,80}@|\p{Ll}[\p{Ll}\d-]*\.\p{Ll}{2,}(?:\/|$| ))/iu;
/** Few lines have what all addresses have: the long expression is for these. */
export const isAddress = (line: string): boolean => /[:.@]/.test(line) && addressForm.test(line);

/**
 * A long line that is left open, in a text whose lines have no width in common (a part of its paragraphs was wrapped, the others are a line
 * each): the next is the rest of the sentence where it begins in lower case, or ends what a comma left open, or the line itself is such a rest.
 */
export function longLineGoesOn(text: string, line: Line, next: Line): boolean {
  const [end, beginning] = [tail(text, line), head(text, next)];
  const length = line.end - line.start;
  if (length > longestWrapped || next.column > line.column || next.tabs > 0) return false;
  if (!/[\p{L}\d),]$/u.test(end) || isCapitals(beginning) || isAddress(beginning)) return false;
  if (length <= shortLine)
    return length > shortestWrapped && next.end - next.start > shortLine && beginsInLowerCase.test(beginning);
  if (end.endsWith(',') && /[\p{Ll})]\.$/u.test(tail(text, next))) return true;
  return (
    beginsInLowerCase.test(beginning) ||
    (isRunningText(text, line) && /^\p{Lu}\p{L}/u.test(beginning) && !end.endsWith(','))
  );
}

/** Whether a line goes on with a sentence, or ends one and begins another: a heading does neither. */
const isRunningText = (text: string, line: Line): boolean =>
  beginsInLowerCase.test(head(text, line)) || sentenceWithin.test(text.slice(line.start, line.end));

const sentenceWithin = /[\p{Ll}\d)]{2}[.!?] \p{Lu}/u;

/** `… M. Jean` over `Duval (Gabon), …`: a no-break space that a converter made a plain one. */
export const partsName = (text: string, line: Line, next: Line): boolean =>
  honorificAndName.test(tail(text, line)) && isRunningText(text, line) && /^\p{Lu}\p{Ll}/u.test(head(text, next));

const givenNames = /(?: \p{Lu}[\p{L}'\u2019-]*){1,2}$/u.source;
const honorificAndName = new RegExp(`[\\s(]${honorific}${givenNames}`, 'u');
