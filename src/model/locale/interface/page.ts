import type { Counted } from './counted.js';
import type { ValueNames } from './names.js';

/** What a page in HTML says for itself, in one language; it holds them all, so that its reader can change the language. */
export interface PageWords extends ValueNames {
  /** The language's own name, for a switch. */
  readonly language: string;
  /** From January on. */
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** The first day of a month as it is written in a date. */
  readonly firstDay: string;
  /** Sentences, labels and buttons; `{name}` is filled in. */
  readonly page: Readonly<
    Record<
      | 'letter'
      | 'record'
      | 'skipToLetter'
      | 'skipToRecord'
      | 'skipToList'
      | 'interfaceLanguage'
      | 'view'
      | 'search'
      | 'searchHint'
      | 'next'
      | 'previous'
      | 'noMatch'
      | 'matchOf'
      | 'notStated'
      | 'missing'
      | 'paragraph'
      | 'line'
      | 'annex'
      | 'annexAlone'
      | 'pieceOf'
      | 'noPlace'
      | 'readHere'
      | 'evidence'
      | 'copy'
      | 'copied'
      | 'copyFailed'
      | 'linkHere'
      | 'open'
      | 'timeline'
      | 'timelineHint'
      | 'mandate'
      | 'signed'
      | 'rebuilt'
      | 'emptyLetter'
      | 'table'
      | 'guide'
      | 'keysHint'
      | 'documents'
      | 'searchDocuments'
      | 'filters'
      | 'kind'
      | 'group'
      | 'month'
      | 'any'
      | 'kindDocument'
      | 'kindDue'
      | 'meeting'
      | 'clear'
      | 'noDocument'
      | 'untitled'
      | 'undated'
      | 'backToList'
      | 'lettersApart'
      | 'calendar'
      | 'calendarHint'
      | 'year'
      | 'noDates'
      | 'unknownLanguage',
      string
    >
  >;
  readonly counted: Readonly<Record<'more' | 'places' | 'documents' | 'messages' | 'matches', Counted>>;
}
