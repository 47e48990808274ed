import type { ParagraphNode } from '../model/paragraph-node.js';
import type { Span } from '../model/span.js';
import { labelPath } from '../text/label-path.js';

/** The numbered paragraphs of a document by place, for the `paragraph` of a piece of evidence. */
export class AddressBook {
  readonly #entries: { readonly start: number; readonly address: string | null }[] = [];

  /** Adds the paragraphs of the body (`prefix` empty) or of an annex (`annex:A`), in reading order. */
  add(nodes: readonly ParagraphNode[], span: Span, prefix: string): void {
    this.#entries.push({ start: span.start, address: null });
    this.#walk(nodes, prefix === '' ? [] : [prefix], [], null);
    this.#entries.push({ start: span.end, address: null });
  }

  /** `prefix` stands before the labels of the `path` down to the nodes. */
  #walk(
    nodes: readonly ParagraphNode[],
    prefix: readonly string[],
    path: readonly string[],
    numbered: string | null,
  ): void {
    for (const { label, span, children } of nodes) {
      const own = label ? labelPath(label.text, path) : path;
      const address = label ? [...prefix, ...own].join('/') : numbered;
      this.#entries.push({ start: label?.span.start ?? span.start, address });
      this.#walk(children, prefix, own, address);
    }
  }

  /** The address of the nearest numbered paragraph around a place, `null` outside any. */
  at(offset: number): string | null {
    let low = 0;
    let high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#entries[middle] as { start: number }).start <= offset) low = middle + 1;
      else high = middle;
    }
    return this.#entries[low - 1]?.address ?? null;
  }
}
