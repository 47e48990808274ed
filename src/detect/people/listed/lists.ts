import type { PeopleLocale } from '../../../model/locale/people.js';
import type { Group, Role } from '../../../model/record.js';
import { firstMatch, shape } from '../../../text/pattern.js';
import { addressBehind } from '../naming/address-behind.js';
import type { PersonReading } from '../naming/merging.js';
import type { NamedPerson } from '../naming/names.js';
import { emailIn } from '../naming/details.js';
import { mentionsWithin } from '../naming/in-order.js';
import { isLabelled } from './labelled.js';
import { findPersons, readPerson, sharingName } from '../naming/names.js';
import type { GivenRole, RoleContext } from '../roles/role-context.js';
import { findOffices, type RoleWord } from '../roles/role-words.js';
import { giveRoles } from '../roles/roles.js';
import { successionsOf } from '../successions/takeovers.js';
import { groupAskedFor } from '../roles/asked-for.js';
import { regionOfOffice } from '../roles/region-of-office.js';
import { givenBy, groupInSentence, isOfficer } from '../roles/role-groups.js';
import { sentenceStart } from '../naming/sentence-ends.js';

/** The role that a line gives to the persons listed below it. */
export interface AnnouncedRole {
  readonly role: Role;
  readonly group: Group | null;
  /** True where the line says that they leave it: `Présidents sortants:`. */
  readonly outgoing?: boolean;
  /** True where they stand for an office and do not hold it: `Liste des candidats`. */
  readonly standing?: boolean;
  /** True where several may follow. */
  readonly shared: boolean;
}

/**
 * `… assisté des six Vice-Présidents suivants:` and `12 Présidente` announce the persons below them: a line that
 * ends with a colon, or one that is a role and no more.
 */
export function announcedRole(context: RoleContext, fallback: Group | null): AnnouncedRole | null {
  const { locale } = context;
  const { text } = context.place;
  if (announcesContacts(context))
    return {
      role: 'contact',
      group: groupAskedFor(sentenceStart(text, text.length - 1), text.length, context),
      shared: true,
    };
  const introduces = /: ?$/.test(text);
  const presided = introduces ? presidedBelow(context, fallback) : null;
  if (presided) return presided;
  const word = introduces ? introducingWord(context) : headingWord(context);
  if (!word || (introduces && context.words.length > 4)) return null;
  const given = givenBy(word, context);
  const rest = text.slice(Math.max(word.end, given.end)).trim();
  if (!introduces) {
    if (text.length > 160 || !firstMatch(locale.headingLead, text.slice(0, word.start))) return null;
    // `Point de contact du pays hôte` heads one to ask, whoever's
    const isWhose = given.role === 'contact' && isComplement(rest, locale);
    if (letter.test(rest) && !isWhose && !firstMatch(locale.headingTail, rest)) return null;
  } else if (findPersons({ ...context.place, text: text.slice(word.end) }, locale).length > 0) return null;
  const group =
    given.group ??
    groupInSentence(word.start, context) ??
    (introduces && isOfficer(given.role) ? groupInSentence(text.length, context) : null) ??
    (given.role === 'other' || given.role === 'contact' ? null : fallback);
  // `Les Vice-Présidents suivants ont quitté leurs fonctions:`
  const outgoing =
    given.outgoing ??
    (introduces && (firstMatch(locale.leaves, text.slice(word.end)) !== null || doAsWhoLeaves(word, context)));
  return { role: given.role, group, outgoing, shared: word.plural || introduces };
}

/** `The Chairman, Mr X, leaves the Group. So do two Vice-Chairmen:` */
function doAsWhoLeaves({ start }: RoleWord, { place, locale }: RoleContext): boolean {
  const cue = firstMatch(locale.likewise, place.text.slice(0, start));
  if (cue === null) return false;
  const before = place.text.slice(0, cue.index);
  const last = findPersons({ ...place, text: before }, locale).at(-1);
  return last !== undefined && firstMatch(locale.leaves, before.slice(last.end)) !== null;
}

/**
 * What a line with a colon is about: `Les Vice-Présidents ci-après assistent le Président:` names those who stand below it, wherever it does;
 * without such a pointer the last office is meant.
 */
const introducingWord = ({ place: { text }, words, locale }: RoleContext): RoleWord | undefined =>
  pluralFirst(
    words.filter(
      ({ role, start, end }, index) =>
        isOfficer(role) &&
        firstMatch(
          locale.pointsBelow,
          `${text.slice(Math.max(0, start - 24), start)}X${text.slice(end, Math.min(end + 60, words[index + 1]?.start ?? Infinity))}`,
        ) !== null,
    ),
  ) ?? words.findLast(({ end }) => text.length - end < 140);

