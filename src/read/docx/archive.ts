/**
 * The zip archive around the parts of a Word file. Nothing that the archive says of itself is trusted: bytes are counted
 * while they are inflated, sizes and checksums are held against what came out.
 */
import { createInflateRaw, inflateRawSync } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { UnreadableFile } from '../unreadable.js';
import { crc32 } from './crc32.js';
import { inWords, maxEntries, type ReadLimits } from './limits.js';

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

const retry = 'ask for the file again, or open it in Word and save it anew';

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
      if (crc !== entry.crc32)
        throw new UnreadableFile(`damaged file: the checksum of ${shown(entry.fileName)} is wrong; ${retry}`);
    },
  };
}

async function readDirectory(buffer: Buffer): Promise<{ zip: ZipFile; entries: Map<string, Entry> }> {
  const entries = new Map<string, Entry>();
  try {
    const zip = await fromBufferPromise(buffer);
    if (zip.entryCount > maxEntries) {
      throw new UnreadableFile(
        `an archive of ${zip.entryCount} files; a Word file has at most ${maxEntries}: not read`,
      );
    }
    for await (const entry of zip.eachEntry()) {
      const key = entry.fileName.toLowerCase();
      if (entries.has(key)) {
        throw new UnreadableFile(
          `an archive that holds ${shown(entry.fileName)} twice: which one counts is unclear; ${retry}`,
        );
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
    return new UnreadableFile('an archive with a file name that leads outside of it: not read');
  }
  if (/encryption/.test(error.message)) {
    return new UnreadableFile('a zip archive locked with a password; open it and save its files without one');
  }
  return new UnreadableFile(`damaged or incomplete file: its list of parts cannot be read; ${retry}`);
}

async function compressedBytes(zip: ZipFile, entry: Entry, buffer: Buffer): Promise<Uint8Array> {
  if (entry.isEncrypted()) {
    throw new UnreadableFile('a zip archive locked with a password; open it and save its files without one');
  }
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
    throw new UnreadableFile(
      `${shown(entry.fileName)} is packed by method ${entry.compressionMethod}, which Word does not use; ${retry}`,
    );
  }
  const start = await new Promise<number>((resolve, reject) => {
    zip.readLocalFileHeader(entry, { minimal: true }, (error, header) => {
      if (error)
        reject(
          new UnreadableFile(
            `damaged or incomplete file: ${shown(entry.fileName)} is not where the archive says; ${retry}`,
          ),
        );
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
      throw new UnreadableFile(`damaged or incomplete file: ${shown(entry.fileName)} cannot be unpacked; ${retry}`);
    throw error;
  }
}

function wrongSize(entry: Entry): UnreadableFile {
  return new UnreadableFile(
    `damaged or forged file: ${shown(entry.fileName)} has not the size that the archive says; ${retry}`,
  );
}

function tooMuchXml(limits: ReadLimits): UnreadableFile {
  return new UnreadableFile(
    `more than ${inWords(limits.maxXml)} of XML once unpacked; raise the limit with --max-xml if the file is to be trusted`,
  );
}

/** A part's name for a message: a foreign archive may call a part anything. */
export function shown(name: string): string {
  const plain = name.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '?');
  return plain.length > 80 ? `${plain.slice(0, 79)}…` : plain;
}
