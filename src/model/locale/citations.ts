import type { Pattern } from '../../text/pattern.js';
import type { CitationIssuer, CitationType } from '../record.js';

/** Texts told by a number and, for some, by who adopted them: Resolutions, Decisions. */
export interface NumberedTexts {
  readonly type: CitationType;
  /** Up to where the first number stands; a group `sector` where the head names it (`Résolution UIT-R 1-8`). */
  readonly head: Pattern;
  /** One number, at the place where the head ends; groups `number`, and `series` where the text has one. */
  readonly number: Pattern;
  /** True where a head in the singular (no group `plural`) has one number. */
  readonly oneInSingular?: boolean;
  /** Who issues it where nothing says so. */
  readonly issuer: CitationIssuer | null;
}

/** Circulars and documents whose number alone tells what they are; groups `series`, `number`, and `more`: the rest of a list. */
export interface SeriesTexts {
  readonly type: CitationType;
  readonly pattern: Pattern;
  /** The series where the words do not print it. */
  readonly series?: string;
  /** What stands for the number of a text that has none, and is cited by its parts alone. */
  readonly number?: string;
  /** True where later numbers of a list leave out what the first begins with: `C24/50, 51 et 52`. */
  readonly completes?: boolean;
  /** True of a number that only the documents of a conference use alone, for others of the same conference (`Documents 28 et 41`). */
  readonly withinConference?: boolean;
  /** By the printed series; `*` for any other. */
  readonly issuers: Readonly<Record<string, CitationIssuer | null>>;
  /** True where the citation keeps the series apart from the number. */
  readonly keepsSeries: boolean;
}

/** A kind of text that a heading or a line names for the numbers below it; a group `sector` (or `before`) where it names the Sector. */
export interface NamedTexts {
  readonly type: CitationType;
  readonly pattern: Pattern;
}

/** How a language cites texts. */
export interface CitationLocale {
  /**
   * A further number in the rest of a list (`, 51 et 52`): group `link` parts it from the one before, group `printed` is the number.
   */
  readonly furtherNumber: Pattern;
  /** A whole `link` of those that means all numbers between the two (`à`, folded; `-`). */
  readonly rangeWord: Pattern;
  /** Endings of the plural of a part's mark, each with that of the singular (`sections` is `section`); the first that fits counts. */
  readonly partPlurals: readonly { readonly ending: Pattern; readonly singular: string }[];
  /** What stands before a number and says no more than that it is one (`n°`), within the words of an annotation. */
  readonly numberSign: Pattern;
  /** A piece of a word that stands in every head of `numbered`: text without one is not searched for them. */
  readonly numberedCue: Pattern;
  readonly numbered: readonly NumberedTexts[];
  readonly series: readonly SeriesTexts[];
  /** Stands in every text of `series`. */
  readonly seriesCue: Pattern;
  /** What may stand between two numbers of one list: `, `, ` et `; group `range` where all between them are meant. Anchored at its start. */
  readonly listLink: Pattern;
  /** `UIT-T`, `de l'UIT-T` → issuer; keys folded, lower case. */
  readonly sectorWords: Readonly<Record<string, CitationIssuer>>;
  /** The words for an issuer that follow a number: `de l'AMNT`, `adoptée par le Conseil`. Anchored at its start. */
  readonly issuersAfter: readonly { readonly issuer: CitationIssuer; readonly pattern: Pattern }[];
  /** The words for an issuer within a clause: `la Conférence de plénipotentiaires`. */
  readonly issuersNamed: readonly { readonly issuer: CitationIssuer; readonly pattern: Pattern }[];
  /** `sa `, `extrait de la ` before the head: the text is that of the issuer its sentence names. Anchored at its end. */
  readonly possessive: Pattern;
  /** What stands in brackets behind a number when it dates the text: groups `place`, `year`, `conference`, and `city` behind one. */
  readonly revision: Pattern;
  /** Conferences in a revision: `AMNT` → `WTSA`. */
  readonly conferences: Readonly<Record<string, CitationIssuer>>;
  /** `dubai 2018` (folded, lower case) → whose conference met there then. */
  readonly conferencePlaces: Readonly<Record<string, CitationIssuer>>;
  /** A part of the text that stands before it: `§ 2.2.3 de la `. Groups `mark`, `numbers`; anchored at its end. */
  readonly sectionBefore: Pattern;
  /** The same behind it: `, § 2`, ` (section 3)`. Anchored at its start. */
  readonly sectionAfter: Pattern;
  /** The header of a column of numbers that says what they are: `Recommandation UIT-R`, `Question(s)`. Anchored at both ends. */
  readonly columns: readonly NamedTexts[];
  /** A header that says that numbers stand below, and not what of: `Numéro`, `Texte`. Anchored at both ends. */
  readonly numberColumn: Pattern;
  /** What the line above a table or list says that it lists: `les Recommandations UIT-R`. */
  readonly announced: readonly NamedTexts[];
  /** Words for the text of a type that was cited last: `cette Recommandation`. */
  readonly anaphors: readonly { readonly type: CitationType; readonly pattern: Pattern }[];
  /** Series letters of Recommendations that only one Sector has. */
  readonly recommendationSectors: readonly { readonly issuer: CitationIssuer; readonly series: RegExp }[];
  /** What stands before a document's own number on its line of the letterhead: `Document `. Anchored at both ends. */
  readonly headNumberLead: Pattern;
  /** `Corrigendum 1 à la ` before a circular: then it is part of the document's own name. Anchored at its end. */
  readonly ownAnnotation: Pattern;
  /** An annotation that makes the document another than its circular (`Corrigendum 1`); a revision is the circular itself. */
  readonly amendment: Pattern;
}
