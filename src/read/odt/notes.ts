/** A `text:note` while it is read (ODF 1.3 part 3, §6.3): its mark stands in the text, its paragraphs are printed behind it. */
import { formatNumber } from '../printing/number-formats.js';
import type { NoteFormats, NoteKind } from '../printing/notes.js';
import type { NumberSpeech } from '../printing/number-words.js';
import type { OpenParagraph } from './paragraph.js';

export interface OpenNote {
  readonly kind: NoteKind;
  mark: string;
  /** The author typed it, mostly before the text of the note too. */
  typed: boolean;
  readonly drafts: OpenParagraph[];
}

/** What is printed before its text; nothing where the text begins with it. */
export function labelOfNote({ mark, typed, drafts }: OpenNote): string | undefined {
  const isThere = mark === '' || (typed && (drafts[0]?.text.trimStart().startsWith(mark) ?? false));
  return isThere ? undefined : mark;
}

export class OpenNotes {
  readonly all: OpenNote[] = [];
  private readonly counts: Record<NoteKind, number> = { footnote: 0, endnote: 0 };

  constructor(
    private readonly formats: NoteFormats,
    private readonly speech: NumberSpeech,
  ) {}

  add(noteClass: string | undefined): OpenNote {
    const kind = noteClass === 'endnote' ? 'endnote' : 'footnote';
    const note: OpenNote = { kind, mark: '', typed: false, drafts: [] };
    this.all.push(note);
    return note;
  }

  /** `written`: the mark that the file holds. */
  mark(note: OpenNote, written: string): string {
    const format = this.formats[note.kind];
    const number = (format.start ?? 1) + this.counts[note.kind]++;
    const usual = note.kind === 'footnote' ? 'decimal' : 'lowerRoman';
    note.mark = written === '' ? formatNumber(number, format.format ?? usual, this.speech) : written;
    return note.mark;
  }
}
