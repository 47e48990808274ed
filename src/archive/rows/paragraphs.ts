import type { DocumentRecord, Paragraph } from '../../model/record.js';
import { type PlaceColumns, placeOf } from './places.js';

/** A paragraph or a table, in the order of the document. */
export interface ParagraphRow extends PlaceColumns {
  readonly document: string;
  readonly position: number;
  /** As in the evidence of the record: `2/b`, `annex:A/3`; `null` where neither it nor what it stands in has a number. */
  readonly address: string | null;
  readonly heading: boolean;
  readonly text: string;
}

const cellsText = (rows: readonly (readonly string[])[]): string => rows.map((cells) => cells.join('\t')).join('\n');

/** A paragraph and those below it, each with its place in the record. */
function* below(
  paragraphs: readonly Paragraph[],
  pointer: string,
): Generator<{ readonly paragraph: Paragraph; readonly pointer: string }> {
  for (const [index, paragraph] of paragraphs.entries()) {
    const at = `${pointer}/${index}`;
    yield { paragraph, pointer: at };
    yield* below(paragraph.children, `${at}/children`);
  }
}

/** All paragraphs of a letter and its annexes. */
export function paragraphRows(document: string, record: DocumentRecord): ParagraphRow[] {
  const lists = [
    { paragraphs: record.paragraphs, pointer: '/paragraphs' },
    ...record.annexes.map(({ paragraphs }, index) => ({ paragraphs, pointer: `/annexes/${index}/paragraphs` })),
  ];
  return lists
    .flatMap((list) => [...below(list.paragraphs, list.pointer)])
    .map(({ paragraph: { heading, text, rows }, pointer }, position) => ({
      document,
      position,
      address: record.evidence[pointer]?.[0]?.paragraph ?? null,
      heading,
      text: rows === null ? text : cellsText(rows),
      ...placeOf(record, pointer),
    }));
}
