/**
 * A story: the body, a header, a footer, the notes. Its XML goes by as a stream; every element has its line in
 * the table of elements.ts, or lets its children through. What comes out are paragraphs in reading order.
 */
import type { UnreadReason } from '../../model/message.js';
import { AlternateContent } from './alternate-content.js';
import { rules } from './elements.js';
import { ComputedFields } from './computed-fields.js';
import { ContentControls } from './content-controls.js';
import { FieldStack, type FormField, formText, hyperlinkOf, isPageNumber, promptOf } from './fields.js';
import type { Namespaces } from './namespaces.js';
import type { NoteKind, NoteNumbers } from './notes.js';
import type { DraftCell } from '../printing/paragraph.js';
import { WordParagraph } from './word-paragraph.js';
import type { Relationships } from './relationships.js';
import type { Revisions } from '../printing/revisions.js';
import { newSection, readSectionProperty, type Section } from './sections.js';
import {
  type ParagraphFormat,
  readParagraphProperty,
  readRunProperty,
  type RunFormat,
  type StyleSheet,
} from './styles.js';
import { privateUse, symbol } from '../printing/symbols.js';
import { TableStack } from '../printing/tables.js';
import { isOn, saysOn } from './values.js';
import type { Attributes, XmlHandler } from './xml.js';

/** Counted over all stories, for the messages. */
export interface Tally {
  readonly revisions: Revisions;
  hiddenCharacters: number;
  comments: number;
  /** Parts that print but are not read, with the reason. */
  readonly unread: Map<string, UnreadReason>;
}

export interface StoryContext {
  readonly styles: StyleSheet;
  readonly relationships: Relationships;
  readonly tally: Tally;
  /** Numbers the marks of notes; a header has none. */
  readonly notes: NoteNumbers | undefined;
  /** Ordinals of fields that are known to have no end. */
  readonly brokenFields: ReadonlySet<number>;
  take(paragraph: WordParagraph): void;
  /** Begins a note of the notes part; what is taken from here on is its text. */
  takeNote?(id: string): void;
}

/** Where paragraphs follow each other: the body, a cell, a text box, a note. */
interface Flow {
  readonly cell: DraftCell | undefined;
  /** A paragraph whose mark is gone: the next one goes on with it. */
  joining: WordParagraph | undefined;
  readonly fields: FieldStack;
  readonly ownsFields: boolean;
}

interface Run {
  readonly format: RunFormat;
  style: string | undefined;
  resolved: { strong: boolean; hidden: boolean; struck: boolean; font: string | undefined } | undefined;
  /** The run it stands in (ruby). */
  readonly outer: Run | undefined;
}

/** What is open around a text box, taken up again when it closes. */
interface Suspended {
  readonly run: Run | undefined;
  readonly hyperlinks: (string | undefined)[];
}

export class Story implements XmlHandler {
  readonly sections: Section[] = [];
  readonly tables = new TableStack();
  readonly alternates = new AlternateContent();
  readonly controls = new ContentControls();
  private readonly computed: ComputedFields;
  /** What the characters between tags are for; nothing where they are not wanted. */
  reading: 'text' | 'code' | undefined;
  run: Run | undefined;
  section: Section | undefined;
  /** Inside `w:pPr`, and there inside the properties of the paragraph mark. */
  inProperties = false;
  inMark = false;
  preserveSpace = false;
  private characters = '';
  private readonly flows: Flow[] = [];
  private readonly paragraphs: WordParagraph[] = [];
  private readonly suspended: Suspended[] = [];
  private hyperlinks: (string | undefined)[] = [];
  /** Bookmarks between paragraphs: they belong to the next. */
  private bookmarks: string[] = [];
  private scratch: ParagraphFormat = {};
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

  constructor(readonly context: StoryContext) {
    this.computed = new ComputedFields(context.styles.speech);
  }

