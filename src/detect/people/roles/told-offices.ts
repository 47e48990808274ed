import type { PeopleLocale } from '../../../model/locale/people.js';
import { type Bar, type Cue, decide } from '../../../text/cues.js';
import { firstMatch, type Pattern } from '../../../text/pattern.js';
import type { NamedPerson } from '../naming/names.js';
import { sentenceStart, untilSentenceEnd } from '../naming/sentence-ends.js';
import { officesIn } from './offices.js';
import type { GivenRole, RoleContext } from './role-context.js';
import { complementGroup, givenBy, isOfficer } from './role-groups.js';
import { forNow, type RoleWord } from './role-words.js';

/** An office and the persons of whom the sentence may tell it, with the words around and between the two. */
interface Told {
  readonly office: RoleWord;
  /** Before whichever of the two stands first, as far as the person before. */
  readonly lead: string;
  /** What the words before that person hold, where the sentence goes on with `et` behind them. */
  readonly earlier: string;
  readonly between: string;
  /** Right behind the office. */
  readonly behind: string;
  /** Right before the office. */
  readonly opening: string;
  /** True where the office stands before the name. */
  readonly isLed: boolean;
  /** True for the first person of the sentence. */
  readonly isOwnClause: boolean;
  /** True for `présidence`, which names an office and no holder. */
  readonly isVacantWord: boolean;
  readonly hasGroup: boolean;
  readonly hasCountry: boolean;
  readonly locale: PeopleLocale;
}

const says =
  (rule: (locale: PeopleLocale) => Pattern, where: (told: Told) => string) =>
  (told: Told): boolean =>
    firstMatch(rule(told.locale), where(told)) !== null;

/** The words that hold the verb: between the two, or before the first of them. */
const clauses = ({ lead, earlier, between }: Told): string => `${lead} ${earlier} ${between}`;

const isSaidAs = says(
  ({ saidAs }) => saidAs,
  ({ opening }) => opening,
);
const isSeat = says(
  ({ seat }) => seat,
  ({ opening }) => opening,
);

/** `M. X a remercié le Président`: behind an article an office is its holder's; `la présidence` is nobody's. */
const isAnothers = (told: Told): boolean =>
  !told.isVacantWord &&
  !isSaidAs(told) &&
  !isSeat(told) &&
  (told.isLed ||
    says(
      ({ anothersOffice }) => anothersOffice,
      ({ opening }) => opening,
    )(told));

const isTemporary = says(({ temporary }) => temporary, clauses);

/** `exerce par intérim`: who holds the office of a chair for a time is the acting one. */
const isForNow = (told: Told): boolean =>
  told.office.role === 'acting-chair' || forNow(told.office.role, clauses(told), told.locale) === 'acting-chair';

/**
 * A secretariat has a hundred verbs by which an office is held, given and laid down. Where a sentence has a person without an office and an
 * office without a person, what stands between them decides: any of those verbs, the group, the country of a delegate; against it an
 * article that makes the office somebody else's, and verbs of one who only speaks to its holder.
 */
const cues: readonly Cue<Told>[] = [
  {
    says: 'held, given or laid down',
    weight: 2,
    holds: (told) =>
      firstMatch(told.locale.officeVerb, clauses(told)) !== null ||
      firstMatch(told.locale.laidDown, clauses(told)) !== null,
  },
  { says: 'said as an office of somebody', weight: 2, holds: (told) => isSaidAs(told) || isSeat(told) },
  { says: 'an office without a holder', weight: 1, holds: ({ isVacantWord }) => isVacantWord },
  {
    says: 'nothing but a verb between it and its holder',
    weight: 1,
    holds: ({ isVacantWord, isLed, between }) => isVacantWord && isLed && between.length <= longestVerb,
  },
  { says: 'of a group', weight: 1, holds: ({ hasGroup }) => hasGroup },
  { says: 'a delegate of a country', weight: 1, holds: ({ hasCountry }) => hasCountry },
  { says: 'the office of another', weight: -4, holds: isAnothers },
  {
    says: 'only spoken of',
    weight: -4,
    holds: says(
      ({ spokenOf }) => spokenOf,
      ({ opening }) => opening,
    ),
  },
  {
    says: 'one who only tells',
    weight: -4,
    holds: says(
      ({ onlyTells }) => onlyTells,
      ({ between }) => between,
    ),
  },
  { says: 'a candidate', weight: -6, holds: says(({ candidacyCue }) => candidacyCue, clauses) },
  { says: 'for the time of a meeting', weight: -6, holds: (told) => !isForNow(told) && isTemporary(told) },
  {
    says: 'for one sitting',
    weight: -8,
    holds: says(
      ({ sittingOffice }) => sittingOffice,
      ({ behind }) => behind,
    ),
  },
  {
    says: 'another clause',
    weight: -4,
    holds: ({ between }) => between.includes(';') || between.length > longestBetween,
  },
];

const bar: Bar = { yes: 5, doubt: 5 };

const longestBetween = 130;
/** ` recae en los `, ` falls to `. */
const longestVerb = 24;

/**
 * Gives persons without an office the one that their sentence tells of them in words that no list has: `Mme X reprendra la présidence de la
 * CE 9`, `La présidence a été attribuée à Mme X`, `M. Y a résigné la présidence`.
 */
