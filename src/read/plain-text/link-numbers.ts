/**
 * The numbers that browsers of text put before links (`write to [3]ana@ua.example`), and the list of addresses at the end of the text that
 * they count. They are no words of the letter.
 */
import type { LinkTarget } from '../../model/document.js';
import type { Span } from '../../model/span.js';

const numbered = /(?<![^\s(\u00ab"\u201c'])\[(\d{1,4})\](?=[^\s[\]])/g;
/** The mark of a note stands behind a word. */
const noteMark = /[\p{L}.,;:)]\[\d{1,4}\]/u;
const fewest = 2;
/** A title over the first address, in the browser's language, and under it perhaps which links they are. */
const listHead =
  /\n[ \t]{0,20}\p{Lu}[\p{L} ]{2,30}[ \t]{0,20}\n\s{0,20}(?:\p{L}[\p{L} ]{2,40}:?[ \t]{0,20}\n\s{0,20})?(?=1\. (?:https?:|mailto:|file:))/u;
const listed = /^[ \t]*(\d{1,4})\. ((?:https?:|mailto:|file:)\S{1,500})[ \t]*$/gm;
const longestShown = 120;

export interface LinkNumbers {
  readonly noise: readonly Span[];
  readonly links: readonly LinkTarget[];
  /** Where the list of addresses begins, behind the letter. */
  readonly end: number;
}

export function linkNumbers(text: string): LinkNumbers {
  const none: LinkNumbers = { noise: [], links: [], end: text.length };
  const found = text.includes('[1]') && !noteMark.test(text) ? Array.from(text.matchAll(numbered)) : [];
  if (found.length < fewest || found.some(({ 1: number }, index) => Number(number) !== index + 1)) return none;
  const head = listHead.exec(text);
  const list = head ? text.slice(head.index + head[0].length) : '';
  const urls = new Map(Array.from(list.matchAll(listed), ({ 1: number = '', 2: url = '' }) => [number, url]));
  const noise = found.map(({ 0: all, index }) => ({ start: index, end: index + all.length }));
  const links = found.flatMap(({ 0: all, 1: number = '', index }) => {
    const start = index + all.length;
    const shown = /^\S*[^\s.,;:!?)\]]/.exec(text.slice(start, start + longestShown))?.[0] ?? '';
    const url = urls.get(number);
    return url === undefined || url.startsWith('file:') ? [] : [{ span: { start, end: start + shown.length }, url }];
  });
  const isList = urls.size > 0 && list.replace(listed, '').trim() === '';
  return { noise, links, end: head && isList ? head.index : text.length };
}
