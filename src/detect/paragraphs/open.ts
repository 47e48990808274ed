import type { ParagraphNode } from '../../model/paragraph-node.js';
import type { LabelReading } from '../../text/label-reading.js';
import type { Item } from './items.js';

/** A paragraph whose children may still come. */
export interface Open {
  /** `null` for the top. */
  readonly item: Item | null;
  readonly heading: boolean;
  /** True for the line that introduces a quotation, while its lines are placed: they stay side by side. */
  readonly quotes: boolean;
  readonly reading: LabelReading | null;
  /** Its label as others spell it in front of theirs (`2` of `2.1`). */
  readonly path: string | null;
  readonly children: Building[];
  /** The last ordinal of every series of labels among its children, and whether that one was a heading, counted below a number (`3.3`), and how far in it stands. */
  readonly series: Map<string, { ordinal: number; heading: boolean; composed: boolean; level: number }>;
}

export interface Building extends Omit<ParagraphNode, 'children'> {
  readonly children: Building[];
}

/** Where a labelled paragraph goes, and how its label is read. */
export interface Choice {
  readonly depth: number;
  readonly reading: LabelReading | null;
}
