import type { SegmentedDocument } from '../../model/document.js';
import type { Basis, Clue, Finding } from '../../model/finding.js';
import type { LetterLocale, ReferencePattern } from '../../model/locale/letter.js';
import type { DocumentType, Issuer, Reference } from '../../model/record.js';
import { contains, type Span } from '../../model/span.js';
import { groupWithin } from '../../text/brackets.js';
import { clean } from '../../text/clean.js';
import { withUnionCode } from '../../text/union-code.js';
import { linesOf } from '../../text/lines.js';
import { firstMatch, matchesOf } from '../../text/pattern.js';
import { printedIn, wordsIn } from '../../text/words-in.js';
import type { HeadEntry } from './head-entry.js';
import { isReference, isUnit } from './looks.js';

export interface ReferenceReading {
  readonly reference: Finding<Reference>;
  readonly documentType: DocumentType;
  readonly issuer: Issuer | null;
  readonly explicit: boolean;
}

/** Where a line may stand that names the document: by itself in the letterhead, in a page header, in an annex heading. */
interface Candidate {
  readonly span: Span;
  readonly basis: Basis;
}

/** The document's own number, read from the letterhead or from wherever else the document names itself. */
export function detectReference(
  document: SegmentedDocument,
  entries: readonly HeadEntry[],
  locale: LetterLocale,
): ReferenceReading | null {
  const inHead = [
    ...entries.filter(({ label }) => label === 'reference').map(({ span }): Candidate => ({ span, basis: 'labelled' })),
    ...entries
      .filter(({ label, text }) => label !== 'subject' && label !== 'action' && isReference(text, locale))
      .map(({ span }): Candidate => ({ span, basis: 'placed' })),
  ];
  const first = (candidates: readonly Candidate[]): ReferenceReading | null => {
    for (const { span, basis } of candidates) {
      const reading = readReference(document, span, basis, locale);
      if (reading) return reading;
    }
    return null;
  };
  const reading =
    first(inHead) ??
    partedReference(document, entries, locale) ??
    conferenceReference(document, entries, locale) ??
    first(ownLines(document, locale));
  return reading && { ...reading, reference: withAnnotations(document, reading.reference, entries, locale) };
}

/** `Lettre collective TSB` and, on the next line of a narrow column, `4/13`. */
function partedReference(
  document: SegmentedDocument,
  entries: readonly HeadEntry[],
  locale: LetterLocale,
): ReferenceReading | null {
  for (const [at, { text, span, label }] of entries.entries()) {
    const next = entries[at + 1];
    if (!next || (label !== null && elsewhere.has(label))) continue;
    if (!/\p{L}$/u.test(text) || text.length > longestPart || !/^\d\S{0,20}$/u.test(next.text)) continue;
    const whole = `${text} ${next.text}`;
    const basis = label === 'reference' || next.label === 'reference' ? 'labelled' : 'placed';
    for (const form of locale.references) {
      const match = firstMatch(form.pattern, whole);
      const number = match?.groups?.number;
      if (!match || number === undefined || match.index >= text.length || !next.text.startsWith(number)) continue;
      const value: Reference = {
        series: seriesOf(form, match, locale),
        number: clean(document.text.slice(next.span.start, next.span.start + number.length)),
        annotations: [],
      };
      const clues: readonly Clue[] = [
        { span: { start: span.start + match.index, end: span.end }, basis },
        { span: { start: next.span.start, end: next.span.start + number.length }, basis },
      ];
      return { reference: { value, clues }, ...typeOf(form, whole, document, locale) };
    }
  }
  return null;
}

const longestPart = 60;
const elsewhere: ReadonlySet<string> = new Set(['subject', 'action', 'addressees', 'copies']);

/** `Document 41-F`, under the name of the conference whose document it is. */
function conferenceReference(
  document: SegmentedDocument,
  entries: readonly HeadEntry[],
  locale: LetterLocale,
): ReferenceReading | null {
  const held = entries.filter(
    ({ label, text }) => label !== 'subject' && label !== 'action' && text.length < longestHeadLine,
  );
  for (const { span, text } of held) {
    const match = firstMatch(locale.conferenceDocument, text);
    const number = match?.groups?.number;
    const named = held.map((entry) => firstMatch(locale.conference, entry.text)).find((found) => found !== null);
    if (!match || number === undefined || !named) continue;
    const start = span.start + match.index + (match[0].length - match[0].trimStart().length);
    const at = span.start + match.index + match[0].indexOf(number);
    const end = at + number.length;
    const series = withUnionCode(named.groups?.series ?? '', locale.unionCodes);
    const value = { series, number: clean(document.text.slice(at, end)), annotations: [] };
    return {
      reference: { value, clues: [{ span: { start, end }, basis: 'placed' }] },
      documentType: 'report',
      issuer: locale.conferenceIssuers[named.groups?.body ?? ''] ?? null,
      explicit: false,
    };
  }
  return null;
}

/** A session or a number is told in one line. */
const longestHeadLine = 160;

/** Page headers and annex headings: `Circulaire TSB 278` on top of a page, `(de la Circulaire TSB 278)` under `ANNEXE 1`. */
function ownLines(document: SegmentedDocument, locale: LetterLocale): Candidate[] {
  const candidates: Candidate[] = [];
  for (const block of document.blocks) {
    const head = block.zone === 'page' || (block.zone === 'annex' && block.text.length < 240);
    if (!head || block.cell) continue;
    if (block.annexHead?.of) candidates.push({ span: block.annexHead.of.span, basis: 'worded' });
    for (const span of linesOf(document.text, block.span)) {
      if (block.zone === 'page') {
        if (isReference(wordsIn(document, span), locale)) candidates.push({ span, basis: 'placed' });
      } else if (groupWithin(document.folded, span, locale.annexOf)) candidates.push({ span, basis: 'worded' });
    }
  }
  return candidates;
}

