import type { LetterLocale } from '../../model/locale/letter.js';
import { addressees } from './addressees.js';
import { annexHeadings } from './annex-headings.js';
import { formulas } from './formulas.js';
import { letterhead } from './letterhead.js';
import { pageLines } from './page-lines.js';
import { references } from './references.js';

/** The fixed words of a letter from its head to its annex headings. */
export const letter: LetterLocale = {
  ...letterhead,
  ...pageLines,
  ...references,
  ...addressees,
  ...formulas,
  ...annexHeadings,
};
