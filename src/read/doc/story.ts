/** A stretch of a Word file's text → paragraphs: its runs, its fields, its tables and what is anchored in it. */
import { addCode } from '../printing/fields.js';
import { newRun } from '../printing/runs.js';
import { symbol } from '../printing/symbols.js';
import { WordStory, type WordStoryContext } from '../printing/word-story.js';
import type { Bookmark } from './bookmarks.js';
import { lastAtMost } from './bytes.js';
import type { Character } from './character.js';
import { Changes } from './changes.js';
import type { DocFile } from './file.js';
import type { Range } from './fib.js';
import { formField } from './form-fields.js';
import { type LaidParagraph, layOut } from './layout.js';
import type { DocNote } from './notes.js';
import { OldNumbers } from './old-numbers.js';
import type { Outline } from './old-outline.js';
import type { Paragraph } from './paragraph.js';
import { Rows } from './rows.js';

export interface DocStoryContext extends WordStoryContext {
  readonly file: DocFile;
  /** Notes by the place of their references. */
  readonly references: ReadonlyMap<number, DocNote>;
  readonly boxes: ReadonlyMap<number, readonly Range[]>;
  /** In the order of their places. */
  readonly bookmarks: readonly Bookmark[];
  /** Places behind the marks that end sections. */
  readonly sectionEnds: ReadonlySet<number>;
  /** Before Word 97: the forms of headings' numbers in the section that has a place. */
  readonly outlineAt: (place: number) => Outline | undefined;
  /** The mark that the author typed, where the story is a note with one. */
  readonly typedNoteMark: string | undefined;
}

const noBoxes: ReadonlyMap<number, readonly Range[]> = new Map();
const special = /[\0-\x1f]/;

export class DocStory extends WordStory<DocStoryContext> {
  private readonly oldNumbers = new OldNumbers(
    this.context.file.numbering,
    this.context.file.fonts,
    this.context.file.styles.oldNumbers.values(),
  );
  private readonly changes = new Changes(this.context.tally.revisions);
  /** Boxes are not looked for in boxes: in a damaged file they may hold each other. */
  private boxes = this.context.boxes;
  /** How many bookmarks have begun. */
  private marks = 0;

  private start = 0;

  read(range: Range): void {
    this.start = range.start;
    this.openFlow(undefined);
    this.readParagraphs(range);
    this.closeFlow();
  }

  private readParagraphs(range: Range): void {
    const rows = new Rows(this);
    for (const paragraph of layOut(this.context.file, range, this.context.sectionEnds)) {
      const { row } = paragraph;
      const gone = row !== undefined && this.changes.isGone(this.context.file.characterAt(row.mark).character);
      if (rows.enter(paragraph, gone)) this.readParagraph(paragraph);
      rows.leave(paragraph);
    }
    rows.closeAll();
  }

  private readParagraph({ start, end, properties, mark, endsSection }: LaidParagraph): void {
    const { file, tally } = this.context;
    this.takeBookmarks(end);
    this.openParagraph();
    const { paragraph } = this;
    if (!paragraph) return;
    if (!paragraph.keepsProperties) {
      paragraph.style = String(properties.style);
      paragraph.format = { ...properties.format };
      if (file.fib.generation === 'word-6') this.countOld(properties, start, end);
      if (properties.numberInserted && tally.revisions.rejected) delete paragraph.format.list;
    }
    this.changes.beginParagraph();
    for (let at = start; at < end; ) {
      const run = file.characterAt(at);
      const stop = Math.min(run.end, end, this.nextTypedMark(at));
      this.readRun(run.character, at, stop, properties.style);
      at = stop;
    }
    const { character } = file.characterAt(end);
    if (mark === '\r') {
      if (this.changes.counts(character)) paragraph.changed = true;
      paragraph.markGone = this.changes.isGone(character);
      if (character.hidden !== undefined) paragraph.markHidden = file.looksOf(character, properties.style).hidden;
    } else paragraph.markHidden = false;
    paragraph.endsSection = endsSection;
    this.closeParagraph();
  }

