import type { AnnotatedDocument, Detection } from '../../model/detection.js';
import type { ZonedBlock } from '../../model/document.js';
import type { CitationLocale } from '../../model/locale/citations.js';
import type { Citation, CitationType, Reference, Sector } from '../../model/record.js';
import { overlaps } from '../../model/span.js';
import { fold } from '../../text/fold.js';
import { withSharedIssuers } from './issuer.js';
import { mergeCitations } from './merging.js';
import { firstMatch, withoutMatches } from '../../text/pattern.js';
import { readAnaphors } from './anaphors.js';
import { readHeadedTexts } from './headed.js';
import { readNumberedTexts } from './numbered.js';
import { placeOf } from './place.js';
import type { CitationReading, CitationRules, Place } from './reading.js';
import { readSeriesTexts } from './series.js';

/** What the document is itself: never a citation, save a circular that a corrigendum or addendum belongs to. */
export interface OwnName {
  readonly reference: Reference | null;
  /** The Sector whose document it is: its Questions are meant where the words name no Sector. */
  readonly sector?: Sector | null;
}

/**
 * Resolutions, Decisions, Recommendations, Questions, circulars and documents that the text cites by number, each
 * (type, number, issuer, revision) once, with the parts of it that are cited.
 */
export function detectCitations(
  document: AnnotatedDocument,
  locale: CitationLocale,
  own: OwnName = { reference: null },
): Detection<Citation> {
  const rules: CitationRules = { locale, reference: own.reference, sector: own.sector ?? null };
  const readings: CitationReading[] = [];
  const earlier = new Map<CitationType, CitationReading>();
  let behind = 0;
  for (const [index, block] of document.blocks.entries()) {
    if (block.zone === 'page') continue;
    const place = placeOf(document, block, document.blocks[index + 1]);
    // What a line broke was read with the line before.
    const cited = readBlock(block, place, rules).filter(
      (reading) =>
        reading.span.start >= behind &&
        reading.span.start < block.span.end &&
        !isOwnTitle(reading, block, document, rules),
    );
    for (const reading of [...cited, ...readAnaphors(place, block.span, { own: cited, earlier }, locale)])
      readings.push(reading);
    for (const reading of cited) earlier.set(reading.value.type, reading);
    behind = Math.max(behind, cited.at(-1)?.span.end ?? 0);
  }
  const headed = readHeadedTexts(document, rules);
  return { findings: mergeCitations(withApart(inOrder(readings), headed)), messages: [] };
}

/** `DÉCISION 505`, a line of its own in the head of a document of the Council: what the document is. */
function isOwnTitle(
  { value: { type }, span }: CitationReading,
  { zone, index }: ZonedBlock,
  { passages }: AnnotatedDocument,
  { reference }: CitationRules,
): boolean {
  if (zone !== 'letterhead' || (type !== 'resolution' && type !== 'decision')) return false;
  if (reference === null || !/-[EFSARC]$/.test(reference.number)) return false;
  const passage = passages[index];
  if (passage === undefined || passage.span.start > span.start) return false;
  return /(?:^|\n)\s*$/.test(passage.before(span).words) && /^\s*(?:$|\n)/.test(passage.behind(span).words);
}

function readBlock(block: ZonedBlock, place: Place, rules: CitationRules): CitationReading[] {
  const { text } = place;
  const { locale } = rules;
  if (!/\d/.test(text)) return [];
  const series = firstMatch(locale.seriesCue, text)
    ? cited(inOrder(readSeriesTexts(place, locale, rules.reference)), block, text, rules)
    : [];
  if (!firstMatch(locale.numberedCue, text)) return inOrder(series);
  return withApart(inOrder(series), withSharedIssuers(inOrder(readNumberedTexts(place, rules)), place, locale));
}

/** Readings, and those of others that stand where none of them does; both in order. */
function withApart(taken: readonly CitationReading[], others: readonly CitationReading[]): CitationReading[] {
  let next = 0;
  const apart = others.filter(({ span }) => {
    while (next < taken.length && (taken[next] as CitationReading).span.end <= span.start) next++;
    const other = taken[next];
    return !other || !overlaps(other.span, span);
  });
  return inOrder([...taken, ...apart]);
}

