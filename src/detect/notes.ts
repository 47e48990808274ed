import type { SegmentedDocument, ZonedBlock } from '../model/document.js';
import type { Clue, Finding } from '../model/finding.js';
import type { Note } from '../model/record.js';
import { clean } from '../text/clean.js';
import { plainMark, printedLabel, raisedFigures } from '../text/note-marks.js';
import { once } from '../text/once.js';

/** A raised figure that a conversion sets right before the first word. */
const gluedLabel = /\d{1,2}(?=["\u00ab\u201c(]?(?:\p{Lu}[\p{Ll}'\u2019]|\u00c0 ))/u.source;
/** A note's label as readers print it before the text. */
const labelForm = once(
  () => new RegExp(`^(?:([${raisedFigures}]{1,2}|\\[\\d{1,2}\\]|${gluedLabel})[\\t ]*|(\\S{1,6})[\\t ]+)(?=\\S)`, 'u'),
);

/** Footnotes and endnotes, each with its mark in the running text. */
export function detectNotes(document: SegmentedDocument): Finding<Note>[] {
  const notes: Finding<Note>[] = [];
  for (const block of document.blocks) {
    if (block.zone !== 'note') continue;
    const source = document.text.slice(block.span.start, block.span.end);
    const label = labelForm().exec(source);
    const last = notes.at(-1);
    if (!label && last) {
      // A note of several paragraphs goes on without a label.
      notes[notes.length - 1] = {
        value: { ...last.value, text: `${last.value.text} ${clean(source)}` },
        clues: [...last.clues, clueOf(block)],
      };
      continue;
    }
    const mark = label ? printedLabel(label[1] ?? label[2] ?? '') : null;
    const text = clean(label ? source.slice(label[0].length) : source);
    if (text === '') continue;
    notes.push({
      value: { label: mark, text },
      clues: [...marksOf(document, mark), clueOf(block)],
    });
  }
  return notes;
}

const clueOf = ({ span }: ZonedBlock): Clue => ({ span, basis: 'placed' });

function marksOf(document: SegmentedDocument, label: string | null): Clue[] {
  if (label === null) return [];
  const plain = plainMark(label);
  return document.noise
    .filter(({ kind, start, end }) => kind === 'note-mark' && plainMark(document.text.slice(start, end)) === plain)
    .map(({ start, end }): Clue => ({ span: { start, end }, basis: 'labelled' }));
}
