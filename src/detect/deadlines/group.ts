import type { GroupMention } from '../../model/annotation.js';
import type { AnnotatedDocument } from '../../model/detection.js';
import type { DeadlineLocale } from '../../model/locale/deadlines.js';
import type { DeadlineKind, Group } from '../../model/record.js';
import type { Span } from '../../model/span.js';
import { firstMatch } from '../../text/pattern.js';
import { longestReach } from '../../text/dated-clause.js';
import { type Passage, wholeOf } from '../../text/passage.js';
import { convenedFor, convenedGroup, forMeeting } from './convened.js';
import { type KindWords, kindsIn } from './kind.js';
import type { Phrase } from './worded/phrase.js';

/** Bureaux receive what is due; they are not whom it is for. */
const serves = (mention: GroupMention): boolean => mention.group.type !== 'bureau';

/** The one group that a part of the text names, `null` where there are several or none. */
export function onlyGroup({ groups }: Passage): Group | null {
  const [group, second] = new Set(groups.filter(serves).map((mention) => mention.group));
  return group !== undefined && second === undefined ? group : null;
}

/** Words of a kind, and the text that they stand in. */
interface Thing {
  readonly words: KindWords;
  readonly text: string;
}

/**
 * Whose meeting a thing is due for, where its clause names none.
 *
 * @param rest the sentence from the clause on
 */
export function groupOfKind(
  { words, text }: Thing,
  phrase: Phrase,
  rest: Passage,
  locale: DeadlineLocale,
): Group | null {
  if (firstMatch(locale.otherDestination, text.slice(words.span.end)) !== null) return null;
  const told =
    words.kind === 'nomination' ? groupOfVacancy(phrase, rest, locale) : groupOfLead(words.kind, phrase.lead, locale);
  if (told !== null) return told;
  const headed = phrase.section?.words ?? '';
  const isServed = isPaper(words, locale) || isForOffice(words, text, locale) || isForOffice(words, headed, locale);
  const served = isServed ? groupServed(phrase, rest, locale) : null;
  if (served !== null) return served;
  const around = from(phrase.paragraph, rest, longestReach);
  const isOfMeeting = forMeeting.has(words.kind)
    ? rest.says(locale.ownMeeting) || opensOnMeeting(phrase.paragraph, locale)
    : around.says(locale.ownMeeting);
  return convenedFor(words.kind, around, locale, isOfMeeting);
}

/** `Pour la réunion de septembre de la CE 12, veuillez noter:`: what its items name is due for that meeting. */
function groupOfLead(kind: DeadlineKind, lead: Passage | null, locale: DeadlineLocale): Group | null {
  const isForMeeting = kind === 'registration' || kind === 'contribution' || forMeeting.has(kind);
  const line = isForMeeting ? lead?.sentences(locale.sentences).at(-1) : undefined;
  if (line === undefined || !line.says(locale.meetingWord)) return null;
  const group = onlyGroup(line);
  return group === null || group.type === 'conference' ? null : group;
}

/** `Pour cette réunion, …`: the paragraph is about it, as `Les contributions à la réunion …` is not. */
function opensOnMeeting({ words }: Passage, locale: DeadlineLocale): boolean {
  const opening = words.slice(0, longestOpening);
  const meeting = firstMatch(locale.ownMeeting, opening);
  return meeting !== null && kindsIn(opening.slice(0, meeting.index), locale).length === 0;
}

const longestOpening = 60;

/** A contribution is made to a meeting; a summary or a talk may be for anybody. */
const isPaper = ({ kind, said }: KindWords, locale: DeadlineLocale): boolean =>
  kind === 'contribution' && firstMatch(locale.contribution, said) !== null;

/** `Les candidatures à la vice-présidence`: the office is one of the group that the paragraph is about. */
const isForOffice = ({ kind }: KindWords, text: string, locale: DeadlineLocale): boolean =>
  kind === 'nomination' && firstMatch(locale.officeSought, text) !== null;

/**
 * `Un poste de Vice-Président de la CE 6 reste à pourvoir. Les candidatures …`, `Aucun nom n'a été reçu pour la CE 6. …`: the office
 * is one of the group named with it.
 */
function groupOfVacancy({ paragraph }: Phrase, { span }: Passage, locale: DeadlineLocale): Group | null {
  const before = paragraph.before(span, reachBack);
  const office = before.find(locale.officeSought);
  const missing = office === null ? before.find(locale.nobodyNamed) : null;
  const told = office ?? (missing && { start: missing.start, end: missing.end + longestBehind });
  return told === null ? null : (before.part(told).groups.findLast(({ group }) => isConvened(group))?.group ?? null);
}

/** ` reçu pour la Commission d'études 2`. */
const longestBehind = 80;

/** A part of a paragraph with some characters before it. */
const from = (paragraph: Passage, { span }: Passage, reach: number): Passage =>
  paragraph.part({ start: span.start - reach, end: span.end });

/**
 * The group whose meeting contributions are for where their sentence names none: the one the paragraph spoke of, or, where it
 * speaks of a meeting, the one that the document is about.
 */
function groupServed({ paragraph, lead, section }: Phrase, rest: Passage, locale: DeadlineLocale): Group | null {
  // the items of a list are for whom the line above it names
  const above = lead?.before({ start: lead.span.end }, reachBack);
  for (const passage of [paragraph.before(rest.span, reachBack), above]) {
    const named = passage?.groups.findLast(({ group }) => isConvened(group));
    if (named) return named.group;
  }
  const headed = section === null ? null : onlyGroup(section);
  if (headed !== null && headed.type !== 'conference') return headed;
  const speaksOfIt = from(paragraph, rest, reachBack).says(locale.ownMeeting);
  return speaksOfIt ? convenedGroup(rest.document, locale) : null;
}

/** Characters back within which a paragraph says whose meeting it speaks of. */
const reachBack = 400;

const isConvened = ({ type }: Group): boolean => type !== 'bureau' && type !== 'conference';

/** Long enough for `Résolution 1 (Rév. Hammamet, 2016) de l'`. */
const asideReach = 80;

/** `WTSA Resolution 22`: the conference is named for a text that it adopted. */
const namesItsText = ({ text }: AnnotatedDocument, { group, span }: GroupMention): boolean =>
  group.type === 'conference' && /^ \p{Lu}\p{Ll}{3,20} \d/u.test(text.slice(span.end, span.end + 30));

/** ` for the `, ` pour la ` and their like. */
const longestPurpose = 20;

/** The group that a date is for, else the one nearest before it in a clause, else the first after it. */
export function nearestGroup(clause: Passage, date: Span, locale: DeadlineLocale): Group | null {
  const { document, groups } = clause;
  const mentions = groups.filter(
    (mention) =>
      serves(mention) &&
      !namesItsText(document, mention) &&
      !wholeOf(document).before(mention.span, asideReach).says(locale.aside),
  );
  // `by 5 August for Study Group 1 and by 12 August for Study Group 2`: each day is followed by whose it is
  const served = mentions.find(({ span }) => {
    const between = clause.between(date, span);
    return between.words.length <= longestPurpose && between.says(locale.purposeAfter);
  });
  const before = mentions.filter((mention) => mention.span.end <= date.start);
  return (served ?? before[before.length - 1] ?? mentions[0])?.group ?? null;
}
