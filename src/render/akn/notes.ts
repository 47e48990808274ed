import type { DocumentRecord, Note } from '../../model/record.js';
import { type Content, element, type Node } from './element.js';
import { inline } from './inline.js';
import type { Mark } from './marks.js';
import { wrapsIn } from './placing.js';

/** Footnotes and endnotes, each to be taken once: where its mark stands or, where no text has that place, at the end. */
export class Notes {
  readonly #byMark = new Map<number, Node>();
  readonly #withoutMark: Node[] = [];

  constructor(record: DocumentRecord, marks: readonly Mark[], source: string | null) {
    record.notes.forEach((note, index) => {
      const pieces = record.evidence[`/notes/${index}`] ?? [];
      const mark = pieces.find(({ text, start }) => text === note.label && !this.#byMark.has(start));
      // The note itself was read behind its label.
      const own = pieces.find(({ text }) => text.endsWith(note.text));
      const label = own ? own.text.length - note.text.length : 0;
      const wraps = own ? wrapsIn(own.text, [own], marks, source) : [];
      const ofText = wraps.filter(({ from }) => from >= label);
      const text = inline(
        note.text,
        ofText.map((wrap) => ({ ...wrap, from: wrap.from - label, to: wrap.to - label })),
      );
      if (mark) this.#byMark.set(mark.start, authorialNote(note, text));
      else this.#withoutMark.push(authorialNote(note, text));
    });
  }

  /** The note whose mark stands at an offset of the source. */
  takenAt(offset: number): Node | undefined {
    const note = this.#byMark.get(offset);
    this.#byMark.delete(offset);
    return note;
  }

  /** Those that nobody has taken. */
  rest = (): Node[] => [...this.#byMark.values(), ...this.#withoutMark];
}

const authorialNote = ({ label }: Note, content: Content): Node =>
  element('authorialNote', { marker: label, placement: 'bottom' }, element('p', {}, content));
