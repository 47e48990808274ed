/** The list at the end of a zip archive (APPNOTE.TXT 6.3, §4.3). It is read as yauzl reads it, and refused for the same reasons. */
import { DirectoryFault } from '../directory-fault.js';
import type * as Node from '../node/zip-members.js';
import { nameOf, nameLeadsOutside } from './zip-names.js';
import { extraFields, fieldOf } from './zip-extra-fields.js';

const endSize = 22;
const locatorSize = 20;
const longestComment = 0xff_ff;
const signatures = { end: 0x06_05_4b_50, locator: 0x07_06_4b_50, end64: 0x06_06_4b_50, member: 0x02_01_4b_50 } as const;
const localSignature = 0x04_03_4b_50;

interface Listed {
  readonly count: number;
  readonly at: number;
}

const refused = (): DirectoryFault => new DirectoryFault('no-list');

const long = (view: DataView, at: number): number =>
  view.getUint32(at + 4, true) * 0x1_00_00_00_00 + view.getUint32(at, true);

/** A number beyond the end of the file is no list. */
function within<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof RangeError ? refused() : error;
  }
}

/** The end is looked for backwards, as a comment of any length may follow it; one that holds its mark is not. */
function listOf(view: DataView): Listed {
  const first = Math.max(view.byteLength - locatorSize - endSize - longestComment, 0);
  for (let at = view.byteLength - endSize; at >= first; at--) {
    if (view.getUint32(at, true) !== signatures.end) continue;
    if (view.getUint16(at + 20, true) !== view.byteLength - at - endSize) throw refused();
    const locator = at - locatorSize;
    if (locator >= first && view.getUint32(locator, true) === signatures.locator)
      return longListOf(view, long(view, locator + 8));
    if (view.getUint16(at + 4, true) !== 0) throw refused();
    return { count: view.getUint16(at + 10, true), at: view.getUint32(at + 16, true) };
  }
  throw refused();
}

/** Zip64 (§4.3.14). */
function longListOf(view: DataView, at: number): Listed {
  if (view.getUint32(at, true) !== signatures.end64 || view.getUint32(at + 16, true) !== 0) throw refused();
  view.getUint8(at + 55);
  return { count: long(view, at + 32), at: long(view, at + 48) };
}

export const openDirectory: typeof Node.openDirectory = async (bytes) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, at } = within(() => listOf(view));
  return { count, members: () => members(bytes, view, count, at) };
};

async function* members(
  bytes: Uint8Array,
  view: DataView,
  count: number,
  start: number,
): AsyncIterable<Node.ZipMember> {
  let at = start;
  for (let index = 0; index < count; index++) {
    const { member, end } = within(() => memberAt(bytes, view, at));
    yield member;
    at = end;
  }
}

function memberAt(bytes: Uint8Array, view: DataView, at: number): { member: Node.ZipMember; end: number } {
  if (view.getUint32(at, true) !== signatures.member) throw refused();
  const flags = view.getUint16(at + 8, true);
  const [nameSize, extraSize, commentSize] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
    number,
    number,
    number,
  ];
  const local = view.getUint32(at + 42, true);
  if (flags & 0x40) throw new DirectoryFault('locked');
  const nameAt = at + 46;
  const end = nameAt + nameSize + extraSize + commentSize;
  if (end > bytes.length) throw refused();
  const fields = extraFields(bytes.subarray(nameAt + nameSize, nameAt + nameSize + extraSize));
  const name = nameOf(bytes.subarray(nameAt, nameAt + nameSize), (flags & 0x8_00) !== 0, fieldOf(fields, 0x70_75));
  if (nameLeadsOutside(name)) throw new DirectoryFault('leads-outside');
  const [size, packedSize, offset] = longSizes(
    [view.getUint32(at + 24, true), view.getUint32(at + 20, true), local],
    fieldOf(fields, 1)[0],
  );
  const method = view.getUint16(at + 10, true);
  const encrypted = (flags & 1) !== 0;
  if (method === 0 && packedSize !== size + (encrypted ? 12 : 0)) throw refused();
  const crc32 = view.getUint32(at + 16, true);
  const start = async (): Promise<number | null> => dataStart(view, offset, packedSize);
  return { member: { name, method, encrypted, crc32, packedSize, size, start }, end };
}

/** Sizes that have no room in the list itself (§4.5.3). */
function longSizes(
  sizes: readonly [number, number, number],
  field: Uint8Array | undefined,
): readonly [number, number, number] {
  if (field === undefined) return sizes;
  const view = new DataView(field.buffer, field.byteOffset, field.byteLength);
  let at = 0;
  const [size, packedSize, offset] = sizes.map((each) => {
    if (each !== 0xff_ff_ff_ff) return each;
    at += 8;
    return long(view, at - 8);
  }) as [number, number, number];
  return [size, packedSize, offset];
}

function dataStart(view: DataView, at: number, packedSize: number): number | null {
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== localSignature) return null;
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return start + packedSize > view.byteLength ? null : start;
}
