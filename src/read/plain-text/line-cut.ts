import { isSpace, type Line } from './plain-lines.js';

/** The two parts of a line as lines of their own, one below the other: what stands before a place, and behind it, without white space. */
export function cutLine(text: string, line: Line, place: number): [Line, Line] {
  let [end, start] = [place, place];
  while (end > line.start && isSpace(text.charCodeAt(end - 1))) end--;
  while (start < line.end && isSpace(text.charCodeAt(start))) start++;
  return [
    { ...line, end },
    { ...line, start, begin: start, tabs: 0, column: 0, gap: 0, page: false, bookmarks: [] },
  ];
}
