import type { DocumentRecord } from '../../model/record.js';
import type { TableName } from '../../render/tables.js';
import type { Page } from '../terminal-page.js';

/** What a format is made of. */
export interface Rendered {
  readonly record: DocumentRecord;
  /** The source text; `null` for a record that was made before, which does not hold it. */
  readonly text: string | null;
}

/** How the documents of one run follow each other. */
export interface Layout {
  /**
   * What is written of a document. Several threads may work it out for the documents of one run, so that nothing is kept from
   * one to the next. `first`: nothing has been written before it.
   */
  document(rendered: Rendered, first: boolean): string;
  /** Of a format that is one whole of all documents: takes up what `document` gave, in order, and nothing is written yet. */
  take?(piece: string): void;
  end(count: number): string;
}

export interface LayoutOptions {
  readonly compact: boolean;
  readonly evidence: boolean;
  /** More than one document may come. */
  readonly several: boolean;
  readonly output?: string;
  /** Where it is known already; a thread beside the main one cannot ask for the terminal. */
  readonly page?: Page;
  /** Of `csv` alone: `documents` where it is left out. */
  readonly table?: TableName | undefined;
  /** Of `csv` alone: begin with U+FEFF, by which Excel knows UTF-8. */
  readonly bom?: boolean | undefined;
  /** Of `summary`, and of `html`, whose pages open in that of the document where it is left out. */
  readonly interfaceLanguage?: string | undefined;
}

/** Behind documents that need no end. */
export const nothing = (): string => '';

/** Passes on what a layout made of a document: to be written, or to be taken up into the whole. */
export function passOn(layout: Layout, piece: string, write: (text: string) => void): void {
  if (layout.take) layout.take(piece);
  else write(piece);
}
