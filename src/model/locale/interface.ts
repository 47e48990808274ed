import type {
  AddresseeGroup,
  AnnexType,
  CitationType,
  DeadlineKind,
  DocumentType,
  Evidence,
  GroupType,
  Issuer,
  Meeting,
  RecordMessage,
  Role,
  Topic,
} from '../record.js';

type Qualifier = 'by' | 'before' | 'until';

/** A phrase that counts, in the plural forms of `Intl.PluralRules`; `{n}` is the number. */
export interface Counted {
  readonly one: string;
  readonly other: string;
}

/** What a page says for itself, in one language: the words around a document, never those of it. */
export interface InterfaceWords {
  /** The language's own name, for a switch. */
  readonly language: string;
  /** From January on. */
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** The first day of a month as it is written in a date. */
  readonly firstDay: string;
  readonly documentType: Readonly<Record<DocumentType, string>>;
  readonly issuer: Readonly<Record<Issuer, string>>;
  readonly addresseeGroup: Readonly<Record<AddresseeGroup, string>>;
  readonly role: Readonly<Record<Role, string>>;
  readonly deadlineKind: Readonly<Record<DeadlineKind, string>>;
  readonly qualifier: Readonly<Record<Qualifier, string>>;
  readonly mode: Readonly<Record<NonNullable<Meeting['mode']>, string>>;
  readonly annexType: Readonly<Record<AnnexType, string>>;
  readonly topic: Readonly<Record<Topic, string>>;
  readonly citationType: Readonly<Record<CitationType, string>>;
  readonly groupType: Readonly<Record<GroupType, string>>;
  readonly basis: Readonly<Record<Evidence['basis'], string>>;
  /** What each basis means, in a sentence. */
  readonly basisMeaning: Readonly<Record<Evidence['basis'], string>>;
  readonly severity: Readonly<Record<RecordMessage['severity'], string>>;
  /** Headings of the record's sections. */
  readonly section: Readonly<
    Record<
      | 'identity'
      | 'subject'
      | 'addressees'
      | 'copies'
      | 'deadlines'
      | 'meetings'
      | 'people'
      | 'annexes'
      | 'groups'
      | 'citations'
      | 'links'
      | 'notes'
      | 'messages'
      | 'outline'
      | 'remainder'
      | 'source',
      string
    >
  >;
  /** Names of single values. */
  readonly field: Readonly<
    Record<
      | 'reference'
      | 'fileReference'
      | 'issuer'
      | 'place'
      | 'date'
      | 'contact'
      | 'telephone'
      | 'fax'
      | 'email'
      | 'subject'
      | 'summary'
      | 'action'
      | 'salutation'
      | 'closing'
      | 'signatory'
      | 'enclosures'
      | 'group'
      | 'parentGroup'
      | 'chairs'
      | 'contacts'
      | 'duration'
      | 'file'
      | 'language'
      | 'characters'
      | 'hash',
      string
    >
  >;
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
