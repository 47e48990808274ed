import type { DateLocale } from '../../../model/locale/dates.js';
import { pattern } from '../../../text/pattern.js';
import { halfDay, weekday, weekdayNames } from './names.js';

/** What stands between dates, and before them. */
export const dateLinks: Pick<
  DateLocale,
  'rangeLink' | 'listLink' | 'listOpening' | 'apart' | 'between' | 'weekdayBefore'
> = {
  rangeLink: pattern({
    id: 'es.dates.range-link',
    source: `^${halfDay} *(?:-|<(?:al|a|hasta el|hasta)>)(?: *(?:el|al|dia))*${weekday} *$`,
    matches: [' al ', ' – ', ' al martes ', ' (por la tarde) – ', ' hasta el ', ' al martes, '],
    rejects: [' y ', ', ', ' y el '],
  }),
  listLink: pattern({
    id: 'es.dates.list-link',
    source: `^${halfDay} *(?:,|/|&|,? *<(?:y|e|o|u|asi como)>)(?: *(?:el|los|del|de|en|al|dias?))*${weekday} *$`,
    matches: [' y ', ', ', ' y el ', ' y el martes ', '/', ' y del '],
    rejects: [' al ', ' – ', ' para '],
  }),
  listOpening: pattern({
    id: 'es.dates.list-opening',
    source: `(?:^|[,(:]|<(?:los|los dias|dias)${weekday}) *$`,
    matches: ['reunión de los días ', 'los ', 'los lunes ', 'Ginebra, ', ''],
    rejects: ['Comisión de Estudio ', 'Anexo '],
  }),
  apart: pattern({
    id: 'es.dates.apart',
    source: '<respectivamente>[^.;]{0,30}$',
    matches: ['se celebraron respectivamente el '],
    rejects: ['se celebraron el '],
  }),
  between: pattern({
    id: 'es.dates.between',
    source: `<entre(?: el| los| los dias)?${weekday} *$`,
    matches: ['entre el ', 'entre '],
    rejects: ['el ', 'entre nosotros el '],
  }),
  weekdayBefore: pattern({
    id: 'es.dates.weekday-before',
    source: `<(?<weekday>${weekdayNames})(?!\\p{L}),?(?: (?:el|dia))? *$`,
    matches: ['el martes ', 'Martes, ', 'jueves '],
    rejects: ['el ', 'martes próximo '],
  }),
};
