import type { MeetingLocale } from '../../../model/locale/meetings.js';
import type { DatedClause } from '../../../text/dated-clause.js';
import { type Dated, namesOrdinal } from './dated.js';

const longestGap = 140;
/** A gap this long says what the meeting is. */
const longestLink = 24;

/** `… le 26 septembre et le 4 février`; `… et du Groupe de travail 2 les 6 et 7 mai`. */
export function byNext(clause: DatedClause, previous: Dated | null, locale: MeetingLocale): Dated | null {
  const { sentence, mention, span } = clause;
  const gap = sentence.part({ start: span.start, end: mention.span.start });
  if (previous === null || gap.words.length > longestGap) return null;
  if (!gap.says(locale.nextOf) || gap.says(locale.blocking)) return null;
  return {
    clause,
    named: previous.named,
    reach: span,
    group: gap.groups[0]?.group ?? previous.group,
    unnamed: gap.words.length > longestLink || namesOrdinal(gap, locale),
  };
}
