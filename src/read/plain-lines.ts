import type { Span } from '../model/span.js';
import type { Noise } from '../model/document.js';

/** A line of a text file that has words, or the lone tab that stands for an empty cell of a table. */
export interface Line extends Span {
  /** From the first printed character to the last, markers at the ends left out; empty for a lone tab. */
  readonly start: number;
  readonly end: number;
  /** Where the line begins in the file, white space included. */
  readonly begin: number;
  /** Tabs before the text. */
  readonly tabs: number;
  /** Column of the first printed character, from 0, tab stops every 8. */
  readonly column: number;
  /** Blank lines before it; a page break counts as two. */
  readonly gap: number;
  /** Names of the markers in the line, and of those on blank lines before it. */
  readonly bookmarks: readonly string[];
}

export interface Lines {
  readonly lines: readonly Line[];
  readonly markers: readonly Noise[];
}

/** What Word's text export writes where a bookmark starts. Bounded: an open bracket may have no other half. */
const marker = /\[bookmark: ([^\]\n]{0,200})\]/g;
const lineEnd = /\r\n?|[\n\f\u2028\u2029]/g;
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

/** `span` without the white space and the markers (all of those in it, in order) at its ends. */
function trimmed(text: string, span: Span, markers: readonly Marker[]): Span {
  let { start, end } = span;
  let first = 0;
  let last = markers.length - 1;
  while (start < end) {
    if (isSpace(text.charCodeAt(start))) start++;
    else if (markers[first]?.start === start) start = (markers[first++] as Marker).end;
    else break;
  }
  while (end > start) {
    if (isSpace(text.charCodeAt(end - 1))) end--;
    else if (markers[last]?.end === end) end = (markers[last--] as Marker).start;
    else break;
  }
  return { start, end };
}

/** Tabs and columns of the white space before a line's text; markers have no width. */
function lead(text: string, begin: number, start: number, markers: readonly Marker[]): { tabs: number; column: number } {
  let tabs = 0;
  let column = 0;
  let next = 0;
  for (let at = begin; at < start; at++) {
    if (markers[next]?.start === at) at = (markers[next++] as Marker).end - 1;
    else if (text.charCodeAt(at) === 9) {
      tabs++;
      column += tabStop - (column % tabStop);
    } else column++;
  }
  return { tabs, column };
}

/** The lines of a text that have words, and the lone tabs, with their markers. */
export function linesOf(text: string): Lines {
  const markers = markersOf(text);
  const lines: Line[] = [];
  let gap = 0;
  let bookmarks: string[] = [];
  let nextMarker = 0;
  const add = (begin: number, end: number): void => {
    const inLine: Marker[] = [];
    while ((markers[nextMarker]?.start ?? end) < end) inLine.push(markers[nextMarker++] as Marker);
    const span = begin === end ? { start: begin, end } : trimmed(text, { start: begin, end }, inLine);
    bookmarks.push(...inLine.map(({ name }) => name));
    const { tabs, column } = begin === end ? { tabs: 0, column: 0 } : lead(text, begin, span.start, inLine);
    if (span.start === span.end && tabs === 0) {
      gap++;
      return;
    }
    lines.push({ ...span, begin, tabs, column, gap, bookmarks });
    gap = 0;
    bookmarks = [];
  };
  let begin = 0;
  for (const match of text.matchAll(lineEnd)) {
    add(begin, match.index);
    // A page break ends a line of its own and moves on to another page.
    if (match[0] === '\f') gap += 2;
    begin = match.index + match[0].length;
  }
  if (begin < text.length) add(begin, text.length);
  return { lines, markers: markers.map(({ start, end, kind }) => ({ start, end, kind })) };
}
