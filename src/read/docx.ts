/** Word files (.docx) → source text and blocks. */
import type { SourceDocument } from '../model/document.js';
import { type Archive, openArchive } from './zip/archive.js';
import { expectSize } from './limits.js';
import { defaultReadOptions, type ReadOptions } from './options.js';
import { type NoteKind, NoteNumbers, type NoteReference } from './printing/notes.js';
import { readNumbering } from './docx/numbering.js';
import type { Numbering } from './printing/numbering.js';
import { findMainPart } from './docx/package.js';
import { BodyStories, type InsertedPart } from './docx/body-stories.js';
import { toldInserted, withInserted } from './docx/inserted-files.js';
import { assemble } from './printing/assemble.js';
import { printNotes } from './printing/note-texts.js';
import { type PrintedStory, Printer } from './printing/printer.js';
import { partOf, readRelationships, type Relationships } from './docx/relationships.js';
import type { TrackChanges } from './printing/revisions.js';
import { markSectionStarts, pageParts, type Section } from './printing/sections.js';
import { readSettings, type Settings } from './docx/settings.js';
import { Story } from './docx/story.js';
import { messagesOf, newTally, type Tally, trackedChangesRefusal } from './printing/tally.js';
import { readStyles } from './docx/styles.js';
import type { StyleSheet } from './printing/style-sheet.js';
import type { WordParagraph } from './printing/word-paragraph.js';
import { WordTypesetter } from './printing/word-typesetter.js';
import { readXml } from './xml/xml.js';
import { foreignFile } from './foreign.js';
import { UnreadableFile } from './unreadable.js';

/** What all stories of a file share. */
interface File {
  readonly archive: Archive;
  readonly main: string;
  readonly relationships: Relationships;
  readonly styles: StyleSheet;
  readonly numbering: Numbering;
  readonly settings: Settings;
  readonly trackChanges: TrackChanges;
  readonly options: ReadOptions;
}

/**
 * Reads a Word file: page headers, body, notes, page footers, each in reading order.
 *
 * @throws {UnreadableFile} where the bytes are no Word file, a damaged one, one over the limits, or, with
 * `trackChanges: 'fail'`, one with tracked changes.
 */
export async function readDocx(bytes: Uint8Array, options: ReadOptions = defaultReadOptions): Promise<SourceDocument> {
  const { limits, trackChanges } = options;
  expectSize(bytes, limits);
  const foreign = foreignFile(bytes);
  if (foreign !== null) throw new UnreadableFile(foreign);
  const archive = await openArchive(bytes, limits);
  const main = await findMainPart(archive);
  const relationships = await readRelationships(archive, main);
  const styles = await readStyles(archive, partOf(relationships, 'styles'));
  styles.numberWords = await options.numberWords?.(styles.language);
  const numbering = await readNumbering(archive, partOf(relationships, 'numbering'));
  const settings = await readSettings(archive, partOf(relationships, 'settings'));
  const file: File = { archive, main, relationships, styles, numbering, settings, trackChanges, options };

  const body = await readBody(file);
  const { tally } = body;
  const printed = await withInserted(body.stories, archive, tally, options);
  reportMissingParts(file, tally);
  const notes = await readNotes(file, tally, body.references);
  const headers = await readPages(file, tally, body.sections, 'headers');
  const footers = await readPages(file, tally, body.sections, 'footers');
  if (trackChanges === 'fail' && tally.revisions.total > 0) throw trackedChangesRefusal(tally);
  const texts = printed.map(({ story }) => story);
  markSectionStarts(texts, body.sections);
  const { firstChange, ...document } = assemble([...headers, ...texts, notes, ...footers]);
  const messages = [...messagesOf(tally, firstChange), ...toldInserted(headers, printed)];
  return { format: 'docx', ...document, messages };
}

interface Body {
  readonly stories: readonly (PrintedStory | InsertedPart)[];
  readonly tally: Tally;
  readonly sections: readonly Section[];
  readonly references: readonly NoteReference[];
}

/**
 * Reads the main part. Two things are known only at the end: fields that never end (they would hide the rest of the text) and
 * how a section numbers its notes. Where they matter the part is read a second time.
 */
