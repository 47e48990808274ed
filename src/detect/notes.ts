import type { SegmentedDocument, ZonedBlock } from '../model/document.js';
import type { Clue, Finding } from '../model/finding.js';
import type { Note } from '../model/record.js';
import { clean } from '../text/clean.js';

/** A note's label as readers print it before the text. */
const labelForm = /^(\S{1,6})[\t ]+(?=\S)/;

/** Footnotes and endnotes, each with its mark in the running text. */
export function detectNotes(document: SegmentedDocument): Finding<Note>[] {
  const notes: Finding<Note>[] = [];
  for (const block of document.blocks) {
    if (block.zone !== 'note') continue;
    const source = document.text.slice(block.span.start, block.span.end);
    const label = labelForm.exec(source);
    const last = notes.at(-1);
    if (!label && last) {
      // A note of several paragraphs goes on without a label.
      notes[notes.length - 1] = {
        value: { ...last.value, text: `${last.value.text} ${clean(source)}` },
        clues: [...last.clues, clueOf(block)],
      };
      continue;
    }
    const text = clean(label ? source.slice(label[0].length) : source);
    if (text === '') continue;
    notes.push({
      value: { label: label?.[1] ?? null, text },
      clues: [...marksOf(document, label?.[1]), clueOf(block)],
    });
  }
  return notes;
}

const clueOf = ({ span }: ZonedBlock): Clue => ({ span, basis: 'placed' });

function marksOf(document: SegmentedDocument, label: string | undefined): Clue[] {
  if (label === undefined) return [];
  return document.noise
    .filter(({ kind, start, end }) => kind === 'note-mark' && document.text.slice(start, end) === label)
    .map(({ start, end }): Clue => ({ span: { start, end }, basis: 'labelled' }));
}
