/** One page: its tree, its style sheets, its stories. */
import type { Stories } from './stories.js';
import type { Tally } from '../printing/tally.js';
import { PageStory } from './story.js';
import { isStyle, sheetText, StyleSheet } from './style-sheet.js';
import { attribute, type HtmlElement, type HtmlParent, isElement, isHtml, parseMarkup, textOf, walk } from './tree.js';
import { SetParagraph } from '../printing/typesetting.js';
import { readDeclarations } from './declarations.js';

export interface PagePlace {
  /** The address of the page, where the file says it. */
  readonly location: string | undefined;
  /** Only the heads and feet of sheets are wanted, those that the main page names. */
  readonly sheetsOnly: boolean;
  /** The markup of the main page. */
  readonly main: string;
}

export function readPage(markup: string, stories: Stories, tally: Tally, place: PagePlace): void {
  const root = parseMarkup(markup);
  const sheet = new StyleSheet();
  let base: string | undefined;
  let title: HtmlElement | undefined;
  const parts: HtmlElement[] = [];
  const named = place.sheetsOnly ? sheetNames(place.main) : undefined;
  walk(root, {
    enter(node) {
      if (!isElement(node)) return false;
      if (isStyle(node)) sheet.add(sheetText(node));
      if (node.tagName === 'title' && isHtml(node)) title ??= node;
      if (node.tagName === 'base') base ??= attribute(node, 'href');
      if (named && isPart(node) && (named.size === 0 || named.has(attribute(node, 'id') ?? ''))) parts.push(node);
      return true;
    },
  });
  if (!place.sheetsOnly && title) printTitle(title, markup, stories);
  const context = { sheet, stories, tally, base: base ?? place.location };
  if (!place.sheetsOnly) new PageStory(context, root).read();
  for (const part of parts) new PageStory(context, { ...root, childNodes: [part] }).read();
}

/**
 * The title of a page is printed at the head of its sheets. A program that loses the number in the letterhead (LibreOffice, from a
 * letter with tracked changes) may leave it there; one that the page says anyway is not repeated.
 */
function printTitle(title: HtmlElement, markup: string, stories: Stories): void {
  const text = textOf(title).replace(/\s+/g, ' ').trim();
  if (text === '' || markup.split(text).length > 2) return;
  const paragraph = new SetParagraph(undefined);
  paragraph.append(text);
  const head = stories.page('page-header');
  head.take(paragraph);
  head.end();
}

/** What the style sheets in a page say. */
export function sheetOf(root: HtmlParent): StyleSheet {
  const sheet = new StyleSheet();
  walk(root, {
    enter(node) {
      if (isElement(node) && isStyle(node)) sheet.add(sheetText(node));
      return true;
    },
  });
  return sheet;
}

const isPart = (element: HtmlElement): boolean =>
  /^(?:header|footer)$/i.test(readDeclarations(attribute(element, 'style') ?? '').get('mso-element') ?? '');

/** Names of the heads and feet that the sheets of the main page show: `mso-header: url(header.htm) h1`. */
function sheetNames(main: string): Set<string> {
  const names = new Set<string>();
  for (const [, kind = '', name = ''] of main.matchAll(
    /mso-((?:first-|even-)?(?:header|footer)):\s{0,9}url\([^()]{0,500}\)\s{0,9}([\w-]{1,40})/gi,
  )) {
    const isPrinted = /^first/i.test(kind)
      ? /mso-title-page:\s*yes/i
      : /^even/i.test(kind)
        ? /mso-facing-pages:\s*yes/i
        : /(?:)/;
    if (isPrinted.test(main)) names.add(name);
  }
  return names;
}
