/** Word files of before 2007 (.doc) → source text and blocks. */
import type { SourceDocument } from '../model/document.js';
import { say } from '../model/sentence/index.js';
import { Bytes, nothing } from './doc/bytes.js';
import { type Bookmark, readBookmarks } from './doc/bookmarks.js';
import { Container } from './doc/container.js';
import { DocFile, type Streams } from './doc/file.js';
import { type Fib, type Range, readFib } from './doc/fib.js';
import { type DocNote, readNotes } from './doc/notes.js';
import { type DocSections, outlineAt, readPageStories, readProperties, readSections } from './doc/sections.js';
import { DocStory } from './doc/story.js';
import { readTextBoxes, type TextBoxes } from './doc/text-boxes.js';
import { foreignFile } from './foreign.js';
import { expectSize } from './limits.js';
import { defaultReadOptions, type ReadOptions } from './options.js';
import { assemble } from './printing/assemble.js';
import { printPages } from './printing/pages.js';
import { printNotes } from './printing/note-texts.js';
import { NoteNumbers } from './printing/notes.js';
import { type PrintedStory, Printer } from './printing/printer.js';
import { markSectionStarts, type Section } from './printing/sections.js';
import { messagesOf, newTally, type Tally, trackedChangesRefusal } from './printing/tally.js';
import type { WordParagraph } from './printing/word-paragraph.js';
import { WordTypesetter } from './printing/word-typesetter.js';
import { UnreadableFile } from './unreadable.js';

/**
 * Reads a .doc of Word 97 to 2003, or of an older Word: page headers, body, notes, page footers, each in reading order.
 *
 * @throws {UnreadableFile} where the bytes are no such file, one with a password, one over the limits, or, with
 * `trackChanges: 'fail'`, one with tracked changes.
 */
export async function readDoc(bytes: Uint8Array, options: ReadOptions = defaultReadOptions): Promise<SourceDocument> {
  const { limits, trackChanges } = options;
  expectSize(bytes, limits);
  const { streams, fib } = open(bytes);
  const file = new DocFile(streams, fib, trackChanges === 'reject');
  file.styles.numberWords = await options.numberWords?.(file.styles.language);
  return new Reading(file, newTally(trackChanges)).document(trackChanges === 'fail');
}

const containerMark = 0xe0_11_cf_d0;

function open(bytes: Uint8Array): { streams: Streams; fib: Fib } {
  const whole = new Bytes(bytes);
  const container = whole.u32(0) === containerMark ? new Container(bytes) : undefined;
  if (container?.has('EncryptedPackage')) throw new UnreadableFile(say('unreadable/encrypted-office', {}));
  const stream = container ? container.stream('WordDocument') : bytes;
  // A workbook or a mail may have a Word file in it.
  if (!stream) throw new UnreadableFile(foreignFile(bytes) ?? say('unreadable/old-word', {}));
  const main = new Bytes(stream);
  const fib = readFib(main);
  if (!fib) throw new UnreadableFile(say('unreadable/old-word', {}));
  if (fib.encrypted) throw new UnreadableFile(say('unreadable/encrypted-office', {}));
  const named = (name: string): Bytes | undefined => {
    const found = container?.stream(name);
    return found && new Bytes(found);
  };
  const table = fib.tableStream === undefined ? main : (named(fib.tableStream) ?? nothing);
  return { streams: { main, table, data: named('Data') ?? nothing }, fib };
}

const noMarks: ReadonlyMap<number, never> = new Map<number, never>();

interface StoryOptions {
  readonly tally: Tally;
  readonly boxes?: TextBoxes;
  readonly notes?: NoteNumbers;
  readonly isBody?: boolean;
  readonly typedNoteMark?: string | undefined;
}

class Reading {
  private readonly notes: readonly DocNote[];
  private readonly references: ReadonlyMap<number, DocNote>;
  private readonly bookmarks: readonly Bookmark[];
  private readonly sections: DocSections;

  constructor(
    private readonly file: DocFile,
    private readonly tally: Tally,
  ) {
    this.notes = readNotes(file);
    this.references = new Map(this.notes.map((note) => [note.at, note]));
    this.bookmarks = readBookmarks(file);
    this.sections = readSections(file);
  }

