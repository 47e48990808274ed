import type { MeetingLocale } from '../../model/locale/meetings.js';
import { firstMatch, matchesOf } from '../../text/pattern.js';

/** The words of a text that mean a meeting, in reading order; some do so only with a capital (`la Semaine des …`). */
export function nounsIn(text: string, locale: MeetingLocale): RegExpExecArray[] {
  const nouns = [...matchesOf(locale.noun, text)];
  const proper = [...matchesOf(locale.properEvent, text)];
  return proper.length === 0 ? nouns : [...nouns, ...proper].sort((a, b) => a.index - b.index);
}

/** The first of them. */
export function firstNoun(text: string, locale: MeetingLocale): RegExpExecArray | null {
  const noun = firstMatch(locale.noun, text);
  const proper = firstMatch(locale.properEvent, text);
  return noun === null || (proper !== null && proper.index < noun.index) ? proper : noun;
}
