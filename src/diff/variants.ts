import { fold } from '../text/fold.js';

const marks = /[\u2018\u2019\u201b\u02bc\u00b4\u201c\u201d\u201e\u00ab\u00bb\u2010-\u2015\u2212\u2024\u2044]/g;
const accentedCapitals = /[\u00c0-\u00d6\u00d8-\u00de\u0178]/g;
/** A lone capital may be either of two words that only an accent tells apart; printers leave it out. */
const loneCapital = /A(?<!\p{L}.)(?!\p{L})/gu;
const accentedFirst = /[\u00e0-\u00f6\u00f8-\u00ff](?<!\p{L}.)(?=\p{L})/gu;

/**
 * A text without the differences of print: kinds of hyphens, dashes, apostrophes and quotes, case, and the accents that
 * capitals often lose: a first letter's, a capital's. Other accents tell words apart and stay.
 */
export function plain(text: string): string {
  return text
    .replace(/\u00ad/g, '')
    .replace(/\u2026/g, '...')
    .replace(marks, fold)
    .replace(accentedCapitals, fold)
    .replace(loneCapital, '\u00e0')
    .toLowerCase()
    .replace(accentedFirst, fold);
}

/** What two texts share where only print tells them apart; white space counts for nothing. */
export const lax = (text: string): string => plain(text).replace(/\s+/g, '');

/** How the texts of a comparison are held against each other. */
export type Sameness = (text: string) => string;

export const exact: Sameness = (text) => text;
