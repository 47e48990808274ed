import type { ZonedBlock } from './document.js';
import type { Marker } from './record.js';
import type { Span } from './span.js';

/** A paragraph of the tree with the places it was read from; the record's paragraph is made from it. */
export interface ParagraphNode {
  readonly label: { readonly text: string; readonly span: Span } | null;
  readonly marker: Marker;
  readonly heading: boolean;
  /** The text behind the label; of a table, from its first cell to its last. */
  readonly span: Span;
  /** A table's rows and cells; every cell as the spans of its paragraphs (none for an empty cell). */
  readonly rows: readonly (readonly (readonly Span[])[])[] | null;
  /** The blocks it was made of, in order. */
  readonly blocks: readonly ZonedBlock[];
  readonly children: readonly ParagraphNode[];
}