  document(refuseChanges: boolean): SourceDocument {
    const { file, tally, sections } = this;
    const properties = readProperties(file);
    const pages = readPageStories(file, sections);
    const numbers = new NoteNumbers(
      properties.notes,
      sections.sections.map((section) => section.notes),
      file.styles.speech,
    );
    const body = this.readBody(numbers);
    const notes = this.readNotes(numbers);
    const headers = this.readPages(sections.sections, pages, 'headers', properties.evenPages);
    const footers = this.readPages(sections.sections, pages, 'footers', properties.evenPages);
    if (refuseChanges && tally.revisions.total > 0) throw trackedChangesRefusal(tally);
    markSectionStarts([body], sections.sections);
    const { firstChange, ...document } = assemble([...headers, body, notes, ...footers]);
    return { format: 'doc', ...document, messages: messagesOf(tally, firstChange) };
  }

  private readBody(notes: NoteNumbers): PrintedStory {
    const printer = this.printer('text');
    const boxes = readTextBoxes(this.file, 'main');
    const options = { tally: this.tally, boxes, notes, isBody: true };
    for (const draft of this.read(this.file.fib.parts.main, options)) printer.print(draft);
    // A box without an anchor is damage; its text is text all the same.
    for (const range of boxes.loose) for (const draft of this.read(range, { tally: this.tally })) printer.print(draft);
    return printer.finish();
  }

  private readNotes(numbers: NoteNumbers): PrintedStory {
    const printer = this.printer('note');
    for (const kind of ['footnote', 'endnote'] as const) {
      const texts = new Map<string, readonly WordParagraph[]>();
      const referred = numbers.references.filter((reference) => reference.kind === kind);
      const wanted = new Map(referred.map((reference) => [reference.id, reference]));
      for (const { id, text, kind: own } of this.notes) {
        const reference = own === kind ? wanted.get(id) : undefined;
        if (!reference) continue;
        const typedNoteMark = reference.typed ? reference.mark : undefined;
        texts.set(id, this.read(text, { tally: this.tally, typedNoteMark }));
      }
      printNotes(printer, referred, texts);
    }
    return printer.finish();
  }

  /** Page headers or footers, each distinct text once. */
  private readPages(
    sections: readonly Section[],
    pages: ReadonlyMap<string, Range>,
    side: 'headers' | 'footers',
    evenPages: boolean,
  ): PrintedStory[] {
    const boxes = readTextBoxes(this.file, 'headers');
    return printPages(sections, side, evenPages, this.tally, (name, tally) => {
      const printer = this.printer(side === 'headers' ? 'page-header' : 'page-footer');
      const range = pages.get(name);
      for (const draft of range ? this.read(range, { tally, boxes }) : []) printer.print(draft);
      return printer.finish();
    });
  }

  private printer(role: 'text' | 'note' | 'page-header' | 'page-footer'): Printer<WordParagraph> {
    return new Printer(role, new WordTypesetter(this.file.styles, this.file.numbering));
  }

  /** The paragraphs of a stretch of the text. */
  private read(range: Range, { tally, boxes, notes, isBody = false, typedNoteMark }: StoryOptions): WordParagraph[] {
    const { file } = this;
    const read = (take: (draft: WordParagraph) => void, brokenFields: ReadonlySet<number>, dry: boolean): DocStory => {
      const story = new DocStory({
        file,
        styles: file.styles,
        tally: dry ? newTally(tally.revisions.rejected ? 'reject' : 'accept') : tally,
        notes: dry ? undefined : notes,
        brokenFields,
        references: isBody ? this.references : noMarks,
        boxes: boxes?.anchored ?? noMarks,
        bookmarks: isBody ? this.bookmarks : [],
        sectionEnds: isBody ? this.sections.ends : new Set<number>(),
        outlineAt: isBody ? outlineAt(this.sections) : () => undefined,
        typedNoteMark,
        take,
      });
      story.read(range);
      return story;
    };
    // A field that never ends would hide all that follows: which ones do is known after a reading.
    const broken = areBalanced(file.text, range) ? [] : read(() => {}, new Set(), true).unfinishedFields;
    const paragraphs: WordParagraph[] = [];
    read((draft) => void paragraphs.push(draft), new Set(broken), false);
    return paragraphs;
  }
}

/** Each field that begins in the stretch has its end there. */
function areBalanced(text: string, { start, end }: Range): boolean {
  let open = 0;
  const marks = /[\x13\x15]/g;
  marks.lastIndex = start;
  for (let found = marks.exec(text); found && found.index < end; found = marks.exec(text)) {
    open += found[0] === '\x13' ? 1 : -1;
    if (open < 0) return false;
  }
  return open === 0;
}
