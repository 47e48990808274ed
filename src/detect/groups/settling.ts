import type { GroupMention } from '../../model/annotation.js';
import type { GroupLocale } from '../../model/locale/groups.js';
import type { Group, GroupType } from '../../model/record.js';
import { clean } from '../../text/clean.js';
import { sortedWords } from './named.js';
import type { AnaphorReading, GroupReading, NamedReading } from './reading.js';

/**
 * Says which readings are one group: those with one acronym, in whatever language, and those that work on the
 * same subject. Then each group is made once, and `cette JCA` gets the last group of its kind before it.
 */
export function settleGroups(readings: readonly GroupReading[], source: string, locale: GroupLocale): GroupMention[] {
  const cut = cutOpenNames(readings, locale);
  const named = cut.filter((reading): reading is NamedReading => reading.kind === 'named');
  const groupOf = makeGroups(named, source, locale);
  const mentions: GroupMention[] = [];
  for (const reading of cut) {
    const group = reading.kind === 'named' ? groupOf.get(reading) : antecedent(reading, mentions);
    if (!group) continue;
    mentions.push({ span: { start: reading.start, end: reading.end }, group, anaphor: reading.kind === 'anaphor' });
  }
  return mentions;
}

/** How far back a group is still meant by `ce Groupe`. */
const memory = 400;

function antecedent(anaphor: AnaphorReading, before: readonly GroupMention[]): Group | null {
  for (let i = before.length - 1; i >= 0 && i >= before.length - memory; i--) {
    const group = before[i]?.group;
    if (group && anaphor.types.includes(group.type)) return group;
  }
  return null;
}

/**
 * A name that nothing closes may run on into its sentence. Where the document elsewhere closes a name that it
 * begins with, that is where it ends.
 */
function cutOpenNames(readings: readonly GroupReading[], locale: GroupLocale): GroupReading[] {
  const closed = new Set<string>();
  for (const reading of readings) {
    if (reading.kind === 'named' && reading.tail && !reading.open) closed.add(squeeze(reading.tail));
  }
  if (closed.size === 0) return [...readings];
  return readings.map((reading) => {
    if (reading.kind !== 'named' || !reading.open || !reading.tail || !reading.name) return reading;
    for (let end = reading.tail.length; end > 3; end = reading.tail.lastIndexOf(' ', end - 1)) {
      const tail = reading.tail.slice(0, end);
      if (!closed.has(squeeze(tail))) continue;
      const name = { start: reading.name.start, end: reading.name.end - (reading.tail.length - tail.length) };
      return { ...reading, end: name.end, name, tail, subject: sortedWords(tail, locale), open: false };
    }
    return reading;
  });
}

const squeeze = (tail: string): string => tail.replace(/ +/g, ' ').trim();

/** Readings joined by the keys they share. */
class Families {
  private readonly parents = new Map<string, string>();

  root(key: string): string {
    let root = key;
    for (let parent = this.parents.get(root); parent !== undefined && parent !== root; parent = this.parents.get(root)) {
      root = parent;
    }
    this.parents.set(key, root);
    return root;
  }

  has(key: string): boolean {
    return this.parents.has(key);
  }

  join(a: string, b: string): void {
    const [first, second] = [this.root(a), this.root(b)];
    if (first !== second) this.parents.set(second, first);
  }
}

function makeGroups(named: readonly NamedReading[], source: string, locale: GroupLocale): Map<NamedReading, Group> {
  const families = new Families();
  const keys = new Map<NamedReading, string>();
  const sectors = knownSectors(named);
  for (const reading of named) {
    const own = [acronymKey(reading, locale, sectors), subjectKey(reading)].filter((key) => key !== null);
    const [first] = own;
    if (!first) continue;
    keys.set(reading, first);
    for (const key of own) families.join(first, key);
  }
  joinLooseNames(named, families);
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

/** The Sectors that the document gives for a number: `CE 2` alone is that of the one Sector named with it. */
function knownSectors(named: readonly NamedReading[]): Map<string, Set<string>> {
  const sectors = new Map<string, Set<string>>();
  for (const { acronym, sector } of named) {
    if (!acronym || !sector) continue;
    const known = sectors.get(acronym) ?? new Set<string>();
    sectors.set(acronym, known.add(sector));
  }
  return sectors;
}

function acronymKey(reading: NamedReading, locale: GroupLocale, sectors: Map<string, Set<string>>): string | null {
  const { acronym, printedPrefix, type } = reading;
  if (!acronym) return null;
  if (type === 'study-group') {
    const known = [...(sectors.get(acronym) ?? [])];
    return `acronym:${acronym}:${reading.sector ?? known[0] ?? ''}`;
  }
  const translated = locale.acronymPrefixes.find(({ printed }) => printed === printedPrefix);
  const shown = translated ? translated.prefix + acronym.slice(translated.printed.length) : acronym;
  return `acronym:${shown.toLowerCase().replace(/[ -]+/g, '-')}`;
}

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

/** The first acronym in the document's own language, else the first. */
function shownAcronym(readings: readonly NamedReading[], locale: GroupLocale): string | null {
  const own = readings.find(
    ({ acronym, printedPrefix }) =>
      acronym && (!printedPrefix || locale.acronymPrefixes.some((p) => p.printed === printedPrefix && p.prefix === p.printed)),
  );
  return clean((own ?? readings.find(({ acronym }) => acronym))?.acronym ?? '') || null;
}

/** The longest name printed; one in capitals only where there is no other. */
function fullestName(readings: readonly NamedReading[], source: string): string | null {
  let best: string | null = null;
  for (const { name } of readings) {
    if (!name) continue;
    const printed = clean(source.slice(name.start, name.end));
    if (best === null || weight(printed) > weight(best)) best = printed;
  }
  return best;
}

const weight = (name: string): number => name.length - (name === name.toUpperCase() ? 1000 : 0);
