import type { ZonedBlock } from '../../model/document.js';
import type { LetterheadLabel, LetterLocale } from '../../model/locale/letter.js';
import type { Span } from '../../model/span.js';
import { piecesOf } from './pieces.js';

/** The label that words are, with nothing behind it. */
function labelAlone(words: string, locale: LetterLocale): LetterheadLabel | null {
  const piece = piecesOf(words, 0, locale).at(-1);
  return piece !== undefined && piece.span.start === piece.span.end ? piece.label : null;
}

/** A piece of a label, in characters. */
const longestTorn = 12;

/** `Télécopi` and, on the next line of the cell, `e:`. */
export function tornLabel(
  { cell, text, span }: ZonedBlock,
  next: ZonedBlock | undefined,
  locale: LetterLocale,
): { readonly label: LetterheadLabel; readonly span: Span } | null {
  if (!cell || next?.cell !== cell || text.length > longestTorn || next.text.length > longestTorn) return null;
  const label = labelAlone(`${text} ${next.text}`, locale);
  return label === null ? null : { label, span: { start: span.start, end: next.span.end } };
}

/** Labels that a table may print without a colon, in a cell of their own beside what they say. */
const bareInCells: ReadonlySet<LetterheadLabel> = new Set(['contact', 'telephone', 'fax', 'email']);

/** `Contact | Mme X`, `Tél. | +41 22 …`: the border of the cell is the colon. */
export function bareLabel(
  { cell, text }: ZonedBlock,
  next: ZonedBlock | undefined,
  locale: LetterLocale,
): LetterheadLabel | null {
  if (!cell || text.length > 20 || /[:\d]/.test(text)) return null;
  const beside = next?.cell;
  if (beside?.table !== cell.table || beside.row !== cell.row || beside.column === cell.column) return null;
  const label = labelAlone(`${text}:`, locale);
  return label !== null && bareInCells.has(label) ? label : null;
}

/** `A`, `To`, a line of its own above those who are written to, without its colon. */
export function isBareAddress(line: string, locale: LetterLocale): boolean {
  if (line.length > longestBareAddress || !/^\p{Lu}\p{L}*$/u.test(line)) return false;
  return labelAlone(`${line}:`, locale) === 'addressees';
}

const longestBareAddress = 4;
