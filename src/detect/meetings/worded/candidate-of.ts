import type { DateMention } from '../../../model/annotation.js';
import type { MeetingLocale } from '../../../model/locale/meetings.js';
import type { Span } from '../../../model/span.js';
import { longestReach } from '../../../text/dated-clause.js';
import { type Passage, passageOf } from '../../../text/passage.js';
import { placeBeforeColon, placeBeforeName, thatOf } from '../naming/around-name.js';
import type { Candidate, MeetingPlace } from '../candidate.js';
import type { Dated } from '../dating/dated.js';
import { groupOf } from '../naming/group-of.js';
import { withHost } from '../held/host.js';
import { isNotRemote, isRemote, modeIn } from '../held/mode.js';
import { placeInWords, placeOf, type Surroundings } from '../held/place.js';
import { isNaming, titleOf } from '../naming/title.js';

const longestContext = 1500;
/** Stands for the date in the words around it. */
const day = '0 ';

/** What the words around a date say of the meeting on it; `count` meetings are dated by the sentence. */
export function candidateOf(dated: Dated, count: number, locale: MeetingLocale): Candidate {
  const { mention, sentence } = dated.clause;
  const said = sentence.whole.part({
    start: Math.max(sentence.span.start, mention.span.start - longestReach),
    end: endOfReach(dated),
  });
  const { title, group } = nameOf(dated, locale);
  const { place, mode } = circumstancesOf(dated, locale);
  return {
    mention,
    atEnd: false,
    cancelled: false,
    replaces: null,
    title: title === null || place === null ? title : upToPlace(sentence.whole.part(title), place, locale),
    group,
    place,
    mode: mode ?? (count === 1 && isNotRemote(said.behind(mention.span).words, locale) ? 'physical' : null),
    tense: said.says(locale.past) ? 'past' : said.says(locale.future) ? 'future' : null,
    alongside: said.says(locale.alongside),
    samePlace: said.says(locale.samePlace),
    remote: isRemote(count === 1 ? contextOf(dated).words : ownClause(dated), locale),
    span: mention.span,
    basis: 'worded',
  };
}

const endOfReach = ({ reach, clause: { mention } }: Dated): number =>
  Math.min(reach.end, mention.span.end + longestReach);

/** The paragraph around the date, as far as it may speak of the same meeting. */
const contextOf = ({ clause: { mention, sentence } }: Dated): Passage =>
  passageOf(sentence.document, sentence.block).part({
    start: mention.span.start - longestContext,
    end: mention.span.end + longestContext,
  });

/** `…, and may be attended remotely; the sixth is foreseen for`: of several meetings each has what the sentence says up to the semicolon. */
function ownClause({ clause: { mention, sentence, span } }: Dated): string {
  const [own, next] = sentence.part({ start: mention.span.end, end: span.end }).words.split(';');
  return next === undefined ? '' : (own ?? '');
}

/** What the meeting is called, and whose it is. */
function nameOf(dated: Dated, locale: MeetingLocale): Pick<Candidate, 'title' | 'group'> {
  const { clause, named, reach, unnamed } = dated;
  if (named === null) return { title: null, group: dated.group };
  const { start } = clause.mention.span;
  const title = titleOf(named, named.noun.end <= start ? start : reach.end, locale);
  const other = thatOf(named, clause.mention, locale);
  const isName = title !== null && isNaming(title, named, locale) && unnamed !== true && other === null;
  return { title: isName ? title : null, group: other ?? dated.group ?? groupOf(named, clause, title, locale) };
}

/** Where and how it is held; behind its former days, an online meeting spares one a place (`au lieu du 5 mai; en ligne, sans aller à Lima`). */
function circumstancesOf(dated: Dated, locale: MeetingLocale): Pick<Candidate, 'place' | 'mode'> {
  const { clause, reach, formerEnd } = dated;
  const { whole } = clause.sentence;
  const { start, end } = clause.mention.span;
  const to = endOfReach(dated);
  const before = soFar(whole.part({ start: Math.max(reach.start, start - longestReach), end: start }), locale);
  const behind = soFar(whole.part({ start: end, end: to }), locale);
  const around: Surroundings = { before, after: behindLastDate(clause.mention, behind) };
  const modeBeside = (place: MeetingPlace | null): Candidate['mode'] => {
    const words = `${wordsBefore(before, place)}${day}${untilAnother(behind)}`;
    return modeIn(words, locale) ?? modeIn(`${epithetsOf(dated)}${before.words}`, locale);
  };
  const beside =
    movedTo(formerEnd, around, locale) ??
    transferredTo(behind, locale) ??
    placeOf(around, locale) ??
    placeBeforeName(dated, locale);
  const place = beside ?? (modeBeside(null) === null ? placeBeforeColon(clause, locale) : null);
  const mode = modeBeside(place);
  const isElsewhere =
    mode === 'virtual' &&
    place !== null &&
    (place.start >= (behind.dates[0]?.span.end ?? Infinity) || place.start < clauseOfOwn(before, locale));
  return { place: isElsewhere ? null : place && withHost(clause, place, locale), mode };
}

