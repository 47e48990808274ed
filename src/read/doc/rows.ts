/** Opens and closes tables, rows and cells as the marks of paragraphs say. */
import type { WordStory, WordStoryContext } from '../printing/word-story.js';
import type { LaidParagraph } from './layout.js';
import { goesOn } from './paragraph.js';

interface Level {
  rowOpen: boolean;
  cellOpen: boolean;
  /** Nothing of the cell is read: it goes on with the one before it, or its row is gone. */
  skipped: boolean;
  column: number;
  merged: readonly number[];
  rowGone: boolean;
}

export class Rows<Context extends WordStoryContext> {
  private readonly levels: Level[] = [];

  constructor(private readonly story: WordStory<Context>) {}

  /** Makes ready for a paragraph; false where it is not read. `gone`: its row was deleted. */
  enter({ depth, row, endsRow }: LaidParagraph, gone: boolean): boolean {
    while (this.levels.length > depth) this.closeLevel();
    while (this.levels.length < depth) this.openLevel();
    const level = this.levels.at(-1);
    if (!level) return true;
    if (!level.rowOpen) {
      level.merged = row?.merged ?? [];
      level.rowGone = gone;
      this.openRow(level);
    }
    if (endsRow) return false;
    this.openCell(level);
    return this.levels.every(({ skipped }) => !skipped);
  }

  leave({ endsCell, endsRow }: LaidParagraph): void {
    const level = this.levels.at(-1);
    if (!level || !(endsCell || endsRow)) return;
    this.closeCell(level);
    if (endsCell) level.column++;
    else {
      this.story.tables.closeRow();
      level.rowOpen = false;
    }
  }

  closeAll(): void {
    while (this.levels.length > 0) this.closeLevel();
  }

  private openLevel(): void {
    const outer = this.levels.at(-1);
    if (outer) {
      if (!outer.rowOpen) this.openRow(outer);
      this.openCell(outer);
    }
    this.story.endJoining();
    this.story.tables.openTable();
    this.levels.push({ rowOpen: false, cellOpen: false, skipped: false, column: 0, merged: [], rowGone: false });
  }

  private closeLevel(): void {
    const level = this.levels.at(-1);
    if (!level) return;
    this.closeCell(level);
    this.story.tables.closeTable();
    this.levels.pop();
  }

  private openRow(level: Level): void {
    this.story.tables.openRow();
    if (level.rowGone) this.story.tables.dropRow();
    level.rowOpen = true;
    level.column = 0;
  }

  private openCell(level: Level): void {
    if (level.cellOpen) return;
    const place = goesOn(level.merged, level.column) ? undefined : this.story.tables.openCell();
    level.skipped = place === undefined;
    this.story.openFlow(place, this.story.fields);
    level.cellOpen = true;
  }

  private closeCell(level: Level): void {
    if (!level.cellOpen) return;
    this.story.closeFlow();
    level.cellOpen = false;
    level.skipped = false;
  }
}
