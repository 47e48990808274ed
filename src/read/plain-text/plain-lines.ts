import type { Noise } from '../../model/document.js';
import type { Span } from '../../model/span.js';

/** A line of a text file that has words, or the lone tab that stands for an empty cell of a table. */
export interface Line extends Span {
  /** From the first printed character to the last, markers at the ends left out; empty for a lone tab. */
  readonly start: number;
  readonly end: number;
  /** Where the line begins in the file, white space included. */
  readonly begin: number;
  /** Whether it is a part of a line in columns, with others before it. */
  readonly part?: boolean;
  /** Tabs before the text. */
  readonly tabs: number;
  /** Column of the first printed character, from 0, tab stops every 8. */
  readonly column: number;
  /** Blank lines before it; a page break counts as two. */
  readonly gap: number;
  /** Whether a new page begins with it. */
  readonly page?: boolean;
  /** Names of the markers in the line, and of those on blank lines before it. */
  readonly bookmarks: readonly string[];
}

export interface Lines {
  readonly lines: readonly Line[];
  readonly markers: readonly Noise[];
}

/** What Word's text export writes where a bookmark starts. Bounded: an open bracket may have no other half. */
const marker = /\[bookmark: ([^\]\n\f\v\u2028\u2029]{0,200})\]/g;
const tabStop = 8;

export function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return code === 0xa0 || code === 0xfeff || (code >= 0x1680 && /\s/.test(String.fromCharCode(code)));
}

interface Marker extends Noise {
  readonly name: string;
}

function markersOf(text: string): Marker[] {
  if (!text.includes('[bookmark: ')) return [];
  return Array.from(text.matchAll(marker), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'marker' as const,
    name: (match[1] as string).trim(),
  }));
}

/** The markers of a text in order, taken as the lines go by. */
class MarkerQueue {
  private next = 0;

  constructor(private readonly markers: readonly Marker[]) {}

  /** The markers that begin before `end` and were not taken yet. */
  upTo(end: number): readonly Marker[] {
    const from = this.next;
    while (this.next < this.markers.length && (this.markers[this.next] as Marker).start < end) this.next++;
    return from === this.next ? none : this.markers.slice(from, this.next);
  }
}

const none: readonly never[] = [];

/** The first character from `start` on that is neither white space nor in one of the markers (in order). */
function firstPrinted(text: string, start: number, end: number, markers: readonly Marker[]): number {
  let at = start;
  let next = 0;
  while (at < end) {
    if (isSpace(text.charCodeAt(at))) at++;
    else if (next < markers.length && (markers[next] as Marker).start === at) at = (markers[next++] as Marker).end;
    else break;
  }
  return at;
}

function lastPrinted(text: string, start: number, end: number, markers: readonly Marker[]): number {
  let at = end;
  let next = markers.length - 1;
  while (at > start) {
    if (isSpace(text.charCodeAt(at - 1))) at--;
    else if (next >= 0 && (markers[next] as Marker).end === at) at = (markers[next--] as Marker).start;
    else break;
  }
  return at;
}

/** Tabs and columns of the white space before a line's text; markers have no width. */
function lead(
  text: string,
  begin: number,
  start: number,
  markers: readonly Marker[],
): { tabs: number; column: number } {
  let tabs = 0;
  let column = 0;
  let next = 0;
  for (let at = begin; at < start; at++) {
    if (next < markers.length && (markers[next] as Marker).start === at) at = (markers[next++] as Marker).end - 1;
    else if (text.charCodeAt(at) === 9) {
      tabs++;
      column += tabStop - (column % tabStop);
    } else column++;
  }
  return { tabs, column };
}

const carriageReturn = 13;
const formFeed = 12;

/** Line feed, vertical tab (Word's line break in a paragraph), form feed, carriage return, and Unicode's line and paragraph separators. */
const lineBreak = /[\n\v\f\r\u2028\u2029]/g;

function endOfLine(text: string, from: number): number {
  lineBreak.lastIndex = from;
  return lineBreak.test(text) ? lineBreak.lastIndex - 1 : text.length;
}

/** The lines of a text that have words, and the lone tabs, with their markers. */
export function linesOf(text: string): Lines {
  const markers = markersOf(text);
  const queue = new MarkerQueue(markers);
  const lines: Line[] = [];
  let gap = 0;
  let page = false;
  let bookmarks: string[] = [];
  let begin = 0;
  for (let end = 0; end <= text.length; end++) {
    end = endOfLine(text, end);
    if (end === text.length && begin === end) break;
    const code = end < text.length ? text.charCodeAt(end) : carriageReturn;
    const inLine = queue.upTo(end);
    const start = firstPrinted(text, begin, end, inLine);
    for (const { name } of inLine) bookmarks.push(name);
    const { tabs, column } = start === begin ? flush : lead(text, begin, start, inLine);
    if (start === end && tabs === 0) gap++;
    else {
      lines.push({
        start,
        end: lastPrinted(text, start, end, inLine),
        begin,
        tabs,
        column,
        gap,
        bookmarks: bookmarks.length > 0 ? bookmarks : none,
        ...(page && { page }),
      });
      gap = 0;
      page = false;
      if (bookmarks.length > 0) bookmarks = [];
    }
    // A page break ends a line of its own and moves on to another page.
    if (code === formFeed) {
      gap += 2;
      page = true;
    }
    if (code === carriageReturn && text.charCodeAt(end + 1) === 10) end++;
    begin = end + 1;
  }
  return { lines, markers: markers.map(({ start, end, kind }) => ({ start, end, kind })) };
}

/** The lead of a line that begins at the margin. */
const flush = { tabs: 0, column: 0 } as const;
