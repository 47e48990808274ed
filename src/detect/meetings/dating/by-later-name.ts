import type { MeetingLocale } from '../../../model/locale/meetings.js';
import type { Group } from '../../../model/record.js';
import { overlaps, type Span } from '../../../model/span.js';
import { type DatedClause, longestReach } from '../../../text/dated-clause.js';
import type { Passage } from '../../../text/passage.js';
import { firstNoun } from '../naming/nouns.js';
import { type Dated, namedBy } from './dated.js';

const longestApart = 120;
const longestBehindVerb = 60;
const longestDeed = 60;

/** `Du 3 au 7 mai se tiendra la réunion …`; `Le 5 mai, la Commission d'études 5 s'est réunie`. */
export function byLaterName(clause: DatedClause, locale: MeetingLocale): Dated | null {
  const { sentence, mention, right, span } = clause;
  const before = sentence.before(mention.span, longestReach);
  const inverted = byInversion(clause, before, locale);
  if (inverted !== null || !before.says(locale.dateLead)) return inverted;
  const meets = right.find(locale.assembling);
  if (meets !== null && !right.before(meets).says(locale.blocking)) {
    const group = whoMeets(clause, meets, locale);
    return { clause, named: null, reach: { start: sentence.span.start, end: span.end }, group };
  }
  const held = right.find(locale.holding);
  const noun = firstNoun(right, locale);
  if (noun !== null && held === null && isSubject(right, noun, locale))
    return namedBy(clause, noun, sentence.span.start);
  if (held === null || noun === null || Math.abs(noun.start - held.start) > longestApart) return null;
  // `Le 17 mai est célébrée la Journée instituée par la Résolution 46 de la Conférence`: the text of another meeting
  const named = right.groups.find((group) => overlaps(group.span, noun))?.span ?? noun;
  if (right.before(named).says(locale.ofText)) return null;
  const upToBoth = right.before({ start: Math.max(held.start, noun.start) });
  return upToBoth.says(locale.blocking) ? null : namedBy(clause, noun, sentence.span.start);
}

/** `Le 16 mai, un webinaire permettra de préparer l'atelier`: a new meeting right behind the day, and what it will do on it. */
function isSubject(right: Passage, noun: Span, locale: MeetingLocale): boolean {
  const lead = right.before(noun);
  const deed = right.behind(noun, longestDeed);
  return (
    lead.says(locale.indefinite) &&
    lead.says(locale.inverted) &&
    deed.says(locale.future) &&
    !deed.says(locale.blocking)
  );
}

/** The subject in front of the verb; `A continuación, los días 3 y 4, se reunirá en Lima la CE 5`: behind it. */
function whoMeets({ sentence, mention, span }: DatedClause, verb: Span, locale: MeetingLocale): Group | null {
  const { whole } = sentence;
  const [subject] = whole.part({ start: mention.span.end, end: verb.end }).groups;
  if (subject !== undefined) return subject.group;
  const [behind] = whole.part({ start: verb.end, end: span.end }).groups;
  return behind !== undefined && whole.between(verb, behind.span).says(locale.inverted) ? behind.group : null;
}

/** `À Dakar se tiendra, le 9 mars, une réunion de la JCA`: the verb before the date, its subject behind. */
function byInversion(clause: DatedClause, before: Passage, locale: MeetingLocale): Dated | null {
  const { right, sentence } = clause;
  const verb = before.find(locale.holding);
  const noun = firstNoun(right, locale);
  if (verb === null || noun === null || firstNoun(before, locale) !== null) return null;
  const rest = before.behind(verb);
  if (rest.words.length > longestBehindVerb || before.says(locale.blocking)) return null;
  if (!rest.says(locale.beforeDate) || !right.before(noun).says(locale.inverted)) return null;
  return namedBy(clause, noun, sentence.span.start);
}
