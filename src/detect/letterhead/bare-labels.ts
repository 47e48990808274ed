import type { ZonedBlock } from '../../model/document.js';
import type { LetterheadLabel, LetterLocale } from '../../model/locale/letter.js';
import type { Span } from '../../model/span.js';
import { piecesOf } from './pieces.js';

/** A piece of a label, in characters. */
const longestTorn = 12;

/** `Télécopi` and, on the next line of the cell, `e:`. */
export function tornLabel(
  { cell, text, span }: ZonedBlock,
  next: ZonedBlock | undefined,
  locale: LetterLocale,
): { readonly label: LetterheadLabel; readonly span: Span } | null {
  if (!cell || next?.cell !== cell || text.length > longestTorn || next.text.length > longestTorn) return null;
  const piece = piecesOf(`${text} ${next.text}`, 0, locale).at(-1);
  const isLabel = piece !== undefined && piece.label !== null && piece.span.start === piece.span.end;
  const label = isLabel ? piece.label : null;
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
  const closed = `${text}:`;
  const [piece] = piecesOf(closed, 0, locale);
  const isLabel = piece !== undefined && piece.label !== null && piece.span.start === piece.span.end;
  return isLabel && piece.label !== null && bareInCells.has(piece.label) ? piece.label : null;
}

/** `A`, `To`, a line of its own above those who are written to, without its colon. */
export function isBareAddress(line: string, locale: LetterLocale): boolean {
  if (line.length > longestBareAddress || !/^\p{Lu}\p{L}*$/u.test(line)) return false;
  const [piece] = piecesOf(`${line}:`, 0, locale);
  return piece?.label === 'addressees' && piece.span.start === piece.span.end;
}

const longestBareAddress = 4;
