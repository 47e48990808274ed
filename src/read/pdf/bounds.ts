/** How much a PDF may ask of pdf.js: one of people stays far below. */
export interface PdfBounds {
  readonly pages: number;
  /** Links and other marks on a page. */
  readonly annotations: number;
  /** Operators of a page whose text is read; forms count as often as they are drawn. */
  readonly operators: number;
  /** Operators of a page whose rules and fonts are looked at. */
  readonly drawn: number;
  /** Operators of the letters of fonts whose letters are drawings. */
  readonly glyphs: number;
  /** Operators of all pages. */
  readonly allOperators: number;
  /** Runs of text on a page. */
  readonly runs: number;
}

/** A report has some thousand pages, the densest page 20,000 operators, a map 200,000. */
export const defaultBounds: PdfBounds = {
  pages: 5_000,
  annotations: 2_000,
  operators: 500_000,
  drawn: 200_000,
  glyphs: 2_000_000,
  allOperators: 10_000_000,
  runs: 100_000,
};
