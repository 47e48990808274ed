import type { Arrangement } from '../text/arrangement.js';
import type { FrontLabel } from './locale/letter.js';
import type { Message } from './message.js';
import type { Span } from './span.js';

export type Format = 'txt' | 'docx' | 'md' | 'doc' | 'html' | 'odt' | 'pdf' | 'rtf';

/** Where a block stands in a table; all count from 0. A row has `columns` cells, the empty ones among them. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
}

/** One paragraph as the file gives it: a `w:p`, a Markdown block, a line of text (hard-wrapped lines joined). */
export interface Block {
  /** What the file says the block is for. `note` is a footnote or endnote, label and text. */
  readonly role: 'text' | 'page-header' | 'page-footer' | 'note';
  /** From the first printed character, the number among them, to the last. */
  readonly span: Span;
  /** The number that Word or a Markdown list prints, at the start of `span`; typed numbers have none. */
  readonly number?: Span;
  readonly cell?: CellPlace;
  /** The heading level the file gives (1 to 9). */
  readonly heading?: number;
  /** The nesting of a list item as the file gives it, from 0. */
  readonly listLevel?: number;
  /** Name of the Word style, as in the file's styles part (`enumlev1`, `Annex_No`, `heading 1`). */
  readonly style?: string;
  /** Bookmarks that start in the block (`Addressee_F`, `StartTyping_F`). */
  readonly bookmarks?: readonly string[];
  /** True where the whole block is set in bold, underlined or as a heading. */
  readonly emphasis?: boolean;
  /** Tabs and cells of white space before the text, where the file is plain text. */
  readonly indent?: number;
  /** Characters before the text on its line, a tab as far as the next eighth, where the file is plain text and there are some. */
  readonly column?: number;
  /** Blank lines before the block (plain text), or a page break (2 or more). */
  readonly gap?: number;
  /** True of a further line of a cell, which other cells part from the one before it (plain text). */
  readonly goesOn?: boolean;
  /** True where a page break within one paragraph of the file parts the block from the one before it. */
  readonly brokenOff?: boolean;
}

/** A part of the source text that is no part of the text it stands in. */
export interface Noise extends Span {
  /**
   * `marker`: `[bookmark: …]`, dropped; `page`: a page footer in mid-text; `note-mark`: the mark of a note; `struck`: words struck out;
   * `unfilled`: the prompt of a field that nobody has filled in; `inserted`: what a converter put amid the words, the code of a field or the
   * bars of a table that it drew.
   */
  readonly kind: 'marker' | 'page' | 'note-mark' | 'struck' | 'unfilled' | 'inserted';
}

/** A link whose target the file gives for some of its text (Word relationship, Markdown link). */
export interface LinkTarget {
  readonly span: Span;
  readonly url: string;
}

/** What a reader makes of a file: its text in reading order, and what the file says about it. */
export interface SourceDocument {
  readonly format: Format;
  /** Its lines are those of a plain text, whatever file it came in: columns and indents are white space. */
  readonly isPlainText?: boolean;
  /** The source text, NFC: the one coordinate of everything that follows. */
  readonly text: string;
  /** In reading order, not overlapping; between them stand only separators (line ends, tabs). */
  readonly blocks: readonly Block[];
  /** Sorted, not overlapping. */
  readonly noise: readonly Noise[];
  readonly links: readonly LinkTarget[];
  readonly messages: readonly Message[];
  /** Where `text` is the text of the file in another order: the way back. */
  readonly arrangement?: Arrangement;
}

export type Zone = 'letterhead' | 'summary' | 'body' | 'closing' | 'annex' | 'note' | 'page';

/** What the line says that heads an annex (`ANNEXE 1 (de la Circulaire TSB 278) – Mandat`). */
export interface AnnexHead {
  /** As printed; `null` where it has none. */
  readonly label: string | null;
  /** The words that name the document it belongs to; `own` where they mean this one (`la présente circulaire`). */
  readonly of: { readonly span: Span; readonly own: boolean } | null;
  /** The rest of the line, which begins its title. */
  readonly title: Span | null;
  /** Where the words end that stand before the title. */
  readonly end: number;
}

/** A block with the part of the letter it belongs to. */
export interface ZonedBlock extends Block {
  readonly index: number;
  readonly zone: Zone;
  /** Index of the annex the block stands in, `null` outside annexes. */
  readonly annex: number | null;
  /** Set on the block that an annex begins with. */
  readonly annexHead?: AnnexHead;
  /** The label that the block begins with, in the front of a report. */
  readonly front?: FrontLabel;
  /** Set where the block is one of the formulas that open and close a letter's text, and nothing else. */
  readonly formula?: 'salutation' | 'closing';
  /** The characters of `span`, folded one for one: an index here plus `span.start` is a place in the source. */
  readonly text: string;
}

/** A document whose blocks know their part of the letter. */
export interface SegmentedDocument extends Omit<SourceDocument, 'blocks' | 'arrangement'> {
  /** The source text folded one for one (see `text/fold.ts`), noise blanked out. */
  readonly folded: string;
  readonly blocks: readonly ZonedBlock[];
  /** Places whose part of the letter could not be decided. */
  readonly doubts: readonly Message[];
}
