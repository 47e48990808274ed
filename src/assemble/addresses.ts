import type { ParagraphNode } from '../model/paragraph-node.js';
import type { Span } from '../model/span.js';

/** The numbered paragraphs of a document by place, for the `paragraph` of a piece of evidence. */
export class AddressBook {
  readonly #entries: { readonly start: number; readonly address: string | null }[] = [];

  /** Adds the paragraphs of the body (`prefix` empty) or of an annex (`annex:A`), in reading order. */
  add(nodes: readonly ParagraphNode[], span: Span, prefix: string): void {
    this.#entries.push({ start: span.start, address: null });
    this.#walk(nodes, prefix, null);
    this.#entries.push({ start: span.end, address: null });
  }

  #walk(nodes: readonly ParagraphNode[], parent: string, numbered: string | null): void {
    for (const node of nodes) {
      const address = node.label ? addressOf(node.label.text, parent) : numbered;
      const start = node.label?.span.start ?? node.span.start;
      this.#entries.push({ start, address });
      this.#walk(node.children, node.label ? (address as string) : parent, address);
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

/** Labels from the top with `/` between; `1.1` under `1` already spells its parent. */
export function addressOf(label: string, parent: string): string {
  const own = label.replace(/^\(/, '').replace(/[.)]+$/, '');
  const colon = parent.indexOf('/');
  const prefix = parent.startsWith('annex:') ? (colon < 0 ? parent : parent.slice(0, colon)) : '';
  const path = prefix === '' ? parent : parent.slice(prefix.length + 1);
  const last = path.slice(path.lastIndexOf('/') + 1);
  const kept = last !== '' && own.startsWith(`${last}.`) ? path.slice(0, Math.max(0, path.lastIndexOf('/'))) : path;
  return [prefix, kept, own].filter((part) => part !== '').join('/');
}
