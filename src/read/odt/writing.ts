/**
 * Paragraphs while they are read: where they stand (flows), the spans and links around the place that is read, and what of the
 * text is visible.
 */
import type { DraftCell } from '../printing/paragraph.js';
import { type RunLooks, runLooks } from '../printing/runs.js';
import type { Tally } from '../printing/tally.js';
import { TrackedChanges } from './changes.js';
import { boxOf, type Flow, type Frame, type Run, type Take } from './flow.js';
import { type ListAttributes, ListMemory, ListStack } from './lists.js';
import { OpenParagraph } from './paragraph.js';
import type { ParagraphAttributes } from './paragraph-attributes.js';
import { inFont } from './signs.js';
import type { StyleScope, StyleSheet } from './styles.js';

export interface OpenStoryContext {
  readonly sheet: StyleSheet;
  readonly scope: StyleScope;
  readonly tally: Tally;
  /** Insertions that are known to have no end. */
  readonly brokenChanges: ReadonlySet<string>;
  take(paragraph: OpenParagraph): void;
}

export class Writing {
  readonly changes: TrackedChanges;
  /** Kinds of page that paragraphs or tables begin, in their order. */
  readonly pages: string[] = [];
  /** Hidden sections around the place that is read. */
  hiddenSections = 0;
  /** For each field around it that may be a prompt, whether it is one. */
  readonly prompts: boolean[] = [];
  private readonly flows: Flow[] = [];
  private readonly frames: Frame[] = [];
  /** Bookmarks between paragraphs: they belong to the next. */
  private bookmarks: string[] = [];
  private beginsPage = false;
  private begun = false;

  constructor(readonly context: OpenStoryContext) {
    this.changes = new TrackedChanges(context.tally.revisions, context.brokenChanges);
  }

  private get flow(): Flow | undefined {
    return this.flows[this.flows.length - 1];
  }

  private get frame(): Frame | undefined {
    return this.frames.length > (this.flow?.depth ?? 0) ? this.frames[this.frames.length - 1] : undefined;
  }

  /** The paragraph that text belongs to here; none between the paragraphs of a box or a note. */
  get paragraph(): OpenParagraph | undefined {
    return this.frame?.paragraph;
  }

  get lists(): ListStack | undefined {
    return this.flow?.lists;
  }

  // Flows

  /** Where paragraphs go here: to the story, or to the paragraph they are anchored in. */
  private get take(): Take {
    const { frame, flow } = this;
    return frame ? boxOf(frame.paragraph) : (flow?.take ?? ((paragraph) => this.context.take(paragraph)));
  }

  private openFlow(flow: Pick<Flow, 'cell' | 'take'> & { memory?: ListMemory | undefined }): void {
    const memory = flow.memory ?? new ListMemory();
    const depth = this.frames.length;
    this.flows.push({ ...flow, memory, lists: new ListStack(memory), depth, joining: undefined });
  }

  /** The text, a text box, or a cell: its lists go on with those around it. */
  openPart(cell: DraftCell | undefined = this.frame?.paragraph.cell ?? this.flow?.cell): void {
    this.openFlow({ cell, take: this.take, memory: this.flow?.memory });
  }

  openNote(take: Take, memory: ListMemory): void {
    this.openFlow({ cell: undefined, take, memory });
  }

  closeFlow(): void {
    this.endJoining();
    this.flows.pop();
  }

  /** Nothing can join the paragraph any more: a table or the end of the cell follows. */
  endJoining(): void {
    const { flow } = this;
    const paragraph = flow?.joining;
    if (!flow || !paragraph) return;
    flow.joining = undefined;
    this.finish(paragraph, this.take);
  }

  // Paragraphs

  openParagraph(attributes: ParagraphAttributes): void {
    const { flow } = this;
    const joining = flow?.joining;
    if (flow) flow.joining = undefined;
    const paragraph = joining ?? this.newParagraph();
    if (!joining?.saysSomething) this.describe(paragraph, attributes);
    if (this.bookmarks.length > 0) paragraph.bookmarks = paragraph.bookmarks.concat(this.bookmarks.splice(0));
    if (this.changes.inInsertion) paragraph.changed = true;
    const { run } = this.context.scope.style('paragraph', attributes.style);
    this.frames.push({ paragraph, runs: [{ format: run, looks: runLooks(run, {}) }], links: [] });
  }

  private newParagraph(): OpenParagraph {
    return new OpenParagraph(this.frame?.paragraph.cell ?? this.flow?.cell);
  }

  private describe(
    paragraph: OpenParagraph,
    { style, heading, isNumbered, start, restarts }: ParagraphAttributes,
  ): void {
    const { name, format } = this.context.scope.style('paragraph', style);
    const beginsPage = this.takePageBreak() || this.beginsPageBy(format.breakBefore, format.masterPage);
    const level = heading === undefined ? undefined : heading + 1;
    paragraph.looks = { style: name, heading: level, beginsPage: beginsPage || paragraph.looks.beginsPage };
    this.beginsPage = format.breakAfter === true;
    paragraph.item = this.frame ? undefined : this.lists?.item;
    paragraph.list = format.list;
    paragraph.inHiddenSection = this.hiddenSections > 0;
    const isOutline = heading !== undefined && isNumbered && paragraph.item === undefined && format.list !== '';
    paragraph.outline = isOutline ? { level: heading, start, restarts } : undefined;
  }

