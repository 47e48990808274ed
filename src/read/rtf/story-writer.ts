/** The stories of a file while they are read: which of them text belongs to, and what words do to it. */
import { addCode } from '../printing/fields.js';
import { NoteNumbers, type NoteFormat, type NoteKind } from '../printing/notes.js';
import { newSection, type PageKind, type Section } from '../printing/sections.js';
import type { StyleSheet } from '../printing/style-sheet.js';
import type { Tally } from '../printing/tally.js';
import type { WordParagraph } from '../printing/word-paragraph.js';
import { type Character, runOf } from './character.js';
import type { Destination } from './destinations.js';
import type { Font } from './fonts.js';
import { labelOf } from './labels.js';
import { FormFieldWords } from './form-fields.js';
import { noteWord } from './note-words.js';
import { plainParagraph, type ParagraphState } from './paragraph.js';
import { RtfStory } from './story.js';
import { TrackedText } from './tracked-text.js';

/** A group that is for something. */
export interface OpenedGroup {
  readonly destination: Destination;
  end(): void;
}

const pageKinds: Readonly<Record<string, readonly ['headers' | 'footers', PageKind]>> = {
  header: ['headers', 'default'],
  headerr: ['headers', 'default'],
  headerl: ['headers', 'even'],
  headerf: ['headers', 'first'],
  footer: ['footers', 'default'],
  footerr: ['footers', 'default'],
  footerl: ['footers', 'even'],
  footerf: ['footers', 'first'],
};

export class StoryWriter {
  readonly sections: Section[] = [];
  readonly notes: NoteNumbers;
  readonly noteTexts: Record<NoteKind, Map<string, WordParagraph[]>> = { footnote: new Map(), endnote: new Map() };
  readonly pages = new Map<string, WordParagraph[]>();
  /** Where the paragraphs of the text go. */
  take: (paragraph: WordParagraph) => void = () => {};
  /** Left and right pages have their own. */
  evenPages = false;
  private readonly noteFormats: Record<NoteKind, NoteFormat> = { footnote: {}, endnote: { format: 'decimal' } };
  private section = newSection();
  private readonly stories: RtfStory[] = [];
  private readonly tracked: TrackedText;
  private readonly forms = new FormFieldWords();
  /** A mark that is counted was read: the note follows. */
  private marked = false;
  private raised: { readonly paragraph: WordParagraph; readonly start: number; readonly end: number } | undefined;
  private count = 0;
  private isEndnote = false;
  private row: boolean[] = [];
  private cellMerged = false;

  constructor(
    private readonly styles: StyleSheet,
    private readonly tally: Tally,
  ) {
    this.tracked = new TrackedText(tally.revisions);
    this.notes = new NoteNumbers(this.noteFormats, [], styles.speech);
    this.stories.push(this.newStory((paragraph) => this.take(paragraph), this.notes));
  }

  private newStory(take: (paragraph: WordParagraph) => void, notes?: NoteNumbers): RtfStory {
    return new RtfStory({ styles: this.styles, tally: this.tally, notes, brokenFields: new Set(), take });
  }

  private get story(): RtfStory {
    return this.stories.at(-1) as RtfStory;
  }

  text(text: string, character: Character, paragraph: ParagraphState, font: Font | undefined): void {
    const { story } = this;
    if (!this.tracked.keeps(character)) {
      if (story.paragraph) story.paragraph.changed = true;
      return;
    }
    story.begin(paragraph);
    story.run = runOf(character, font);
    const open = story.paragraph;
    const start = open?.length ?? 0;
    if (text === '\n') story.append(text);
    else story.appendText(text, true);
    if (!open) return;
    if (character.inserted || character.deleted) open.changed = true;
    if (character.raised && open.length > start) this.raised = { paragraph: open, start, end: open.length };
  }

  /** The code of a field. */
  code(text: string): void {
    const field = this.story.fields?.innermost;
    if (field?.state === 'code') addCode(field, text);
  }

  /** The number that stands before a paragraph, as the program that wrote the file printed it. */
  label(text: string): void {
    this.story.label(labelOf(text));
  }

  bookmark(name: string): void {
    this.story.bookmark(name.trim());
  }

  choice(entry: string): void {
    this.story.form?.entries.push(entry);
  }

  /** A group whose text is not that of the story, or stands apart in it. */
  openGroup(name: string, paragraph: ParagraphState, character: Character): OpenedGroup | undefined {
    const page = pageKinds[name];
    if (page) return this.openPage(...page);
    switch (name) {
      case 'footnote':
        return this.openNote(paragraph, character);
      case 'shptxt':
      case 'dptxbxtext':
        this.story.openBox(paragraph);
        return { destination: 'text', end: () => this.story.closeBox(paragraph) };
      case 'field':
        this.story.begin(paragraph);
        this.story.fields?.begin();
        return { destination: 'pass', end: () => this.story.endField() };
      case 'fldrslt':
        this.story.separateField();
        return { destination: 'text', end: () => undefined };
      case 'formfield':
        return { destination: 'pass', end: () => this.forms.fill(this.story.form) };
      case 'annotation':
        this.tally.comments++;
        return undefined;
      default:
        return undefined;
    }
  }

