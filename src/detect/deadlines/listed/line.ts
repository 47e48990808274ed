import type { AnnotatedDocument } from '../../../model/detection.js';
import type { ZonedBlock } from '../../../model/document.js';
import type { Passage } from '../../../text/passage.js';

/** A line or cell of a document, as the reader gave it and with what was found in it. */
export interface Line {
  readonly block: ZonedBlock;
  readonly passage: Passage;
}

/** Those that have something in them, without heads and feet of pages. */
export const linesOf = ({ blocks, passages }: AnnotatedDocument): Line[] =>
  blocks.flatMap((block) => {
    const passage = passages[block.index];
    return passage === undefined || block.zone === 'page' || block.text.trim() === '' ? [] : [{ block, passage }];
  });
