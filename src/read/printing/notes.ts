/** Footnotes and endnotes: their marks are numbered in the order of the references, their texts printed in it. */
import { formatNumber } from './number-formats.js';
import type { NumberSpeech } from './number-words.js';

export type NoteKind = 'footnote' | 'endnote';

/** How the notes of a section are numbered (w:footnotePr, w:endnotePr). */
export interface NoteFormat {
  format?: string;
  start?: number;
  restartsInSection?: boolean;
}

export type NoteFormats = Readonly<Record<NoteKind, NoteFormat>>;

export interface NoteReference {
  readonly kind: NoteKind;
  readonly id: string;
  /** The printed mark. */
  readonly mark: string;
  /** The author typed it, mostly before the text of the note too. */
  readonly typed: boolean;
}

/** Word's own: footnotes 1, 2, 3; endnotes i, ii, iii. */
const usualFormat: Readonly<Record<NoteKind, string>> = { footnote: 'decimal', endnote: 'lowerRoman' };

export class NoteNumbers {
  readonly references: NoteReference[] = [];
  private readonly counts: Record<NoteKind, number> = { footnote: 0, endnote: 0 };
  private section = 0;

  /** `sections`: the formats that sections state, as far as they are known. */
  constructor(
    private readonly general: NoteFormats,
    private readonly sections: readonly NoteFormats[],
    private readonly speech: NumberSpeech,
  ) {}

  /** The mark of the next reference. */
  refer(kind: NoteKind, id: string, typed: boolean): string {
    if (typed) {
      this.references.push({ kind, id, mark: '', typed });
      return '';
    }
    const format = this.formatOf(kind);
    const number = (format.start ?? 1) + this.counts[kind]++;
    const mark = formatNumber(number, format.format ?? usualFormat[kind], this.speech);
    this.references.push({ kind, id, mark, typed });
    return mark;
  }

  /** What the author typed as the mark of the last reference. */
  mark(text: string): void {
    const last = this.references.at(-1);
    if (last?.typed && last.mark === '') this.references[this.references.length - 1] = { ...last, mark: text };
  }

  endSection(): void {
    for (const kind of ['footnote', 'endnote'] as const) {
      if (this.formatOf(kind).restartsInSection) this.counts[kind] = 0;
    }
    this.section++;
  }

  private formatOf(kind: NoteKind): NoteFormat {
    return { ...this.general[kind], ...this.sections[this.section]?.[kind] };
  }
}
