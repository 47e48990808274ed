import type { DateMention } from '../model/annotation.js';
import type { AnnotatedDocument, Detection } from '../model/detection.js';
import type { MeetingLocale } from '../model/locale/meetings.js';
import type { Message } from '../model/message.js';
import type { Meeting } from '../model/record.js';
import { contains } from '../model/span.js';
import { compareDates } from '../text/calendar.js';
import { clean } from '../text/clean.js';
import { changedDates } from './changed-dates.js';
import type { MeetingFinding } from './findings.js';
import type { Candidate } from './meetings/candidate.js';
import { withChanges } from './meetings/changes/changes.js';
import { withoutFormer } from './meetings/changes/former-days.js';
import { listedMeetings } from './meetings/listed/listed.js';
import { mergeMeetings } from './meetings/merging/merge.js';
import { withToldOfAll } from './meetings/held/of-all.js';
import { withToldOverRows } from './meetings/held/over-rows.js';
import { withRemoteParagraphs } from './meetings/held/remote.js';
import { withModeOfReport } from './meetings/held/report-mode.js';
import type { Resolved } from './meetings/merging/resolved.js';
import { readSentences } from './meetings/worded/sentences.js';
import { datedDays, resolveDays, withYear } from './meetings/merging/years.js';

/**
 * Every meeting that the document dates: past, present and to come, sessions, workshops and forums among them. One
 * that is known by its year alone is none.
 */
export function detectMeetings(
  document: AnnotatedDocument,
  locale: MeetingLocale,
): Detection<Meeting> & { readonly findings: readonly MeetingFinding[] } {
  const messages: Message[] = [];
  const candidates = [...readSentences(document, locale), ...listedMeetings(document, locale)].filter(
    (candidate) => !isOwnDate(document, candidate),
  );
  const changed = changedDates(document, locale.replacedDates, locale.sentences);
  const whole = withChanges(withoutRepeats(candidates), changed, document, locale);
  const days = datedDays(whole);
  const resolved = withoutFormer(
    whole.flatMap((candidate): Resolved[] => {
      const resolvedDays = resolveDays(withYear(candidate, days), document.date);
      if (resolvedDays !== null) return [{ candidate, ...resolvedDays }];
      const { span } = candidate.mention;
      messages.push({
        code: 'missing-year',
        args: { words: clean(document.text.slice(span.start, span.end)) },
        span,
      });
      return [];
    }),
  );
  const told = withModeOfReport(
    document,
    withRemoteParagraphs(
      document,
      withToldOfAll(document, withToldOverRows(document, resolved, locale), locale),
      locale,
    ),
    locale,
  );
  return { findings: mergeMeetings(document, told, locale), messages };
}

/** `SESSION DE 2001 … 29 juin 2001`: the day beside the session, in the head, is that of the document. */
const isOwnDate = ({ date, blocks }: AnnotatedDocument, { mention, basis, span }: Candidate): boolean =>
  basis === 'labelled' &&
  date !== null &&
  mention.end === null &&
  mention.start.year !== null &&
  compareDates(mention.start, date) === 0 &&
  blocks.some((block) => block.zone === 'letterhead' && contains(block.span, span));

/** A date that both its words and its place in a table make a meeting's is one candidate, the fuller one; of two groups it is two. */
function withoutRepeats(candidates: readonly Candidate[]): Candidate[] {
  const byDate = new Map<DateMention, Candidate[]>();
  for (const candidate of candidates) {
    const known = byDate.get(candidate.mention) ?? [];
    byDate.set(candidate.mention, known);
    const same = known.findIndex(
      ({ group }) => group === null || candidate.group === null || group === candidate.group,
    );
    if (same < 0) known.push(candidate);
    else known[same] = completed(known[same] as Candidate, candidate);
  }
  return [...byDate.values()].flat();
}

const completed = (first: Candidate, second: Candidate): Candidate => ({
  ...first,
  title: first.title ?? second.title,
  group: first.group ?? second.group,
  place: first.place ?? second.place,
  mode: first.mode ?? second.mode,
});