/** The texts that a block cites: not the document itself, nor the second number that it has beside its first. */
function cited(
  readings: readonly CitationReading[],
  block: ZonedBlock,
  text: string,
  rules: CitationRules,
): CitationReading[] {
  const isOwn = readings.map((reading) => namesItself(reading, block, text, rules));
  return readings.filter((reading, at) => {
    const before = readings[at - 1];
    const isBeside = before !== undefined && reading.span.start - before.span.end <= longestJoint;
    if (block.zone === 'letterhead' && isBeside && isOwn[at - 1]) isOwn[at] = true;
    return !isOwn[at];
  });
}

/** What parts two numbers of one document: ` et `, ` / `. */
const longestJoint = 6;

const inOrder = (readings: readonly CitationReading[]): CitationReading[] =>
  readings.toSorted((a, b) => a.span.start - b.span.start);

/** A document's own number in its letterhead or on its annexes is its name; in a corrigendum's text it is the circular. */
function namesItself(
  reading: CitationReading,
  block: ZonedBlock,
  text: string,
  { locale, reference }: CitationRules,
): boolean {
  if (block.zone === 'letterhead' && isWholeLine(reading, block)) return true;
  if (!reference) return block.zone === 'letterhead' && isHeadNumber(reading, text, block, locale);
  if (!sameNumber(reading, reference) && !isUnnamedSeries(reading, reference)) return false;
  if (reference.annotations.length === 0 || block.zone === 'letterhead') return true;
  const isAmendment = reference.annotations.some((annotation) => firstMatch(locale.amendment, fold(annotation)));
  // A revision is the circular itself, in the edition that it replaces as in its own.
  if (!isAmendment) return true;
  const before = text.slice(
    Math.max(0, reading.span.start - block.span.start - 40),
    reading.span.start - block.span.start,
  );
  const named = firstMatch(locale.ownAnnotation, before)?.groups?.annotation;
  return named !== undefined && isOwnAnnotation(named, reference.annotations, locale);
}

/** `Le Corrigendum 1 à la Circulaire TSB 17` is another document where it stands in the second. */
function isOwnAnnotation(named: string, annotations: readonly string[], locale: CitationLocale): boolean {
  const key = (words: string): string =>
    withoutMatches(locale.numberSign, fold(words).toLowerCase()).replace(/[ .]/g, '');
  return !/\d/.test(named) || annotations.some((annotation) => key(annotation) === key(named));
}

/** `IFRB CIRCULAR-LETTER No. 846`, `Lettre-circulaire N° 857`: a circular's number and nothing else, but who issues it, is the letter's own. */
const isWholeLine = ({ value, span }: CitationReading, { text, span: { start, end } }: ZonedBlock): boolean =>
  value.type === 'circular' &&
  span.end === end &&
  /^\s*(?:(?:\p{Lu}\.?){2,7} )?$/u.test(text.slice(0, span.start - start));

/**
 * `Document C98/27-F` as a line of a letterhead, or a cell of it, is the document's own number where none was read; so is
 * `Lettre-circulaire N° 812`, of no series.
 */
function isHeadNumber(
  { value, span, impliesSeries }: CitationReading,
  text: string,
  block: ZonedBlock,
  locale: CitationLocale,
): boolean {
  if (value.type !== 'council-document' && value.type !== 'other' && impliesSeries !== true) return false;
  const before = text.slice(0, span.start - block.span.start);
  const behind = text.slice(span.end - block.span.start);
  return firstMatch(locale.headNumberLead, before.slice(-60)) !== null && /^ *(?:$|\(| {2})/.test(behind.slice(0, 60));
}

function sameNumber({ value }: CitationReading, { series, number }: Reference): boolean {
  // Documents are numbered with their body's name, and may be named with or without their language.
  if (value.type === 'council-document' || value.type === 'other')
    return documentNumber(value.number) === documentNumber(number);
  return value.series === series && withoutZeros(value.number) === withoutZeros(number);
}

/** `Circular-letter No. 812` in the IFRB's own letter of that number. */
const isUnnamedSeries = ({ value, impliesSeries }: CitationReading, { number }: Reference): boolean =>
  impliesSeries === true && withoutZeros(value.number) === withoutZeros(number);

const withoutZeros = (number: string): string => number.replace(/^0+(?=\d)/, '');
const documentNumber = (number: string): string =>
  number
    .replace(/ ?- ?[EFSARC]$/, '')
    .replace(/[ -]+/g, '')
    .toLowerCase();
