/**
 * Programs that take the paragraphs of a page in print by their places tell the first line of a numbered one, which stands further out,
 * from the lines below it: these come as a paragraph of their own.
 */
import type { Block, Noise, SourceDocument } from '../model/document.js';
import { betweenLines } from './plain-text/joints.js';
import { lineMark } from './plain-text/line-marks.js';
import { beginsInLowerCase, endsSentence, openEnd } from './plain-text/line-shapes.js';

/** Fewer sentences that an item's end breaks are a slip. */
const fewestBroken = 3;
const shortestLine = 30;
const longestLine = 140;
/** Lines of one page, in a proportional font, end near one another: parts of the longest. */
const shortest = 0.75;
const full = 0.94;
const widest = 1.1;
const reach = 40;

/** An item and the paragraph behind it, with what is asked of both. */
interface Pair {
  readonly item: Block;
  readonly next: Block;
  /** Characters of the item's last line, and with the next word, for which it has no room: an address may be long. */
  readonly length: number;
  readonly reached: number;
  readonly end: string;
  readonly beginning: string;
}

const isProse = ({ role, cell, heading }: Block): boolean => role === 'text' && !cell && heading === undefined;

function pairAt(text: string, item: Block, next: Block | undefined): Pair | null {
  if (!next || !isProse(item) || !isProse(next) || next.number || (next.gap ?? 0) > 1) return null;
  if (!item.number && lineMark(text, item.span.start, item.span.end) === null && !isMarkAlone(text, item)) return null;
  if (lineMark(text, next.span.start, next.span.end)?.weak === false) return null;
  const { start, end } = item.span;
  const length = end - Math.max(start, text.lastIndexOf('\n', end - 1) + 1);
  const words = text.slice(Math.max(start, end - reach), end);
  if (length < shortestLine || length > longestLine || (endsSentence.test(words) && !isOpenBracket(words))) return null;
  const beginning = text.slice(next.span.start, next.span.start + 2 * reach);
  const [word = ''] = /^\S+/u.exec(beginning) ?? [];
  return { item, next, length, reached: length + 1 + word.length, end: words, beginning };
}

/** `12` on a line of its own, above the first line of its paragraph. */
const isMarkAlone = (text: string, { span: { start, end } }: Block): boolean =>
  /^(?:\d{1,3}(?:\.\d{1,3}){0,4}[.)]?|\p{Ll}{1,2}\)|[\u2022\u25aa\u25cf\uf0a7\uf0b7\u2013-])\s*\n/u.test(
    text.slice(start, Math.min(end, start + 20)),
  );

const isOpenBracket = (words: string): boolean => words.lastIndexOf('(') > words.lastIndexOf(')');

const isBroken = ({ end, beginning }: Pair): boolean =>
  beginsInLowerCase.test(beginning) ? !/[;,]$/.test(end) : openEnd.test(end);

/** Whether no more than the length of a word is free on a line. */
const isFilled = ({ length, reached }: Pair, width: number): boolean =>
  length <= widest * width && (length >= shortest * width || reached > full * width);

/** The width that explains most lines which items are broken at; `null` where they are few, or no width does. */
function widthOf(pairs: readonly Pair[]): number | null {
  const broken = pairs.filter(isBroken);
  const lengths = new Set(broken.map(({ length }) => length));
  let best = { width: 0, explained: 0 };
  for (const width of lengths) {
    const explained = broken.filter((pair) => isFilled(pair, width)).length;
    if (explained > best.explained || (explained === best.explained && width > best.width)) best = { width, explained };
  }
  return best.explained >= fewestBroken && 4 * best.explained >= 3 * broken.length ? best.width : null;
}

/** Whether the paragraph is the rest of the item: the line is filled, and left open or without room for the next word. */
function isRest(pair: Pair, width: number): boolean {
  const { reached, end, beginning } = pair;
  if (!isFilled(pair, width)) return false;
  if (beginsInLowerCase.test(beginning) || openEnd.test(end) || isOpenBracket(end)) return true;
  return /[,\-\u2010\u2011]$/u.test(end) || reached > full * width;
}

/** The document with such paragraphs whole. */
export function withItemsWhole(document: SourceDocument): SourceDocument {
  const { text, blocks } = document;
  const pairs = blocks.map((block, index) => pairAt(text, block, blocks[index + 1]));
  const width = widthOf(pairs.filter((pair) => pair !== null));
  if (width === null) return document;
  const whole: Block[] = [];
  const inserted: Noise[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const pair = pairs[at];
    if (!pair || !isRest(pair, width)) {
      whole.push(blocks[at] as Block);
      continue;
    }
    const { item, next } = pair;
    whole.push({ ...item, span: { start: item.span.start, end: next.span.end } });
    for (const span of betweenLines(text, item.span.end, next.span.start)) inserted.push({ ...span, kind: 'inserted' });
    at++;
  }
  const noise = [...document.noise, ...inserted].toSorted((a, b) => a.start - b.start);
  return { ...document, blocks: whole, noise };
}
