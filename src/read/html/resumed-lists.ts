/**
 * Lists that go on behind a table or a paragraph. A converter (pandoc) begins a new list there, at the outermost level whatever the level was:
 * `1.2` behind a table is `<ol start="2">`, as is `2`. What was counted before tells them apart, and the list that follows.
 */
import type { OpenList } from './list-numbers.js';
import { wholeNumber } from './list-numbers.js';
import { attribute, type HtmlElement, isElement } from './tree.js';

export class ResumedLists {
  /** The last figure of the outermost lists, and of the lists in its item. */
  private outer: number | undefined;
  private inner: number | undefined;
  /** The last number of the lists of each level, whatever they count in. */
  private counts: number[] = [];

  /** Another text begins: nothing goes on. */
  end(): void {
    this.outer = undefined;
    this.inner = undefined;
    this.counts = [];
  }

  counted(list: OpenList, value: number): void {
    if (list.element.tagName === 'ol') this.counts = [...this.counts.slice(0, list.level), value];
    if (list.path === undefined) return;
    if (list.level === 0) {
      this.outer = value;
      this.inner = undefined;
    } else if (list.level === 1) this.inner = value;
  }

  /**
   * The number of the item below which a list goes on that has items of a lower level before its own: LibreOffice says by `start` where
   * the lower one is, and leaves out that of the levels above it.
   */
  below(list: HtmlElement, level: number): number | undefined {
    const first = list.childNodes.find(isElement);
    return attribute(list, 'start') === undefined && first?.tagName === 'ol' ? this.counts[level] : undefined;
  }

  /** The number of the item that an outermost list of figures goes on below. */
  above(list: HtmlElement): number | undefined {
    const start = wholeNumber(attribute(list, 'start'));
    const { outer, inner } = this;
    if (start === undefined || outer === undefined || inner === undefined || start !== inner + 1) return undefined;
    return start !== outer + 1 || startsAt(nextElement(list), start) ? outer : undefined;
  }
}

const startsAt = (element: HtmlElement | undefined, start: number): boolean =>
  element?.tagName === 'ol' && wholeNumber(attribute(element, 'start')) === start;

/** How many spaces and comments may stand between two lists. */
const nearest = 5;

function nextElement(element: HtmlElement): HtmlElement | undefined {
  const siblings = element.parentNode?.childNodes ?? [];
  const at = siblings.length < 5000 ? siblings.indexOf(element) : siblings.length;
  return siblings.slice(at + 1, at + 1 + nearest).find(isElement);
}
