/** The paragraphs of a stretch of the text, and the rows and cells they stand in. */
import type { DocFile } from './file.js';
import type { Range } from './fib.js';
import type { Paragraph } from './paragraph.js';

/** A row of a table, known by the mark at its end. */
export interface Row {
  readonly merged: readonly number[];
  /** Place of the mark that ends it. */
  readonly mark: number;
}

export interface LaidParagraph extends Range {
  readonly properties: Paragraph;
  /** Its mark: a line end, the end of a cell, the end of a section. */
  readonly mark: string;
  /** How many tables it stands in. */
  readonly depth: number;
  readonly endsCell: boolean;
  readonly endsRow: boolean;
  readonly endsSection: boolean;
  row: Row | undefined;
}

/** `sections`: places where a section ends, behind its mark. */
export function layOut(file: DocFile, { start, end }: Range, sections: ReadonlySet<number>): LaidParagraph[] {
  const paragraphs: LaidParagraph[] = [];
  const marks = /[\r\x07\x0c]/g;
  let from = start;
  const stop = Math.min(end, file.text.length);
  const old = file.fib.generation === 'word-2';
  while (from < stop) {
    marks.lastIndex = from;
    let at = marks.exec(file.text)?.index ?? stop;
    // A page break stands in a paragraph; only at the end of a section its sign ends one.
    while (at < stop && file.text[at] === '\f' && !sections.has(at + 1)) at = marks.exec(file.text)?.index ?? stop;
    at = Math.min(at, stop);
    // WinWord 2.0 has two characters for the end of a line, and for that of a cell.
    const twice = old && file.text[at] === '\r' && /[\n\x07]/.test(file.text[at + 1] ?? '');
    paragraphs.push(
      laid(file, { start: from, end: at }, twice && file.text[at + 1] === '\x07' ? at + 1 : at, sections),
    );
    from = at + (twice ? 2 : 1);
  }
  findRows(paragraphs);
  return paragraphs;
}

function laid(file: DocFile, { start, end }: Range, markAt: number, sections: ReadonlySet<number>): LaidParagraph {
  const properties = file.paragraphAt(markAt);
  const mark = file.text[markAt] ?? '\r';
  const cellMark = mark === '\x07';
  const depth = Math.max(properties.depth ?? 0, properties.inTable || cellMark ? 1 : 0);
  const endsRow = depth > 1 ? properties.endsInnerRow : cellMark && properties.endsRow;
  const endsCell = depth > 1 ? properties.endsInnerCell : cellMark;
  const endsSection = mark === '\f' && sections.has(end + 1);
  return { start, end, properties, mark, depth, endsRow, endsCell: endsCell && !endsRow, endsSection, row: undefined };
}

/** A row's properties stand at its end: they are looked for from behind. */
function findRows(paragraphs: readonly LaidParagraph[]): void {
  const rows: (Row | undefined)[] = [];
  for (let index = paragraphs.length - 1; index >= 0; index--) {
    const paragraph = paragraphs[index];
    if (!paragraph) continue;
    rows.length = Math.min(rows.length, paragraph.depth);
    if (paragraph.endsRow) rows[paragraph.depth - 1] = { merged: paragraph.properties.merged, mark: paragraph.end };
    paragraph.row = rows[paragraph.depth - 1];
  }
}
