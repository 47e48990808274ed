import type { Pattern } from '../../text/pattern.js';
import type { CountryLocale } from './countries.js';
import type { PlaceClocks } from './place-clocks.js';

/** A clock that a text names. */
export interface ZoneWords {
  /** Anchored to what follows the hour, brackets included; a group `offset` (`+2`) or `place` makes the zone. */
  readonly pattern: Pattern;
  /** IANA; `null` where only a group tells it, or the place of the meeting. */
  readonly zone: string | null;
}

/** How a language writes dates and hours. All words are folded and in lower case. */
export interface DateLocale {
  /** Every form a group `month` may have (`janvier`, `janv`, `v`), 1 to 12. */
  readonly months: Readonly<Record<string, number>>;
  /** 1 is Monday. */
  readonly weekdays: Readonly<Record<string, number>>;
  /** As printed, Monday first. */
  readonly weekdayNames: readonly string[];
  /** Numbers in words, with a space for their hyphens, and other ways to write the day (`l` for `1` in a scan). */
  readonly numberWords: Readonly<Record<string, number>>;
  /** Hours that are words (`minuit`), as `HH:MM`. */
  readonly clockWords: Readonly<Record<string, string>>;
  /** Group `day` or `dayInWords`, and `month` where it is in figures: it takes what it lacks from the date after it (`22 et 23 mai`). */
  readonly bareDay: Pattern;
  /** A day whose month is that of the date before it: it is moved there (`celle du 21 juin est reportee au 28`), or the text says so (`le 28 du meme mois`). */
  readonly dayAlone: Pattern;
  /** Whole dates; groups `day` or `dayInWords`, `month` (a word or a number) and, where the text has one, `year` or `yearApart`. */
  readonly days: readonly Pattern[];
  /** Months; groups `month` and `year`, and `monthTo` where two months share the year. */
  readonly monthsAlone: readonly Pattern[];
  /** Stands in every hour that is given without its day (`9 h`, `9:30`): a cell without it is not searched. */
  readonly hourCue: Pattern;
  /**
   * Hours; groups `hour`, `minute` (or `minuteApart`) or `word`, and `hourTo`, `minuteTo` or `wordTo` where it is a range;
   * `morning` or `afternoon` (`morningTo`, `afternoonTo`) where the half of the day is said (`5 p.m.`).
   */
  readonly times: readonly Pattern[];
  readonly zones: readonly ZoneWords[];
  /** Zones of the places that a clock is named after (`heure de Tokyo`, `heure du Japon`). */
  readonly clocks: PlaceClocks;
  readonly countries: CountryLocale;
  /** The whole text between two dates that makes them first and last day (`au`, `-`). */
  readonly rangeLink: Pattern;
  /** The whole text between two dates of one list (`et le`, `,`). */
  readonly listLink: Pattern;
  /** Ends where a list with commas begins (`les `): without it, `Annexe 5, 14 et 15 mars` would have three days. */
  readonly listOpening: Pattern;
  /** Before a list: its dates are apart, however near (`respectivement`). Ends where the dates begin. */
  readonly apart: Pattern;
  /** Before two dates: they are first and last day whatever stands between (`entre le`). */
  readonly between: Pattern;
  /** Group `weekday`: the weekday before a date. */
  readonly weekdayBefore: Pattern;
  /** The whole text between a date and its hour (`, a `), and between an hour and its date (` le mardi `). */
  readonly timeAfter: Pattern;
  readonly timeBefore: Pattern;
  /** The whole text between a day and its hour where what happens on it stands between, and the hour in brackets. */
  readonly timeInBracket: Pattern;
  /** The same where the day opens its line, and the hour stands behind a comma (` – depot des textes, a `). */
  readonly timeBehindThing: Pattern;
  /** The whole text between the two halves of a day's hours (` et de `): the day ends with the second. */
  readonly timeNext: Pattern;
  /** Ends where the clock begins that the text gives all its hours (`Les horaires sont indiques en `). */
  readonly hoursOfAll: Pattern;
  /** The whole header of a column of hours (`Horaire`), with its clock or without. */
  readonly hoursHeader: Pattern;
  /** The heading of a column of hours that names their clock (`Heure (Genève)`, `Heure UTC`): group `clock`. Whole cell. */
  readonly hoursColumn: Pattern;
  /** The whole text between a date and a range of hours later in its phrase (` a Kigali, de `). */
  readonly timeLater: Pattern;
  /** The same of a span of hours at the end of a long phrase. */
  readonly timeFar: Pattern;
  /** The whole text between a date and hours that a later clause gives what is held on it (`; elle commencera a`). */
  readonly timeOfIt: Pattern;
  /** The whole text between its first hour and its last (` et se terminera a `). */
  readonly timeEnds: Pattern;
  /** Words that stand for the hour of the day before, up to their own day (`a la meme heure le `), and behind it (` a la meme heure`). */
  readonly sameHourBefore: Pattern;
  readonly sameHourAfter: Pattern;
}
