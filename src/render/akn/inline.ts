import { element, type Node } from './element.js';
import type { Wrap } from './wrap.js';

/** Readers refuse XML that is nested too deeply; words of a letter stand for few things at once. */
const deepest = 8;

const addresses: ReadonlySet<string> = new Set(['a', 'ref']);

/** Whether one element may stand within another: not the same thing twice, no address within an address. */
const fits = (outer: Wrap, inner: Wrap): boolean =>
  inner.to <= outer.to &&
  !(addresses.has(outer.name) && addresses.has(inner.name)) &&
  !(
    outer.name === inner.name &&
    (outer.attributes['refersTo'] === inner.attributes['refersTo'] || sameWords(outer, inner))
  );

const sameWords = (a: Wrap, b: Wrap): boolean => a.from === b.from && a.to === b.to;

/** By place, the longer first; what is inserted between two elements stands between them. */
const byPlace = (a: Wrap, b: Wrap): number =>
  a.from - b.from || Number(!a.inserted) - Number(!b.inserted) || b.to - a.to;

/** A text and the elements in it. Of two that cross, the one that begins first stays. */
export function inline(text: string, wraps: readonly Wrap[]): Node[] {
  const sorted = [...wraps].sort(byPlace);
  let next = 0;
  const content = (from: number, to: number, around: readonly Wrap[]): Node[] => {
    const nodes: Node[] = [];
    let at = from;
    const words = (end: number): void => {
      if (end > at) nodes.push({ type: 'text', value: text.slice(at, end) });
      at = end;
    };
    // What is inserted at the end of an element stands behind it.
    const last = around.length === 0 ? to + 1 : to;
    for (let wrap = sorted[next]; wrap && wrap.from < last; wrap = sorted[next]) {
      next++;
      if (wrap.from < at || wrap.to > text.length) continue;
      if (wrap.inserted) {
        words(wrap.from);
        nodes.push(wrap.inserted);
      } else if (around.length < deepest && around.every((outer) => fits(outer, wrap))) {
        words(wrap.from);
        nodes.push(element(wrap.name, wrap.attributes, content(wrap.from, wrap.to, [...around, wrap])));
        at = wrap.to;
      }
    }
    words(to);
    return nodes;
  };
  return element('p', {}, content(0, text.length, [])).children as Node[];
}
