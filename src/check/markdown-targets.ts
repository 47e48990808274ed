import type { LinkTarget } from '../model/document.js';

const emptyLink = /(?<!!)\[([^[\]]{1,300})\]\(\s*(#?)\s*\)/g;

/** The words of a link as the source text has them. */
const shownWords = (label: string): string =>
  label
    .replace(/\\([^\p{L}\p{N}\s])/gu, '$1')
    .replace(/[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Links of a Markdown file that have words and no target: `[page d'accueil](#)`. Reading makes them plain words. */
export function emptyTargets(file: string, text: string): LinkTarget[] {
  const found: LinkTarget[] = [];
  let cursor = 0;
  for (const [, label = '', url = ''] of file.matchAll(emptyLink)) {
    const words = shownWords(label);
    const start = words === '' ? -1 : text.indexOf(words, cursor);
    if (start < 0) continue;
    cursor = start + words.length;
    found.push({ span: { start, end: cursor }, url });
  }
  return found;
}
