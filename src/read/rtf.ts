/** RTF files → source text and blocks. */
import { latin1 } from '../platform/bytes.js';
import type { SourceDocument } from '../model/document.js';
import { expectSize } from './limits.js';
import { defaultReadOptions, type ReadOptions } from './options.js';
import { assemble } from './printing/assemble.js';
import { languageOf } from './printing/language-codes.js';
import { printPages } from './printing/pages.js';
import { printNotes } from './printing/note-texts.js';
import { type PrintedStory, Printer } from './printing/printer.js';
import { markSectionStarts } from './printing/sections.js';
import { messagesOf, newTally, trackedChangesRefusal } from './printing/tally.js';
import { WordTypesetter } from './printing/word-typesetter.js';
import { RtfReader } from './rtf/reader.js';
import { scanRtf } from './rtf/scanner.js';

/**
 * Reads an RTF file: page headers, body, notes, page footers, each in reading order.
 *
 * @throws {UnreadableFile} where it is over the limits, or, with `trackChanges: 'fail'`, has tracked changes.
 */
export async function readRtf(bytes: Uint8Array, options: ReadOptions = defaultReadOptions): Promise<SourceDocument> {
  const { limits, trackChanges } = options;
  expectSize(bytes, limits);
  const tally = newTally(trackChanges);
  const reader = new RtfReader(tally);
  const { styles, lists, writer } = reader;
  const typesetter = () => new WordTypesetter(styles.sheet, lists.numbering);
  styles.sheet.language = languageOf(languageNumber(bytes));
  styles.sheet.numberWords = await options.numberWords?.(styles.sheet.language);
  const printer = new Printer('text', typesetter());
  writer.take = (paragraph) => printer.print(paragraph);
  scanRtf(bytes, reader);
  reader.finish();
  if (trackChanges === 'fail' && tally.revisions.total > 0) throw trackedChangesRefusal(tally);
  const body = printer.finish();
  markSectionStarts([body], writer.sections);
  const notes = new Printer('note', typesetter());
  for (const kind of ['footnote', 'endnote'] as const)
    printNotes(
      notes,
      writer.notes.references.filter((reference) => reference.kind === kind),
      writer.noteTexts[kind],
    );
  const pages = (side: 'headers' | 'footers'): PrintedStory[] =>
    printPages(writer.sections, side, writer.evenPages, tally, (name) => {
      const page = new Printer(side === 'headers' ? 'page-header' : 'page-footer', typesetter());
      for (const paragraph of writer.pages.get(name) ?? []) page.print(paragraph);
      return page.finish();
    });
  const [headers, footers] = [pages('headers'), pages('footers')];
  const { firstChange, ...document } = assemble([...headers, body, notes.finish(), ...footers]);
  return { format: 'rtf', ...document, messages: messagesOf(tally, firstChange) };
}

/** The language of the text (`\deflang`), as its first words say it. */
function languageNumber(bytes: Uint8Array): number {
  const head = latin1(bytes, 0, 65_536);
  return Number(/\\deflang(\d{1,6})/.exec(head)?.[1] ?? 0);
}
