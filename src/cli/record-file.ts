import { say } from '../model/sentence/index.js';
import { InputError } from './failure.js';
import { documentName } from './document-names.js';

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The first characters of an object or of an array of them, which no letter begins with: `[Logo]` and `{\rtf1` are none. */
const beginning = /^\ufeff?\s*(?:\{\s*["}]|\[\s*[{\]])/;

/** True for a file of records (.json, .ndjson): by its name; what comes without one, by its first characters. */
export function isRecordFile(file: string, bytes: Uint8Array): boolean {
  if (/\.(?:nd)?json$/i.test(file)) return true;
  if (documentName.test(file)) return false;
  return beginning.test(new TextDecoder().decode(bytes.subarray(0, 200)));
}

/** @throws InputError where the file is not UTF-8 */
export function jsonText(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new InputError(say('command/json-not-utf8', {}));
  }
}

/** Several lines that each begin an object are one record a line, whatever the file is called. */
export const isLines = (file: string, text: string): boolean =>
  /\.ndjson$/i.test(file) || (!/\.json$/i.test(file) && /^\s*\{.*\}[ \t\r]*\n\s*\{/.test(text));

/** One value of a file of records, or why there is none. */
export interface RecordEntry {
  /** Where it stands in a file of several: `:3` for a line, ` entry 3` for one of an array. */
  readonly place: string;
  /** A JSON value, not yet known to be a record. */
  readonly value?: unknown;
  readonly fault?: InputError;
}

const notJson = (): InputError => new InputError(say('command/not-json', {}));

function valueOf(json: string, place: string): RecordEntry {
  try {
    return { place, value: JSON.parse(json) as unknown };
  } catch {
    return { place, fault: notJson() };
  }
}

/** What stands in a file of records: one, an array, or one a line. */
export interface RecordFile {
  /** True for an array and for lines, however many entries they have. */
  readonly several: boolean;
  readonly entries: readonly RecordEntry[];
}

/** @throws InputError where the file is no JSON at all; a line that is none is a fault of its entry */
export function readRecordFile(file: string, bytes: Uint8Array): RecordFile {
  const text = jsonText(bytes);
  if (isLines(file, text)) {
    const lines = text.split('\n').map((line, index) => ({ line, place: `:${index + 1}` }));
    const full = lines.filter(({ line }) => line.trim() !== '');
    return { several: true, entries: full.map(({ line, place }) => valueOf(line, place)) };
  }
  const { value, fault } = valueOf(text, '');
  if (fault) throw fault;
  if (!Array.isArray(value)) return { several: false, entries: [{ place: '', value }] };
  return { several: true, entries: value.map((each, index) => ({ place: ` entry ${index + 1}`, value: each })) };
}

/** How a record is told from other JSON: most of its keys are the record's; an empty object is an empty record. */
export async function isRecord(value: unknown): Promise<boolean> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { recordSchema } = await import('../model/record.js');
  const keys = Object.keys(value);
  return keys.filter((key) => Object.hasOwn(recordSchema.shape, key)).length * 2 >= keys.length;
}

export const noRecord = (): InputError => new InputError(say('command/no-record', {}));
