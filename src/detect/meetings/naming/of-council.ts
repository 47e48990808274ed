import type { MeetingLocale } from '../../../model/locale/meetings.js';
import type { Span } from '../../../model/span.js';
import { overlaps } from '../../../model/span.js';
import type { Passage } from '../../../text/passage.js';
import type { Named } from './named.js';

const longestLink = 60;
const longestName = 240;

/** `au Conseil à sa session de 2026`, `la session de 2026 du Conseil`: the Council is no group, and no other is meant. */
export function isOfCouncil({ noun, sentence }: Named, date: Span, locale: MeetingLocale): boolean {
  const { whole } = sentence;
  const behind = whole.between(noun, date).find(locale.council);
  if (behind !== null && isLinked(whole.between(noun, behind), locale) && !isInGroup(whole, behind)) return true;
  const left = sentence.before(noun, longestLink);
  const before = left.find(locale.council);
  // `À sa session de 2026 (Genève, 28 avril – 8 mai 2026), le Conseil a adopté`
  const after = whole.behind(date, longestLink).find(locale.council);
  const acts = after !== null && whole.between(date, after).says(locale.subjectLead) && !isInGroup(whole, after);
  if (acts && left.says(locale.possessive)) return true;
  if (before === null || !left.says(locale.possessive) || isInGroup(whole, before)) return false;
  return left.from(before).groups.length === 0;
}

const isLinked = (link: Passage, locale: MeetingLocale): boolean =>
  link.words.length <= longestLink && !/[.;:(]/.test(link.words) && !link.says(locale.sinceThen);

const isInGroup = (whole: Passage, { start }: Span): boolean =>
  whole
    .part({ start: start - longestName, end: start + longestName })
    .groups.some(({ span }) => overlaps(span, { start, end: start + 1 }));
