import type { ZonedBlock } from '../../../model/document.js';
import type { PeopleLocale } from '../../../model/locale/people.js';
import type { Group } from '../../../model/record.js';
import { firstMatch } from '../../../text/pattern.js';
import type { AnnouncedRole } from '../listed/lists.js';
import { isTurnedTo } from '../naming/address-behind.js';
import type { NamedPerson } from '../naming/names.js';
import { officesIn } from '../roles/offices.js';
import type { GivenRole, RoleContext } from '../roles/role-context.js';
import { givenBy } from '../roles/role-groups.js';
import { sentenceEnds, sentenceStart } from '../naming/sentence-ends.js';

/**
 * Who stands for an office does not hold it: `M. X, candidat à la présidence de la CE 5`, `la candidature de Mme Y au poste de
 * Présidente`. The group is the one that the office is of.
 */
export function withCandidacies(
  persons: readonly NamedPerson[],
  given: readonly GivenRole[][],
  context: RoleContext,
): GivenRole[][] {
  if (!firstMatch(context.locale.candidacyCue, context.place.text)) return given.map((own) => [...own]);
  return given.map((own, index) => {
    const person = persons[index] as NamedPerson;
    if (own.length > 0) return own.map((role) => (isStoodFor(role, person, context) ? asCandidate(role) : role));
    const office = officeStoodFor(persons, index, context);
    return office ? [asCandidate(office)] : [];
  });
}

/** The office of one who stands for it, of whom it is not yet. */
export const asCandidate = <Given extends { readonly role: GivenRole['role'] }>(given: Given): Given =>
  given.role === 'contact' ? given : { ...given, role: 'other' };

/** Behind a candidacy, in its own clause, stands the office; an appointment between the two has decided. */
function isStoodFor(
  { role, start, end }: GivenRole,
  person: NamedPerson,
  { place: { text }, words, locale }: RoleContext,
): boolean {
  const word = words.find((each) => each.start >= start && each.start < end && each.role === role);
  if (!word) return false;
  const from = Math.max(sentenceStart(text, word.start), word.start - longestClause);
  const candidacy = firstMatch(locale.standsFor, text.slice(from, word.start));
  if (!candidacy) return false;
  const at = from + candidacy.index;
  // `Les candidatures, qui seront transmises à Mme X, Présidente de la CE 2`: she receives them
  if (person.start >= at && isTurnedTo(person.start, text, locale)) return false;
  // `M. X, Président de la CE 2, et la candidate à la CE 5`: what stands before another person is not said of this one
  const clause = text.slice(at, word.start);
  return firstMatch(locale.appointed, clause) === null && (person.start >= at || person.end <= at + 1);
}

const longestClause = 200;
/** Before a name: `la candidature de Mme Y`. */
const longestLead = 120;

function officeStoodFor(persons: readonly NamedPerson[], index: number, context: RoleContext): GivenRole | null {
  const { locale } = context;
  const { text } = context.place;
  const person = persons[index] as NamedPerson;
  let last = index;
  while (joined(persons, last, text, locale)) last++;
  const { end } = persons[last] as NamedPerson;
  const behind = text.slice(end, end + longestClause);
  const named = firstMatch(locale.isCandidate, behind);
  const isPutForward = firstMatch(
    locale.candidacyOf,
    text.slice(Math.max(0, person.start - longestLead), person.start),
  );
  if (!named && !isPutForward) return null;
  const stop = persons[last + 1]?.start ?? Infinity;
  const [office] = officesIn(end, Math.min(end + longestClause, stop), context);
  if (!office || sentenceEnds(text.slice(end, office.start))) return null;
  return firstMatch(locale.appointed, text.slice(end, office.start)) ? null : givenBy(office, context);
}

/** `M. X et Mme Y sont candidats`: what is said behind both is said of each. */
function joined(persons: readonly NamedPerson[], index: number, text: string, locale: PeopleLocale): boolean {
  const [one, next] = [persons[index], persons[index + 1]];
  return !!one && !!next && firstMatch(locale.nameLink, text.slice(one.end, next.start)) !== null;
}

/** `Liste des candidats`, `Les candidatures suivantes ont été reçues:`: a line below which stand those who stand for an office. */
export function listsCandidates({ place: { text } }: Pick<RoleContext, 'place'>, locale: PeopleLocale): boolean {
  const line = text.trim();
  const sentence = line.endsWith(':') ? line.slice(sentenceStart(line, line.length - 1)) : line;
  const isHeading = line.length <= longestHeading && !/[.;]$/.test(line);
  return (isHeading || line.endsWith(':')) && firstMatch(locale.candidateList, sentence) !== null;
}

const longestHeading = 140;

/** What a line announces that lists candidates: those below stand for the office that it names, if it names one. */
export function announcedCandidates(
  announced: AnnouncedRole | null,
  context: RoleContext,
  fallback: Group | null,
): AnnouncedRole | null {
  if (!listsCandidates(context, context.locale)) return announced;
  const group =
    announced?.group ?? context.mentions.find(({ group: { type } }) => type !== 'bureau')?.group ?? fallback;
  return { role: 'other', group, shared: true, standing: true };
}

/** The annexes that are headed as lists of candidates. */
export function annexesOfCandidates(blocks: readonly ZonedBlock[], locale: PeopleLocale): ReadonlySet<number> {
  const found = new Set<number>();
  const seen = new Map<number, number>();
  for (const { annex, text, cell, span } of blocks) {
    if (annex === null || cell) continue;
    const before = seen.get(annex) ?? 0;
    seen.set(annex, before + 1);
    if (before < linesOfHead && listsCandidates({ place: { text, base: span.start, source: text } }, locale))
      found.add(annex);
  }
  return found;
}

/** An annex has its title in its first lines. */
const linesOfHead = 4;
