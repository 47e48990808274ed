/** A page's tree → its paragraphs in reading order. No step goes deeper than the one before: a page may nest as it likes. */
import { CssCounters } from './css-counters.js';
import type { DraftCell } from '../printing/paragraph.js';
import type { Tally } from '../printing/tally.js';
import type { Looks as ParagraphLooks, SetParagraph } from '../printing/typesetting.js';
import { elementRule } from './elements.js';
import { layoutTables } from './layout-tables.js';
import { looseBreaks } from './loose-lines.js';
import { type OpenList, printed } from './list-numbers.js';
import { NumberedHeadings } from './numbered-headings.js';
import { ResumedLists } from './resumed-lists.js';
import type { Label } from '../printing/counters.js';
import { type Look, Looks, plainLook } from './looks.js';
import { findNotes, type PageNotes } from './notes.js';
import { ParagraphWriter } from './paragraph-writer.js';
import type { Stories } from './stories.js';
import { DeclarationCache } from './declarations.js';
import type { StyleSheet } from './style-sheet.js';
import { TableCells } from './table-cells.js';
import { type HtmlElement, type HtmlNode, type HtmlParent, isElement, walk } from './tree.js';
import { fieldMark } from './word-marks.js';

export interface PageContext {
  readonly sheet: StyleSheet;
  readonly stories: Stories;
  readonly tally: Tally;
  /** What relative addresses are relative to. */
  readonly base: string | undefined;
}

interface OpenElement {
  readonly look: Look;
  /** What is to be done where it ends. */
  readonly leave: (() => void) | undefined;
}

export class PageStory {
  readonly writer: ParagraphWriter;
  readonly tables = new TableCells();
  readonly counters = new CssCounters();
  readonly notes: PageNotes;
  readonly layout: ReadonlySet<HtmlElement>;
  readonly looseBreaks: ReadonlySet<HtmlElement>;
  readonly lists: OpenList[] = [];
  readonly numberedHeadings = new NumberedHeadings();
  readonly resumedLists = new ResumedLists();
  cell: DraftCell | undefined;
  looks: ParagraphLooks = {};
  /** The level in its list that Word gives a paragraph. */
  itemLevel: number | undefined;
  /** Where paragraphs go. */
  take: (paragraph: SetParagraph) => void;
  /** Word's code of a field is being read, where it stands in the page like text; it ends with the line at the latest. */
  inFieldCode = false;
  /** Tracked changes that what is read stands in. */
  changes = 0;
  private readonly open: OpenElement[] = [];
  private readonly looksOf: Looks;
  private pageNumber: number | undefined;

  constructor(
    readonly context: PageContext,
    private readonly root: HtmlParent,
  ) {
    this.notes = findNotes(root);
    this.layout = layoutTables(root);
    this.looseBreaks = looseBreaks(root);
    this.looksOf = new Looks(context.sheet, new DeclarationCache());
    this.take = context.stories.toBody;
    this.writer = new ParagraphWriter(
      () => ({ cell: this.cell, looks: this.looks }),
      (paragraph) => {
        if (this.changes > 0) paragraph.changed = true;
        this.take(paragraph);
      },
    );
  }

  read(): void {
    walk(this.root, {
      enter: (node) => this.enter(node),
      leave: (element) => this.leave(element),
    });
    this.writer.end();
  }

  get look(): Look {
    return this.open.at(-1)?.look ?? plainLook;
  }

  /** Text that no page shows. */
  hide(text: string): void {
    this.context.tally.hiddenCharacters += text.trim().length;
  }

  /** What the style sheet prints before an element: a number, most of all. */
  printedBefore(element: HtmlElement): Label | undefined {
    const { sheet } = this.context;
    const content = sheet.saysBefore ? sheet.of(element, true).get('content') : undefined;
    const text = content === undefined ? '' : this.counters.content(content).trim();
    return text === '' || /[\ue000-\uf8ff]/.test(text) ? undefined : printed(text);
  }

  private enter(node: HtmlNode): boolean {
    if (isElement(node)) return this.enterElement(node);
    if ('value' in node) {
      if (this.inFieldCode) return false;
      if (this.look.visible) this.writer.text(node.value, this.look);
      else this.hide(node.value);
    } else if ('data' in node) this.readField(node.data);
    return false;
  }

  private enterElement(element: HtmlElement): boolean {
    const look = this.looksOf.of(element, this.look);
    const rule = elementRule(element, look, this);
    if (rule === 'skip') return false;
    this.counters.enter(element, look.said);
    if (look.display !== 'inline') this.writer.end();
    const leave = rule?.(this, element, look);
    this.open.push({ look, leave });
    return true;
  }

  private leave(element: HtmlElement): void {
    const closed = this.open.pop();
    if (closed && closed.look.display !== 'inline') {
      this.writer.end();
      this.inFieldCode = false;
    }
    closed?.leave?.();
    this.counters.leave(element);
  }

  /** Word keeps a field's code in a comment, and prints its result after it. */
  private readField(comment: string): void {
    const mark = fieldMark(comment);
    const { paragraph } = this.writer;
    if (mark === 'page number') this.pageNumber = paragraph?.length ?? 0;
    else if (mark === 'end' && this.pageNumber !== undefined) {
      if (paragraph && paragraph.length > this.pageNumber)
        paragraph.pageNumbers.push({ start: this.pageNumber, end: paragraph.length });
      this.pageNumber = undefined;
    }
  }
}
