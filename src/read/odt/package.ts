/** What an OpenDocument file is: a zip archive of parts, or one XML file with all of them; a text or something else. */
import { latin1 } from '../../platform/bytes.js';
import { say } from '../../model/sentence/index.js';
import type { ReadLimits } from '../limits.js';
import { UnreadableFile } from '../unreadable.js';
import { type Archive, openArchive } from '../zip/archive.js';
import { foreignZip, mimetypeOf } from '../zip/foreign-zip.js';
import { singlePart } from '../zip/single-part.js';

export interface OpenDocument {
  readonly archive: Archive;
  /** Part with the styles, page headers and footers. */
  readonly styles: string;
  /** Part with the text. */
  readonly content: string;
}

/** Texts, templates of texts, texts of several files, web pages (ODF 1.3 part 3, appendix C). */
const openText = /^application\/vnd\.oasis\.opendocument\.text(?:-template|-master|-web|-master-template)?$/;

/** A flat file (`.fodt`) begins as any XML. */
const isFlat = (bytes: Uint8Array): boolean => !(bytes[0] === 0x50 && bytes[1] === 0x4b);

/** @throws {UnreadableFile} where it is no OpenDocument text, or an encrypted one. */
export async function openDocument(bytes: Uint8Array, limits: ReadLimits): Promise<OpenDocument> {
  if (isFlat(bytes)) {
    const part = 'office:document';
    return { archive: singlePart(part, bytes, limits), styles: part, content: part };
  }
  const archive = await openArchive(bytes, limits);
  const kind = await mimetypeOf(archive);
  if (kind !== '' && !openText.test(kind)) throw await foreignZip(archive);
  if (await isEncrypted(archive)) throw new UnreadableFile(say('unreadable/encrypted-office', {}));
  if (archive.find('content.xml') === undefined) throw noOpenText();
  return { archive, styles: 'styles.xml', content: 'content.xml' };
}

export const noOpenText = (): UnreadableFile => new UnreadableFile(say('unreadable/no-open-text', {}));

/** The list of parts says how they are encrypted, where they are (ODF 1.3 part 2, §4.4). */
async function isEncrypted(archive: Archive): Promise<boolean> {
  let found = false;
  let before = '';
  await archive.read('META-INF/manifest.xml', (bytes) => {
    const text = before + latin1(bytes);
    found ||= /<(?:[\w.-]{1,40}:)?encryption-data[\s/>]/.test(text);
    before = text.slice(-100);
  });
  return found;
}