  private takePageBreak(): boolean {
    const { beginsPage } = this;
    this.beginsPage = false;
    return beginsPage;
  }

  private beginsPageBy(breakBefore: boolean | undefined, masterPage: string | undefined): boolean {
    if (masterPage) this.pages.push(masterPage);
    else if (!this.begun) this.pages.push('');
    this.begun = true;
    return breakBefore === true || Boolean(masterPage);
  }

  /** A table begins; its style may begin a page, which its first paragraph tells. */
  openTable(style: string | undefined): void {
    this.endJoining();
    const { format } = this.context.scope.style('table', style);
    const before = this.beginsPage;
    this.beginsPage = this.beginsPageBy(format.breakBefore, format.masterPage) || before;
  }

  closeParagraph(): void {
    const { frame, flow } = this;
    if (!frame || !flow) return;
    frame.paragraph.linkTo(undefined);
    this.frames.pop();
    if (this.changes.dropping) flow.joining = frame.paragraph;
    else this.finish(frame.paragraph, this.take);
  }

  /** The paragraph ends here and another one goes on: its end was deleted, and is put back. */
  splitParagraph(attributes: ParagraphAttributes): void {
    const { frame } = this;
    if (!frame) return;
    const linked = frame.paragraph.linkTo(undefined);
    this.frames.pop();
    const { take } = this;
    this.finish(frame.paragraph, take);
    frame.paragraph = this.newParagraph();
    this.describe(frame.paragraph, attributes);
    frame.paragraph.changed = true;
    frame.paragraph.linkTo(linked);
    this.frames.push(frame);
  }

  private finish(paragraph: OpenParagraph, take: Take): void {
    if (paragraph.hidden) this.context.tally.hiddenCharacters += paragraph.text.trim().length;
    if (paragraph.hidden || (paragraph.inHiddenSection && !paragraph.saysSomething)) {
      for (const box of paragraph.boxes.splice(0)) take(box);
    } else take(paragraph);
  }

  bookmark(name: string | undefined): void {
    // Names that begin with `_` are a program's own: cross references, places of headings.
    if (name === undefined || name === '' || name.startsWith('_')) return;
    (this.paragraph?.bookmarks ?? this.bookmarks).push(name);
  }

  // Lists

  openList(attributes: ListAttributes): void {
    this.flow?.lists.openList(attributes);
  }

  // Text

  /** Typed characters. */
  type(characters: string): void {
    const { paragraph } = this;
    if (!paragraph) return;
    this.append(inFont(paragraph.collapse(characters), this.looks.font));
  }

  /** Spaces, tabs, line ends that elements stand for. */
  put(text: string): void {
    if (text !== '') this.paragraph?.endSpace();
    this.append(text);
  }

  /** Nothing that stands here is visible. */
  get invisible(): boolean {
    return this.changes.dropping || this.hiddenSections > 0 || this.looks.hidden;
  }

  private append(text: string): void {
    const { paragraph } = this;
    if (!paragraph || text === '' || this.changes.dropping) return;
    if (this.hiddenSections > 0 || this.looks.hidden) {
      const characters = text.trim().length;
      this.context.tally.hiddenCharacters += characters;
      if (characters > 0) paragraph.partlyHidden = true;
      return;
    }
    if (this.prompts.at(-1)) paragraph.appendAside(text, 'unfilled');
    else if (this.looks.struck) paragraph.appendAside(text, 'struck');
    else paragraph.append(text);
    if (/\S/.test(text)) {
      if (this.looks.strong) paragraph.strong = true;
      else paragraph.weak = true;
    }
  }

  private get run(): Run {
    const runs = this.frame?.runs;
    return runs?.[runs.length - 1] ?? { format: {}, looks: runLooks({}, {}) };
  }

  private get looks(): RunLooks {
    return this.run.looks;
  }

  openSpan(style: string | undefined): void {
    const { run } = this.context.scope.style('text', style);
    const format = { ...this.run.format, ...run };
    this.frame?.runs.push({ format, looks: runLooks(format, {}) });
  }

  closeSpan(): void {
    const runs = this.frame?.runs;
    if (runs && runs.length > 1) runs.pop();
  }

  openLink(url: string | undefined): void {
    const { frame } = this;
    frame?.links.push(frame.paragraph.linkTo(url ?? frame.paragraph.linkedTo));
  }

  closeLink(): void {
    const { frame } = this;
    frame?.paragraph.linkTo(frame.links.pop());
  }

  /** The mark of a note, which is no part of the text. */
  putMark(mark: string): void {
    const { paragraph } = this;
    if (!paragraph) return;
    const start = paragraph.length;
    paragraph.append(mark);
    paragraph.noteMarks.push({ start, end: paragraph.length });
    paragraph.endSpace();
  }
}
