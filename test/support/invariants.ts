import type { DocumentRecord } from '../../src/model/record.js';
import { clean } from '../../src/text/clean.js';

/** Keys that say nothing about a place in the document. */
const unplaced = new Set(['schemaVersion', 'source', 'documentType', 'messages', 'evidence']);

/** The value a JSON Pointer (RFC 6901) leads to, `undefined` where it leads nowhere. */
export function valueAt(record: unknown, pointer: string): unknown {
  const keys = pointer.split('/').slice(1);
  return keys.reduce<unknown>((value, key) => {
    const name = key.replaceAll('~1', '/').replaceAll('~0', '~');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
  }, record);
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function brokenEvidence({ evidence, ...record }: DocumentRecord, text: string): string[] {
  const broken: string[] = [];
  const lineStarts = lineStartsOf(text);
  for (const [pointer, pieces] of Object.entries(evidence)) {
    if (valueAt(record, pointer) == null) broken.push(`${pointer}: evidence for nothing`);
    let last = -1;
    for (const piece of pieces) {
      if (piece.end > text.length || piece.start > piece.end)
        broken.push(`${pointer}: ends at ${piece.end}, outside the text`);
      if (clean(text.slice(piece.start, piece.end)) !== piece.text)
        broken.push(`${pointer}: not its slice: ${piece.text}`);
      if ((lineStarts[piece.line - 1] ?? Number.NaN) + piece.column - 1 !== piece.start)
        broken.push(`${pointer}: line ${piece.line}, column ${piece.column} is not offset ${piece.start}`);
      if (piece.start < last) broken.push(`${pointer}: evidence out of reading order`);
      last = piece.start;
    }
  }
  return broken;
}

/** Every entry of a list and every other value has evidence, at its own pointer or at one above it. */
function withoutEvidence(record: DocumentRecord): string[] {
  const missing: string[] = [];
  const visit = (value: unknown, pointer: string): void => {
    if (value === null || pointer in record.evidence) return;
    if (typeof value !== 'object') missing.push(`${pointer}: no evidence`);
    else for (const [key, child] of Object.entries(value)) visit(child, `${pointer}/${key}`);
  };
  for (const [key, value] of Object.entries(record)) if (!unplaced.has(key)) visit(value, `/${key}`);
  return missing;
}

/** Words of three letters or more, Roman numerals aside, that stand in no evidence. */
function lostWords(record: DocumentRecord, text: string): string[] {
  const kept = new Uint8Array(text.length);
  for (const { start, end } of Object.values(record.evidence).flat()) kept.fill(1, start, end);
  const unmarked = text.replace(/\[bookmark: [^\]]*\]/g, (marker) => ' '.repeat(marker.length));
  return [...unmarked.matchAll(/\p{L}{3,}/gu)]
    .filter((word) => !kept[word.index] && !/^[IVXLC]+$/.test(word[0]))
    .map((word) => `lost word at ${word.index}: ${word[0]}`);
}

/** What must hold for every record of every text; a line for each breach, none where all is well. */
export function breaches(record: DocumentRecord, text: string): string[] {
  const messages = record.messages
    .filter(({ start, end }) => start !== null && end !== null && (start > end || end > text.length))
    .map(({ code }) => `message ${code}: outside the text`);
  const length = record.source.characters === text.length ? [] : ['/source/characters: not the length of the text'];
  return [
    ...length,
    ...brokenEvidence(record, text),
    ...withoutEvidence(record),
    ...messages,
    ...lostWords(record, text),
  ];
}
