import type { DateMention } from '../../model/annotation.js';
import type { AnnotatedDocument } from '../../model/detection.js';
import type { ZonedBlock } from '../../model/document.js';
import type { MeetingLocale } from '../../model/locale/meetings.js';
import type { Group } from '../../model/record.js';
import type { Span } from '../../model/span.js';
import { clean } from '../../text/clean.js';
import { closedUp } from '../../text/letter-spacing.js';
import { isKnownCity } from '../../text/place-clock.js';
import { within } from '../../text/within.js';
import type { Candidate } from './candidate.js';
import { placeOf } from './place.js';
import { lastThatMeets } from './head-group.js';
import { matches, onlyGroup, plain, trimmed } from './labelled.js';

/** `Conseil 2020`, and under or behind it `Genève, 9-19 juin 2020` or `(5 - 16 mai)`, among the first lines. */
export function sessionLine(
  document: AnnotatedDocument,
  blocks: readonly ZonedBlock[],
  at: number,
  locale: MeetingLocale,
): Candidate | null {
  const block = blocks[at] as ZonedBlock;
  if (block.zone === 'annex' || block.text.length > 200) return null;
  const [mention, second] = within(document.dates, block.span);
  if (mention === undefined || second !== undefined || mention.start.day === null || mention.end === null) return null;
  if (/\p{L}/u.test(document.folded.slice(mention.span.end, block.span.end))) return null;
  const line = document.text.slice(block.span.start, mention.span.start).lastIndexOf('\n') + 1;
  const before = { start: block.span.start + line, end: mention.span.start };
  const after = { start: mention.span.end, end: mention.span.end };
  const heads = blocks
    .slice(Math.max(0, at - 2), at)
    .filter(({ zone, cell }) => zone !== 'annex' && (cell?.row === block.cell?.row || isOver(cell, block.cell)));
  const place = placeOf(document, { before, after }, locale) ?? cityAlone(document, block, before, heads, locale);
  if (place === null) return null;
  const title = sessionTitle(document, block, heads, mention, place.start, locale);
  if (title === null) return meetingOfHead(document, block, mention, place);
  const group = onlyGroup(document, title) ?? groupOfHead(document, block, title, locale);
  return { ...plain(mention), title, place, group, span: mention.span, basis: 'placed' };
}

/** `Conseil 2016` in the cell above `Genève, 25 mai-2 juin 2016`. */
const isOver = (above: ZonedBlock['cell'], cell: ZonedBlock['cell']): boolean =>
  above !== undefined &&
  cell !== undefined &&
  above.table === cell.table &&
  above.column === cell.column &&
  above.row === cell.row - 1;

/** `31ème réunion, Genève, 20-23 mai 2024` under the name of a group: a meeting that is counted is that group's. */
function groupOfHead(
  document: AnnotatedDocument,
  { zone, span }: ZonedBlock,
  title: Span,
  locale: MeetingLocale,
): Group | null {
  if (zone !== 'letterhead' || !matches(locale.ordinal, document.folded.slice(title.start, title.end))) return null;
  return lastThatMeets(document, span.start);
}

/** `Genève, 6-15 mai 2024` and nothing else, in the head of a document of a group: that group's meeting. */
function meetingOfHead(
  document: AnnotatedDocument,
  { zone, span }: ZonedBlock,
  mention: DateMention,
  place: NonNullable<Candidate['place']>,
): Candidate | null {
  if (zone !== 'letterhead' || !/^\P{L}*$/u.test(document.text.slice(span.start, place.start))) return null;
  const group = lastThatMeets(document, span.start);
  return group === null ? null : { ...plain(mention), place, group, basis: 'placed' };
}

/** `GENEVE - SESSION DE 2003 - (5 - 16 MAI)`: a known city by itself, in the line or one of the two before it. */
function cityAlone(
  document: AnnotatedDocument,
  block: ZonedBlock,
  before: Span,
  heads: readonly ZonedBlock[],
  locale: MeetingLocale,
): Candidate['place'] {
  const line = /^[ (]*(\p{L}[\p{L}' ]{2,30}?) *(?:[-,(\t]|$)/u;
  for (const span of [before, ...heads.map((head) => head.span).toReversed()]) {
    const text = document.folded.slice(span.start, Math.min(span.end, block.span.end));
    const name = line.exec(text)?.[1];
    if (name === undefined || !isKnownCity(name.toLowerCase(), locale.clocks)) continue;
    const start = span.start + text.indexOf(name);
    return { name: clean(document.text.slice(start, start + name.length)), country: null, start };
  }
  return null;
}

/** What the line says besides its place and days, else the line of a session in one of the two blocks before. */
function sessionTitle(
  document: AnnotatedDocument,
  block: ZonedBlock,
  heads: readonly ZonedBlock[],
  mention: DateMention,
  place: number,
  locale: MeetingLocale,
): Span | null {
  const inside = place >= block.span.start;
  const city = inside ? (/^[\p{L}']+/u.exec(document.folded.slice(place, mention.span.start))?.[0].length ?? 0) : 0;
  const parts = inside
    ? [
        { start: block.span.start, end: place },
        { start: place + city, end: mention.span.start },
      ]
    : [{ start: block.span.start, end: mention.span.start }];
  for (const part of parts) {
    const own = trimmed(document, part);
    if (own !== null && matches(locale.session, document.folded.slice(own.start, own.end))) return own;
    if (own !== null && part === parts[0]) return null;
  }
  const previous = heads.findLast(({ text }) => matches(locale.session, closedUp(text) ?? text.trim()));
  return previous === undefined ? null : trimmed(document, previous.span);
}
