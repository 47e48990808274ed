import type { ProvenPattern } from '../../src/text/pattern.js';

/** Every rule of a language pack, wherever it stands in it. */
export function rulesIn(value: unknown, found: Set<ProvenPattern> = new Set()): Set<ProvenPattern> {
  if (typeof value !== 'object' || value === null) return found;
  if ('matches' in value && 'rejects' in value) found.add(value as ProvenPattern);
  else for (const part of Object.values(value)) rulesIn(part, found);
  return found;
}
