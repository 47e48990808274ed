/**
 * A story: the body, a header, a footer, the notes. Its XML goes by as a stream; every element has its line in
 * the table of elements.ts, or lets its children through. What comes out are paragraphs in reading order.
 */
import type { UnreadReason } from '../../model/message.js';
import { newSection, type Section } from '../printing/sections.js';
import type { ParagraphFormat, RunFormat } from '../printing/style-sheet.js';
import type { WordParagraph } from '../printing/word-paragraph.js';
import { WordStory, type WordStoryContext } from '../printing/word-story.js';
import { AlternateContent } from './alternate-content.js';
import { ContentControls } from './content-controls.js';
import { rules } from './elements.js';
import type { Namespaces } from '../xml/namespaces.js';
import type { Relationships } from './relationships.js';
import { readSectionProperty } from './sections.js';
import { readParagraphProperty, readRunProperty } from './styles.js';
import { isOn } from './values.js';
import type { Attributes, XmlHandler } from '../xml/xml.js';

export interface StoryContext extends WordStoryContext {
  readonly relationships: Relationships;
  /** Begins a note of the notes part; what is taken from here on is its text. */
  takeNote?(id: string): void;
  /** A file inserted whole stands here, by the id of its relationship; false where the package has none. */
  takeFile?(id: string): boolean;
}

export class Story extends WordStory<StoryContext> implements XmlHandler {
  readonly sections: Section[] = [];
  readonly alternates = new AlternateContent();
  readonly controls = new ContentControls();
  /** What the characters between tags are for; nothing where they are not wanted. */
  reading: 'text' | 'code' | undefined;
  section: Section | undefined;
  /** Inside `w:pPr`, and there inside the properties of the paragraph mark. */
  inProperties = false;
  inMark = false;
  preserveSpace = false;
  private characters = '';
  private scratch: ParagraphFormat = {};

  get listening(): boolean {
    return this.reading !== undefined;
  }

  protected override get unfilled(): boolean {
    return this.controls.isUnfilled;
  }

  override openParagraph(): void {
    this.scratch = {};
    super.openParagraph();
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

  leaveOut(what: string, id: string | undefined, why: UnreadReason): void {
    const target = id === undefined ? undefined : this.context.relationships.get(id)?.target;
    this.context.tally.unread.set(target ?? what, why);
  }
}

const isRevision = (name: string): boolean =>
  name === 'w:ins' || name === 'w:del' || name === 'w:moveFrom' || name === 'w:moveTo';
