import type { CalendarDate, DateMention } from '../../model/annotation.js';
import type { SegmentedDocument } from '../../model/document.js';
import type { Basis, Clue, Finding } from '../../model/finding.js';
import type { LetterheadLabel, LetterLocale } from '../../model/locale/letter.js';
import type { Addressee, DocumentType, Issuer, Reference } from '../../model/record.js';
import type { Span } from '../../model/span.js';
import { clean } from '../../text/clean.js';
import { leadingNameLength } from '../../text/name.js';
import { closedUp } from '../../text/letter-spacing.js';
import { firstMatch } from '../../text/pattern.js';
import { wordsIn } from '../../text/words-in.js';
import { headBlocksBelowTitle } from '../head-blocks.js';
import { addresseesOf } from './addressees.js';
import { detectDating } from './dating.js';
import { headEntries } from './entries.js';
import type { HeadEntry } from './head-entry.js';
import { isMessage, numbersOfSender } from './message.js';
import { detectFileReference, detectReference } from './reference.js';

interface NamedContact {
  readonly name: Finding<string>;
  readonly honorific: string | null;
  /** What stands in brackets behind the name, and each line below it: country, office, organization. */
  readonly from: readonly Span[];
}

export interface ContactFinding {
  readonly name: Finding<string> | null;
  readonly honorific: string | null;
  readonly from: readonly Span[];
  /** Named under further labels: a letter of two Bureaux has a contact in each. */
  readonly others: readonly NamedContact[];
  readonly telephone: Finding<string> | null;
  readonly fax: Finding<string> | null;
  readonly email: Finding<string> | null;
}

export interface Letterhead {
  readonly reference: Finding<Reference> | null;
  /** What the reference says of the kind of document; `null` without one. */
  readonly documentType: DocumentType | null;
  readonly issuer: Finding<Issuer> | null;
  readonly fileReference: Finding<string> | null;
  readonly place: Finding<string> | null;
  readonly date: Finding<CalendarDate> | null;
  readonly contact: ContactFinding;
  readonly addressees: readonly Finding<Addressee>[];
  readonly copies: readonly Finding<Addressee>[];
  readonly subject: Finding<string> | null;
  readonly action: Finding<string> | null;
  readonly salutation: Finding<string> | null;
}

/** Everything above the body of a letter. */
export function detectLetterhead(
  document: SegmentedDocument,
  dates: readonly DateMention[],
  locale: LetterLocale,
): Letterhead {
  const blocks = [...document.blocks.filter(({ zone }) => zone === 'letterhead'), ...headBlocksBelowTitle(document)];
  const salutation = blocks.filter(({ formula }) => formula === 'salutation');
  const entries = headEntries(
    document,
    blocks.filter(({ formula }) => formula !== 'salutation'),
    locale,
  );
  const under = (label: LetterheadLabel): HeadEntry[] => entries.filter((entry) => entry.label === label);
  const spansUnder = (label: LetterheadLabel): Span[] => under(label).map(({ span }) => span);
  const reference = detectReference(document, entries, locale);
  const addressees = addresseesOf(document, under('addressees'), locale);
  const dating = detectDating(document, entries, dates, locale);
  return {
    reference: reference?.reference ?? null,
    documentType: isMessage(document, reference, addressees, locale)
      ? 'other'
      : (reference?.documentType ?? saidType(entries, locale)),
    issuer: issuerOf(document, reference, entries, locale),
    fileReference: detectFileReference(document, entries, reference?.reference ?? null),
    ...dating,
    contact: contactOf(document, numbersOfSender(document, entries, locale), locale),
    addressees,
    copies: addresseesOf(document, under('copies'), locale),
    subject: joined(document, spansUnder('subject'), 'labelled'),
    action: joined(document, spansUnder('action'), 'labelled'),
    salutation: joined(
      document,
      salutation.map(({ span }) => span),
      'placed',
    ),
  };
}

function saidType(entries: readonly HeadEntry[], locale: LetterLocale): DocumentType | null {
  for (const { text, label } of entries) {
    if (label === 'subject' || label === 'action' || text.length > 80) continue;
    // `C I R C U L A R`: a typist spaces what others set in bold
    const words = closedUp(text) ?? text;
    const said = locale.documentTypes.find(({ pattern }) => firstMatch(pattern, words));
    if (said) return said.documentType;
  }
  return null;
}

