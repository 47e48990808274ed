/** Paragraphs → the source text of a story: numbers written out, one block a line, the cells of a row parted by tabs. */
import type { Block, Noise } from '../../model/document.js';
import type { Label } from './counters.js';
import { normalize } from './normal-form.js';
import type { DraftAside, DraftCell, DraftLink, DraftPlace, DraftRange, ParagraphDraft } from './paragraph.js';
import type { Looks, Typesetter } from './typesetting.js';

/** A block while its story is put together: spans still move, places are still counted. */
export type DraftBlock = {
  -readonly [Key in keyof Block]: Key extends 'cell' ? DraftPlace : Block[Key];
};

export interface PrintedStory {
  readonly text: string;
  readonly blocks: readonly DraftBlock[];
  readonly noteMarks: readonly DraftRange[];
  readonly aside: readonly (DraftRange & { readonly kind: Exclude<Noise['kind'], 'note-mark'> })[];
  readonly links: readonly DraftLink[];
  /** The text without page numbers: pages that differ in nothing else are one. */
  readonly fingerprint: string;
  /** Where the first tracked change stands. */
  readonly firstChange: DraftRange | undefined;
  /** Index of the first block of each section but the first. */
  readonly sectionStarts: readonly number[];
}

/** Pieces are put together at this size, so that no piece keeps the XML it was cut from. */
const chunkSize = 1 << 16;

export class Printer<Draft extends ParagraphDraft> {
  private readonly chunks: string[] = [];
  private readonly fingerprints: string[] = [];
  private pieces: string[] = [];
  private piecesLength = 0;
  private length = 0;
  private readonly blocks: DraftBlock[] = [];
  private readonly noteMarks: DraftRange[] = [];
  private readonly aside: DraftAside[] = [];
  private readonly links: DraftLink[] = [];
  private readonly sectionStarts: number[] = [];
  private firstChange: DraftRange | undefined;
  private previousCell: DraftCell | undefined;
  private emptyLines = 0;
  private newPage = false;
  private bookmarks: string[] = [];

  constructor(
    private readonly role: Block['role'],
    private readonly typesetter: Typesetter<Draft>,
  ) {}

  /** `noteLabel`: the mark printed before the first paragraph of a note. */
  print(draft: Draft, noteLabel?: string): void {
    this.printOne(draft, noteLabel);
    for (const box of draft.boxes) this.printOne(box);
    if (draft.endsSection) this.sectionStarts.push(this.blocks.length);
  }

  finish(): PrintedStory {
    settleOpenRows(this.blocks);
    if (this.length > 0) this.write('\n');
    this.flush();
    return {
      text: this.chunks.join(''),
      blocks: this.blocks,
      noteMarks: this.noteMarks,
      aside: this.aside,
      links: this.links,
      fingerprint: this.fingerprints.join('\n'),
      firstChange: this.firstChange,
      sectionStarts: this.sectionStarts,
    };
  }

  private printOne(draft: Draft, noteLabel?: string): void {
    const looks = this.typesetter.looks(draft);
    if (looks.beginsPage) this.newPage = true;
    if (draft.bookmarks.length > 0) this.bookmarks = this.bookmarks.concat(draft.bookmarks);
    const { label, level } =
      noteLabel === undefined
        ? this.typesetter.number(draft)
        : { label: { text: noteLabel.normalize('NFC'), suffix: '\t' }, level: undefined };
    const { text, at } = normalize(draft.text);
    const blocksBefore = this.blocks.length;
    let start = 0;
    for (const pageBreak of [...draft.pageBreaks, undefined]) {
      const end = pageBreak === undefined ? text.length : at(pageBreak);
      const first = start === 0 ? label : undefined;
      if (first !== undefined || /\S/.test(text.slice(start, end))) {
        const isRest = this.blocks.length > blocksBefore;
        this.printBlock(draft, looks, level, first, text, { start, end }, at);
        if (isRest) (this.blocks.at(-1) as DraftBlock).brokenOff = true;
      }
      if (pageBreak !== undefined) this.newPage = true;
      start = end;
    }
    if (this.blocks.length === blocksBefore && !draft.cell) this.emptyLines++;
  }

