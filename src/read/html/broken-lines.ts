/**
 * Pages that are the lines of a printed letter, each ended by `<br>` where the line ended on paper, as programs write that take the
 * text of a PDF: what they hold is a plain text, and links.
 */
import type { LinkTarget } from '../../model/document.js';
import { neverText, ownLines } from './line-elements.js';
import { linkOf } from './links.js';
import { type HtmlElement, type HtmlNode, type HtmlParent, isElement, walk } from './tree.js';

export interface BrokenLines {
  readonly text: string;
  readonly links: readonly LinkTarget[];
}

/** Fewer lines are an address, a poem, a table of contents. */
const fewestLines = 20;
/** Characters in elements that have lines of their own, as a part of all. */
const mostInside = 0.1;

/** The lines of such a page; `undefined` where its text stands in paragraphs, or there are few lines. */
export function brokenLines(root: HtmlParent): BrokenLines | undefined {
  const reader = new LineReader();
  walk(root, { enter: (node) => reader.enter(node), leave: (element) => reader.leave(element) });
  return reader.finish();
}

class LineReader {
  /** Strings that make the text; none is empty. */
  private readonly parts: string[] = [];
  private length = 0;
  private readonly links: LinkTarget[] = [];
  private readonly open: { readonly element: HtmlElement; readonly start: number; readonly url: string }[] = [];
  private depth = 0;
  private inside = 0;
  private lines = 0;

  enter(node: HtmlNode): boolean {
    if (isElement(node)) return this.enterElement(node);
    if ('value' in node) this.take(node.value);
    return false;
  }

  leave(element: HtmlElement): void {
    if (ownLines.has(element.tagName)) this.depth--;
    if (isBlock(element)) this.endLine();
    const last = this.open.at(-1);
    if (last?.element !== element) return;
    this.open.pop();
    const end = this.length - (this.last.endsWith(' ') ? 1 : 0);
    if (end > last.start) this.links.push({ span: { start: last.start, end }, url: last.url });
  }

  finish(): BrokenLines | undefined {
    if (this.lines < fewestLines || this.inside > mostInside * this.length) return undefined;
    return { text: this.parts.join(''), links: this.links };
  }

  private enterElement(element: HtmlElement): boolean {
    const { tagName } = element;
    if (neverText.has(tagName)) return false;
    if (ownLines.has(tagName)) this.depth++;
    if (isBlock(element)) this.endLine();
    if (tagName === 'br') {
      this.lines++;
      this.withoutSpace();
      this.add('\n');
    } else if (tagName === 'hr') this.endPage();
    const url = linkOf(element);
    if (url !== undefined) this.open.push({ element, start: this.length, url });
    return true;
  }

  private get last(): string {
    return this.parts.at(-1) ?? '\n';
  }

  private add(text: string): void {
    if (text === '') return;
    this.parts.push(text);
    this.length += text.length;
  }

  private take(value: string): void {
    const words = value.replaceAll(/\s+/gu, ' ');
    const added = /\s$/.test(this.last.slice(-1)) ? words.trimStart() : words;
    if (this.depth > 0) this.inside += added.length;
    this.add(added);
  }

  private withoutSpace(): void {
    const { last } = this;
    if (!last.endsWith(' ')) return;
    this.parts.pop();
    this.length -= last.length;
    this.add(last.slice(0, -1));
  }

  private endLine(): void {
    this.withoutSpace();
    if (!this.last.endsWith('\n')) this.add('\n');
  }

  /** A line across the page parts one sheet from the next. */
  private endPage(): void {
    this.endLine();
    if (this.length > 0) this.add('\f');
  }
}

const isBlock = ({ tagName }: HtmlElement): boolean => ownLines.has(tagName) || tagName === 'div';
