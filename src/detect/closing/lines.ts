import type { SegmentedDocument, ZonedBlock } from '../../model/document.js';
import type { Span } from '../../model/span.js';
import { linesOf } from '../../text/lines.js';
import { wordsIn } from '../../text/words-in.js';

/** A printed line below the body. */
export interface Line {
  readonly span: Span;
  /** Folded. */
  readonly text: string;
  readonly printed: string;
}

/** The printed lines of some blocks. */
export function linesIn(document: SegmentedDocument, blocks: readonly ZonedBlock[]): Line[] {
  return blocks.flatMap((block) => linesOf(document.text, block.span).map((span) => lineOf(document, span)));
}

function lineOf(document: SegmentedDocument, span: Span): Line {
  return {
    span,
    text: wordsIn(document, span),
    printed: document.text.slice(span.start, span.end),
  };
}

/** The line from a character on, without the white space before it. */
export function part(line: Line, from: number): Line {
  const lead = from + (line.text.length - from - line.text.slice(from).trimStart().length);
  return {
    span: { start: line.span.start + lead, end: line.span.end },
    text: line.text.slice(lead),
    printed: line.printed.slice(lead),
  };
}
