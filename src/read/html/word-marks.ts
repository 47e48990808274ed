/** What Word says in its own terms in a page that it saves ([MS-OFFICE web pages]: `mso-` properties, conditional comments). */
import type { Declarations } from './declarations.js';
import { wholeNumber } from './list-numbers.js';

/** The code of a field stands in a comment for programs that know fields; what it gives is printed after it. */
export function fieldMark(comment: string): 'page number' | 'end' | undefined {
  if (!/^\[if supportFields\]>/i.test(comment)) return undefined;
  const begins = /mso-element:\s*field-begin/.test(comment);
  if (!begins) return /mso-element:\s*field-end/.test(comment) ? 'end' : undefined;
  const code = comment.slice(0, 2000).replaceAll(/<[^<>]*>/g, ' ');
  return /^\[if supportFields\]>\s*(?:PAGE|NUMPAGES|SECTIONPAGES|DATE|TIME)(?![A-Z])/i.test(code)
    ? 'page number'
    : undefined;
}

/** `mso-list:l0 level2 lfo1`: the level from 0. */
export function listLevel(said: Declarations): number | undefined {
  const level = /\blevel([1-9])\b/.exec(said.get('mso-list') ?? '')?.[1];
  return level === undefined ? undefined : Number(level) - 1;
}

/** The number of a list, written out for browsers, which do not count as Word does. */
export const isListMark = (said: Declarations): boolean => /^ignore$/i.test(said.get('mso-list') ?? '');

/** Tabs that are spaces in the page. */
export function tabs(said: Declarations): number {
  return Math.min(Math.max(wholeNumber(said.get('mso-tab-count')) ?? 0, 0), 20);
}

/** Heading level, from 1. */
export function outlineLevel(said: Declarations): number | undefined {
  const level = wholeNumber(said.get('mso-outline-level'));
  return level !== undefined && level >= 1 && level <= 9 ? level : undefined;
}

/** The number that Word leaves before a list's text where it saves a page without its own marks: `1.` and spaces in a small font. */
export const isListGap = (said: Declarations): boolean =>
  /^7(?:\.0)?pt\s+["']?Times New Roman/i.test(said.get('font') ?? '');

/** `"Annex_No"` */
export const styleName = (said: Declarations): string | undefined => {
  const name = said.get('mso-style-name')?.replaceAll(/["']/g, '').trim();
  return name === '' ? undefined : name;
};
