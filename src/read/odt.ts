/** OpenDocument texts (.odt, .fodt; ODF 1.0 to 1.4) → source text and blocks. */
import type { SourceDocument } from '../model/document.js';
import { expectSize } from './limits.js';
import { ContentHandler } from './odt/content.js';
import { labelOfNote } from './odt/notes.js';
import { noOpenText, openDocument, type OpenDocument } from './odt/package.js';
import { type PageSide, PagesHandler, printedPages } from './odt/pages.js';
import type { OpenParagraph } from './odt/paragraph.js';
import { OpenStory } from './odt/story.js';
import { StyleHandler } from './odt/style-handler.js';
import { StyleSheet } from './odt/styles.js';
import { OpenTypesetter } from './odt/typesetter.js';
import { defaultReadOptions, type ReadOptions } from './options.js';
import { assemble } from './printing/assemble.js';
import { type PrintedStory, Printer } from './printing/printer.js';
import type { TrackChanges } from './printing/revisions.js';
import { messagesOf, newTally, type Tally, trackedChangesRefusal } from './printing/tally.js';
import { readXml } from './xml/xml.js';

/** What all stories of a file share. */
interface File extends OpenDocument {
  readonly sheet: StyleSheet;
  readonly trackChanges: TrackChanges;
}

/**
 * Reads an OpenDocument text: page headers, text, notes, page footers, each in reading order.
 *
 * @throws {UnreadableFile} where the bytes are no OpenDocument text, a damaged or encrypted one, one over the limits, or, with
 * `trackChanges: 'fail'`, one with tracked changes.
 */
export async function readOdt(bytes: Uint8Array, options: ReadOptions = defaultReadOptions): Promise<SourceDocument> {
  const { limits, trackChanges } = options;
  expectSize(bytes, limits);
  const document = await openDocument(bytes, limits);
  const sheet = new StyleSheet();
  await readXml(document.archive, document.styles, new StyleHandler(sheet, sheet.ofPages));
  const { language } = sheet.speech;
  sheet.speech = { language, words: await options.numberWords?.(language) };
  const file: File = { ...document, sheet, trackChanges };

  const { story, tally, printed } = await readText(file);
  const notes = printNotes(file, story);
  const pages = await readPages(file, tally, story.pages);
  if (trackChanges === 'fail' && tally.revisions.total > 0) throw trackedChangesRefusal(tally);
  const { firstChange, ...assembled } = assemble([...pages['page-header'], printed, notes, ...pages['page-footer']]);
  return { format: 'odt', ...assembled, messages: messagesOf(tally, firstChange) };
}

interface Text {
  readonly story: OpenStory;
  readonly tally: Tally;
  readonly printed: PrintedStory;
}

/** Reads the text; where an insertion has no end, which would take the rest of the text with it, a second time without it. */
async function readText(file: File): Promise<Text> {
  const read = async (brokenChanges: ReadonlySet<string>) => {
    const { sheet } = file;
    const tally = newTally(file.trackChanges);
    const printer = new Printer('text', new OpenTypesetter(sheet, sheet.ofText));
    const story = new OpenStory({
      sheet,
      scope: sheet.ofText,
      tally,
      brokenChanges,
      take: (draft) => printer.print(draft),
    });
    const content = new ContentHandler(new StyleHandler(sheet, sheet.ofText), story);
    await readXml(file.archive, file.content, content);
    if (!content.foundText) throw noOpenText();
    return { story, tally, printed: printer.finish() };
  };
  const text = await read(new Set());
  const { unfinished } = text.story.changes;
  return unfinished.length > 0 && text.tally.revisions.rejected ? read(new Set(unfinished)) : text;
}

/** Footnotes before endnotes, in the order of their marks. */
function printNotes({ sheet }: File, story: OpenStory): PrintedStory {
  const printer = new Printer('note', new OpenTypesetter(sheet, sheet.ofText));
  for (const kind of ['footnote', 'endnote'] as const) {
    for (const note of story.notes.all) {
      if (note.kind !== kind) continue;
      const label = labelOfNote(note);
      for (const [index, draft] of note.drafts.entries()) printer.print(draft, index > 0 ? undefined : label);
    }
  }
  return printer.finish();
}

/** The head or foot of a kind of page. */
interface Page {
  readonly name: string;
  readonly side: PageSide;
  readonly order: number;
  readonly printer: Printer<OpenParagraph>;
}

/** Page headers and footers, each distinct text once, in the order in which their pages come. */
async function readPages(
  file: File,
  tally: Tally,
  begun: readonly string[],
): Promise<Record<PageSide, readonly PrintedStory[]>> {
  const { sheet } = file;
  const printed = printedPages(sheet.masterPages, begun);
  const pages: Page[] = [];
  const handler = new PagesHandler((name, side, order) => {
    const isPrinted = printed.some((page) => page.name === name);
    const printer = new Printer<OpenParagraph>(side, new OpenTypesetter(sheet, sheet.ofPages));
    pages.push({ name, side, order, printer });
    return new OpenStory({
      sheet,
      scope: sheet.ofPages,
      // What no page shows is no part of the letter.
      tally: isPrinted ? tally : newTally(file.trackChanges),
      brokenChanges: new Set(),
      take: (draft) => printer.print(draft),
    });
  });
  await readXml(file.archive, file.styles, handler);
  const places = new Map(printed.map(({ name }, place) => [name, place]));
  const placeOf = ({ name }: Page): number => places.get(name) ?? printed.length;
  pages.sort((a, b) => placeOf(a) - placeOf(b) || a.order - b.order);
  return {
    'page-header': storiesOf(file, tally, pages, 'page-header', places),
    'page-footer': storiesOf(file, tally, pages, 'page-footer', places),
  };
}

function storiesOf(
  { sheet }: File,
  tally: Tally,
  pages: readonly Page[],
  wanted: PageSide,
  printed: ReadonlyMap<string, number>,
): PrintedStory[] {
  const stories = new Map<string, PrintedStory>();
  for (const { name, side, printer } of pages) {
    if (side !== wanted) continue;
    const story = printer.finish();
    if (story.blocks.length === 0 || stories.has(story.fingerprint)) continue;
    if (printed.has(name)) stories.set(story.fingerprint, story);
    // Nobody should miss it in silence.
    else tally.unread.set(sheet.masterPages.get(name)?.displayName ?? name, 'never-printed');
  }
  return [...stories.values()];
}