/** `La Présidente est secondée par les Vice-Présidents ci-après:`: several are listed. */
const pluralFirst = (words: readonly RoleWord[]): RoleWord | undefined =>
  words.find(({ plural }) => plural) ?? words[0];

/**
 * `Les Groupes de travail sont dirigés comme suit:`, `La présidence du Groupe est confiée à:`. Whoever presides over groups named below is of
 * those; vice-chairs that a report lists are of the group that reports.
 */
function presidedBelow(context: RoleContext, fallback: Group | null): AnnouncedRole | null {
  const { place, mentions, locale } = context;
  const text = place.text.trimEnd();
  const from = sentenceStart(text, text.length - 1);
  const link = locale.linksBelow.find(({ pattern }) => firstMatch(pattern, text.slice(from)) !== null);
  if (!link) return null;
  const isNamed = mentionsWithin(from, text.length, mentions).length > 0;
  const unnamed = link.role === 'vice-chair' ? fallback : null;
  return { role: link.role, group: isNamed ? groupInSentence(text.length, context) : unnamed, shared: true };
}

/** What a line is about that names an office: `Vice-Présidents`, or, without its holders, `Présidences actuelles`. */
function headingWord({ place: { text }, words, locale }: RoleContext): RoleWord | undefined {
  if (words.length > 0 || text.length > longestComplement) return words[0];
  return findOffices(text, words, locale).find(({ role }) => isOfficer(role));
}

/** `Les personnes ci-après peuvent être consultées:`, `Contacts`: who has an office there is one to ask all the same. */
function announcesContacts({ place: { text }, words, locale }: RoleContext): boolean {
  const told = words.every(({ role }) => role === 'contact' || role === 'other');
  const line = text.trim();
  if (!told) return false;
  if (line.length <= longestComplement && firstMatch(locale.asksHeading, line) !== null) return true;
  return line.endsWith(':') && firstMatch(locale.asksBelow, line.slice(sentenceStart(line, line.length - 1))) !== null;
}

const longestComplement = 60;

/** What a heading says behind a role of whose it is; a sentence has a verb, or ends. */
const isComplement = (rest: string, locale: PeopleLocale): boolean =>
  rest.length <= longestComplement &&
  !/[.:;,@\d]/.test(rest) &&
  firstMatch(locale.roleComplement, ` ${rest}`) !== null &&
  firstMatch(locale.verb, ` ${rest} `) === null;

const bullet = /^ *(?:[-\u2022\u00b7*o\u2219\uf0b7] ?){0,2}(?:(?:\d{1,2}[.)]|\p{Ll}\)|[ivx]{1,4}\)) ?)? */u;

const letter = shape(String.raw`\p{L}`);

/** The persons of a line that is an item of such a list; `null` where the line is something else. */
export function readItem(context: RoleContext, announced: AnnouncedRole, from = 0): PersonReading[] | null {
  const { locale } = context;
  const { place } = context;
  let start = from + (bullet.exec(place.text.slice(from, from + 60))?.[0].length ?? 0);
  const regional = firstMatch(locale.itemRegion, place.text.slice(start, start + 80));
  const region = regional?.groups?.region ?? null;
  start += regional?.[0].length ?? 0;
  start += itemArticleAt(place, start, locale);
  const opening = start;
  if (announced.role === 'contact') start = behindLead(place, start, locale);
  const ofGroup = groupLead(context, start);
  const group = ofGroup?.group ?? groupAskedFor(opening, start, context) ?? announced.group;
  start += ofGroup?.length ?? labelLead(context, start, announced);
  if (ofGroup) start += itemArticleAt(place, start, locale);
  const persons = personsFrom(context, start);
  const first = persons[0];
  // `CEI: poste vacant`: nobody holds the office, and the list goes on.
  if (!first && regional && letter.test(place.text.slice(start))) return [];
  if (!first || first.start - start > 2) return null;
  // `M. X, en remplacement de Mme Y`, who presides now: what she leaves is what the list is of
  const given = giveRoles(persons, isOfficer(announced.role) ? { ...context, heldBefore: () => null } : context);
  if (!standsAlone(persons.at(-1) as NamedPerson, place.text) && given.every((roles) => roles.length === 0))
    return null;
  // `M. X (Mali), en remplacement de Mme Y`: she had the role that the list is of.
  const leavers = new Set(successionsOf(persons, context).map(({ leaver }) => leaver));
  let listed = true;
  return persons.flatMap((person, index): PersonReading[] => {
    // A sentence behind the item (`M. X (Mali). Mme Y a remercié …`) is not of the list.
    const previous = persons[index - 1];
    listed &&= !previous || firstMatch(locale.nameLink, place.text.slice(previous.end, person.start)) !== null;
    const asked =
      announced.role === 'contact' ? emailIn(place.text.slice(person.end, persons[index + 1]?.start)) : null;
    const whole = { ...person, email: person.email ?? asked, region: person.region ?? (index === 0 ? region : null) };
    const roles = given[index] ?? [];
    const span = {
      start: place.base + (index === 0 ? start - (regional?.[0].length ?? 0) : person.start),
      end: place.base + person.end,
    };
    if (roles.length > 0)
      return roles.map((said) => {
        const { role, group: own, outgoing = false } = asListed(said, announced);
        const email = whole.email ?? addressBehind(person, { ...said, role }, place.text, locale);
        return {
          person: {
            ...whole,
            email,
            region: whole.region ?? said.region ?? regionOfOffice({ ...said, role }, context),
          },
          role,
          outgoing,
          group: own ?? (isOfficer(role) || (role === 'contact' && role === announced.role) ? group : null),
          span,
          basis: 'worded',
        };
      });
    const outgoing = announced.outgoing === true || leavers.has(index);
    if (!leavers.has(index) && (!listed || (index > 0 && !announced.shared))) return [];
    return [{ person: whole, role: announced.role, group, outgoing, span, basis: 'placed' }];
  });
}

