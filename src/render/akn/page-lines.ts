import type { DocumentRecord } from '../../model/record.js';
import { type Span, touching, without } from '../../model/span.js';
import { clean } from '../../text/clean.js';
import { trimmed } from '../../text/lines.js';
import { byPlace, type Mark } from './marks.js';
import { wrapsIn } from './placing.js';
import type { Wrap } from './wrap.js';

/** A line of the page outside paragraphs, annexes and notes: letterhead, closing, signature, page footers. */
export interface PageLine extends Span {
  readonly text: string;
  readonly wraps: readonly Wrap[];
}

/** What is claimed on one line belongs together when so little lies between. */
const widestGap = 200;

const isOfTheBody = (pointer: string): boolean => /^\/(?:paragraphs|annexes|notes)\//.test(pointer);

function joined(spans: readonly Span[]): Span[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort(byPlace)) {
    const last = result.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

/** The lines of the page as they were read, in reading order, with the words between values that the source has. */
export function pageLinesOf({ evidence }: DocumentRecord, marks: readonly Mark[], source: string | null): PageLine[] {
  const entries = Object.entries(evidence);
  const body = joined(entries.flatMap(([pointer, pieces]) => (isOfTheBody(pointer) ? pieces : [])));
  const pieces = entries.flatMap(([pointer, pieces]) => (isOfTheBody(pointer) ? [] : pieces));
  if (source === null) return withoutSource(pieces, body, marks);
  const claimed = joined(pieces.flatMap((piece) => without(piece, touching(body, piece))))
    .map((span) => trimmed(source, span))
    .filter((span) => /[\p{L}\p{N}]/u.test(source.slice(span.start, span.end)));
  const lines: { start: number; end: number }[] = [];
  for (const span of claimed) {
    const last = lines.at(-1);
    // A bracket that closes behind the last value belongs to it.
    const end = source.charAt(span.end) === ')' ? span.end + 1 : span.end;
    if (last && isOneLine(source, last, span, body)) last.end = end;
    else lines.push({ start: span.start, end });
  }
  return lines.map((span) => {
    const text = clean(source.slice(span.start, span.end));
    return { ...span, text, wraps: wrapsIn(text, [{ ...span, text }], marks, source) };
  });
}

/** On one line of the source and in one cell of a table; or a label (`Objet:`) and what stands beside or below it. */
function isOneLine(source: string, line: Span, next: Span, body: readonly Span[]): boolean {
  const between = { start: line.end, end: next.start };
  if (between.end - between.start > widestGap || touching(body, between).length > 0) return false;
  const gap = source.slice(between.start, between.end);
  return source.charAt(line.end - 1) === ':' ? gap.trim() === '' : !/[\n\t]/.test(gap);
}

/** A record alone has its pieces: one that lies within another, or overlaps it, is part of that line. */
function withoutSource(
  pieces: readonly (Span & { readonly text: string })[],
  body: readonly Span[],
  marks: readonly Mark[],
): PageLine[] {
  const lines: PageLine[] = [];
  let end = -1;
  for (const piece of [...pieces].sort(byPlace)) {
    if (piece.end <= end || touching(body, piece).length > 0) continue;
    end = piece.end;
    const { text } = piece;
    lines.push({ start: piece.start, end, text, wraps: wrapsIn(text, [piece], marks, null) });
  }
  return lines;
}
