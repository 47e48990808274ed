/** PDF files → source text and blocks: by their structure tree where they have one, else by where the text stands. */
import { say } from '../model/sentence/index.js';
import type { SourceDocument } from '../model/document.js';
import type { Message } from '../model/message.js';
import { expectSize } from './limits.js';
import { defaultReadOptions, type ReadOptions } from './options.js';
import { compositionOf } from './pdf/composing.js';
import { edgeStories } from './pdf/edges.js';
import type { Page } from './pdf/geometry.js';
import { legiblePages } from './pdf/illegible.js';
import { openPdf } from './pdf/open.js';
import { readPages } from './pdf/pages.js';
import { printed } from './pdf/story.js';
import { checkStreams } from './pdf/streams.js';
import { taggedText } from './pdf/tagged-text.js';
import { untaggedText } from './pdf/untagged-text.js';
import { assemble } from './printing/assemble.js';
import { withoutStrayFailures } from './pdf/stray-failures.js';
import { UnreadableFile } from './unreadable.js';

/** What fonts of Chinese, Japanese and Korean need to say which letters they print, and no file brings. */
const mapped = 'CMap';

/**
 * Reads a PDF.
 *
 * @throws {UnreadableFile} where the bytes are no PDF, a locked or damaged one, one over the limits, or one without text.
 */
export async function readPdf(bytes: Uint8Array, options: ReadOptions = defaultReadOptions): Promise<SourceDocument> {
  const { limits } = options;
  expectSize(bytes, limits);
  checkStreams(bytes, limits);
  const { pages: read, areSomeFontsBroken } = await withoutStrayFailures(async () => readPages(await openPdf(bytes)));
  if (read.every(({ page }) => page.runs.length + page.turned.length === 0)) {
    throw new UnreadableFile(say(areSomeFontsBroken ? 'unreadable/garbled-pdf' : 'unreadable/scan', {}));
  }
  const legible = legiblePages(read.map(({ page }) => page));
  if (legible.lost > legible.characters / 2) throw new UnreadableFile(say('unreadable/garbled-pdf', {}));
  const pages = read.map(({ tree }, index) => ({ page: legible.pages[index] as Page, tree }));
  const composition = compositionOf(legible.pages);
  const text = taggedText(pages, composition) ?? untaggedText(pages, composition);
  const { firstChange, ...document } = assemble([
    ...edgeStories(text.edges, 'heads', composition),
    printed('text', text.body),
    printed('note', text.notes),
    ...edgeStories(text.edges, 'feet', composition),
  ]);
  const unread = areSomeFontsBroken ? [...legible.leftOut, mapped] : legible.leftOut;
  const messages = unread.map((part): Message => ({ code: 'unread-part', args: { part, why: 'illegible' } }));
  return { format: 'pdf', ...document, messages };
}
