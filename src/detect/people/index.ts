import type { GroupMention } from '../../model/annotation.js';
import type { AnnotatedDocument, Detection } from '../../model/detection.js';
import type { ZonedBlock } from '../../model/document.js';
import type { PeopleLocale } from '../../model/locale/people.js';
import type { Group, Person } from '../../model/record.js';
import type { Span } from '../../model/span.js';
import { firstMatch, matchesOf } from '../../text/pattern.js';
import { within } from '../../text/within.js';
import { annexesOfCandidates, announcedCandidates, asCandidate } from './successions/candidacies.js';
import { announcedRole, readItem } from './listed/lists.js';
import type { AnnouncedRole } from './listed/lists.js';
import { mergePeople } from './naming/merging.js';
import type { PersonReading } from './naming/merging.js';
import type { NamedPerson } from './naming/names.js';
import type { Place } from './naming/place.js';
import { findPersons } from './naming/names.js';
import { findWithoutHonorific } from './naming/without-honorific.js';
import { addressBehind } from './naming/address-behind.js';
import { withSuccessorsAddresses } from './successions/successors-address.js';
import { heldBefore } from './successions/held-before.js';
import { type GivenRole, madeContact, type RoleContext } from './roles/role-context.js';
import { heldAddresses, type OfficeAddress, officeAddresses } from './roles/office-addresses.js';
import { regionOfOffice, regionOfSeat } from './roles/region-of-office.js';
import { findRoleWords } from './roles/role-words.js';
import { giveRoles } from './roles/roles.js';
import { isFounded, isOfficer, officersOf } from './roles/role-groups.js';
import { sentenceStart } from './naming/sentence-ends.js';
import { readTable } from './listed/tables.js';

/**
 * Persons with a role, each (person, role) once, with every place that says so. The signatory and the letterhead's
 * contact are found where letters have them, not here.
 *
 * @param subject where the subject of the letter stands: the group it names is the one that the letter is about
 */
export function detectPeople(
  document: AnnotatedDocument,
  locale: PeopleLocale,
  subject: Span | null = null,
): Detection<Person> {
  const readings: PersonReading[] = [];
  const addresses: OfficeAddress[] = [];
  const mentionsOf = mentionsByBlock(document);
  const known: Known = { source: document.text, mentionsOf, readings, locale };
  const annexGroups = groupsOfAnnexes(document, mentionsOf);
  const candidateAnnexes = annexesOfCandidates(document.blocks, locale);
  const themes = subject ? within(document.groups, subject).map(({ group }) => group) : [];
  const theme = themes.find(isPresided) ?? null;
  const created = new Set(themes.filter(isFounded));
  let announced: AnnouncedRole | null = null;
  let recent: Recent | null = null;
  let founded: Group | null = theme && isFounded(theme) ? theme : null;
  const blocks = document.blocks.filter(({ zone }) => zone !== 'letterhead' && zone !== 'closing' && zone !== 'page');
  for (const block of document.blocks.filter(({ zone }) => zone === 'letterhead'))
    readings.push(...readSentence(contextOf(block, null, known), false).filter(isOfGroup));
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as ZonedBlock;
    const context: RoleContext = contextOf(block, founded, known, blocks[i - 1]?.text);
    addresses.push(...officeAddresses(context));
    const fallback = groupAround(block, annexGroups, recent) ?? theme;
    // A table is read as one, from its first cell; where it is none of persons its cells are read one by one.
    if (block.cell && blocks[i - 1]?.cell?.table !== block.cell.table) {
      const table = tableFrom(blocks, i);
      const rows = table.map((cell) => contextOf(cell, founded, known));
      const read = readTable(table, rows, announced, locale);
      if (read) {
        const standing = announced?.standing === true || isOf(candidateAnnexes, block);
        for (const reading of read) readings.push(asListed(withFallback(reading, fallback), standing));
        i += table.length - 1;
        recent = recentOf(context, block, theme) ?? recent;
        continue;
      }
    }
    const item: readonly PersonReading[] | null =
      announced && !isLetteredHeading(block) ? readItem(context, announced) : null;
    founded = foundedBehind(context, created) ?? founded;
    if (item) for (const reading of item) readings.push(asListed(reading, announced?.standing === true));
    else {
      const standing = isOf(candidateAnnexes, block);
      for (const reading of readSentence(context, announced?.role === 'contact'))
        readings.push(asListed(withFallback(reading, fallback ?? soleGroup(context)), standing));
      announced = announcedCandidates(announcedRole(context, fallback), context, fallback);
    }
    recent = recentOf(context, block, theme) ?? recent;
  }
  return { findings: mergePeople([...readings, ...heldAddresses(addresses, readings)]), messages: [] };
}

/** `À Mme X, Vice-Présidente de la CE 2`: a letter to one person says what that one is. */
const isOfGroup = ({ role, group }: PersonReading): boolean => isOfficer(role) && group !== null;

