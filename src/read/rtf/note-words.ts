/** How the notes of a file are numbered (RTF 1.9.1, "Footnotes and Endnotes" of "Document Formatting Properties"). */
import type { NoteFormat, NoteKind } from '../printing/notes.js';

const formats: Readonly<Record<string, string>> = {
  ar: 'decimal',
  alc: 'lowerLetter',
  auc: 'upperLetter',
  rlc: 'lowerRoman',
  ruc: 'upperRoman',
  chi: 'chicago',
};

/** Takes one control word; false where it says nothing of notes. */
export function noteWord(general: Record<NoteKind, NoteFormat>, name: string, parameter: number | undefined): boolean {
  const [, prefix, word = ''] = /^(s?a?ftn)(start|restart|rstcont|n(?:ar|alc|auc|rlc|ruc|chi))$/.exec(name) ?? [];
  if (prefix === undefined) return false;
  const format = general[prefix.endsWith('aftn') ? 'endnote' : 'footnote'];
  if (word === 'start') format.start = parameter ?? 1;
  else if (word === 'restart') format.restartsInSection = true;
  else if (word === 'rstcont') format.restartsInSection = false;
  else format.format = formats[word.slice(1)] ?? 'decimal';
  return true;
}