  get listening(): boolean {
    return this.reading !== undefined;
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

  /** Where the properties of the open paragraph go. */
  get format(): ParagraphFormat | undefined {
    const paragraph = this.paragraph;
    return paragraph?.keepsProperties ? this.scratch : paragraph?.format;
  }

  open(name: string, attributes: Attributes, parent: string, namespaces: Namespaces): boolean {
    if (this.section) {
      readSectionProperty(this.section, name, attributes, parent);
      return name !== 'w:sectPrChange';
    }
    if (parent === 'w:sdtPr') {
      this.controls.readProperty(name, attributes);
      return false;
    }
    if (this.inProperties) return this.openProperty(name, attributes, parent);
    if (parent === 'w:rPr') return this.openRunProperty(name, attributes);
    const rule = rules[name];
    if (rule === undefined || rule === 'through') return true;
    if (rule === 'skip') return false;
    return rule.open(this, attributes, parent, namespaces) ?? true;
  }

  close(name: string, parent: string): void {
    if (name === 'w:sectPr') this.closeSection();
    else if (this.section) return;
    else if (name === 'w:pPr') this.inProperties = parent === 'w:pPrChange';
    else if (this.inProperties) {
      if (name === 'w:rPr') this.inMark = false;
    } else {
      const rule = rules[name];
      if (typeof rule === 'object') rule.close?.(this, parent);
    }
  }

  text(text: string): void {
    this.characters += text;
  }

  /** The characters read since the last call. */
  takeCharacters(): string {
    const { characters } = this;
    this.characters = '';
    this.reading = undefined;
    return characters;
  }

  // Paragraph and run properties

  private openProperty(name: string, attributes: Attributes, parent: string): boolean {
    const { paragraph, format } = this;
    const { revisions } = this.context.tally;
    if (!paragraph || !format) return false;
    if (this.inMark) {
      if (parent === 'w:rPr') this.openMarkProperty(paragraph, name, attributes);
      return false;
    }
    switch (name) {
      case 'w:rPr':
        this.inMark = true;
        return true;
      case 'w:sectPr':
        this.section = newSection();
        paragraph.endsSection = true;
        return true;
      case 'w:pStyle':
        if (!paragraph.keepsProperties) paragraph.style = attributes.get('w:val');
        return false;
      case 'w:numPr':
      case 'w:pPr':
        return true;
      case 'w:ins':
        // The numbering itself was inserted.
        if (revisions.rejected) delete format.list;
        return false;
      case 'w:pPrChange':
        if (!revisions.rejected) return false;
        if (!paragraph.keepsProperties) {
          paragraph.format = {};
          paragraph.style = undefined;
        }
        return true;
      default:
        readParagraphProperty(format, name, attributes);
        return false;
    }
  }

  private openMarkProperty(paragraph: WordParagraph, name: string, attributes: Attributes): void {
    if (name === 'w:vanish') paragraph.markHidden = isOn(attributes);
    else if (isRevision(name)) {
      paragraph.changed = true;
      if (!this.context.tally.revisions.keeps(name)) paragraph.markGone = true;
    }
  }

  private openRunProperty(name: string, attributes: Attributes): boolean {
    const { run } = this;
    if (!run) return false;
    if (name === 'w:rPrChange') {
      if (!this.context.tally.revisions.rejected) return false;
      for (const key of Object.keys(run.format)) delete run.format[key as keyof RunFormat];
      run.style = undefined;
      return true;
    }
    if (name === 'w:rStyle') run.style = attributes.get('w:val');
    else readRunProperty(run.format, name, attributes);
    return false;
  }

  private closeSection(): void {
    if (!this.section) return;
    this.sections.push(this.section);
    this.section = undefined;
    // The paragraph that holds the section's properties is its last: notes it refers to are still of the section.
    if (!this.inProperties) this.context.notes?.endSection();
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
    this.scratch = {};
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
    if (this.controls.isUnfilled) paragraph.appendAside(text, 'unfilled');
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

  private resolvedRun(paragraph: WordParagraph): NonNullable<Run['resolved']> {
    const { run } = this;
    if (run?.resolved) return run.resolved;
    const { styles } = this.context;
    const own = run?.format ?? {};
    const character = styles.character(run?.style).run;
    const inherited = styles.paragraph(paragraph.style).run;
    // A toggle set in the paragraph's style and in the run's takes itself back (ECMA-376-1 §17.7.3).
    const toggle = (key: 'bold' | 'hidden' | 'struck'): boolean =>
      own[key] ?? (styles.defaults[key] || (character[key] ?? false) !== (inherited[key] ?? false));
    const underlined = own.underlined ?? character.underlined ?? inherited.underlined ?? styles.defaults.underlined;
    // A double line is no toggle.
    const struckTwice =
      own.struckTwice ?? character.struckTwice ?? inherited.struckTwice ?? styles.defaults.struckTwice;
    const resolved = {
      strong: toggle('bold') || underlined === true,
      hidden: toggle('hidden'),
      struck: toggle('struck') || struckTwice === true,
      font: own.font ?? character.font ?? inherited.font,
    };
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

  refer(kind: NoteKind, attributes: Attributes): void {
    const { paragraph } = this;
    const { notes } = this.context;
    const id = attributes.get('w:id');
    if (!paragraph || !notes || id === undefined || this.fields?.hidden || this.resolvedRun(paragraph).hidden) return;
    const typed = attributes.get('w:customMarkFollows');
    const isTyped = typed !== undefined && saysOn(typed);
    const start = paragraph.length;
    paragraph.append(notes.refer(kind, id, isTyped));
    if (isTyped) this.typedMark = true;
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

  leaveOut(what: string, id: string | undefined, why: UnreadReason): void {
    const target = id === undefined ? undefined : this.context.relationships.get(id)?.target;
    this.context.tally.unread.set(target ?? what, why);
  }
}

const isRevision = (name: string): boolean =>
  name === 'w:ins' || name === 'w:del' || name === 'w:moveFrom' || name === 'w:moveTo';
