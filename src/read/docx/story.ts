/**
 * A story: the body, a header, a footer, the notes. Its XML goes by as a stream; every element has its line in the table at
 * the end of this file, or lets its children through, or is left out. What comes out are paragraphs in reading order.
 */
import { AlternateContent } from './alternate-content.js';
import { addCode, FieldStack, type FormField, formText, hyperlinkOf, isPageNumber } from './fields.js';
import type { Namespaces } from './namespaces.js';
import type { NoteKind, NoteNumbers } from './notes.js';
import { type DraftCell, ParagraphDraft } from './paragraph.js';
import type { Relationships } from './relationships.js';
import type { Revisions } from './revisions.js';
import { newSection, readSectionProperty, type Section } from './sections.js';
import {
  type ParagraphFormat,
  readParagraphProperty,
  readRunProperty,
  type RunFormat,
  type StyleSheet,
} from './styles.js';
import { privateUse, symbol } from './symbols.js';
import { TableStack } from './tables.js';
import { integer, isOn } from './values.js';
import type { Attributes, XmlHandler } from './xml.js';

/** Counted over all stories, for the messages. */
export interface Tally {
  readonly revisions: Revisions;
  hiddenCharacters: number;
  comments: number;
  /** Parts that print but are not read, with the reason. */
  readonly unread: Map<string, string>;
}

export interface StoryContext {
  readonly styles: StyleSheet;
  readonly relationships: Relationships;
  readonly tally: Tally;
  /** Numbers the marks of notes; a header has none. */
  readonly notes: NoteNumbers | undefined;
  /** Ordinals of fields that are known to have no end. */
  readonly brokenFields: ReadonlySet<number>;
  take(paragraph: ParagraphDraft): void;
  /** Begins a note of the notes part; what is taken from here on is its text. */
  takeNote?(id: string): void;
}

/** Where paragraphs follow each other: the body, a cell, a text box, a note. */
interface Flow {
  readonly cell: DraftCell | undefined;
  /** A paragraph whose mark is gone: the next one goes on with it. */
  joining: ParagraphDraft | undefined;
  readonly fields: FieldStack;
  readonly ownsFields: boolean;
}

interface Run {
  readonly format: RunFormat;
  style: string | undefined;
  resolved: { strong: boolean; hidden: boolean; font: string | undefined } | undefined;
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
  private readonly paragraphs: ParagraphDraft[] = [];
  private readonly suspended: Suspended[] = [];
  private hyperlinks: (string | undefined)[] = [];
  /** Bookmarks between paragraphs: they belong to the next. */
  private bookmarks: string[] = [];
  private scratch: ParagraphFormat = {};
  /** Ordinals of fields without an end, which hide all that follows. */
  unfinishedFields: readonly number[] = [];
  private readonly fieldCounter = { begun: 0 };
  /** For each simple field that is open: where a page number began, and whether it is a link. */
  private readonly simpleFields: { readonly start: number | undefined; readonly links: boolean }[] = [];

  constructor(readonly context: StoryContext) {}

  get listening(): boolean {
    return this.reading !== undefined;
  }

