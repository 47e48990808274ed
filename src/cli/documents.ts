import { retold, told } from './telling.js';
import { type Sentence, say } from '../model/sentence/index.js';
import { mendRecord, parseCircular } from '../index.js';
import type { DocumentRecord, RecordMessage } from '../model/record.js';
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
  readonly leftOut?: readonly RecordMessage[];
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
  return { name, rendered: { record, text: null }, leftOut: messages };
}

async function* recordEntries(file: string, entries: readonly RecordEntry[], to: OutputFormat): AsyncGenerator<Entry> {
  for (const entry of entries) yield await recordEntry(`${file}${entry.place}`, entry, to);
}

/**
 * What the bytes of a file hold: a document, parsed, or records, taken as they are.
 * @throws UnreadableFile, InputError where that cannot be read
 */
export async function documentsIn(file: string, bytes: Uint8Array, options: DocumentOptions): Promise<Documents> {
  const name = isStandardInput(file) ? await told(say('command/standard-input', {})) : file;
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
export const unknownLanguage: Sentence = say('command/unknown-language', {});

/** What people are told of a document or record that was read, but not whole. */
export async function remarksOn({ rendered, leftOut = [] }: Entry): Promise<Sentence[]> {
  // A record that was made before was told of when it was made.
  const isUnknown = rendered?.text != null && rendered.record.messages.some(({ code }) => code === 'unknown-language');
  const [first, ...others] = leftOut;
  return [...(isUnknown ? [unknownLanguage] : []), ...(first ? [leftOutOf(await retold(first), others.length)] : [])];
}

/** What people are told of a record that could not be used whole. */
const leftOutOf = (first: string, count: number): Sentence =>
  count === 0 ? say('command/left-out', { told: first }) : say('command/left-out-more', { told: first, count });
