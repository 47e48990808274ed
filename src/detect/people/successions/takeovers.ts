import type { PeopleLocale } from '../../../model/locale/people.js';
import { firstMatch } from '../../../text/pattern.js';
import type { NamedPerson } from '../naming/names.js';
import type { RoleContext } from '../roles/role-context.js';
import { sentenceEnds, sentenceStart } from '../naming/sentence-ends.js';

/** One person takes over from another; indices of persons, in the order of the text. */
export interface Succession {
  readonly leaver: number;
  readonly successor: number | null;
  /** True where the words name the leaver only with another (`en remplacement de M. X et de Mme Y`). */
  readonly joined?: boolean;
}

const longestBetween = 300;
/** Whom a person replaces, where the words between or before the two say so. */
export function successionsOf(persons: readonly NamedPerson[], { place: { text }, locale }: RoleContext): Succession[] {
  const found: Succession[] = [];
  if (!firstMatch(locale.successionCue, text)) return found;
  persons.forEach((person, index) => {
    const previous = persons[index - 1];
    const between = previous && text.slice(previous.end, person.start);
    // the word before a stop tells whether it ends a sentence, and it may be the last of the person before
    const near =
      previous !== undefined &&
      between !== undefined &&
      between.length <= longestBetween &&
      !sentenceEnds(text.slice(Math.max(0, previous.end - 3), person.start));
    const isAbsent = between !== undefined && firstMatch(locale.absent, between) !== null;
    if (previous && near && !isAbsent && isPassedOn(text, previous.start, between, locale)) {
      found.push({ leaver: index - 1, successor: index });
      return;
    }
    if (previous && tookOver(persons, index, text, locale)) {
      found.push({ leaver: index, successor: index - 1 });
      return;
    }
    const before = near
      ? between
      : text.slice(Math.max(sentenceStart(text, person.start), person.start - 200), person.start);
    const replaces = firstMatch(locale.replaces, before);
    if (!replaces || isTemporary(before.slice(replaces.index), person, text, locale)) return;
    // `… figure dans l'Annexe B. Par suite du départ de M. X, …`: a capital begins a sentence, whatever stands before the stop
    const isOwnSentence = /^\p{Lu}/u.test(before.slice(replaces.index));
    // `Ils remplacent M. X`: those whom the sentence before named
    const isTakenUp = previous !== undefined && /^\p{Lu}\p{L}{2,5} $/u.test(before.slice(0, replaces.index));
    const follows = (near && !isOwnSentence) || isTakenUp;
    const successor = follows ? index - 1 : nextInSentence(persons, index, text);
    found.push({ leaver: index, successor });
    if (follows)
      found.push(...joinedTo(persons, index, text, locale).map((leaver) => ({ leaver, successor, joined: true })));
  });
  return found;
}

/** `en remplacement de M. X et de Mme Y`: those joined to one who leaves by more than a comma. */
function joinedTo(persons: readonly NamedPerson[], index: number, text: string, locale: PeopleLocale): number[] {
  const found: number[] = [];
  for (let at = index + 1; at < persons.length; at++) {
    const joint = text.slice((persons[at - 1] as NamedPerson).end, (persons[at] as NamedPerson).start);
    if (firstMatch(locale.nameLink, joint) === null) break;
    found.push(at);
  }
  const last = found.at(-1);
  const closed = last !== undefined && /\p{L}/u.test(text.slice(persons[last - 1]?.end, persons[last]?.start));
  return closed ? found : [];
}

const isPassedOn = (text: string, start: number, between: string, locale: PeopleLocale): boolean =>
  firstMatch(locale.replacedBy, between) !== null || passes(text, start, between, locale);

/** `la présidence passe de M. X à Mme Y` */
const passes = (text: string, start: number, between: string, locale: PeopleLocale): boolean =>
  firstMatch(locale.passesTo, between) !== null &&
  firstMatch(locale.passesFrom, text.slice(Math.max(0, start - 160), start)) !== null;

/** `En remplacement de M. X, la Commission a élu Mme Y`: the successor stands behind. */
function nextInSentence(persons: readonly NamedPerson[], index: number, text: string): number | null {
  const [person, next] = [persons[index] as NamedPerson, persons[index + 1]];
  if (!next || next.start - person.end > longestBetween) return null;
  return sentenceEnds(text.slice(person.end, next.start)) ? null : index + 1;
}

function isTemporary(replaces: string, { end }: NamedPerson, text: string, locale: PeopleLocale): boolean {
  const behind = /^[^.;]{0,60}/.exec(text.slice(end, end + 60))?.[0] ?? '';
  return (firstMatch(locale.temporary, replaces) ?? firstMatch(locale.temporary, behind)) !== null;
}

/**
 * `Mme Y est la nouvelle Présidente. Son prédécesseur, M. X, …`, `Mme Y reprend les fonctions de Présidente, que M. X a exercées de 2017
 * à 2024`: the person named before took over from this one.
 */
function tookOver(persons: readonly NamedPerson[], index: number, text: string, locale: PeopleLocale): boolean {
  const [previous, { start, end }] = [persons[index - 1], persons[index] as NamedPerson];
  const before = text.slice(Math.max(previous?.end ?? 0, start - 200), start);
  if (firstMatch(locale.predecessor, before)) return true;
  const office = firstMatch(locale.officeOnce, before);
  if (!office || sentenceEnds(before)) return false;
  return office.groups?.held !== undefined || firstMatch(locale.heldOnce, text.slice(end, end + 60)) !== null;
}
