/** Notes, printed in the order of their marks. */
import type { NoteReference } from './notes.js';
import type { Printer } from './printer.js';
import type { WordParagraph } from './word-paragraph.js';

/** `texts`: paragraphs of each note by its id; what is printed is taken out. */
export function printNotes(
  printer: Printer<WordParagraph>,
  references: readonly NoteReference[],
  texts: Map<string, readonly WordParagraph[]>,
): void {
  for (const { id, mark, typed } of references) {
    const drafts = texts.get(id) ?? [];
    texts.delete(id);
    // An author who types the mark of a note mostly types it before its text too.
    const isThere = mark === '' || (typed && (drafts[0]?.text.trimStart().startsWith(mark) ?? false));
    for (const [index, draft] of drafts.entries()) printer.print(draft, index > 0 || isThere ? undefined : mark);
  }
}