/** The office that issues: by its number, else by its name in the letterhead (not as an addressee). */
function issuerOf(
  document: SegmentedDocument,
  reading: ReturnType<typeof detectReference>,
  entries: readonly HeadEntry[],
  locale: LetterLocale,
): Finding<Issuer> | null {
  if (reading?.issuer) return { value: reading.issuer, clues: reading.reference.clues.slice(0, 1) };
  for (const { span, text, label, look } of entries) {
    if (
      look === 'addressee' ||
      label === 'copies' ||
      label === 'addressees' ||
      label === 'subject' ||
      text.length > 160
    )
      continue;
    for (const { issuer, pattern } of locale.issuers) {
      const match = firstMatch(pattern, text);
      if (match)
        return {
          value: issuer,
          clues: [
            {
              span: { start: span.start + match.index, end: span.start + match.index + match[0].length },
              basis: 'placed',
            },
          ],
        };
    }
  }
  for (const { span, text, zone } of document.blocks) {
    if (zone !== 'page' || text.length > 160) continue;
    const found = locale.issuers.find(({ pattern }) => firstMatch(pattern, text));
    if (found) return { value: found.issuer, clues: [{ span, basis: 'placed' }] };
  }
  return null;
}

function contactOf(document: SegmentedDocument, entries: readonly HeadEntry[], locale: LetterLocale): ContactFinding {
  const value = (label: LetterheadLabel, look: HeadEntry['look']): Finding<string> | null => {
    const entry =
      entries.find((candidate) => candidate.label === label && candidate.look === look) ??
      // the mail address stands behind `Internet:` in letters of the nineties
      (look === 'email'
        ? entries.find(
            (candidate) => (candidate.label === 'contact' || candidate.label === 'other') && candidate.look === 'email',
          )
        : undefined);
    if (!entry) return null;
    const rest = look === 'telephone' ? restOfNumber(entries, entry) : undefined;
    return joined(document, [withoutBrackets(document.text, entry.span), ...(rest ? [rest.span] : [])], 'labelled');
  };
  return {
    ...contactNames(document, entries, locale),
    telephone: value('telephone', 'telephone'),
    fax: value('fax', 'telephone'),
    email: value('email', 'email'),
  };
}

/** An address without the brackets, and a number without the closing bracket, that it stands in, or the one that speaks of it (`(Gr. 3)`). */
function withoutBrackets(source: string, { start, end: lineEnd }: Span): Span {
  const end = lineEnd - (/ *\(\p{L}[^()]{1,12}\)[.,;]?$/u.exec(source.slice(start, lineEnd))?.[0].length ?? 0);
  const text = source.slice(start, end);
  const head = /^[<\s]*/u.exec(text)?.[0].length ?? 0;
  const tail = (text.includes('(') ? /[>.;,\s]*$/u : /[>.;,)\s]*$/u).exec(text)?.[0].length ?? 0;
  return { start: start + head, end: end - tail };
}

/** Digits of the shortest whole number with its country (`+41 22 730 51 11` has eleven), and of the longest (E.164). */
const shortestNumber = 10;
const longestNumber = 15;

/** A narrow column breaks a number over two lines: figures below one that is too short for a number with its country. */
function restOfNumber(entries: readonly HeadEntry[], number: HeadEntry): HeadEntry | undefined {
  const digits = (text: string): number => text.replace(/\D/g, '').length;
  if (!number.text.startsWith('+') || digits(number.text) >= shortestNumber) return undefined;
  const at = entries.indexOf(number);
  const rest = entries.slice(at + 1, at + 4).find((entry) => isBelow(number, entry));
  const whole = digits(number.text) + digits(rest?.text ?? '');
  return rest && /^\d[\d ]{1,11}$/.test(rest.text) && whole >= shortestNumber && whole <= longestNumber
    ? rest
    : undefined;
}

/** Whether an entry stands below another in one block, in one cell, or without a label in the same lines. */
function isBelow({ block, columns }: HeadEntry, other: HeadEntry): boolean {
  if (other.block === block) return true;
  const { cell } = other.block;
  if (block.cell && cell) return block.cell.table === cell.table && block.cell.column === cell.column;
  return !block.cell && !cell && other.columns[0] <= columns[0];
}

