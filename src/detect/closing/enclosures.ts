import type { SegmentedDocument } from '../../model/document.js';
import type { Finding } from '../../model/finding.js';
import type { LetterLocale } from '../../model/locale/letter.js';
import { closedUp } from '../../text/letter-spacing.js';
import { firstMatch } from '../../text/pattern.js';
import type { Line } from './lines.js';

/** `Annexes: 2`, also in spaced letters (`A n n e x e s :  2`). */
export const enclosuresIn = (text: string, locale: LetterLocale): RegExpExecArray | null =>
  firstMatch(locale.enclosures, closedUp(text) ?? text);

/** `Annexes: 2`; `Annexe: Projet de mandat` announces one, several lines as many as they are. */
export function enclosuresOf(
  document: SegmentedDocument,
  lines: readonly Line[],
  locale: LetterLocale,
): Finding<number> | null {
  for (const [index, { text, span }] of lines.entries()) {
    const match = enclosuresIn(text, locale);
    const { count, bracketed, words = '' } = match?.groups ?? {};
    const printed = count ?? bracketed;
    const value = printed === undefined ? locale.countWords[words.toLowerCase()] : Number(printed);
    if (value !== undefined) return { value, clues: [{ span, basis: 'labelled' }] };
    // In a text dump the number may stand behind a tab, as a piece of its own.
    const next = lines[index + 1];
    const beside =
      match && next && /^\d{1,2}$/.test(next.text) && !document.text.slice(span.end, next.span.start).includes('\n');
    if (beside)
      return {
        value: Number(next.text),
        clues: [{ span: { start: span.start, end: next.span.end }, basis: 'labelled' }],
      };
  }
  return null;
}
