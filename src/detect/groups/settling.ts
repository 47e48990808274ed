import type { GroupMention } from '../../model/annotation.js';
import type { GroupLocale } from '../../model/locale/groups.js';
import type { Group, GroupType, Sector } from '../../model/record.js';
import { sectorOfStudyGroup } from '../../model/sector.js';
import { clean } from '../../text/clean.js';
import { joinConferences } from './conference-names.js';
import { Families } from './families.js';
import { sortedWords, unbroken } from './named.js';
import type { AnaphorReading, GroupReading, NamedReading } from './reading.js';

/** Whose document this is. */
export interface Writer {
  /** The Sector whose study groups are meant where the words name none. */
  readonly sector: Sector | null;
  /** Where the group stands whose report it is. */
  readonly author: number | null;
}

/**
 * Says which readings are one group: those with one acronym, in whatever language, and those that work on the
 * same subject. Then each group is made once, and `cette JCA` gets the last group of its kind before it.
 *
 */
export function settleGroups(
  readings: readonly GroupReading[],
  source: string,
  { sector: own, author }: Writer,
  locale: GroupLocale,
): GroupMention[] {
  const settled = withSectorsOfConference(withSectorsOfOwners(withSectors(settleEnds(readings, locale), own)));
  const named = settled.filter((reading): reading is NamedReading => reading.kind === 'named');
  const groupOf = makeGroups(named, source, locale);
  const mentions: GroupMention[] = [];
  const authors = settled.find((reading) => reading.kind === 'named' && reading.start === author);
  const reporting = authors?.kind === 'named' ? (groupOf.get(authors) ?? null) : null;
  for (const reading of settled) {
    const group = reading.kind === 'named' ? groupOf.get(reading) : antecedent(reading, mentions, reporting);
    if (!group) continue;
    const span = { start: reading.start, end: reading.end };
    const outer = mentions.at(-1);
    if (outer && reading.kind === 'named' && reading.within) {
      if (outer.group !== group)
        mentions[mentions.length - 1] = { ...outer, within: [...(outer.within ?? []), { span, group }] };
      continue;
    }
    mentions.push({ span, group, anaphor: reading.kind === 'anaphor' });
  }
  return mentions;
}

/** How far back a group is still meant by `ce Groupe`. */
const memory = 400;

/** In a report of a group `le Groupe` is that one, and not the advisory group that it reports to and calls by its letters. */
function antecedent({ types }: AnaphorReading, before: readonly GroupMention[], reporting: Group | null): Group | null {
  for (let i = before.length - 1; i >= 0 && i >= before.length - memory; i--) {
    const group = before[i]?.group;
    if (!group || !types.includes(group.type)) continue;
    const isParent = group.type === 'advisory-group' && reporting !== null && types.includes(reporting.type);
    return isParent ? reporting : group;
  }
  return null;
}

/**
 * A name that nothing closes may run on into its sentence, and one at the end of a line may go on in the next. Where
 * the document elsewhere closes a name that it begins with, or that begins with it, that one is meant.
 */
function settleEnds(readings: readonly GroupReading[], locale: GroupLocale): GroupReading[] {
  const closed = tailsOf(readings, 'closed');
  const fuller = fullerTails(closed);
  const whole = readings.map((reading): GroupReading => {
    if (reading.kind !== 'named' || reading.ending !== 'cut' || !reading.tail) return reading;
    const tail = fuller.get(squeeze(reading.tail));
    return tail ? { ...reading, name: null, tail, subject: sortedWords(tail, locale), ending: 'closed' } : reading;
  });
  for (const tail of tailsOf(whole, 'cut')) closed.add(tail);
  if (closed.size === 0) return whole;
  return whole.map((reading) => {
    if (reading.kind !== 'named' || reading.ending !== 'open' || !reading.tail || !reading.name) return reading;
    for (let end = reading.tail.length; end > 3; end = reading.tail.lastIndexOf(' ', end - 1)) {
      const tail = reading.tail.slice(0, end);
      if (!closed.has(squeeze(tail))) continue;
      const name = { start: reading.name.start, end: reading.name.end - (reading.tail.length - tail.length) };
      return { ...reading, end: name.end, name, tail, subject: sortedWords(tail, locale), ending: 'closed' as const };
    }
    return reading;
  });
}

