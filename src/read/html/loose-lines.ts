/** Pages of converters and of old editors that have no paragraphs but lines, each ended by `<br>`: such a line is a paragraph. */
import { neverText, ownLines } from './line-elements.js';
import { type HtmlElement, type HtmlParent, isElement, walk } from './tree.js';

/** Fewer lines are an address, or a signature. */
const fewestLines = 8;
/** No line that was wrapped is as long, in characters; so many are, and such a part of all. */
const longLine = 100;
const fewestLong = 3;
const longShare = 0.12;

interface Lines {
  readonly breaks: Set<HtmlElement>;
  /** The length of each line that has text. */
  readonly lengths: number[];
  /** Characters in paragraphs, items and headings. */
  inside: number;
}

/** The line ends of a page that end paragraphs. */
export function looseBreaks(root: HtmlParent): ReadonlySet<HtmlElement> {
  const { breaks, lengths, inside } = linesOutside(root);
  const long = lengths.filter((length) => length >= longLine).length;
  const outside = lengths.reduce((sum, length) => sum + length, 0);
  const isLoose = breaks.size >= fewestLines && long >= fewestLong && long >= longShare * lengths.length;
  return isLoose && outside > inside ? breaks : new Set();
}

function linesOutside(root: HtmlParent): Lines {
  const lines: Lines = { breaks: new Set(), lengths: [], inside: 0 };
  let depth = 0;
  let cells = 0;
  let length = 0;
  const endLine = (): void => {
    if (length > 0) lines.lengths.push(length);
    length = 0;
  };
  walk(root, {
    enter(node) {
      if (!isElement(node)) {
        const text = 'value' in node ? node.value.trim() : '';
        if (depth === 0) length += text.length;
        else if (cells === 0) lines.inside += text.length;
        return false;
      }
      const { tagName } = node;
      if (ownLines.has(tagName)) {
        if (depth++ === 0) endLine();
        if (tagName === 'td' || tagName === 'th') cells++;
      } else if (tagName === 'br' && depth === 0) {
        lines.breaks.add(node);
        endLine();
      }
      return !neverText.has(tagName);
    },
    leave({ tagName }) {
      if (tagName === 'td' || tagName === 'th') cells--;
      if (ownLines.has(tagName)) depth--;
    },
  });
  endLine();
  return lines;
}
