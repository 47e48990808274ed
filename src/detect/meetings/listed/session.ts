import type { DateMention } from '../../../model/annotation.js';
import type { AnnotatedDocument } from '../../../model/detection.js';
import type { ZonedBlock } from '../../../model/document.js';
import type { MeetingLocale } from '../../../model/locale/meetings.js';
import type { Group } from '../../../model/record.js';
import type { Span } from '../../../model/span.js';
import { clean } from '../../../text/clean.js';
import { closedUp } from '../../../text/letter-spacing.js';
import { type Passage, passageOf } from '../../../text/passage.js';
import { isKnownCity } from '../../../text/place-clock.js';
import type { Candidate, MeetingPlace } from '../candidate.js';
import { lastThatMeets } from '../naming/head-group.js';
import { matches, onlyGroup, plain, trimmed } from './labelled.js';
import { placeOf } from '../held/place.js';

const longestLine = 200;
/** Cells of a head between a cell and the one over it: `COUNCIL | Document C99/38-E | 12 April 1999`. */
const widestRow = 5;

/** A block that ends with days and has no others, and the one or two above it that may name their session. */
interface DaysLine {
  readonly words: Passage;
  readonly mention: DateMention;
  /** In reading order. */
  readonly heads: readonly Passage[];
}

/** `Conseil 2020`, and under or behind it `Genève, 9-19 juin 2020` or `(5 - 16 mai)`, among the first lines. */
export function sessionLine(
  document: AnnotatedDocument,
  blocks: readonly ZonedBlock[],
  at: number,
  locale: MeetingLocale,
): Candidate | null {
  const block = blocks[at] as ZonedBlock;
  const words = passageOf(document, block);
  const mention = daysAtEnd(words);
  if (mention === null) return null;
  const heads = blocks
    .slice(Math.max(0, at - widestRow), at)
    .filter(
      ({ zone, cell }, head, near) =>
        zone !== 'annex' && (isOver(cell, block.cell) || (near.length - head <= 2 && cell?.row === block.cell?.row)),
    )
    .map((head) => passageOf(document, head));
  const line: DaysLine = { words, mention, heads };
  const place = placeOf({ before: lastLine(line), after: words.head(0) }, locale) ?? cityAlone(line, locale);
  if (place === null) return null;
  const title = sessionTitle(line, place, locale);
  if (title === null) return meetingOfHead(line, place);
  const group = onlyGroup(words.whole.part(title)) ?? groupOfHead(words, title, locale);
  return { ...plain(mention), title, place, group, basis: 'placed' };
}

/** The one span of days of a block, where no words stand behind it, nor the stop of a sentence. */
function daysAtEnd(words: Passage): DateMention | null {
  if (words.block.zone === 'annex' || words.words.length > longestLine) return null;
  const [mention, second] = words.dates;
  if (mention === undefined || second !== undefined || mention.start.day === null || mention.end === null) return null;
  return /\p{L}|^ *\./u.test(words.behind(mention.span).words) ? null : mention;
}

/** Its words before the days, on their own line of the file. */
function lastLine({ words, mention }: DaysLine): Passage {
  const { start } = words.span;
  const line = words.document.text.slice(start, mention.span.start).lastIndexOf('\n') + 1;
  return words.part({ start: start + line, end: mention.span.start });
}

/** `Conseil 2016` in the cell above `Genève, 25 mai-2 juin 2016`. */
const isOver = (above: ZonedBlock['cell'], cell: ZonedBlock['cell']): boolean =>
  above !== undefined &&
  cell !== undefined &&
  above.table === cell.table &&
  above.column === cell.column &&
  above.row === cell.row - 1;

/** `31ème réunion, Genève, 20-23 mai 2024` under the name of a group: a meeting that is counted is that group's. */
function groupOfHead(words: Passage, title: Span, locale: MeetingLocale): Group | null {
  const isCounted = words.whole.part(title).says(locale.ordinal);
  return words.block.zone === 'letterhead' && isCounted ? lastThatMeets(words.document, words.span.start) : null;
}

/** `Genève, 6-15 mai 2024` and nothing else, in the head of a document of a group: that group's meeting. */
function meetingOfHead({ words, mention }: DaysLine, place: MeetingPlace): Candidate | null {
  const { document, span } = words;
  if (words.block.zone !== 'letterhead' || /\p{L}/u.test(document.text.slice(span.start, place.start))) return null;
  const group = lastThatMeets(document, span.start);
  return group === null ? null : { ...plain(mention), place, group, basis: 'placed' };
}

/** `GENEVE - SESSION DE 2003 - (5 - 16 MAI)`: a known city by itself, in the line or one of the two before it. */
function cityAlone(days: DaysLine, locale: MeetingLocale): MeetingPlace | null {
  const line = /^[ (]*(\p{L}[\p{L}' ]{2,30}?) *(?:[-,(\t]|$)/u;
  for (const words of [lastLine(days), ...days.heads.toReversed()]) {
    const name = line.exec(words.words)?.[1];
    if (name === undefined || !isKnownCity(name.toLowerCase(), locale.clocks)) continue;
    const start = words.span.start + words.words.indexOf(name);
    return { name: clean(words.document.text.slice(start, start + name.length)), country: null, start };
  }
  return null;
}

/** What the line says besides its place and days, else the line of a session in one of the two blocks before. */
function sessionTitle({ words, mention, heads }: DaysLine, place: MeetingPlace, locale: MeetingLocale): Span | null {
  const before = words.before(mention.span);
  const isInside = place.start >= words.span.start;
  const city = /^[\p{L}']+/u.exec(before.from(place).words)?.[0].length ?? 0;
  const parts = isInside ? [before.before(place), before.from({ start: place.start + city })] : [before];
  for (const [at, part] of parts.entries()) {
    const own = trimmed(part);
    if (own !== null && words.part(own).says(locale.session)) return own;
    if (own !== null && at === 0) return null;
  }
  const previous = heads.findLast(({ words: text }) => matches(locale.session, closedUp(text) ?? text.trim()));
  return previous === undefined ? null : trimmed(previous);
}
