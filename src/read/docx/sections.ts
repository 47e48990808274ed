/** Sections of a Word file (w:sectPr). */
import type { NoteFormat } from '../printing/notes.js';
import type { PageKind, Section } from '../printing/sections.js';
import { isOn } from './values.js';
import { integer } from '../xml/values.js';
import type { Attributes } from '../xml/xml.js';

/** Takes one element in `w:sectPr`. */
export function readSectionProperty(section: Section, name: string, attributes: Attributes, parent: string): void {
  if (name === 'w:headerReference' || name === 'w:footerReference') {
    const id = attributes.get('r:id');
    const type = attributes.get('w:type');
    const kind: PageKind = type === 'first' || type === 'even' ? type : 'default';
    if (id !== undefined) (name === 'w:headerReference' ? section.headers : section.footers).set(kind, id);
  } else if (name === 'w:titlePg') section.titlePage = isOn(attributes);
  else if (name === 'w:type' && parent === 'w:sectPr') section.continuous = attributes.get('w:val') === 'continuous';
  else if (parent === 'w:footnotePr') readNoteProperty(section.notes.footnote, name, attributes);
  else if (parent === 'w:endnotePr') readNoteProperty(section.notes.endnote, name, attributes);
}

/** Takes one child of `w:footnotePr` or `w:endnotePr`. */
export function readNoteProperty(format: NoteFormat, name: string, attributes: Attributes): void {
  const value = attributes.get('w:val');
  if (name === 'w:numFmt' && value !== undefined) format.format = value;
  else if (name === 'w:numStart') format.start = integer(value) ?? 1;
  else if (name === 'w:numRestart') format.restartsInSection = value === 'eachSect';
}
