import type { GroupMention } from '../../model/annotation.js';
import type { Citation } from '../../model/record.js';
import type { Span } from '../../model/span.js';

/** A citation as one place words it; it may lack its issuer or revision, which another place gives. */
export interface CitationReading {
  readonly value: Citation;
  readonly span: Span;
}

/** A folded block, where it begins in the source, and the source. */
export interface Place {
  readonly text: string;
  readonly base: number;
  readonly source: string;
  /** The groups that it names, in reading order, where they are known; places in the source. */
  readonly groups?: readonly GroupMention[];
}
