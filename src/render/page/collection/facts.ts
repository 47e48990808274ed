import type { DocumentRecord } from '../../../model/record.js';
import { referenceText } from '../../reference.js';
import { languageOf } from '../circular.js';
import { type TimelineItem, timelineItems } from '../record/dates.js';

/** What the list tells of a document. */
export interface Facts {
  /** Its place in the run, from 0: its address on the page. */
  readonly number: number;
  readonly language: string;
  readonly documentType: DocumentRecord['documentType'];
  readonly issuer: DocumentRecord['issuer'];
  readonly reference: string | null;
  readonly date: string | null;
  readonly subject: string | null;
  readonly file: string | null;
  /** Each group by its acronym, or its name where it has none; Bureaux, which every letter names, are left out. */
  readonly groups: readonly string[];
  readonly dates: readonly TimelineItem[];
  readonly messages: number;
}

export function factsOf(record: DocumentRecord, number: number): Facts {
  const { documentType, issuer, reference, date, subject, source, groups, messages } = record;
  const names = groups.filter(({ type }) => type !== 'bureau').map(({ acronym, name }) => acronym ?? name);
  return {
    number,
    language: languageOf(record),
    documentType,
    issuer,
    reference: reference && referenceText(reference),
    date,
    subject,
    file: source.name,
    groups: [...new Set(names.filter((name) => name !== null))],
    dates: timelineItems(record),
    messages: messages.filter(({ severity }) => severity !== 'info').length,
  };
}

/** Months that a stretch of time touches, `2024-05`; of a date without a month none. */
export function monthsOf({ start, end }: Pick<TimelineItem, 'start' | 'end'>): string[] {
  const [first, last] = [start.slice(0, 7), end.slice(0, 7)];
  if (first.length < 7) return [];
  const months = [first];
  // Longer than a year is a year wrongly read, not a meeting.
  for (let month = next(first); month <= last && months.length < 12; month = next(month)) months.push(month);
  return months;
}

function next(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12
    ? `${String(year + 1).padStart(4, '0')}-01`
    : `${month.slice(0, 4)}-${String(number + 1).padStart(2, '0')}`;
}
