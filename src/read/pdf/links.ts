/** Links, which a PDF draws as areas over its text (ISO 32000-1 §12.5.6.5). */
import type { PDFPageProxy } from 'unpdf/pdfjs';
import { applied, type Matrix } from './matrix.js';
import type { LinkArea, Run } from './geometry.js';
import { letterWidth } from './usual-widths.js';

interface Annotation {
  readonly url?: unknown;
  readonly unsafeUrl?: unknown;
  readonly rect?: unknown;
}

export async function linksOf(page: PDFPageProxy, viewport: Matrix): Promise<LinkArea[]> {
  let annotations: readonly Annotation[];
  try {
    annotations = (await page.getAnnotations()) as readonly Annotation[];
  } catch {
    return [];
  }
  return annotations.flatMap(({ url, unsafeUrl, rect }) => {
    const address = typeof unsafeUrl === 'string' ? unsafeUrl : url;
    if (typeof address !== 'string' || address === '' || !isRectangle(rect)) return [];
    const [x1, y1] = applied(viewport, rect[0], rect[1]);
    const [x2, y2] = applied(viewport, rect[2], rect[3]);
    const [left, right, top, bottom] = [Math.min(x1, x2), Math.max(x1, x2), Math.min(y1, y2), Math.max(y1, y2)];
    return [{ url: address, left, right, top, bottom }];
  });
}

const isRectangle = (value: unknown): value is [number, number, number, number] =>
  Array.isArray(value) && value.length === 4 && value.every((each) => Number.isFinite(each));

export interface LinkedPart {
  /** Characters of the run. */
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

/** The characters of a run that an area lies over, as far as their usual widths tell; then to the ends of words. */
export function linkedPart(run: Run, area: LinkArea): LinkedPart | undefined {
  const middle = run.y - run.size / 3;
  if (middle < area.top || middle > area.bottom) return undefined;
  const edges = edgesOf(run);
  const last = edges.length - 1;
  if (area.right < run.x + run.size / 5 || area.left > (edges[last] ?? 0) - run.size / 5) return undefined;
  const start = wordEdge(run.text, nearest(edges, area.left), beginsWord);
  const end = wordEdge(run.text, nearest(edges, area.right), endsWord);
  return end > start ? { start, end, url: area.url } : undefined;
}

/** Where each character of a run begins, and the last ends. */
function edgesOf({ text, x, width }: Run): number[] {
  const widths = Array.from({ length: text.length }, (_, index) => letterWidth(text[index] ?? ''));
  const total = widths.reduce((sum, each) => sum + each, 0) || 1;
  const edges = [x];
  for (const each of widths) edges.push((edges.at(-1) ?? x) + (each * width) / total);
  return edges;
}

function nearest(edges: readonly number[], at: number): number {
  let best = 0;
  for (const [index, edge] of edges.entries())
    if (Math.abs(edge - at) < Math.abs((edges[best] ?? 0) - at)) best = index;
  return best;
}

const beginsWord = (text: string, at: number): boolean =>
  /^[^\s(<«“,.;:]/u.test(text.slice(at, at + 1)) && (at === 0 || /[\s(<"'’«“]/u.test(text[at - 1] ?? ''));

const endsWord = (text: string, at: number): boolean =>
  /[^\s)>»”,.;:]/u.test(text[at - 1] ?? '') && (at === text.length || /[\s)>;,.:"'’»”?!]/u.test(text[at] ?? ''));

/** How far from the end of a word an area may end that is meant to cover it whole, in characters. */
const slack = 3;

/** The nearest edge of a word, where one is near. */
function wordEdge(text: string, at: number, isEdge: (text: string, at: number) => boolean): number {
  for (let distance = 0; distance <= slack; distance++) {
    for (const place of [at - distance, at + distance]) {
      if (place >= 0 && place <= text.length && isEdge(text, place)) return place;
    }
  }
  return at;
}
