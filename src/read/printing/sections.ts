/** Sections: which headers and footers print, how notes are numbered, where a new page begins. */
import type { NoteFormat, NoteKind } from './notes.js';
import type { PrintedStory } from './printer.js';

export type PageKind = 'first' | 'default' | 'even';

export interface Section {
  /** Names of stories by kind of page; a kind that is not named is that of the section before. */
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

export interface PageParts {
  /** Names of stories in the order their pages come: first page, other pages, even pages. */
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

/** A section that does not continue on the same page begins a new one. `body`: its stories, in their order. */
export function markSectionStarts(body: readonly PrintedStory[], sections: readonly Section[]): void {
  let index = 0;
  for (const { blocks, sectionStarts } of body) {
    for (const start of sectionStarts) {
      index++;
      const block = blocks[start];
      const section = sections[index];
      if (block && section && !section.continuous) block.gap = Math.max(block.gap ?? 0, 2);
    }
  }
}