/** `La dix-huitième s'est tenue à Genève le 20 janvier; la dix-neuvième, en ligne, le 11 mai`: behind a semicolon another one is told. */
function untilAnother(behind: Passage): string {
  const semicolon = behind.words.indexOf(';');
  if (semicolon < 0) return behind.words;
  const rest = behind.whole.part({ start: behind.span.start + semicolon, end: behind.span.end + longestEpithets });
  return rest.dates.length > 0 ? behind.words.slice(0, semicolon) : behind.words;
}

/** Where the clause of a meeting begins that itself says how it is held, and stands behind another dated one. */
function clauseOfOwn(before: Passage, locale: MeetingLocale): number {
  const semicolon = before.words.lastIndexOf(';');
  const start = before.span.start + semicolon;
  const isBehindAnother = semicolon >= 0 && before.dates.some(({ span }) => span.end <= start);
  return isBehindAnother && modeIn(before.words.slice(semicolon), locale) !== null ? start : 0;
}

/** `An online drafting session`: the small words in front of the noun that the meeting is named by. */
function epithetsOf({ named, reach, clause }: Dated): string {
  if (named === null || named.noun.start !== reach.start) return '';
  const { words } = clause.sentence.before(named.noun, longestEpithets);
  return /(?:(?<= )\p{Ll}[\p{L}-]* ){1,2}$/u.exec(words)?.[0] ?? '';
}

const longestEpithets = 30;

/** `prévue du 2 au 4 juin à Suva, est déplacée à Nadi et se tiendra du 9 au 11`: where it goes stands behind the old days, and behind the verb that moves it. */
function movedTo(
  formerEnd: number | undefined,
  { before, after }: Surroundings,
  locale: MeetingLocale,
): MeetingPlace | null {
  if (formerEnd === undefined) return null;
  const rest = before.behind({ end: formerEnd });
  const moved = rest.find(locale.replacedDates.moved);
  return (moved && placeOf({ before: rest.from(moved), after }, locale)) ?? placeOf({ before: rest, after }, locale);
}

/** `prévue à Accra du 5 au 9 juillet, est transférée à Dakar`: on its days it is held where the verb behind them takes it. */
function transferredTo(behind: Passage, locale: MeetingLocale): MeetingPlace | null {
  const { moved, movedElsewhere, barrier } = locale.replacedDates;
  const verb = behind.find(moved);
  if (verb === null || behind.before(verb).says(barrier) || !behind.behind(verb).says(movedElsewhere)) return null;
  return placeInWords(behind.from(verb), locale);
}

/** Without what the meeting is said not to be: `n'aura pas lieu à Lomé mais en ligne`. */
function soFar(words: Passage, locale: MeetingLocale): Passage {
  const not = words.find(locale.notSo);
  return not === null ? words : words.behind(not);
}

/** After a list of dates the place stands behind the last. */
function behindLastDate({ span }: DateMention, behind: Passage): Passage {
  const later = behind.whole.part({ start: span.end, end: behind.span.end }).dates.at(-1);
  return later === undefined ? behind : behind.behind(later.span);
}

/** `en ligne le 3 mai et, à Genève, le 7`: what stands before a date that is not the meeting's own, with a place behind it. */
function wordsBefore(before: Passage, place: MeetingPlace | null): string {
  const earlier = before.dates.at(-1)?.span.end ?? before.span.start;
  const isOwnPlace = place !== null && place.start >= earlier && place.start < before.span.end;
  return isOwnPlace ? before.behind({ end: earlier }).words : before.words;
}

/** `quinzième réunion à Genève` has no place in its name. */
function upToPlace(title: Passage, place: MeetingPlace, locale: MeetingLocale): Span | null {
  const { start, end } = title.span;
  if (place.start <= start || place.start >= end) return title.span;
  const named = title.before(place);
  const tail = named.find(locale.titleTail);
  const name = tail === null ? named.head(named.words.trimEnd().length) : named.before(tail);
  // `à sa réunion de Genève`: the noun that is left names nothing
  return / /.test(name.words) ? name.span : null;
}
