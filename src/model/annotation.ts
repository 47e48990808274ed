import type { Group } from './record.js';
import type { Span } from './span.js';

/** A day or a month of the calendar as far as the text goes; `year` is `null` where the text has none. */
export interface CalendarDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** A date, or a range of dates, as the text writes it. */
export interface DateMention {
  /** The date's own words, hours and zone included (`le` and weekday left out). */
  readonly span: Span;
  /** Where its days end: words such as `au plus tard` may stand between them and the hours. */
  readonly daysEnd: number;
  /** Hours and zone where they stand by themselves (`5 mai: inscription (18 h)`, the next cell); `null` where `span` has them. */
  readonly hours: Span | null;
  readonly start: CalendarDate;
  /** The last day of a range; `null` for a single date. */
  readonly end: CalendarDate | null;
  /** `HH:MM`; `24:00` is written as the text means it. */
  readonly startTime: string | null;
  readonly endTime: string | null;
  /** `UTC` or an IANA zone, only where the text says so. */
  readonly timeZone: string | null;
}

/** A place where the text names an ITU group, or takes it up again (`cette JCA`, `le Groupe`). */
export interface GroupMention {
  readonly span: Span;
  /** The entry of `groups` it means: the same object for every mention of one group. */
  readonly group: Group;
  /** True for `cette JCA`, `ce Groupe`. */
  readonly anaphor: boolean;
  /** The groups that its own name names: `Groupe régional de la Commission d'études 3 pour l'Afrique`. */
  readonly within?: readonly { readonly span: Span; readonly group: Group }[];
}