function readReference(
  document: SegmentedDocument,
  span: Span,
  basis: Basis,
  locale: LetterLocale,
): ReferenceReading | null {
  const text = wordsIn(document, span);
  for (const form of locale.references) {
    const match = firstMatch(form.pattern, text);
    const number = match?.groups?.number;
    if (!match || number === undefined) continue;
    const place = { start: span.start + match.index, end: span.start + match.index + match[0].length };
    const at = place.start + match[0].lastIndexOf(number);
    const value: Reference = {
      series: seriesOf(form, match, locale),
      number: clean(document.text.slice(at, at + number.length)),
      annotations: [],
    };
    const type = typeOf(form, text, document, locale);
    const body = /^\p{Lu}+/u.exec((match.groups?.series ?? '').toUpperCase())?.[0] ?? '';
    return {
      reference: { value, clues: [{ span: place, basis }] },
      ...type,
      issuer: type.issuer ?? form.issuers?.[body] ?? null,
    };
  }
  return null;
}

/** The letters that are printed, `CCITT` in a collective letter of that committee, else those that all of the form have. */
const seriesOf = (form: LetterLocale['references'][number], match: RegExpExecArray, locale: LetterLocale): string =>
  withUnionCode((match.groups?.series ?? '').toUpperCase(), locale.unionCodes) || (form.series ?? '');

/** `CR/25` is a circular letter unless its own line, or another of the letterhead, calls it something else. */
function typeOf(
  form: ReferencePattern,
  own: string,
  document: SegmentedDocument,
  locale: LetterLocale,
): Omit<ReferenceReading, 'reference'> {
  const { documentType, issuer, explicit } = form;
  if (explicit || documentType === 'report') return { documentType, issuer, explicit };
  const head = document.blocks.filter(({ zone }) => zone === 'letterhead').map(({ text }) => text);
  const said = [own, ...head]
    .filter(({ length }) => length < 80)
    .flatMap((text) => locale.documentTypes.filter(({ pattern }) => firstMatch(pattern, text)))[0];
  return { documentType: said?.documentType ?? documentType, issuer, explicit };
}

/** `Corrigendum 1`, `Rév. 1`: on the reference's own line or on a line of their own beside it. */
function withAnnotations(
  document: SegmentedDocument,
  reference: Finding<Reference>,
  entries: readonly HeadEntry[],
  locale: LetterLocale,
): Finding<Reference> {
  const [own] = reference.clues;
  const annotations: string[] = [];
  const clues: Clue[] = [];
  for (const { span, text, label, look } of entries) {
    const holdsReference = own !== undefined && span.start <= own.span.start && own.span.end <= span.end;
    if (!holdsReference && (label === 'subject' || label === 'action' || look === 'addressee' || text.length > 60))
      continue;
    for (const match of matchesOf(locale.annotation, text)) {
      const words = match.groups?.annotation as string;
      const start = span.start + match.index + match[0].indexOf(words);
      const annotation = clean(document.text.slice(start, start + words.length));
      if (annotations.includes(annotation)) continue;
      annotations.push(annotation);
      clues.push({ span: { start, end: start + words.length }, basis: 'placed' });
    }
  }
  const inside = clues.filter(({ span }) => !own || span.end <= own.span.start || span.start >= own.span.end);
  return {
    value: { ...reference.value, annotations },
    clues: [...reference.clues, ...inside].sort((a, b) => a.span.start - b.span.start),
  };
}

/** On the line under the reference, in the same part of the letterhead. */
function follows(document: SegmentedDocument, own: Span | undefined, span: Span): boolean {
  if (!own || span.start < own.end) return false;
  const between = document.text.slice(own.end, span.start);
  return between.trim() === '' && between.split('\n').length <= 3;
}

/** In the cell below it, where the row has no label of its own. */
function standsBelow(entries: readonly HeadEntry[], own: Span | undefined, { block }: HeadEntry): boolean {
  const { cell } = block;
  if (!own || !cell) return false;
  const above = entries.find(({ span }) => span.start <= own.start && own.end <= span.end)?.block.cell;
  if (!above || cell.table !== above.table || cell.row !== above.row + 1) return false;
  const first = entries.find((entry) => entry.block.cell?.table === cell.table && entry.block.cell.row === cell.row);
  return cell.column === above.column && first?.block === block;
}

/** The drafting unit under or beside the reference. */
export function detectFileReference(
  document: SegmentedDocument,
  entries: readonly HeadEntry[],
  reference: Finding<Reference> | null,
): Finding<string> | null {
  // a corrigendum has a line of its own: `TSB Circular 12` over `Corrigendum 1`
  const parts = reference?.clues.map((clue) => clue.span) ?? [];
  const own = parts.at(-1);
  for (const entry of entries) {
    const { label, span, text, look } = entry;
    const isUnder = label === null && (follows(document, own, span) || standsBelow(entries, own, entry));
    if (look === 'addressee' || (label !== 'reference' && !isUnder)) continue;
    const held = parts.findLast((part) => contains(span, part));
    const rest = held ? { start: held.end, end: span.end } : span;
    const words = wordsIn(document, rest);
    const lead = /^[ ,;()-]*/.exec(words)?.[0].length ?? 0;
    const tail = /[ ,;()-]*$/.exec(words)?.[0].length ?? 0;
    const place = { start: rest.start + lead, end: Math.max(rest.start + lead, rest.end - tail) };
    if (isUnit(wordsIn(document, place)) && (held || text.length < 30))
      return { value: printedIn(document, place), clues: [{ span: place, basis: 'placed' }] };
  }
  return null;
}
