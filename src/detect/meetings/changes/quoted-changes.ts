import type { DateMention } from '../../../model/annotation.js';
import type { AnnotatedDocument } from '../../../model/detection.js';
import type { MeetingLocale } from '../../../model/locale/meetings.js';
import { Passage, passageOf } from '../../../text/passage.js';
import type { ChangedDates } from '../../changed-dates.js';
import type { Candidate } from '../candidate.js';
import { dated, formerDaysOn } from './former-days.js';
import { onlyGroup, plain } from '../listed/labelled.js';
import { isConvened } from '../listed/lead-in.js';
import { firstNoun } from '../naming/nouns.js';
import { withoutHead } from '../naming/opening-words.js';
import { placeInWords, placeOpening } from '../held/place.js';
import { placeSaid } from '../worded/told-on.js';
import { isNaming, titleOf } from '../naming/title.js';

const longestQuotation = 120;
/** `"du lundi `, `"from ` */
const longestDayLead = 14;

/** `Au § 1, au lieu de «du 4 au 8 septembre», lire «du 25 au 29 septembre»`: the meeting is the one told elsewhere on those days. */
export function movedByQuotation(
  candidates: readonly Candidate[],
  { changes, formerOf }: ChangedDates,
  document: AnnotatedDocument,
  locale: MeetingLocale,
): Candidate[] {
  const told = new Set(candidates.map(({ mention }) => mention.span.start));
  return [...formerOf].flatMap(([place, old]): Candidate[] => {
    const change = changes.get(old.span.start);
    const by = change?.kind === 'replaced' ? change.by : null;
    if (by === null || old.end === null || told.has(place) || told.has(old.span.start)) return [];
    const meant =
      candidates.find(({ mention }) => sameDays(mention, old) && mention.end !== null) ??
      quotedGroup(document, by, locale) ??
      headMeeting(document, by, locale);
    if (meant === null) return [];
    return [
      {
        ...meant,
        mention: dated(by, old),
        replaces: formerDaysOn(old, document, locale),
        span: by.span,
        cancelled: false,
        place: quotedPlace(document, by, locale)?.place ?? meant.place ?? placeBehind(document, by, locale),
      },
    ];
  });
}

/** `L'atelier se tiendra donc à Genève, à ces dates; il sera suivi, le 27, d'une réunion`, in the paragraph behind the quotations. */
export function placeBehind(
  document: AnnotatedDocument,
  { span }: DateMention,
  locale: MeetingLocale,
): Candidate['place'] {
  const paragraph = passageOf(document, new Passage(document, span).block);
  for (const sentence of paragraph.sentences(locale.sentences)) {
    if (sentence.span.start < span.end) continue;
    const [day] = sentence.dates;
    const place = placeSaid(day === undefined ? sentence : sentence.before(day.span), locale);
    if (place !== null) return place;
  }
  return null;
}

/** `lire «Commission d'études 1, Genève, 12-16 septembre»`: the group that the quotation names in front of the place and days. */
function quotedGroup(document: AnnotatedDocument, mention: DateMention, locale: MeetingLocale): Candidate | null {
  const before = quotationAround(document, mention)?.before;
  const group = before === undefined ? null : onlyGroup(before, isConvened);
  const named = before?.groups.findLast((each) => each.group === group);
  if (before === undefined || named === undefined) return null;
  const rest = withoutHead(before.behind(named.span), /^[ ,;:)-]*\(?/u);
  const place = placeOpening(rest, locale) ?? placeInWords(rest, locale);
  const isBare = !/\p{L}{5}/u.test(rest.words);
  return place === null && !isBare ? null : { ...plain(mention), group, place, basis: 'inferred' };
}

/** `Objet: Atelier sur la sécurité (Abidjan, Côte d'Ivoire) – Modification des dates`: the meeting of a head that has no days. */
function headMeeting(document: AnnotatedDocument, mention: DateMention, locale: MeetingLocale): Candidate | null {
  if (quotedPlace(document, mention, locale) === null) return null;
  for (const block of document.blocks) {
    const words = passageOf(document, block);
    const noun = block.zone === 'letterhead' && words.dates.length === 0 ? firstNoun(words, locale) : null;
    if (noun === null) continue;
    const sentence = words.from(noun);
    const place = placeOfHead(sentence, locale);
    const named = { noun, sentence };
    const title = titleOf(named, place?.start ?? words.span.end, locale);
    return {
      ...plain(mention),
      title: title !== null && isNaming(title, named, locale) ? title : null,
      group: onlyGroup(words),
      place,
      basis: 'inferred',
    };
  }
  return null;
}

/**
 * Where a quotation has nothing but days, and a place before or behind them (`"Nairobi, Kenya, 5-7 December 2022"`); `null` where it
 * says other things as well.
 */
function quotedPlace(
  document: AnnotatedDocument,
  mention: DateMention,
  locale: MeetingLocale,
): { readonly place: Candidate['place'] } | null {
  const quotation = quotationAround(document, mention);
  if (quotation === null) return null;
  const { before } = quotation;
  const behind = withoutHead(quotation.behind, /^[ ,;(-]*(?:\p{Ll}{1,3} )?/u);
  const isBare = !/\p{L}/u.test(behind.words);
  if (isBare && before.words.length < longestDayLead) return { place: null };
  const placed = isBare ? before : behind;
  const place = placeOpening(placed, locale) ?? placeInWords(placed, locale);
  return place === null ? null : { place };
}

/** What a quotation has in front of its days and behind them, `null` where they stand in none. */
function quotationAround(
  document: AnnotatedDocument,
  { span }: DateMention,
): { readonly before: Passage; readonly behind: Passage } | null {
  const { whole } = new Passage(document, span);
  const left = whole.before(span, longestQuotation);
  const right = whole.behind(span, longestQuotation);
  const open = left.words.lastIndexOf('"');
  const close = right.words.indexOf('"');
  if (open < 0 || close < 0) return null;
  return { before: left.from({ start: left.span.start + open + 1 }), behind: right.head(close) };
}

/** `… à Abidjan`, or `(Abidjan, Côte d'Ivoire)` and `; Abidjan (Côte d'Ivoire)` behind a bracket or stop. */
function placeOfHead(words: Passage, locale: MeetingLocale): Candidate['place'] {
  const said = placeInWords(words, locale);
  if (said !== null) return said;
  for (const match of words.words.matchAll(/(?:\(|[,;:-] )(?=(\p{Lu}[^()]{2,70}(?:\([^()]{3,45}\))?))/gu)) {
    const start = words.span.start + match.index + match[0].length;
    const found = placeOpening(words.from({ start }, (match[1] ?? '').length), locale);
    if (found !== null) return found;
  }
  return null;
}

const sameDays = (a: DateMention, b: DateMention): boolean =>
  JSON.stringify([a.start, a.end]) === JSON.stringify([b.start, b.end]);
