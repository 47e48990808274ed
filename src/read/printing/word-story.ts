/**
 * A story of a word processor: the body, a header, a footer, the notes. A reader says what begins and ends (flows, paragraphs,
 * fields, links) and hands on text; what comes out are paragraphs in reading order.
 */
import { ComputedFields } from './computed-fields.js';
import { FieldStack, type FormField, formText, hyperlinkOf, isPageNumber, promptOf } from './fields.js';
import type { NoteKind, NoteNumbers } from './notes.js';
import type { DraftCell } from './paragraph.js';
import { type Run, type RunLooks, runLooks, styledFormat } from './runs.js';
import type { StyleSheet } from './style-sheet.js';
import { privateUse, symbol } from './symbols.js';
import { TableStack } from './tables.js';
import type { Tally } from './tally.js';
import { WordParagraph } from './word-paragraph.js';

export interface WordStoryContext {
  readonly styles: StyleSheet;
  readonly tally: Tally;
  /** Numbers the marks of notes; a header has none. */
  readonly notes: NoteNumbers | undefined;
  /** Ordinals of fields that are known to have no end. */
  readonly brokenFields: ReadonlySet<number>;
  take(paragraph: WordParagraph): void;
}

/** Where paragraphs follow each other: the body, a cell, a text box, a note. */
interface Flow {
  readonly cell: DraftCell | undefined;
  /** A paragraph whose mark is gone: the next one goes on with it. */
  joining: WordParagraph | undefined;
  readonly fields: FieldStack;
  readonly ownsFields: boolean;
}

/** What is open around a text box, taken up again when it closes. */
interface Suspended {
  readonly run: Run | undefined;
  readonly hyperlinks: (string | undefined)[];
}

export class WordStory<Context extends WordStoryContext = WordStoryContext> {
  readonly tables = new TableStack();
  private readonly computed: ComputedFields;
  run: Run | undefined;
  private readonly flows: Flow[] = [];
  private readonly paragraphs: WordParagraph[] = [];
  private readonly suspended: Suspended[] = [];
  private hyperlinks: (string | undefined)[] = [];
  /** Bookmarks between paragraphs: they belong to the next. */
  private bookmarks: string[] = [];
  /** Ordinals of fields without an end, which hide all that follows. */
  unfinishedFields: readonly number[] = [];
  private readonly fieldCounter = { begun: 0 };
  /** For each simple field that is open: where a page number began, and whether it is a link. */
  private readonly simpleFields: {
    readonly start: number | undefined;
    readonly links: boolean;
    readonly code: string;
    readonly at: number | undefined;
  }[] = [];

  constructor(readonly context: Context) {
    this.computed = new ComputedFields(context.styles.speech);
  }

  get paragraph(): WordParagraph | undefined {
    return this.paragraphs[this.paragraphs.length - 1];
  }

  get flow(): Flow | undefined {
    return this.flows[this.flows.length - 1];
  }

  get fields(): FieldStack | undefined {
    return this.flow?.fields;
  }

  // Flows and paragraphs

  openFlow(cell: DraftCell | undefined, fields?: FieldStack): void {
    const own = new FieldStack(this.context.brokenFields, this.fieldCounter);
    this.flows.push({ cell, joining: undefined, fields: fields ?? own, ownsFields: fields === undefined });
  }

  closeFlow(): void {
    this.endJoining();
    const flow = this.flows.pop();
    if (flow?.ownsFields) this.unfinishedFields = this.unfinishedFields.concat(flow.fields.unfinished());
  }

  openParagraph(): void {
    const { flow } = this;
    const joining = flow?.joining;
    if (flow) flow.joining = undefined;
    joining?.resume();
    const paragraph = joining ?? new WordParagraph(flow?.cell);
    if (this.bookmarks.length > 0) {
      paragraph.bookmarks = paragraph.bookmarks.concat(this.bookmarks);
      this.bookmarks = [];
    }
    this.suspended.push({ run: this.run, hyperlinks: this.hyperlinks });
    this.run = undefined;
    this.hyperlinks = [];
    this.paragraphs.push(paragraph);
  }

  closeParagraph(): void {
    const paragraph = this.paragraphs.pop();
    const outer = this.suspended.pop();
    this.run = outer?.run;
    this.hyperlinks = outer?.hyperlinks ?? [];
    if (!paragraph) return;
    paragraph.linkTo(undefined);
    if (paragraph.endsSection) this.context.notes?.endSection();
    const styled = this.context.styles.paragraph(paragraph.style).run.hidden;
    const hidden = paragraph.markHidden ?? styled ?? false;
    if (!paragraph.markGone && !hidden) {
      this.finish(paragraph);
      return;
    }
    // A paragraph whose mark is hidden (a run-in heading) keeps its number; with a deleted mark the next one's counts.
    paragraph.keepsProperties = !paragraph.markGone && hidden && (paragraph.weak || paragraph.strong);
    paragraph.silent = !paragraph.weak && !paragraph.strong;
    if (this.flow) this.flow.joining = paragraph;
  }

  /** Nothing can join the paragraph any more: a table or the end of the cell follows. */
  endJoining(): void {
    const paragraph = this.flow?.joining;
    if (!this.flow || !paragraph) return;
    this.flow.joining = undefined;
    this.finish(paragraph);
  }

  private finish(paragraph: WordParagraph): void {
    const anchor = this.paragraph;
    if (anchor) {
      anchor.boxes.push(paragraph);
      for (const box of paragraph.boxes.splice(0)) anchor.boxes.push(box);
    } else this.context.take(paragraph);
  }

