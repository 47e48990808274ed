/** Archives that hold no document this program reads: what they are. */
import { latin1 } from '../../platform/bytes.js';
import { say } from '../../model/sentence/index.js';
import { shown } from '../shown.js';
import { UnreadableFile } from '../unreadable.js';
import type { Archive } from './archive.js';

const otherZips: readonly (readonly [RegExp, 'ods' | 'odp' | 'other-open-document' | 'old-open-office' | 'epub'])[] = [
  [/^application\/vnd\.oasis\.opendocument\.spreadsheet/, 'ods'],
  [/^application\/vnd\.oasis\.opendocument\.presentation/, 'odp'],
  [/^application\/vnd\.oasis\.opendocument\./, 'other-open-document'],
  [/^application\/vnd\.sun\.xml\./, 'old-open-office'],
  [/^application\/epub/, 'epub'],
];

export async function foreignZip(archive: Archive): Promise<UnreadableFile> {
  const kind = await mimetypeOf(archive);
  for (const [form, what] of otherZips) {
    if (form.test(kind)) return new UnreadableFile(say(`unreadable/${what}`, {}));
  }
  const inside = archive.names.find((name) => /\.(docx|odt|txt|md)$/i.test(name));
  return new UnreadableFile(
    inside === undefined ? say('unreadable/zip', {}) : say('unreadable/zip-with', { file: shown(inside) }),
  );
}

/** OpenDocument and EPUB files say what they are in a file of this name. */
export async function mimetypeOf(archive: Archive): Promise<string> {
  let kind = '';
  await archive.read('mimetype', (bytes) => {
    if (kind === '') kind = latin1(bytes, 0, 100).trim();
  });
  return kind;
}