  private printBlock(
    draft: ParagraphDraft,
    looks: Looks,
    level: number | undefined,
    label: Label | undefined,
    whole: string,
    range: DraftRange,
    at: (offset: number) => number,
  ): void {
    const slice = whole.slice(range.start, range.end);
    const text = slice.trim();
    const gap = this.gapBefore(draft.cell);
    this.write(this.separator(draft.cell));
    const start = this.length;
    if (label) this.write(text === '' ? label.text : label.text + suffixBefore(text, label));
    // Offsets of the paragraph's text → of the story's.
    const lead = range.start + slice.length - slice.trimStart().length;
    const base = this.length;
    this.write(text);
    const place = (offset: number): number => base + Math.min(Math.max(at(offset) - lead, 0), text.length);
    const end = this.length;
    const block: DraftBlock = { role: this.role, span: { start, end } };
    if (label) block.number = { start, end: start + label.text.trimEnd().length };
    if (draft.cell) block.cell = draft.cell.place;
    const { style, heading } = looks;
    if (style) block.style = style;
    if (heading !== undefined) block.heading = heading;
    if (level !== undefined) block.listLevel = level;
    if (this.bookmarks.length > 0) block.bookmarks = this.bookmarks;
    if ((draft.strong && !draft.weak) || (heading !== undefined && text !== '')) block.emphasis = true;
    if (gap > 0) block.gap = gap;
    this.blocks.push(block);
    if (draft.cell && text.includes('\n')) draft.cell.row.severalLines = true;
    this.previousCell = draft.cell;
    this.bookmarks = [];
    if (draft.changed) this.firstChange ??= { start, end };
    this.place(draft, place);
    this.fingerprints.push((label?.text ?? '') + withoutPageNumbers(draft, text, base, place));
  }

  private place(draft: ParagraphDraft, place: (offset: number) => number): void {
    const placed = ({ start, end }: DraftRange): DraftRange[] =>
      place(end) > place(start) ? [{ start: place(start), end: place(end) }] : [];
    this.noteMarks.push(...draft.noteMarks.flatMap(placed));
    for (const range of draft.aside) for (const at of placed(range)) this.aside.push({ ...at, kind: range.kind });
    for (const link of draft.links) {
      const [start, end] = [place(link.start), place(link.end)];
      if (end > start) this.links.push({ start, end, url: link.url });
    }
  }

  private gapBefore(cell: DraftCell | undefined): number {
    const gap = Math.max(this.emptyLines, this.newPage ? 2 : 0);
    this.emptyLines = 0;
    this.newPage = false;
    const inTable = cell && this.previousCell && cell.place.table === this.previousCell.place.table;
    return inTable || this.blocks.length === 0 ? 0 : gap;
  }

  /** What parts a block from the one before. A cell after one of several lines begins a line of its own. */
  private separator(cell: DraftCell | undefined): string {
    const line = this.blocks.length === 0 ? '' : '\n';
    if (!cell) return line;
    const { row, place } = cell;
    const begun = row.lastColumn >= 0;
    // In a damaged file a cell may stand in another of its row, and the outer one go on after it.
    const advance = Math.max(place.column - Math.max(row.lastColumn, 0), 0);
    const severalLines = row.severalLines || row !== this.previousCell?.row;
    if (begun) row.severalLines = advance === 0;
    row.lastColumn = Math.max(row.lastColumn, place.column);
    return (begun && advance > 0 && !severalLines ? '' : line) + '\t'.repeat(advance);
  }

  private write(text: string): void {
    if (text === '') return;
    this.pieces.push(text);
    this.length += text.length;
    this.piecesLength += text.length;
    if (this.piecesLength >= chunkSize) this.flush();
  }

  private flush(): void {
    // A single piece would stay a slice of the XML; with a second one the join makes a copy.
    this.chunks.push(this.pieces.join(''));
    this.pieces = [];
    this.piecesLength = 0;
  }
}

/** An accent that a text begins with is not for the number before it, which would become another. */
const suffixBefore = (text: string, { suffix }: Label): string =>
  suffix === '' && /^\p{M}/u.test(text) ? ' ' : suffix;

/** A damaged file may end amid a row, or begin another story there: its cells are then those that came. */
function settleOpenRows(blocks: readonly DraftBlock[]): void {
  const columns = new Map<string, number>();
  const open = blocks.flatMap(({ cell }) => (cell?.columns === 0 ? [cell] : []));
  for (const { table, row, column } of open)
    columns.set(`${table} ${row}`, Math.max(columns.get(`${table} ${row}`) ?? 0, column + 1));
  for (const cell of open) cell.columns = columns.get(`${cell.table} ${cell.row}`) ?? cell.column + 1;
}

function withoutPageNumbers(
  draft: ParagraphDraft,
  text: string,
  base: number,
  place: (offset: number) => number,
): string {
  if (draft.pageNumbers.length === 0) return text;
  let rest = '';
  let from = 0;
  for (const range of draft.pageNumbers) {
    rest += text.slice(from, Math.max(place(range.start) - base, from));
    from = Math.max(place(range.end) - base, from);
  }
  return rest + text.slice(from);
}
