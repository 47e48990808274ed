import type { Change } from '../change.js';
import { annexHeadingChanges } from './annex-headings.js';
import { dateChanges } from './dates.js';
import { keyDateChanges } from './key-dates.js';
import { layoutChanges } from './layout.js';
import { letterheadChanges } from './letterhead.js';
import { markChanges } from './marks.js';
import { pageFootChanges } from './page-feet.js';
import { peopleChanges } from './people.js';
import { wordChanges } from './word.js';

/** Every change of print; round trips through converters stand in `trips.ts`. */
export const changes: readonly Change[] = [
  ...layoutChanges,
  ...pageFootChanges,
  ...markChanges,
  ...annexHeadingChanges,
  ...letterheadChanges,
  ...dateChanges,
  ...keyDateChanges,
  ...peopleChanges,
  ...wordChanges,
];
