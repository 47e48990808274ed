import type { LocalePack } from '../../model/locale/index.js';
import { noPattern } from '../../text/pattern.js';
import { capitals } from './capitals.js';
import { citations } from './citations.js';
import { dates } from './dates.js';
import { deadlines } from './deadlines.js';
import { groups } from './groups.js';
import { letter } from './letter.js';
import { meetings } from './meetings.js';
import { people } from './people.js';
import { annexes, paragraphs, report } from './structure.js';
import { countries } from './words.js';

/** What stands in any language: the pack of a text in one that has none, and where a new pack begins. */
export const undetermined: LocalePack = {
  language: 'und',
  elision: noPattern,
  letter,
  report,
  paragraphs,
  capitals,
  annexes,
  dates,
  groups,
  people,
  countries,
  deadlines,
  meetings,
  citations,
};
