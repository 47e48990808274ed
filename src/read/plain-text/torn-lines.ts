import type { Block } from '../../model/document.js';
import type { Message } from '../../model/message.js';

/** Shorter lines are headings, labels and cells, which end where they like. */
const shortestProse = 30;

/** Breaks amid a sentence below which a text is read as it stands: a page may end in one, a list may have one. */
const fewestBreaks = 6;

/** A line of running text; a table's cells are none. */
const isProse = ({ text, cell }: { readonly text: string; readonly cell: boolean }): boolean =>
  !cell && text.length >= shortestProse && /\p{Ll}{2}/u.test(text);

/** It ends in a word or a comma, with nothing that ends a sentence, a heading's line or an item. */
const isOpen = (text: string): boolean => /[\p{Ll}\d,(]$/u.test(text);

const goesOn = (text: string): boolean => /^[\p{Ll}(]/u.test(text);

/**
 * A text whose lines a conversion has torn apart, so that most of its paragraphs end amid a sentence (copy and paste from
 * a PDF, a recognised scan): values that stand across a break are not found. `null` for any other text.
 */
export function tornLines(text: string, blocks: readonly Block[]): Message | null {
  const prose = blocks.map(({ span, cell }) => ({
    span,
    text: text.slice(span.start, span.end).trim(),
    cell: cell !== undefined,
  }));
  let places = 0;
  const breaks: (typeof prose)[number][] = [];
  for (const [index, block] of prose.entries()) {
    const next = prose[index + 1];
    if (next === undefined || !isProse(block)) continue;
    places++;
    if (isOpen(block.text) && goesOn(next.text) && !next.cell) breaks.push(block);
  }
  const [first] = breaks;
  if (first === undefined || breaks.length < fewestBreaks || breaks.length * 2 < places) return null;
  return { code: 'torn-lines', args: { count: breaks.length }, span: first.span };
}
