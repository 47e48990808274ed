import type { SegmentedDocument } from '../../model/document.js';
import type { Finding } from '../../model/finding.js';
import type { LetterLocale } from '../../model/locale/letter.js';
import type { Addressee } from '../../model/record.js';
import { linesOf } from '../../text/lines.js';
import { firstMatch } from '../../text/pattern.js';
import { wordsIn } from '../../text/words-in.js';
import type { HeadEntry } from './head-entry.js';
import type { ReferenceReading } from './reference.js';

/**
 * A telefax or a memorandum to one person is none of a series: `BDT/AFR/95-087` is then the number of its file. One that calls
 * itself a circular, or goes to all administrations, is a circular however it was sent.
 */
export function isMessage(
  document: SegmentedDocument,
  reading: ReferenceReading | null,
  addressees: readonly Finding<Addressee>[],
  locale: LetterLocale,
): boolean {
  const [clue] = reading?.reference.clues ?? [];
  if (!reading?.explicit || !clue || addressees.length !== 1 || !isTitledMessage(document, locale)) return false;
  const { series } = reading.reference.value;
  return addressees[0]?.value.group === 'other' && series !== '' && wordsIn(document, clue.span).startsWith(series);
}

/** `T E L E F A X`, a line of the head; above a number, or in a cell of a table, `Fax` is a label. */
const isTitledMessage = (document: SegmentedDocument, locale: LetterLocale): boolean =>
  document.blocks
    .filter(({ zone, cell }) => zone === 'letterhead' && !cell)
    .flatMap(({ span }) => linesOf(document.text, span))
    .some(
      (line) =>
        firstMatch(locale.messageTitle, wordsIn(document, line).trim()) !== null &&
        !/^\s*[:|]?\s*[+(\d]/.test(document.text.slice(line.end, line.end + longestGap)),
    );

const longestGap = 40;

const reached: ReadonlySet<HeadEntry['look']> = new Set(['telephone', 'email']);

/** A telefax prints below the addressee where it goes to, and below the sender what the answer is sent to. */
export function numbersOfSender(
  document: SegmentedDocument,
  entries: readonly HeadEntry[],
  locale: LetterLocale,
): readonly HeadEntry[] {
  if (!isTitledMessage(document, locale)) return entries;
  const above = entries.map((entry, at) =>
    reached.has(entry.look) ? entries.slice(0, at).findLast(({ look }) => !reached.has(look)) : undefined,
  );
  const isAddressees = (at: number): boolean =>
    above[at]?.label === 'addressees' && isInOneColumn(above[at], entries[at]);
  const hasOwn = entries.some(({ look }, at) => reached.has(look) && !isAddressees(at));
  return hasOwn ? entries.filter((_, at) => !isAddressees(at)) : entries;
}

/** Wider than a label and the room behind it, narrower than a column of its own: `TO: …      FROM: …`. */
const widestLabel = 18;

const isInOneColumn = (above: HeadEntry, below: HeadEntry | undefined): boolean =>
  below !== undefined && Math.abs(above.columns[0] - below.columns[0]) <= widestLabel;
