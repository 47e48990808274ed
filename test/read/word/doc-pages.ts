/** Pages of properties ([MS-DOC] 2.9.68, 2.9.178) for tests: which bytes of the text have which. */
import { type ParagraphPart, type Property, u16, u32 } from './doc-content.js';

export interface PropertyRun {
  readonly start: number;
  readonly end: number;
  /** Length and all. */
  readonly bytes: readonly number[];
}

export function propertyRuns(
  paragraphs: readonly ParagraphPart[],
  placeOf: (position: number) => number,
  width: number,
) {
  const characters: PropertyRun[] = [];
  const properties: PropertyRun[] = [];
  let position = 0;
  const take = (length: number, own: Property): void => {
    // A run may go over the end of a piece: each character by itself is always right.
    for (let index = 0; index < length; index++) {
      const start = placeOf(position + index);
      characters.push({ start, end: start + width, bytes: own.length === 0 ? [] : [own.length, ...own] });
    }
    position += length;
  };
  for (const each of paragraphs) {
    const start = position;
    for (const one of each.runs) take(one.text.length, one.properties);
    take(each.mark.length, each.markProperties);
    const content = [...u16(each.style), ...each.properties];
    const bytes =
      content.length % 2 === 1 ? [(content.length + 1) / 2, ...content] : [0, content.length / 2, ...content];
    for (let index = start; index < position; index++) {
      const place = placeOf(index);
      properties.push({ start: place, end: place + width, bytes });
    }
  }
  return { characters: joined(characters), paragraphs: joined(properties) };
}

/** In the order of the file, neighbours that are alike as one. */
function joined(runs: readonly PropertyRun[]): PropertyRun[] {
  const result: PropertyRun[] = [];
  for (const each of runs.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && last.end === each.start && String(last.bytes) === String(each.bytes))
      result[result.length - 1] = { ...last, end: each.end };
    else result.push(each);
  }
  return result;
}

export class Pages {
  private readonly pieces: Buffer[];
  private length: number;

  constructor(text: Buffer) {
    const padded = Buffer.alloc(Math.ceil(text.length / 512) * 512);
    text.copy(padded);
    this.pieces = [padded];
    this.length = padded.length;
  }

  /** Bytes outside of pages, for sections. */
  put(bytes: readonly number[]): number {
    const at = this.length;
    const padded = Buffer.alloc(Math.ceil(bytes.length / 512) * 512);
    Buffer.from(bytes).copy(padded);
    this.pieces.push(padded);
    this.length += padded.length;
    return at;
  }

  /** Writes pages of runs and gives the table that names them. */
  write(runs: readonly PropertyRun[], entrySize: number): number[] {
    const bounds: number[] = [];
    const numbers: number[] = [];
    let rest = [...runs];
    while (rest.length > 0) {
      const { page, count } = pageOf(rest, entrySize);
      bounds.push(rest[0]?.start ?? 0);
      numbers.push(this.length / 512);
      this.put([...page]);
      rest = rest.slice(count);
    }
    return [...bounds, runs.at(-1)?.end ?? 0].flatMap(u32).concat(numbers.flatMap(u32));
  }

  finish(): Buffer {
    return Buffer.concat(this.pieces);
  }
}

function pageOf(runs: readonly PropertyRun[], entrySize: number): { page: Buffer; count: number } {
  const page = Buffer.alloc(512);
  let top = 511;
  const offsets: number[] = [];
  let count = 0;
  for (const { bytes } of runs) {
    const next = bytes.length === 0 ? top : (top - bytes.length) & ~1;
    if ((count + 2) * 4 + (count + 1) * entrySize > next || count === 100) break;
    Buffer.from(bytes).copy(page, next);
    offsets.push(bytes.length === 0 ? 0 : next / 2);
    top = next;
    count++;
  }
  for (const [index, { start }] of runs.slice(0, count).entries()) page.writeUInt32LE(start, 4 * index);
  page.writeUInt32LE(runs[count - 1]?.end ?? 0, 4 * count);
  for (const [index, offset] of offsets.entries()) page[4 * (count + 1) + entrySize * index] = offset;
  page[511] = count;
  return { page, count };
}
