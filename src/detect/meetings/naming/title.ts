import type { MeetingLocale } from '../../../model/locale/meetings.js';
import type { Span } from '../../../model/span.js';
import type { Passage } from '../../../text/passage.js';
import { firstMatch, withoutMatches } from '../../../text/pattern.js';
import type { Named } from './named.js';
import { outsideGroups } from './outside-groups.js';

/** No name of a meeting is longer. */
export const longestTitle = 240;
const longestLead = 60;
const longestAcronym = 24;
const yearAlone = /(?<!\d)(?:19|20)\d\d$/;

/** The words that name a meeting: ordinals, noun and what belongs to it, up to its verb, place or date. */
export function titleOf({ noun, sentence }: Named, limit: number, locale: MeetingLocale): Span | null {
  const { whole } = sentence;
  const before = sentence.before(noun, longestLead);
  const head = before.find(locale.titleHead);
  const start = head === null ? noun.start : (before.part(head).find(locale.titleJoin)?.end ?? head.start);
  const rest = upToDay(whole.part({ start: noun.end, end: Math.min(limit, noun.end + longestTitle) }));
  // `Ce Forum prolonge les échanges`: of one that is named already only a phrase that belongs to it says more
  const isKnown = head === null && before.says(locale.thisOne);
  const stop = isKnown && !rest.says(locale.nameGoesOn) ? 0 : titleStop(rest.words, locale);
  const named = stop === null ? rest : rest.head(stop);
  const close = named.find(locale.titleTail)?.start ?? noun.end + named.words.trimEnd().length;
  // the short name of the group stands behind its long one
  const acronym = /^ *\((?:\p{Lu}[\p{L}\p{N}-]{1,15})\)/u.exec(whole.behind({ end: close }, longestAcronym).words);
  const end = acronym === null || close === noun.end ? close : close + acronym[0].length;
  const bare = start === noun.start && end === noun.end && !/ /.test(whole.part(noun).words);
  return bare ? null : { start, end };
}

/** `la réunion du 2 juin a été déplacée au 9`: the old day is no part of the name. */
function upToDay(words: Passage): Passage {
  const [day] = words.dates;
  return day === undefined ? words : words.before(day.span);
}

/** Where the words behind a noun no longer name it; a quotation that does is read to its end. */
function titleStop(rest: string, locale: MeetingLocale): number | null {
  const stop = firstMatch(locale.titleEnd, rest);
  if (stop === null) return null;
  const listed = rest[stop.index] === ',' ? firstMatch(locale.listedOn, rest.slice(stop.index)) : null;
  if (listed !== null && firstMatch(locale.noun, listed[0]) === null) return stop.index + listed[0].trimEnd().length;
  const quoted = rest[stop.index] === '"' || /^: *"/.test(rest.slice(stop.index));
  if (!quoted || firstMatch(locale.titled, rest.slice(0, stop.index)) === null) return stop.index;
  const open = rest.indexOf('"', stop.index);
  const close = rest.indexOf('"', open + 1);
  return close < 0 ? stop.index : close + 1;
}

/** True of an ordinal, an event, a subject of its own; `la prochaine réunion de la Commission d'études 5` names nothing. */
export function isNaming(title: Span, { noun, sentence }: Named, locale: MeetingLocale): boolean {
  const { whole, document } = sentence;
  const name = whole.part(title);
  if (name.says(locale.ordinal)) return true;
  if (whole.part(noun).says(locale.event)) return isOfOwn(name, noun, locale);
  const isAtLineStart = /(?:^|\n|: *|\t)$/.test(document.text.slice(Math.max(0, title.start - 3), title.start));
  if (/^\p{Lu}/u.test(name.words) && isAtLineStart) return true;
  // `à sa session de 2026`, of a body that is no group: the year tells which
  if (name.groups.length === 0 && yearAlone.test(name.words)) return true;
  return /\p{L}{4}/u.test(withoutMatches(locale.titleFiller, outsideGroups(name)));
}

/** `un cours de formation en ligne`: what it is and how it is held name none of many. */
function isOfOwn(name: Passage, noun: Span, locale: MeetingLocale): boolean {
  const how = name.behind(noun).words;
  const isOneOfMany = name.whole.before(name.span, 30).says(locale.indefinite);
  return !isOneOfMany || how.trim() === '' || /\p{L}{4}/u.test(withoutMatches(locale.titleFiller, how));
}
