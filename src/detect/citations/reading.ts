import type { GroupMention } from '../../model/annotation.js';
import type { CitationLocale } from '../../model/locale/citations.js';
import type { Citation, Reference, Sector } from '../../model/record.js';
import type { Span } from '../../model/span.js';

/** A citation as one place words it; it may lack its issuer or revision, which another place gives. */
export interface CitationReading {
  readonly value: Citation;
  readonly span: Span;
  /** Where the series is not printed: a `Lettre circulaire N° 812` may be of any office. */
  readonly impliesSeries?: boolean;
}

/** What citations are read with. */
export interface CitationRules {
  readonly locale: CitationLocale;
  /** What the document is itself: never a citation, save a circular that a corrigendum or addendum belongs to. */
  readonly reference: Reference | null;
  /** The Sector whose document it is: its Questions are meant where the words name no Sector. */
  readonly sector: Sector | null;
}

/** A folded block, where it begins in the source, and the source. */
export interface Place {
  readonly text: string;
  readonly base: number;
  readonly source: string;
  /** The groups that it names, in reading order, where they are known; places in the source. */
  readonly groups?: readonly GroupMention[];
}
