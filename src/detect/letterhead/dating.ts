import type { CalendarDate, DateMention } from '../../model/annotation.js';
import type { SegmentedDocument } from '../../model/document.js';
import type { Finding } from '../../model/finding.js';
import type { LetterLocale } from '../../model/locale/letter.js';
import type { Span } from '../../model/span.js';
import { linesOf } from '../../text/lines.js';
import { firstMatch } from '../../text/pattern.js';
import { printedIn, wordsIn } from '../../text/words-in.js';
import type { HeadEntry } from './head-entry.js';
import { isReference } from './looks.js';

export interface Dating {
  readonly place: Finding<string> | null;
  readonly date: Finding<CalendarDate> | null;
}

/** What may stand on a line beside the letter's date without making it something else. */
const spareCharacters = 12;

/** Place and date of the letter: `Genève, le 20 avril 2022`, or the line of its own that is a date alone. */
export function detectDating(
  document: SegmentedDocument,
  entries: readonly HeadEntry[],
  dates: readonly DateMention[],
  locale: LetterLocale,
): Dating {
  const held = entries.filter(({ label, look }) => label !== 'subject' && label !== 'action' && look !== 'addressee');
  const lines = withWholeDates(
    held.map(({ span }) => span),
    dates,
  );
  const under = document.blocks
    .filter(({ zone, text }) => zone === 'closing' && text.length < 120)
    .flatMap(({ span }) => linesOf(document.text, span));
  return (
    datingOn(lines, document, dates, locale) ??
    datingOn(under, document, dates, locale) ?? {
      place: null,
      date:
        besideReference(held, dates, locale) ??
        behindReference(held, document, dates, locale) ??
        monthOn(lines, document, dates),
    }
  );
}

/** The lines, two of them as one where a program that fills lines to a width has broken the date (`Geneva, 22 September` over `2026`). */
function withWholeDates(lines: readonly Span[], dates: readonly DateMention[]): Span[] {
  const whole: Span[] = [];
  for (const line of lines) {
    const above = whole.at(-1);
    const isBroken =
      above !== undefined &&
      dates.some(
        ({ span }) =>
          span.start >= above.start && span.start < above.end && span.end > line.start && span.end <= line.end,
      );
    if (isBroken) whole[whole.length - 1] = { start: above.start, end: line.end };
    else whole.push(line);
  }
  return whole;
}

/**
 * `Circular letter   3 May 2021` and, on the next line, `CR/600`: a program that tells no columns prints the date of the one behind the words of
 * the other, which are a reference with what follows.
 */
function besideReference(
  entries: readonly HeadEntry[],
  dates: readonly DateMention[],
  locale: LetterLocale,
): Finding<CalendarDate> | null {
  for (const [at, { span, text }] of entries.entries()) {
    const next = entries[at + 1];
    const mention = dateOn(dates, span);
    if (!next || !mention || mention.span.end < span.end) continue;
    const before = text.slice(0, mention.span.start - span.start).trim();
    const isParted = before !== '' && !isReference(before, locale) && isReference(`${before} ${next.text}`, locale);
    if (isParted) return dateFinding(mention);
  }
  return null;
}

/** `CR/600 <tabs> 3 May 2021`: tabs part the date from the number on its line, where no columns do. */
function behindReference(
  entries: readonly HeadEntry[],
  document: SegmentedDocument,
  dates: readonly DateMention[],
  locale: LetterLocale,
): Finding<CalendarDate> | null {
  for (const { span } of entries) {
    const mention = dateOn(dates, span);
    if (!mention || mention.span.end < span.end) continue;
    const beside = document.text.slice(span.start, mention.span.start);
    const number = /^(.*[\d)])\t\s*$/su.exec(beside)?.[1];
    if (number !== undefined && isReference(wordsIn(document, { ...span, end: span.start + number.length }), locale))
      return dateFinding(mention);
  }
  return null;
}

function datingOn(
  lines: readonly Span[],
  document: SegmentedDocument,
  dates: readonly DateMention[],
  locale: LetterLocale,
): Dating | null {
  const text = (line: Span): string => wordsIn(document, line);
  for (const line of lines) {
    const match = firstMatch(locale.place, text(line));
    const mention = match && dateOn(dates, { start: line.start + match[0].length - 1, end: line.end });
    const place = match?.groups?.place;
    if (!mention || place === undefined || mention.span.start > line.start + match[0].length + 2) continue;
    const start = line.start + match.index;
    const span = { start, end: start + place.trimEnd().length };
    return {
      place: { value: printedIn(document, span), clues: [{ span, basis: 'placed' }] },
      date: dateFinding(mention),
    };
  }
  for (const line of lines) {
    const lead = firstMatch(locale.dateLead, text(line));
    const mention = lead && dateOn(dates, line);
    if (mention && line.end - line.start - (mention.span.end - mention.span.start) <= spareCharacters)
      return { place: null, date: dateFinding(mention) };
  }
  return null;
}

/** A report may be dated by its month: a line of its head that says nothing else (`Juin 2025`). */
function monthOn(
  lines: readonly Span[],
  document: SegmentedDocument,
  dates: readonly DateMention[],
): Finding<CalendarDate> | null {
  for (const line of lines) {
    const mention = dates.find(({ span }) => span.start >= line.start && span.end <= line.end);
    if (!mention || mention.end !== null || mention.start.year === null || mention.start.month === null) continue;
    const before = wordsIn(document, { start: line.start, end: mention.span.start });
    const beside = before + wordsIn(document, { start: mention.span.end, end: line.end });
    if (!/[\p{L}\p{N}]/u.test(beside)) return dateFinding(mention);
  }
  return null;
}

/** A letter is written on one day of one year. */
function dateOn(dates: readonly DateMention[], { start, end }: Span): DateMention | null {
  const mention = dates.find(({ span }) => span.start >= start && span.end <= end);
  return mention && mention.end === null && mention.start.year !== null && mention.start.day !== null ? mention : null;
}

function dateFinding({ start, span }: DateMention): Finding<CalendarDate> {
  return { value: start, clues: [{ span, basis: 'placed' }] };
}
