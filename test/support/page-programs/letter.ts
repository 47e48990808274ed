/** A letter as the Word reader gives it, in the pieces that programs write pages of. */
import type { Block, CellPlace, SourceDocument } from '../../../src/model/document.js';
import type { Span } from '../../../src/model/span.js';

/** Words of one look. */
export interface Run {
  readonly text: string;
  readonly struck: boolean;
  readonly url: string | undefined;
  /** They are the mark of a note. */
  readonly isMark: boolean;
}

export interface Paragraph {
  readonly label: string | undefined;
  readonly level: number;
  readonly heading: number | undefined;
  readonly isBold: boolean;
  /** Empty lines before it; two and more are a new page. */
  readonly gap: number;
  readonly cell: CellPlace | undefined;
  readonly runs: readonly Run[];
}

/** What programs print one after the other: paragraphs, and tables by rows and cells. */
export type Piece = Paragraph | { readonly rows: readonly (readonly (readonly Paragraph[])[])[] };

export interface Letter {
  readonly headers: readonly Paragraph[];
  readonly body: readonly Piece[];
  readonly notes: readonly (readonly Paragraph[])[];
  readonly footers: readonly Paragraph[];
}

export function letterOf(document: SourceDocument): Letter {
  const paragraphs = (role: Block['role']): Paragraph[] =>
    document.blocks.filter((block) => block.role === role).map((block) => paragraphOf(document, block));
  const notes: Paragraph[][] = [];
  for (const note of paragraphs('note')) {
    if (note.label === undefined) notes.at(-1)?.push(note);
    else notes.push([{ ...note, label: undefined }]);
  }
  return {
    headers: paragraphs('page-header'),
    body: inTables(paragraphs('text')),
    notes,
    footers: paragraphs('page-footer'),
  };
}

function paragraphOf(document: SourceDocument, block: Block): Paragraph {
  const { text } = document;
  const { span, number } = block;
  const afterNumber = number
    ? number.end + (/^\s*/.exec(text.slice(number.end, span.end))?.[0].length ?? 0)
    : span.start;
  return {
    label: number && text.slice(number.start, number.end),
    level: block.listLevel ?? 0,
    heading: block.heading,
    isBold: block.emphasis === true,
    gap: block.gap ?? 0,
    cell: block.cell,
    runs: runsOf(document, { start: afterNumber, end: span.end }),
  };
}

function runsOf({ text, noise, links }: SourceDocument, span: Span): Run[] {
  const inside = <Place extends Span>(places: readonly Place[]): Place[] =>
    places.filter(({ start, end }) => start < span.end && end > span.start);
  const asides = inside(noise);
  const targets = inside(links.map(({ span: place, url }) => ({ ...place, url })));
  const cuts = [...asides, ...targets].flatMap(({ start, end }) => [start, end]);
  const places = [span.start, ...cuts.filter((each) => each > span.start && each < span.end), span.end];
  const edges = [...new Set(places)].toSorted((a, b) => a - b);
  return edges.slice(1).map((end, index) => {
    const start = edges[index] ?? end;
    const kinds = new Set(asides.filter((each) => each.start <= start && each.end >= end).map(({ kind }) => kind));
    return {
      text: text.slice(start, end),
      struck: kinds.has('struck'),
      url: targets.find((each) => each.start <= start && each.end >= end)?.url,
      isMark: kinds.has('note-mark'),
    };
  });
}

function inTables(paragraphs: readonly Paragraph[]): Piece[] {
  const pieces: Piece[] = [];
  let table: { number: number; rows: Paragraph[][][] } | undefined;
  for (const paragraph of paragraphs) {
    const { cell } = paragraph;
    if (!cell) {
      table = undefined;
      pieces.push(paragraph);
      continue;
    }
    if (table?.number !== cell.table) {
      table = { number: cell.table, rows: [] };
      pieces.push(table);
    }
    const row = (table.rows[cell.row] ??= Array.from({ length: cell.columns }, () => []));
    row[cell.column]?.push(paragraph);
  }
  for (const piece of pieces)
    if ('rows' in piece) for (const at of piece.rows.keys()) (piece.rows as Paragraph[][][])[at] ??= [];
  return pieces;
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
