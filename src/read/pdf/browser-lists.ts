/**
 * Numbers of lists in a PDF that a browser printed. It prints its own (`1.`, `a.`), at each level, whatever stood in the document that the page was
 * made of: they are given as the Union prints them, as those of the page would be.
 */
import type { TaggedBlock, TaggedParagraph } from './structure.js';
import { paragraphsIn } from './structure.js';

/** Programs of browsers, as a PDF names them. */
export const isOfBrowser = (producer: string): boolean => producer.startsWith('Skia/PDF');

export function browserLabels(body: readonly TaggedBlock[]): ReadonlyMap<TaggedParagraph, string> {
  const labels = new Map<TaggedParagraph, string>();
  let paths: (string | undefined)[] = [];
  for (const paragraph of paragraphsIn(body)) {
    const printed = /^(\w{1,8})\.$/.exec(
      paragraph.label
        .map(({ text }) => text)
        .join('')
        .trim(),
    )?.[1];
    const level = paragraph.listLevel ?? 0;
    if (printed === undefined) continue;
    paths = paths.slice(0, level);
    const above = paths[level - 1];
    if (/^\d+$/.test(printed)) paths[level] = above === undefined ? printed : `${above}.${printed}`;
    labels.set(paragraph, paths[level] ?? (/^\p{Ll}/u.test(printed) ? `${printed})` : printed));
  }
  return labels;
}
