import type { Span } from '../model/span.js';

/** The printed lines of a part of the source, without the white space around them; empty ones are left out. */
export function linesOf(source: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  for (let at = start; at < end; ) {
    const next = source.indexOf('\n', at);
    const stop = next < 0 || next > end ? end : next;
    const line = trimmed(source, { start: at, end: stop });
    if (line.start < line.end) lines.push(line);
    at = stop + 1;
  }
  return lines;
}

/** The span without white space at its ends. */
export function trimmed(source: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(source.charCodeAt(from))) from++;
  while (to > from && isSpace(source.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

function isSpace(code: number): boolean {
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13);
  return (
    code === 0xa0 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0x1680
  );
}
