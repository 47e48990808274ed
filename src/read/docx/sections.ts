/** Sections (w:sectPr): which headers and footers print, how notes are numbered, where a new page begins. */
import type { NoteFormat, NoteKind } from './notes.js';
import { integer, isOn } from './values.js';
import type { Attributes } from './xml.js';

export type PageKind = 'first' | 'default' | 'even';

export interface Section {
  /** Relationship ids by kind of page; a kind that is not named is that of the section before. */
  readonly headers: Map<PageKind, string>;
  readonly footers: Map<PageKind, string>;
  titlePage: boolean;
  continuous: boolean;
  readonly notes: Record<NoteKind, NoteFormat>;
}

export function newSection(): Section {
  return {
    headers: new Map(),
    footers: new Map(),
    titlePage: false,
    continuous: false,
    notes: { footnote: {}, endnote: {} },
  };
}

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

export interface PageParts {
  /** Relationship ids in the order their pages come: first page, other pages, even pages. */
  readonly printed: readonly string[];
  /** Those the file keeps but no page shows. */
  readonly unprinted: readonly string[];
}

/** The headers (or footers) of all sections, each once. */
export function pageParts(sections: readonly Section[], side: 'headers' | 'footers', evenPages: boolean): PageParts {
  const printed = new Set<string>();
  const all = new Set<string>();
  const current = new Map<PageKind, string>();
  for (const section of sections) {
    for (const [kind, id] of section[side]) {
      current.set(kind, id);
      all.add(id);
    }
    const kinds: PageKind[] = ['default'];
    if (section.titlePage) kinds.unshift('first');
    if (evenPages) kinds.push('even');
    for (const kind of kinds) {
      const id = current.get(kind);
      if (id !== undefined) printed.add(id);
    }
  }
  return { printed: [...printed], unprinted: [...all].filter((id) => !printed.has(id)) };
}
