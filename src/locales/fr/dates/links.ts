import type { DateLocale } from '../../../model/locale/dates.js';
import { pattern } from '../../../text/pattern.js';
import { halfDay, weekday, weekdayNames } from './names.js';

/** What stands between dates, and before them. */
export const dateLinks: Pick<
  DateLocale,
  'rangeLink' | 'listLink' | 'listOpening' | 'apart' | 'between' | 'weekdayBefore'
> = {
  rangeLink: pattern({
    id: 'fr.dates.range-link',
    source: `^${halfDay} *(?:-|<(?:au|a|jusqu'au|jusqu'a|jusqu'en)>)(?: *(?:le|au))?${weekday} *$`,
    matches: [' au ', ' – ', ' au mardi ', ' (après-midi) – ', " jusqu'au "],
    rejects: [' et ', ', ', ' et le '],
  }),
  listLink: pattern({
    id: 'fr.dates.list-link',
    source: `^${halfDay} *(?:,|/|&|,? *<(?:et|ou|puis|ainsi que)>)(?: *(?:le|les|du|des|en|au|aux))?${weekday} *$`,
    matches: [' et ', ', ', ' et le ', ' et le mardi ', '/'],
    rejects: [' au ', ' – ', ' pour '],
  }),
  listOpening: pattern({
    id: 'fr.dates.list-opening',
    source: `(?:^|[,(:]|<(?:les|des|aux)${weekday}) *$`,
    matches: ['réunion des ', 'les ', 'les lundi ', 'Genève, ', ''],
    rejects: ["Commission d'études ", 'Annexe '],
  }),
  apart: pattern({
    id: 'fr.dates.apart',
    source: '<respectivement>[^.;]{0,30}$',
    matches: ['ont eu lieu respectivement le '],
    rejects: ['ont eu lieu le '],
  }),
  between: pattern({
    id: 'fr.dates.between',
    source: `<entre(?: le| les)?${weekday} *$`,
    matches: ['entre le ', 'entre '],
    rejects: ['le ', 'entre nous le '],
  }),
  weekdayBefore: pattern({
    id: 'fr.dates.weekday-before',
    source: `<(?<weekday>${weekdayNames})(?!\\p{L}),?(?: le)? *$`,
    matches: ['le mardi ', 'Mardi, le ', 'jeudi '],
    rejects: ['le ', 'mardi prochain '],
  }),
};
