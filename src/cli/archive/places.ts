import { say } from '../../model/sentence/index.js';
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
    if (isStandardInput(file)) throw new UsageError(say('command/input-without-name', {}));
    const other = byPlace.get(place);
    if (other !== undefined && resolve(other.file) !== resolve(file)) {
      throw new UsageError(say('command/same-result', { one: other.file, other: file, result: place + extension }));
    }
    byPlace.set(place, document);
  }
  const inputs = new Set(documents.map(({ file }) => resolve(file)));
  const kept = new Set(reserved.map((file) => resolve(file)));
  for (const { file, place } of byPlace.values()) {
    const result = resolve(folder, place + extension);
    if (inputs.has(result))
      throw new UsageError(say('command/at', { place: result, told: say('command/result-is-document', {}) }));
    if (kept.has(result))
      throw new UsageError(say('command/at', { place: file, told: say('command/result-is-report', {}) }));
  }
  return [...byPlace.values()].toSorted((a, b) => (a.place < b.place ? -1 : 1));
}
