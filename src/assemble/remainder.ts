import { type Span, without } from '../model/span.js';
import { withoutMarkers } from '../text/clean.js';
import { linesOf, trimmed } from '../text/lines.js';
import type { SourcePage } from './source-page.js';

/** A word or number of its own, or a rule; what is left of a line around its values (`, le`) is neither. */
const worthKeeping = /[\p{L}]{3,}|\d|_{3,}|-{5,}/u;

/** What no key of the record claims, line by line: letterhead, labels, rules, page headers and footers. */
export function remainderOf({ places, blocks }: SourcePage, claimed: readonly Span[]): Span[] {
  const { source } = places;
  const remainder: Span[] = [];
  let next = 0;
  for (const { span } of blocks) {
    while (next < claimed.length && (claimed[next] as Span).end <= span.start) next++;
    let stop = next;
    while (stop < claimed.length && (claimed[stop] as Span).start < span.end) stop++;
    for (const rest of without(span, claimed.slice(next, stop))) {
      for (const line of linesOf(source, rest)) {
        const piece = trimmed(source, line);
        const whole = piece.start === span.start && piece.end === span.end;
        const text = withoutMarkers(source.slice(piece.start, piece.end));
        if (worthKeeping.test(text) || isPartOfWord(source, piece) || (whole && /[\p{L}\p{N}]/u.test(text)))
          remainder.push(piece);
      }
    }
  }
  return remainder;
}

/** Letters that begin or end a word of which a value has the rest (`les ~~ré~~visions`): too few for a word of their own. */
function isPartOfWord(source: string, { start, end }: Span): boolean {
  const lettersBefore = (at: number): number =>
    /\p{L}{0,3}$/u.exec(source.slice(Math.max(at - 6, 0), at))?.[0].length ?? 0;
  const lettersBehind = (at: number): number => /^\p{L}{0,3}/u.exec(source.slice(at, at + 6))?.[0].length ?? 0;
  return [start, end].some((edge) => {
    const [before, behind] = [lettersBefore(edge), lettersBehind(edge)];
    return before > 0 && behind > 0 && before + behind > 2;
  });
}
