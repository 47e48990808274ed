import type { Block } from '../model/document.js';
import type { DateLocale } from '../model/locale/dates.js';
import type { LetterLocale } from '../model/locale/letter.js';
import { readLabel } from '../text/label.js';
import { firstMatch } from '../text/pattern.js';

/** Shorter pieces of text are whole lines of their own; they are never the first half of a cut paragraph. */
const shortestCutParagraph = 40;

/** Characters of a bracket, at most. */
const longestBracket = 200;

function leavesBracketOpen({ span }: Block, source: string): boolean {
  const head = source.slice(Math.max(span.start, span.end - longestBracket), span.end);
  return head.lastIndexOf('(') > head.lastIndexOf(')');
}

/** Whether a bracket that was left open is closed. */
function closesBracket({ span }: Block, source: string): boolean {
  const tail = source.slice(span.start, Math.min(span.end, span.start + longestBracket));
  const closes = tail.indexOf(')');
  const opens = tail.indexOf('(');
  return closes > 3 && (opens < 0 || closes < opens);
}

/** Whether a paragraph may be the first half of one that is cut, whatever stands behind it: most end their sentence. */
export function mayBeCut(block: Block, source: string): boolean {
  const { role, cell, span } = block;
  if (role !== 'text' || cell || span.end - span.start < shortestCutParagraph) return false;
  const head = source.slice(span.end - shortestCutParagraph, span.end);
  return !/[.!?"»”…]\s*$/u.test(head) || leavesBracketOpen(block, source);
}

export const endsClause = ({ span }: Block, source: string): boolean =>
  /[,;]\s*$/.test(source.slice(span.start, span.end).slice(-3));

/**
 * `4 Il a été demandé …;` is a sentence of two halves under one number. An item of a list also ends with a semicolon, but
 * begins small or is lettered, and what stands below it unlabelled is another line.
 */
function isNumberedSentence({ span }: Block, source: string): boolean {
  const words = source.slice(span.start, span.end);
  const label = readLabel(words);
  return label?.readings[0].counting === 'decimal' && /^["'«“(]?\p{Lu}/u.test(words.slice(label.textStart));
}

/** The year of a date whose day ends a page (`2019; elle se tiendra …`): a figure that no paragraph is numbered with. */
const figureGoesOn = /^(?:\d{3,}(?=[\s.;,)])|\d{1,2}[;,])/;

/** `… instead of 30` and, on the next page, `November 2022.`: the day of a date and its month, which English writes with a capital. */
function isDateCut({ span }: Block, after: Block, folded: string, { months }: DateMonths): boolean {
  const day = /(?<!\S)(\d{1,2})\s*$/.exec(folded.slice(span.end - 4, span.end))?.[1];
  const word = /^\p{L}+/u.exec(folded.slice(after.span.start, after.span.start + 20))?.[0];
  return day !== undefined && Number(day) >= 1 && Number(day) <= 31 && months[word?.toLowerCase() ?? ''] !== undefined;
}

type DateMonths = Pick<DateLocale, 'months'>;

/** Whether the foot of a page stands between the two halves of a paragraph. */
export function isCut(
  before: Block,
  after: Block,
  source: string,
  folded: string,
  { letter: locale, dates }: { readonly letter: LetterLocale; readonly dates: DateMonths },
): boolean {
  if (after.role !== 'text' || after.cell || after.number || !mayBeCut(before, source)) return false;
  const head = source.slice(before.span.end - shortestCutParagraph, before.span.end);
  const tail = source.slice(after.span.start, Math.min(after.span.end, after.span.start + 40));
  // `… (courriel: …; télécopie:` and, on the next page, the number and the closing bracket.
  if (leavesBracketOpen(before, source) && closesBracket(after, source) && !readLabel(tail)?.certain) return true;
  // `… à l'adresse suivante:` and, on the next page, the address.
  if (/:\s*$/.test(head)) return /^(?:https?:\/\/|www\.|[^\s@]{1,64}@)/i.test(tail);
  const label = readLabel(tail);
  if (/;\s*$/.test(head)) return !label && /^\p{Ll}/u.test(tail) && isNumberedSentence(before, source);
  if (/[.!?"»”…]\s*$/u.test(head)) return false;
  if (isDateCut(before, after, folded, dates)) return true;
  // `… la Présidente, Mme`, and on the next page her name; `… avant le`, and the day.
  const isOpen = firstMatch(
    locale.openEnding,
    folded.slice(Math.max(before.span.start, before.span.end - 40), before.span.end).trim(),
  );
  if (isOpen && !/,\s*$/.test(head)) return /^[\p{L}\d("«“]/u.test(tail) && !label?.certain;
  return (/^[\p{Ll}(]/u.test(tail) && !label?.certain) || figureGoesOn.test(tail);
}

/**
 * Whether a page break within one paragraph of a file stands amid its sentence, however short the piece before it: secretaries set
 * breaks by hand where a page was full. More often such a break ends the letter, and the annex begins in the same paragraph.
 */
export function isBrokenOff(before: Block, after: Block, source: string): boolean {
  if (!after.brokenOff || before.cell || after.cell) return false;
  if (leavesBracketOpen(before, source) && closesBracket(after, source)) return true;
  const tail = source.slice(after.span.start, Math.min(after.span.end, after.span.start + 40));
  return (
    /^\p{Ll}/u.test(tail) &&
    !readLabel(tail) &&
    !/[.!?…:]\s*$/u.test(source.slice(before.span.start, before.span.end).slice(-3))
  );
}
