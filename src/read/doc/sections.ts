/** Sections ([MS-DOC] 2.8.26, 2.6.4) and what the document says for all of them (DOP, 2.7.2). */
import type { NoteFormats } from '../printing/notes.js';
import { newSection, type PageKind, type Section } from '../printing/sections.js';
import { type Bytes, lastAtMost, nothing, plc } from './bytes.js';
import type { DocFile } from './file.js';
import { type Range, tables } from './fib.js';
import { numberFormat } from '../printing/number-codes.js';
import { type Outline, outlineOf } from './old-outline.js';
import { outlineForms, pageKinds, sprmsOf } from './sprms.js';

export interface DocSections {
  readonly sections: readonly Section[];
  /** Places behind the mark that ends a section. */
  readonly ends: ReadonlySet<number>;
  /** Before Word 97, for each section that has them: the forms of headings' numbers. */
  readonly outlines: readonly (Outline | undefined)[];
  /** For each section a bit for each of the stories that the file has for it. */
  readonly stories: readonly number[];
}

const allStories = 0x3f;

export function readSections(file: DocFile): DocSections {
  const { at, length } = file.fib.place(tables.sections);
  const table = file.streams.table.slice(at, length);
  const old = file.fib.generation === 'word-2';
  const { count, position, data } = plc(table, old ? 6 : 12);
  const ends = new Set<number>();
  const sections: Section[] = [];
  const outlines: (Outline | undefined)[] = [];
  const stories: number[] = [];
  for (let index = 0; index < count; index++) {
    ends.add(position(index + 1));
    const row = propertiesAt(file, table.u32(data(index) + 2));
    sections.push(readSection(file, row));
    outlines.push(outlineIn(file, row));
    stories.push(storiesOf(file, row));
  }
  return { sections: sections.length > 0 ? sections : [newSection()], ends, outlines, stories };
}

const noProperties = 0xff_ff_ff_ff;

function propertiesAt(file: DocFile, place: number): Bytes {
  if (place === noProperties) return nothing;
  const { main } = file.streams;
  return file.fib.generation === 'word-2'
    ? main.slice(place + 1, main.u8(place))
    : main.slice(place + 2, main.u16(place));
}

function readSection(file: DocFile, row: Bytes): Section {
  const section = newSection();
  for (const { code, at } of sprmsOf(row, file.fib.generation)) takeProperty(section, code, row, at);
  return section;
}

function outlineIn(file: DocFile, row: Bytes): Outline | undefined {
  if (file.fib.generation !== 'word-6') return undefined;
  for (const { code, at, length } of sprmsOf(row, 'word-6'))
    if (code === outlineForms) return outlineOf(row.slice(at, length));
  return undefined;
}

/** The forms of headings' numbers in the section that has a place. */
export function outlineAt({ ends, outlines }: DocSections): (place: number) => Outline | undefined {
  const sorted = [...ends].sort((one, other) => one - other);
  return (place) => outlines[lastAtMost(sorted.length, (index) => sorted[index] ?? 0, place) + 1];
}

/** From Word 97 on each section has all six, mostly empty. */
function storiesOf(file: DocFile, row: Bytes): number {
  if (file.fib.generation === 'word-97') return allStories;
  let stories = 0;
  for (const { code, at } of sprmsOf(row, file.fib.generation)) if (code === pageKinds) stories = row.u8(at);
  return stories;
}

function takeProperty(section: Section, code: number, row: Bytes, at: number): void {
  const { footnote, endnote } = section.notes;
  if (code === 0x30_09) section.continuous = row.u8(at) === 0;
  else if (code === 0x30_0a) section.titlePage = row.u8(at) !== 0;
  else if (code === 0x30_3c) footnote.restartsInSection = row.u8(at) === 1;
  else if (code === 0x30_3e) endnote.restartsInSection = row.u8(at) === 1;
  else if (code === 0x50_3f) footnote.start = row.u16(at);
  else if (code === 0x50_41) endnote.start = row.u16(at);
  else if (code === 0x50_40) footnote.format = numberFormat(row.u16(at));
  else if (code === 0x50_42) endnote.format = numberFormat(row.u16(at));
}

export interface DocumentProperties {
  /** Even pages have headers and footers of their own. */
  readonly evenPages: boolean;
  readonly notes: NoteFormats;
}

export function readProperties(file: DocFile): DocumentProperties {
  const { at, length } = file.fib.place(tables.properties);
  const dop = file.streams.table.slice(at, length);
  const evenPages = (dop.u8(0) & 1) !== 0;
  if (dop.length < 56) return { evenPages, notes: { footnote: {}, endnote: {} } };
  const [footnotes, endnotes, formats] = [dop.u16(2), dop.u16(52), dop.u16(54)];
  // Word 97 has the formats of numbers at a place of their own.
  const late = file.fib.generation === 'word-97' && dop.length >= 496;
  const format = (place: number, shift: number): string =>
    numberFormat(late ? dop.u16(place) : (formats >> shift) & 0x0f);
  const note = (bits: number, name: string) => ({
    format: name,
    start: Math.max(bits >> 2, 1),
    restartsInSection: (bits & 3) === 1,
  });
  return { evenPages, notes: { footnote: note(footnotes, format(492, 2)), endnote: note(endnotes, format(494, 6)) } };
}

/** Stories of a section in their order: headers and footers of even, odd and first pages (2.3.5). */
const kinds: readonly (readonly [side: 'headers' | 'footers', kind: PageKind])[] = [
  ['headers', 'even'],
  ['headers', 'default'],
  ['footers', 'even'],
  ['footers', 'default'],
  ['headers', 'first'],
  ['footers', 'first'],
];

/** Gives sections their headers and footers, by name, and says where each stands in the text. */
export function readPageStories(file: DocFile, { sections, stories }: DocSections): Map<string, Range> {
  const found = new Map<string, Range>();
  const { at, length } = file.fib.place(tables.headers);
  const { count, position } = plc(file.streams.table.slice(at, length), 0);
  const part = file.fib.parts.headers;
  let story = separatorsOf(file);
  for (const [index, section] of sections.entries()) {
    for (const [each, [side, kind]] of kinds.entries()) {
      if (story >= count) return found;
      if (((stories[index] ?? 0) & (1 << each)) === 0) continue;
      const start = part.start + position(story);
      // A paragraph mark stands behind each, which is no part of it. One without text is that of the section before.
      const end = Math.min(part.start + position(story + 1), part.end) - 1;
      story++;
      if (end <= start) continue;
      const name = `${side === 'headers' ? 'header' : 'footer'} ${found.size + 1}`;
      found.set(name, { start, end });
      section[side].set(kind, name);
    }
  }
  return found;
}

/** Before the headers stand the lines between text and notes: six, or as many as an older file says. */
function separatorsOf(file: DocFile): number {
  if (file.fib.generation === 'word-97') return kinds.length;
  const { at } = file.fib.place(tables.properties);
  let count = 0;
  for (let bits = file.streams.table.u8(at + 1); bits > 0; bits >>= 1) count += bits & 1;
  return count;
}