export function withToldOffices(
  persons: readonly NamedPerson[],
  given: readonly GivenRole[][],
  context: RoleContext,
): GivenRole[][] {
  const roles = [...given];
  for (let first = 0; first < persons.length; first++) {
    if (roles[first]?.length !== 0) continue;
    const last = lastOfRun(first, persons, roles, context);
    const said = officeTold(first, last, { persons, roles, context });
    if (said)
      for (let at = first; at <= last; at++) roles[at] = [{ ...said, ...spanWith(said, persons[at] as NamedPerson) }];
    first = last;
  }
  return roles;
}

const spanWith = ({ start, end }: GivenRole, person: NamedPerson) => ({
  start: Math.min(start, person.start),
  end: Math.max(end, person.end),
});

/** `Mme X et M. Y demeurent Vice-Présidents`: persons joined by `et`, none of whom has a role. */
function lastOfRun(
  first: number,
  persons: readonly NamedPerson[],
  roles: readonly GivenRole[][],
  { place: { text }, locale }: RoleContext,
): number {
  let last = first;
  for (let next = persons[last + 1]; next; next = persons[last + 1]) {
    const isJoined = firstMatch(locale.nameLink, text.slice(persons[last]?.end, next.start)) !== null;
    if (!isJoined || roles[last + 1]?.length !== 0) break;
    last++;
  }
  return last;
}

interface Sentence {
  readonly persons: readonly NamedPerson[];
  readonly roles: readonly GivenRole[][];
  readonly context: RoleContext;
}

function officeTold(first: number, last: number, sentence: Sentence): GivenRole | null {
  const { persons, context } = sentence;
  const { text } = context.place;
  const { start } = persons[first] as NamedPerson;
  const { end } = persons[last] as NamedPerson;
  const until = Math.min(
    end + untilSentenceEnd(text.slice(end, end + 400)).length,
    persons[last + 1]?.start ?? Infinity,
  );
  const told = officesIn(sentenceStart(text, start), until, context)
    .filter((word) => (isOfficer(word.role) || word.role === 'rapporteur') && isFree(word, first, last, sentence))
    .map((office) => toldOf(office, first, last, sentence))
    .find((each) => (last === first || mayBeSeverals(each)) && decide(each, cues, bar).verdict === 'yes');
  if (!told) return null;
  const office = givenBy(told.office, context);
  const role = forNow(office.role, clauses(told), context.locale);
  return { ...office, role, outgoing: office.outgoing === true || isLaidDown(told) };
}

/** A group has several Vice-Chairs, so that `la vice-présidence` may fall to each of them. */
const mayBeSeverals = ({ office, isVacantWord }: Told): boolean =>
  office.plural || (isVacantWord && office.role === 'vice-chair');

/** The verb is the person's own: behind another person in the sentence it may be that one's. */
const isLaidDown = ({ lead, between, isOwnClause, locale }: Told): boolean =>
  firstMatch(locale.laidDown, isOwnClause ? `${lead} ${between}` : between) !== null && !between.includes(passedOn);

/** An office that nobody else named in the sentence holds, unless that one gives it up. */
const isFree = (word: RoleWord, first: number, last: number, { persons, roles, context }: Sentence): boolean =>
  roles.every((own, index) => {
    const person = persons[index] as NamedPerson;
    if (index >= first && index <= last) return true;
    const isBetween = index < first && person.start > word.end;
    const held = own.filter(({ start, end }) => start <= word.start && word.end <= end);
    if (held.length === 0) return !isBetween;
    const told = context.place.text.slice(person.end, word.start);
    return held.some(({ outgoing }) => outgoing === true) || firstMatch(context.locale.laidDown, told) !== null;
  });

/** Stands for the words of one named between, who gives the office up. */
const passedOn = '\u2026';

function toldOf(office: RoleWord, first: number, last: number, { persons, context }: Sentence): Told {
  const { locale, words } = context;
  const { text } = context.place;
  const person = persons[first] as NamedPerson;
  const { end } = persons[last] as NamedPerson;
  const sentence = sentenceStart(text, person.start);
  const before = persons[first - 1]?.end ?? 0;
  const from = Math.max(sentence, before);
  const group = complementGroup(office, context);
  const isLed = office.start < person.start;
  const isPassed = isLed && office.start < from;
  const lead = isPassed ? '' : text.slice(from, isLed ? office.start : person.start);
  const officeEnd = Math.min(group?.span.end ?? office.end, person.start);
  const between = isLed
    ? text.slice(Math.max(officeEnd, isPassed ? from : 0), person.start)
    : text.slice(end, office.start);
  return {
    office,
    lead,
    earlier: firstMatch(locale.verbAgain, lead) === null ? '' : text.slice(sentence, from),
    between: isPassed ? `${between}${passedOn}` : between,
    opening: text.slice(Math.max(isPassed ? sentence : from, office.start - 40), office.start),
    behind: text.slice(office.end, office.end + 90),
    isLed,
    isOwnClause: before <= sentence,
    isVacantWord: !words.some(({ start }) => start === office.start),
    hasGroup: givenBy(office, context).group !== null,
    hasCountry: person.country !== null,
    locale,
  };
}
