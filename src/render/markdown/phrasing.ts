import type { Link as LinkNode, PhrasingContent } from 'mdast';
import type { Evidence, Link } from '../../model/record.js';
import { isMailbox, isPage, standsIn } from '../links.js';

/** One line: white space of any kind is a space, control characters and lone surrogates, which no Markdown holds, are dropped. */
export const oneLine = (text: string): string =>
  text
    .replace(/[^\P{Cc}\s]/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\s+/g, ' ')
    .trim();

export const plain = (value: string): PhrasingContent => ({ type: 'text', value });

/** A link's words say where it leads, so that they are one wherever they stand. */
const showsTarget = ({ url, text }: Link): boolean =>
  !/\s/.test(text) && (url.endsWith(text) || url.includes(`//${text}`));

/** The links of a record, to be found in the texts they stand in. */
export interface Links {
  /** Those that stand in the places a text was read from, and those that show their target. */
  in(places: readonly Evidence[]): readonly Link[];
}

export function linksOf(links: readonly Link[], evidence: Readonly<Record<string, readonly Evidence[]>>): Links {
  const open = links.map((link, index) => ({ link, places: evidence[`/links/${index}`] ?? [] }));
  const usable = open.filter(({ link }) => (isPage(link.url) || isMailbox(link.url)) && oneLine(link.text) !== '');
  return {
    in: (places) =>
      usable
        .filter(({ link, places: own }) => showsTarget(link) || own.some((piece) => standsIn(piece, places)))
        .map(({ link }) => link),
  };
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

/** Where the words of a link stand as words of their own. */
function placesOf({ url, text }: Link, line: string): Found[] {
  const words = oneLine(text);
  const found: Found[] = [];
  for (let start = line.indexOf(words); start >= 0; start = line.indexOf(words, start + words.length)) {
    const end = start + words.length;
    const joined =
      /[\p{L}\p{N}]$/u.test(line.slice(Math.max(0, start - 2), start)) ||
      /^[\p{L}\p{N}]/u.test(line.slice(end, end + 2));
    if (!joined) found.push({ start, end, url });
  }
  return found;
}

/** A text with its links; of links that overlap the first stays, of those that begin together the longest. */
export function linked(text: string, links: readonly Link[]): PhrasingContent[] {
  const line = oneLine(text);
  const places = links.flatMap((link) => placesOf(link, line)).toSorted((a, b) => a.start - b.start || b.end - a.end);
  const content: PhrasingContent[] = [];
  let from = 0;
  for (const { start, end, url } of places) {
    if (start < from) continue;
    if (start > from) content.push(plain(line.slice(from, start)));
    const node: LinkNode = { type: 'link', url, children: [{ type: 'text', value: line.slice(start, end) }] };
    content.push(node);
    from = end;
  }
  if (from < line.length) content.push(plain(line.slice(from)));
  return content;
}
