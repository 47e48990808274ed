import { day, say } from '../../model/sentence/index.js';
import { isoDate } from '../../text/calendar.js';
import { firstMatch, matchesOf } from '../../text/pattern.js';
import { within } from '../../text/within.js';
import { isDay } from '../meeting-served.js';
import { amends, isLetter, placeOf, quote, sentenceAt, textBlocks } from '../places.js';
import type { Letter, LetterRule, Problem } from '../rule.js';

/** Over on the day of the letter: a month and a year end with their last day. */
const isOver = (until: string, date: string): boolean => until < date.slice(0, until.length);

function* attached(letter: Letter, date: string): Generator<Problem> {
  for (const [index, { mandate }] of letter.record.annexes.entries()) {
    const until = mandate?.duration?.until ?? null;
    if (until === null || !isOver(until, date)) continue;
    const span = placeOf(letter, `/annexes/${index}/mandate/duration`);
    // A mandate is handed on as it stood too: what was decided then is told in the past.
    if (span && firstMatch(letter.words.past, sentenceAt(letter, span))) continue;
    yield {
      span,
      related: placeOf(letter, '/date'),
      sentence: say('mandate-ended', { end: day(until), letter: day(date) }),
    };
  }
}

/** `Son mandat prendra fin le 31 décembre 2024`, in the text of a letter of 2025. */
function* told(letter: Letter, date: string): Generator<Problem> {
  for (const block of textBlocks(letter)) {
    if (block.zone !== 'body') continue;
    for (const match of matchesOf(letter.words.meetings.mandateEnd, block.text)) {
      const from = block.span.start + match.index;
      const behind = from + match[0].length;
      const [mention] = within(letter.document.dates, { start: behind, end: behind + 30 });
      const until = mention && mention.start.year !== null ? isoDate(mention.end ?? mention.start) : null;
      if (!mention || until === null || !isOver(until, date)) continue;
      if (firstMatch(letter.words.past, sentenceAt(letter, { start: from, end: behind }))) continue;
      yield {
        span: mention.span,
        related: placeOf(letter, '/date'),
        sentence: say('mandate-ended', { end: quote(letter, mention.span), letter: day(date) }),
      };
    }
  }
}

/** A mandate that was over when the letter was written. */
export const mandateEnded: LetterRule = {
  code: 'mandate-ended',
  severity: 'error',
  *check(letter) {
    const { date } = letter.record;
    if (!isLetter(letter) || amends(letter) || !isDay(date)) return;
    yield* attached(letter, date);
    yield* told(letter, date);
  },
};
