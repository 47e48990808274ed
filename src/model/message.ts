import type { Span } from './span.js';

export type Severity = 'error' | 'warning' | 'info';

/** Why a part of a file was not read. */
export type UnreadReason =
  | 'lost'
  | 'never-printed'
  | 'embedded'
  | 'own-file'
  | 'chart'
  | 'diagram'
  | 'illegible'
  | 'old-numbers';

/** What each message is about; each interface language has a sentence for it (`reading.ts` in `src/locales/xx/interface/`). */
export interface MessageArguments {
  /** A deadline without a date (`quatre semaines avant la réunion`). */
  'relative-deadline': { readonly words: string };
  /** A day that no calendar has (`31 avril`) or an hour that no clock has (`25 h 00`). */
  'impossible-date': { readonly words: string };
  /** A clock that the tz database has no name for (`UTC+5:30`): the hour stays without a zone. */
  'unknown-zone': { readonly words: string };
  /** The weekday named is not the weekday of the date. */
  'wrong-weekday': { readonly words: string; readonly expected: string };
  /** A date whose year neither its words nor the date of the document give. */
  'missing-year': { readonly words: string };
  'tracked-changes': { readonly insertions: number; readonly deletions: number; readonly moves: number };
  'hidden-text': { readonly characters: number };
  /** Words struck out on the page, which no value has. */
  'struck-text': { readonly words: string };
  /** What a field or a content control shows until somebody fills it in. */
  'unfilled-control': { readonly words: string };
  'comments-left-out': { readonly count: number };
  /** A line that may head an annex or belong to the text. */
  'undecided-annex': { readonly words: string };
  /** Lines that end amid a sentence, as a conversion tore them: so many, the first at the message's place. */
  'torn-lines': { readonly count: number };
  'unread-part': { readonly part: string; readonly why: UnreadReason };
  /** More is drawn on a page of a PDF than is read: its text is not there, or not all of it. */
  'heavy-page': { readonly page: number };
  /** A page of a PDF has more links than are read: none is there. */
  'unread-links': { readonly page: number; readonly count: number };
  /** Two languages stand side by side; the document was read in the first. */
  'two-languages': { readonly language: string; readonly beside: string };
  'unknown-language': { readonly recognised: string | null; readonly known: string };
}

/** A message is a code with arguments and a place. */
export type Message = {
  [Code in keyof MessageArguments]: {
    readonly code: Code;
    readonly args: MessageArguments[Code];
    readonly span?: Span;
    readonly related?: Span;
  };
}[keyof MessageArguments];

/** How much each weighs: in a record, in what is made of it and in `validate`, which may be told otherwise. */
export const readingSeverities: Readonly<Record<keyof MessageArguments, Severity>> = {
  'impossible-date': 'error',
  'wrong-weekday': 'error',
  'unknown-zone': 'warning',
  'missing-year': 'warning',
  'relative-deadline': 'info',
  'tracked-changes': 'warning',
  'undecided-annex': 'warning',
  'hidden-text': 'warning',
  'struck-text': 'warning',
  'unfilled-control': 'error',
  'comments-left-out': 'warning',
  'torn-lines': 'warning',
  'unread-part': 'info',
  'heavy-page': 'warning',
  'unread-links': 'warning',
  'two-languages': 'warning',
  'unknown-language': 'warning',
};