  get paragraph(): ParagraphDraft | undefined {
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
        if (!paragraph.keepsProperties) paragraph.style = attributes['w:val'];
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

  private openMarkProperty(paragraph: ParagraphDraft, name: string, attributes: Attributes): void {
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
    if (name === 'w:rStyle') run.style = attributes['w:val'];
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
    const paragraph = joining ?? new ParagraphDraft(flow?.cell);
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

  private finish(paragraph: ParagraphDraft): void {
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
    paragraph.append(text);
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

  private resolvedRun(paragraph: ParagraphDraft): NonNullable<Run['resolved']> {
    const { run } = this;
    if (run?.resolved) return run.resolved;
    const { styles } = this.context;
    const own = run?.format ?? {};
    const character = styles.character(run?.style).run;
    const inherited = styles.paragraph(paragraph.style).run;
    // A toggle set in the paragraph's style and in the run's takes itself back (ECMA-376-1 §17.7.3).
    const toggle = (key: 'bold' | 'hidden'): boolean =>
      own[key] ?? (styles.defaults[key] || (character[key] ?? false) !== (inherited[key] ?? false));
    const underlined = own.underlined ?? character.underlined ?? inherited.underlined ?? styles.defaults.underlined;
    const resolved = {
      strong: toggle('bold') || underlined === true,
      hidden: toggle('hidden'),
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
    this.simpleFields.push({ start: this.beginResult(code), links: url !== undefined });
  }

  closeSimpleField(): void {
    const field = this.simpleFields.pop();
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
  }

  endField(): void {
    const field = this.fields?.end();
    if (!field) return;
    if (field.links) this.paragraph?.linkTo(field.linkBefore);
    this.endResult(field.pageNumberStart);
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
    const id = attributes['w:id'];
    if (!paragraph || !notes || id === undefined || this.fields?.hidden || this.resolvedRun(paragraph).hidden) return;
    const typed = attributes['w:customMarkFollows'];
    const isTyped = typed !== undefined && isOn({ 'w:val': typed });
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
    if (paragraph && paragraph.length > start) paragraph.noteMarks.push({ start, end: paragraph.length });
  }

  leaveOut(what: string, id: string | undefined, why: string): void {
    const target = id === undefined ? undefined : this.context.relationships.get(id)?.target;
    this.context.tally.unread.set(target ?? what, why);
  }
}

const isRevision = (name: string): boolean =>
  name === 'w:ins' || name === 'w:del' || name === 'w:moveFrom' || name === 'w:moveTo';

interface Rule {
  /** False leaves the element out. */
  open(story: Story, attributes: Attributes, parent: string, namespaces: Namespaces): boolean | void;
  close?(story: Story, parent: string): void;
}

/** A container of inserted, deleted or moved content, or the mark of it on a row of a table. */
const revision = (name: string): Rule => ({
  open(story, _attributes, parent) {
    const kept = story.context.tally.revisions.keeps(name);
    if (story.paragraph) story.paragraph.changed = true;
    if (parent === 'w:trPr' && !kept) story.tables.dropRow();
    return kept;
  },
});

const cellRevision = (name: 'w:ins' | 'w:del'): Rule => ({
  open(story) {
    if (!story.context.tally.revisions.keeps(name)) story.tables.dropCell();
  },
});

const paragraphRule: Rule = {
  open(story) {
    if (story.tables.cellGone) return false;
    story.openParagraph();
    return true;
  },
  close: (story) => story.closeParagraph(),
};

const runRule: Rule = {
  open(story) {
    story.run = { format: {}, style: undefined, resolved: undefined, outer: story.run };
    story.typedMark = false;
  },
  close(story) {
    story.run = story.run?.outer;
  },
};

const textRule: Rule = {
  open(story, attributes) {
    story.reading = 'text';
    story.preserveSpace = attributes['xml:space'] === 'preserve';
  },
  close(story) {
    const raw = story.takeCharacters();
    if (story.typedMark) story.appendMark(raw);
    else story.appendText(raw, story.preserveSpace);
  },
};

const mathTextRule: Rule = {
  open(story) {
    story.reading = 'text';
  },
  close: (story) => story.appendText(story.takeCharacters(), true),
};

const codeRule: Rule = {
  open(story) {
    story.reading = 'code';
  },
  close(story) {
    const code = story.takeCharacters();
    const field = story.fields?.innermost;
    if (field?.state === 'code') addCode(field, code);
  },
};

/** Text that stands in the file only while a change is open: read where changes are rejected. */
const deleted = (rule: Rule): Rule => ({
  ...rule,
  open: (story, ...rest) => (story.context.tally.revisions.rejected ? rule.open(story, ...rest) : false),
});

const character = (text: string): Rule => ({ open: (story) => story.append(text) });

const alternate = (name: string): Rule => ({
  open: (story, attributes, _parent, namespaces) => story.alternates.open(name, attributes, namespaces),
  close: (story) => story.alternates.close(name),
});

const flowRule: Rule = {
  open: (story) => story.openFlow(undefined),
  close: (story) => story.closeFlow(),
};

const noteRule: Rule = {
  open(story, attributes) {
    const type = attributes['w:type'];
    if (type !== undefined && type !== 'normal') return false;
    story.context.takeNote?.(attributes['w:id'] ?? '');
    story.openFlow(undefined);
    return true;
  },
  close: (story) => story.closeFlow(),
};

const breakRule: Rule = {
  open(story, attributes) {
    if (attributes['w:type'] !== 'page') story.append('\n');
    else if (story.paragraph && !story.fields?.hidden) story.paragraph.pageBreaks.push(story.paragraph.length);
  },
};

const fieldCharacter: Rule = {
  open(story, attributes) {
    const type = attributes['w:fldCharType'];
    if (type === 'begin') story.fields?.begin();
    else if (type === 'separate') story.separateField();
    else if (type === 'end') story.endField();
  },
};

const simpleField: Rule = {
  open: (story, attributes) => story.openSimpleField(attributes['w:instr'] ?? ''),
  close: (story) => story.closeSimpleField(),
};

const hyperlink: Rule = {
  open(story, attributes) {
    const relationship = story.context.relationships.get(attributes['r:id'] ?? '');
    const place = attributes['w:anchor'];
    const target = relationship?.external ? relationship.target : undefined;
    const withPlace = target && place && !target.includes('#') ? `${target}#${place}` : target;
    story.openLink(withPlace === '' ? undefined : withPlace);
  },
  close: (story) => story.closeLink(),
};

const symbolRule: Rule = {
  open(story, attributes) {
    const code = Number.parseInt(attributes['w:char'] ?? '', 16);
    if (!Number.isFinite(code)) return;
    const text = symbol(attributes['w:font'], code);
    if (story.typedMark) story.appendMark(text);
    else story.append(text);
  },
};

/** A part that prints but is not read. */
const leftOut = (what: string, relation: string, why: string): Rule => ({
  open(story, attributes) {
    story.leaveOut(what, attributes[relation], why);
    return false;
  },
});

const table: Rule = {
  open(story) {
    if (story.tables.cellGone) return false;
    story.endJoining();
    story.tables.openTable();
    return true;
  },
  close: (story) => story.tables.closeTable(),
};

const cell: Rule = {
  open(story) {
    const place = story.tables.openCell();
    if (place) story.openFlow(place, story.fields);
    return place !== undefined;
  },
  close: (story) => story.closeFlow(),
};

const checkBoxState: Rule = {
  open(story, attributes, parent) {
    const { form } = story;
    if (form && parent === 'w:checkBox') form.checked = isOn(attributes);
    else if (form && parent === 'w:ddList') form.chosen = integer(attributes['w:val']) ?? 0;
  },
};

/**
 * By element name: what reading it does. `through`: nothing by itself, its children count. `skip`: it and its children
 * are not read. A name that is not here lets its children through: text stands in `w:t` alone, so nothing is read by
 * mistake, and nothing is lost in an element of a newer Word.
 */
const rules: Readonly<Record<string, Rule | 'through' | 'skip' | undefined>> = {
  // Paragraphs
  'w:p': paragraphRule,
  'w:pPr': {
    open(story) {
      story.inProperties = story.paragraph !== undefined;
    },
  },
  'w:r': runRule,
  'm:r': runRule,
  'w:t': textRule,
  'm:t': mathTextRule,
  'w:delText': deleted(textRule),
  'w:tab': character('\t'),
  'w:ptab': character('\t'),
  'w:br': breakRule,
  'w:cr': character('\n'),
  'w:noBreakHyphen': character('\u2011'),
  'w:softHyphen': 'skip',
  'w:sym': symbolRule,
  'm:den': character('/'),
  'w:rt': { open: () => true, close: (story) => story.append(' ') },
  'm:rPr': 'skip',
  'm:ctrlPr': 'skip',
  'w:rubyPr': 'skip',

  // Fields and links
  'w:fldChar': fieldCharacter,
  'w:instrText': codeRule,
  'w:delInstrText': deleted(codeRule),
  'w:fldSimple': simpleField,
  'w:fldData': 'skip',
  'w:checkBox': {
    open(story) {
      if (story.form) story.form.checked = false;
    },
  },
  'w:default': checkBoxState,
  'w:checked': checkBoxState,
  'w:result': checkBoxState,
  'w:listEntry': { open: (story, attributes) => void story.form?.entries.push(attributes['w:val'] ?? '') },
  'w:hyperlink': hyperlink,
  'w:bookmarkStart': { open: (story, attributes) => story.bookmark(attributes['w:name']) },

  // Notes and comments
  'w:footnoteReference': { open: (story, attributes) => story.refer('footnote', attributes) },
  'w:endnoteReference': { open: (story, attributes) => story.refer('endnote', attributes) },
  'w:commentReference': { open: (story) => void story.context.tally.comments++ },
  'w:footnote': noteRule,
  'w:endnote': noteRule,

  // Tables
  'w:tbl': table,
  'w:tr': { open: (story) => story.tables.openRow(), close: (story) => story.tables.closeRow() },
  'w:tc': cell,
  'w:cellIns': cellRevision('w:ins'),
  'w:cellDel': cellRevision('w:del'),
  'w:tblPr': 'skip',
  'w:tblPrEx': 'skip',
  'w:tblGrid': 'skip',
  'w:trPrChange': 'skip',
  'w:tcPrChange': 'skip',

  // Tracked changes
  'w:ins': revision('w:ins'),
  'w:del': revision('w:del'),
  'w:moveFrom': revision('w:moveFrom'),
  'w:moveTo': revision('w:moveTo'),
  'w:moveToRangeStart': { open: (story) => story.context.tally.revisions.moveRange() },

  // Containers
  'w:body': flowRule,
  'w:hdr': flowRule,
  'w:ftr': flowRule,
  'w:txbxContent': {
    open: (story) => story.openFlow(story.paragraph?.cell),
    close: (story) => story.closeFlow(),
  },
  'w:sectPr': {
    open(story) {
      story.section = newSection();
    },
  },
  'w:sdtPr': 'skip',
  'w:sdtEndPr': 'skip',
  'w:smartTagPr': 'skip',
  'w:customXmlPr': 'skip',
  'mc:AlternateContent': alternate('mc:AlternateContent'),
  'mc:Choice': alternate('mc:Choice'),
  'mc:Fallback': alternate('mc:Fallback'),

  // Drawings: the text of shapes that are no Word text boxes
  'a:p': paragraphRule,
  'a:pPr': 'skip',
  'a:r': runRule,
  'a:rPr': 'skip',
  'a:t': mathTextRule,
  'a:br': character('\n'),
  'pic:pic': 'skip',
  'w:object': 'skip',
  'w:altChunk': leftOut('embedded document', 'r:id', 'a document of another format inside the document'),
  'w:subDoc': leftOut('subdocument', 'r:id', 'a part kept in a file of its own'),
  'c:chart': leftOut('chart', 'r:id', 'the text of a chart'),
  'dgm:relIds': leftOut('diagram', 'r:dm', 'the text of a diagram'),
};
