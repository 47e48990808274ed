import type { DocumentRecord } from '../../../model/record.js';
import { type Span, touching } from '../../../model/span.js';

/** Words struck out on the page, in reading order; the record has them in its messages. */
export const struckSpans = ({ messages }: Pick<DocumentRecord, 'messages'>): Span[] =>
  messages.flatMap(({ code, start, end }) =>
    code === 'struck-text' && start !== null && end !== null ? [{ start, end }] : [],
  );

/** Longest white space around struck words. */
const around = 8;

/** The places of a paragraph, those that only struck words part taken as one: they are shown where they stand. */
export function acrossStruck(parts: readonly Span[], struck: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const between = last ? touching(struck, { start: last.end, end: part.start }) : [];
    const [first, end] = [between[0], between.at(-1)];
    const isOne = last && first && end && first.start - last.end <= around && part.start - end.end <= around;
    if (isOne) joined[joined.length - 1] = { start: last.start, end: part.end };
    else joined.push(part);
  }
  return joined;
}
