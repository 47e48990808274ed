import type { ParagraphLocale } from '../../model/locale/paragraphs.js';
import { firstMatch } from '../../text/pattern.js';
import type { Item } from './items.js';

const quoteReach = 80;

/** Index of the item that ends the text quoted from this one on, or its own index where none is quoted. */
export function quotationEnd(items: readonly Item[], start: number, locale: ParagraphLocale): number {
  const close = quoteEnd(items, start);
  return close > start ? close : resolutionEnd(items, start, locale);
}

/** `"considérant …`, up to the line that closes the quotation marks. */
function quoteEnd(items: readonly Item[], start: number): number {
  const first = items[start] as Item;
  if (!/^\s*"/.test(first.text) || count(first.text) % 2 === 0) return start;
  for (let at = start + 1; at < Math.min(items.length, start + quoteReach); at++) {
    const { text } = items[at] as Item;
    if (/"[.;,)]*\s*$/.test(text) && count(text) % 2 === 1) return at;
  }
  return start;
}

const count = (text: string): number => text.split('"').length - 1;

/**
 * `… le texte ci-après:` and, below it, `La Conférence …,` with what it considers and resolves: a resolution is one sentence, which
 * ends with the first full stop that no further item of a list and no further call comes behind.
 */
function resolutionEnd(items: readonly Item[], start: number, locale: ParagraphLocale): number {
  const [first, second] = items.slice(start, start + 2);
  if (!first || !second || first.label || firstMatch(locale.organ, first.text.trim()) === null) return start;
  if (!isCall(second, locale)) return start;
  for (let at = start + 1; at < Math.min(items.length, start + quoteReach); at++) {
    const [item, next] = items.slice(at, at + 2);
    if (item && /\.\s*$/.test(item.text) && !(next && (isCall(next, locale) || isSister(item, next)))) return at;
  }
  return start;
}

const isCall = ({ text, label }: Item, { resolutionCall }: ParagraphLocale): boolean =>
  label === null && firstMatch(resolutionCall, text.trim()) !== null;

const isSister = ({ label }: Item, { label: next }: Item): boolean =>
  label !== null &&
  next !== null &&
  next.readings.some(({ series, ordinal }) =>
    label.readings.some((own) => own.series === series && own.ordinal === ordinal - 1),
  );
