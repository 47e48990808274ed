/** Page heads and feet: each distinct text once, page numbers aside. */
import type { PrintedStory } from '../printing/printer.js';
import { type Composition, composed } from './composing.js';
import type { Line } from './lines.js';
import { textOf } from './page-ends.js';
import { printed } from './story.js';

export interface Edges {
  readonly heads: readonly Line[];
  readonly feet: readonly Line[];
}

/** Two that differ in their numbers alone are one. */
const withoutNumbers = (text: string): string =>
  text
    .replace(/\d+|\b[ivxlc]+\b/g, '#')
    .replace(/\s+/g, ' ')
    .trim();

export function edgeStories(pages: readonly Edges[], side: 'heads' | 'feet', composition: Composition): PrintedStory[] {
  const seen = new Set<string>();
  const stories: PrintedStory[] = [];
  for (const page of pages) {
    const lines = page[side];
    const key = withoutNumbers(lines.map(textOf).join('\n'));
    if (lines.length === 0 || seen.has(key)) continue;
    seen.add(key);
    const blocks = lines.map((line) => ({ kind: 'paragraph' as const, draft: () => composed([line], composition) }));
    stories.push(printed(side === 'heads' ? 'page-header' : 'page-footer', blocks));
  }
  return stories;
}
