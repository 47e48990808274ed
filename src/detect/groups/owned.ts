import type { GroupLocale } from '../../model/locale/groups.js';
import type { GroupType, Sector } from '../../model/record.js';
import { firstMatch } from '../../text/pattern.js';
import type { GroupReading, NamedReading } from './reading.js';

/** Bodies that set up working groups, correspondence groups and groups of Rapporteurs of their own. */
const owners: ReadonlySet<GroupType> = new Set(['advisory-group', 'study-group', 'regional-group', 'focus-group']);

/** Whether a reading may name a group that another one has set up: no Sector of its own, and no kind but its head's. */
const mayBeOwned = (reading: GroupReading): reading is NamedReading =>
  reading.kind === 'named' && reading.name !== null && (reading.type === 'other' || isLikeCouncils(reading));

/** `Working Group on tariffs (WG-TAR)`: its letters would be those of a group of the Council, if it were not another's. */
const isLikeCouncils = ({ type, subject, printedPrefix }: NamedReading): boolean =>
  type === 'council-working-group' && subject !== null && printedPrefix !== undefined;

/**
 * `TDAG Working Group on tariffs`, `Groupe de travail du GCDT sur les tarifs`: the group is not the one whose name
 * stands within its own, and has the Sector of that one. The readings of a block, in their order.
 */
export function withOwners(text: string, readings: readonly GroupReading[], locale: GroupLocale): GroupReading[] {
  const settled: GroupReading[] = [];
  for (const [at, reading] of readings.entries()) {
    if (!mayBeOwned(reading) || reading.within) {
      settled.push(reading.kind === 'named' ? withSectorOfLetters(reading, locale) : reading);
      continue;
    }
    const before = settled.at(-1);
    const leads = before !== undefined && isOwner(before) && standsBefore(text, before, reading);
    const inside = readings[at + 1];
    const owner = leads ? before : inside && isOwner(inside) && inside.within ? inside : null;
    if (!owner) {
      settled.push(withSectorOfLetters(reading, locale));
      continue;
    }
    const owned = ownedBy(reading, owner, locale);
    if (!leads) {
      settled.push(owned);
      continue;
    }
    settled.pop();
    const name = reading.name && { ...reading.name, start: owner.start };
    settled.push({ ...owned, start: owner.start, name }, { ...owner, within: true });
  }
  return settled;
}

const isOwner = (reading: GroupReading): reading is NamedReading =>
  reading.kind === 'named' && owners.has(reading.type) && reading.acronym !== null;

/** Nothing but a space: what is joined by a comma or a word is named beside it. */
const standsBefore = (text: string, owner: NamedReading, { start }: NamedReading): boolean =>
  owner.end < start && text.slice(owner.end, start).trim() === '';

function ownedBy(reading: NamedReading, owner: NamedReading, locale: GroupLocale): NamedReading {
  if (isLikeCouncils(reading)) return ownedBy(asOther(reading, null), owner, locale);
  const sector = owner.sector ?? withSectorOfLetters(reading, locale).sector;
  return { ...reading, sector, ...(owner.acronym !== null && { owner: owner.acronym }) };
}

function asOther({ printedPrefix: _, ...reading }: NamedReading, sector: Sector | null): NamedReading {
  return { ...reading, type: 'other', sector };
}

/** The letters of a group that belongs to another mean that group wherever they stand: the other may be left out. */
export function withOwnedLetters(readings: readonly GroupReading[]): readonly GroupReading[] {
  const owned = new Map<string, Sector | null>();
  for (const reading of readings) {
    if (reading.kind !== 'named' || reading.type !== 'other' || reading.acronym === null || !reading.name) continue;
    owned.set(reading.acronym, reading.sector);
  }
  if (owned.size === 0) return readings;
  return readings.map((reading) => {
    if (reading.kind !== 'named' || reading.acronym === null || reading.type !== 'council-working-group')
      return reading;
    const sector = owned.get(reading.acronym);
    return sector === undefined || reading.printedPrefix === undefined ? reading : asOther(reading, sector);
  });
}

/** `(TDAG-WG-TAR)`: the letters say whose the group is, in whatever language. */
function withSectorOfLetters(reading: NamedReading, locale: GroupLocale): NamedReading {
  if (reading.sector !== null || reading.acronym === null) return reading;
  return { ...reading, sector: sectorOfLetters(reading.acronym, locale) };
}

function sectorOfLetters(acronym: string, locale: GroupLocale): Sector | null {
  const [lead] = acronym.split('-', 1);
  if (lead === acronym) return null;
  return (
    locale.standing.find((each) => each.type === 'advisory-group' && firstMatch(each.short, lead ?? ''))?.sector ?? null
  );
}
