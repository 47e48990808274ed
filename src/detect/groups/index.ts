import type { GroupMention } from '../../model/annotation.js';
import type { SegmentedDocument, ZonedBlock } from '../../model/document.js';
import type { GroupLocale } from '../../model/locale/groups.js';
import type { Sector } from '../../model/record.js';
import { overlaps } from '../../model/span.js';
import { blankAddresses } from '../../text/addresses.js';
import { firstMatch, matchesOf } from '../../text/pattern.js';
import { declaredAcronyms, readDeclared } from './declared.js';
import { readAcronyms, readCapitalName, readNames } from './named.js';
import { readNumbered, readQuestions } from './numbered.js';
import { type ColumnHeads, columnHeads, readQuestionCell } from './question-cells.js';
import { type GroupReading, type NamedReading, spanOf } from './reading.js';
import { withOwnedLetters, withOwners } from './owned.js';
import { settleGroups } from './settling.js';
import { readConferences, readStandingAcronyms, readStandingNames } from './standing.js';

/**
 * Every place where the text names a group of the Union or takes one up again, in reading order, not overlapping.
 * All mentions of one group share one `Group` object.
 *
 * @param own the Sector whose document this is, `null` where that is not known or none
 */
export function findGroups(
  document: SegmentedDocument,
  locale: GroupLocale,
  own: Sector | null = null,
): readonly GroupMention[] {
  const heads = columnHeads(document.blocks);
  const byBlock = document.blocks.map((block) =>
    withOwners(block.text, longest(readBlock(block, heads, locale)), locale),
  );
  const declared = declaredAcronyms(byBlock.flat(), locale);
  const readings = document.blocks.flatMap((block, at) => {
    const known = byBlock[at] as readonly GroupReading[];
    const again = block.zone === 'page' ? [] : readDeclared(blankAddresses(block.text), known, declared);
    const all = again.length === 0 ? known : [...known, ...again].sort((a, b) => a.start - b.start);
    return all.map((reading) => shift(reading, block.span.start));
  });
  const types = new Set(
    readings.flatMap((reading) => (reading.kind === 'named' && !reading.among ? [reading.type] : [])),
  );
  const founded = readings.filter(
    (reading) => reading.kind === 'anaphor' || (reading.among?.some((type) => types.has(type)) ?? true),
  );
  const writer = { sector: own, author: authorOf(document, founded, locale) };
  return settleGroups(withOwnedLetters(founded), document.text, writer, locale);
}

/** Where the group stands whose report the title says that this is. */
function authorOf(
  { blocks }: SegmentedDocument,
  readings: readonly GroupReading[],
  { reportOf }: GroupLocale,
): number | null {
  const heads = blocks.filter(({ zone, front }) => zone === 'letterhead' || front?.section === 'title');
  for (const { text, span } of heads) {
    const author = readings.find(
      ({ kind, start }) =>
        kind === 'named' &&
        start >= span.start &&
        start < span.end &&
        firstMatch(reportOf, text.slice(0, start - span.start)) !== null,
    );
    if (author) return author.start;
  }
  return null;
}

/** Most blocks name no group: what every name holds is looked for first. */
function readBlock(block: ZonedBlock, heads: ColumnHeads, locale: GroupLocale): GroupReading[] {
  const text = blankAddresses(block.text);
  const names = firstMatch(locale.nameCue, text) !== null;
  const acronyms = acronymCue.test(text);
  const found: GroupReading[] = [];
  if (names) readStandingNames(text, locale, found);
  if (acronyms) readStandingAcronyms(text, locale, found);
  // Page headers print the names of Bureaux; their numbers are those of documents.
  if (block.zone === 'page') return found;
  if (names || acronyms) {
    readConferences(text, { names, acronyms }, locale, found);
    readNumbered(text, locale, found);
  }
  if (text.includes('/')) {
    readQuestions(text, locale, found);
    found.push(...readQuestionCell(block, heads, locale));
  }
  if (names) readNames(text, locale, found);
  if (names) readCapitalName(text, locale, found);
  if (acronyms) readAcronyms(text, locale, found);
  if (names) readAnaphors(text, locale, found);
  return found;
}

const acronymCue = /\p{Lu}{2}/u;

function readAnaphors(text: string, locale: GroupLocale, found: GroupReading[]): void {
  for (const { pattern, types } of locale.anaphors) {
    for (const match of matchesOf(pattern, text)) found.push({ kind: 'anaphor', ...spanOf(match), types });
  }
}

/** Of readings that overlap, the longer: `Groupe de travail du Conseil sur …` and not the `Groupe` in it. */
function longest(readings: readonly GroupReading[]): readonly GroupReading[] {
  if (readings.length < 2) return readings;
  const byStart = withoutRetold(readings).sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: GroupReading[] = [];
  for (const reading of byStart) {
    const last = kept.at(-1);
    if (!last || !overlaps(last, reading) || together(last, reading)) kept.push(reading);
    else if (reading.end - reading.start > last.end - last.start) kept[kept.length - 1] = reading;
  }
  let at = 0;
  return kept.flatMap((reading) => {
    while (byStart[at] !== reading) at++;
    return [reading, ...namedWithin(reading, byStart, at + 1)];
  });
}

/** The name of a body that stands for good (`Grupo Asesor de …`) is not that of another whose name only begins alike. */
function withoutRetold(readings: readonly GroupReading[]): GroupReading[] {
  const standing = new Map(
    readings.flatMap((reading) =>
      reading.kind === 'named' && reading.subject === null && reading.name
        ? [[reading.start, reading.name.end] as const]
        : [],
    ),
  );
  return readings.filter(
    (reading) =>
      reading.kind === 'anaphor' ||
      reading.subject === null ||
      !reading.name ||
      standing.get(reading.start) !== reading.name.end,
  );
}

/** `Groupe régional de la Commission d'études 3 pour l'Afrique`, `Groupe de travail du GCDT sur les tarifs` name that one too. */
function namedWithin(outer: GroupReading, byStart: readonly GroupReading[], from: number): NamedReading[] {
  const inner: NamedReading[] = [];
  if (outer.kind !== 'named' || outer.type === 'study-group' || !outer.name) return inner;
  const { start, end } = outer.name;
  for (let at = from; at < byStart.length && (byStart[at] as GroupReading).start < end; at++) {
    const reading = byStart[at] as GroupReading;
    const isNamed = reading.kind === 'named' && (reading.type === 'study-group' || reading.type === 'advisory-group');
    if (isNamed && reading.start > start && reading.end <= end) inner.push({ ...reading, within: true });
  }
  return inner;
}

/** The members of a range (`Commissions d'études 2 à 5`) stand in one place. */
const together = (a: GroupReading, b: GroupReading): boolean =>
  a.kind === 'named' && b.kind === 'named' && a.start === b.start && a.end === b.end && a.type === b.type;

function shift(reading: GroupReading, by: number): GroupReading {
  const moved = { ...reading, start: reading.start + by, end: reading.end + by };
  if (moved.kind === 'anaphor' || !moved.name) return moved;
  return { ...moved, name: { start: moved.name.start + by, end: moved.name.end + by } };
}