  bookmark(name: string | undefined): void {
    // Names that begin with `_` are Word's own: cross references, places of the last edit.
    if (name === undefined || name === '' || name.startsWith('_')) return;
    (this.paragraph?.bookmarks ?? this.bookmarks).push(name);
  }

  // Text

  /** Adds visible text, as far as its run is visible. */
  append(text: string): void {
    const { paragraph } = this;
    if (!paragraph || text === '' || this.fields?.hidden) return;
    const run = this.resolvedRun(paragraph);
    if (run.hidden) {
      this.context.tally.hiddenCharacters += text.trim().length;
      return;
    }
    if (this.unfilled) paragraph.appendAside(text, 'unfilled');
    else if (run.struck) paragraph.appendAside(text, 'struck');
    else paragraph.append(text);
    if (/\S/.test(text)) {
      paragraph.silent = false;
      if (run.strong) paragraph.strong = true;
      else paragraph.weak = true;
    }
  }

  /** Adds the text of a `w:t`: white space at its ends counts only where the file says so. */
  appendText(raw: string, preserve: boolean): void {
    const text = preserve ? raw : raw.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
    const line = /[\r\n]/.test(text) ? text.replace(/[\r\n]+/g, ' ') : text;
    if (!/[\uf020-\uf0ff]/.test(line) || !this.paragraph) this.append(line);
    else {
      const { font } = this.resolvedRun(this.paragraph);
      this.append(line.replace(privateUse, (character) => symbol(font, character.charCodeAt(0))));
    }
  }

  /** What stands here is a prompt that nobody has written over. */
  protected get unfilled(): boolean {
    return false;
  }

  private resolvedRun(paragraph: WordParagraph): RunLooks {
    const { run } = this;
    if (run?.resolved) return run.resolved;
    const styled = styledFormat(this.context.styles, paragraph.style, run?.style);
    const resolved = runLooks(styled, run?.format ?? {});
    if (run) run.resolved = resolved;
    return resolved;
  }

  // Links, fields, notes

  openLink(url: string | undefined): void {
    const { paragraph } = this;
    this.hyperlinks.push(paragraph?.linkTo(url ?? paragraph.linkedTo));
  }

  closeLink(): void {
    const before = this.hyperlinks.pop();
    this.paragraph?.linkTo(before);
  }

  openSimpleField(code: string): void {
    const url = hyperlinkOf(code);
    if (url !== undefined) this.openLink(url);
    this.simpleFields.push({
      start: this.beginResult(code),
      links: url !== undefined,
      code,
      at: this.paragraph?.length,
    });
  }

  closeSimpleField(): void {
    const field = this.simpleFields.pop();
    if (field && this.paragraph?.length === field.at) this.appendComputed(field.code);
    this.endResult(field?.start);
    if (field?.links) this.closeLink();
  }

  private beginResult(code: string): number | undefined {
    return isPageNumber(code) ? this.paragraph?.length : undefined;
  }

  private endResult(start: number | undefined): void {
    const { paragraph } = this;
    if (paragraph && start !== undefined && paragraph.length > start) {
      paragraph.pageNumbers.push({ start, end: paragraph.length });
    }
  }

  separateField(): void {
    const field = this.fields?.separate();
    if (!field || !this.paragraph) return;
    const url = hyperlinkOf(field.code);
    if (url !== undefined) {
      field.links = true;
      field.linkBefore = this.paragraph.linkTo(url);
    }
    field.pageNumberStart = this.beginResult(field.code);
    field.resultStart = this.paragraph.length;
  }

  /** A field of which the file stores no result. */
  private appendComputed(code: string): void {
    const { paragraph } = this;
    if (!paragraph || this.fields?.hidden) return;
    const { outline } = paragraph.format;
    const level = outline === undefined ? this.context.styles.paragraph(paragraph.style).heading : outline + 1;
    const prompt = promptOf(code);
    if (prompt !== null) paragraph.appendAside(prompt, 'unfilled');
    else this.append(this.computed.text(code, { level, font: this.resolvedRun(paragraph).font }));
  }

  endField(): void {
    const field = this.fields?.end();
    if (!field) return;
    if (field.links) this.paragraph?.linkTo(field.linkBefore);
    this.endResult(field.pageNumberStart);
    if (field.resultStart === undefined || field.resultStart === this.paragraph?.length)
      this.appendComputed(field.code);
    this.append(formText(field.form));
  }

  /** What the form field that is being begun prints. */
  get form(): FormField | undefined {
    const field = this.fields?.innermost;
    if (field?.state !== 'code') return undefined;
    field.form ??= { checked: undefined, entries: [], chosen: 0 };
    return field.form;
  }

  /** A reference to a note; `typed`: the author typed its mark, which is the next text. */
  refer(kind: NoteKind, id: string, typed: boolean): void {
    const { paragraph } = this;
    const { notes } = this.context;
    if (!paragraph || !notes || this.fields?.hidden || this.resolvedRun(paragraph).hidden) return;
    const start = paragraph.length;
    paragraph.append(notes.refer(kind, id, typed));
    if (typed) this.typedMark = true;
    else paragraph.noteMarks.push({ start, end: paragraph.length });
  }

  /** The next text of the run is the mark of a note. */
  typedMark = false;

  appendMark(raw: string): void {
    const { paragraph } = this;
    const start = paragraph?.length ?? 0;
    this.typedMark = false;
    this.appendText(raw, true);
    if (!paragraph || paragraph.length === start) return;
    paragraph.noteMarks.push({ start, end: paragraph.length });
    this.context.notes?.mark(raw.trim());
  }
}
