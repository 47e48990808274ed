/** References to footnotes and endnotes, and where the texts of the notes stand ([MS-DOC] 2.8.19, 2.8.20). */
import type { NoteKind } from '../printing/notes.js';
import { type Bytes, plc } from './bytes.js';
import type { DocFile } from './file.js';
import { type Range, tables } from './fib.js';

export interface DocNote {
  readonly kind: NoteKind;
  readonly id: string;
  /** Place of the reference in the text. */
  readonly at: number;
  /** The author typed its mark. */
  readonly typed: boolean;
  /** Its text. */
  readonly text: Range;
}

export function readNotes(file: DocFile): DocNote[] {
  const { footnotes, endnotes } = file.fib.parts;
  return [
    ...notesOf(file, 'footnote', tables.footnoteReferences, tables.footnoteTexts, footnotes),
    ...notesOf(file, 'endnote', tables.endnoteReferences, tables.endnoteTexts, endnotes),
  ].toSorted((a, b) => a.at - b.at);
}

function notesOf(file: DocFile, kind: NoteKind, references: number, texts: number, part: Range): DocNote[] {
  const bytesOf = (table: number): Bytes => {
    const { at, length } = file.fib.place(table);
    return file.streams.table.slice(at, length);
  };
  const marks = bytesOf(references);
  const { count, position, data } = plc(marks, 2);
  const places = plc(bytesOf(texts), 0);
  const notes: DocNote[] = [];
  for (let index = 0; index < count && index < places.count; index++) {
    const clamp = (place: number): number => Math.min(part.start + place, part.end);
    const text = { start: clamp(places.position(index)), end: clamp(places.position(index + 1)) };
    notes.push({ kind, id: String(index), at: position(index), typed: marks.u16(data(index)) === 0, text });
  }
  return notes;
}
