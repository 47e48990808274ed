import type { AnnotatedDocument, Detection } from '../model/detection.js';
import type { DeadlineLocale } from '../model/locale/deadlines.js';
import type { Message } from '../model/message.js';
import type { Deadline, DeadlineKind } from '../model/record.js';
import type { Candidate } from './deadlines/candidate.js';
import { mergedDeadlines } from './deadlines/merged.js';
import { isOfMovedMeeting } from './deadlines/changed/moved-meeting.js';
import { withExtended } from './deadlines/changed/passed-limit.js';
import { relativeDeadlines } from './deadlines/worded/relative.js';
import { replacedDays } from './deadlines/changed/replaced.js';
import { scheduledDeadlines } from './deadlines/listed/schedule.js';
import { surroundingsOf } from './deadlines/surroundings.js';
import { wordedDeadlines } from './deadlines/worded/worded.js';

/**
 * The dates by which, before which or until which somebody may or must act: worded in sentences, or standing in a
 * table or list of key dates. One date and kind named in several places is one deadline with several clues.
 */
export function detectDeadlines(document: AnnotatedDocument, locale: DeadlineLocale): Detection<Deadline> {
  const replaced = replacedDays(document, locale);
  const candidates: Candidate[] = [];
  const messages: Message[] = [];
  let askedBefore: DeadlineKind | null = null;
  for (const around of surroundingsOf(document, locale)) {
    const sentences = around.isOfDuration ? [] : around.paragraph.sentences(locale.sentences);
    const own: Candidate[] = [];
    for (const sentence of sentences) {
      own.push(...wordedDeadlines({ ...around, sentence, askedBefore, replaced }, locale));
      if (!around.block.cell) messages.push(...relativeDeadlines(sentence, locale));
    }
    candidates.push(...own);
    askedBefore = own.at(-1)?.kind ?? null;
  }
  candidates.push(...scheduledDeadlines(document, locale));
  const standing = candidates
    .filter(
      (candidate) => !replaced.isOld(candidate.mention) && !isOfMovedMeeting(document, candidate, replaced, locale),
    )
    .sort((a, b) => a.span.start - b.span.start);
  const merged = mergedDeadlines(document, withExtended(document, standing, replaced, locale), replaced, locale);
  messages.push(...merged.messages);
  return {
    findings: merged.findings,
    messages: messages.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0)),
  };
}