  private countOld({ oldNumber, style }: Paragraph, start: number, end: number): void {
    const { file, tally, outlineAt } = this.context;
    const lost = this.oldNumbers.lost;
    const place = this.oldNumbers.placeOf(
      { ...file.styles.oldNumber(String(style)), ...oldNumber },
      { isOfStyle: oldNumber.level === undefined, outline: outlineAt(start) },
    );
    if (place && this.paragraph) Object.assign(this.paragraph.format, place);
    if (lost === 0 && this.oldNumbers.lost > 0) tally.unread.set(file.text.slice(start, end).trim(), 'old-numbers');
  }

  /** Those that begin up to here. */
  private takeBookmarks(end: number): void {
    const { bookmarks } = this.context;
    for (let mark = bookmarks[this.marks]; mark && mark.at <= end; mark = bookmarks[++this.marks])
      this.bookmark(mark.name);
  }

  /** A mark that the author typed begins a run of its own. */
  private nextTypedMark(at: number): number {
    const { typed } = this;
    return typed[lastAtMost(typed.length, (index) => typed[index] ?? 0, at) + 1] ?? Number.MAX_SAFE_INTEGER;
  }

  private readonly typed = [...this.context.references.values()].filter((note) => note.typed).map((note) => note.at);

  private readRun(character: Character, start: number, end: number, style: number): void {
    const { paragraph } = this;
    const { file, references } = this.context;
    if (!paragraph) return;
    if (this.changes.counts(character)) paragraph.changed = true;
    if (this.changes.isGone(character)) return;
    this.run = newRun();
    this.run.resolved = file.looksOf(character, style);
    const reference = references.get(start);
    if (reference?.typed) this.refer(reference.kind, reference.id, true);
    const text = file.textOf(start, end, this.run.resolved.font);
    const isSymbol = character.symbol !== undefined && character.special !== false;
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      if (!special.test(text.charAt(at)) && !isSymbol) continue;
      this.write(text.slice(from, at));
      this.sign(text.charCodeAt(at), character, start + at);
      from = at + 1;
    }
    this.write(text.slice(from));
    // Only its looks may part the mark from the text of the note.
    if (start === this.start && text !== '' && text === this.context.typedNoteMark) this.write('\t');
  }

  private write(text: string): void {
    if (text === '') return;
    const field = this.fields?.innermost;
    if (field?.state === 'code') addCode(field, text);
    else if (this.typedMark) this.appendMark(text);
    else this.appendText(text, true);
  }

  /** A character that stands for something else ([MS-DOC] 2.4.1, 2.6.1 sprmCFSpec). */
  private sign(code: number, character: Character, at: number): void {
    switch (code) {
      case 0x13:
        this.fields?.begin();
        break;
      case 0x14:
        this.separateField();
        break;
      case 0x15:
        this.endField();
        break;
      case 0x01:
        this.readFormField(character);
        break;
      case 0x02:
        this.readReference(at);
        break;
      case 0x05:
        if (character.special) this.context.tally.comments++;
        break;
      case 0x08:
        this.readBoxes(at);
        break;
      case 0x09:
        this.write('\t');
        break;
      case 0x0b:
      case 0x0e:
        this.append('\n');
        break;
      case 0x0c:
        if (!this.fields?.hidden) this.paragraph?.pageBreaks.push(this.paragraph.length);
        break;
      case 0x1e:
        this.write('\u2011');
        break;
      default:
        if (code >= 0x20) this.writeSymbol(character);
    }
  }

  private writeSymbol({ symbol: sign }: Character): void {
    if (sign) this.write(symbol(this.context.file.fonts.names[sign.font], sign.code));
  }

  private readReference(at: number): void {
    const note = this.context.references.get(at);
    if (note && !note.typed) this.refer(note.kind, note.id, false);
  }

  private readFormField({ holdsData, dataAt }: Character): void {
    // Other fields keep data of theirs: a link its target once more.
    if (!/^\s*FORM(?:CHECKBOX|DROPDOWN)/i.test(this.fields?.innermost?.code ?? '')) return;
    const { form } = this;
    if (form && holdsData && dataAt !== undefined) formField(this.context.file.streams.data, dataAt, form);
  }

  private readBoxes(at: number): void {
    for (const range of this.boxes.get(at) ?? []) this.readBox(range);
  }

  readBox(range: Range): void {
    const { boxes } = this;
    this.boxes = noBoxes;
    this.openFlow(this.paragraph?.cell);
    this.readParagraphs(range);
    this.closeFlow();
    this.boxes = boxes;
  }
}
