/**
 * A story of an RTF file: its text, a note, what stands at the head or foot of pages. Words say where paragraphs, cells and rows end;
 * where they begin follows from what comes next.
 */
import type { Label } from '../printing/counters.js';
import { type WordStoryContext, WordStory } from '../printing/word-story.js';
import { depthOf, type ParagraphState } from './paragraph.js';

/** A table that is open, one for each level of nesting. */
interface OpenTable {
  rowOpen: boolean;
  cellOpen: boolean;
  /** Index in the row's definition of the cell that is open or comes next. */
  index: number;
}

/** Where paragraphs follow each other: a story, or a text box in one. */
interface Flow {
  paragraphOpen: boolean;
  readonly tables: OpenTable[];
  /** The number printed before the next paragraph. */
  label: Label | undefined;
}

const newFlow = (): Flow => ({ paragraphOpen: false, tables: [], label: undefined });

export class RtfStory extends WordStory {
  private readonly boxes: Flow[] = [newFlow()];
  /** For each cell of the row's definition: it goes on with the one before (`\clmrg`). */
  merged: readonly boolean[] = [];

  constructor(context: WordStoryContext) {
    super(context);
    this.openFlow(undefined);
  }

  private get inner(): Flow {
    return this.boxes.at(-1) as Flow;
  }

  get inParagraph(): boolean {
    return this.inner.paragraphOpen;
  }

  label(label: Label | undefined): void {
    this.inner.label = label;
  }

  /** Text comes: the paragraph it stands in begins, and the cell, where none is open. */
  begin(state: ParagraphState): void {
    const { inner } = this;
    if (inner.paragraphOpen) return;
    this.place(depthOf(state));
    this.openParagraph();
    inner.paragraphOpen = true;
    if (this.paragraph) this.paragraph.style = state.style;
  }

  /** A paragraph ends, empty or not. */
  end(
    state: ParagraphState,
    mark: { readonly hidden: boolean; readonly gone: boolean; readonly section: boolean },
  ): void {
    this.begin(state);
    const { inner, paragraph } = this;
    if (!paragraph) return;
    if (!paragraph.keepsProperties) {
      paragraph.style = state.style;
      paragraph.format = { ...state.format };
      paragraph.spelt = inner.label;
    }
    if (mark.hidden) paragraph.markHidden = true;
    if (mark.gone) paragraph.markGone = true;
    if (mark.section) paragraph.endsSection = true;
    inner.label = undefined;
    inner.paragraphOpen = false;
    this.closeParagraph();
  }

  /** A cell ends; the paragraph that is open in it has been ended. */
  endCell(depth: number): void {
    const { tables } = this.inner;
    const table = tables[depth - 1];
    const continued = depth === 1 && !(table?.cellOpen ?? false) && this.merged[table?.index ?? 0] === true;
    this.place(depth, !continued);
    const own = tables[depth - 1];
    if (!own) return;
    this.closeCell(own);
    own.index++;
  }

  endRow(depth: number): void {
    const { tables } = this.inner;
    if (tables.length < depth) return;
    this.place(depth, false);
    const table = tables[depth - 1];
    if (table) this.closeRow(table);
  }

  /** The text that comes is that of a box beside the paragraph. */
  openBox(state: ParagraphState): void {
    this.begin(state);
    this.boxes.push(newFlow());
    this.openFlow(this.paragraph?.cell);
  }

  closeBox(state: ParagraphState): void {
    if (this.boxes.length < 2) return;
    this.settle(state);
    this.boxes.pop();
    this.closeFlow();
  }

  /** Ends what is still open. */
  settle(state: ParagraphState): void {
    if (this.inner.paragraphOpen) this.end(state, { hidden: false, gone: false, section: false });
    this.place(0);
  }

  /** Opens and closes tables until `depth` of them are open, and in the last of them a cell. */
  private place(depth: number, withCell = true): void {
    const { tables } = this.inner;
    while (tables.length > depth) {
      const table = tables.pop();
      if (table) this.closeRow(table);
      this.tables.closeTable();
    }
    while (tables.length < depth) {
      const outer = tables.at(-1);
      if (outer) this.openCell(outer);
      this.endJoining();
      this.tables.openTable();
      tables.push({ rowOpen: false, cellOpen: false, index: 0 });
    }
    const table = tables.at(-1);
    if (table && withCell) this.openCell(table);
  }

  private openCell(table: OpenTable): void {
    if (table.cellOpen) return;
    if (!table.rowOpen) this.tables.openRow();
    table.rowOpen = true;
    table.cellOpen = true;
    this.openFlow(this.tables.openCell(), this.fields);
  }

  private closeCell(table: OpenTable): void {
    if (table.cellOpen) this.closeFlow();
    table.cellOpen = false;
  }

  private closeRow(table: OpenTable): void {
    this.closeCell(table);
    if (table.rowOpen) this.tables.closeRow();
    table.rowOpen = false;
    table.index = 0;
  }
}
