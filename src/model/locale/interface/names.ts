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
} from '../../record.js';

type Qualifier = 'by' | 'before' | 'until';

/**
 * The names of what a record holds, in one language: of the values that it enumerates, of its keys and their sections. One name a
 * value, however many formats show it.
 *
 * A name that stands by itself, as a label or in a list, is written with a capital; in running text it has a small one
 * (`inRunningText`). Names that only ever stand in running text have the letter that they have there.
 */
export interface ValueNames {
  readonly documentType: Readonly<Record<DocumentType, string>>;
  readonly issuer: Readonly<Record<Issuer, string>>;
  readonly addresseeGroup: Readonly<Record<AddresseeGroup, string>>;
  readonly role: Readonly<Record<Role, string>>;
  readonly deadlineKind: Readonly<Record<DeadlineKind, string>>;
  readonly qualifier: Readonly<Record<Qualifier, string>>;
  /** What has changed: something falls away, takes the place of other days (`{days}`), a person leaves the office. */
  readonly change: Readonly<Record<'cancelled' | 'replaces' | 'outgoing', string>>;
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
}
