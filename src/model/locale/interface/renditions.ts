import type { DeadlineKind, Meeting } from '../../record.js';

/** What calendars say beside the words of the circular. */
export interface CalendarWords {
  readonly name: string;
  /** Behind the number of those that a calendar is made of. */
  readonly documents: string;
  readonly deadline: string;
  /** What is due, as a title of its own: `Contributions`. */
  readonly due: Readonly<Record<DeadlineKind, string>>;
  readonly meeting: string;
  /** Behind the word for a meeting: `Meeting: hybrid`. */
  readonly mode: Readonly<Record<NonNullable<Meeting['mode']>, string>>;
  readonly online: string;
  readonly line: string;
  readonly link: string;
  readonly alsoIn: string;
  /** Of a month or year. */
  readonly noDay: string;
  readonly noTimeZone: string;
  /** Behind the title of what is due before the day or hour that it stands on; of a month or year, `{period}`. */
  readonly before: Readonly<Record<'day' | 'hour' | 'period', string>>;
  readonly withoutDay: string;
  readonly noEntries: string;
}

/** What a letter that is written again says beside its own words: its labels, with their punctuation. */
export interface LetterWords {
  readonly fileReference: string;
  readonly contact: string;
  readonly telephone: string;
  readonly fax: string;
  readonly email: string;
  readonly to: string;
  readonly copies: string;
  readonly summary: string;
  readonly action: string;
  readonly signed: string;
  readonly enclosures: string;
  readonly annex: string;
  readonly notes: string;
  readonly noSubject: string;
}

/** What files made of a record say beside its words, in one language. */
export interface Renditions {
  /** In the place of a date, in running text. */
  readonly undated: string;
  readonly leftOut: string;
  readonly calendar: CalendarWords;
  readonly letter: LetterWords;
}
