/** A paragraph while it is read: its visible text and what the file says of it. */

/** Place of a cell; `columns` is known once the row is read. */
export interface DraftPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  columns: number;
}

/** A row while it is printed. */
export interface DraftRow {
  /** The last column that has something in it, -1 for none. */
  lastColumn: number;
  /** That column's text takes several lines. */
  severalLines: boolean;
}

export interface DraftCell {
  readonly place: DraftPlace;
  readonly row: DraftRow;
}

/** Offsets count in the paragraph's text. */
export interface DraftRange {
  readonly start: number;
  readonly end: number;
}

export interface DraftLink extends DraftRange {
  readonly url: string;
}

export interface DraftAside extends DraftRange {
  readonly kind: 'struck' | 'unfilled';
}

export class ParagraphDraft {
  /** Some visible text that is neither bold nor underlined, and some that is. */
  weak = false;
  strong = false;
  /** It was inserted, deleted or moved, or part of it was. */
  changed = false;
  /** A new section begins after it. */
  endsSection = false;
  length = 0;
  readonly links: DraftLink[] = [];
  readonly noteMarks: DraftRange[] = [];
  /** What is printed and nobody is to read: words struck out, the prompts of fields to fill in. */
  readonly aside: DraftAside[] = [];
  /** Results of page number fields: they differ from page to page. */
  readonly pageNumbers: DraftRange[] = [];
  readonly pageBreaks: number[] = [];
  bookmarks: string[] = [];
  /** Paragraphs of text boxes anchored here. */
  readonly boxes: this[] = [];
  private readonly pieces: string[] = [];
  private link: { start: number; url: string } | undefined;

  constructor(readonly cell: DraftCell | undefined) {}

  get text(): string {
    return this.pieces.join('');
  }

  append(text: string): void {
    this.pieces.push(text);
    this.length += text.length;
  }

  appendAside(text: string, kind: DraftAside['kind']): void {
    this.aside.push({ start: this.length, end: this.length + text.length, kind });
    this.append(text);
  }

  /** From here on the text is linked to `url`; returns what it was linked to. */
  linkTo(url: string | undefined): string | undefined {
    const before = this.link?.url;
    if (this.link && this.length > this.link.start) {
      this.links.push({ start: this.link.start, end: this.length, url: this.link.url });
    }
    this.link = url === undefined ? undefined : { start: this.length, url };
    return before;
  }

  get linkedTo(): string | undefined {
    return this.link?.url;
  }
}
