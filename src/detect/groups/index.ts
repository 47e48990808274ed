import type { GroupMention } from '../../model/annotation.js';
import type { SegmentedDocument, ZonedBlock } from '../../model/document.js';
import type { GroupLocale } from '../../model/locale/groups.js';
import type { Sector } from '../../model/record.js';
import { overlaps } from '../../model/span.js';
import { blankAddresses } from '../../text/addresses.js';
import { matchesOf } from '../../text/pattern.js';
import { readNamed } from './named.js';
import { readNumbered } from './numbered.js';
import type { GroupReading } from './reading.js';
import { settleGroups } from './settling.js';
import { readConferences, readStanding } from './standing.js';

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
  const readings: GroupReading[] = [];
  for (const block of document.blocks) readings.push(...readBlock(block, locale));
  return settleGroups(readings, document.text, locale, own);
}

function readBlock(block: ZonedBlock, locale: GroupLocale): GroupReading[] {
  const text = blankAddresses(block.text);
  // Page headers print the names of Bureaux; their numbers are those of documents.
  if (block.zone === 'page') return longest(readStanding(text, locale)).map((reading) => shift(reading, block.span.start));
  const found = [
    ...readStanding(text, locale),
    ...readConferences(text, locale),
    ...readNumbered(text, locale),
    ...readNamed(text, locale),
    ...readAnaphors(text, locale),
  ];
  return longest(found).map((reading) => shift(reading, block.span.start));
}

function readAnaphors(text: string, locale: GroupLocale): GroupReading[] {
  return locale.anaphors.flatMap(({ pattern, types }) =>
    [...matchesOf(pattern, text)].map((match) => ({
      kind: 'anaphor' as const,
      start: match.index,
      end: match.index + match[0].length,
      types,
    })),
  );
}

/** Of readings that overlap, the longer: `Groupe de travail du Conseil sur …` and not the `Groupe` in it. */
function longest(readings: readonly GroupReading[]): GroupReading[] {
  const byStart = [...readings].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: GroupReading[] = [];
  for (const reading of byStart) {
    const last = kept.at(-1);
    if (!last || !overlaps(last, reading) || together(last, reading)) kept.push(reading);
    else if (reading.end - reading.start > last.end - last.start) kept[kept.length - 1] = reading;
  }
  return kept;
}

/** The members of a range (`Commissions d'études 2 à 5`) stand in one place. */
const together = (a: GroupReading, b: GroupReading): boolean =>
  a.kind === 'named' && b.kind === 'named' && a.start === b.start && a.end === b.end && a.type === b.type;

function shift(reading: GroupReading, by: number): GroupReading {
  const moved = { ...reading, start: reading.start + by, end: reading.end + by };
  if (moved.kind === 'anaphor' || !moved.name) return moved;
  return { ...moved, name: { start: moved.name.start + by, end: moved.name.end + by } };
}
