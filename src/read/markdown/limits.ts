/**
 * Bounds within which the Markdown parser needs time in proportion to length and no deep stack. Measured on
 * micromark 4: emphasis, brackets and lazy quotes of one paragraph cost their number squared; each level of lists and
 * quotes costs stack. A line costs about 100 microseconds, a delimiter 30, any other character one; all together these
 * bounds keep a file within some seconds. They hold a report of three hundred pages.
 */
const longest = 1_000_000;
/** Lines with words. */
const mostLines = 20_000;
/** Characters of the whole file that may open or close something. */
const mostDelimitersInAll = 60_000;
/** Characters of one paragraph that may open or close something. */
const mostDelimiters = 1500;
const mostQuoteLines = 1000;
const deepest = 100;
/** What may open or close emphasis, a link, code or a tag. */
const delimiters = new Set('*_~[]!<`');
/** What else the parser stops at. */
const stops = new Set('\\|&@');

/** Levels of lists and quotes that a line opens: its markers, and the indentation before the first one. */
function depthOf(text: string, begin: number, end: number): number {
  let depth = 0;
  let spaces = 0;
  let at = begin;
  while (at < end) {
    const character = text[at] as string;
    if (character === ' ' || character === '\t') {
      spaces += character === '\t' ? 4 : 1;
      at++;
      continue;
    }
    let after = at;
    if (character === '>') after = at + 1;
    else if ('-+*'.includes(character)) after = endOfMarker(text, at + 1, end) ? at + 1 : at;
    else {
      while (after < end && after - at < 9 && (text[after] as string) >= '0' && (text[after] as string) <= '9') after++;
      const closes = after > at && (text[after] === '.' || text[after] === ')') && endOfMarker(text, after + 1, end);
      after = closes ? after + 1 : at;
    }
    if (after === at) return depth === 0 ? 0 : depth + Math.floor(spaces / 2);
    depth++;
    at = after;
  }
  return depth === 0 ? 0 : depth + Math.floor(spaces / 2);
}

const endOfMarker = (text: string, at: number, end: number): boolean =>
  at >= end || text[at] === ' ' || text[at] === '\t';

/** Whether the parser can be trusted with a text. */
export function isSafeMarkdown(text: string): boolean {
  if (text.length > longest) return false;
  let inParagraph = 0;
  let quoteLines = 0;
  let lines = 0;
  let inAll = 0;
  let begin = 0;
  while (begin <= text.length) {
    const found = text.indexOf('\n', begin);
    const end = found < 0 ? text.length : found;
    const isBlank = text.slice(begin, Math.min(end, begin + 1000)).trim() === '' && end - begin <= 1000;
    if (isBlank) [inParagraph, quoteLines] = [0, 0];
    else {
      if (++lines > mostLines) return false;
      if (depthOf(text, begin, end) > deepest) return false;
      if (/^ {0,3}>/.test(text.slice(begin, begin + 5)) && ++quoteLines > mostQuoteLines) return false;
      // The cells of a table are parsed one by one.
      if (/^ {0,3}\|/.test(text.slice(begin, begin + 5))) inParagraph = 0;
      for (let at = begin; at < end; at++) {
        const character = text[at] as string;
        if (delimiters.has(character)) inParagraph++;
        else if (!stops.has(character)) continue;
        inAll++;
      }
      if (inParagraph > mostDelimiters || inAll > mostDelimitersInAll) return false;
    }
    begin = end + 1;
  }
  return true;
}
