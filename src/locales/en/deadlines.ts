import type { DeadlineLocale } from '../../model/locale/deadlines.js';
import { actions } from './deadlines/action.js';
import { actionVerbs } from './deadlines/verbs.js';
import { duties } from './deadlines/duty.js';
import { dueCues } from './deadlines/due-cues.js';
import { keyDates } from './deadlines/key-dates.js';
import { kinds } from './deadlines/kinds.js';
import { meanings } from './deadlines/meanings.js';
import { periods } from './deadlines/periods.js';
import { qualifiers } from './deadlines/qualifiers.js';
import { relativeDeadlines } from './deadlines/relative.js';
import { replacedDeadlines } from './deadlines/replaced.js';
import { replacedDates } from './replaced-dates.js';
import { sentenceLocale } from './sentences.js';

export const deadlineLocale: DeadlineLocale = {
  sentences: sentenceLocale,
  replacedDates,
  ...qualifiers,
  ...periods,
  ...kinds,
  ...meanings,
  ...duties,
  ...dueCues,
  ...replacedDeadlines,
  ...actions,
  ...actionVerbs,
  ...keyDates,
  ...relativeDeadlines,
};
