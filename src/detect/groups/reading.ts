import type { GroupLocale } from '../../model/locale/groups.js';
import type { GroupType, Sector } from '../../model/record.js';
import type { Span } from '../../model/span.js';

/** A group as one place names it, before it is known which other places mean the same. */
export interface NamedReading extends Span {
  readonly kind: 'named';
  readonly type: GroupType;
  readonly sector: Sector | null;
  /** In this document's language, where the place gives or implies it. */
  readonly acronym: string | null;
  /** True where no letters stand there, and a bracket with the year tells which conference it is: `(Helsinki, 1993)`. */
  readonly built?: true;
  /** The letters before its hyphen, as printed, tell languages apart. */
  readonly printedPrefix?: string;
  /** The types of which the document must name a group for this to be one. */
  readonly among?: readonly GroupType[];
  /** Where the full name stands. */
  readonly name: Span | null;
  /** What the group works on, in sorted words: the same for every wording of its name. */
  readonly subject: string | null;
  /** The words after the head, folded, lower case. */
  readonly tail?: string;
  /**
   * How the name ends: `closed` by its acronym or a stop; `open` where its sentence runs on, so that it may have read
   * too far; `cut` where its block ends, as a heading of two lines does.
   */
  readonly ending?: 'closed' | 'open' | 'cut';
  /** The acronym of the group that has set it up, where its name says which. */
  readonly owner?: string;
  /** True where the words stand within the name of the group read before. */
  readonly within?: true;
}

/** `cette JCA`, `ce Groupe`. */
export interface AnaphorReading extends Span {
  readonly kind: 'anaphor';
  readonly types: readonly GroupType[];
}

/** What a text holds that names begin with; most texts hold neither and need no search. */
export interface GroupCues {
  readonly names: boolean;
  readonly acronyms: boolean;
}

export type GroupReading = NamedReading | AnaphorReading;

export const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });

/** The Sector that words mean: `de l'UIT-T`, `radiocommunications`. */
export const sectorOf = (words: string | undefined, locale: GroupLocale): Sector | null =>
  (words && locale.sectorWords[words.toLowerCase().replace(/ +/g, ' ')]) || null;
