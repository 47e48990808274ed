import type { DocumentRecord } from '../../model/record.js';
import type { SearchLanguage } from '../search/lexemes.js';
import type { Card } from '../letters/card.js';
import { keptCard } from '../letters/kept-card.js';
import { searchVector, type Weighty } from '../search/vector.js';
import { wordsOf } from '../search/words.js';
import { keyOfName } from '../names/acronym.js';
import type { ParagraphRow } from './paragraphs.js';
import { uuidOf } from './uuid.js';

/** `2024-05-31` → 20240531, `2024-05` → 20240500: in the order of the dates. */
const dayNumber = (date: string): number => Number(date.slice(0, 10).replaceAll('-', '').padEnd(8, '0'));

/** A letter as it is kept. */
export interface KeptLetter {
  /** The path of its file: by it a letter that has changed is known again. */
  readonly file: string;
  /** What its record was made with, beside the file: the version of the program, options of reading. */
  readonly making: string;
  readonly record: DocumentRecord;
  readonly text: string;
}

export interface DocumentRow {
  readonly id: string;
  readonly record: DocumentRecord;
  readonly text: string;
  readonly words: string;
  readonly [column: string]: unknown;
}

/** What the letter is about weighs more than what it says, and headings more than what stands below them. */
function weightyIn({ evidence }: DocumentRecord, paragraphs: readonly ParagraphRow[]): Weighty[] {
  const subject = (evidence['/subject'] ?? []).map(({ start, end }): Weighty => ({ start, end, weight: 'A' }));
  const headings = paragraphs.flatMap(({ heading, text_start: start, text_end: end }): Weighty[] =>
    heading && start !== null && end !== null ? [{ start, end, weight: 'B' }] : [],
  );
  return [...subject, ...headings];
}

/** What is looked up most stands in columns; the record has the rest. */
export function documentRow(
  { file, making, record, text }: KeptLetter,
  paragraphs: readonly ParagraphRow[],
  language: SearchLanguage,
  card: Card,
): DocumentRow {
  const { source, reference } = record;
  const vector = searchVector(wordsOf(text, language), weightyIn(record, paragraphs), language.tag);
  return {
    id: uuidOf(file),
    file,
    sha256: source.sha256,
    making,
    name: source.name,
    format: source.format,
    language: source.language,
    searched_as: language.tag,
    type: record.documentType,
    series: reference?.series ?? null,
    series_key: reference === null ? null : keyOfName(reference.series),
    number: reference?.number ?? null,
    reference: reference && [reference.series, reference.number, ...reference.annotations].join(' '),
    issuer: record.issuer,
    date: record.date,
    day: record.date === null ? null : dayNumber(record.date),
    subject: record.subject,
    record,
    text,
    words: vector.text,
    has_phrases: vector.isWhole,
    card: keptCard(card),
  };
}