/** Among those to ask, an office that we do not tell apart is that of one of them: `M. X, Conseiller pour la CE 5`. */
const asListed = (said: GivenRole, { role }: AnnouncedRole): GivenRole =>
  role === 'contact' && said.role === 'other' ? { ...said, role } : said;

/** `Groupe de travail 3J: Mme X`: the item begins with whose officer the person is. */
function groupLead({ place, mentions }: RoleContext, start: number): { group: Group; length: number } | null {
  const first = mentions.find(({ span }) => span.start >= start);
  if (!first || /[^\p{L} ]/u.test(place.text.slice(start, first.span.start)) || first.span.start - start > 4)
    return null;
  const behind = /^ ?(?:\([^()]{1,80}\) ?)?(?::|-(?= )) ?/.exec(place.text.slice(first.span.end, first.span.end + 90));
  return behind && { group: first.group, length: first.span.end + behind[0].length - start };
}

/** `Arabe: Mme X`, `Vérification des pouvoirs: M. Y`: what each of those listed is there for. */
function labelLead({ place, words, locale }: RoleContext, start: number, { role, shared }: AnnouncedRole): number {
  if (!shared || role === 'contact') return 0;
  const label = /^\p{L}[^:;.@]{1,60}: ?/u.exec(place.text.slice(start, start + 70))?.[0];
  if (label === undefined || words.some((word) => word.start >= start && word.start < start + label.length)) return 0;
  const begins = start + label.length + itemArticleAt(place, start + label.length, locale);
  return isLabelled(place.text.slice(start, begins), locale) &&
    findPersons(place, locale).some((one) => one.start === begins)
    ? begins - start
    : 0;
}

const itemArticleAt = (place: RoleContext['place'], start: number, { itemArticle }: PeopleLocale): number =>
  itemArticle ? (firstMatch(itemArticle, place.text.slice(start, start + 20))?.[0].length ?? 0) : 0;

/** `a) pour le visa, à M. X (…@…)`: the name stands behind what one may ask for. */
function behindLead(place: RoleContext['place'], start: number, locale: PeopleLocale): number {
  const first = findPersons(place, locale).find((person) => person.start >= start);
  return first && firstMatch(locale.contactItem, place.text.slice(start, first.start)) ? first.start : start;
}

/** Persons of an item: with honorifics, or, at its very start, a name of two words or more. */
function personsFrom({ place, locale }: RoleContext, start: number): NamedPerson[] {
  const withHonorific = findPersons(place, locale).filter((person) => person.start >= start);
  if (withHonorific[0] && withHonorific[0].start - start <= 2) return withHonorific;
  const first = readPerson(place, { start, end: start }, null, locale);
  if (!first || !first.name.includes(' ')) return [];
  const persons = [first];
  for (let next = sharingName(place, first, false, locale); next; next = sharingName(place, next, false, locale))
    persons.push(next);
  return persons;
}

/** An item ends behind its persons, or goes on with what they are; a sentence about them is no item. */
function standsAlone(person: NamedPerson, text: string): boolean {
  return /^ ?(?:[;,.]? *$|[,(] ?| - )/.test(text.slice(person.end));
}