async function readBody(file: File): Promise<Body> {
  const read = async (brokenFields: ReadonlySet<number>, sections: readonly Section[]) => {
    const tally = newTally(file.trackChanges);
    const stories = new BodyStories(new WordTypesetter(file.styles, file.numbering));
    const notes = new NoteNumbers(
      file.settings.notes,
      sections.map((section) => section.notes),
      file.styles.speech,
    );
    const { relationships, styles } = file;
    const story = new Story({
      styles,
      relationships,
      tally,
      notes,
      brokenFields,
      take: (draft) => stories.print(draft),
      takeFile(id) {
        const part = file.options.inserted ? undefined : partNamed(file, id);
        if (part !== undefined) stories.insert(part);
        return part !== undefined;
      },
    });
    await readXml(file.archive, file.main, story);
    return { story, stories, tally, notes };
  };
  let result = await read(new Set(), []);
  const broken = new Set(result.story.unfinishedFields);
  const numbered = result.story.sections.some(({ notes }) =>
    [notes.footnote, notes.endnote].some((format) => Object.keys(format).length > 0),
  );
  if (broken.size > 0 || (numbered && result.notes.references.length > 0)) {
    result = await read(broken, result.story.sections);
  }
  const { story, stories, tally, notes } = result;
  return { stories: stories.finish(), tally, sections: story.sections, references: notes.references };
}

/** The part of the package that a relationship leads to. */
function partNamed({ archive, relationships }: File, id: string): string | undefined {
  const relationship = relationships.get(id);
  return relationship && !relationship.external ? archive.find(relationship.target) : undefined;
}

/** The notes that the text refers to, footnotes before endnotes, in the order of their marks. */
async function readNotes(file: File, tally: Tally, references: readonly NoteReference[]): Promise<PrintedStory> {
  const printer = new Printer('note', new WordTypesetter(file.styles, file.numbering));
  for (const kind of ['footnote', 'endnote'] as const) {
    const referred = references.filter((reference) => reference.kind === kind);
    if (referred.length === 0) continue;
    const texts = await readNoteTexts(file, tally, kind);
    printNotes(printer, referred, texts);
  }
  return printer.finish();
}

async function readNoteTexts(file: File, tally: Tally, kind: NoteKind): Promise<Map<string, WordParagraph[]>> {
  const texts = new Map<string, WordParagraph[]>();
  const part = partOf(file.relationships, `${kind}s`);
  if (part === undefined) return texts;
  const relationships = await readRelationships(file.archive, part);
  let current: WordParagraph[] = [];
  const story = new Story({
    styles: file.styles,
    relationships,
    tally,
    notes: undefined,
    brokenFields: new Set(),
    take: (draft) => void current.push(draft),
    takeNote(id) {
      current = [];
      texts.set(id, current);
    },
  });
  await readXml(file.archive, part, story);
  return texts;
}

/** Page headers or footers, each distinct text once. */
async function readPages(
  file: File,
  tally: Tally,
  sections: readonly Section[],
  side: 'headers' | 'footers',
): Promise<PrintedStory[]> {
  const { printed, unprinted } = pageParts(sections, side, file.settings.evenPages);
  const stories = new Map<string, PrintedStory>();
  for (const id of printed) {
    const story = await readPage(file, tally, id, side);
    if (story && !stories.has(story.fingerprint)) stories.set(story.fingerprint, story);
  }
  for (const id of unprinted) {
    // What no page shows is no part of the letter; but nobody should miss it in silence.
    const story = await readPage(file, newTally(file.trackChanges), id, side);
    const part = file.relationships.get(id)?.target;
    if (part !== undefined && story && story.blocks.length > 0 && !stories.has(story.fingerprint)) {
      tally.unread.set(part, 'never-printed');
    }
  }
  return [...stories.values()].filter((story) => story.blocks.length > 0);
}

async function readPage(
  file: File,
  tally: Tally,
  id: string,
  side: 'headers' | 'footers',
): Promise<PrintedStory | undefined> {
  const part = file.relationships.get(id)?.target;
  if (part === undefined) return undefined;
  const printer = new Printer(
    side === 'headers' ? 'page-header' : 'page-footer',
    new WordTypesetter(file.styles, file.numbering),
  );
  const relationships = await readRelationships(file.archive, part);
  const take = (draft: WordParagraph): void => printer.print(draft);
  const story = new Story({
    styles: file.styles,
    relationships,
    tally,
    notes: undefined,
    brokenFields: new Set(),
    take,
  });
  await readXml(file.archive, part, story);
  return printer.finish();
}

/** Parts that the text needs and the archive has lost. */
function reportMissingParts(file: File, tally: Tally): void {
  const needed = /^(styles|numbering|footnotes|endnotes|header|footer)$/;
  for (const { kind, target, external } of file.relationships.values()) {
    if (!external && needed.test(kind) && file.archive.find(target) === undefined) {
      tally.unread.set(target, 'lost');
    }
  }
}
