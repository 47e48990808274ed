import { mendRecord, parseCircular } from '../index.js';
import type { DocumentRecord } from '../model/record.js';
import { isStandardInput, readInput } from './input.js';
import { isVerbatim, type OutputFormat } from './layout.js';
import type { Rendered } from './layouts/layout.js';
import { parseOptions, type ReadingOptions } from './reading.js';
import { isRecord, isRecordFile, noRecord, type RecordEntry, readRecordFile } from './record-file.js';

/** A document, or the record of one that was made before. */
export interface Entry {
  /** The name of its file, and its place in a file of several records. */
  readonly name: string;
  readonly rendered?: Rendered;
  /** Why there is none. */
  readonly fault?: unknown;
  /** What could not be used of a record that a hand or another version has written. */
  readonly leftOut?: readonly string[];
}

/** How documents are read, and what for. */
export interface DocumentOptions extends ReadingOptions {
  readonly to: OutputFormat;
}

/** What a file holds. */
export interface Documents {
  /** True for a file of several records, be it one. */
  readonly several: boolean;
  readonly entries: Iterable<Entry> | AsyncIterable<Entry>;
}

async function recordEntry(name: string, { value, fault }: RecordEntry, format: OutputFormat): Promise<Entry> {
  if (fault) return { name, fault };
  if (!(await isRecord(value))) return { name, fault: noRecord() };
  if (isVerbatim(format)) return { name, rendered: { record: value as DocumentRecord, text: null } };
  const { record, messages } = await mendRecord(value);
  return { name, rendered: { record, text: null }, leftOut: messages.map(({ message }) => message) };
}

async function* recordEntries(file: string, entries: readonly RecordEntry[], to: OutputFormat): AsyncGenerator<Entry> {
  for (const entry of entries) yield await recordEntry(`${file}${entry.place}`, entry, to);
}

/**
 * What the bytes of a file hold: a document, parsed, or records, taken as they are.
 * @throws UnreadableFile, InputError where that cannot be read
 */
export async function documentsIn(file: string, bytes: Uint8Array, options: DocumentOptions): Promise<Documents> {
  const name = isStandardInput(file) ? 'standard input' : file;
  if (isRecordFile(file, bytes)) {
    const { several, entries } = readRecordFile(file, bytes);
    return { several, entries: recordEntries(name, entries, options.to) };
  }
  const rendered = await parseCircular(bytes, parseOptions(file, options));
  return { several: false, entries: [{ name, rendered }] };
}

/** The same of a file on disk; one that cannot be read is an entry with its fault. */
export async function readDocuments(file: string, options: DocumentOptions): Promise<Documents> {
  try {
    return await documentsIn(file, await readInput(file, options.maxSize), options);
  } catch (fault) {
    return { several: false, entries: [{ name: file, fault }] };
  }
}

/** What people are told of a document in a language without rules. */
export const unknownLanguageLine = 'in a language that is not read: no more was taken than stands in any language';

/** What people are told of a document or record that was read, but not whole. */
export function remarksOn({ rendered, leftOut = [] }: Entry): string[] {
  // A record that was made before was told of when it was made.
  const isUnknown = rendered?.text != null && rendered.record.messages.some(({ code }) => code === 'unknown-language');
  return [...(isUnknown ? [unknownLanguageLine] : []), ...(leftOut.length > 0 ? [leftOutLine(leftOut)] : [])];
}

/** What people are told of a record that could not be used whole. */
function leftOutLine([first, ...others]: readonly string[]): string {
  const more = others.length > 0 ? `, and ${others.length} more` : '';
  return `left out what could not be used: ${first}${more}; itu-parse validate tells all`;
}
