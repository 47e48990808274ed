import { annotated } from '../../src/text/passage.js';
import { findGroups } from '../../src/detect/groups/index.js';
import { groups } from '../../src/locales/fr/groups.js';
import type { DateMention, GroupMention } from '../../src/model/annotation.js';
import type { AnnotatedDocument } from '../../src/model/detection.js';
import type { CellPlace, SegmentedDocument, Zone, ZonedBlock } from '../../src/model/document.js';
import type { Group } from '../../src/model/record.js';
import { fold } from '../../src/text/fold.js';

/** One block of a document made by hand: its text, and what the segmenter would say of it. */
export interface Line {
  readonly text: string;
  readonly zone?: Zone;
  readonly annex?: number;
  readonly cell?: CellPlace;
}

/** A row of a table is a list of cells; a cell with several paragraphs is a list of texts. */
export type Row = readonly (string | readonly string[])[];

export function table(rows: readonly Row[], zone: Zone = 'body', number = 0): Line[] {
  return rows.flatMap((row, at) =>
    row.flatMap((cell, column) =>
      (typeof cell === 'string' ? [cell] : cell).map((text) => ({
        text,
        zone,
        cell: { table: number, row: at, column, columns: row.length },
      })),
    ),
  );
}

/** A segmented document of one block a line, everything in the body where nothing else is said. */
export function documentOf(...lines: readonly (string | Line)[]): SegmentedDocument {
  let text = '';
  const blocks: ZonedBlock[] = [];
  for (const each of lines) {
    const line = typeof each === 'string' ? { text: each } : each;
    const start = text.length;
    text += `${line.text}\n`;
    blocks.push({
      role: 'text',
      span: { start, end: start + line.text.length },
      index: blocks.length,
      zone: line.zone ?? 'body',
      annex: line.annex ?? null,
      text: fold(line.text),
      ...(line.cell ? { cell: line.cell } : {}),
    });
  }
  return {
    format: 'txt',
    isPlainText: true,
    text,
    blocks,
    noise: [],
    links: [],
    messages: [],
    doubts: [],
    folded: fold(text),
  };
}

/** Finds the groups of a made document by their printed names: name in the text → acronym. */
function groupsOf(document: SegmentedDocument, names: Readonly<Record<string, string>>): GroupMention[] {
  const known = new Map<string, Group>();
  const taken: GroupMention[] = [];
  for (const [name, acronym] of Object.entries(names).sort((a, b) => b[0].length - a[0].length)) {
    const type = /^(TSB|BR|BDT)$/.test(acronym) ? 'bureau' : /^(PP|AMNT|CMDT)/.test(acronym) ? 'conference' : 'other';
    const group = known.get(acronym) ?? { acronym, name: null, type, sector: null };
    known.set(acronym, group);
    for (let at = document.text.indexOf(name); at >= 0; at = document.text.indexOf(name, at + 1)) {
      const span = { start: at, end: at + name.length };
      if (taken.some((mention) => mention.span.start < span.end && span.start < mention.span.end)) continue;
      taken.push({ span, group, anaphor: /^(ce|cette|le|la|sa) /.test(name) });
    }
  }
  return taken.sort((a, b) => a.span.start - b.span.start);
}

/** A document with dates found before, groups by their printed names, and its own date. */
export const withMentions = (
  document: SegmentedDocument,
  dates: readonly DateMention[],
  names: Readonly<Record<string, string>> = {},
  date: AnnotatedDocument['date'] = null,
): AnnotatedDocument => annotated(document, { dates, groups: groupsOf(document, names), date });

/** A document of lines with the groups that are found in it, and without dates. */
export function withGroups(...lines: readonly (string | Line)[]): AnnotatedDocument {
  const document = documentOf(...lines);
  return annotated(document, { groups: findGroups(document, groups), dates: [], date: null });
}
