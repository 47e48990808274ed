/** What the streams of a PDF unpack to, before pdf.js unpacks them: it has no bounds of its own. */
import { constants, inflateSync } from 'node:zlib';
import { say } from '../../model/sentence/index.js';
import { inWords, type ReadLimits } from '../limits.js';
import { UnreadableFile } from '../unreadable.js';

/** As much before `stream` as its dictionary takes. */
const dictionarySize = 1_500;

/** Graphics states open at once; pdf.js takes the square of them, pages of people have some ten. */
const mostStates = 2_000;

/** @throws {UnreadableFile} where streams other than pictures, which are not read, unpack to more than the limit. */
export function checkStreams(bytes: Uint8Array, { maxXml }: ReadLimits): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let unpacked = 0;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.subarray(at - 3, at).toString('latin1') === 'end') continue;
    const dictionary = file.subarray(Math.max(0, at - dictionarySize), at).toString('latin1');
    const own = dictionary.slice(dictionary.lastIndexOf(' obj') + 1);
    if (/\/Subtype\s*\/Image\b/.test(own)) continue;
    const start = file[at + 6] === 0x0d ? at + 8 : at + 7;
    const times = own.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
    const end = file.indexOf('endstream', start);
    const content = inflated(file.subarray(start, end < 0 ? undefined : end), times, maxXml - unpacked);
    unpacked += content.length;
    if (unpacked >= maxXml) throw new UnreadableFile(say('unreadable/too-much-pdf', { limit: inWords(maxXml) }));
    if (statesIn(content) > mostStates) throw new UnreadableFile(say('unreadable/broken-pdf', {}));
    at = Math.max(at, end);
  }
}

/** A damaged end is what is there; a stream of another kind, or a locked one, is itself. */
function inflated(packed: Uint8Array, times: number, most: number): Uint8Array {
  let content = packed;
  for (let time = 0; time < Math.min(times, 4); time++) {
    try {
      content = inflateSync(content, { maxOutputLength: Math.max(most, 1), finishFlush: constants.Z_SYNC_FLUSH });
    } catch (error) {
      const isTooLong = error instanceof RangeError;
      return isTooLong ? new Uint8Array(most) : content;
    }
  }
  return content;
}

/** The most graphics states that are open at once (`q`, `Q`: ISO 32000-1 §8.4.2). */
function statesIn(content: Uint8Array): number {
  let [open, most] = [0, 0];
  for (let at = content.indexOf(0x71); at >= 0 && at < content.length; at++) {
    const code = content[at];
    if ((code !== 0x71 && code !== 0x51) || !isSpace(content[at - 1]) || !isSpace(content[at + 1])) continue;
    open = code === 0x71 ? open + 1 : Math.max(open - 1, 0);
    most = Math.max(most, open);
  }
  return most;
}

const isSpace = (code: number | undefined): boolean => code === undefined || code === 0x20 || (code >= 9 && code <= 13);
