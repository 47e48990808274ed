import { latin1 } from '../platform/bytes.js';
import { say } from '../model/sentence/index.js';
import type { Format } from '../model/document.js';
import { decode, encodingOf } from './decode.js';
import { foreignFile, isOldWord } from './foreign.js';
import { looksLikeMarkdown } from './markdown/marks.js';
import { looksLikeMail, looksLikePage } from './page-marks.js';
import { isFlatOpenDocument, isOpenDocument } from './odt/recognise.js';
import { UnreadableFile } from './unreadable.js';

/** As much of a file as is looked at to tell text from Markdown and from binary data, in bytes. */
const sampleSize = 262_144;

/** `PK` and the kind of record: a member, the end of an empty archive, a spanned one. */
const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 &&
  bytes[1] === 0x4b &&
  ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6) || (bytes[2] === 7 && bytes[3] === 8));

/** `{\rtf`, whatever version; a byte order mark before it is an editor's. */
const isRtf = (bytes: Uint8Array): boolean => /^(?:\u00ef\u00bb\u00bf)?\s{0,99}\{\\rtf/.test(latin1(bytes, 0, 110));

/** A web page or a mail, by its first characters; a page may be in UTF-16. */
function isPage(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 16_384);
  const utf16 = encodingOf(bytes) !== 'utf-8';
  const text = utf16 ? decode(head) : latin1(head).replace(/^\u00ef\u00bb\u00bf/, '');
  return looksLikePage(text) || looksLikeMail(text);
}

/** The header may stand behind other bytes (ISO 32000-1 annex H); a letter that speaks of it has no objects. */
function isPdf(bytes: Uint8Array): boolean {
  const head = latin1(bytes, 0, 16_384);
  const at = head.indexOf('%PDF-');
  return at >= 0 && at <= 1024 && (head.slice(0, at).trim() === '' || /\d+ \d+ obj\b/.test(head));
}

/** Text has tabs, line ends and, from old printers, form feeds and escapes; a stray other one does no harm. */
function isBinary(sample: string): boolean {
  const controls = sample.match(/[\0-\x06\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  return controls > 8 && controls > 0.05 * sample.length;
}

/**
 * The format of a file, by its content; its name says nothing. Throws `UnreadableFile` where it is none that is read,
 * or has no text.
 */
export function recogniseFormat(bytes: Uint8Array): Format {
  if (bytes.length === 0) throw new UnreadableFile(say('unreadable/empty', {}));
  if (isZip(bytes)) return isOpenDocument(bytes) ? 'odt' : 'docx';
  if (isOldWord(bytes)) return 'doc';
  if (isFlatOpenDocument(bytes)) return 'odt';
  if (isRtf(bytes)) return 'rtf';
  if (isPage(bytes)) return 'html';
  if (isPdf(bytes)) return 'pdf';
  const foreign = foreignFile(bytes);
  if (foreign !== null) throw new UnreadableFile(foreign);
  const sample = decode(bytes.subarray(0, encodingOf(bytes) === 'utf-8' ? wholeCharacters(bytes) : sampleSize));
  if (isBinary(sample)) {
    throw new UnreadableFile(say('unreadable/binary', {}));
  }
  if (sample.trim() === '' && (bytes.length <= sampleSize || decode(bytes).trim() === '')) {
    throw new UnreadableFile(say('unreadable/blank', {}));
  }
  return looksLikeMarkdown(sample) ? 'md' : 'txt';
}

/** The sample's size, less the bytes of a UTF-8 character that its end would cut. */
function wholeCharacters(bytes: Uint8Array): number {
  if (bytes.length <= sampleSize) return bytes.length;
  let size = sampleSize;
  while (size > sampleSize - 3 && ((bytes[size] as number) & 0xc0) === 0x80) size--;
  return size;
}
