/** Looks a PDF over before pdf.js reads it, which has no bounds of its own: what its streams unpack to, and what its pages ask for. */
import { latin1 } from '../../platform/bytes.js';
import { say } from '../../model/sentence/index.js';
import { inWords, type ReadLimits } from '../limits.js';
import { UnreadableFile } from '../unreadable.js';
import { areExcessiveWidths, hasExcessiveRanges, isExcessive } from './excess.js';
import { FileObjects } from './file-objects.js';
import { filePartsOf } from './file-parts.js';
import { lockOf } from './lock.js';
import { operatorsOf } from './operators.js';
import { Work } from './page-work.js';
import { type NamedMap, namedMaps } from './unmapped-fonts.js';
import { unpacked } from './unpacking.js';

/** pdf.js takes the square of graphics states that are open at once; pages of people have some ten. */
const mostStates = 2_000;

interface Stream {
  readonly number: number;
  readonly generation: number;
  /** Its dictionary. */
  readonly own: string;
  readonly packed: Uint8Array;
}

export interface Survey {
  readonly work: Work;
  /** Fonts whose map of characters is no part of the file. */
  readonly maps: readonly NamedMap[];
}

/** @throws {UnreadableFile} where streams other than pictures, which are not read, unpack to more than the limit, or ask for endless lists. */
export function surveyOf(bytes: Uint8Array, { maxXml }: ReadLimits): Survey {
  const objects = new FileObjects();
  const streams: Stream[] = [];
  for (const { text, packed } of filePartsOf(bytes)) {
    const object = objects.addAll(text);
    if (packed && !/\/Subtype\s*\/Image\b/.test(object.own)) streams.push({ ...object, packed });
  }
  const unlock = unlockOf(objects);
  let size = 0;
  for (const stream of streams) {
    const { number, own } = stream;
    const content = unpacked(unlock(stream), filtersOf(own, objects), maxXml - size);
    size += content.length;
    if (size >= maxXml) throw new UnreadableFile(say('unreadable/too-much-pdf', { limit: inWords(maxXml) }));
    if (/\/Type\s*\/ObjStm\b/.test(own)) addPacked(content, own, objects);
    else addContent(content, number, objects);
  }
  for (const text of objects.all()) if (isExcessive(text) || hasExcessiveWidths(text, objects)) throw broken();
  return { work: new Work(objects), maps: namedMaps(objects) };
}

const broken = (): UnreadableFile => new UnreadableFile(say('unreadable/broken-pdf', {}));

/** @throws {UnreadableFile} where the file does not open without a password. */
function unlockOf(objects: FileObjects): (stream: Stream) => Uint8Array {
  const lock = lockOf(objects);
  if (lock === 'none') return ({ packed }) => packed;
  if (lock === 'password') throw new UnreadableFile(say('unreadable/locked-pdf', {}));
  if (lock === 'broken') throw broken();
  // The table of objects is never locked.
  return (stream) => (/\/Type\s*\/XRef\b/.test(stream.own) ? stream.packed : lock(stream, stream.packed));
}

function addContent(content: Uint8Array, number: number, objects: FileObjects): void {
  const operators = operatorsOf(content);
  if (operators.states > mostStates || hasExcessiveRanges(content)) throw broken();
  objects.addStream(number, operators);
}

const hasExcessiveWidths = (dictionary: string, objects: FileObjects): boolean =>
  /\/W2?\s{1,20}\d/.test(dictionary) &&
  (['W', 'W2'] as const).some((key) => areExcessiveWidths(objects.value(dictionary, key), key));

const filter = /\/([A-Za-z0-9]+)/g;

function filtersOf(dictionary: string, objects: FileObjects): string[] {
  const value = objects.value(dictionary, 'Filter') || objects.value(dictionary, 'F');
  const written = value.startsWith('[')
    ? value.slice(0, value.indexOf(']') + 1)
    : (/^\/[A-Za-z0-9]+/.exec(value)?.[0] ?? '');
  return Array.from(written.matchAll(filter), ([, name = '']) => name);
}

/** Objects without streams that stand packed in one (ISO 32000-1 §7.5.7): pairs of number and place, then themselves. */
function addPacked(content: Uint8Array, dictionary: string, objects: FileObjects): void {
  const text = latin1(content);
  const first = Number(/\/First\s+(\d+)/.exec(dictionary)?.[1] ?? 0);
  const pairs = Array.from(
    text.slice(0, first).matchAll(/(\d+)\s+(\d+)/g),
    ([, number, at]) => [Number(number), Number(at)] as const,
  );
  const inOrder = pairs.toSorted(([, one], [, other]) => one - other);
  for (const [index, [number, at]] of inOrder.entries()) {
    objects.add(number, text.slice(first + at, first + (inOrder[index + 1]?.[1] ?? text.length)));
  }
}
