import { agendaMonth } from './agenda/month-view.js';
import { agenda } from './agenda/view.js';
import { cited } from './cited/view.js';
import { comparison } from './compare/view.js';
import { group } from './group/view.js';
import { letter } from './letter/view.js';
import { firstPage, letters } from './letters/view.js';
import { person } from './person/view.js';
import type { View } from './view.js';

/** Everything that can be looked at. */
export const views: readonly View[] = [
  firstPage,
  letters,
  letter,
  agenda,
  agendaMonth,
  group,
  person,
  cited,
  comparison,
];
