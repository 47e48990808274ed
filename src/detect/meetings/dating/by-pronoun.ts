import type { MeetingLocale } from '../../../model/locale/meetings.js';
import type { Group } from '../../../model/record.js';
import { type DatedClause, longestReach } from '../../../text/dated-clause.js';
import type { Passage } from '../../../text/passage.js';
import type { Named } from '../naming/named.js';
import { nounsIn } from '../naming/nouns.js';
import { takesUp, unnumbered } from '../naming/opening-words.js';
import { type Dated, namesOrdinal } from './dated.js';

/** `Elle se tiendra le`: the meeting of the sentence before. */
export function byPronoun(clause: DatedClause, earlier: Passage, locale: MeetingLocale): Dated | null {
  const { sentence, mention, span } = clause;
  const before = sentence.before(mention.span);
  const next = byOrdinal(clause, locale);
  if (next !== null) return next;
  if (before.words.length > longestReach) return null;
  const another = anotherInBracket(clause, earlier, locale);
  if (another !== null) return another;
  const one = byOneOf(clause, earlier, locale);
  if (one !== null) return one;
  if (!takesUp(before, locale)) return null;
  const verb = before.find(locale.holding);
  if (verb === null || before.behind(verb).says(locale.blocking)) return null;
  const named = lastNamed(earlier, locale);
  if (named === null) {
    const group = lastMet(earlier, locale);
    return group === null ? null : { clause, named, reach: span, group };
  }
  // `La cinquième aura lieu en ligne en mai`: another one of those told before
  const unnamed = namesOrdinal(before.before(verb), locale);
  return { clause, named, reach: span, group: null, unnamed };
}

/** `…, and may be attended remotely; the sixth is foreseen for`: another one of those that the sentence told before the semicolon. */
function byOrdinal(clause: DatedClause, locale: MeetingLocale): Dated | null {
  const { sentence, mention, span } = clause;
  const gap = sentence.part({ start: span.start, end: mention.span.start });
  const [stop = ''] = /^.*; */s.exec(gap.words) ?? [];
  if (stop === '' || span.start === sentence.span.start) return null;
  const own = sentence.part({ start: span.start + stop.length, end: mention.span.start });
  const verb = takesUp(own, locale) ? own.find(locale.holding) : null;
  if (verb === null || own.behind(verb).says(locale.blocking) || !namesOrdinal(own.before(verb), locale)) return null;
  const named = lastNamed(sentence.before(own.span), locale);
  return named && { clause, named, reach: { start: own.span.start, end: span.end }, group: null, unnamed: true };
}

/**
 * `Celui du 21 juin est annulé`: the text before dates a meeting on that day; `En revanche, celle du 28 mai aura bien lieu` names another of
 * the same name.
 */
export function byOneOf(clause: DatedClause, earlier: Passage, locale: MeetingLocale): Dated | null {
  const { sentence, mention, span } = clause;
  const before = sentence.before(mention.span);
  if (!before.says(locale.oneOn)) return null;
  const isTold = earlier.dates.some(
    ({ start: { day, month } }) => day === mention.start.day && month === mention.start.month,
  );
  const isHeld = before.says(locale.holding) || sentence.behind(mention.span).says(locale.holding);
  const named = isTold || isHeld ? lastNamed(earlier, locale) : null;
  return named && { clause, named, reach: { start: mention.span.start, end: span.end }, group: null };
}

/** `Le précédent (Dakar, 6-10 juin 1994) avait réuni`: another one of those told before, with its place and days in a bracket. */
function anotherInBracket(clause: DatedClause, earlier: Passage, locale: MeetingLocale): Dated | null {
  const { sentence, mention, span, right } = clause;
  const before = unnumbered(sentence.before(mention.span));
  const open = /^[^().,;:]{3,40} *\((?=(?:[^()]{2,60}, *)?(?:\p{L}{1,5} ){0,2}$)/u.exec(before.words)?.[0];
  if (open === undefined || !/^ *\)/.test(right.words) || !before.head(open.length).says(locale.otherOne)) return null;
  const named = lastNamed(earlier, locale);
  return named === null ? null : { clause, named, reach: span, group: null, unnamed: true };
}

/** `La Commission d'études 5 se réunira à Lima.`: the group that the last sentence of a text says to meet. */
function lastMet(text: Passage, locale: MeetingLocale): Group | null {
  const last = text.before({ start: text.span.end }, longestReach).sentences(locale.sentences).at(-1);
  const met = last?.find(locale.assembling) ?? null;
  return (met && last?.before(met).groups.at(-1)?.group) ?? null;
}

/** The meeting that a text names last. */
function lastNamed(text: Passage, locale: MeetingLocale): Named | null {
  const noun = nounsIn(text.before({ start: text.span.end }, 2 * longestReach), locale).at(-1);
  return noun === undefined ? null : { noun, sentence: text };
}
