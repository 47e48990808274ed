import { type Content, element } from './element.js';
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

/** Half a character stands on either side: no element begins or ends there. */
const cutsCharacter = (text: string, at: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1));

/** A text and the elements in it. Of two that cross, the one that begins first stays. */
export function inline(text: string, wraps: readonly Wrap[]): Content[] {
  const sorted = wraps
    .filter(({ from, to }) => to <= text.length && !cutsCharacter(text, from) && !cutsCharacter(text, to))
    .sort(byPlace);
  let next = 0;
  const content = (from: number, to: number, around: readonly Wrap[]): Content[] => {
    const parts: Content[] = [];
    let at = from;
    const words = (end: number): void => {
      parts.push(text.slice(at, end));
      at = end;
    };
    // What is inserted at the end of an element stands behind it.
    const last = around.length === 0 ? to + 1 : to;
    for (let wrap = sorted[next]; wrap && wrap.from < last; wrap = sorted[next]) {
      next++;
      if (wrap.from < at) continue;
      if (wrap.inserted) {
        words(wrap.from);
        parts.push(wrap.inserted);
      } else if (wrap.from < wrap.to && around.length < deepest && around.every((outer) => fits(outer, wrap))) {
        words(wrap.from);
        parts.push(element(wrap.name, wrap.attributes, content(wrap.from, wrap.to, [...around, wrap])));
        at = wrap.to;
      }
    }
    words(to);
    return parts;
  };
  return content(0, text.length, []);
}
