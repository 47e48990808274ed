import type { MeetingLocale } from '../../../model/locale/meetings.js';
import type { Span } from '../../../model/span.js';
import type { DatedClause } from '../../../text/dated-clause.js';
import type { Passage } from '../../../text/passage.js';
import { nounsIn } from '../naming/nouns.js';
import { unnumbered } from '../naming/opening-words.js';
import { type Dated, namedBy } from './dated.js';
import { isAbout, isBeforeThoseWhoMet, isBeside, isPointInTime, isPrepared } from './named-aside.js';
import { isParted } from './parted.js';

/** `réunion … qui se tiendra à Genève le`, `réunion (Genève,`: a noun before the date, and nothing that parts them. */
export function byName(clause: DatedClause, locale: MeetingLocale): Dated | null {
  const { left, sentence } = clause;
  const nouns = nounsIn(left, locale).filter(({ end }) => end > leadEnd(clause, locale));
  const last = nouns.at(-1);
  const owner = nouns.at(-2);
  if (last === undefined) return null;
  // `première réunion de la JCA (réunion électronique, …`: the noun next to the date only tells the form
  const isForm = left.before(last).says(locale.formOf);
  const since = isPointInTime(left, last, locale);
  if (since && left.from(owner ?? left.span).says(locale.assembling)) return null;
  // `la cinquième s'est tenue par visioconférence le`, behind a meeting that has its day: only the form is told
  const isInBracket = /[(] *$/.test(left.before(last).words);
  if (isForm && !isInBracket && owner === undefined && clause.span.start > sentence.span.start) return null;
  const isAside = isForm || since || isNamedAside(clause, owner, last, locale);
  const noun = (isAside ? [owner, last] : [last]).find((each) => each !== undefined && isDatedHere(left, each, locale));
  return noun === undefined ? null : namedBy(clause, noun, noun.start);
}

const longestLead = 200;

/** `Pour ne pas gêner la réunion du Comité, elle se tiendra le`: where the words in front of the pronoun end, which tell of another one. */
function leadEnd({ sentence }: DatedClause, locale: MeetingLocale): number {
  const opening = unnumbered(sentence.head(longestLead));
  const taken = opening.find(locale.pronoun);
  const comma = taken === null ? -1 : opening.part(taken).words.lastIndexOf(', ');
  return taken === null || comma < 0 ? -1 : taken.start + comma;
}

/** The noun next to the date is that of a meeting which another is beside, about or prepares. */
const isNamedAside = (clause: DatedClause, owner: Span | undefined, last: Span, locale: MeetingLocale): boolean =>
  isBeside(clause.left, last, locale) ||
  (owner !== undefined && (isAbout(clause.left, [owner, last], locale) || isPrepared(clause, [owner, last], locale)));

const isDatedHere = (left: Passage, noun: Span, locale: MeetingLocale): boolean =>
  !isPointInTime(left, noun, locale) &&
  !isBeside(left, noun, locale) &&
  !isBeforeThoseWhoMet(left, noun, locale) &&
  !isParted(left, noun, locale);
