/**
 * Changes that a word processor keeps: `ins` and `del` say by whom or when. Without that they are what an author writes to show
 * words as struck or new.
 */
import { classesOf } from './style-sheet.js';
import { attribute, type HtmlElement } from './tree.js';

/** The element of Word's files that means the same. */
export function trackedChange(element: HtmlElement): 'w:ins' | 'w:del' | undefined {
  const { tagName } = element;
  if (tagName === 'ins' || tagName === 'del') return saysWho(element) ? `w:${tagName}` : undefined;
  // Pandoc, told to keep changes.
  if (tagName !== 'span' || attribute(element, 'data-author') === undefined) return undefined;
  const classes = classesOf(element);
  if (classes.includes('insertion') || classes.includes('paragraph-insertion')) return 'w:ins';
  return classes.includes('deletion') || classes.includes('paragraph-deletion') ? 'w:del' : undefined;
}

const saysWho = (element: HtmlElement): boolean =>
  ['datetime', 'cite', 'data-author', 'data-username', 'data-userid'].some(
    (name) => attribute(element, name) !== undefined,
  );
