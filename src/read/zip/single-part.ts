import { say } from '../../model/sentence/index.js';
import { inWords, type ReadLimits } from '../limits.js';
import { UnreadableFile } from '../unreadable.js';
import type { Archive } from './archive.js';

/** So many bytes are handed on at once. */
const pieceSize = 1 << 17;

/** A file that is one part, not packed. */
export function singlePart(part: string, bytes: Uint8Array, limits: ReadLimits): Archive {
  if (bytes.length > limits.maxXml) {
    throw new UnreadableFile(say('unreadable/too-much-xml', { limit: inWords(limits.maxXml) }));
  }
  return {
    names: [part],
    find: (name) => (name === part ? part : undefined),
    async read(name, take) {
      if (name !== part) return;
      for (let start = 0; start < bytes.length; start += pieceSize)
        take(bytes.subarray(start, start + pieceSize), bytes.length <= pieceSize);
    },
  };
}