  word(name: string, parameter: number | undefined, paragraph: ParagraphState, character: Character): void {
    const { story } = this;
    switch (name) {
      case 'par':
        this.endParagraph(paragraph, character, false);
        break;
      case 'sect':
        this.endParagraph(paragraph, character, true);
        this.sections.push(this.section);
        this.section = { ...this.section, headers: new Map(), footers: new Map() };
        break;
      case 'cell':
      case 'nestcell':
        if (story.inParagraph) this.endParagraph(paragraph, character, false);
        story.endCell(name === 'cell' ? 1 : Math.max(paragraph.depth ?? 2, 2));
        break;
      case 'row':
      case 'nestrow':
        story.endRow(name === 'row' ? 1 : Math.max(paragraph.depth ?? 2, 2));
        break;
      case 'page':
        story.begin(paragraph);
        if (story.paragraph && !story.fields?.hidden) story.paragraph.pageBreaks.push(story.paragraph.length);
        break;
      case 'ftnalt':
        this.isEndnote = true;
        break;
      case 'chftn':
        this.marked = this.stories.length === 1 && this.tracked.keeps(character);
        break;
      default:
        this.propertyWord(name, parameter);
    }
  }

  finish(paragraph: ParagraphState): void {
    while (this.stories.length > 1) this.stories.pop();
    this.story.settle(paragraph);
    this.story.closeFlow();
    this.sections.push(this.section);
  }

  private propertyWord(name: string, parameter: number | undefined): void {
    const { section } = this;
    if (name === 'trowd') this.row = [];
    else if (name === 'clmrg') this.cellMerged = true;
    else if (name === 'cellx') {
      this.row.push(this.cellMerged);
      this.cellMerged = false;
      this.story.merged = this.row;
    } else if (name === 'sectd') this.section = { ...newSection(), headers: section.headers, footers: section.footers };
    else if (name === 'titlepg') section.titlePage = true;
    else if (name === 'sbknone') section.continuous = true;
    else if (name === 'facingp') this.evenPages = true;
    else if (!noteWord(this.noteFormats, name, parameter)) this.forms.word(name, parameter);
  }

  private endParagraph(paragraph: ParagraphState, character: Character, section: boolean): void {
    const { story } = this;
    story.begin(paragraph);
    const kept = this.tracked.keeps(character);
    if (story.paragraph && (character.inserted || character.deleted)) story.paragraph.changed = true;
    story.end(paragraph, { hidden: character.hidden, gone: !kept, section });
  }

  private openPage(side: 'headers' | 'footers', kind: PageKind): OpenedGroup {
    const id = String(this.count++);
    const paragraphs: WordParagraph[] = [];
    this.pages.set(id, paragraphs);
    this.section[side].set(kind, id);
    return this.openStory(paragraphs);
  }

  /** A note. Whether it is one at the end of the text is said in it: its mark is printed when it has been read. */
  private openNote(paragraph: ParagraphState, character: Character): OpenedGroup {
    const { story, marked, raised } = this;
    this.marked = false;
    if (this.stories.length > 1 || !this.tracked.keeps(character)) return { destination: 'skip', end: () => undefined };
    const paragraphs: WordParagraph[] = [];
    this.isEndnote = false;
    const opened = this.openStory(paragraphs);
    return {
      destination: 'text',
      end: () => {
        opened.end();
        const kind = this.isEndnote ? 'endnote' : 'footnote';
        const id = String(this.count++);
        this.noteTexts[kind].set(id, paragraphs);
        story.begin(paragraph);
        if (marked) story.refer(kind, id, false);
        else this.referTyped(kind, id, raised);
      },
    };
  }

  /** The author typed the mark, in raised characters just before the note. */
  private referTyped(kind: NoteKind, id: string, raised: StoryWriter['raised']): void {
    const { notes } = this;
    const { paragraph } = this.story;
    notes.refer(kind, id, true);
    if (!paragraph || raised?.paragraph !== paragraph || raised.end !== paragraph.length) return;
    const { start, end } = raised;
    paragraph.noteMarks.push({ start, end });
    notes.mark(paragraph.text.slice(start, end).trim());
  }

  private openStory(paragraphs: WordParagraph[]): OpenedGroup {
    const story = this.newStory((paragraph) => void paragraphs.push(paragraph));
    this.stories.push(story);
    return {
      destination: 'text',
      end: () => {
        story.settle(plainParagraph);
        story.closeFlow();
        if (this.stories.at(-1) === story) this.stories.pop();
      },
    };
  }
}
