import type { MeetingLocale } from '../../../model/locale/meetings.js';
import type { Group } from '../../../model/record.js';
import type { Named } from './named.js';

const longestName = 40;
const longestLead = 90;

/**
 * `L'ordre du jour de la CMR-19 est fixé. La Conférence se tiendra du …`: with its capital and no name behind it the noun means
 * the conference that was named last. One that is only named with a text that it adopted (`Résolution 809 (CMR-15)`) is not meant.
 */
export function conferenceAgain({ noun, sentence }: Named, locale: MeetingLocale): Group | null {
  const { document, whole } = sentence;
  if (!whole.from(noun, longestName).says(locale.conferenceAgain)) return null;
  const meant = document.groups.findLast(({ group, span }) => {
    if (group.type !== 'conference' || span.end > noun.start) return false;
    const before = whole.before(span, longestLead);
    return !before.says(locale.ofText) && !/\d,? ?\((?:\p{L}{3}\. ?)?$/u.test(before.words);
  });
  return meant?.group ?? null;
}
