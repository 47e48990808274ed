/**
 * The zip archive around the parts of a Word or OpenDocument file. Nothing that the archive says of itself is trusted: bytes are counted
 * while they are inflated, sizes and checksums are held against what came out.
 */
import { say } from '../../model/sentence/index.js';
import { InflateFault, inflateRaw } from '../../platform/inflating.js';
import { DirectoryFault, openDirectory, type ZipMember } from '../../platform/zip-members.js';
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

/** A part that is not packed is handed on in pieces of this size. */
const pieceSize = 1 << 17;

export async function openArchive(bytes: Uint8Array, limits: ReadLimits): Promise<Archive> {
  const members = await readDirectory(bytes);
  const counted = new Set<ZipMember>();
  let remaining = limits.maxXml;
  return {
    names: [...members.values()].map(({ name }) => name),
    find: (name) => members.get(name.toLowerCase())?.name,
    async read(name, take) {
      const member = members.get(name.toLowerCase());
      if (!member) return;
      if (!counted.has(member)) {
        // The sum of the declared sizes is held under the limit; no part may give more than it declares.
        if (member.size > remaining) throw tooMuchXml(limits);
        remaining -= member.size;
        counted.add(member);
      }
      const packed = await packedBytes(member, bytes);
      let crc = 0;
      let size = 0;
      await unpack(member, packed, (piece, whole) => {
        size += piece.length;
        if (size > member.size) throw wrongSize(member);
        crc = crc32(piece, crc);
        take(piece, whole);
      });
      if (size !== member.size) throw wrongSize(member);
      if (crc !== member.crc32) throw new UnreadableFile(say('unreadable/checksum', { part: shown(member.name) }));
    },
  };
}

async function readDirectory(bytes: Uint8Array): Promise<Map<string, ZipMember>> {
  const members = new Map<string, ZipMember>();
  try {
    const directory = await openDirectory(bytes);
    if (directory.count > maxEntries) {
      throw new UnreadableFile(say('unreadable/too-many-files', { files: directory.count, most: maxEntries }));
    }
    for await (const member of directory.members()) {
      const key = member.name.toLowerCase();
      if (members.has(key)) {
        throw new UnreadableFile(say('unreadable/twice', { part: shown(member.name) }));
      }
      members.set(key, member);
    }
    return members;
  } catch (error) {
    throw error instanceof DirectoryFault ? new UnreadableFile(say(`unreadable/${error.reason}`, {})) : error;
  }
}

async function packedBytes(member: ZipMember, bytes: Uint8Array): Promise<Uint8Array> {
  const { name, method } = member;
  if (member.encrypted) throw new UnreadableFile(say('unreadable/locked', {}));
  if (method !== 0 && method !== 8) throw new UnreadableFile(say('unreadable/method', { part: shown(name), method }));
  const start = await member.start();
  if (start === null) throw new UnreadableFile(say('unreadable/misplaced', { part: shown(name) }));
  return bytes.subarray(start, start + member.packedSize);
}

async function unpack(member: ZipMember, packed: Uint8Array, take: TakeBytes): Promise<void> {
  if (member.method === 0) {
    for (let start = 0; start < packed.length; start += pieceSize)
      take(packed.subarray(start, start + pieceSize), packed.length <= pieceSize);
    return;
  }
  try {
    await inflateRaw(packed, member.size, take);
  } catch (error) {
    if (!(error instanceof InflateFault)) throw error;
    if (error.reason === 'too-long') throw wrongSize(member);
    throw new UnreadableFile(say('unreadable/not-unpacked', { part: shown(member.name) }));
  }
}

function wrongSize({ name }: ZipMember): UnreadableFile {
  return new UnreadableFile(say('unreadable/wrong-size', { part: shown(name) }));
}

function tooMuchXml(limits: ReadLimits): UnreadableFile {
  return new UnreadableFile(say('unreadable/too-much-xml', { limit: inWords(limits.maxXml) }));
}