function tailsOf(readings: readonly GroupReading[], ending: NamedReading['ending']): Set<string> {
  const tails = new Set<string>();
  for (const reading of readings) {
    if (reading.kind === 'named' && reading.tail && reading.ending === ending) tails.add(squeeze(reading.tail));
  }
  return tails;
}

/** The words that closed names begin with, each with the one name that goes on from there. */
function fullerTails(closed: ReadonlySet<string>): Map<string, string | null> {
  const fuller = new Map<string, string | null>();
  for (const tail of closed) {
    for (let end = tail.lastIndexOf(' '); end > 3; end = tail.lastIndexOf(' ', end - 1)) {
      const beginning = tail.slice(0, end);
      fuller.set(beginning, fuller.has(beginning) ? null : tail);
    }
  }
  for (const tail of closed) fuller.delete(tail);
  return fuller;
}

const squeeze = (tail: string): string => tail.replace(/ +/g, ' ').trim();

/**
 * `CE 2` alone is that of the Sector which the document gives that number elsewhere; else that of its own Sector,
 * where that has such a number.
 */
function withSectors(readings: readonly GroupReading[], own: Sector | null): GroupReading[] {
  const known = knownSectors(readings);
  return readings.map((reading) => {
    if (reading.kind !== 'named' || reading.type !== 'study-group' || reading.sector || !reading.acronym)
      return reading;
    const said = known.get(reading.acronym);
    const [first] = said ?? [];
    if (first) return { ...reading, sector: own && said?.has(own) ? own : first };
    const number = /\d+/.exec(reading.acronym)?.[0];
    // Roman numbers are those of the CCITT and the CCIR: the letter's own.
    return { ...reading, sector: number === undefined ? own : sectorOfStudyGroup(Number(number), own) };
  });
}

/** A group that a study group has set up is of its Sector. */
function withSectorsOfOwners(readings: readonly GroupReading[]): readonly GroupReading[] {
  const waits = (reading: GroupReading): reading is NamedReading =>
    reading.kind === 'named' && reading.owner !== undefined && reading.sector === null;
  if (!readings.some(waits)) return readings;
  const known = knownSectors(readings);
  return readings.map((reading) => {
    if (!waits(reading)) return reading;
    const [sector = null] = known.get(reading.owner ?? '') ?? [];
    return { ...reading, sector };
  });
}

/** `Commission 4` is of the Sector whose conference the document names first: the one that it is of. */
function withSectorsOfConference(readings: readonly GroupReading[]): readonly GroupReading[] {
  const held = readings.find((reading) => reading.kind === 'named' && reading.type === 'conference');
  const sector = held?.kind === 'named' ? held.sector : null;
  return readings.map((reading) =>
    reading.kind === 'named' && reading.among?.includes('conference') && reading.sector === null
      ? { ...reading, sector }
      : reading,
  );
}

/** The Sectors that the document gives for each acronym. */
function knownSectors(readings: readonly GroupReading[]): Map<string, Set<Sector>> {
  const sectors = new Map<string, Set<Sector>>();
  for (const reading of readings) {
    if (reading.kind !== 'named' || !reading.acronym || !reading.sector) continue;
    const known = sectors.get(reading.acronym) ?? new Set<Sector>();
    sectors.set(reading.acronym, known.add(reading.sector));
  }
  return sectors;
}

