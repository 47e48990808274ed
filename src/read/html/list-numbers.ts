/** What a browser prints before the items of a list (HTML Standard, 4.4.8; CSS Counter Styles Level 3). */
import { bullet, type Label } from '../printing/counters.js';
import { formatNumber } from '../printing/number-formats.js';
import type { HtmlElement } from './tree.js';
import { attribute, isElement } from './tree.js';

/** A list that is open, and what it has counted. */
export class OpenList {
  private next: number;
  private readonly step: number;

  constructor(
    readonly element: HtmlElement,
    /** The list style that stands for its items where they say nothing. */
    readonly style: string,
    readonly level: number,
    /** Its figures have a bracket behind them. */
    readonly isBracketed = false,
    /** The figures of its last item with those above it (`1.2`); `undefined` in a list without figures. */
    public path?: string | undefined,
  ) {
    const reversed = attribute(element, 'reversed') !== undefined && element.tagName === 'ol';
    this.step = reversed ? -1 : 1;
    this.next = wholeNumber(attribute(element, 'start')) ?? (reversed ? countItems(element) : 1);
  }

  /** Its first item comes after one of a list before it. */
  goOnBehind(value: number): void {
    this.next = value + this.step;
  }

  count(item: HtmlElement): number {
    const value = wholeNumber(attribute(item, 'value')) ?? this.next;
    this.next = value + this.step;
    return value;
  }
}

const countItems = (list: HtmlElement): number =>
  list.childNodes.filter((node) => isElement(node) && node.tagName === 'li').length;

export function wholeNumber(text: string | undefined): number | undefined {
  const digits = /^\s*([+-]?\d{1,9})/.exec(text ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}

const types: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
};

/** The list style that the tag names: `type="a"`, `type="square"`; a number in `ol`, a bullet in `ul`. */
export function listStyleOfTag(element: HtmlElement, outer: string): string {
  const type = attribute(element, 'type')?.trim();
  return (type === undefined ? undefined : (types[type] ?? type.toLowerCase())) ?? outer;
}

/** Figures below figures count with them, as in the documents that such lists are made of. */
export const pathOf = (style: string, value: number, above: OpenList | undefined): string | undefined =>
  style === 'decimal' ? `${above?.path === undefined ? '' : `${above.path}.`}${value}` : undefined;

/**
 * `undefined` where nothing is printed. A list says that its items count and how; the dot behind is the browser's own, whatever was
 * behind the number in the document that the page was made of: the Union prints `1`, `1.1`, `A`, `II`, `a)`, `i)`.
 */
export function labelOf(style: string, value: number, path?: string): Label | undefined {
  const string = /^(["'])(.*)\1$/.exec(style)?.[2];
  if (string !== undefined) {
    const sign = unescaped(string).trim();
    return sign === '' ? undefined : printed(sign);
  }
  if (style === 'none') return undefined;
  if (/^(?:disc|circle|square|disclosure-(?:open|closed))$/.test(style)) return { text: '•', suffix: '\t' };
  const number = path ?? numberIn(style, value);
  return { text: /^\p{Ll}/u.test(number) ? `${number})` : number, suffix: '\t' };
}

/** A mark as a page or a style sheet spells it out: a sign is a bullet. */
export const printed = (mark: string): Label => ({
  text: /[\p{L}\p{N}]/u.test(mark) ? mark : bullet(mark),
  suffix: '\t',
});

/** A counter in a style of CSS. */
export function numberIn(style: string, value: number): string {
  switch (style) {
    case 'lower-alpha':
    case 'lower-latin':
      return alphabetic(value, 'abcdefghijklmnopqrstuvwxyz');
    case 'upper-alpha':
    case 'upper-latin':
      return alphabetic(value, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    case 'lower-greek':
      return alphabetic(value, 'αβγδεζηθικλμνξοπρστυφχψω');
    case 'lower-russian':
    case 'lower-cyrillic':
      return alphabetic(value, 'абвгдежзиклмнопрстуфхцчшщыэюя');
    case 'lower-roman':
      return value >= 1 && value <= 3999 ? formatNumber(value, 'lowerRoman', { language: undefined }) : String(value);
    case 'upper-roman':
      return value >= 1 && value <= 3999 ? formatNumber(value, 'upperRoman', { language: undefined }) : String(value);
    case 'decimal-leading-zero':
      return value >= 0 ? formatNumber(value, 'decimalZero', { language: undefined }) : String(value);
    default:
      return String(value);
  }
}

/** After z comes aa, then ab: figures without a nought. (Word repeats the letter.) */
function alphabetic(value: number, alphabet: string): string {
  if (value < 1) return String(value);
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / alphabet.length))
    text = alphabet.charAt((rest - 1) % alphabet.length) + text;
  return text;
}

/** Escapes in a string of CSS: `\2013 ` is a dash. */
export const unescaped = (text: string): string =>
  text.replace(/\\(?:([\da-f]{1,6})\s?|([^\n]))/gi, (_, code: string | undefined, character: string | undefined) => {
    if (code === undefined) return character ?? '';
    const point = Number.parseInt(code, 16);
    return point > 0 && point <= 0x10_ff_ff && (point < 0xd8_00 || point > 0xdf_ff)
      ? String.fromCodePoint(point)
      : '\ufffd';
  });
