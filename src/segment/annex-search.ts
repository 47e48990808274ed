import type { Block } from '../model/document.js';
import type { SegmentLocale } from './locale.js';

/** The document, and where its annexes may begin. */
export interface AnnexSearch {
  readonly blocks: readonly Block[];
  readonly source: string;
  readonly text: (block: Block) => string;
  readonly from: number;
  readonly locale: SegmentLocale;
}