function makeGroups(named: readonly NamedReading[], source: string, locale: GroupLocale): Map<NamedReading, Group> {
  const families = new Families();
  const keys = new Map<NamedReading, string>();
  for (const reading of named) {
    const own = [acronymKey(reading, locale), subjectKey(reading)].filter((key) => key !== null);
    const [first] = own;
    if (!first) continue;
    keys.set(reading, first);
    for (const key of own) families.join(first, key);
  }
  joinLooseNames(named, families);
  joinConferences(named, source, families);
  const members = new Map<string, NamedReading[]>();
  for (const [reading, key] of keys) {
    const root = families.root(key);
    const list = members.get(root);
    if (list) list.push(reading);
    else members.set(root, [reading]);
  }
  const groups = new Map<NamedReading, Group>();
  for (const list of members.values()) {
    const group = describe(list, source, locale);
    for (const reading of list) groups.set(reading, group);
  }
  return groups;
}

/** `Groupe de travail sur X` is the Council's where the document also names the Council's on X. */
function joinLooseNames(named: readonly NamedReading[], families: Families): void {
  for (const reading of named) {
    if (reading.type !== 'other' || !reading.subject) continue;
    for (const type of ['council-working-group', 'focus-group'] as const) {
      const fuller = `subject:${type}:${reading.subject}`;
      if (families.has(fuller)) families.join(fuller, `subject:other:${reading.subject}`);
    }
  }
}

function acronymKey(reading: NamedReading, locale: GroupLocale): string | null {
  const { acronym, printedPrefix, type } = reading;
  if (!acronym) return null;
  if (type === 'study-group') return `acronym:${acronym}:${reading.sector ?? ''}`;
  const translated = locale.acronymPrefixes.find(({ printed }) => printed === printedPrefix);
  const shown = translated ? translated.prefix + acronym.slice(translated.printed.length) : acronym;
  // `Groupe TAF` and `TAF` are one
  return `acronym:${shown.replace(labelled, '').toLowerCase().replace(/[ -]+/g, '-')}`;
}

const labelled = /^\p{Lu}\p{Ll}+ (?=[\p{Lu}\p{N}]{2})/u;

function subjectKey({ subject, type }: NamedReading): string | null {
  return subject ? `subject:${type}:${subject}` : null;
}

function describe(readings: readonly NamedReading[], source: string, locale: GroupLocale): Group {
  const type = readings.find((reading) => reading.acronym && reading.type !== 'other')?.type ?? weightiest(readings);
  return {
    acronym: shownAcronym(readings, locale),
    name: fullestName(readings, source),
    type,
    sector: readings.find(({ sector }) => sector)?.sector ?? null,
  };
}

const weightiest = (readings: readonly NamedReading[]): GroupType =>
  readings.find(({ type }) => type !== 'other')?.type ?? 'other';

/** The first acronym in the document's own language, else the first; printed letters before those built from a year. */
function shownAcronym(all: readonly NamedReading[], locale: GroupLocale): string | null {
  const printed = all.filter(({ acronym, built }) => acronym && built !== true);
  const readings = printed.length > 0 ? printed : all;
  const own = readings.find(
    ({ acronym, printedPrefix }) =>
      acronym &&
      (!printedPrefix || locale.acronymPrefixes.some((p) => p.printed === printedPrefix && p.prefix === p.printed)),
  );
  return clean((own ?? readings.find(({ acronym }) => acronym))?.acronym ?? '') || null;
}

/** The longest name printed; one in capitals, or with a word broken at a line end, only where there is no other. */
function fullestName(readings: readonly NamedReading[], source: string): string | null {
  let best: string | null = null;
  for (const { name } of readings) {
    if (!name) continue;
    const printed = clean(source.slice(name.start, name.end));
    if (best === null || (printed !== best && weight(printed) > weight(best))) best = printed;
  }
  return best;
}

const weight = (name: string): number =>
  name.length - (name === name.toUpperCase() ? 1000 : 0) - (unbroken(name) === name ? 0 : 500);
