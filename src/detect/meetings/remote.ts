import type { AnnotatedDocument } from '../../model/detection.js';
import type { MeetingLocale } from '../../model/locale/meetings.js';
import { compareDates, isoDate } from '../../text/calendar.js';
import { firstMatch } from '../../text/pattern.js';
import { sentences } from '../../text/sentences.js';
import { within } from '../../text/within.js';
import type { Resolved } from './merge.js';
import { isRemote } from './mode.js';

/**
 * A paragraph without a date may say that one can follow the meeting from afar. It speaks of the one meeting that lies
 * ahead; of several, of the one named last before it.
 */
export function withRemoteParagraphs(
  document: AnnotatedDocument,
  resolved: readonly Resolved[],
  locale: MeetingLocale,
): Resolved[] {
  const ahead = resolved.filter((each) => each.candidate.place?.name != null && liesAhead(each, document));
  if (ahead.length === 0) return [...resolved];
  const days = new Set(ahead.map(({ start }) => isoDate(start)));
  const remote = new Set<string | null>();
  for (const place of remoteOffers(document, locale)) {
    const before = ahead.filter(({ candidate }) => candidate.span.start < place);
    const meant =
      days.size === 1 ? ahead[0] : before.toSorted((a, b) => a.candidate.span.start - b.candidate.span.start).at(-1);
    if (meant !== undefined) remote.add(isoDate(meant.start));
  }
  return resolved.map((each) =>
    ahead.includes(each) && remote.has(isoDate(each.start))
      ? { ...each, candidate: { ...each.candidate, remote: true } }
      : each,
  );
}

const liesAhead = ({ candidate, start }: Resolved, { date }: AnnotatedDocument): boolean =>
  date === null ? candidate.tense === 'future' : compareDates(start, date) >= 0;

/** Where paragraphs without a date offer it. */
function remoteOffers(document: AnnotatedDocument, locale: MeetingLocale): number[] {
  return document.blocks
    .filter(({ zone, cell, span }) => zone === 'body' && !cell && within(document.dates, span).length === 0)
    .filter(({ text }) => isRemote(text, locale))
    .flatMap((block) =>
      sentences(block.text, locale.sentences)
        .map(({ start, end }) => ({ start, text: block.text.slice(start, Math.min(end, start + longestSentence)) }))
        .filter(({ text }) => isRemote(text, locale) && firstMatch(locale.remoteOffered, text) !== null)
        .map(({ start }) => block.span.start + start),
    );
}

const longestSentence = 600;
