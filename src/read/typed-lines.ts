/** Text that a program or a typist wrapped, opened in a word processor or pasted there: each of its lines is a paragraph of its own. */
import type { Block, SourceDocument } from '../model/document.js';
import { isInCapitals } from '../text/capitals.js';
import { beginsInLowerCase, endsSentence } from './plain-text/line-shapes.js';

/** Fewer sentences that a paragraph's end breaks are a slip, or a title over two lines. */
const fewestBroken = 5;
/** Paragraphs that a sentence goes on in, of all: of a letter written in the word processor next to none. */
const leastShare = 0.15;

/** Enough of a text to see that it stands in capitals. */
const sample = 4000;

/** Enough of a line to see how it ends. */
const reach = 40;

/** Nothing that only a word processor has: such a file was written there. */
const isPlainLine = ({ role, cell, number, heading, listLevel }: Block): boolean =>
  role === 'text' && cell === undefined && number === undefined && heading === undefined && listLevel === undefined;

/** A sentence goes on in the next paragraph, which begins in lower case; items of a list end with a sign. */
function isBroken(text: string, { span }: Block, next: Block): boolean {
  const end = text.slice(Math.max(span.start, span.end - reach), span.end);
  const goesOn = beginsInLowerCase.test(text.slice(next.span.start, next.span.start + reach));
  return goesOn && !/[;,]$/.test(end) && !endsSentence.test(end);
}

function isTyped({ blocks, noise }: SourceDocument, text: string): boolean {
  if (noise.length > 0 || !blocks.every(isPlainLine)) return false;
  let broken = 0;
  for (let index = 0; index + 1 < blocks.length; index++)
    if (isBroken(text, blocks[index] as Block, blocks[index + 1] as Block)) broken++;
  return broken >= fewestBroken && broken >= leastShare * blocks.length;
}

/** The document with the paragraphs that its lines make, where it is such a text; else as it is. */
export async function withLinesJoined(document: SourceDocument): Promise<SourceDocument> {
  // In capitals nothing is seen of sentences that go on before small letters take their place.
  const isCapitals = isInCapitals(document.text.slice(0, sample));
  if (!isCapitals && !isTyped(document, document.text)) return document;
  const { comparedText, readPlainText, wrapsLines } = await import('./plain-text.js');
  if (isCapitals && !isTyped(document, comparedText(document.text))) return document;
  if (!wrapsLines(document.text)) return document;
  const { blocks, noise, links, messages } = readPlainText(document.text);
  return {
    ...document,
    blocks,
    noise,
    links: [...document.links, ...links],
    messages: [...document.messages, ...messages],
  };
}
