import type { AnnexFinding } from './annexes.js';
import type { Closing } from './closing/index.js';
import type { Letterhead } from './letterhead/index.js';
import type { MandateFinding } from './mandates.js';
import type { ReportFront } from './report-front.js';
import type { Finding } from '../model/finding.js';
import type { Message } from '../model/message.js';
import type { ParagraphNode } from '../model/paragraph-node.js';
import type {
  Addressee,
  Citation,
  Deadline,
  DocumentType,
  Link,
  Meeting,
  Note,
  Person,
  Topic,
} from '../model/record.js';
import type { Span } from '../model/span.js';

/** A meeting, and every place where it is said to be held. */
export interface MeetingFinding extends Finding<Meeting> {
  readonly venues: readonly { readonly name: string; readonly span: Span }[];
}

/** Everything that was found in one document, before it is a record. */
export interface Findings {
  readonly documentType: DocumentType;
  readonly letterhead: Letterhead;
  readonly front: ReportFront;
  readonly closing: Closing;
  /** Of the letterhead and of a distribution list. */
  readonly copies: readonly Finding<Addressee>[];
  readonly paragraphs: readonly ParagraphNode[];
  readonly annexes: readonly {
    readonly finding: Finding<AnnexFinding>;
    readonly paragraphs: readonly ParagraphNode[];
    /** One a top-level paragraph; `null` where it is no heading of terms of reference. */
    readonly topics: readonly (Topic | null)[];
    readonly mandate: MandateFinding | null;
  }[];
  readonly notes: readonly Finding<Note>[];
  readonly people: readonly Finding<Person>[];
  readonly deadlines: readonly Finding<Deadline>[];
  readonly meetings: readonly MeetingFinding[];
  readonly citations: readonly Finding<Citation>[];
  readonly links: readonly Finding<Link>[];
  readonly messages: readonly Message[];
}
