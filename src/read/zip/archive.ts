/**
 * The zip archive around the parts of a Word or OpenDocument file. Nothing that the archive says of itself is trusted: bytes are counted
 * while they are inflated, sizes and checksums are held against what came out.
 */
import { say } from '../../model/sentence/index.js';
import { createInflateRaw, inflateRawSync } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { UnreadableFile } from '../unreadable.js';
import { crc32 } from './crc32.js';
import { inWords, maxEntries, type ReadLimits } from '../limits.js';
import { shown } from '../shown.js';

/** `whole`: they are all there are. */
type TakeBytes = (bytes: Uint8Array, whole: boolean) => void;

/** The parts of a file by name, read one at a time. */
export interface Archive {
  readonly names: readonly string[];
  /** The name as the archive spells it; part names do not tell capitals from small letters. */
  find(name: string): string | undefined;
  /** Gives the bytes of a part, piece by piece; nothing is read where the part is missing. */
  read(name: string, take: TakeBytes): Promise<void>;
}

/** Up to this size a part is inflated in one call: starting a stream takes longer than its work. */
const smallPart = 1 << 20;
const pieceSize = 1 << 17;

export async function openArchive(bytes: Uint8Array, limits: ReadLimits): Promise<Archive> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { zip, entries } = await readDirectory(buffer);
  const counted = new Set<Entry>();
  let remaining = limits.maxXml;
  return {
    names: [...entries.values()].map((entry) => entry.fileName),
    find: (name) => entries.get(name.toLowerCase())?.fileName,
    async read(name, take) {
      const entry = entries.get(name.toLowerCase());
      if (!entry) return;
      if (!counted.has(entry)) {
        // The sum of the declared sizes is held under the limit; no part may give more than it declares.
        if (entry.uncompressedSize > remaining) throw tooMuchXml(limits);
        remaining -= entry.uncompressedSize;
        counted.add(entry);
      }
      const compressed = await compressedBytes(zip, entry, buffer);
      let crc = 0;
      let size = 0;
      await inflate(entry, compressed, (piece, whole) => {
        size += piece.length;
        if (size > entry.uncompressedSize) throw wrongSize(entry);
        crc = crc32(piece, crc);
        take(piece, whole);
      });
      if (size !== entry.uncompressedSize) throw wrongSize(entry);
      if (crc !== entry.crc32) throw new UnreadableFile(say('unreadable/checksum', { part: shown(entry.fileName) }));
    },
  };
}

async function readDirectory(buffer: Buffer): Promise<{ zip: ZipFile; entries: Map<string, Entry> }> {
  const entries = new Map<string, Entry>();
  try {
    const zip = await fromBufferPromise(buffer);
    if (zip.entryCount > maxEntries) {
      throw new UnreadableFile(say('unreadable/too-many-files', { files: zip.entryCount, most: maxEntries }));
    }
    for await (const entry of zip.eachEntry()) {
      const key = entry.fileName.toLowerCase();
      if (entries.has(key)) {
        throw new UnreadableFile(say('unreadable/twice', { part: shown(entry.fileName) }));
      }
      entries.set(key, entry);
    }
    return { zip, entries };
  } catch (error) {
    throw error instanceof UnreadableFile ? error : directoryRefusal(error as Error);
  }
}

function directoryRefusal(error: Error): UnreadableFile {
  if (/absolute path|relative path|invalid characters in fileName/.test(error.message)) {
    return new UnreadableFile(say('unreadable/leads-outside', {}));
  }
  if (/encryption/.test(error.message)) {
    return new UnreadableFile(say('unreadable/locked', {}));
  }
  return new UnreadableFile(say('unreadable/no-list', {}));
}

async function compressedBytes(zip: ZipFile, entry: Entry, buffer: Buffer): Promise<Uint8Array> {
  if (entry.isEncrypted()) {
    throw new UnreadableFile(say('unreadable/locked', {}));
  }
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
    throw new UnreadableFile(
      say('unreadable/method', { part: shown(entry.fileName), method: entry.compressionMethod }),
    );
  }
  const start = await new Promise<number>((resolve, reject) => {
    zip.readLocalFileHeader(entry, { minimal: true }, (error, header) => {
      if (error) reject(new UnreadableFile(say('unreadable/misplaced', { part: shown(entry.fileName) })));
      else resolve(header.fileDataStart);
    });
  });
  return buffer.subarray(start, start + entry.compressedSize);
}

async function inflate(entry: Entry, compressed: Uint8Array, take: TakeBytes): Promise<void> {
  if (entry.compressionMethod === 0) {
    for (let start = 0; start < compressed.length; start += pieceSize)
      take(compressed.subarray(start, start + pieceSize), compressed.length <= pieceSize);
    return;
  }
  try {
    if (entry.uncompressedSize <= smallPart) {
      take(inflateRawSync(compressed, { maxOutputLength: Math.max(entry.uncompressedSize, 1) }), true);
      return;
    }
    const stream = createInflateRaw({ chunkSize: pieceSize });
    stream.end(compressed);
    for await (const piece of stream) take(piece as Uint8Array, false);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'ERR_BUFFER_TOO_LARGE') throw wrongSize(entry);
    if (code.startsWith('Z_'))
      throw new UnreadableFile(say('unreadable/not-unpacked', { part: shown(entry.fileName) }));
    throw error;
  }
}

function wrongSize(entry: Entry): UnreadableFile {
  return new UnreadableFile(say('unreadable/wrong-size', { part: shown(entry.fileName) }));
}

function tooMuchXml(limits: ReadLimits): UnreadableFile {
  return new UnreadableFile(say('unreadable/too-much-xml', { limit: inWords(limits.maxXml) }));
}