function contactNames(
  document: SegmentedDocument,
  entries: readonly HeadEntry[],
  locale: LetterLocale,
): Pick<ContactFinding, 'name' | 'honorific' | 'from' | 'others'> {
  const found: NamedContact[] = [];
  for (const { label, span, text } of entries) {
    if (label !== 'contact') continue;
    const last = found.at(-1);
    if (last && !isRightBehindContact(document, span, locale)) {
      found[found.length - 1] = { ...last, from: [...last.from, span] };
      continue;
    }
    const honorific = firstMatch(locale.honorific, text)?.[0] ?? '';
    const start = span.start + honorific.length;
    const name = document.text.slice(start, start + leadingNameLength(document.text.slice(start, span.end)));
    if (name === '') continue;
    const place: Span = { start, end: start + name.length };
    const behind = behindName(document.text, { start: place.end, end: span.end });
    const title = clean(document.text.slice(span.start, start));
    const clues: Clue[] = [
      { span: honorific === '' ? place : { start: span.start, end: place.end }, basis: 'labelled' },
    ];
    found.push({
      name: { value: clean(name), clues },
      honorific: title === '' ? null : title,
      from: behind,
    });
  }
  const [first, ...others] = found;
  return { name: first?.name ?? null, honorific: first?.honorific ?? null, from: first?.from ?? [], others };
}

/** `(Chili)` or `, Rapporteur du GT 2` behind the name on its line. */
function behindName(text: string, { start, end }: Span): Span[] {
  const [whole, lead, words] = /^( ?[(,] ?)([^()]{2,80})/.exec(text.slice(start, end)) ?? [];
  if (whole === undefined || lead === undefined || words === undefined) return [];
  return [{ start: start + lead.length, end: start + whole.length }];
}

const labelBefore = /\p{L}[\p{L} ]{2,24} ?: *$/u;

/** What stands under a label already read may be the contact's office; a name behind a label of its own is another's. */
function isRightBehindContact(document: SegmentedDocument, { start }: Span, locale: LetterLocale): boolean {
  const before = labelBefore.exec(wordsIn(document, { start: Math.max(0, start - 40), end: start }))?.[0].trim();
  const words = before?.split(/ {3,}/).at(-1) ?? '';
  return locale.labels.some(({ label, pattern }) => label === 'contact' && firstMatch(pattern, words) !== null);
}

/** Several lines as one text. */
function joined({ text }: SegmentedDocument, lines: readonly Span[], basis: Basis): Finding<string> | null {
  const spans = withoutBold(text, lines)
    .map((span) => withoutMarks(text, span))
    .filter(({ start, end }) => end > start);
  const value = spans.map(({ start, end }) => clean(text.slice(start, end))).join(' ');
  return value === '' ? null : { value, clues: spans.map((span) => ({ span, basis })) };
}

/**
 * A mail program writes bold type between single asterisks, which may go over several lines; the one that ends a bold label
 * stands before them, on its own where a tab follows. One at the end alone is the mark of a note.
 */
function withoutBold(text: string, lines: readonly Span[]): Span[] {
  const [label, ...behind] = lines;
  const isAlone = label !== undefined && behind.length > 0 && text.slice(label.start, label.end).trim() === '*';
  const spans = isAlone ? behind : lines;
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return [...lines];
  const head = /^\s*(?:\*\s+)?\*(?=[^*\s])/u.exec(text.slice(first.start, first.end))?.[0].length ?? 0;
  const tail = /(?<=[^*\s])\*\s*$/u.exec(text.slice(last.start, last.end))?.[0].length ?? 0;
  if (tail === 0 || (head === 0 && !isAlone)) return [...spans];
  return spans.map((span) => ({
    start: span === first ? span.start + head : span.start,
    end: span === last ? span.end - tail : span.end,
  }));
}

/** A text conversion may leave the asterisks of bold type around a value; a telefax rules its subject off. */
function withoutMarks(source: string, { start, end }: Span): Span {
  const text = source.slice(start, end);
  const tail = /(?:\*\*|__)?\s*(?:(?:^|\n)[ \t]*[-_=*\u2012-\u2015\u2500]{5,}\s*)?$/u.exec(text)?.[0].length ?? 0;
  const head = /^(?:\*\*|__)?\s*/u.exec(text)?.[0].length ?? 0;
  return { start: start + head, end: Math.max(start + head, end - tail) };
}
