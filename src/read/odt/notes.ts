/** A `text:note` while it is read (ODF 1.3 part 3, §6.3): its mark stands in the text, its paragraphs are printed behind it. */
import { formatNumber } from '../printing/number-formats.js';
import type { NoteFormats, NoteKind } from '../printing/notes.js';
import type { NumberSpeech } from '../printing/number-words.js';
import type { OpenParagraph } from './paragraph.js';

export interface OpenNote {
  readonly kind: NoteKind;
  mark: string;
  readonly drafts: OpenParagraph[];
}

export class OpenNotes {
  readonly all: OpenNote[] = [];
  private readonly counts: Record<NoteKind, number> = { footnote: 0, endnote: 0 };

  constructor(
    private readonly formats: NoteFormats,
    private readonly speech: NumberSpeech,
  ) {}

  add(noteClass: string | undefined): OpenNote {
    const note: OpenNote = { kind: noteClass === 'endnote' ? 'endnote' : 'footnote', mark: '', drafts: [] };
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
