/** Files that are no text, Markdown or .docx: what they are and what their owner can do. */

import { indexOfUtf16, latin1 } from '../platform/bytes.js';
import { type Sentence, say } from '../model/sentence/index.js';

interface Signature {
  /** Bytes as hexadecimal pairs; `..` is any byte. */
  readonly bytes: string;
  /** Where they stand; the beginning of the file where it is left out. */
  readonly at?: number;
  readonly sentence: Sentence;
}

const picture = say('unreadable/picture', {});
const packed = (kind: string): Sentence => say('unreadable/packed', { kind });

const signatures: readonly Signature[] = [
  { bytes: '89504e470d0a1a0a', sentence: picture },
  { bytes: 'ffd8ff', sentence: picture },
  { bytes: '474946383761', sentence: picture },
  { bytes: '474946383961', sentence: picture },
  { bytes: '49492a00', sentence: picture },
  { bytes: '4d4d002a', sentence: picture },
  { bytes: '424d........00000000', sentence: picture },
  { bytes: '52494646........57454250', sentence: picture },
  { bytes: '66747970', at: 4, sentence: picture },
  { bytes: '1f8b', sentence: packed('gzip') },
  { bytes: '425a68', sentence: packed('bzip2') },
  { bytes: 'fd377a585a00', sentence: packed('xz') },
  { bytes: '28b52ffd', sentence: packed('zstd') },
  { bytes: '377abcaf271c', sentence: packed('7-Zip') },
  { bytes: '526172211a07', sentence: packed('RAR') },
  { bytes: '7573746172', at: 257, sentence: packed('tar') },
  { bytes: '25215053', sentence: say('unreadable/postscript', {}) },
  { bytes: 'ff575043', sentence: say('unreadable/wordperfect', {}) },
  { bytes: '9ba52100', sentence: say('unreadable/very-old-word', {}) },
];

function matches(bytes: Uint8Array, { bytes: expected, at = 0 }: Omit<Signature, 'sentence'>): boolean {
  for (let index = 0; index * 2 < expected.length; index++) {
    const pair = expected.slice(2 * index, 2 * index + 2);
    if (pair !== '..' && bytes[at + index] !== Number.parseInt(pair, 16)) return false;
  }
  return true;
}

/** Names of streams in an OLE compound file ([MS-CFB] 2.6.1: UTF-16), the telling ones first. */
const oleStreams: readonly (readonly [name: string, sentence: Sentence])[] = [
  ['EncryptedPackage', say('unreadable/encrypted-office', {})],
  ['Workbook', say('unreadable/excel', {})],
  ['PowerPoint Document', say('unreadable/powerpoint', {})],
  ['__substg1.0_', say('unreadable/outlook', {})],
];

const oleMagic = { bytes: 'd0cf11e0a1b11ae1' };

const namesStream = (bytes: Uint8Array, name: string): boolean => indexOfUtf16(bytes, name) >= 0;

function foreignOle(bytes: Uint8Array): Sentence | null {
  if (!matches(bytes, oleMagic)) return null;
  const known = oleStreams.find(([name]) => namesStream(bytes, name));
  return known?.[1] ?? say('unreadable/old-office', {});
}

/** Word files before Word 6 are no compound files: WinWord 2.0, and Word 6 where only its text stream was kept. */
const bareWord: readonly string[] = ['dba52d00', 'dca56500', 'dca56800'];

/** True for what looks like a Word file of before 2007 (.doc); one that Excel embeds looks so too. */
export const isOldWord = (bytes: Uint8Array): boolean =>
  bareWord.some((start) => matches(bytes, { bytes: start })) ||
  (matches(bytes, oleMagic) && namesStream(bytes, 'WordDocument') && !namesStream(bytes, 'EncryptedPackage'));

function foreignMarkup(head: string): Sentence | null {
  const beginning = head.trimStart().slice(0, 2048);
  if (/^<\?xml\s/i.test(beginning)) return say('unreadable/xml', {});
  return null;
}

/** What a file that cannot be read is and what to do about it (what an `UnreadableFile` says); `null` for others. */
export function foreignFile(bytes: Uint8Array): Sentence | null {
  const signature = signatures.find((candidate) => matches(bytes, candidate));
  if (signature) return signature.sentence;
  const head = latin1(bytes, 0, 16_384);
  const text = head.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '').replaceAll('\0', '');
  return foreignOle(bytes) ?? foreignMarkup(text);
}
