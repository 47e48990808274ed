import { resolve } from 'node:path';
import { UsageError } from '../failure.js';
import { isStandardInput } from '../input.js';
import type { ArchiveDocument } from './names.js';

/**
 * The documents in the order of their results, each once.
 * @throws UsageError where two would be written to one file, or a result over a document or the report
 */
export function withOwnResults(
  documents: readonly ArchiveDocument[],
  folder: string,
  extension: string,
  reserved: readonly string[],
): ArchiveDocument[] {
  const byPlace = new Map<string, ArchiveDocument>();
  for (const document of documents) {
    const { file, place } = document;
    if (isStandardInput(file))
      throw new UsageError('standard input has no name for its result; give it one with --output, without --out-dir');
    const other = byPlace.get(place);
    if (other !== undefined && resolve(other.file) !== resolve(file)) {
      throw new UsageError(
        `${other.file} and ${file} would both be written to ${place}${extension}; name the folder that holds both, ` +
          'a quoted pattern, or give a list with --files-from',
      );
    }
    byPlace.set(place, document);
  }
  const inputs = new Set(documents.map(({ file }) => resolve(file)));
  const kept = new Set(reserved.map((file) => resolve(file)));
  for (const { file, place } of byPlace.values()) {
    const result = resolve(folder, place + extension);
    if (inputs.has(result)) throw new UsageError(`${result}: both a document and a result; choose another --out-dir`);
    if (kept.has(result)) throw new UsageError(`${file}: its result would be written over the report; rename the file`);
  }
  return [...byPlace.values()].toSorted((a, b) => (a.place < b.place ? -1 : 1));
}