/** `B. Traduction` below `Personne à contacter:`: the letter of a heading is no initial. */
const isLetteredHeading = ({ text, heading, emphasis }: ZonedBlock): boolean =>
  (heading !== undefined || emphasis === true) && /^\p{Lu}\. \p{L}[^,;:.(@]*$/u.test(text);

const isOf = (annexes: ReadonlySet<number>, { annex }: ZonedBlock): boolean => annex !== null && annexes.has(annex);

/** In a list of candidates nobody holds the office named beside the name, but one who leaves it. */
const asListed = (reading: PersonReading, standing: boolean): PersonReading =>
  standing && reading.outgoing !== true ? asCandidate(reading) : reading;

/** The last group named before a block, and how far back. */
interface Recent {
  readonly group: Group;
  readonly index: number;
}

/** Blocks within which `le Président` is still that of the group named before. */
const reach = 4;

function groupAround(block: ZonedBlock, annexGroups: ReadonlyMap<number, Group>, recent: Recent | null): Group | null {
  if (recent && block.index - recent.index <= reach && block.annex === null) return recent.group;
  return (block.annex === null ? null : annexGroups.get(block.annex)) ?? null;
}

function withFallback(reading: PersonReading, group: Group | null): PersonReading {
  if (reading.group || reading.elsewhere || !isOfficer(reading.role)) return reading;
  return { ...reading, group };
}

/** `Mme X, Présidente, et M. Y, Vice-Président, représenteront la CE 9`: the one group that a block names, wherever it does. */
function soleGroup({ mentions }: RoleContext): Group | null {
  const groups = new Set(mentions.map(({ group }) => group).filter(isPresided));
  const [only] = groups;
  return only && groups.size === 1 ? only : null;
}

const isPresided = ({ type }: Group): boolean => type !== 'bureau' && type !== 'conference';

/** The group that a block is about: which opens its last sentence, else that of the letter, else the one named last. */
function recentOf(
  { mentions, place, founded, locale }: RoleContext,
  block: ZonedBlock,
  theme: Group | null,
): Recent | null {
  const { text } = place;
  const isParent = ({ span }: GroupMention): boolean =>
    firstMatch(locale.parent, text.slice(Math.max(0, span.start - 60), span.start)) !== null;
  const presided = mentions.filter((mention) => isPresided(mention.group) && !isParent(mention));
  const last = presided.at(-1);
  if (!last) return null;
  const from = sentenceStart(text, last.span.start);
  const inLast = presided.filter(({ span }) => span.start >= from);
  const own = inLast.find(({ group }) => group === theme);
  const opens = inLast.find(({ span }) => firstMatch(locale.opensSentence, text.slice(from, span.start)) !== null);
  const group = officersOf(own ?? opens ?? last, text.length, { place, founded }, locale);
  return { group, index: block.index };
}

/** The group that a block founds for those behind it; beside one that the subject names, others are its neighbours (`with JCA-X and FG-Y`). */
const foundedBehind = ({ mentions }: RoleContext, created: ReadonlySet<Group>): Group | null =>
  mentions.findLast(({ group }) => (created.size > 0 ? created.has(group) : isFounded(group)))?.group ?? null;

/** What is known of a document where a block of it is read. */
interface Known {
  readonly source: string;
  readonly mentionsOf: ReadonlyMap<number, readonly GroupMention[]>;
  /** The persons of the blocks before. */
  readonly readings: readonly PersonReading[];
  readonly locale: PeopleLocale;
}

function contextOf(
  block: ZonedBlock,
  founded: Group | null,
  { source, mentionsOf, readings, locale }: Known,
  earlier = '',
): RoleContext {
  const place: Place = { text: block.text, base: block.span.start, source };
  const mentions = mentionsOf.get(block.index) ?? [];
  return {
    place,
    earlier,
    mentions,
    founded,
    words: findRoleWords(block.text, locale),
    locale,
    heldBefore: (person) => heldBefore(readings, person, mentions),
  };
}

/** The mentions of each block, offsets in the block. */
function mentionsByBlock({ blocks, groups }: AnnotatedDocument): Map<number, GroupMention[]> {
  const byBlock = new Map<number, GroupMention[]>();
  let next = 0;
  for (const { span, index } of blocks) {
    while (next < groups.length && (groups[next] as GroupMention).span.start < span.start) next++;
    const own: GroupMention[] = [];
    for (let mention = groups[next]; mention && mention.span.start < span.end; mention = groups[++next]) {
      own.push({ ...mention, span: { start: mention.span.start - span.start, end: mention.span.end - span.start } });
    }
    if (own.length > 0) byBlock.set(index, own);
  }
  return byBlock;
}

/** An annex's own group is the first that it names: terms of reference begin with it. */
function groupsOfAnnexes(
  { blocks }: AnnotatedDocument,
  mentions: ReadonlyMap<number, GroupMention[]>,
): Map<number, Group> {
  const groups = new Map<number, Group>();
  for (const { annex, index } of blocks) {
    if (annex === null || groups.has(annex)) continue;
    const first = mentions.get(index)?.find(({ group }) => isPresided(group));
    if (first) groups.set(annex, first.group);
  }
  return groups;
}

function tableFrom(blocks: readonly ZonedBlock[], from: number): ZonedBlock[] {
  const table = blocks[from]?.cell?.table;
  const end = blocks.findIndex(({ cell }, index) => index > from && cell?.table !== table);
  return blocks.slice(from, end < 0 ? blocks.length : end);
}

const longestAddress = 120;

/** @param isAsked true right below a line that announces those to ask */
function readSentence(context: RoleContext, isAsked: boolean): PersonReading[] {
  const { locale } = context;
  const titled = findPersons(context.place, locale);
  const labels = titled.length === 0 ? labelledPersons(context) : [];
  const others = labels.length === 0 ? findWithoutHonorific(context.place, titled, locale) : [];
  const persons = others.length === 0 ? titled : [...titled, ...others].sort((a, b) => a.start - b.start);
  const labelled = labels.length > 0 ? labels : withPronouns(persons, context.place, locale);
  if (labelled.length === 0) return [];
  const readings = giveRoles(labelled, context).map((roles, index) => {
    const person = labelled[index] as NamedPerson;
    const next = labelled.find(({ start, name }) => start > person.start && name !== person.name);
    const place = upTo(next, context.place);
    // `Conseiller pour la CE 7: M. X, tél. …, x@…`, below `Renseignements`
    const asked = isAsked && place.text.slice(person.end, person.end + longestAddress).includes('@');
    const told = asked && roles.every(({ role }) => role === 'other') ? roles.map(madeContact) : roles;
    return told.map((given) => readingOf(person, given, { ...context, place }));
  });
  return withSuccessorsAddresses(readings, context.place, locale).flat();
}

/** `M. X (Chili) a été désigné. Il préside aussi la CE 5`: the pronoun is the person whom the text named last. */
function withPronouns(persons: readonly NamedPerson[], { text }: Place, locale: PeopleLocale): NamedPerson[] {
  let next = 0;
  const again = [...matchesOf(locale.pronoun, text)].flatMap(({ index, 0: words }): NamedPerson[] => {
    while (next < persons.length && (persons[next] as NamedPerson).end <= index) next++;
    const last = persons[next - 1];
    return last && index - last.end <= longestPause ? [{ ...last, start: index, end: index + words.length }] : [];
  });
  const all = [...again, ...ofTwo(persons, text, locale)];
  return all.length === 0 ? [...persons] : [...persons, ...all].sort((a, b) => a.start - b.start);
}

/** `Mme X et M. Y ont été élus, la première comme Présidente, le second comme Vice-Président`: each of the two named together before. */
function ofTwo(persons: readonly NamedPerson[], text: string, locale: PeopleLocale): NamedPerson[] {
  return persons.length < 2
    ? []
    : [...matchesOf(locale.oneOfTwo, text)].flatMap(({ index, 0: words, groups }): NamedPerson[] => {
        const [first, last] = persons.filter(({ end }) => end <= index).slice(-2);
        const meant = groups?.first === undefined ? last : first;
        const isNear = last !== undefined && index - last.end <= longestPause;
        const areTwo = first && last && firstMatch(locale.nameLink, text.slice(first.end, last.start)) !== null;
        return meant && isNear && areTwo ? [{ ...meant, start: index, end: index + words.length }] : [];
      });
}

/** Characters between a person and the pronoun of the next sentence. */
const longestPause = 160;

/** `Président: Jean Dupont (Suisse)`: a label makes a name of two words one without an honorific. */
function labelledPersons(context: RoleContext): NamedPerson[] {
  const [word] = context.words;
  if (!word || !firstMatch(context.locale.headingLead, context.place.text.slice(0, word.start))) return [];
  const label = /^[^:;.]{0,140}: ?/.exec(context.place.text.slice(word.end, word.end + 150));
  if (!label) return [];
  return (
    readItem(
      { ...context, words: [] },
      { role: word.role, group: null, outgoing: word.outgoing, shared: true },
      word.end + label[0].length,
    )?.map(({ person }) => person) ?? []
  );
}

/** A block as far as the next person: what stands behind is said of that one. */
const upTo = (next: NamedPerson | undefined, place: Place): Place =>
  next === undefined ? place : { ...place, text: place.text.slice(0, next.start) };

/** @param context its text ends where the next person is named */
function readingOf(person: NamedPerson, given: GivenRole, context: RoleContext): PersonReading {
  const {
    place: { base, text },
    locale,
  } = context;
  const span = { start: base + Math.min(person.start, given.start), end: base + Math.max(person.end, given.end) };
  const { role, group, elsewhere = false, outgoing = false } = given;
  const email = addressBehind(person, given, text, locale);
  const region = person.region ?? given.region ?? regionOfOffice(given, context) ?? regionOfSeat(given, context);
  return { person: { ...person, email, region }, role, group, elsewhere, outgoing, span, basis: 'worded' };
}
