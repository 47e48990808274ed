/** Numbers of lists as the program that wrote the file printed them (`\listtext`, `\pntext`). */
import { bullet, type Label } from '../printing/counters.js';

export function labelOf(text: string): Label | undefined {
  const mark = text.normalize('NFC').trim();
  if (mark === '') return undefined;
  // A number that nothing parts from the text has a word's space: an accent at the text's beginning is not for it.
  const suffix = /[\t ]$/.exec(text)?.[0] ?? ' ';
  return { text: /[\p{L}\p{N}]/u.test(mark) ? mark : bullet(mark), suffix };
}
