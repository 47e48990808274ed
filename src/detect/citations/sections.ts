import type { CitationLocale } from '../../model/locale/citations.js';
import { clean } from '../../text/clean.js';
import { fold } from '../../text/fold.js';
import { firstMatch } from '../../text/pattern.js';
import type { Place } from './reading.js';

/** `§ 2.2.3 de la ` before the head; `points 1 et 2` are two parts. */
export function sectionsBefore(place: Place, before: number, locale: CitationLocale): string[] {
  const from = Math.max(0, before - 130);
  const match = firstMatch(locale.sectionBefore, place.text.slice(from, before));
  return match ? sectionsOf(place, from, match, locale) : [];
}

/** The parts that a match names, each with its mark: `§ 2.1`. */
export function sectionsOf(place: Place, from: number, match: RegExpExecArray, locale: CitationLocale): string[] {
  const { mark = '', numbers = '', part = '' } = match.groups ?? {};
  const start = from + match.index + match[0].indexOf(mark);
  const printed = (at: number, length: number) => clean(place.source.slice(place.base + at, place.base + at + length));
  const numbersAt = place.text.indexOf(numbers, start + mark.length);
  const singular = singularOf(printed(start, mark.length).replace(/§§/, '§'), locale);
  const words = part ? ` ${printed(numbersAt + numbers.length, part.length)}` : '';
  return [...numbers.matchAll(/\p{Lu}?\d{1,3}(?:\.\d{1,3})*\p{Lu}?(?: {0,2}(?:bis|\p{Ll}\)))?|\p{Ll}+\)|\p{Lu}/gu)].map(
    (number) => `${singular} ${number[0]}${words}`,
  );
}

/** `sections` → `section` */
function singularOf(mark: string, { partPlurals }: CitationLocale): string {
  for (const { ending, singular } of partPlurals) {
    const found = firstMatch(ending, fold(mark));
    if (found) return mark.slice(0, found.index) + singular;
  }
  return mark;
}
