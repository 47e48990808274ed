import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { DirectoryFault } from '../directory-fault.js';

export interface ZipMember {
  readonly name: string;
  /** 0 as it is, 8 deflate. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc32: number;
  /** In the archive, and as it says, unpacked. */
  readonly packedSize: number;
  readonly size: number;
  /** Where in the archive its bytes begin; `null` where nothing of it stands. */
  start(): Promise<number | null>;
}

export interface ZipDirectory {
  /** How many it says there are. */
  readonly count: number;
  /** @throws {DirectoryFault} */
  members(): AsyncIterable<ZipMember>;
}

/** @throws {DirectoryFault} */
export async function openDirectory(bytes: Uint8Array): Promise<ZipDirectory> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zip = await failing(() => fromBufferPromise(buffer));
  return { count: zip.entryCount, members: () => membersOf(zip) };
}

async function* membersOf(zip: ZipFile): AsyncIterable<ZipMember> {
  const entries = zip.eachEntry();
  for (;;) {
    const { done, value: entry } = await failing(() => entries.next());
    if (done) return;
    yield {
      name: entry.fileName,
      method: entry.compressionMethod,
      encrypted: entry.isEncrypted(),
      crc32: entry.crc32,
      packedSize: entry.compressedSize,
      size: entry.uncompressedSize,
      start: () => startOf(zip, entry),
    };
  }
}

const startOf = (zip: ZipFile, entry: Entry): Promise<number | null> =>
  new Promise((resolve) => {
    zip.readLocalFileHeader(entry, { minimal: true }, (error, header) => {
      resolve(error ? null : header.fileDataStart);
    });
  });

async function failing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { message } = error as Error;
    if (/absolute path|relative path|invalid characters in fileName/.test(message))
      throw new DirectoryFault('leads-outside');
    throw new DirectoryFault(/encryption/.test(message) ? 'locked' : 'no-list');
  }
}
