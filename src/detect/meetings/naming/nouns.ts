import type { MeetingLocale } from '../../../model/locale/meetings.js';
import type { Span } from '../../../model/span.js';
import type { Passage } from '../../../text/passage.js';

/** Where words mean a meeting, in reading order; some do so only with a capital (`la Semaine des …`). */
export function nounsIn(words: Passage, locale: MeetingLocale): Span[] {
  const nouns = words.findAll(locale.noun);
  const proper = words.findAll(locale.properEvent);
  return proper.length === 0 ? nouns : [...nouns, ...proper].sort((a, b) => a.start - b.start);
}

/** The first of them. */
export function firstNoun(words: Passage, locale: MeetingLocale): Span | null {
  const noun = words.find(locale.noun);
  const proper = words.find(locale.properEvent);
  return noun === null || (proper !== null && proper.start < noun.start) ? proper : noun;
}

/** `ses réunions électroniques, dont le calendrier est le suivant:` */
export const namesSeveral = (words: Passage, locale: MeetingLocale): boolean =>
  nounsIn(words, locale).some((noun) => words.from(noun).says(locale.several));
