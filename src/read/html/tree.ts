/** Markup → the tree that a browser makes of it, and what is asked of its elements. */
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html as names, parse } from 'parse5';
import { say } from '../../model/sentence/index.js';
import { UnreadableFile } from '../unreadable.js';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode;

/**
 * Elements that a page may have beside one for each of its characters. Tags that are never closed are opened anew in each
 * paragraph (HTML Standard, 13.2.4.3): three thousand of them make millions.
 */
const spareElements = 200_000;

/** Nothing is printed for them: LibreOffice 7 writes U+0004 and U+0005 where a content control of Word begins and ends. */
const controls = /[\u0001-\u0008\u000b\u000e-\u001f\u007f]/g;

/** @throws {UnreadableFile} where the tags make a tree out of all proportion to the page */
export function parseMarkup(markup: string): DefaultTreeAdapterTypes.Document {
  let left = spareElements + markup.length;
  return parse(closedEmptyTags(markup), {
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(name, namespace, attributes) {
        if (--left < 0) throw new UnreadableFile(say('unreadable/tags', {}));
        return defaultTreeAdapter.createElement(name, namespace, attributes);
      },
      insertText(parent, text) {
        defaultTreeAdapter.insertText(parent, text.replace(controls, ''));
      },
      insertTextBefore(parent, text, sibling) {
        defaultTreeAdapter.insertTextBefore(parent, text.replace(controls, ''), sibling);
      },
    },
  });
}

/** In XML `<a name="x"/>` is a whole element, in HTML it begins one that goes on. */
function closedEmptyTags(markup: string): string {
  if (!/^\s*<\?xml\s/.test(markup.slice(0, 200))) return markup;
  return markup.replace(/<([A-Za-z][\w:-]*)(\s[^<>]*)?\/>/g, (tag: string, name: string, rest = '') =>
    voidElements.has(name.toLowerCase()) ? tag : `<${name}${rest}></${name}>`,
  );
}

const voidElements: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
);

export const isElement = (node: HtmlNode | HtmlParent | null): node is HtmlElement =>
  node !== null && 'tagName' in node;

export const isHtml = (element: HtmlElement): boolean => element.namespaceURI === names.NS.HTML;

export const attribute = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

export const parentOf = (element: HtmlElement): HtmlElement | null => {
  const parent = element.parentNode;
  return isElement(parent) ? parent : null;
};

/** Every element of a tree, before those in it; `leave` is called when all of those in it have been. */
export function walk(
  root: HtmlParent,
  visit: {
    enter(node: HtmlNode): boolean;
    leave?(element: HtmlElement): void;
  },
): void {
  const open: { readonly parent: HtmlParent; next: number }[] = [{ parent: root, next: 0 }];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const node = top.parent.childNodes[top.next++];
    if (node === undefined) {
      open.pop();
      if (open.length > 0 && isElement(top.parent)) visit.leave?.(top.parent);
    } else if (visit.enter(node) && isElement(node)) open.push({ parent: node, next: 0 });
  }
}

/** The characters in an element, as far as `most`. */
export function textOf(element: HtmlElement, most = 10_000): string {
  let text = '';
  walk(element, {
    enter(node) {
      if ('value' in node && text.length < most) text += node.value;
      return text.length < most;
    },
  });
  return text.slice(0, most);
}
