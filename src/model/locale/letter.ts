import type { Pattern } from '../../text/pattern.js';
import type { AddresseeGroup, DocumentType, Issuer, Role } from '../record.js';

/** What a label of the letterhead announces. */
export type LetterheadLabel =
  | 'reference'
  | 'telephone'
  | 'fax'
  | 'email'
  | 'contact'
  | 'addressees'
  | 'copies'
  | 'subject'
  | 'action'
  | 'date'
  /** Numbers and addresses on its line are those that a reply goes to, not the office's (`Pour votre réponse: Fax: …`). */
  | 'reply'
  /** A label whose value no key of the record claims (`Télex:`, `Original:`). */
  | 'other';

/** Groups: `series`, `number`. */
export interface ReferencePattern {
  readonly pattern: Pattern;
  /** For forms that print no series of their own. */
  readonly series?: string;
  readonly documentType: DocumentType;
  readonly issuer: Issuer | null;
  /** Who issues the documents of a body, by its letters in the series (`TSAG`, `PP`). */
  readonly issuers?: Readonly<Record<string, Issuer>>;
  /** True where the words leave no doubt that this is the document's own number (`Circulaire TSB 12`). */
  readonly explicit: boolean;
}

/** The fixed words of a letter from its head to its annex headings. */
export interface LetterLocale {
  /** Labels at the beginning of a line; the match ends behind the colon. */
  readonly labels: readonly { readonly label: LetterheadLabel; readonly pattern: Pattern }[];
  readonly references: readonly ReferencePattern[];
  /** `Document 41-F`, that its conference alone numbers: group `number`. */
  readonly conferenceDocument: Pattern;
  /** The conference that a head names with its year (`PP-26`): groups `series`, `body`. */
  readonly conference: Pattern;
  /** Whose conferences they are, by `body`. */
  readonly conferenceIssuers: Readonly<Record<string, Issuer>>;
  /** The Union's code in `reference.series` for what the language writes otherwise: `AMNT` → `WTSA`. */
  readonly unionCodes: Readonly<Record<string, string>>;
  /** `Corrigendum 1`, `Addendum 2`, `Rév. 1`: group `annotation`. */
  readonly annotation: Pattern;
  /** A document-type word that may stand on a line before the number (`Lettre circulaire`). */
  readonly documentTypes: readonly { readonly documentType: DocumentType; readonly pattern: Pattern }[];
  /** The whole line that heads a message to one addressee: `T E L E F A X`, `Memorandum`. */
  readonly messageTitle: Pattern;
  /** The line or title by which a document of a group or conference says that it is no report: a liaison statement, a draft text. */
  readonly otherDocument: Pattern;
  readonly issuers: readonly { readonly issuer: Issuer; readonly pattern: Pattern }[];
  /** `Genève, le 20 avril 2022`: group `place`; the date follows the match. */
  readonly place: Pattern;
  /** Words between the beginning of a line and the letter's date (`Le`, `Date:`). */
  readonly dateLead: Pattern;
  readonly addressee: Pattern;
  /** Begins a line that says whom a letter is for within an administration, also below its subject. */
  readonly attention: Pattern;
  /** Where a run-on address parts into its addressees; group `next` begins the next one. */
  readonly nextAddressee: Pattern;
  /** Begins an addressee of a list under its label, with an article alone (`les Administrations`). */
  readonly listedAddressee: Pattern;
  readonly addresseeGroups: readonly { readonly group: AddresseeGroup; readonly pattern: Pattern }[];
  readonly salutation: Pattern;
  readonly closing: Pattern;
  readonly signed: Pattern;
  /** Before the name of one who signs for another: `p.o.`. */
  readonly onBehalf: Pattern;
  /** A line that names the office for which another signs: `Pour le Directeur`. */
  readonly forOffice: Pattern;
  /** Titles under a signature, with the role they stand for; `office` where the role belongs to a Bureau. */
  readonly titles: readonly { readonly role: Role; readonly pattern: Pattern }[];
  /** `M.`, `Mme`, `Dr` before a name. */
  readonly honorific: Pattern;
  /** `Annexe: 1`, `Annexes: 2`: group `count`, or `words` (`trois`); without them the announced items follow. */
  readonly enclosures: Pattern;
  /** Numbers in words (`trois`), folded, lower case. */
  readonly countWords: Readonly<Record<string, number>>;
  readonly distribution: Pattern;
  /** A line's last word that wants another behind it (`de`, `et`): the next line goes on with it. */
  readonly openEnding: Pattern;
  /** A line's first word that goes on with the line before (`de`, `et`), in whatever case it is printed. */
  readonly openBeginning: Pattern;
  /** What the heading of an annex begins with, up to the end of its label: group `label`. */
  readonly annexHeading: Pattern;
  /**
   * `de la Circulaire TSB 278` behind or under it, without brackets and to the end: group `of`, or `own` where it means the
   * document itself (`à la présente circulaire`).
   */
  readonly annexOf: Pattern;
  /** Which edition of an annex it is (`Rév. 1`, `Corrigendum 2`, a date), without brackets and to the end. */
  readonly annexEdition: Pattern;
  /** An annex heading repeated at the top of a later page is told by this (`suite`), without brackets and to the end. */
  readonly annexContinued: Pattern;
  /** The name of a style or bookmark that a template gives to headings of annexes. */
  readonly annexStyle: Pattern;
  /** Lines of page headers and footers in mid-text: page numbers, file paths. */
  readonly pageNoise: readonly Pattern[];
  /** A page number and the document's own number on one line (`- 2 - Circulaire TSB 17`): groups `page` or `leaf`, and `named`. */
  readonly numberedHead: Pattern;
  /** Where a line counts pages, beside other words: `page 1/2`, `2 sur 4`, `- 3 -`. */
  readonly pageCount: Pattern;
  /** What stands at the foot of a page whose text goes on: `(suite)`, `./.`. */
  readonly goesOverleaf: Pattern;
  /** The Union's name and address, at the foot of a page or above a letterhead. */
  readonly footAddress: Pattern;
  /** Lines that belong to the foot of a page where they stand beside its address (`Suisse`, `Tél.: …`). */
  readonly footLine: Pattern;
}

/** The front of a report: sections before its body. */
export type FrontSection =
  | 'subject'
  | 'title'
  | 'summary'
  | 'purpose'
  | 'action'
  | 'references'
  | 'contact'
  /** Whom a liaison statement is for, by the labels of a letterhead. */
  | 'addressed'
  | 'other';

/** A label that begins a section of a report's front. */
export interface FrontLabel {
  readonly section: FrontSection;
  /** Where the section's text begins in the block. */
  readonly textStart: number;
}

export interface ReportLocale {
  readonly sections: readonly { readonly section: FrontSection; readonly pattern: Pattern }[];
  /** The line that names the author of a report (`Rapport du Secrétaire général`), no title. */
  readonly source: Pattern;
  /** Lines of the report's head that are no title: session, agenda item, original language. */
  readonly head: readonly Pattern[];
}
