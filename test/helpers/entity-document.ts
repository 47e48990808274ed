import type { AnnotatedDocument } from '../../src/model/detection.js';
import type { CellPlace, SegmentedDocument, Zone, ZonedBlock } from '../../src/model/document.js';
import { findGroups } from '../../src/detect/groups/index.js';
import { groups } from '../../src/locales/fr/groups.js';
import { fold } from '../../src/text/fold.js';

export interface Line {
  readonly text: string;
  readonly zone?: Zone;
  readonly annex?: number;
  readonly cell?: CellPlace;
}

/** A document of the given lines, one block a line, in the body unless the line says otherwise. */
export function documentOf(...lines: readonly (string | Line)[]): SegmentedDocument {
  const blocks: ZonedBlock[] = [];
  let text = '';
  lines.forEach((line, index) => {
    const {
      text: words,
      zone = 'body',
      annex = null,
      cell,
    } = typeof line === 'string' ? { text: line } : { annex: null, ...line };
    if (index > 0) text += '\n';
    const span = { start: text.length, end: text.length + words.length };
    text += words;
    blocks.push({ role: 'text', span, index, zone, annex, text: fold(words), ...(cell && { cell }) });
  });
  return { format: 'txt', text, folded: fold(text), blocks, noise: [], links: [], messages: [] };
}

/** The same with its groups found. */
export function annotated(...lines: readonly (string | Line)[]): AnnotatedDocument {
  const document = documentOf(...lines);
  return { ...document, groups: findGroups(document, groups), dates: [], date: null };
}

/** Lines of a table, cell by cell, its rows in order. */
export function tableOf(rows: readonly (readonly string[])[], table = 0, zone: Zone = 'body'): Line[] {
  return rows.flatMap((cells, row) =>
    cells.map((text, column) => ({ text, zone, cell: { table, row, column, columns: cells.length } })),
  );
}
