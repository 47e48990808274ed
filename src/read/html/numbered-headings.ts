/**
 * Lists of figures below numbered headings. HTML does not say what stood behind a number (`1`, `1.`, `1)`); where headings count in bare
 * figures, a list that counts from 1 below one of them would read as further headings: letters print `1)` there.
 */
import { type OpenList, wholeNumber } from './list-numbers.js';
import { attribute, type HtmlElement, isElement } from './tree.js';

const isHeading = ({ tagName }: HtmlElement): boolean => /^h[1-6]$/.test(tagName);

const firstElement = (element: HtmlElement): HtmlElement | undefined => element.childNodes.find(isElement);

/** Where in a page the numbers of headings are, in the order of its elements. */
export class NumberedHeadings {
  private isBelow = false;
  /** What the next item of such a list has, where the list goes on. */
  private next: number | undefined;

  /** A heading without a number, or a new page: what follows is another text. */
  end(): void {
    this.isBelow = false;
    this.next = undefined;
  }

  /** Whether those of a list of figures have that stands below items with letters. */
  areBracketedBelowLetters(outer: OpenList | undefined): boolean {
    return this.isBelow && outer !== undefined && outer.path === undefined && outer.element.tagName === 'ol';
  }

  /** Whether the items of an outermost list of figures have their numbers in brackets. */
  areBracketed(list: HtmlElement): boolean {
    const item = list.childNodes.find((node): node is HtmlElement => isElement(node) && node.tagName === 'li');
    if (!item) return false;
    const first = wholeNumber(attribute(item, 'value')) ?? wholeNumber(attribute(list, 'start')) ?? 1;
    const inner = firstElement(item);
    if (inner && isHeading(inner)) {
      this.isBelow = true;
      this.next = undefined;
      return false;
    }
    const isBracketed = this.isBelow && (first === 1 || first === this.next);
    if (!isBracketed) this.end();
    return isBracketed;
  }

  counted(value: number): void {
    this.next = value + 1;
  }
}
