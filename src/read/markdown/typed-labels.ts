/** What was typed, or stands in print, behind a Markdown bullet: it is the printed label. */
import type { ListItem, Root } from 'mdast';
import { descendants } from './processor.js';

const label =
  /^(?:\(?(?:\d{1,3}|[a-z\u0430-\u044f\u0621-\u064a]{1,2}|[ivxlc]{1,6})\)|\d{1,3}\.(?!\d)|\d{1,3}(?:\.\d{1,3}){1,5}\.?|[\u2022\u25aa\u00b7\u2012-\u2015])\s+/u;
const bareNumber = /^\d{1,3} +/;

/** The label of an item with the white space behind it. */
export const typedLabel = (words: string, isCounted: boolean): string | undefined =>
  (label.exec(words) ?? (isCounted ? bareNumber.exec(words) : null))?.[0];

const bulleted = /^[-+*][ \t]{1,4}(\d{1,3}) +["\u00ab\u201c(\u00bf\u00a1]?\p{Lu}/u;
const heading = /^#{1,6}[ \t]{1,4}(?:\*\*)?(\d{1,3})[.)]? +(?:\*\*)?\p{Lu}/u;
/** One alone is a figure: `- 3 Directors`. */
const fewest = 2;

/**
 * Items with a number without a stop, as in print: `- 1 J'ai l'honneur …` (Docling, from a PDF). Each counts on from the one before it, or
 * from a heading between them, so that a figure in a list is none.
 */
export function countedItems(root: Root, source: string): ReadonlySet<ListItem> {
  const items = new Set<ListItem>();
  let last = 0;
  for (const node of descendants(root)) {
    if (node.type !== 'listItem' && node.type !== 'heading') continue;
    const at = node.position?.start.offset ?? 0;
    const number = (node.type === 'heading' ? heading : bulleted).exec(source.slice(at, at + 40))?.[1];
    if (number === undefined || (Number(number) !== last + 1 && number !== '1')) continue;
    last = Number(number);
    if (node.type === 'listItem') items.add(node);
  }
  return items.size < fewest ? new Set() : items;
}
