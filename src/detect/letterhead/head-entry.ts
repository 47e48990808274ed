import type { ZonedBlock } from '../../model/document.js';
import type { LetterheadLabel } from '../../model/locale/letter.js';
import type { Span } from '../../model/span.js';
import type { LineLook } from './looks.js';

/** A line of the letterhead, or what follows a label on its line. */
export interface HeadEntry {
  /** The label it stands under; `null` under none. */
  readonly label: LetterheadLabel | null;
  readonly look: LineLook;
  readonly span: Span;
  /** Folded. */
  readonly text: string;
  readonly block: ZonedBlock;
  /** Characters before it on its line of a plain-text file, and before its text where a dash leads it. */
  readonly columns: readonly [number, number];
}
