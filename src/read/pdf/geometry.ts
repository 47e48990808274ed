/** What stands on a page and where. Points (1/72 inch), from the upper left corner of the page as it is read. */

export interface FontLook {
  readonly name: string;
  readonly bold: boolean;
}

/** Characters printed at once in one font. */
export interface Run {
  /** From 1. */
  readonly page: number;
  /** Its place among those of the page as the file prints them: cells one after the other. */
  readonly order: number;
  readonly text: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly look: FontLook;
  /** What pdf.js calls the font; two of one name may have other letters. */
  readonly font: string;
  /** The marked content (ISO 32000-1 §14.6) it stands in, as the structure tree names it. */
  readonly content: string | undefined;
  /** Marked as no part of the text: page headers, page footers, rules. */
  readonly artifact: boolean;
  /** A line is drawn through it. */
  readonly isStruck?: boolean;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface LinkArea extends Box {
  readonly url: string;
}

/** A straight line: a level one stands at a height, from left to right, an upright one at a distance from the left. */
export interface Rule {
  readonly isLevel: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Page {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  /** What runs at another angle than the rest: stamps, titles along the edge. */
  readonly turned: readonly Run[];
  readonly links: readonly LinkArea[];
  /** Known where the text stands in columns and no structure tree says how. */
  readonly rules: readonly Rule[];
}

export const rightOf = (run: Run): number => run.x + run.width;
