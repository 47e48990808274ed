/** Page heads and feet of untagged pages, by their repetition and their place. */
import type { Edges } from './edges.js';
import type { Page } from './geometry.js';
import type { Line } from './lines.js';
import { beginsNote, noteLabelOf, raisedMarks } from './foot-notes.js';
import { isFilled, textOf } from './page-ends.js';

/** Lines at the upper or lower edge that are looked at. */
const mostLines = 6;
/** As far as they reach into the page. */
const edgeShare = 0.16;
/** What stands lower is below the text of most pages. */
const footHeight = 0.9;
/** Lines of one head stand this near at the same height on each page, in points. */
const sameHeight = 6;

export interface PageLines {
  readonly page: Page;
  readonly lines: readonly Line[];
}

export interface Split {
  readonly edges: Edges;
  readonly body: readonly Line[];
}

type Side = 'heads' | 'feet';

export function withoutEdges(pages: readonly PageLines[], bodySize: number): Split[] {
  const repeated = { heads: repeatedLines(pages, 'heads'), feet: repeatedLines(pages, 'feet') };
  return pages.map((each) => {
    const heads = taken(each, 'heads', repeated.heads);
    const feet = taken(each, 'feet', repeated.feet);
    const body = each.lines.slice(heads, Math.max(each.lines.length - feet, heads));
    const small = feet === 0 ? lowFoot(body, each.page, bodySize) : 0;
    return {
      edges: {
        heads: each.lines.slice(0, heads),
        feet: [...body.slice(body.length - small), ...each.lines.slice(heads + body.length)],
      },
      body: body.slice(0, body.length - small),
    };
  });
}

/** The lines nearest to an edge, from it inwards. */
function edgeLines({ page, lines }: PageLines, side: Side): Line[] {
  const near = lines.filter((line) =>
    side === 'heads' ? line.y < edgeShare * page.height : line.y > (1 - edgeShare) * page.height,
  );
  return side === 'heads' ? near.slice(0, mostLines) : near.toReversed().slice(0, mostLines);
}

/** Its words, as they stand and with `#` for the number of the page; `2/2` has it twice. */
function keysOf(line: Line, { number }: Page): Set<string> {
  const text = textOf(line).replace(/\s+/g, ' ');
  const own = new RegExp(`(?<!\\d)${number}(?!\\d)`, 'g');
  return new Set([text, text.replaceAll(own, '#'), text.replace(own, '#')]);
}

interface Seen {
  readonly y: number;
  readonly page: number;
}

/** By its words: where a line was seen at the edge of a page. */
function repeatedLines(pages: readonly PageLines[], side: Side): ReadonlyMap<string, readonly Seen[]> {
  const seen = new Map<string, Seen[]>();
  for (const each of pages) {
    for (const line of edgeLines(each, side)) {
      const place = { y: line.y, page: each.page.number };
      for (const key of keysOf(line, each.page)) {
        const known = seen.get(key);
        if (known) known.push(place);
        else seen.set(key, [place]);
      }
    }
  }
  return seen;
}

/** How many lines at an edge are no part of the text: to the innermost that others repeat. */
function taken(each: PageLines, side: Side, seen: ReadonlyMap<string, readonly Seen[]>): number {
  let count = 0;
  for (const [index, line] of edgeLines(each, side).entries()) {
    const places = [...keysOf(line, each.page)].flatMap((key) => seen.get(key) ?? []);
    const elsewhere = places.some(({ y, page }) => page !== each.page.number && Math.abs(y - line.y) < sameHeight);
    if (elsewhere || isPageNumber(textOf(line), each.page.number)) count = index + 1;
    else break;
  }
  return count;
}

const pageNumber =
  /^[-–—\s(|[]*(?:(?:page|p\.|página)\s*)?(\d{1,4})(?:\s*(?:\/|sur|of|de|von)\s*\d{1,4})?[-–—\s)|\]]*$/iu;

/** A number that stands alone and is that of the page, or near it where the cover is not counted. */
function isPageNumber(text: string, page: number): boolean {
  const number = pageNumber.exec(text)?.[1];
  return number !== undefined && Math.abs(Number(number) - page) <= 2;
}

/** An address below all text of the first page, far off or in small type: no other page repeats it. */
function lowFoot(lines: readonly Line[], page: Page, bodySize: number): number {
  const distances = lines.slice(1).map((line, index) => distanceBetween(lines[index] as Line, line));
  const parting = distances.filter((distance) => distance > usualDistance);
  // A page of few paragraphs says little of how far apart they are.
  const usual = parting.length < fewestGaps ? 0 : median(parting);
  const marks = raisedMarks(lines);
  const isNote = (line: Line): boolean => beginsNote(line) || marks.has(noteLabelOf(line) ?? '');
  for (let count = 1; count <= Math.min(lines.length - 1, mostLines); count++) {
    const first = lines[lines.length - count] as Line;
    if (first.y < (1 - edgeShare) * page.height || isNote(first)) return 0;
    const distance = distances[lines.length - 1 - count] as number;
    const last = lines.slice(-count);
    const small = last.every((line) => line.size < 0.88 * bodySize);
    if (!small && isRunning(last, lines)) return 0;
    const isFar = distance > (small ? 1.6 : Math.max(2, 1.15 * usual));
    if (first.y > footHeight * page.height && isFar) return count;
  }
  return 0;
}

/** Whether lines are filled one after the other: what the text goes on with below a wide space, a heading and its first paragraph. */
function isRunning(last: readonly Line[], lines: readonly Line[]): boolean {
  const right = lines.reduce((most, line) => Math.max(most, line.right), 0);
  return last.slice(1).some((line, index) => {
    const above = last[index] as Line;
    return Math.abs(above.left - line.left) < 0.3 * line.size && isFilled(above, line, right);
  });
}

/** From baseline to baseline, as a part of the size; more than this parts paragraphs. */
const usualDistance = 1.6;
const fewestGaps = 4;

const distanceBetween = (a: Line, b: Line): number => (b.y - a.y) / Math.max(a.size, b.size);

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
