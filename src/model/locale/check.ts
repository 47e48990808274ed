import type { Pattern } from '../../text/pattern.js';
import type { SentenceLocale } from '../../text/sentences.js';
import type { LetterCode } from '../sentence/index.js';

/** A title in its two forms (`Président`, `Présidente`); each as a whole word. */
export interface TitleForms {
  readonly masculine: Pattern;
  readonly feminine: Pattern;
}

/** What editorial checks must be told about a language. */
export interface CheckLocale {
  /** Rules that have no sense in the language, by their codes: that of a title's gender, where titles have none. */
  readonly leftOut: ReadonlySet<LetterCode>;
  readonly sentences: SentenceLocale;

  /** `l'Annexe A`, `les Annexes 1 et 2`: group `labels`. */
  readonly annexCitation: Pattern;
  /** Begins where such labels end: the annex is that of another document (` de la Résolution 12`). */
  readonly annexElsewhere: Pattern;
  /** Begins where such labels end: the annex is the document's own after all (` de la présente lettre`). */
  readonly annexHere: Pattern;
  /** An annex without a label that goes with the letter (`l'annexe ci-jointe`, `reproduit en annexe`). */
  readonly annexUnlabelled: Pattern;
  /** An annex heading that a conversion ran into a line of text. */
  readonly buriedAnnexHeading: Pattern;
  /** Parts the labels of several annexes (`, `, ` et `). */
  readonly labelLink: Pattern;
  /** A reference's words that say the document amends another (`Corrigendum 1`). */
  readonly amendment: Pattern;

  /** `UIT`, `UIT-T`: the Union and its Sectors, whose letters are explained in more ways than one. Anchored at both ends. */
  readonly unionAcronym: Pattern;
  /**
   * Endings that make no other word of one (plural, feminine), in the order in which each is taken off where it fits, with what stands in
   * its place. Folded, lower case.
   */
  readonly endings: readonly { readonly ending: Pattern; readonly stem: string }[];

  /** A day that touches the word behind it (`1ermai`): group `day`. */
  readonly dayAtWord: Pattern;
  /** The gap that is missing in a date or in its hours, where it should stand: group `before`, group `after`. */
  readonly dateWithoutSpace: Pattern;
  /** Two days of one month: groups `from` and `to`. */
  readonly dayRange: Pattern;
  /** A sentence that looks back: its dates are over. */
  readonly past: Pattern;
  /** A sentence that sets one action apart from others of its kind (`nécessitant une traduction`). */
  readonly condition: Pattern;
  /** Words that say two things are due by the same name for one purpose: left out when actions are compared. */
  readonly smallWords: ReadonlySet<string>;
  /** The ending of a plural, of words of actions: singular and plural of what is due are one. */
  readonly actionPlural: Pattern;

  /** A determiner: a name begins behind it, unless a preposition stands before it. Folded, lower case. */
  readonly determiners: ReadonlySet<string>;
  /** Words that tie the parts of a name together. Folded, lower case. */
  readonly connectives: ReadonlySet<string>;
  /** A capital and the next two words of weight, tied by connectives alone: groups `head`, `second`, `third`. */
  readonly threeWordName: Pattern;
  /** Acronyms that need no explanation in a letter of the Union. */
  readonly knownAcronyms: ReadonlySet<string>;

  /** `M.`, `Mme` before a name, by gender. */
  readonly masculineHonorific: Pattern;
  readonly feminineHonorific: Pattern;
  readonly titles: readonly TitleForms[];
  /** All that may stand between a name and its title: `, `, ` (Suède), `, ` a été désignée `. Anchored at both ends. */
  readonly nameToTitle: Pattern;
  /** All that may stand between a title and a name behind it: `, `, `: `, ` de la CE 5, `. Anchored at both ends. */
  readonly titleToName: Pattern;
  /** Words of address in a salutation and in the formula that takes it up; group `form` is one of `forms`. */
  readonly address: Pattern;
  /** Printed words of address (folded, lower case) → what they say. */
  readonly addressForms: Readonly<Record<string, string>>;

  /** A revision in brackets with a full stop where a comma belongs: `(Rév. Dubaï. 2018)`; group `place`. */
  readonly revisionWithFullStop: Pattern;
  /** A word left to be filled in: `XX mai`, `[date]`, `à compléter`. */
  readonly placeholder: Pattern;
  /** A box to be ticked by those who answer (`[X] Oui`): no place of a draft. */
  readonly tick: Pattern;
  /** Ends where an e-mail address follows: `Courriel: `. */
  readonly emailLabel: Pattern;
  readonly parts: PartCitationLocale;
  readonly meetings: CheckMeetingLocale;
}

/** How a text sends its reader to another place of itself. */
export interface PartCitationLocale {
  /** A paragraph or section by its number: group `labels`. */
  readonly paragraph: Pattern;
  /** A table or figure by its number: group `labels`. */
  readonly table: Pattern;
  /** The line above or below a table or figure: group `label`. */
  readonly tableHeading: Pattern;
  /** Begins where the labels end: they are the document's own (` ci-dessus`, ` de la présente lettre`). */
  readonly here: Pattern;
  /** Begins where the labels end: they are another text's (` de la Résolution 12`). */
  readonly elsewhere: Pattern;
  /** Ends where the citation begins: it sends the reader there (`voir le `, `comme indiqué au `). */
  readonly pointer: Pattern;
  /** Words for texts that have numbers of their own. */
  readonly otherText: Pattern;
}

/** How meetings of one group are told apart, and when a mandate ends. */
export interface CheckMeetingLocale {
  /** The kind of a meeting: group `noun`. */
  readonly noun: Pattern;
  /** Which of several: group `ordinal`. */
  readonly ordinal: Pattern;
  /** Forms of an ordinal (folded, lower case) that are one: `premiere` → `premier`. */
  readonly ordinalForms: Readonly<Record<string, string>>;
  /** A sentence on another meeting than the one the letter is about (`la réunion suivante`), or on one that moves. */
  readonly another: Pattern;
  /** A sentence on what is to come. */
  readonly ahead: Pattern;
  /** From a mandate to the words behind which its last day stands. */
  readonly mandateEnd: Pattern;
}
