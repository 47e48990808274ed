/** What a block says of its paragraphs: a heading and its level, a style's name, a page that begins, the head and foot of sheets. */
import type { Looks } from '../printing/typesetting.js';
import type { Declarations } from './declarations.js';
import { wholeNumber } from './list-numbers.js';
import { attribute, type HtmlElement, parentOf, textOf } from './tree.js';
import { outlineLevel, styleName } from './word-marks.js';

export function paragraphLooks(element: HtmlElement, said: Declarations, outer: Looks): Looks {
  const heading = headingOf(element) ?? outlineLevel(said) ?? outer.heading;
  const style = styleName(said) ?? attribute(element, 'data-custom-style') ?? outer.style;
  return heading === outer.heading && style === outer.style ? outer : { heading, style };
}

function headingOf(element: HtmlElement): number | undefined {
  const level = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (level !== undefined) return Number(level);
  if (attribute(element, 'role') !== 'heading') return undefined;
  return Math.min(Math.max(wholeNumber(attribute(element, 'aria-level')) ?? 2, 1), 9);
}

/** A page begins with the element. */
export const startsPage = (said: Declarations): boolean =>
  /^(?:always|page|left|right|recto|verso)$/i.test(said.get('break-before') ?? said.get('page-break-before') ?? '');

/** LibreOffice, Word and pages made for print name the head and foot of their sheets; `footer` as the page's own last part. */
export function pagePart(element: HtmlElement, said: Declarations): 'page-header' | 'page-footer' | undefined {
  const part = said.get('mso-element')?.toLowerCase();
  if (part === 'header' || part === 'footer') return `page-${part}`;
  if (element.tagName === 'div') {
    const title = attribute(element, 'title');
    if (title === 'header' || title === 'footer') return `page-${title}`;
  }
  const isFoot = element.tagName === 'footer' || attribute(element, 'role') === 'contentinfo';
  return isFoot && parentOf(element)?.tagName === 'body' && saysWhere(element) ? 'page-footer' : undefined;
}

/** A foot gives an address, numbers, a mark of rights; authors of pages set the signature in `footer` as well, and that is the letter's. */
const saysWhere = (element: HtmlElement): boolean => /\d{3}|[@©•·|]|www\.|https?:/i.test(textOf(element));

/** It stands beside the text that follows: LibreOffice sets the number of an item so in XHTML. */
export const isBeside = (said: Declarations): boolean => /^(?:left|inline-start)$/i.test(said.get('float') ?? '');
